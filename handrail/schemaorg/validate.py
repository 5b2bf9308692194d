"""What is wrong with a graph of schema.org nodes: against the vocabulary, and against the rules of those who read it.

In: nodes as JSON gives them, whoever wrote them. Out: sentences, each naming the node. Types, properties, domains,
ranges, enumerations, dates and addresses are held against the excerpt in `vocabulary`, features against `profiles`.
A graph of our own is held strictly: a type outside the excerpt is a mistake, and every reference must resolve. In
one of somebody else's, a type outside the excerpt is left alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from functools import cache
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import urlsplit

from handrail.patterns import late
from handrail.problems import did_you_mean
from handrail.schemaorg.graph import above, is_ref, types_of, walk
from handrail.schemaorg.profiles import PROFILES, Profile
from handrail.schemaorg.vocabulary import MEMBERS, PROPERTIES, SUPERSEDED, TYPES

Nodes: TypeAlias = Sequence[Mapping[str, Any]]
Known: TypeAlias = Mapping[str, Mapping[str, Any]]
_TEXT = {"Text", "PronounceableText", "CssSelectorType", "XPathType"}
_NUMBERS = {"Number", "Integer", "Float"}
_DATES = {"Date", "DateTime", "Time"}
_FORMS: Sequence[tuple[re.Pattern[str], Callable[[str], object]]] = (
    (late(r"\d{4}-\d\d-\d\d$"), date.fromisoformat),
    (late(r"\d{4}-\d\d-\d\dT\d\d:\d\d"), datetime.fromisoformat),
    (late(r"\d\d:\d\d"), time.fromisoformat),
)
_GAP = late(r"\s")
_PIXELS = ("width", "height")
# What surely is a web address; what is not of this shape may be one too.
_WEB = late(r"https?://[a-z0-9.-]+(?::\d+)?(?:/[^\s\[\]]*)?")
# A member of an enumeration may be written by its name or by its address.
_MEMBER = late(r"^https?://schema\.org/")


def faults(
    nodes: Nodes, elsewhere: Collection[str] = (), *, strict: bool = True, every: Nodes | None = None
) -> Iterator[str]:
    """What is wrong with a graph; `elsewhere` are the ids that it may refer to and that other pages hold.

    `every` are all its nodes, where somebody has walked through it already.
    """
    every = list(walk(nodes)) if every is None else every
    known = {str(found["@id"]): found for found in every if "@id" in found and len(found) > 1}
    for found in nodes:
        yield from _node_faults(found, known, strict)
    if strict:
        yield from _id_faults(every, known, elsewhere)
    for found in every:
        profiles = _profiles(types_of(found), strict)
        if profiles:
            whole = {name: _whole(value, known) for name, value in found.items()}
            for profile in profiles:
                yield from (f"{_name(found)}: {fault}" for fault in profile.faults(whole))


def _whole(value: Any, known: Known) -> Any:
    """A value; where it refers to a node of the graph, that node."""
    return known.get(str(value["@id"]), value) if is_ref(value) else value


def _id_faults(every: Nodes, known: Mapping[str, object], elsewhere: Collection[str]) -> Iterator[str]:
    """Ids of our own that lead nowhere, are no full address, or are described more than once."""
    named = [found for found in every if "@id" in found]
    for found in named:
        if len(found) == 1 and found["@id"] not in known and found["@id"] not in elsewhere:
            yield f"nothing on the site is `{found['@id']}`"
    described = Counter(found["@id"] for found in named if len(found) > 1)
    for id_, times in described.items():
        if not _is_address(id_):
            yield f"the id `{id_}` is no full address"
        if times > 1:
            yield f"`{id_}` is described {times} times"


@cache
def _profiles(types: tuple[str, ...], strict: bool) -> tuple[Profile, ...]:
    mine = above(types)
    return tuple(profile for profile in PROFILES if profile.type in mine and (strict or not profile.own))


def _name(found: Mapping[str, Any]) -> str:
    """A node as a sentence can call it."""
    return " and ".join(types_of(found)) or "a node without a type"


def _node_faults(found: Mapping[str, Any], known: Known, strict: bool) -> Iterator[str]:
    types = types_of(found)
    unknown = [name for name in types if name not in TYPES]
    for name in unknown:
        near = [type_ for type_ in TYPES if type_.casefold() == name.casefold()]
        if strict or near:
            yield f"`{name}` is no type of schema.org that we know. {did_you_mean(name, near or TYPES)}"
    if is_ref(found) or "@value" in found:
        return
    if strict and not types:
        yield f"a node has no type: {', '.join(f'`{key}`' for key in list(found)[:3])}"
    for name, value in found.items():
        if name.startswith("@") or (not unknown and _is_sure(value, _use(name, types), known)):
            continue
        values = value if isinstance(value, list | tuple) else [value]
        if types and not unknown:
            yield from _property_faults(found, name, values, known, strict)
        for inner in (one for one in values if isinstance(one, dict)):
            yield from _node_faults(inner, known, strict)


def _property_faults(
    found: Mapping[str, Any], name: str, values: Sequence[Any], known: Known, strict: bool
) -> Iterator[str]:
    if not strict and _usual(found, name, values):
        return
    if name in SUPERSEDED:
        yield f"{_name(found)}: `{name}` is superseded by `{SUPERSEDED[name]}`"
    elif not _fits(name, types_of(found)):
        said = did_you_mean(name, PROPERTIES) if name not in PROPERTIES else "It belongs on other types."
        yield f"{_name(found)}: there is no property `{name}` on it. {said}"
    else:
        for value in values:
            fault = _value_fault(name, value, known)
            if fault:
                yield f"{_name(found)}: `{name}` {fault}"


def _usual(found: Mapping[str, Any], name: str, values: Sequence[Any]) -> bool:
    """Whether a property is one that everybody reads though the excerpt does not list it so.

    An action says what is put into it and what comes of it (https://schema.org/docs/actions.html), a picture its size
    in pixels.
    """
    mine = above(types_of(found))
    of_action = name.endswith(("-input", "-output")) and "Action" in mine
    return of_action or (name in _PIXELS and "MediaObject" in mine and all(type(one) is int for one in values))


class _Use(NamedTuple):
    """What may surely be the value of a property of some types: any words, an address, a number, a reference."""

    words: bool
    address: bool
    number: bool
    ref: bool


@cache
def _use(name: str, types: tuple[str, ...]) -> _Use:
    may = _range(name) if name not in SUPERSEDED and _fits(name, types) else frozenset()
    return _Use(not may.isdisjoint(_TEXT), "URL" in may, not may.isdisjoint(_NUMBERS | _TEXT), bool(may))


def _is_sure(value: Any, use: _Use, known: Known) -> bool:
    """Whether nothing is wrong with a value, nor with anything inside it; of others it is not sure."""
    if type(value) is str:
        return bool((use.words and value.strip()) or (use.address and _WEB.fullmatch(value)))
    if type(value) is int:
        return use.number
    return use.ref and is_ref(value) and str(value["@id"]) not in known


@cache
def _fits(name: str, types: tuple[str, ...]) -> bool:
    return name in PROPERTIES and not above(types).isdisjoint(PROPERTIES[name][0].split())


@cache
def _range(name: str) -> frozenset[str]:
    return frozenset(PROPERTIES[name][1].split())


def _value_fault(name: str, value: Any, known: Known) -> str:
    """What is wrong with one value of a property; empty where nothing is."""
    may = _range(name)
    if isinstance(value, dict):
        types = types_of(value) or types_of(known.get(str(value.get("@id")), {}))
        judged = types and all(kind in TYPES for kind in types)
        return f"cannot be {' and '.join(types)}" if judged and may.isdisjoint(above(types)) else ""
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
        or ("Boolean" in may and _MEMBER.sub("", value) in ("True", "False", "true", "false"))
        or any(_MEMBER.sub("", value) in MEMBERS[kind].split() for kind in may & MEMBERS.keys())
    )
    return "" if reads else f"cannot be “{value[:60]}”: it asks for {' or '.join(sorted(may))}"


def _is_date(value: str) -> bool:
    """Whether a text is a date or a time of ISO 8601 in its usual form; years and months may stand alone."""
    whole = value + {4: "-01-01", 7: "-01"}.get(len(value), "")
    for form, read in _FORMS:
        if form.match(whole):
            try:
                read(whole)
            except ValueError:
                return False
            return True
    return False


def _is_address(value: str) -> bool:
    if _WEB.fullmatch(value):
        return True
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    web = parts.scheme in ("http", "https") and bool(parts.netloc)
    return (web or parts.scheme in ("mailto", "tel")) and not _GAP.search(value)


def _is_number(value: str) -> bool:
    try:
        float(value)
    except ValueError:
        return False
    return True
