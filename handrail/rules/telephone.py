"""Telephone numbers of North America, as texts write them.

(North American Numbering Plan: an area code and an office code begin with 2 to 9. Letters stand for the keys that bear
them: ITU-T E.161.)
"""

from __future__ import annotations

import re

from handrail.patterns import late

# Ten digits, letters among the last seven, in any of the usual dresses.
NUMBER = late(
    r"(?<![\w.+-])(?:\+?1[\s.‑–-]{0,2})?\(?([2-9]\d{2})\)?[\s.‑–-]{0,2}([2-9A-Z][\dA-Z]{2})[\s.‑–-]{0,2}([\dA-Z]{4})(?![\w]|-\d)"
)
_KEYS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")


def keys(text: str) -> str:
    """A text with each letter as the key of a telephone that bears it: `HELP` is `4357`."""
    return text.upper().translate(_KEYS)


def digits(number: str) -> str:
    """A number as the keys that are pressed, without the 1 of long distance."""
    pressed = re.sub(r"\D", "", keys(number))
    return pressed[1:] if len(pressed) == 11 and pressed[0] == "1" else pressed


def dialled(form: str) -> str:
    """The same of a number on record, which may say it twice: `1-800-662-HELP (4357)`."""
    match = NUMBER.search(form)
    return digits(match[0] if match else form)


def spoken(pressed: str) -> str:
    """Keys that are pressed, as a reader would write them."""
    return f"({pressed[:3]}) {pressed[3:6]}-{pressed[6:]}" if len(pressed) == 10 else pressed
