"""Every citation has its source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from handrail.checks.site import Site
from handrail.pages import Page
from handrail.problems import Problem, did_you_mean


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """Unknown keys, and known ones that cite nothing as they were typed, each at its line."""
    sources = site.library.facts.sources
    for citation in page.document.citations:
        if citation.name not in sources:
            yield Problem(
                page.in_body(citation.line, citation.column),
                "unknown-citation",
                f"There is no source `{citation.name}`.",
                did_you_mean(citation.name, sources),
            )
    for typed in page.document.uncited:
        key = typed.name.strip("@[]")
        if key in sources:
            place = page.in_body(typed.line, typed.column)
            yield Problem(place, "mark-as-typed", f"`{typed.name}` cites nothing.", f"Write `[@{key}]`.")
