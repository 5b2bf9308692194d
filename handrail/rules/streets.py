"""Street addresses, as a text of the United States writes them: a number, a name, and what kind of street it is.

In: a text's prose. Out: `Mention` values; a suite or a ZIP code has the street behind it that it stands beside. Which
of them are right is not asked here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handrail.patterns import late
from handrail.rules.bare import DIGIT
from handrail.rules.mentions import Mention
from handrail.rules.prose import Prose

# The United States Postal Service's usual suffixes, whole and short (Publication 28, appendix C1).
_SHORT = {
    "street": "st",
    "avenue": "ave",
    "boulevard": "blvd",
    "road": "rd",
    "drive": "dr",
    "lane": "ln",
    "court": "ct",
    "place": "pl",
    "parkway": "pkwy",
    "highway": "hwy",
    "terrace": "ter",
    "circle": "cir",
    "square": "sq",
    "pike": "pike",
    "way": "way",
}
_SUFFIXES = frozenset((*_SHORT, *_SHORT.values()))
_DIRECTIONS = {"north": "n", "south": "s", "east": "e", "west": "w"}
# It begins with a figure, to which a search can leap.
_STREET = late(
    r"\d(?<![\w.,$-]\d)\d{0,4} (?:(?:[NSEW]\.?|North|South|East|West) )?(?:(?:[A-Z][a-z]+|\d{1,3}(?:st|nd|rd|th)) ){1,3}"
    rf"(?:{'|'.join(word.capitalize() for word in sorted(_SUFFIXES))})\b"
)
# What may stand behind a street: the door within the house; and behind that a city, a state and a ZIP code.
_SUITE = late(r"(?:,?[\s\\]+|^)((?:[Ss]uite|[Ss]te\.?|[Uu]nit|#)[ ]?#?(\d+[A-Za-z]?|[A-Z])(?![\w-]))")
_ZIP = late(r"(?:,?[\s\\]+[A-Z][A-Za-z.]+){1,5},?[\s\\]+(\d{5})(?![\d,]|[.]\d)")


def streets(prose: Prose) -> Iterator[Mention]:
    """The street addresses that a text gives, each with the suite and the ZIP code that stand right behind it."""
    if not prose.words.isdisjoint(_SUFFIXES) and DIGIT + b" " in prose.sketch:
        for match in _STREET.finditer(prose.text):
            yield Mention(match[0], match.start())
            end = match.end()
            if suite := _SUITE.match(prose.text, end):
                yield Mention(suite[1], suite.start(1), match[0])
                end = suite.end()
            if code := _ZIP.match(prose.text, end):
                yield Mention(code[1], code.start(1), match[0])


def suite_of(address: str) -> str:
    """The number of the suite in an address, without the word for it; empty where it has none."""
    found = _SUITE.search(address)
    return found[2].upper() if found else ""


def folded(address: str) -> str:
    """A street address without regard to how it is written: `1 N. Main St` and `1 North Main Street` are the same."""
    short = {**_SHORT, **_DIRECTIONS}
    return " ".join(short.get(word, word) for word in re.findall(r"\w+", address.casefold()))
