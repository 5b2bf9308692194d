"""What each kind of page checks of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from handrail.checks.site import Site
from handrail.pages import Page
from handrail.problems import Problem


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """What the page's kind has to say."""
    yield from site.kinds[page.matter.kind].check(page, site.library)
