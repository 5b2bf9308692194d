"""What one data file says of another, and how old the checks of its records are.

In: the facts, the places where the files say them, and the day. Out: problems.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from handrail.facts.files import CREDENTIALS, HELP_LINES, LEVELS, SITE, SOURCES
from handrail.facts.refer import unknown_level, unknown_sources
from handrail.marked_yaml import Marks
from handrail.patterns import late
from handrail.problems import Place, Problem
from handrail.rules.help_lines import CRISIS
from handrail.rules.telephone import dialled, digits
from handrail.schema import Facts, HelpLine

# Words that make a number look like help in danger; only what a label denies is harmless.
_POSES = late(r"(?:help|hot|crisis|life|support)[\s-]?line|crisis|emergency|hotline|24\s?/\s?7", re.IGNORECASE)
# How a line says that it answers at any hour, as all lines do that every page must name.
_ALWAYS = late(
    r"24|day and night|night and day|around the clock|any ?time|always|(?:every|any|all) hours?", re.IGNORECASE
)
_UNCITABLE = late(r"[\s\[\]]")
_KEY = "Write small letters, digits and hyphens: `smith-2020:`."
_CHECKED = "Write the day on which somebody last checked it."


def consistency(facts: Facts, marks: Mapping[str, Marks], today: date) -> Iterator[Problem]:
    """All of it; `marks` are those of each data file by its name."""
    yield from _settings(facts, marks[SITE], today)
    yield from _sources(facts, marks[SOURCES], today)
    yield from _help_lines(facts, marks[HELP_LINES], today)
    yield from _credentials(facts, marks[CREDENTIALS], today)
    yield from _levels(facts, marks[LEVELS])


def _settings(facts: Facts, marks: Marks, today: date) -> Iterator[Problem]:
    label = facts.settings.telephone.label
    if _POSES.search(label) and not re.search(r"\bno(?:t|)\b", label, re.IGNORECASE):
        what = f"“{label}” makes the centre's own number look like a help line."
        hint = "Say what the number is: an admissions line, or the office."
        yield Problem(marks.at(("telephone", "label")), "posing-as-help-line", what, hint)
    for index, code in enumerate(facts.settings.offers):
        yield from unknown_level(marks.at(("offers", index)), code, facts.edition)
    for index, one in enumerate(facts.settings.form_hosts):
        if one.signed > today:
            what = f"The agreement for {one.host} is dated {one.signed}, which is still to come."
            hint = "Put the host on record once the agreement is signed."
            yield Problem(marks.at(("form_hosts", index, "signed")), "future-date", what, hint)
    for index, held in enumerate(facts.settings.accreditations):
        place = marks.at(("accreditations", index, "granted"))
        if held.granted > today:
            what = f"“{held.name}” is dated {held.granted}, which is still to come."
            yield Problem(place, "future-date", what, "Put it on record once the centre holds it.")
        elif held.expires and held.expires < today:
            place = marks.at(("accreditations", index, "expires"))
            what = f"“{held.name}” of {held.body} ended on {held.expires}."
            yield Problem(place, "expired-accreditation", what, "Write the new last day, or take it out.")


def _sources(facts: Facts, marks: Marks, today: date) -> Iterator[Problem]:
    for key, source in facts.sources.items():
        if _UNCITABLE.search(key):
            what = f"`{key}` cannot be cited: in `[@key]`, a key holds no spaces and no brackets."
            yield Problem(marks.at((key,), key=True), "bad-value", what, _KEY)
        if source.accessed > today:
            what = f"“{source.title}” was read on a day that is still to come."
            yield Problem(marks.at((key, "accessed")), "future-date", what, "Write the day on which you last read it.")
        if source.year and source.year > today.year:
            what = f"“{source.title}” is of {source.year}, which is still to come."
            yield Problem(marks.at((key, "year")), "future-date", what, "Write the year in which it came out.")


def _help_lines(facts: Facts, marks: Marks, today: date) -> Iterator[Problem]:
    limits = facts.settings.limits
    ids: set[str] = set()
    for index, line in enumerate(facts.help_lines):
        if line.id in ids:
            what = f"`id` cannot be used: `{line.id}` is that of a help line above."
            yield Problem(marks.at((index, "id")), "bad-value", what, "Give each help line an id of its own.")
        ids.add(line.id)
        yield from unknown_sources(marks, (index, "sources"), line.sources, facts)
        yield from _official(line, index, marks)
        place, age = marks.at((index, "verified_on")), (today - line.verified_on).days
        what, hint = (
            f"{line.name} was last checked on {line.verified_on}.",
            "Call or look it up, then write today's date.",
        )
        if age < 0:
            yield _ahead(place, line.name)
        elif age > limits.help_line_expired_days:
            yield Problem(place, "expired-help-line", what, hint)
        elif age > limits.help_line_due_days:
            yield Problem(place, "stale-help-line", what, hint)


def _official(line: HelpLine, index: int, marks: Marks) -> Iterator[Problem]:
    """Where the record of a line that every page must name is not as that line's own site has it."""
    known = next((known for known in CRISIS if line.call and digits(known.number) == dialled(line.call)), None)
    if known is None:
        return
    text, chat = line.text.number if line.text else "", (line.chat or "").rstrip("/")
    wrong = [
        ("name", f'name: "{known.official}"', known.official not in ("", line.name.replace("’", "'"))),
        ("text", f'text: {{number: "{known.text}"}}', text != known.text),
        ("tty", f'tty: "{known.tty}"', bool(line.tty and known.tty) and dialled(line.tty or "") != digits(known.tty)),
        ("chat", f"chat: {known.chat}", known.chat != "" and chat != known.chat.rstrip("/")),
        ("hours", "hours: Day and night, every day", bool(line.hours) and not _ALWAYS.search(line.hours or "")),
    ]
    for name, needed, differs in wrong:
        if differs and (name != "text" or known.text):
            what = f"The `{name}` of {known.name} is not on record as its own site gives it."
            yield Problem(marks.at((index, name)), "help-line-differs", what, f"Write `{needed}`.")


def _credentials(facts: Facts, marks: Marks, today: date) -> Iterator[Problem]:
    for code, held in facts.credentials.items():
        yield from unknown_sources(marks, (code, "sources"), held.sources, facts)
        place, age = marks.at((code, "checked_on")), (today - held.checked_on).days
        if age < 0:
            yield _ahead(place, f"The record of {code}")
        elif age > facts.settings.limits.checked_days:
            what = f"The record of {code} was last checked on {held.checked_on}."
            yield Problem(place, "stale-check", what, "Look it up where its issuer says so, then write today's date.")


def _ahead(place: Place, name: str) -> Problem:
    return Problem(place, "future-date", f"{name} was checked on a day that is still to come.", _CHECKED)


def _levels(facts: Facts, marks: Marks) -> Iterator[Problem]:
    editions = facts.levels.editions
    for name, edition in (("third", editions.third), ("fourth", editions.fourth)):
        yield from unknown_sources(marks, ("editions", name, "sources"), edition.sources, facts)
        for index, level in enumerate(edition.levels):
            at = ("editions", name, "levels", index, "sources")
            yield from unknown_sources(marks, at, level.sources, facts)
    for index, crossing in enumerate(facts.levels.crosswalk):
        yield from unknown_level(marks.at(("crosswalk", index, "third")), crossing.third, editions.third)
        for code in crossing.fourth:
            yield from unknown_level(marks.at(("crosswalk", index, "fourth")), code, editions.fourth)
