"""One main level of care: its name and hours come from `levels.yaml`, never from the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

from msgspec import Struct
from msgspec.structs import replace

from handrail.facts import unknown_level
from handrail.kinds.compose import Composer
from handrail.kinds.figures import Step, step
from handrail.kinds.kind import Kind
from handrail.library import Library
from handrail.pages import Page
from handrail.problems import Problem
from handrail.schema import Facts, Level, PageMatter, Text


class Matter(PageMatter, frozen=True, kw_only=True):
    """What the author of a level's page declares."""

    kind_is_medical: ClassVar[bool] = True
    prints_edition: ClassVar[bool] = True

    level: Annotated[Text, "The level's code in `levels.yaml`, in quotes."]

    @property
    def level_code(self) -> str:
        """The level that the page is about."""
        return self.level


class Detail(Struct, frozen=True):
    """The level as a step, the edition that names it, and the centre."""

    step: Step
    edition: str
    centre: str


def _levels_within(facts: Facts, code: str) -> tuple[Level, ...]:
    return tuple(level for level in facts.edition.levels if level.group == code)


def _sublevels(composer: Composer) -> tuple[Step, ...] | None:
    within = _levels_within(composer.facts, composer.page.matter.level)
    return tuple(step(composer, level) for level in within) or None


def _detail(composer: Composer) -> Detail | None:
    level = composer.facts.level(composer.page.matter.level)
    if level is None:
        return None
    # A main level is offered if any level within it is.
    offered = {level.code, *(inner.code for inner in _levels_within(composer.facts, level.code))} & set(
        composer.facts.settings.offers
    )
    shown = replace(step(composer, level), offered=bool(offered))
    return Detail(shown, composer.facts.edition.name, composer.facts.settings.name)


def _check(page: Page[Any], library: Library) -> Iterator[Problem]:
    yield from unknown_level(page.at("level"), page.matter.level, library.facts.edition)
    other = library.level_pages[page.matter.level]
    if other is not page:
        what = f"{other.file} says that it is the page of level {page.matter.level}, too."
        yield Problem(page.at("level"), "duplicate-level", what, "Write the level that this page is about.")


KIND = Kind("level", Matter, figures={"sublevels": _sublevels}, detail=_detail, opens=True, check=_check)
