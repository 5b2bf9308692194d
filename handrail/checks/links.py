"""Every link of every text leads somewhere, headings included."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from handrail.checks.site import Site
from handrail.pages import Page
from handrail.problems import Problem


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """Dead links, dead anchors, and schemes that a page may not use."""
    for link in page.document.links:
        target = site.library.find(link.name, page)
        if target.code:
            yield Problem(page.in_body(link.line, link.column), target.code, target.message, target.hint)
