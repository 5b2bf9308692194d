"""Letters without which a pattern of the rules cannot match: to look for them takes far less than to look for it.

In: a pattern in the notation of `rule`, its sets of words written out. Out: some stretches of letters, of which every
text that the pattern matches holds one; nothing where the pattern promises none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
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
    return _either(iter(_PARTS.findall(pattern)), beside)


def _either(parts: Iterator[str], beside: str) -> Needs:
    """What one of some alternatives needs, up to the end of their group."""
    found: list[Needs] = []
    ended = False
    while not ended:
        every, ended = _sequence(parts, beside)
        found.append(_best(every))
    return None if None in found else frozenset().union(*(one for one in found if one))


def _sequence(parts: Iterator[str], beside: str) -> tuple[list[frozenset[str]], bool]:
    """What one alternative needs, piece by piece, and whether it was the last of its group."""
    every: list[frozenset[str]] = []
    run = ""
    last: Needs = None

    def close() -> str:
        if len(run) >= _FEWEST and not (beside and (run in beside or beside in run)):
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
            inner = _either(parts, beside)
            last = inner if part in _PLAIN else None
    every += [last] if last else []
    close()
    return every, True


def _best(every: list[frozenset[str]]) -> Needs:
    """The need that is met least often: the longest letters, and few of them."""
    return max(every, key=lambda need: (min(map(len, need)), -len(need)), default=None)
