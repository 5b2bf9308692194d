"""Whom a pronoun at the start of a sentence stands for: the sentence in which that person's name would be.

In: a text's prose, and where a sentence begins. Out: where the stretch begins that says whom it speaks of. Whether
somebody on record is named there is not asked here.
"""

from __future__ import annotations

import re

from handrail.patterns import late
from handrail.rules.prose import Block, Prose

_SIGNS = r"[\s>#*_-]*"
# How a sentence begins that goes on about somebody; “Our counselor” says again whom the sentence before it names.
_GOES_ON = late(
    rf"{_SIGNS}(?:(she|her)|(he|his)|(they|their)"
    r"|our (?:counselor|therapist|nurse|doctor|director|supervisor|manager|coach|clinician|social worker))\b",
    re.IGNORECASE,
)
# Who else a pronoun may stand for, unless the words say what somebody is: “is a mother of two”.
_ONE = r"client|patient|resident|person|friend|child|teen|parent|spouse|partner|caller|neighbor|veteran|member|student"
_SAYS_WHAT = r"(?<!\bis )(?<!\bwas )(?<!\bas )(?<!\bbe )(?<![,–—-] )"
_SINGLE = rf"{_SAYS_WHAT}\b(?:an?|one|another|each|every|any|some|the|this|that|his|her|their|my|our|your) (?:[a-z-]+ ){{0,2}}?(?:{_ONE}|%s)\b"
_OTHERS = tuple(
    late(pattern, re.IGNORECASE)
    for pattern in (
        _SINGLE % "woman|girl|daughter|mother|mom|sister|wife|aunt|niece|girlfriend",
        _SINGLE % "man|boy|son|father|dad|brother|husband|uncle|nephew|boyfriend",
        rf"\b(?:people|women|men|families|children|everyone|everybody|others|those|groups|(?:{_ONE}|mother|father|adult)s)\b",
    )
)
_SAINT = "st. "
# Sentences in a row that may go on about one person.
_FAR = 4


def begins(prose: Prose, block: Block, first: int) -> int:
    """Where the stretch begins that says whom the sentence at `first` of a block speaks of; its own start by itself."""
    own = at = block.start + first
    pronoun = _GOES_ON.match(prose.plain, own)
    if pronoun is None:
        return own
    for _ in range(_FAR):
        block, at = _before(prose, block, at)
        if at < 0:
            return own
        if not _GOES_ON.match(prose.plain, at):
            break
    others = _OTHERS[pronoun.lastindex - 1] if pronoun.lastindex else None
    return own if others and others.search(prose.plain, at, own) else at


def _before(prose: Prose, block: Block, at: int) -> tuple[Block, int]:
    """The block and the start of the sentence before the one at `at`; below 0 where there is none to go on from."""
    end = at - block.start
    if not end:
        if not block.index or block.text.startswith("|"):
            return block, -1
        block = prose.block(block.index - 1)
        end = len(block.text)
    end = len(block.plain[:end].rstrip())
    start = block.start + block.sentence(max(end - 2, 0), max(end - 1, 0))[0]
    # The sentence seems to begin behind the dot of “St. Ann”, who is nobody here.
    return block, start - len(_SAINT) if prose.plain.endswith(_SAINT, 0, start) else start
