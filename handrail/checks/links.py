"""Every link of every text leads somewhere, headings included."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from handrail import trackers
from handrail.checks.site import Site
from handrail.pages import Data, Page
from handrail.problems import Place, Problem


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """Dead links, dead anchors, schemes that a page may not use, and addresses that count those who follow them."""
    for link in page.document.links:
        target = site.library.find(link.name, page)
        if target.code:
            yield Problem(page.in_body(link.line, link.column), target.code, target.message, target.hint)
        elif tag := trackers.tag(link.name):
            yield _tagged(tag, page.in_body(link.line, link.column))


def of_data(data: Data, site: Site) -> Iterator[Problem]:
    """The addresses in a data file that count those who follow them."""
    for address in data.tagged:
        yield _tagged(address.words, Place(data.file, address.line, address.column))


def _tagged(tag: str, place: Place) -> Problem:
    return Problem(place, "campaign-link", f"The address carries `{tag}`.", f"Take `{tag}=…` out of it.")
