"""The centre, help lines, credentials and editions have one name each, and it is written as it is on record."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from handrail.checks import letters, named, providers
from handrail.checks.near import half_named, index, slips, spellings
from handrail.checks.site import Site
from handrail.pages import Data, Mention, Page
from handrail.problems import Place, Problem
from handrail.rules.help_lines import CRISIS
from handrail.schema import Facts

# A word in small letters, as in “Emergency services”.
_EVERYDAY = r"\s(?!(?:and|for|in|of|or|the|to)\s)[a-z]"


def check(page: Page[Any] | Data, site: Site) -> Iterator[Problem]:
    """Names near one on record, names of other centres, and letters that a person does not hold."""
    facts = site.library.facts
    for line in page.lines:
        yield from _help_line(line, facts, Place(page.file, line.line, line.column))
    if not page.names:
        return
    staff, near = named.staff(site), spellings(facts.settings.name)
    official = index((*facts.titles, *_without_line(tuple([line.name for line in facts.help_lines]))))
    for name in page.names:
        place = Place(page.file, name.line, name.column)
        for match in near.finditer(name.words):
            yield from _own(match[0], facts, place)
        for words, right in slips(name.words, official):
            yield from _inexact(words, right, facts, _at(words, name, place))
        yield from providers.told(name, facts, place)
        yield from letters.told(name, staff, site, place)


@cache
def _without_line(names: tuple[str, ...]) -> tuple[str, ...]:
    """Those names of help lines that do not say that they are of a line, and are no words of every day."""
    return tuple(name for name in names if "line" not in name.casefold() and not re.search(_EVERYDAY, name))


def _own(words: str, facts: Facts, place: Place) -> Iterator[Problem]:
    settings = facts.settings
    if words == settings.name or any(words in other for other in (*settings.other_names, *facts.cited)):
        return
    what = f"“{words}” is not the centre's name as site.yaml has it."
    hint = f"Write “{settings.name}”, or add the other form to `other_names` in site.yaml."
    yield Problem(place, "misspelled-name", what, hint)


def _inexact(words: str, right: str, facts: Facts, place: Place) -> Iterator[Problem]:
    if not any(words in other for other in facts.cited):
        what = f"“{words}” comes near a name on record, and is not it."
        yield Problem(place, "inexact-name", what, f"Write “{right}”.")


def _help_line(line: Mention, facts: Facts, place: Place) -> Iterator[Problem]:
    """The name of a help line that is on record, unless it is said as it is there or as the line itself says it.

    A part of a name may stand for it, but no part of an address.
    """
    said = line.words.replace("’", "'")
    forms = {name.replace("’", "'") for held in facts.help_lines for name in (held.name, *held.other_names)}
    forms |= {name for known in CRISIS for name in (known.official, known.short) if name}
    if any((said in form and "." not in said) or form in said for form in forms) or any(
        line.words in other for other in facts.cited
    ):
        return
    for held in facts.help_lines:
        if words := half_named(line.words, held.name):
            what = f"“{words}” is not the help line's name as help-lines.yaml has it."
            hint = f"Write “{held.name}”, or add the other form to `other_names` there."
            yield Problem(_at(words, line, place), "inexact-name", what, hint)


def _at(words: str, mention: Mention, place: Place) -> Place:
    """Where words stand that are a part of a mention."""
    return Place(place.path, place.line, place.column + mention.words.index(words))
