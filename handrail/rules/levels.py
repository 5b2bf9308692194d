"""Levels of care by their numbers, as a text names them, and what it says of one: “Level 2.1”, its name, its hours.

In: a text's prose. Out: `Mention` values; the words of `levels` are the number alone. The numbers are those of The ASAM
Criteria, whose editions give some of them to other levels.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handrail.patterns import late
from handrail.rules.hours import SAID
from handrail.rules.mentions import Mention
from handrail.rules.names import DENIAL, WARNING
from handrail.rules.prose import Block, Prose
from handrail.rules.rule import compiled

# No edition has a number above 4, and so one is a level of theirs only where a text says so; other words have levels, too.
_LEVEL = late(
    r"\b(?:[Ll]evels?\sof\scare\s|[Ll]evels?\s(?:(?<=ASAM [Ll]evel\s)|(?=[0-4]|\d(?:\.\d)?\s(?:of|in)\s(?:[Tt]he\s)?ASAM)))"
    r"(\d(?:\.\d{1,2})?)(?!\w|[.,]?\d|%|\s(?:trauma|days|hours|nights|times|weeks)\b)"
)
# Without one of these words no level is named, and without one of those no hours.
_LEVELS, _HOURS = frozenset(("level", "levels")), frozenset(("hour", "hours"))
# Whose hours are others than a book gives to adults: the centre's own, and those of the young.
_OTHERS = late(r"\b(?:we|our|us|ours|adolescents?|teens?|teenagers?|youths?|young|children|under 18)\b")
_EDITION = late(r"\b(third|fourth|3rd|4th)\sedition\b")
# Whose number a level's is, said right before it, where a sentence begins, or right behind it.
_BEFORE_IT = late(r"\b(?:In|By|Under)\sthe\s(\w+)\sedition(?:\sof\s[Tt]he\sASAM\sCriteria)?,?\s[*_]{0,3}$")
_BEHIND_IT = late(r"[*_]{0,3}\s(?:of|in|by)\sthe\s(\w+)\sedition\b")
_FAR = 60
_EDITIONS = {"third": "third", "3rd": "third", "fourth": "fourth", "4th": "fourth"}
# A level's number, and behind it a run of words with capitals that may be its name.
_TITLED = late(
    _LEVEL.pattern
    + r"[*_\])]*(?:\s?[:,–—-]\s|\s)[(*_]{0,3}((?:[A-Z][\w-]+)(?:\s(?:[A-Z][\w-]+|and|or|&))*\s[A-Z][\w-]+)"
)
# The same where a sentence says what the level is, in letters of any size.
_CALLED = late(
    _LEVEL.pattern
    + r"[*_\])]*\s(?:\(|(?:is|means)\s(?:(?:also\s)?(?:called|known\sas)\s)?(?:an?\s|the\s)?)[*_“\"]{0,3}"
    r"([A-Za-z][\w-]+(?:\s(?:[A-Za-z][\w-]+|&))+)(?=[*_”\"]{0,3}(?:[).,;:!?]|\s\(|\s*\Z|\n\n))"
)
CALLED = "called"
# One of these is in every name of a level, and in few other headings.
_OF_LEVELS = late(
    r"\b(?:outpatient|inpatient|residential|hospitali[sz]ation|intervention|monitor\w+|managed|intensive|intensity)\b",
    re.IGNORECASE,
)


def levels(prose: Prose) -> Iterator[Mention]:
    """The levels that a text names by number, each once; behind one stands the edition that has it, as the text says."""
    seen: set[tuple[str, str]] = set()
    for match in _found(_LEVEL, prose):
        edition = _edition(prose, match) if "edition" in prose.words else ""
        if (match[1], edition) not in seen:
            seen.add((match[1], edition))
            yield Mention(match[1], match.start(), edition)


def _edition(prose: Prose, level: re.Match[str]) -> str:
    """The edition that a text says to have a level; none where the sentence denies something."""
    start, end = level.span()
    said = _BEFORE_IT.search(prose.text, max(start - _FAR, 0), start) or _BEHIND_IT.match(prose.text, end)
    if said is None:
        return ""
    block = prose.block_at(start)
    first, last = block.sentence(start - block.start, end - block.start)
    is_denied = compiled(DENIAL, bounded=False).search(block.plain[first:last])
    return "" if is_denied else _EDITIONS.get(said[1].lower(), "")


def _found(pattern: re.Pattern[str], prose: Prose) -> Iterator[re.Match[str]]:
    """Where a pattern that begins with a level's number matches; most texts have none, which is quickly seen."""
    if prose.words.isdisjoint(_LEVELS):
        return
    at = prose.plain.find("level")
    while at >= 0:
        if match := pattern.match(prose.text, at):
            yield match
        at = prose.plain.find("level", at + 5)


def level_hours(prose: Prose) -> Iterator[Mention]:
    """The weekly hours in sentences that speak of one level; those that speak of somebody else's hours are left out.

    Behind them stands the level and, where the sentence names one, the edition: `2.1 third`.
    """
    if not prose.words.isdisjoint(_LEVELS):
        for index, _ in prose.blocks_with(_HOURS):
            block = prose.block(index)
            if "level" in block.plain:
                yield from _hours(block)


def _hours(block: Block) -> Iterator[Mention]:
    for match in SAID.finditer(block.plain):
        first, last = block.sentence(*match.span())
        named = {level[1] for level in _LEVEL.finditer(block.text, first, last)}
        editions = {_EDITIONS[edition[1]] for edition in _EDITION.finditer(block.plain, first, last)}
        is_anothers = _OTHERS.search(block.plain, first, last) or (
            "edition" in block.plain[first:last] and not editions
        )
        is_denied = compiled(DENIAL, bounded=False).search(block.plain[first : match.start()])
        if len(named) == 1 and len(editions) < 2 and not (is_anothers or is_denied):
            words = block.text[match.start() : match.end()]
            yield Mention(words, block.start + match.start(), " ".join((*named, *editions)))


def level_titles(prose: Prose) -> Iterator[Mention]:
    """What a text calls levels: a name in capitals right behind the number, or what it says that a level is.

    Behind them stands the level, and behind what it is said to be `CALLED`: `2.1 called`.
    """
    for match in _found(_TITLED, prose):
        if _OF_LEVELS.search(match[2]):
            yield Mention(" ".join(match[2].split()), match.start(2), match[1])
    for match in _found(_CALLED, prose):
        if _OF_LEVELS.search(match[2]) and not _is_doubted(prose, match):
            yield Mention(" ".join(match[2].split()), match.start(2), f"{match[1]} {CALLED}")


def _is_doubted(prose: Prose, match: re.Match[str]) -> bool:
    """Whether a sentence denies what it says behind a place, or warns of it."""
    block = prose.block_at(match.start())
    first, last = block.sentence(match.start() - block.start, match.end() - block.start)
    before = block.plain[first : match.start() - block.start]
    denied = compiled(DENIAL, bounded=False).search(before)
    return bool(denied or compiled(WARNING, bounded=False).search(block.plain[first:last]))


def names_edition(prose: Prose) -> bool:
    """Whether a text says which edition it goes by."""
    return "edition" in prose.words and bool(re.search(r"\bedition\b", prose.plain))
