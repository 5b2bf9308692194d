"""Abbreviations, and whether a text says what they stand for by the time a reader meets them.

In: a text's prose. Out: the abbreviations in it as `Mention` values; whether some prose spells one out, and whether it
does so in time. Only those of three letters or more count: two are mostly states, countries and the time of day.
(Web Content Accessibility Guidelines 2.1, success criterion 3.1.4.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from handrail.patterns import late, ready
from handrail.rules.bare import CAPITAL
from handrail.rules.mentions import Mention
from handrail.rules.prose import Prose

# Words side by side that are all written large are shouted, and no abbreviations; LCDC III and LISW-S are. A law is
# found by its letters: 42 CFR Part 2.
_LETTERS = late(
    r"([A-Z](?<![\w@.&-].)(?<![A-Z]{2} .)(?!(?<=\d C)FR\b|(?<=\d U)SC\b)[A-Z]{2,5})s?"
    r"(?![\w&]|-(?!C?S\b)\w|\.\w| (?!I{2,3}\b)[A-Z]{3})"
)
# Letters that everybody reads as words, words and keys that somebody has written large, and numerals.
_PLAIN = late(
    r"FAQ|PDF|USA|ZIP|SMS|URL|GPS|DNA|HIV|AIDS|TTY|CPR|MRI|LGBTQ?|NASA|FBI|IRS"
    r"|AND|THE|NOT|ALL|ANY|ARE|YOU|YOUR|CAN|FOR|NOW|NEW|ONLY|NEVER|MUST|STOP|CALL|HELP|HOME|HELLO|START|YES|FREE|OPEN"
    r"|READ|NOTE|TODO|SMART|[IVX]+"
)
_GAP = r"[\s*_/-]+"
_SMALL = rf"(?:(?:a|an|and|by|for|in|of|on|or|the|to|with){_GAP})*"


def abbreviations(prose: Prose) -> Iterator[Mention]:
    """The abbreviations of a text, each once, in the singular."""
    if 3 * CAPITAL not in prose.sketch:
        return  # as in most texts; to look around each capital takes far longer
    seen: set[str] = set()
    for match in _LETTERS.finditer(prose.text):
        letters = match[1]
        if letters not in seen and not _PLAIN.fullmatch(letters):
            seen.add(letters)
            yield Mention(letters, match.start())


def expands(prose: Prose, letters: str, end: int | None = None) -> bool:
    """Whether a text says, before `end`, what letters stand for: by words with them, in parentheses, or in a title."""
    end = len(prose.text) if end is None else end
    return bool(_spelt(letters).search(prose.text, 0, end)) or prose.source.find(f">{letters}</abbr>", 0, end) >= 0


def expands_in_time(prose: Prose, first: Mention) -> bool:
    """Whether a text says what an abbreviation stands for in the block where it stands first, or above.

    A heading counts with the block below it.
    """
    return expands(prose, first.words, prose.end_of_block(first.offset))


@cache
def _spelt(letters: str) -> re.Pattern[str]:
    first, rest = letters[0], letters[1:]
    words = "".join(rf"[a-z]*{_GAP}{_SMALL}{letter}" for letter in rest)
    said = rf"{rest}(?:s? \(|[”\"’']?(?:: | (?:stands for|means|is short for) ))"
    return ready(
        rf"[{first}{first.lower()}(](?:(?<!\w.)(?<!\()(?:(?i:{words})[a-z]|(?<={first}){said})|(?<=\(){letters}s?\))"
    )
