"""The data files by name, and each as the records of its model.

In: what the files say. Out: records; every problem goes to the list that is handed in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

from handrail.marked_yaml import Marks
from handrail.problems import Place, Problem
from handrail.schema import Model
from handrail.sources import CONTENT
from handrail.validation import validate

M = TypeVar("M", bound=Model)
SITE, SOURCES, HELP_LINES = "site.yaml", "sources.yaml", "help-lines.yaml"
CREDENTIALS, LEVELS = "credentials.yaml", "levels.yaml"
# What files say by name: of each its value, where each part stands, and what is wrong with it.
Said: TypeAlias = Mapping[str, tuple[Any, Marks, Sequence[Problem]]]
Loaded: TypeAlias = tuple[Any, Marks] | None


def load(name: str, said: Said, problems: list[Problem]) -> Loaded:
    """What a file says, and where it says it; nothing where it is missing or cannot be read."""
    if name not in said:
        problems.append(
            Problem(
                Place(f"{CONTENT}/{name}"),
                "missing-data-file",
                f"There is no `{name}`.",
                "The manual, content/README.md, says what belongs in it.",
            )
        )
        return None
    value, marks, more = said[name]
    problems += more
    return None if value is None and more else (value, marks)


def one(model: type[M], loaded: Loaded, problems: list[Problem]) -> M | None:
    """The record that a file is; nothing where it is missing or wrong."""
    if loaded is None:
        return None
    record, more = validate(model, {} if loaded[0] is None else loaded[0], loaded[1])
    _add(problems, more)
    return record


def by_key(model: type[M], loaded: Loaded, problems: list[Problem]) -> dict[str, M] | None:
    """The records of a file by their keys; nothing where it is missing, or any of them is wrong."""
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
        record, more = validate(model, entry, marks, at=(key,))
        _add(problems, more)
        if record is not None:
            records[key] = record
    return records if len(records) == len(value or ()) else None


def listed(model: type[M], loaded: Loaded, problems: list[Problem]) -> list[M] | None:
    """The records of a file in order; nothing where it is missing, or any of them is wrong."""
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
        record, more = validate(model, entry, marks, at=(index,))
        _add(problems, more)
        if record is not None:
            records.append(record)
    return records if len(records) == len(value or ()) else None


def _add(problems: list[Problem], more: list[Problem]) -> None:
    """Adds what validation found, less what is only the echo of a YAML problem at the same place."""
    told = {problem.place for problem in problems}
    problems += [problem for problem in more if problem.place not in told]
