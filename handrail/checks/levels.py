"""A level of care is one that is on record, and its page says whose numbers these are.

The third and the fourth edition of The ASAM Criteria give some numbers to different levels, so a number alone may lead
somebody to the wrong care.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from handrail.checks.site import Site
from handrail.pages import Page
from handrail.problems import Place, Problem, did_you_mean

# Their templates print the edition's name, and so does each of these figures.
_KINDS = frozenset(("level", "levels"))
_FIGURES = frozenset(("ladder", "crosswalk"))


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """Levels that no edition on record has, and levels on a page that names no edition."""
    if not page.levels:
        return
    editions = site.library.facts.levels.editions
    known = {level.code for edition in (editions.third, editions.fourth) for level in edition.levels}
    for level in page.levels:
        if level.words not in known:
            what = f"No edition on record has a level {level.words}."
            place = Place(page.file, level.line, level.column)
            yield Problem(place, "unlisted-level", what, did_you_mean(level.words, known))
    printed = page.matter.kind in _KINDS or any(slot.name in _FIGURES for slot in page.document.slots)
    if not page.names_edition and not printed:
        first = page.levels[0]
        what = f"Level {first.words} is named, and no edition."
        hint = f"Say once on the page that the numbers are those of {site.library.facts.edition.name}."
        yield Problem(Place(page.file, first.line, first.column), "level-without-edition", what, hint)
