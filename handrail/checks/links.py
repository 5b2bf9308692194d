"""Every link of every text leads somewhere, headings included, and the same words of a page to the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from handrail import trackers
from handrail.checks.site import Site
from handrail.pages import Data, Page
from handrail.problems import Place, Problem


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """Dead links and anchors, schemes that a page may not use, addresses that count readers, words that lead to two."""
    for link in page.document.links:
        target = site.library.find(link.name, page)
        if target.code:
            yield Problem(page.in_body(link.line, link.column), target.code, target.message, target.hint)
        elif tag := trackers.tag(link.name):
            yield _tagged(tag, page.in_body(link.line, link.column))
    for twin in page.document.namesakes:
        targets = [site.library.find(name, page) for name in (twin.first, twin.link.name)]
        first, second = (target.href.partition("#")[0] for target in targets)
        if first != second and not any(target.code for target in targets):
            place = page.in_body(twin.link.line, twin.link.column)
            what = f"“{twin.words}” leads elsewhere than the same words before it."
            yield Problem(place, "same-words-elsewhere", what, "Say what each leads to.")


def of_data(data: Data, site: Site) -> Iterator[Problem]:
    """The addresses in a data file that count those who follow them."""
    for address in data.tagged:
        yield _tagged(address.words, Place(data.file, address.line, address.column))


def _tagged(tag: str, place: Place) -> Problem:
    return Problem(place, "campaign-link", f"The address carries `{tag}`.", f"Take `{tag}=…` out of it.")
