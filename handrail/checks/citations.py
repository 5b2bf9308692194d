"""Every citation has its source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from handrail.checks.site import Site
from handrail.pages import Page
from handrail.problems import Problem, did_you_mean


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """Unknown keys, each at its line."""
    sources = site.library.facts.sources
    for citation in page.document.citations:
        if citation.name not in sources:
            yield Problem(
                page.in_body(citation.line, citation.column),
                "unknown-citation",
                f"There is no source `{citation.name}`.",
                did_you_mean(citation.name, sources),
            )
