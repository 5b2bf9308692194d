"""The data files become one record of facts.

In: the content files. Out: `Facts`, or nothing where a file that every site needs is missing or wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from handrail import frontmatter
from handrail.facts.consistency import consistency
from handrail.facts.files import CREDENTIALS, HELP_LINES, LEVELS, SITE, SOURCES, by_key, listed, one
from handrail.facts.refer import unknown_level, unknown_sources
from handrail.problems import Problem
from handrail.schema import Credential, Facts, HelpLine, Levels, Settings, Source
from handrail.sources import File

__all__ = ["CREDENTIALS", "HELP_LINES", "LEVELS", "SITE", "SOURCES", "read", "unknown_level", "unknown_sources"]


def read(content: Mapping[str, File], today: date) -> tuple[Facts | None, list[Problem]]:
    """All the data files as `Facts`, and every problem in them; `None` unless all could be read."""
    problems: list[Problem] = []
    settings = one(Settings, SITE, content, problems)
    sources = by_key(Source, SOURCES, content, problems)
    help_lines = listed(HelpLine, HELP_LINES, content, problems)
    credentials = by_key(Credential, CREDENTIALS, content, problems)
    levels = one(Levels, LEVELS, content, problems)
    if settings is None or sources is None or help_lines is None or credentials is None or levels is None:
        return None, problems
    marks = {name: frontmatter.data(content[name])[1] for name in (SITE, HELP_LINES, CREDENTIALS, LEVELS)}
    places = {path: marks[SITE].at(path) for path in marks[SITE].values}
    facts = Facts(settings, sources, tuple(help_lines), credentials, levels, places)
    return facts, [*problems, *consistency(facts, marks, today)]
