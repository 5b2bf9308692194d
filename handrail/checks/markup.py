"""What a page tells machines is schema.org's, is complete, and is nobody's secret."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from handrail.checks.health import telling
from handrail.checks.site import Site
from handrail.kinds.kind import Ids
from handrail.pages import Page
from handrail.problems import Place, Problem
from handrail.schemaorg.validate import above, faults, types_of, walk


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
            for words in telling("\n\n".join(_words(node)), library.facts):
                what = f"What this page tells machines of {node.get('name')} tells of their health: “{words}”."
                yield Problem(place, "private-markup", what, "Take it out; machines never forget.")


def _second_organization(nodes: list[dict[str, Any]], ids: Ids, place: Place) -> Iterator[Problem]:
    """The centre is described once, on the home page; everywhere else it is referred to."""
    for node in walk(nodes):
        if node.get("@id") == ids.organization and "Organization" in above(types_of(node)):
            what = "In what this page tells machines, the centre is described again."
            yield Problem(place, "bad-markup", what, "Refer to it; the home page describes it.")


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
