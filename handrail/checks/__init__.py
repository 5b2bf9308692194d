"""What must hold of the finished site: a small module per subject.

A check of pages yields the problems of one page at a time, so that pages which have not changed need not be checked
again; a check of the whole looks at all of them together. To add one: a module here with `check`, a line below.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from handrail.checks import (
    abbreviations,
    addresses,
    citations,
    credentials,
    descriptions,
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
    wording,
)
from handrail.checks.site import Site
from handrail.pages import Data, Page
from handrail.problems import Problem

OF_WORDS = (wording, numbers, names)
OF_PAGES = (
    links, pictures, citations, figures, questions, reading, reviews, people, credentials, abbreviations, levels,
    addresses, *OF_WORDS, own,
)  # fmt: skip
OF_THE_WHOLE = (descriptions, paragraphs, notices, record, lonely, portraits)


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


def of_graph(page: Page[Any], site: Site, graph: str) -> Iterator[Problem]:
    """What is wrong with what a page tells machines."""
    yield from markup.check(page, site, graph)


__all__ = ["OF_PAGES", "OF_THE_WHOLE", "Site", "of_data", "of_graph", "of_page", "of_the_whole"]
