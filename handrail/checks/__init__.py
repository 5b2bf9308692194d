"""What must hold of the finished site: a small module per subject.

A check of pages yields the problems of one page at a time, so that pages which have not changed need not be checked
again; a check of the whole looks at all of them together. To add one: a module here with `check`, a line below.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from handrail import urls
from handrail.checks import (
    abbreviations,
    addresses,
    citations,
    credentials,
    descriptions,
    empty,
    figures,
    levels,
    links,
    lonely,
    markup,
    names,
    notices,
    numbers,
    own,
    paragraphs,
    people,
    pictures,
    portraits,
    questions,
    reading,
    record,
    reviews,
    sourced,
    sources_used,
    strays,
    wording,
)
from handrail.checks.site import Site
from handrail.kinds.view import View
from handrail.pages import STRANGER, Data, Page
from handrail.problems import CODES, Problem, Severity

OF_WORDS = (wording, numbers, names)
OF_PAGES = (
    links, pictures, citations, figures, questions, reading, reviews, people, credentials, abbreviations, levels,
    addresses, *OF_WORDS, own,
)  # fmt: skip
OF_THE_WHOLE = (descriptions, paragraphs, notices, record, lonely, portraits, strays)


def of_page(page: Page[Any], site: Site) -> Iterator[Problem]:
    """What the checks of pages find on one page."""
    for module in OF_PAGES:
        yield from module.check(page, site)


def of_data(files: Iterable[Data], site: Site) -> Iterator[Problem]:
    """What is wrong with the words and addresses of data files."""
    for file in files:
        for module in OF_WORDS:
            yield from module.check(file, site)
        yield from links.of_data(file, site)


def of_the_whole(site: Site, cited: Mapping[str, tuple[str, ...]]) -> Iterator[Problem]:
    """What only shows when all pages are seen; `cited` holds the sources that each page shows."""
    for module in OF_THE_WHOLE:
        yield from module.check(site)
    yield from sources_used.check(site, cited)
    yield from sourced.check(site, cited)


def of_view(page: Page[Any], site: Site, view: View, told: Iterable[Problem]) -> Iterator[Problem]:
    """What is wrong with what is made of a page: it shows nothing, or tells machines what it should not.

    Where the page has to be mended anyhow, by itself or as `told` says, what is amiss with the rest only follows.
    """
    graph = view.page.graph
    yield from markup.private(page, site, graph)
    if _is_in_order(page, told):
        yield from list(empty.check(page, site, view)) or markup.check(page, site, graph)


def _is_in_order(page: Page[Any], told: Iterable[Problem]) -> bool:
    """Whether nothing is wrong with a page that no file can let stand."""
    codes = {problem.code for problem in told} | {finding.code for finding in page.document.findings}
    is_named = page.matter.kind != STRANGER and not urls.name_problem(page.path)
    return is_named and all(CODES[code].allowable or CODES[code].severity is not Severity.ERROR for code in codes)


__all__ = ["OF_PAGES", "OF_THE_WHOLE", "Site", "of_data", "of_page", "of_the_whole", "of_view"]
