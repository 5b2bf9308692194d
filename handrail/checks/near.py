"""How near some words come to a name: spelled otherwise, right but for one word, or a help line by half its name.

In: words as a text writes them, and names. Out: the stretch of words that is nearly a name. Nothing here knows pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from msgspec import Struct

from handrail.patterns import late

_TOKEN = late(r"[\w&]+")
_SIMILAR = 0.75
# Short words look alike by chance.
_SHORTEST = 4
_SHARED = 2


@cache
def spellings(name: str) -> re.Pattern[str]:
    """The spellings that come near a name of several words: other capitals, other gaps, one or several, British."""
    words = name.split()
    stems = [re.escape(re.sub(r"(?:er|re)?s?$", "", word)) + r"(?:er|re)?s?" for word in words]
    return re.compile(rf"\b{'[ -]?'.join(stems)}\b" if len(words) > 1 else r"(?!)", re.IGNORECASE)


class Index(Struct, frozen=True):
    """Names of three words or more: their words, each name as words, and the names by all words but one."""

    written: tuple[str, ...]
    words: frozenset[str]
    sizes: tuple[int, ...]
    whole: frozenset[tuple[str, ...]]
    but_one: Mapping[tuple[int, tuple[str, ...]], tuple[str, str]]


@cache
def index(names: tuple[str, ...]) -> Index:
    """Names made ready for `slips`."""
    split = {name: tuple(_folded(name)) for name in names}
    long = {name: words for name, words in split.items() if len(words) > 2}
    but_one = {
        (n, words[:n] + words[n + 1 :]): (words[n], name) for name, words in long.items() for n in range(len(words))
    }
    sizes = tuple(sorted({len(words) for words in long.values()}))
    return Index(tuple(long), frozenset().union(*long.values()), sizes, frozenset(long.values()), but_one)


def _folded(text: str) -> list[str]:
    """The words of a text without regard to capitals and to one or several."""
    return [word.removesuffix("s") for word in _TOKEN.findall(text.casefold())]


def slips(text: str, names: Index) -> Iterator[tuple[str, str]]:
    """Each stretch of a text that would be one of the names, had one word not another ending, and that name."""
    # Nearly every text shares no two words with any name, or has one as it is, which is quickly seen.
    if len(names.words.intersection(text.casefold().split())) < _SHARED or any(name in text for name in names.written):
        return
    words = _folded(text)
    spans = [match.span() for match in _TOKEN.finditer(text)]
    for size in names.sizes:
        for first in range(len(words) - size + 1):
            window = tuple(words[first : first + size])
            if window in names.whole:
                continue
            for n, word in enumerate(window):
                right, name = names.but_one.get((n, window[:n] + window[n + 1 :]), ("", ""))
                if right and _alike(word, right):
                    yield text[spans[first][0] : spans[first + size - 1][1]], name


def _alike(one: str, other: str) -> bool:
    """Whether two words are the same but for a slip; “support” is no slip for “supporter”, but another word."""
    from difflib import SequenceMatcher  # only words beside all others of a name are compared

    if min(len(one), len(other)) < _SHORTEST or one.startswith(other) or other.startswith(one):
        return False
    return SequenceMatcher(None, one, other).ratio() >= _SIMILAR


# What help lines are called, which writers take one for the other.
_LINE = late(r"(?:help|life|hot|care)[ -]?line\b")


@cache
def _line_words(name: str) -> tuple[str, ...]:
    plain = re.sub(r"['’]s\b", "", name.casefold()).replace("&", " and ")
    return tuple(_folded(_LINE.sub("line", re.sub(r"lines\b", "line", plain))))


@cache
def _telling(name: str) -> frozenset[str]:
    """The words of a name that no other line has: numbers and abbreviations."""
    return frozenset(word.casefold() for word in re.findall(r"\b(?:\d+|[A-Z]{3,})", name))


def half_named(text: str, name: str) -> str:
    """The end of a text that means the help line of this name and does not say it; empty where there is none.

    A line whose name has a number or an abbreviation is meant by any part of its name with that in it; another only by
    the same words, set together or apart otherwise; one whose name is an address also by an address near it.
    """
    telling = _telling(name)
    for match in _TOKEN.finditer(text):
        rest = text[match.start() :]
        if "." in name and _same_site(rest, name):
            return rest
        if _same_part(rest, name, telling) if telling else rest[0].isupper() and _together(rest) == _together(name):
            return rest
    return ""


def _same_site(text: str, name: str) -> bool:
    """Whether an address is that of a name but for its ending or for a slip."""
    said, _, ending = text.casefold().rpartition(".")
    right, _, wanted = name.casefold().rpartition(".")
    return said == right if ending != wanted else said != right and _alike(said, right)


def _same_part(text: str, name: str, telling: frozenset[str]) -> bool:
    words, wanted = _line_words(text), _line_words(name)
    if words[:1] and words[0] not in wanted:
        return False
    return not telling.isdisjoint(words) and (set(words) <= set(wanted) or set(wanted) <= set(words))


def _together(text: str) -> str:
    return "".join(_folded(text))
