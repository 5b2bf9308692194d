"""A medical page leads its readers to a source, and not only where it gives a figure.

(Silberg, Lundberg and Musacchio, JAMA 277(15), 1997: references and sources for all content.)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from handrail.checks.site import Site
from handrail.pages import Page
from handrail.problems import Place, Problem

_HINT = (
    "Cite what it rests on where it says so, as `[@key]`, with a key of sources.yaml; or, if it is not about "
    "treatment, write `medical: false` at its top."
)


def check(site: Site, cited: Mapping[str, tuple[str, ...]]) -> Iterator[Problem]:
    """Medical pages of some length that show no source; `cited` holds those that each page shows, by path.

    A source counts wherever it comes from: the text, a row or a level beside it, a question that the page shows.
    """
    fewest = site.library.facts.settings.limits.unsourced_words
    for page in site.library.ordered:
        if not page.is_medical or cited.get(page.path) or page.document.citations:
            continue
        if page.reading.raw.words + _in_rows(page) >= fewest:
            yield Problem(_first(page), "unsourced-page", "This medical page names no source at all.", _HINT)


def _in_rows(page: Page[Any]) -> int:
    """The words in the cells of a comparison, whose text may be short; none on other pages."""
    rows = getattr(page.matter, "rows", ())
    return sum(len(cell.split()) for row in rows for cell in row.cells.values())


def _first(page: Page[Any]) -> Place:
    """Where the page's first long paragraph begins; its title where it has none."""
    for _, line in page.paragraphs:
        return Place(page.file, line, 1)
    return page.at("title")
