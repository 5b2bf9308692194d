"""No long paragraph stands twice: whoever corrects one would leave the other wrong."""

from __future__ import annotations

from collections.abc import Iterator

from handrail.checks.site import Site
from handrail.problems import Place, Problem


def check(site: Site) -> Iterator[Problem]:
    """Paragraphs that an earlier page, or the same one, has word for word."""
    first: dict[str, Place] = {}
    for page in site.library.ordered:
        for key, place in page.paragraphs:
            if key in first:
                what = f"This paragraph stands in {first[key].path}, line {first[key].line}, word for word."
                hint = "Say it in one place, and link to it from the other."
                yield Problem(place, "duplicate-paragraph", what, hint)
            else:
                first[key] = place
