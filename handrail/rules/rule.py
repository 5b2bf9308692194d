"""What a content rule is, and the short notation in which its pattern is written.

A pattern is a regular expression over small letters, in which a space stands for any gap between words (spaces, a
hyphen, a line break, marks of emphasis), `~` for a plural or possessive ending, and `{name}` for a set of words from
`SETS`. It always begins and ends between words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from handrail import kept
from handrail.patterns import late, ready
from handrail.rules.guidance import COMMON
from handrail.rules.needs import needs
from handrail.rules.sets import SETS

_GAP = r"[\s*_\[\]>-]+"
_ENDING = r"(?:e?s)?(?:'s?)?"
# What stands behind must have one width, so a gap in it is one character.
_BEHIND = late(r"\(\?<[!=][^)]*\)")
# An escaped sign, a class of signs, a sign that groups, or what stands between.
_PARTS = late(r"\\.|\[(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+")
_BEFORE, _AFTER = r"(?<![A-Za-z0-9_@])", r"(?![A-Za-z0-9_@]|\.[a-z])"


class Rule(Struct, frozen=True):
    """One thing that a text should not say.

    `code` is the code of the problem, and so its weight. `on` holds words of which every match has at least one:
    nothing else of a rule is looked at before one of them stands in the text. `says` follows the words found, `write`
    is the mend, `why` the reason, and `source` names guidance of `guidance.GUIDANCE`. In the sentence around a match,
    `unless` is a pattern that makes it harmless, `near` one that must be there, and `not_after` one that makes it harmless
    directly before the match; `beside` makes it harmless from anywhere in its block. Of the flags, `cased` looks at
    capitals, `quotable` spares quotations, `legal` sentences about statutes and diagnosis codes, `negatable` what a
    sentence denies, `warnable` what it warns of, `askable` what a reader asks, `citable` what has a citation in its block; `headed` counts
    the text below a heading as one sentence with it. `only` names the pages or sentences that a rule is for
    (see `engine` and `checks.wording`). `fires` and `spares` are its examples; the tests hold it to them.
    """

    id: str
    code: str
    on: str
    finds: str
    says: str
    write: str
    why: str
    source: str
    fires: tuple[str, ...]
    spares: tuple[str, ...]
    unless: str = ""
    near: str = ""
    not_after: str = ""
    beside: str = ""
    only: str = ""
    cased: bool = False
    quotable: bool = False
    legal: bool = False
    negatable: bool = False
    warnable: bool = False
    askable: bool = False
    headed: bool = False
    citable: bool = False

    @property
    def hint(self) -> str:
        """What to do and why, in one line."""
        named = [name for name in self.source.split() if name != COMMON]
        return f"{self.write} {self.why}" + (f" Source: {', '.join(named)}." if named else "")


def with_word(rule: Rule, word: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Those alternatives of a rule's pattern in which a word may stand; with each, words of which its matches need one.

    That is another word than this one, where they need any. To look for few alternatives takes far less than to look for
    all, and each is made once, whichever word asks for it.
    """
    every = alternatives(rule.id, rule.finds)

    def holding() -> list[tuple[int, frozenset[str]]]:
        return [(number, needs(every[number]).besides(word)) for number in _holding(every, word)]

    asked = kept.once(f"alternatives of {rule.id} with {word}", holding)
    return tuple((every[number], besides) for number, besides in asked)


def _holding(alternatives: Sequence[str], word: str) -> list[int]:
    """The numbers of the alternatives in which a word may stand; all of them, where it seems to stand in none."""
    stem, every = _stem(word), range(len(alternatives))
    return [number for number in every if stem in _with_sets(alternatives[number]).lower()] or [*every]


def _stem(word: str) -> str:
    """How a word begins, whatever its ending; patterns write endings apart."""
    return word[: max(3, len(word) - (2 if len(word) < 8 else 4))]


@cache
def alternatives(rule: str, finds: str) -> tuple[str, ...]:
    """The alternatives of a rule's pattern."""
    return tuple(kept.once(f"alternatives of {rule}", lambda: _apart(finds)))


def _apart(finds: str) -> list[str]:
    found, depth = [""], 0
    for part in _PARTS.findall(finds):
        depth += (part == "(") - (part == ")")
        if part == "|" and not depth:
            found.append("")
        else:
            found[-1] += part
    return found


@cache
def _with_sets(pattern: str) -> str:
    for name, words in SETS.items():
        pattern = pattern.replace(f"{{{name}}}", words)
    return pattern


@cache
def compiled(pattern: str, *, bounded: bool = True) -> re.Pattern[str]:
    """A pattern of our notation as a regular expression; made when a text first asks for it."""
    pattern = _BEHIND.sub(lambda match: match[0].replace(" ", r"[\s-]"), _with_sets(pattern))
    pattern = pattern.replace("~", _ENDING).replace(" ?", _GAP[:-1] + "*").replace(" ", _GAP)
    return ready(f"{_BEFORE}(?:{pattern}){_AFTER}" if bounded else pattern)
