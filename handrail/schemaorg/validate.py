"""What is wrong with a graph of schema.org nodes: against the vocabulary, and against the rules of those who read it.

In: nodes as JSON gives them, whoever wrote them. Out: sentences, each naming the node. Types, properties, domains,
ranges, enumerations, dates and addresses are held against the excerpt in `vocabulary`, features against `profiles`.
A graph of our own is held strictly: a type outside the excerpt is a mistake, and every reference must resolve. In
one of somebody else's, a type outside the excerpt is left alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from handrail.problems import did_you_mean
from handrail.schemaorg.profiles import PROFILES, Profile
from handrail.schemaorg.vocabulary import MEMBERS, PROPERTIES, SUPERSEDED, TYPES

Nodes: TypeAlias = Sequence[Mapping[str, Any]]
_TEXT = {"Text", "PronounceableText", "CssSelectorType", "XPathType"}
_NUMBERS = {"Number", "Integer", "Float"}
_DATES = {"Date", "DateTime", "Time"}


def faults(nodes: Nodes, elsewhere: Collection[str] = (), *, strict: bool = True) -> Iterator[str]:
    """What is wrong with a graph; `elsewhere` are the ids that it may refer to and that other pages hold."""
    every = list(walk(nodes))
    ids = {str(found["@id"]): types_of(found) for found in every if "@id" in found and len(found) > 1}
    for found in nodes:
        yield from _node_faults(found, ids, strict)
    if strict:
        for found in every:
            if found.keys() == {"@id"} and found["@id"] not in ids and found["@id"] not in elsewhere:
                yield f"nothing on the site is `{found['@id']}`"
    for found in every:
        for profile in _profiles(types_of(found)):
            yield from (f"{_name(found)}: {fault}" for fault in profile.faults(found))


def walk(value: object) -> Iterator[Mapping[str, Any]]:
    """Every node of a graph, as JSON gives it, in reading order; those inside others among them."""
    waiting = [value]
    while waiting:
        found = waiting.pop()
        inside: Iterable[object] = ()
        if isinstance(found, dict):
            yield found
            inside = found.values()
        elif isinstance(found, list | tuple):
            inside = found
        waiting += [inner for inner in inside if isinstance(inner, dict | list | tuple)][::-1]


def types_of(found: Mapping[str, Any]) -> tuple[str, ...]:
    """The types of a node; whatever is no text is left out."""
    types = found.get("@type", ())
    return tuple(t for t in (types if isinstance(types, list | tuple) else [types]) if isinstance(t, str))


@cache
def above(types: tuple[str, ...]) -> frozenset[str]:
    """Some types, and all types above them."""
    found = set(types)
    for name in types:
        found |= above(tuple(TYPES.get(name, "").split()))
    return frozenset(found)


@cache
def _profiles(types: tuple[str, ...]) -> tuple[Profile, ...]:
    mine = above(types)
    return tuple(profile for profile in PROFILES if profile.type in mine)


def _name(found: Mapping[str, Any]) -> str:
    """A node as a sentence can call it."""
    return " and ".join(types_of(found)) or "a node without a type"


def _node_faults(found: Mapping[str, Any], ids: Mapping[str, tuple[str, ...]], strict: bool) -> Iterator[str]:
    types = types_of(found)
    unknown = [name for name in types if name not in TYPES]
    for name in unknown:
        near = [known for known in TYPES if known.casefold() == name.casefold()]
        if strict or near:
            yield f"`{name}` is no type of schema.org that we know. {did_you_mean(name, near or TYPES)}"
    if found.keys() == {"@id"} or "@value" in found:
        return
    if strict and not types:
        yield f"a node has no type: {', '.join(f'`{key}`' for key in list(found)[:3])}"
    for name, value in found.items():
        values = value if isinstance(value, list | tuple) else [value]
        if not name.startswith("@"):
            if types and not unknown:
                yield from _property_faults(found, name, values, ids)
            for inner in values:
                if isinstance(inner, Mapping):
                    yield from _node_faults(inner, ids, strict)


def _property_faults(
    found: Mapping[str, Any], name: str, values: Sequence[Any], ids: Mapping[str, tuple[str, ...]]
) -> Iterator[str]:
    if name in SUPERSEDED:
        yield f"{_name(found)}: `{name}` is superseded by `{SUPERSEDED[name]}`"
    elif not _fits(name, types_of(found)):
        said = did_you_mean(name, PROPERTIES) if name not in PROPERTIES else "It belongs on other types."
        yield f"{_name(found)}: there is no property `{name}` on it. {said}"
    else:
        for value in values:
            fault = _value_fault(name, value, ids)
            if fault:
                yield f"{_name(found)}: `{name}` {fault}"


@cache
def _fits(name: str, types: tuple[str, ...]) -> bool:
    return name in PROPERTIES and not above(types).isdisjoint(PROPERTIES[name][0].split())


@cache
def _range(name: str) -> frozenset[str]:
    return frozenset(PROPERTIES[name][1].split())


def _value_fault(name: str, value: Any, ids: Mapping[str, tuple[str, ...]]) -> str:
    """What is wrong with one value of a property; empty where nothing is."""
    may = _range(name)
    if isinstance(value, Mapping):
        types = types_of(value) or ids.get(str(value.get("@id")), ())
        known = types and all(kind in TYPES for kind in types)
        return f"cannot be {' and '.join(types)}" if known and may.isdisjoint(above(types)) else ""
    if isinstance(value, bool):
        return "" if may & {"Boolean", *_TEXT} else "cannot be true or false"
    if isinstance(value, int | float):
        return "" if may & {*_NUMBERS, *_TEXT} else "cannot be a number"
    if not isinstance(value, str):
        return "has no value"
    return _text_fault(value, may)


def _text_fault(value: str, may: frozenset[str]) -> str:
    if not value.strip():
        return "is empty"
    if may & _TEXT:
        return ""
    reads = (
        (may & _DATES and _is_date(value))
        or ("URL" in may and _is_address(value))
        or (may & _NUMBERS and _is_number(value))
        or ("Boolean" in may and value.rpartition("/")[2] in ("True", "False", "true", "false"))
        or any(value.rpartition("/")[2] in MEMBERS[kind].split() for kind in may & MEMBERS.keys())
    )
    return "" if reads else f"cannot be “{value[:60]}”: it asks for {' or '.join(sorted(may))}"


def _is_date(value: str) -> bool:
    """Whether a text is a date or a time of ISO 8601; years and months may stand alone."""
    for length, rest in ((4, "-01-01"), (7, "-01"), (10, "")):
        if len(value) == length:
            value += rest
    try:
        date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return (parts.scheme in ("http", "https") and bool(parts.netloc)) or parts.scheme in ("mailto", "tel")


def _is_number(value: str) -> bool:
    try:
        float(value)
    except ValueError:
        return False
    return True
