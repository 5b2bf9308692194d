"""What is wrong with many pages, told once with how many they are.

In: the problems of each page that could not be made. Out: problems in order. A fault of a template stands on every page
that it draws; a thousand equal lines would hide all others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from msgspec.structs import replace

from handrail.problems import Place, Problem
from handrail.sources import TEMPLATES

_Key: TypeAlias = tuple[Place | str, str, str]


def tally(pages: Iterable[Sequence[Problem]]) -> list[Problem]:
    """Each fault as the first page has it; one of several pages says how many they are."""
    first: dict[_Key, list[Problem]] = {}
    counts: dict[_Key, int] = {}
    for problems in pages:
        for key in {_key(problem): None for problem in problems}:
            here = sorted(problem for problem in problems if _key(problem) == key)
            first[key] = min(first.get(key, here), here)
            counts[key] = counts.get(key, 0) + 1
    return sorted({_counted(problem, counts[key]) for key, found in first.items() for problem in found})


def _key(problem: Problem) -> _Key:
    """What makes two problems one: the place in a template, or else the words."""
    is_drawn = problem.place.path.startswith(f"{TEMPLATES}/")
    return problem.place if is_drawn else problem.message, problem.code, problem.hint


def _counted(problem: Problem, pages: int) -> Problem:
    return problem if pages == 1 else replace(problem, message=f"{problem.message} It is so on {pages} pages.")
