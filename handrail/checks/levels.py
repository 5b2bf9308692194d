"""A level of care is one that is on record, with its name and its hours, and its page says whose number it has.

The third and the fourth edition of The ASAM Criteria give some numbers to different levels, so a number alone may lead
somebody to the wrong care.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from handrail.checks.site import Site
from handrail.pages import STRANGER, Page
from handrail.patterns import late
from handrail.problems import Place, Problem, did_you_mean
from handrail.rules.hours import stated

# Each of these figures prints the edition's name.
_FIGURES = frozenset(("ladder", "crosswalk"))
_COMPARISON = "comparison"
_GENERIC = late(r"(?: (?:services?|programs?|treatment|care))+$")
_AND = late(r"&|\bor\b")


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """Levels that no edition on record has, whose hours or name are others there, or whose edition nobody names."""
    yield from _compared(page, site)
    if not page.levels:
        return
    yield from _hours(page, site)
    yield from _titles(page, site)
    editions = site.library.facts.levels.editions
    every = {"third": editions.third, "fourth": editions.fourth}
    for level in page.levels:
        books = [every[level.behind]] if level.behind else every.values()
        known = {held.code for book in books for held in book.levels}
        # “Level 4.0” is 4, and each main level is spoken of, whether or not an edition gives it a name.
        mains = {code.partition(".")[0] for code in known if level.behind or code.endswith(".0")}
        if level.words.removesuffix(".0") not in known | mains:
            whose = f"The {level.behind} edition has no" if level.behind else "No edition on record has a"
            what = f"{whose} level {level.words}."
            place = Place(page.file, level.line, level.column)
            yield Problem(place, "unlisted-level", what, did_you_mean(level.words, known))
    may_print = page.matter.prints_edition or page.matter.kind == STRANGER
    printed = may_print or any(map(page.shows, _FIGURES))
    if not page.names_edition and not printed:
        first = page.levels[0]
        what = f"Level {first.words} is named, and no edition."
        hint = f"Say once on the page that the numbers are those of {site.library.facts.edition.name}."
        yield Problem(Place(page.file, first.line, first.column), "level-without-edition", what, hint)


def _hours(page: Page[Any], site: Site) -> Iterator[Problem]:
    for said in page.level_hours:
        code, _, edition = said.behind.partition(" ")
        yield from _differs(said.words, code, Place(page.file, said.line, said.column), site, edition)


def _compared(page: Page[Any], site: Site) -> Iterator[Problem]:
    """What the cells of a comparison say of the levels of its options."""
    if page.matter.kind != _COMPARISON:
        return
    for option in page.matter.options:
        for number, row in enumerate(page.matter.rows if option.level else ()):
            place = page.at("rows", number, "cells", option.id)
            yield from _differs(row.cells.get(option.id, ""), option.level, place, site)


def _differs(words: str, code: str, place: Place, site: Site, edition: str = "") -> Iterator[Problem]:
    level, said = site.library.facts.level(code, edition), stated(words) if "hour" in words else None
    if level and level.hours and said and level.hours.contradicts(said.least, said.most, said.some):
        what = f"“{words}” is not what levels.yaml has for level {code}: {level.hours.words}."
        yield Problem(place, "level-differs", what, "Write those hours; for your own program's, say “our” or “we”.")


def _titles(page: Page[Any], site: Site) -> Iterator[Problem]:
    editions = site.library.facts.levels.editions
    others = {_plain(level.name) for level in site.library.facts.edition.levels}
    for said in page.level_titles:
        code, _, called = said.behind.partition(" ")
        levels = [level for edition in (editions.third, editions.fourth) for level in edition.levels]
        names = [level.name for level in levels if level.code == code]
        may_be_right = called and _plain(said.words) not in others
        if names and not may_be_right and not any(_is_part(said.words, name) for name in names):
            what = f"“{said.words}” is no name of level {code}."
            own = site.library.facts.level(code)
            hint = f"Write “{own.name if own else names[0]}”."
            yield Problem(Place(page.file, said.line, said.column), "level-differs", what, hint)


def _is_part(words: str, name: str) -> bool:
    """Whether some words are a name or a part of it; whether it is of services or a program makes no difference."""
    return f" {_plain(words)} " in f" {_plain(name)} "


def _plain(name: str) -> str:
    return _GENERIC.sub("", _AND.sub("and", name.casefold().replace("-", " ")))
