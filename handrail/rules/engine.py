"""Rules applied to a text: what it says that it should not, and where.

In: a page's prose. Out: `Hit` values. The words of the text are first held against the words that rules begin with;
only a rule whose word stands there is compiled and looked for, and only in the blocks where it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Literal, TypeAlias

from msgspec import Struct

from handrail.rules import antecedent, bios, claims, language, licences, names
from handrail.rules.bare import letters, spoken
from handrail.rules.language.word import WEIGHTS
from handrail.rules.needs import Needs, needs
from handrail.rules.prose import Block, Prose
from handrail.rules.rule import Rule, compiled, with_word

RULES: Mapping[str, Rule] = {rule.id: rule for room in (language, claims, bios, licences) for rule in room.RULES}
# Those of `Rule.only` that need to know what sort of text it is.
_PERSON, _BIO, _OTHERS, _LICENCE = "person", "bio", "others", "licence"
_BY_WORD: dict[str, list[Rule]] = {}
for _rule in RULES.values():
    for _word in _rule.on.split():
        _BY_WORD.setdefault(_word, []).append(_rule)
_WORDS = frozenset(_BY_WORD)
# What rules begin with that is no word of an even text.
_SIGNS = tuple(sorted(word for word in _WORDS if spoken(letters(word)) != [word]))
_ABOUT_NOBODY = frozenset(word for word, rules in _BY_WORD.items() if any(rule.only != _PERSON for rule in rules))


About: TypeAlias = Literal["", "some", "person"]
# Words of which one stands in the block of a match, a rule, an alternative of its pattern, and all that a match needs.
_Sought: TypeAlias = tuple[frozenset[str], Rule, str, Needs]


class Hit(Struct, frozen=True):
    """Where a text breaks a rule: the rule's id, the words, their offset, and the sentence with the offset in it.

    For words about somebody's health or licence, the sentences before it belong to it that say whom it speaks of.
    """

    rule: str
    words: str
    offset: int
    sentence: str
    at: int


def find(prose: Prose, about: About = "") -> tuple[Hit, ...]:
    """Every breach of a rule in a text, in reading order; of several of a sort that overlap, the longest.

    A word that stigmatises is told beside a promise that holds it, since each has a mend of its own. Words about health
    are looked for where a text is `about` people: one “person” throughout, or “some”. Whether they concern somebody on
    record is seen only later.
    """
    kept: list[Hit] = []
    for hit in sorted(_matches(prose, about), key=lambda hit: (-len(hit.words), hit.offset, hit.rule)):
        if not any(
            hit.offset < other.offset + len(other.words)
            and other.offset < hit.offset + len(hit.words)
            and _sort(hit) == _sort(other)
            for other in kept
        ):
            kept.append(hit)
    return tuple(sorted(kept, key=lambda hit: hit.offset))


def _sort(hit: Hit) -> tuple[bool, bool]:
    rule = RULES[hit.rule]
    return rule.only == _PERSON, rule.code in WEIGHTS


def _matches(prose: Prose, about: About) -> Iterator[Hit]:
    for index, sought in _sought(prose, about):
        even = prose.even[index]
        for _, rule, alternative, needed in sought:
            if needed.stand_in(even) and _concerns(rule, prose.block(index), about):
                yield from _in_block(rule, alternative, prose.block(index), prose, about)


def _sought(prose: Prose, about: About) -> Iterator[tuple[int, Sequence[_Sought]]]:
    """The numbers of blocks, and what a word or a sign in them has looked for there."""
    begun = prose.words & (_WORDS if about else _ABOUT_NOBODY)
    asked = {word: found for word in begun if (found := _asked(word, prose.words, about))}
    near = {*asked}.union(*(one[0] for found in asked.values() for one in found))
    for index, words in prose.blocks_with(near):
        for word in words & asked.keys():
            yield index, [one for one in asked[word] if not words.isdisjoint(one[0])]
    for sign in filter(prose.plain.__contains__, _SIGNS):
        sought = _asked(sign, {sign, *prose.words}, about)
        for index in prose.blocks_with_sign(sign):
            yield index, sought


def _asked(word: str, words: set[str], about: About) -> list[_Sought]:
    """What a word has looked for in a text of some words: only what may be there."""
    lacks = words.isdisjoint  # the first need decides nearly every time
    likely = [one for one in _begun_by(word, about != "") if not lacks(one[0])]
    return [(*one, needed) for one in likely if (needed := needs(one[2])).are_among(words)]


@cache
def _begun_by(word: str, is_about_people: bool) -> tuple[tuple[frozenset[str], Rule, str], ...]:
    """What a word has looked for: alternatives of rules, each with words of which a text with a match has one."""
    rules = [rule for rule in _BY_WORD[word] if is_about_people or rule.only != _PERSON]
    return tuple((besides, rule, one) for rule in rules for one, besides in with_word(rule, word))


def _concerns(rule: Rule, block: Block, about: About) -> bool:
    """Whether a rule is for such a block: in a text about one person, or with somebody's name in it."""
    if rule.only == _PERSON:
        return about == "person" or block.speaks_of_somebody
    return rule.only != (_OTHERS if about == "person" else _BIO)


def _in_block(rule: Rule, alternative: str, block: Block, prose: Prose, about: About) -> Iterator[Hit]:
    for match in compiled(alternative).finditer(block.text if rule.cased else block.plain):
        if rule.citable and prose.cites(block):
            return
        start, end = match.span()
        around = prose.section(block) if rule.headed and block.heads else block
        first, last = (0, len(around.text)) if around is not block else block.sentence(start, end)
        opening = prose.opening(block) if rule.negatable or rule.warnable else ""
        if not _spared(rule, around, (start, end), around.plain[first:last], start - first, opening):
            begin = around.start + first
            if rule.only in (_PERSON, _LICENCE) and about != _PERSON:
                begin = antecedent.begins(prose, block, first)
            sentence = prose.text[begin : around.start + last]
            yield Hit(rule.id, block.text[start:end], block.start + start, sentence, block.start + start - begin)


def _spared(rule: Rule, block: Block, span: tuple[int, int], sentence: str, at: int, opening: str) -> bool:
    """Whether the sentence around a match, or what leads to it, makes it harmless."""
    start, end = span
    rest = f"{sentence[:at]} \x00 {sentence[at + end - start :]}"
    return (
        (rule.quotable and block.quotes(start, end))
        or any(first <= start and end <= last for first, last in _named(block))
        or names.is_surname(block.text, start)
        or (rule.legal and _search(names.LEGAL, sentence))
        or (rule.negatable and (_search(names.DENIAL, sentence[:at]) or _search(names.DENIAL, opening)))
        or (rule.warnable and (_search(names.WARNING, sentence) or _search(names.WARNING, opening)))
        or (rule.askable and _search(names.QUESTION, sentence))
        or bool(rule.unless and compiled(rule.unless).search(sentence))
        or bool(rule.not_after and compiled(f"{rule.not_after}$").search(sentence[:at]))
        or bool(rule.beside and compiled(rule.beside).search(block.plain))
        or bool(rule.near and not compiled(rule.near).search(rest))
    )


def _search(pattern: str, text: str) -> bool:
    return compiled(pattern, bounded=False).search(text) is not None


def _named(block: Block) -> Iterator[tuple[int, int]]:
    """Where a block names what may be called by any words: a body, a licence, a work, a law."""
    yield from names.official(block.text)
    yield from names.works_and_laws(block.text)
