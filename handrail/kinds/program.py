"""A treatment program: what it is, its level of care, and an example week drawn to scale."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

from markupsafe import Markup
from msgspec import Meta, Struct

from handrail.facts import unknown_level, unknown_sources
from handrail.kinds.compose import Composer
from handrail.kinds.kind import Ids, Kind
from handrail.library import Library
from handrail.pages import Page
from handrail.problems import Problem
from handrail.schema import DAYS, Day, Facts, Identifier, Model, PageMatter, Text
from handrail.schema.base import Distinct
from handrail.schemaorg import Node, node, ref


class Session(Model, frozen=True, kw_only=True):
    """One session of a week."""

    day: Annotated[Day, "The day, in small letters: `monday`."]
    hours: Annotated[float, Meta(gt=0, le=24), "How many hours it lasts."]
    what: Annotated[Text, "What it is."]


class Week(Model, frozen=True, kw_only=True):
    """An example week."""

    caption: Annotated[Text, "What the figure shows."]
    note: Annotated[Text | None, "What a reader should know about it."] = None
    sources: Annotated[Distinct[Identifier], "Keys of `sources.yaml`."] = ()
    sessions: Annotated[tuple[Session, ...], Meta(min_length=1), "The sessions: `day`, `hours` and `what` of each."]


class Matter(PageMatter, frozen=True, kw_only=True):
    """What the author of a program's page declares."""

    kind_is_medical: ClassVar[bool] = True

    name: Annotated[Text, "The program's name."]
    abbreviation: Annotated[Text | None, "Its usual short form."] = None
    level: Annotated[Text, "The code of its level of care, in quotes."]
    week: Annotated[
        Week | None,
        "An example week, drawn where `::week` stands: `caption`, `note`, `sources`, `sessions`.",
    ] = None


class Block(Struct, frozen=True):
    """One session; `size` is its hours in per cent of the longest day."""

    what: str
    hours: str
    size: float


class DayView(Struct, frozen=True):
    """One day of the week with its sessions; a day may be free."""

    name: str
    blocks: tuple[Block, ...]


class WeekView(Struct, frozen=True):
    """Seven days to scale. `total` is the week's hours in words."""

    caption: str
    note: str
    total: str
    days: tuple[DayView, ...]
    cites: Markup


def _week(composer: Composer) -> WeekView | None:
    week: Week | None = composer.page.matter.week
    if week is None:
        return None
    longest = max(sum(s.hours for s in week.sessions if s.day == day) for day in DAYS)
    days = tuple(
        DayView(
            day.capitalize(),
            tuple(
                Block(s.what, _hours(s.hours), round(100 * s.hours / longest, 2)) for s in week.sessions if s.day == day
            ),
        )
        for day in DAYS
    )
    return WeekView(
        week.caption, week.note or "", _hours(sum(s.hours for s in week.sessions)), days, composer.cite(week.sources)
    )


def _hours(number: float) -> str:
    return f"{number:g} hour{'' if number == 1 else 's'}"


def _nodes(composer: Composer, detail: object, ids: Ids) -> tuple[Node, list[Node]]:
    matter, settings = composer.page.matter, composer.facts.settings
    service = node(
        "Service",
        ids.here("program"),
        name=matter.name,
        alternateName=matter.abbreviation,
        serviceType=matter.name,
        provider=ref(ids.organization),
        areaServed=node("City", name=settings.city),
    )
    return {"about": ref(ids.here("program"))}, [service]


def _check(page: Page[Any], library: Library) -> Iterator[Problem]:
    yield from unknown_level(page.at("level"), page.matter.level, library.facts.edition)
    yield from _offered(page, library.facts)
    if page.matter.week:
        yield from unknown_sources(page.marks, ("week", "sources"), page.matter.week.sources, library.facts)


def _offered(page: Page[Any], facts: Facts) -> Iterator[Problem]:
    """A level on record that is not among those that the centre offers; a main level stands for those within it."""
    level, offers = facts.level(page.matter.level), facts.settings.offers
    mains = {held.group for code in offers if (held := facts.level(code))}
    if level and offers and {level.code, level.group}.isdisjoint(offers) and level.code not in mains:
        what = f"Level {level.code} is not among the levels that the centre offers: {', '.join(offers)}."
        hint = "Write the program's level, or add it to `offers` in site.yaml."
        yield Problem(page.at("level"), "level-not-offered", what, hint)


KIND = Kind("program", Matter, figures={"week": _week}, nodes=_nodes, check=_check)
