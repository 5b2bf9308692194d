"""Letters without which a pattern of the rules cannot match: to look for them takes far less than to look for it.

In: a pattern in the notation of `rule`. Out: some sets of letters in a row; a text that the pattern matches holds one of
each set, once it is in small letters with one space for each gap between words (`pieces.even`).

Letters are put together with those beside them while few come of it: of `(?:my|our) promise` that is “my promise” and
“our promise”. (As in Russ Cox, Regular Expression Matching with a Trigram Index.)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from string import ascii_letters, digits
from typing import TypeAlias

from msgspec import Struct

from handrail.patterns import late
from handrail.rules.sets import SETS

# A set of words, letters in a row, an escaped sign, a class of signs, what opens a group, what closes it, what parts
# alternatives, or a sign; and how often.
_PARTS = late(
    r"(\{[a-z_]+\}|[A-Za-z0-9 ',]+(?![?*+{])|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?[a-z]*[:=!]|\?<[=!])?|.)"
    r"([?*+]|\{\d*,?\d*\}|)[?+]?",
    re.DOTALL,
)
_LETTERS = frozenset(f"{ascii_letters}{digits} ',%#/")
_SIGNS = frozenset((r"\.", r"\$", r"\+"))
_LOOKS, _PLAIN = ("(?=", "(?!", "(?<"), ("(", "(?:")
_MAYBE = ("*", "{0", "{,")
# The fewest letters that say something, and how many stretches are looked for at most.
_FEWEST, _MANY = 3, 16
Needs: TypeAlias = tuple[frozenset[str], ...]
_Parts: TypeAlias = Iterator[tuple[str, str]]


class _Found(Struct, frozen=True):
    """What a part of a pattern matches, where that is a few stretches of letters; else what it needs."""

    exact: frozenset[str] | None
    needs: Needs = ()

    def every(self) -> Needs:
        """All that is needed."""
        return self.needs if self.exact is None else _need(self.exact)


_NOTHING, _ANYTHING = _Found(frozenset(("",))), _Found(None)


@cache
def needs(pattern: str) -> Needs:
    """What every match of a pattern holds, one of each; what is looked for soonest comes first."""
    found, _ = _group(iter(_PARTS.findall(pattern)))
    return tuple(sorted(set(found.every()), key=lambda need: (len(need), -min(map(len, need)), sorted(need))))


@cache
def _of_set(name: str) -> _Found:
    return _group(iter(_PARTS.findall(SETS[name])))[0]


def _group(parts: _Parts) -> tuple[_Found, str]:
    """What a group finds, and how often it may stand there."""
    found: list[_Found] = []
    often = None
    while often is None:
        one, often = _sequence(parts)
        found.append(one)
    return found[0] if len(found) == 1 else _one_of(found), often


def _one_of(found: list[_Found]) -> _Found:
    """What one of some alternatives finds."""
    exact = [one.exact for one in found if one.exact is not None]
    if len(exact) == len(found) and sum(map(len, exact)) <= _MANY:
        return _Found(frozenset().union(*exact))
    every = [one.every() for one in found]
    return _Found(None, _need(frozenset().union(*map(_best, every)))) if all(every) else _ANYTHING


def _sequence(parts: _Parts) -> tuple[_Found, str | None]:
    """What one alternative finds, and how often its group may stand there if it is the last."""
    run, is_exact = frozenset(("",)), True
    every: list[frozenset[str]] = []
    end: str | None = ""
    for part, often in parts:
        if part in (")", "|"):
            end = often if part == ")" else None
            break
        found = _part(part, often, parts)
        if found.exact is not None and len(run) * len(found.exact) <= _MANY:
            run = frozenset([(before + after).replace("  ", " ") for before in run for after in found.exact])
        else:
            every += (*_need(run), *found.needs)
            run, is_exact = found.exact or frozenset(("",)), False
    return _Found(run) if is_exact else _Found(None, (*every, *_need(run))), end


def _part(part: str, often: str, parts: _Parts) -> _Found:
    """What a part finds, to the end of its group where it opens one."""
    found = _ANYTHING
    if part[0] in _LETTERS or part in _SIGNS:
        found = _Found(frozenset((part.lower().removeprefix("\\"),)))
    elif part[0] == "{":
        found = _of_set(part[1:-1])
    elif part[0] == "(":
        inner, often = _group(parts)
        found = _NOTHING if part.startswith(_LOOKS) else inner if part in _PLAIN else _ANYTHING
    if not often:
        return found
    if often == "?" and found.exact:
        return _Found(found.exact | {""})
    return _ANYTHING if often.startswith(("?", *_MAYBE)) else _Found(None, found.every())


def _need(letters: Iterable[str]) -> Needs:
    """One of some letters, without those that begin with others of them; nothing where some are too few to say anything."""
    kept: list[str] = []
    for each in sorted(letters):
        if len(each) < _FEWEST and (not each.strip() or any(map(str.isalpha, each))):
            return ()
        if not kept or not each.startswith(kept[-1]):
            kept.append(each)
    return (frozenset(kept),)


def _best(every: Needs) -> frozenset[str]:
    """The need that is met least often: the longest letters, and few of them."""
    return max(every, key=lambda need: (min(map(len, need)), -len(need)))
