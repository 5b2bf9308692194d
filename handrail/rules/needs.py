"""Letters without which a pattern of the rules cannot match: to look for them takes far less than to look for it.

In: a pattern in the notation of `rule`, its sets of words written out. Out: some stretches of letters, of which every
text that the pattern matches holds one; nothing where the pattern promises none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TypeAlias

# An escaped sign, a class of signs, what opens a group, what closes it, what parts alternatives, how often, a sign.
_PARTS = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?[a-z]*[:=!]|\?<[=!])?|\)|\||[?*+]|\{\d*,?\d*\}|.", re.DOTALL)
# Groups that any letters are a part of, or that match none.
_PLAIN = ("(", "(?:")
_MAYBE = ("?", "*", "{0", "{,")
_FEWEST = 3
Needs: TypeAlias = frozenset[str] | None


def needs(pattern: str, beside: str = "") -> Needs:
    """What every match of a pattern holds one of; letters that stand in the word `beside` say nothing new."""
    return either(_best([need for need in every if not _is_known(need, beside)]) for every in _read(pattern))


def either(found: Iterable[Needs]) -> Needs:
    """What every match of one of some alternatives holds one of."""
    found = list(found)
    return None if None in found else frozenset().union(*(one for one in found if one))


def _is_known(need: frozenset[str], beside: str) -> bool:
    return bool(beside) and any(letters in beside or beside in letters for letters in need)


@cache
def _read(pattern: str) -> list[list[frozenset[str]]]:
    """All that each alternative of a pattern needs; one is read once, beside whichever word it is looked for."""
    found, parts, ended = [], iter(_PARTS.findall(pattern)), False
    while not ended:
        every, ended = _sequence(parts)
        found.append(every)
    return found


def _group(parts: Iterator[str]) -> Needs:
    """What the alternatives of a group need, up to its end."""
    found: list[Needs] = []
    ended = False
    while not ended:
        every, ended = _sequence(parts)
        found.append(_best(every))
    return either(found)


def _sequence(parts: Iterator[str]) -> tuple[list[frozenset[str]], bool]:
    """What one alternative needs, piece by piece, and whether it was the last of its group."""
    every: list[frozenset[str]] = []
    run = ""
    last: Needs = None

    def close() -> str:
        if len(run) >= _FEWEST:
            every.append(frozenset((run,)))
        return ""

    for part in parts:
        if part in (")", "|"):
            every += [last] if last else []
            close()
            return every, part == ")"
        if part.startswith(_MAYBE):
            run, last = run[:-1], None
            run = close()
            continue
        every += [last] if last else []
        last = None
        if part.isalnum():
            run += part
            continue
        run = close()
        if part[0] == "(":
            inner = _group(parts)
            last = inner if part in _PLAIN else None
    every += [last] if last else []
    close()
    return every, True


def _best(every: list[frozenset[str]]) -> Needs:
    """The need that is met least often: the longest letters, and few of them."""
    return max(every, key=lambda need: (min(map(len, need)), -len(need)), default=None)
