"""No long paragraph stands twice: whoever corrects one would leave the other wrong."""

from __future__ import annotations

from collections.abc import Iterator

from handrail.checks.site import Site
from handrail.problems import Place, Problem


def check(site: Site) -> Iterator[Problem]:
    """Paragraphs that an earlier page, or the same one, has word for word."""
    every = [key for page in site.library.ordered for key in page.repeatable.split()[::2]]
    if len(set(every)) == len(every):
        return
    first: dict[str, tuple[str, int]] = {}
    for page in site.library.ordered:
        for key, line in page.paragraphs:
            file, at = first.setdefault(key, (page.file, line))
            if (file, at) != (page.file, line):
                what = f"This paragraph stands in {file}, line {at}, word for word."
                hint = "Say it in one place, and link to it from the other."
                yield Problem(Place(page.file, line, 1), "duplicate-paragraph", what, hint)
