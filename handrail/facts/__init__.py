"""The data files become one record of facts.

In: what the files say. Out: `Facts`, or nothing where a file that every site needs is missing or wrong.
"""

from __future__ import annotations

from datetime import date

from handrail.facts.consistency import consistency
from handrail.facts.files import CREDENTIALS, HELP_LINES, LEVELS, SITE, SOURCES, Said, by_key, listed, load, one
from handrail.facts.refer import unknown_level, unknown_sources
from handrail.problems import Problem
from handrail.schema import Credential, Facts, HelpLine, Levels, Settings, Source

__all__ = ["CREDENTIALS", "HELP_LINES", "LEVELS", "SITE", "SOURCES", "read", "unknown_level", "unknown_sources"]


def read(files: Said, today: date) -> tuple[Facts | None, list[Problem]]:
    """All the data files as `Facts`, and every problem in them; `None` unless all could be read."""
    problems: list[Problem] = []
    said = {name: load(name, files, problems) for name in (SITE, SOURCES, HELP_LINES, CREDENTIALS, LEVELS)}
    settings = one(Settings, said[SITE], problems)
    sources = by_key(Source, said[SOURCES], problems)
    help_lines = listed(HelpLine, said[HELP_LINES], problems)
    credentials = by_key(Credential, said[CREDENTIALS], problems)
    levels = one(Levels, said[LEVELS], problems)
    if settings is None or sources is None or help_lines is None or credentials is None or levels is None:
        return None, problems
    marks = {name: found[1] for name, found in said.items() if found}
    places = {path: marks[SITE].at(path) for path in marks[SITE].values}
    facts = Facts(settings, sources, tuple(help_lines), credentials, levels, places)
    return facts, [*problems, *consistency(facts, marks, today)]
