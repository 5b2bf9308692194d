"""A text laid bare, as rules look at it: in small letters, in even words, and as a mere sketch of its signs."""

from __future__ import annotations

from string import ascii_lowercase, digits

_PLAIN = tuple(zip("’‘“”‑–—\u00a0İ", "''\"\"--- I", strict=True))
# What is left of an even text beside spaces: letters, digits, and the one sign that rules look for like a word.
EVEN = f"{ascii_lowercase}{digits}%"
_EVEN = bytes(sign if chr(sign) in EVEN else ord(" ") for sign in range(256))
# Stands before each block of an even text; no word holds it.
BAR = "|"
# What stands in a sketch for a capital, and for a digit; what has no byte may be a capital.
CAPITAL, DIGIT = b"A", b"0"


def _drawn(sign: str) -> bytes:
    if sign.isupper() or sign == "?":
        return CAPITAL
    return DIGIT if sign in digits else b" " if sign.isspace() or sign in "*_>" else sign.encode("latin-1")


_SKETCH = b"".join(map(_drawn, map(chr, range(256))))


def plain(text: str) -> str:
    """A text in small letters, with the plainest of quotation marks, dashes and spaces; each where it was."""
    if not text.isascii():
        for sign, plainest in _PLAIN:
            text = text.replace(sign, plainest)
    return text.lower()


def letters(plain: str) -> str:
    """A text in small plain letters, with a space for each sign that is in no word; each where it was."""
    return plain.encode("ascii", "replace").translate(_EVEN).decode()


def spoken(letters: str) -> list[str]:
    """The words of such a text; a sign of per cent stands by itself."""
    return letters.replace("%", " % ").split()


def sketch(text: str) -> bytes:
    """A text in bytes, every sign where it was: for a capital an `A`, for a digit a `0`, for what is in gaps a space.

    To one sign a search leaps far faster than to one of many.
    """
    return text.encode("latin-1", "replace").translate(_SKETCH)
