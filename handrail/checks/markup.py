"""What a page tells machines is schema.org's, is complete, and is nobody's secret."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from handrail.checks.site import Site
from handrail.kinds.kind import Ids
from handrail.pages import Page
from handrail.problems import Place, Problem
from handrail.schema import Facts
from handrail.schemaorg.validate import above, faults, types_of, walk

# Words that tell of somebody's own health; the name of an employer or a school may hold “recovery”.
_HEALTH = re.compile(
    r"\b(?:in|own|personal) recovery\b|\blived experience\b|\bsober\b|\bsobriety\b|\brelapse"
    r"|\bpeer (?:recovery )?support|\bdiagnos|\baddict\b|\balcoholic\b|\bsurvivor\b",
    re.IGNORECASE,
)

_LETTERS = re.compile(r"[A-Z][A-Z-]+(?: I{1,3})?")


def check(page: Page[Any], site: Site, graph: str) -> Iterator[Problem]:
    """What is wrong with a page's graph."""
    place = Place(page.file)
    library = site.library
    ids = Ids(library.absolute("/"), library.absolute(page.url))
    nodes = json.loads(graph)["@graph"]
    elsewhere = () if page is library.home else (ids.website, ids.organization)
    for fault in dict.fromkeys(faults(nodes, elsewhere)):
        what = f"In what this page tells machines, {fault}{'' if fault.endswith(('?', '.')) else '.'}"
        yield Problem(place, "bad-markup", what, "Mend what the kind tells.")
    if page is not library.home:
        yield from _second_organization(nodes, ids, place)
    for node in walk(nodes):
        if "Person" in types_of(node):
            for words in _private(node, library.facts):
                what = f"What this page tells machines of {node.get('name')} tells of their health: “{words}”."
                yield Problem(place, "private-markup", what, "Take it out; machines never forget.")


def _second_organization(nodes: list[dict[str, Any]], ids: Ids, place: Place) -> Iterator[Problem]:
    """The centre is described once, on the home page; everywhere else it is referred to."""
    for node in walk(nodes):
        if node.get("@id") == ids.organization and "Organization" in above(types_of(node)):
            what = "In what this page tells machines, the centre is described again."
            yield Problem(place, "bad-markup", what, "Refer to it; the home page describes it.")


def _private(node: Mapping[str, Any], facts: Facts) -> Iterator[str]:
    for words in _words(node):
        yield from telling(words, facts)


def telling(text: str, facts: Facts) -> Iterator[str]:
    """The words of a text about somebody that tell of their own health, letters that imply it among them."""
    codes = {code for code, held in facts.credentials.items() if held.implies_recovery}
    names = {facts.credentials[code].name for code in codes}
    match = _HEALTH.search(text)
    told = [match[0]] if match else sorted(name for name in names if name.casefold() in text.casefold())
    told = told or sorted(codes.intersection(_LETTERS.findall(text)))
    yield from told[:1]


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for inner in value:
            yield from _words(inner)
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            if not name.startswith("@"):
                yield from _words(inner)
