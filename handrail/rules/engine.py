"""Rules applied to a text: what it says that it should not, and where.

In: a page's prose. Out: `Hit` values. The words of the text are first held against the words that rules begin with;
only a rule whose word stands there is compiled and looked for, and only in the blocks where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from handrail.rules import care, claims, evidence, names, people, trust, use
from handrail.rules.prose import Block, Prose
from handrail.rules.rule import Rule, compiled

RULES: Mapping[str, Rule] = {
    rule.id: rule for room in (people, use, care, claims, trust, evidence) for rule in room.RULES
}
_BY_WORD: dict[str, list[Rule]] = {}
for _rule in RULES.values():
    for _word in _rule.on.split():
        _BY_WORD.setdefault(_word, []).append(_rule)


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a text breaks a rule: the rule's id, the words, their offset, and the sentence with the offset in it."""

    rule: str
    words: str
    offset: int
    sentence: str
    at: int


def find(prose: Prose) -> tuple[Hit, ...]:
    """Every breach of a rule in a text, the longest where several overlap, in reading order."""
    kept: list[Hit] = []
    for hit in sorted(_matches(prose), key=lambda hit: (-len(hit.words), hit.offset, hit.rule)):
        if not any(
            hit.offset < other.offset + len(other.words) and other.offset < hit.offset + len(hit.words)
            for other in kept
        ):
            kept.append(hit)
    return tuple(sorted(kept, key=lambda hit: hit.offset))


def _matches(prose: Prose) -> Iterator[Hit]:
    seen: set[tuple[str, int]] = set()
    for word in sorted(prose.words & _BY_WORD.keys()):
        for block in prose.blocks_with(word):
            for rule in _BY_WORD[word]:
                if (rule.id, block.start) not in seen:
                    seen.add((rule.id, block.start))
                    yield from _in_block(rule, block)


def _in_block(rule: Rule, block: Block) -> Iterator[Hit]:
    if rule.citable and block.cited:
        return
    text = block.text if rule.cased else block.plain
    for match in compiled(rule.finds).finditer(text):
        start, end = match.span()
        first, last = block.sentence(start, end)
        if not _spared(rule, block, start, end, block.plain[first:last], start - first):
            words = block.text[start:end]
            yield Hit(rule.id, words, block.start + start, block.text[first:last], start - first)


def _spared(rule: Rule, block: Block, start: int, end: int, sentence: str, at: int) -> bool:
    rest = f"{sentence[:at]} \x00 {sentence[at + end - start :]}"
    return (
        (rule.quotable and block.quotes(start, end))
        or any(first <= start and end <= last for first, last in _named(block))
        or (rule.legal and _search(names.LEGAL, sentence))
        or (rule.negatable and _search(names.DENIAL, sentence[:at]))
        or bool(rule.unless and compiled(rule.unless).search(sentence))
        or bool(rule.near and not compiled(rule.near).search(rest))
    )


def _search(pattern: str, text: str) -> bool:
    return compiled(pattern, bounded=False).search(text) is not None


@cache
def _names() -> re.Pattern[str]:
    return any_of(names.NAMES)


def any_of(names: Iterable[str]) -> re.Pattern[str]:
    """Some names as a pattern, the longest first; lines may break them."""
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return re.compile("|".join(r"[\s>*_]+".join(map(re.escape, name.split())) for name in longest_first))


def _named(block: Block) -> Iterable[tuple[int, int]]:
    return (match.span() for match in _names().finditer(block.text))
