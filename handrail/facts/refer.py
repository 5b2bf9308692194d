"""What names a record that is not there."""

from __future__ import annotations

from collections.abc import Iterable

from handrail.marked_yaml import Marks, Path
from handrail.problems import Place, Problem, did_you_mean
from handrail.schema import Edition, Facts


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
