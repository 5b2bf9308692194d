"""The figures that any page may show, each as the data that its template draws.

A figure is drawn from the facts and from front matter; a figure whose data is missing is not drawn.
"""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from handrail.kinds.compose import Composer, Figure
from handrail.kinds.view import CardView, Contact, HelpLineView
from handrail.schema import Hours, Level


class Step(Struct, frozen=True):
    """One level of care."""

    code: str
    name: str
    hours: str
    summary: str
    setting: str
    offered: bool
    url: str
    cites: Markup


class Ladder(Struct, frozen=True):
    """Every level of care as a step, lowest first, of the edition that the site follows."""

    edition: str
    steps: tuple[Step, ...]
    centre: str
    cites: Markup


class Bar(Struct, frozen=True):
    """A level's hours a week on one scale: `start` and `end` in per cent of it.

    `open_ended` where there is no upper bound.
    """

    code: str
    name: str
    words: str
    start: float
    end: float
    open_ended: bool
    cites: Markup


class HoursScale(Struct, frozen=True):
    """Hours a week of each level that has them, on a scale from 0 to `top` hours with `ticks`."""

    top: int
    ticks: tuple[int, ...]
    bars: tuple[Bar, ...]


class QuestionView(Struct, frozen=True):
    """A question with its answer; `url` says where it is written, `level` which heading it is."""

    id: str
    text: str
    answer: Markup
    cites: Markup
    url: str
    level: int = 3


class CrossingView(Struct, frozen=True):
    """A level of the third edition beside the nearest of the fourth, each as code and name."""

    third: tuple[str, str]
    fourth: tuple[tuple[str, str], ...]


class Crosswalk(Struct, frozen=True):
    """Which level of one edition is nearest to which of the other."""

    third: str
    fourth: str
    crossings: tuple[CrossingView, ...]
    cites: Markup


_SETTINGS = {
    "varies": "The setting varies",
    "home": "You live at home",
    "facility": "You live at the facility",
    "hospital": "You stay in a hospital",
}


def leaves(levels: tuple[Level, ...]) -> tuple[Level, ...]:
    """The levels that no other level belongs to: the ones a person is placed in."""
    groups = {level.group for level in levels}
    return tuple(level for level in levels if level.code not in groups)


def capital(words: str) -> str:
    """Words that stand alone, with a capital first letter."""
    return words[:1].upper() + words[1:]


def step(composer: Composer, level: Level) -> Step:
    """A level of care as a step, linked to the page of its main level."""
    page = composer.library.level_pages.get(level.group or level.code)
    return Step(
        level.code,
        level.name,
        capital(level.hours.words) if level.hours else "",
        level.summary or "",
        _SETTINGS.get(level.setting or "", ""),
        level.code in composer.facts.settings.offers,
        composer.library.address(page) if page else "",
        composer.cite(level.sources),
    )


def ladder(composer: Composer) -> Ladder | None:
    """The ladder of levels."""
    edition = composer.facts.edition
    if not edition.levels:
        return None
    cites = composer.cite(edition.sources)  # the caption is read before the steps
    steps = tuple(step(composer, level) for level in leaves(edition.levels))
    return Ladder(edition.name, steps, composer.facts.settings.name, cites)


def hours(composer: Composer) -> HoursScale | None:
    """Hours a week of every level that has verified hours."""
    measured = [(level, level.hours) for level in leaves(composer.facts.edition.levels) if level.hours]
    if not measured:
        return None
    ends = [value for _, given in measured for value in (given.from_, given.to, given.below) if value]
    pace = _pace(max(ends))
    top = (max(ends) // (2 * pace) + 1) * 2 * pace
    bars = tuple(_bar(composer, level, given, top) for level, given in measured)
    return HoursScale(top, tuple(range(0, top + 1, pace)), bars)


def _pace(most: int) -> int:
    """The hours from tick to tick: so many that their numbers stand apart on the narrowest phone."""
    if most < 40:
        return 5
    return 20 if most < 100 else 50


def _bar(composer: Composer, level: Level, given: Hours, top: int) -> Bar:
    start = given.from_ or 0
    upper = given.below or given.to
    end = upper or top
    return Bar(
        level.code,
        level.name,
        capital(given.words),
        round(100 * start / top, 2),
        round(100 * end / top, 2),
        upper is None,
        composer.cite(level.sources),
    )


def crosswalk(composer: Composer) -> Crosswalk | None:
    """The levels of both editions side by side."""
    levels = composer.facts.levels
    names = {"third": _names(levels.editions.third.levels), "fourth": _names(levels.editions.fourth.levels)}
    crossings = tuple(
        CrossingView(
            (crossing.third, names["third"].get(crossing.third, "")),
            tuple((code, names["fourth"].get(code, "")) for code in crossing.fourth),
        )
        for crossing in levels.crosswalk
    )
    editions = levels.editions
    return (
        Crosswalk(
            editions.third.name,
            editions.fourth.name,
            crossings,
            composer.cite(dict.fromkeys(editions.third.sources + editions.fourth.sources)),
        )
        if crossings
        else None
    )


def _names(levels: tuple[Level, ...]) -> Mapping[str, str]:
    return {level.code: level.name for level in levels}


def call(composer: Composer) -> Contact:
    """The button that calls the centre."""
    return composer.call()


def help_lines(composer: Composer) -> tuple[HelpLineView, ...] | None:
    """Every help line; no other office that is on record among them."""
    return tuple(composer.help_line(line, cited=True) for line in composer.facts.help_lines if line.listed) or None


def pages(composer: Composer) -> tuple[CardView, ...] | None:
    """The pages of the folder that the page stands for, each with its description."""
    listed = composer.library.children(composer.page)
    described = ((page.matter, composer.library.address(page)) for page in listed)
    return tuple(CardView(matter.title, matter.description, url) for matter, url in described) or None


def questions(composer: Composer) -> tuple[QuestionView, ...] | None:
    """The FAQ questions that the page has chosen; they are headings of the second level where none stands above."""
    known, document = composer.library.questions, composer.page.document
    slot = next((slot.line for slot in document.slots if slot.name == "questions"), 0)
    level = 3 if any(heading.line < slot for heading in document.headings) else 2
    chosen = (question(composer, id_) for id_ in composer.page.matter.questions if id_ in known)
    return tuple(replace(one, level=level) for one in chosen) or None


def question(composer: Composer, id_: str) -> QuestionView:
    """One question of the site, from the page where it is written."""
    page, found = composer.library.questions[id_]
    home = Composer(page, composer.library, composer.assets)
    answer = home.html(found.html)
    if page is not composer.page:  # an anchor of the page where it is written leads nowhere from here
        answer = Markup(str(answer).replace('href="#', f'href="{composer.library.address(page)}#'))
    return QuestionView(
        found.id, found.text, answer, composer.cite(found.citations), f"{composer.library.address(page)}#{found.id}"
    )


COMMON: Mapping[str, Figure] = {
    "call": call,
    "crosswalk": crosswalk,
    "help-lines": help_lines,
    "hours": hours,
    "ladder": ladder,
    "pages": pages,
    "questions": questions,
}
