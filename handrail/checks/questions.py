"""Every question that a page chooses is written somewhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from handrail.checks.site import Site
from handrail.pages import Page
from handrail.problems import Problem, did_you_mean


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """Ids of questions that no FAQ page has."""
    if not page.matter.questions or site.library.unknown:
        return
    known = site.library.questions
    for index, id_ in enumerate(page.matter.questions):
        if id_ not in known:
            yield Problem(
                page.at("questions", index),
                "unknown-question",
                f"There is no question `{id_}`.",
                did_you_mean(id_, known),
            )
