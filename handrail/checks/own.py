"""What each kind of page checks of its own."""

from __future__ import annotations

from collections.abc import Iterator

from handrail.checks.site import Site
from handrail.problems import Problem


def check(site: Site) -> Iterator[Problem]:
    """What the page's kind has to say."""
    for page in site.library.ordered:
        yield from site.kinds[page.matter.kind].check(page, site.library)
