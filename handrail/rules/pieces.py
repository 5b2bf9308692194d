"""What a piece of a text between white space says by itself: its words, and signs of what rules and mentions begin with.

A site's pages share most of their pieces, so each is looked at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase, digits

from handrail.patterns import late

_PLAIN = tuple(zip("’‘“”‑–—\u00a0İ", "''\"\"--- I", strict=True))
_WORD = late(r"[^\W_]+")
# What is left of an even text beside spaces: letters, digits, and the one sign that rules look for like a word.
EVEN = f"{ascii_lowercase}{digits}%"
_EVEN = bytes(sign if chr(sign) in EVEN else ord(" ") for sign in range(256))
# What rules begin with that is no word.
SIGNS = ("%", "#1", "[this", "this]", "★★★", "⭐⭐⭐")
# Signs of what most texts do not hold, by a name that is no word: how a telephone number and an abbreviation begin.
THREE_DIGITS, THREE_CAPITALS = "###", "AAA"
_THREE_DIGITS = late(r"[2-9]\d\d")
_THREE_CAPITALS = late(r"[A-Z]{3}")
_REMEMBERED = 50_000


class _Words(dict[str, tuple[str, ...]]):
    def __missing__(self, piece: str) -> tuple[str, ...]:
        if len(self) > _REMEMBERED:
            self.clear()
        self[piece] = words = tuple(dict.fromkeys(_found(piece)))
        return words


words_of = _Words().__getitem__


def plain(text: str) -> str:
    """A text in small letters, with the plainest of quotation marks, dashes and spaces; each where it was."""
    if not text.isascii():
        for sign, plainest in _PLAIN:
            text = text.replace(sign, plainest)
    return text.lower()


def even(plain: str) -> str:
    """A text in small plain letters, with one space for all that stands between its words, and none at its ends."""
    return " ".join(plain.encode("ascii", "replace").translate(_EVEN).replace(b"%", b" % ").decode().split())


def _found(piece: str) -> Iterator[str]:
    small = plain(piece)
    yield from filter(str.isascii, _WORD.findall(small))
    yield from (sign for sign in SIGNS if sign in small)
    if _THREE_DIGITS.search(piece):
        yield THREE_DIGITS
    if _THREE_CAPITALS.search(piece):
        yield THREE_CAPITALS
