"""Every page is found: another page leads there, by a link in its text, a list, a menu, or the way back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from handrail import urls
from handrail.checks.site import Site
from handrail.library import Library
from handrail.pages import Page
from handrail.problems import Problem

_CODE = "lonely-page"


def check(site: Site) -> Iterator[Problem]:
    """Pages to which no other page leads; while some page cannot be read, nobody knows where it leads.

    Several in one folder are told once, at the page that could list them.
    """
    library = site.library
    if library.unknown:
        return
    led = _by_frame(library)
    lonely = [page for page in library.ordered if page.path not in led and site.kinds[page.matter.kind].indexed]
    if lonely:
        led |= {path for page in library.ordered for path in page.leads if path != page.path}
    lost = [page for page in lonely if page.path not in led]
    together = _together(lost, library)
    for index, pages in together.items():
        what = f"No page leads to {len(pages)} pages of this folder, such as {pages[0].file}."
        hint = "Write `::pages` on a line of its own, where this page is to list the pages of its folder."
        yield Problem(library.pages[index].at("title"), _CODE, what, hint)
    told = {page.path for pages in together.values() for page in pages}
    for page in lost:
        if page.path not in told:
            hint = "Link to it from a page that readers come by. A page of the top folder can stand in a `menu`."
            yield Problem(page.at("title"), _CODE, "No other page leads to this one.", hint)


def _together(lost: Iterable[Page[Any]], library: Library) -> Mapping[str, Sequence[Page[Any]]]:
    """Those of several in one folder, by the path of its index; not those whose own file lets it stand."""
    found: dict[str, list[Page[Any]]] = {}
    for page in lost:
        for index in library.trail(page)[-1:]:
            if index is not library.home and all(mark.code != _CODE for mark in page.allowances):
                found.setdefault(index.path, []).append(page)
    return {path: pages for path, pages in found.items() if len(pages) > 1}


def _by_frame(library: Library) -> set[str]:
    """The paths of pages to which the frame of another leads, a list or a figure."""
    led = {library.home.path, *(path for path in library.facts.settings.notices.named.values())}
    shown = [*library.menu("main"), *library.menu("footer"), *library.level_pages.values()]
    for page in library.ordered:
        children = library.children(page)
        shown += [page] if children or page.matter.is_help else []
        shown += children if children and _lists(page) else ()
        led |= set(_named(page, library))
    return led | {page.path for page in shown}


def _lists(page: Page[Any]) -> bool:
    """Whether a page lists the pages of its folder, by its kind or because its author has it do so."""
    return page.matter.lists_folder or page.shows("pages")


def _named(page: Page[Any], library: Library) -> Iterator[str]:
    """The pages that a page's settings name: cards, a reviewer, authors, chosen questions."""
    for card in getattr(page.matter, "cards", ()):
        yield urls.resolve(card.page, page.path)[0]
    if page.matter.review:
        yield page.matter.review.by
    yield from page.matter.authors
    for id_ in page.matter.questions:
        if id_ in library.questions:
            yield library.questions[id_][0].path
