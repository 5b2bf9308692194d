"""A treatment program: what it is, its level of care, and an example week drawn to scale."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from markupsafe import Markup
from msgspec import Struct
from pydantic import Field

from handrail.facts import unknown_level, unknown_sources
from handrail.kinds.compose import Composer
from handrail.kinds.kind import Ids, Kind
from handrail.library import Library
from handrail.pages import Page
from handrail.problems import Problem
from handrail.schema import DAYS, Day, Identifier, Model, PageMatter, Text
from handrail.schema.base import Distinct
from handrail.schemaorg import Node, node, ref


class Session(Model):
    """One session of a week."""

    day: Day = Field(description="The day, in small letters: `monday`.")
    hours: float = Field(gt=0, le=24, description="How many hours it lasts.")
    what: Text = Field(description="What it is.")


class Week(Model):
    """An example week."""

    caption: Text = Field(description="What the figure shows.")
    note: Text | None = Field(None, description="What a reader should know about it.")
    sources: Distinct[Identifier] = Field((), description="Keys of `sources.yaml`.")
    sessions: tuple[Session, ...] = Field(min_length=1, description="The sessions: `day`, `hours` and `what` of each.")


class Matter(PageMatter):
    """What the author of a program's page declares."""

    kind_is_medical: ClassVar[bool] = True

    name: Text = Field(description="The program's name.")
    abbreviation: Text | None = Field(None, description="Its usual short form.")
    level: Text = Field(description="The code of its level of care, in quotes.")
    week: Week | None = Field(
        None, description="An example week, drawn where `::week` stands: `caption`, `note`, `sources`, `sessions`."
    )


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
    if page.matter.week:
        yield from unknown_sources(page.marks, ("week", "sources"), page.matter.week.sources, library.facts)


KIND = Kind("program", Matter, figures={"week": _week}, nodes=_nodes, check=_check)
