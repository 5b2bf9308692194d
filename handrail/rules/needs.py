"""Words without which a pattern of the rules cannot match: to look for them takes far less than to look for it.

In: a pattern in the notation of `rule`. Out: `Needs`. (As in Russ Cox, Regular Expression Matching with a Trigram Index,
with words in place of three letters.)

What a stretch of a pattern may be is written out while that is few strings: of `promis(?:e|ed) you` these are “promise
you” and “promised you”. A space at its end says that a word ends there: `suicid[a-z]+` needs “ suicid”, and no word whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from string import ascii_letters, digits
from typing import TypeAlias

from msgspec import Struct

from handrail import kept
from handrail.patterns import late
from handrail.rules.bare import EVEN
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
# Stands where a word surely begins or ends.
_EDGE = "\0"
_BETWEEN = late(f"[^{EVEN}]+")
# So many strings are written out at most; fewer letters, if they are no whole word, say nothing.
_MANY, _FEWEST = 24, 3
_Strings: TypeAlias = frozenset[str]
# The last comes first.
_Parts: TypeAlias = list[tuple[str, str]]


class Needs(Struct, frozen=True):
    """What every match of a pattern has, one of each: whole words, and stretches of an even text (see `Prose.even`)."""

    words: tuple[frozenset[str], ...]
    stretches: tuple[frozenset[str], ...]

    def are_among(self, words: set[str]) -> bool:
        """Whether a text with some words may hold what is needed."""
        return not any(map(words.isdisjoint, self.words))

    def besides(self, word: str) -> frozenset[str]:
        """The first of the words that are needed besides one; that one alone, where there are none."""
        return next((need for need in self.words if word not in need), frozenset((word,)))

    def stand_in(self, even: str) -> bool:
        """Whether an even text holds what is needed."""
        for need in self.stretches:
            for stretch in need:
                if stretch in even:
                    break
            else:
                return False
        return True


class _Found(Struct, frozen=True):
    """What a part of a pattern matches, where that is few strings; else what it needs, and if it ends between words."""

    exact: _Strings | None
    needs: tuple[_Strings, ...] = ()
    ends: bool = False

    def every(self) -> tuple[_Strings, ...]:
        """All that is needed."""
        return self.needs if self.exact is None else _need(self.exact)


_NOTHING, _ANYTHING = _Found(frozenset(("",))), _Found(None)


@cache
def needs(pattern: str) -> Needs:
    """What every match of a pattern has, what is seen soonest first; a match begins and ends between words."""
    return Needs(*kept.once(f"needs {pattern}", lambda: _worked_out(pattern)))


def _worked_out(pattern: str) -> tuple[tuple[_Strings, ...], tuple[_Strings, ...]]:
    parts = [*_PARTS.findall(pattern), (_EDGE, "")]
    found = _group(tuple(parts[::-1]), after_edge=True, before_edge=True)
    every = sorted(set(found.every()), key=_order)
    words = {words for need in every for words in _words(need)}
    return tuple(sorted(words, key=_order)), tuple(every)


@cache  # patterns share many of their groups
def _group(group: tuple[tuple[str, str], ...], *, after_edge: bool, before_edge: bool) -> _Found:
    """What a group finds, given as the parts behind its opening, its end among them."""
    parts, found, is_last = list(group), list[_Found](), False
    while not is_last:
        one, is_last = _sequence(parts, after_edge=after_edge, before_edge=before_edge)
        found.append(one)
    return found[0] if len(found) == 1 else _one_of(found)


def _one_of(found: list[_Found]) -> _Found:
    """What one of some alternatives finds."""
    exact = [one.exact for one in found if one.exact is not None]
    if len(exact) == len(found) and sum(map(len, exact)) <= _MANY:
        return _Found(frozenset().union(*exact))
    every = [one.every() for one in found]
    ends = all(one.ends if one.exact is None else _at_edge(one.exact) for one in found)
    return _Found(None, (frozenset().union(*map(_best, every)),) if all(every) else (), ends)


def _sequence(parts: _Parts, *, after_edge: bool, before_edge: bool) -> tuple[_Found, bool]:
    """What one alternative finds, and whether it is the last of its group."""
    run = frozenset((_EDGE if after_edge else "",))
    every: list[_Strings] = []
    is_exact = is_last = True
    while parts:
        part, often = parts.pop()
        if part in (")", "|"):
            is_last = part == ")"
            break
        found = _part(part, often, parts, run, before_edge=before_edge)
        if found.exact is not None and len(run) * len(found.exact) <= _MANY:
            run = frozenset([before + after for before in run for after in found.exact])
        else:
            every += (*_need(run), *found.needs)
            is_after_edge = found.ends if found.exact is None else _at_edge(run)
            run = frozenset([(_EDGE if is_after_edge else "") + string for string in found.exact or ("",)])
            is_exact = False
    if before_edge:
        run = frozenset([string + _EDGE for string in run])
    return _Found(run) if is_exact else _Found(None, (*every, *_need(run)), _at_edge(run)), is_last


def _part(part: str, often: str, parts: _Parts, run: _Strings, *, before_edge: bool) -> _Found:
    """What a part finds, to the end of its group where it opens one; `run` is what may stand before it."""
    found = _ANYTHING
    if part[0] in _LETTERS or part in _SIGNS:
        found = _Found(frozenset((part.lower().removeprefix("\\"),)))
    elif part in (_EDGE, r"\b"):
        found = _Found(frozenset((_EDGE,)))
    elif part[0] == "{":
        closed = not often and _closes(parts, before_edge=before_edge)
        found = _group(tuple(_PARTS.findall(SETS[part[1:-1]])[::-1]), after_edge=_at_edge(run), before_edge=closed)
    elif part[0] == "(":
        end = _end(parts)
        often = parts[end][1]
        if part in _PLAIN:
            closed = often in ("", "?") and _closes(parts[:end], before_edge=before_edge)
            found = _group(tuple(parts[end:]), after_edge=_at_edge(run), before_edge=closed)
        else:
            found = _NOTHING if part.startswith(_LOOKS) else _ANYTHING
        del parts[end:]
    if not often:
        return found
    if often == "?" and found.exact:
        return _Found(found.exact | {""})
    ends = found.ends if found.exact is None else _at_edge(found.exact)
    if often.startswith(("?", *_MAYBE)):
        return _Found(None, (), ends and _at_edge(run))
    return _Found(None, found.every(), ends)


def _end(parts: _Parts) -> int:
    """Where the group ends that has just been opened."""
    depth, place = 1, len(parts)
    while depth:
        place -= 1
        depth += parts[place][0].startswith("(") - (parts[place][0] == ")")
    return place


def _closes(parts: _Parts, *, before_edge: bool) -> bool:
    """Whether what follows ends a word, as far as its first part tells."""
    first, often = parts[-1] if parts else (")", "")
    return before_edge if first in (")", "|") else first in (_EDGE, r"\b") or (first[0] == " " and not often)


def _at_edge(strings: _Strings) -> bool:
    """Whether each of some strings surely ends between words."""
    return all(string[-1:] in (" ", _EDGE) for string in strings)


def _need(strings: _Strings) -> tuple[_Strings, ...]:
    """Some strings as they stand in an even text, as a need; none where one of them says nothing."""
    found = frozenset([_BETWEEN.sub(" ", string.replace("%", " % ")) for string in strings])
    return (found,) if all(len(one) > _FEWEST + 1 or _says_something(one) for one in found) else ()


def _says_something(stretch: str) -> bool:
    """Whether a short stretch is a whole word, letters enough, or a sign."""
    inside = stretch.strip()
    return bool(inside) and (len(inside) >= _FEWEST or len(stretch) - len(inside) > 1 or not inside.isalpha())


def _words(need: _Strings) -> Iterator[_Strings]:
    """Words of which one stands in each of some stretches: of each the longest, the first and the last."""
    every = [_whole_words(stretch) for stretch in need]
    if all(every):
        yield frozenset([max(words, key=len) for words in every])
        yield frozenset([words[0] for words in every])
        yield frozenset([words[-1] for words in every])


def _whole_words(stretch: str) -> list[str]:
    return [word for word in stretch.split(" ")[1:-1] if word.isalnum() or word == "%"]


def _order(need: _Strings) -> tuple[int, int, list[str]]:
    return len(need), -min(map(len, need)), sorted(need)


def _best(every: tuple[_Strings, ...]) -> _Strings:
    """The need that is met least often: the longest stretches, and few of them."""
    return max(every, key=lambda need: (min(map(len, need)), -len(need)))
