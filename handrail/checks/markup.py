"""What a page tells machines is schema.org's, is complete, and is nobody's secret."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from handrail.checks.health import telling
from handrail.checks.site import Site
from handrail.kinds.kind import Ids
from handrail.pages import Page
from handrail.problems import Place, Problem
from handrail.schemaorg.graph import above, read, texts, types_of
from handrail.schemaorg.validate import faults


def check(page: Page[Any], site: Site, graph: str) -> Iterator[Problem]:
    """What is not in order in a page's graph."""
    place = Place(page.file)
    library = site.library
    ids = Ids(library.absolute("/"), library.absolute(page.url))
    nodes, every = read(graph)
    elsewhere = () if page is library.home else (ids.website, ids.organization)
    for fault in dict.fromkeys(faults(nodes, elsewhere, every=every)):
        what = f"In what this page tells machines, {fault}{'' if fault.endswith(('?', '.')) else '.'}"
        yield Problem(place, "bad-markup", what, "Mend what the kind tells.")
    if page is not library.home:
        yield from _second_organization(every, ids, library.facts.settings.name, place)
    for node in every:
        if "ImageObject" in types_of(node):
            yield from _picture(node, site, place)


def private(page: Page[Any], site: Site, graph: str) -> Iterator[Problem]:
    """What a page's graph tells that machines should not know."""
    place = Place(page.file)
    for node in read(graph).every:
        types = types_of(node)
        if "Person" in types:
            for words in telling("\n\n".join(texts(node)), site.library.facts):
                what = f"What this page tells machines of {node.get('name')} tells of their health: “{words}”."
                yield Problem(place, "private-markup", what, "Take it out; machines never forget.")
        elif "EducationalOccupationalCredential" in types and node.get("identifier"):
            yield from _number(node, page, place)


def _second_organization(every: Iterable[Mapping[str, Any]], ids: Ids, name: str, place: Place) -> Iterator[Problem]:
    """The centre is described once, on the home page; everywhere else it is referred to."""
    for node in every:
        own = node.get("@id") == ids.organization or node.get("name") == name
        if own and "Organization" in above(types_of(node)):
            what = "In what this page tells machines, the centre is described again."
            yield Problem(place, "bad-markup", what, "Refer to it; the home page describes it.")


def _number(node: Mapping[str, Any], page: Page[Any], place: Place) -> Iterator[Problem]:
    """The number of a licence is told only where the person's page says that it is to be shown."""
    licences = getattr(page.matter, "licences", {}).values()
    if node["identifier"] not in [licence.number for licence in licences if licence.show_number]:
        what = "This page tells machines the number of a licence that is not to be shown."
        yield Problem(place, "private-markup", what, "Take it out; machines never forget.")


def _picture(node: Mapping[str, Any], site: Site, place: Place) -> Iterator[Problem]:
    """A picture that machines are told of is one that the site publishes."""
    home = site.library.absolute("/")
    for address in dict.fromkeys(str(node[name]) for name in ("url", "contentUrl") if name in node):
        ways = {urlsplit(address).path, address[len(home) - 1 :]}
        if not address.startswith(home) or ways.isdisjoint(site.assets.addresses):
            what = f"In what this page tells machines, the picture `{address}` is none that the site publishes."
            yield Problem(place, "bad-markup", what, "Mend what the kind tells.")
