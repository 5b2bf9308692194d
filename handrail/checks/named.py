"""Whom of the site's people a text names, in whichever way it writes them.

In: the names of people, and a text. Out: a `Naming` for each place that names one of them. Accents, kinds of
apostrophes, initials between names, and `Jr.` or `III` behind them make no other name while they contradict nothing; a
title and a surname name somebody where only one person here has that surname.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

from msgspec import Struct

from handrail.checks.site import Site
from handrail.rules.mentions import LETTERS
from handrail.rules.names import HONORIFICS

_LATIN = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
_EVEN = {code: unicodedata.normalize("NFD", chr(code))[0] for code in _LATIN}
_EVEN |= {ord(a): b for a, b in zip("’‘ʼøØłŁđĐ‑\u00a0", "'''oOlLdD- ", strict=True)}
_SUFFIXES = frozenset(("Jr", "Sr", "II", "III", "IV"))
# Between two words of a name: a space, and any initials before it.
_GAP = r"\.?(?: [A-Z]\b\.?|(?<=\.)[A-Z]\.)* "


class Name(Struct, frozen=True):
    """The parts of a name: its words, the initials between them, and what tells a son from his father."""

    words: tuple[str, ...]
    initials: str
    suffix: str

    def fits(self, other: Name) -> bool:
        """Whether one person may have both names, which differ in no word."""
        one, two = sorted((self.initials, other.initials), key=len)
        return two.startswith(one) and (self.suffix == other.suffix or "" in (self.suffix, other.suffix))


class Naming(Struct, frozen=True):
    """Where a text names somebody: the paths of those whom it may mean, and the letters behind, with their offset."""

    paths: tuple[str, ...]
    letters: str
    at: int


class Staff(Struct, frozen=True):
    """People by their names: each name with its owner's path, by its words; surnames that one person has; a pattern."""

    names: Mapping[tuple[str, ...], tuple[tuple[Name, str], ...]]
    surnames: Mapping[str, str]
    pattern: re.Pattern[str]

    def named(self, text: str) -> Iterator[Naming]:
        """Each place where a text, its white space made even, names one of them."""
        for match in self.pattern.finditer(even(text)):
            paths = (self.surnames[match["surname"]],) if match["surname"] else self._owners(_name(match["name"]))
            if paths:
                yield Naming(paths, match["letters"] or "", match.start("letters"))

    def _owners(self, said: Name) -> tuple[str, ...]:
        known = self.names[said.words]
        owners = [path for name, path in known if name == said] or [path for name, path in known if name.fits(said)]
        return tuple(dict.fromkeys(owners))


def even(text: str) -> str:
    """A text without accents, with the plainest of apostrophes, hyphens and spaces; each where it was."""
    return text if text.isascii() else text.translate(_EVEN)


def staff(site: Site) -> Staff:
    """The people who have a page."""
    matters = ((page.path, page.matter) for page in site.library.people)
    return _staff(tuple((name, path) for path, of in matters for name in (of.title, of.also_called) if name))


@cache
def _staff(titles: tuple[tuple[str, str], ...]) -> Staff:
    names: dict[tuple[str, ...], tuple[tuple[Name, str], ...]] = {}
    surnames: dict[str, set[str]] = {}
    for name, path in ((_name(even(title)), path) for title, path in titles):
        names[name.words] = (*names.get(name.words, ()), (name, path))
        if len(name.words) > 1:
            surnames.setdefault(name.words[-1], set()).add(path)
    single = {surname: min(paths) for surname, paths in surnames.items() if len(paths) == 1}
    return Staff(names, single, _pattern(names, single))


def _name(text: str) -> Name:
    words = re.findall(r"[^\s.,]+", text)
    if len(words) > 1 and words[0] in HONORIFICS:
        del words[0]
    suffix = words.pop() if len(words) > 1 and words[-1] in _SUFFIXES else ""
    first, *between = words or [text]
    last = between[-1:]
    initials = [word for word in between[:-1] if len(word) == 1]
    return Name((first, *(word for word in between[:-1] if len(word) > 1), *last), "".join(initials), suffix)


def _pattern(names: Mapping[tuple[str, ...], object], surnames: Mapping[str, object]) -> re.Pattern[str]:
    """A name, or a title and a surname with no other name behind it; and any letters after either."""
    whole = _either(_GAP.join(map(re.escape, words)) for words in sorted(names, key=len, reverse=True))
    last = _either(map(re.escape, sorted(surnames, key=len, reverse=True)))
    return re.compile(
        rf"(?<!\w)(?<!\w-)(?:(?P<name>{whole}(?:,? (?:[JS]r\b\.?|(?:III?|IV)\b))?)"
        rf"|{_either(HONORIFICS)}\.? (?P<surname>{last})(?!{_GAP}[A-Z][a-z']))(?!\w|-[A-Z])"
        rf"(?:,? (?P<letters>{LETTERS}(?:, {LETTERS})*(?: [a-z]+)?))?"
    )


def _either(patterns: Iterator[str] | tuple[str, ...]) -> str:
    """A pattern for one of several; matches nothing where there is none."""
    return f"(?:{'|'.join(patterns) or '(?!)'})"
