"""Titles and descriptions tell pages apart, and no date lies ahead."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from handrail.checks.site import Site
from handrail.pages import Page
from handrail.problems import Problem, count


def check(site: Site) -> Iterator[Problem]:
    """Equal titles, equal descriptions, descriptions of a poor length, days that are still to come."""
    yield from _twins(site, "title", "duplicate-title")
    yield from _twins(site, "description", "duplicate-description")
    limits = site.library.facts.settings.limits
    for page in site.library.ordered:
        length = len(page.matter.description)
        if not limits.description_shortest <= length <= limits.description_longest:
            yield Problem(
                page.at("description"),
                "description-length",
                f"The description has {count(length, 'character')}.",
                f"Write {limits.description_shortest} to {limits.description_longest}.",
            )
        for name in ("published", "updated"):
            day = getattr(page.matter, name)
            if day and day > site.today:
                yield Problem(
                    page.at(name),
                    "future-date",
                    f"`{name}` is {day}, which is still to come.",
                    "Write the day on which it happened.",
                )

        published, updated = page.matter.published, page.matter.updated
        if published and updated and updated < published:
            what = f"`updated` is {updated}, before the page was `published` on {published}."
            yield Problem(page.at("updated"), "bad-value", what, "Correct the day that is wrong.")


def _twins(site: Site, name: str, code: str) -> Iterator[Problem]:
    first: dict[str, Page[Any]] = {}
    for page in site.library.ordered:
        words = getattr(page.matter, name).casefold()
        if words in first:
            yield Problem(
                page.at(name), code, f"{first[words].file} has the same {name}.", "Say what is special about this page."
            )
        first.setdefault(words, page)
