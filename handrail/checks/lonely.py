"""Every page is found: another page leads there, by a link in its text, a list, a menu, or the way back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from handrail import urls
from handrail.checks.site import Site
from handrail.library import Library
from handrail.pages import Page
from handrail.problems import Problem

# Kinds of page that list the pages of their folder.
_LISTS = frozenset(("levels", "staff"))


def check(site: Site) -> Iterator[Problem]:
    """Pages to which no other page leads; while some page cannot be read, nobody knows where it leads."""
    library = site.library
    if library.unknown:
        return
    led = _by_frame(library)
    lonely = [page for page in library.ordered if page.path not in led and site.kinds[page.matter.kind].indexed]
    if lonely:
        led |= {path for page in library.ordered for path in page.leads if path != page.path}
    for page in lonely:
        if page.path not in led:
            hint = "Link to it from a page that readers come by. A page of the top folder can stand in a `menu`."
            yield Problem(page.at("title"), "lonely-page", "No other page leads to this one.", hint)


def _by_frame(library: Library) -> set[str]:
    """The paths of pages to which the frame of another leads, a list or a figure."""
    led = {library.home.path, *(path for path in library.facts.settings.notices.named.values())}
    shown = [*library.menu("main"), *library.menu("footer"), *library.level_pages.values()]
    for page in library.ordered:
        children = library.children(page)
        shown += [page] if children or page.matter.kind == "help" else []
        shown += children if page.matter.is_series or page.matter.kind in _LISTS else ()
        led |= set(_named(page, library))
    return led | {page.path for page in shown}


def _named(page: Page[Any], library: Library) -> Iterator[str]:
    """The pages that a page's settings name: cards, a reviewer, chosen questions."""
    for card in getattr(page.matter, "cards", ()):
        yield urls.resolve(card.page, page.path)[0]
    if page.matter.review:
        yield page.matter.review.by
    for id_ in page.matter.questions:
        if id_ in library.questions:
            yield library.questions[id_][0].path
