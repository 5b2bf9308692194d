"""The data files become one record of facts.

In: the content files. Out: `Facts`, or nothing where a file that every site needs is missing or wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

from handrail import frontmatter
from handrail.marked_yaml import Marks, Path
from handrail.problems import Place, Problem, did_you_mean
from handrail.schema import Credential, Edition, Facts, HelpLine, Levels, Model, Settings, Source
from handrail.sources import CONTENT, File

M = TypeVar("M", bound=Model)
SITE, SOURCES, HELP_LINES = "site.yaml", "sources.yaml", "help-lines.yaml"
CREDENTIALS, LEVELS = "credentials.yaml", "levels.yaml"


def read(content: Mapping[str, File], today: date) -> tuple[Facts | None, list[Problem]]:
    """All the data files as `Facts`, and every problem in them; `None` unless all could be read."""
    problems: list[Problem] = []
    settings = _one(Settings, SITE, content, problems)
    sources = _by_key(Source, SOURCES, content, problems)
    help_lines = _listed(HelpLine, HELP_LINES, content, problems)
    credentials = _by_key(Credential, CREDENTIALS, content, problems)
    levels = _one(Levels, LEVELS, content, problems)
    if settings is None or sources is None or help_lines is None or credentials is None or levels is None:
        return None, problems
    facts = Facts(settings, sources, tuple(help_lines), credentials, levels)
    return facts, problems + _consistency(facts, content, today)


def _load(name: str, content: Mapping[str, File], problems: list[Problem]) -> tuple[Any, Marks] | None:
    if name not in content:
        problems.append(
            Problem(
                Place(f"{CONTENT}/{name}"),
                "missing-data-file",
                f"There is no `{name}`.",
                "The manual, content/README.md, says what belongs in it.",
            )
        )
        return None
    value, marks, more = frontmatter.data(content[name])
    problems += more
    return None if value is None and more else (value, marks)


def _one(model: type[M], name: str, content: Mapping[str, File], problems: list[Problem]) -> M | None:
    loaded = _load(name, content, problems)
    if loaded is None:
        return None
    record, more = frontmatter.validate(model, {} if loaded[0] is None else loaded[0], loaded[1])
    _add(problems, more)
    return record


def _by_key(model: type[M], name: str, content: Mapping[str, File], problems: list[Problem]) -> dict[str, M] | None:
    loaded = _load(name, content, problems)
    if loaded is None:
        return None
    value, marks = loaded
    if not isinstance(value or {}, dict):
        problems.append(
            Problem(
                marks.at(()),
                "wrong-type",
                "The file should be a list of names, each with its record.",
                "Write `name:` and the record below it, indented.",
            )
        )
        return None
    records = {}
    for key, entry in (value or {}).items():
        record, more = frontmatter.validate(model, entry, marks, at=(key,))
        _add(problems, more)
        if record is not None:
            records[key] = record
    return records


def _listed(model: type[M], name: str, content: Mapping[str, File], problems: list[Problem]) -> list[M] | None:
    loaded = _load(name, content, problems)
    if loaded is None:
        return None
    value, marks = loaded
    if not isinstance(value or (), tuple):
        problems.append(
            Problem(marks.at(()), "wrong-type", "The file should be a list of records.", "Start each record with `- `.")
        )
        return None
    records = []
    for index, entry in enumerate(value or ()):
        record, more = frontmatter.validate(model, entry, marks, at=(index,))
        _add(problems, more)
        if record is not None:
            records.append(record)
    return records


def _add(problems: list[Problem], more: list[Problem]) -> None:
    """Adds what validation found, less what is only the echo of a YAML problem at the same place."""
    told = {problem.place for problem in problems}
    problems += [problem for problem in more if problem.place not in told]


_STALE_AFTER_DAYS, _EXPIRED_AFTER_DAYS = 180, 365
# Words that make a number look like help in danger; only what a label denies is harmless.
_POSES = re.compile(r"(?:help|hot|crisis|life|support)[\s-]?line|crisis|emergency|hotline|24\s?/\s?7", re.IGNORECASE)


def _consistency(facts: Facts, content: Mapping[str, File], today: date) -> list[Problem]:
    """What one data file says of another, and how old its checks are."""
    problems = []
    marks = {name: frontmatter.data(content[name])[1] for name in (SITE, HELP_LINES, CREDENTIALS, LEVELS)}

    def cites(name: str, path: Path, keys: tuple[str, ...]) -> None:
        problems.extend(unknown_sources(marks[name], (*path, "sources"), keys, facts))

    label = facts.settings.telephone.label
    if _POSES.search(label) and not re.search(r"\bno(?:t|)\b", label, re.IGNORECASE):
        what = f"“{label}” makes the centre's own number look like a help line."
        hint = "Say what the number is: an admissions line, or the office."
        problems.append(Problem(marks[SITE].at(("telephone", "label")), "posing-as-help-line", what, hint))
    for index, code in enumerate(facts.settings.offers):
        problems += unknown_level(marks[SITE].at(("offers", index)), code, facts.edition)
    for index, line in enumerate(facts.help_lines):
        cites(HELP_LINES, (index,), line.sources)
        where = marks[HELP_LINES].at((index, "verified_on"))
        problems += _verified(line, where, today)
    for key, credential in facts.credentials.items():
        cites(CREDENTIALS, (key,), credential.sources)
    for name in ("third", "fourth"):
        edition = getattr(facts.levels.editions, name)
        cites(LEVELS, ("editions", name), edition.sources)
        for index, level in enumerate(edition.levels):
            cites(LEVELS, ("editions", name, "levels", index), level.sources)
    for index, crossing in enumerate(facts.levels.crosswalk):
        at = ("crosswalk", index)
        problems += unknown_level(marks[LEVELS].at((*at, "third")), crossing.third, facts.levels.editions.third)
        for code in crossing.fourth:
            problems += unknown_level(marks[LEVELS].at((*at, "fourth")), code, facts.levels.editions.fourth)
    return problems


def unknown_level(place: Place, code: str, edition: Edition) -> list[Problem]:
    """A problem at `place` unless the edition has a level with this code."""
    known = [level.code for level in edition.levels]
    if code in known:
        return []
    return [
        Problem(place, "unknown-level", f"There is no level `{code}` in {edition.name}.", did_you_mean(code, known))
    ]


def unknown_sources(marks: Marks, path: Path, keys: Iterable[str], facts: Facts) -> list[Problem]:
    """A problem for each of the keys, listed at `path`, that no source has."""
    missing = ((index, key) for index, key in enumerate(keys) if key not in facts.sources)
    return [
        Problem(
            marks.at((*path, index)),
            "unknown-citation",
            f"There is no source `{key}`.",
            did_you_mean(key, facts.sources),
        )
        for index, key in missing
    ]


def _verified(line: HelpLine, place: Place, today: date) -> list[Problem]:
    if line.verified_on > today:
        return [
            Problem(
                place,
                "future-date",
                f"{line.name} was checked on a day that is still to come.",
                "Write the day on which somebody last checked it.",
            )
        ]
    age = (today - line.verified_on).days
    if age > _STALE_AFTER_DAYS:
        return [
            Problem(
                place,
                "expired-help-line" if age > _EXPIRED_AFTER_DAYS else "stale-help-line",
                f"{line.name} was last checked on {line.verified_on}.",
                "Call or look it up, then write today's date.",
            )
        ]
    return []
