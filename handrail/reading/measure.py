"""A page's text is counted, sentence by sentence.

In: prose. Out: a `Reading`. Headings and tables are no sentences; an item of a list is one. What the field calls by a
fixed name of many long words counts as one easy word in the *adjusted* counts: no writer can shorten it, and readers
meet it again and again. Both counts are kept, so that nobody need take our word for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import islice
from typing import TypeAlias

from handrail.reading.formulas import Counts, Reading, Sentence, flesch_kincaid
from handrail.reading.syllables import syllables
from handrail.rules.prose import Prose

# Names of treatments, conditions, bodies and titles; one that holds another stands before it, and is found whole.
TERMS = (
    "substance abuse and mental health services administration",
    "licensed independent chemical dependency counselor",
    "licensed chemical dependency counselor",
    "chemical dependency counselor assistant",
    "chemical dependency professionals board",
    "american society of addiction medicine",
    "department of behavioral health",
    "national institute on drug abuse",
    "intensive outpatient programs",
    "intensive outpatient program",
    "intensive outpatient",
    "partial hospitalization",
    "withdrawal management",
    "suicide & crisis lifeline",
    "substance use disorders",
    "substance use disorder",
    "opioid use disorder",
    "alcohol use disorder",
)
_FIRST_OF_TERMS = frozenset(term.split()[0] for term in TERMS)
# A sentence: the bounds of its block, and which of the pieces between spaces there are its own.
_Bounds: TypeAlias = tuple[int, int, int, int]
_EASY = "term"
_WORD = re.compile(r"\w[\w'-]*")
_PIECE = re.compile(r"\S+")
_STOP = re.compile(r"[.!?][\"')\]*_]*$")
_NO_SENTENCE = re.compile(r"\s*(?:#|\||:::|$)")
# What ends in a full stop and ends no sentence.
_ABBREVIATIONS = frozenset({"dr", "mr", "mrs", "ms", "st", "vs", "etc", "e.g", "i.e", "a.m", "p.m", "u.s", "inc"})
# Below so many words, one long word decides what a sentence is given.
_FEWEST = 8
# Sentences of more words are named; the site's settings say from where on one is too long, and ask for no fewer.
LONG_FROM = 20
_HARDEST = 3
_LONG = 3


def read(prose: Prose, at: Callable[[int], tuple[int, int]]) -> Reading:
    """Counts a page's text and names its hardest and its long sentences; `at` says where in the file an offset is."""
    plain, lost = prose.plain.replace("\n", " "), 0
    if not prose.words.isdisjoint(_FIRST_OF_TERMS):
        plain, lost = _with_easy_terms(plain)
    total = 0
    found: list[tuple[float, _Bounds, int]] = []
    for start, end in prose.bounds():
        if _NO_SENTENCE.match(plain, start, end):
            continue
        weights = [*map(_weights.__getitem__, plain[start:end].split())]
        first = 0
        for last in _stops(weights):
            weight = sum(weights[first:last]) & _ALL
            if weight:
                total += weight + _SENTENCE
                words, spoken = weight & _MOST, weight >> _ROOM & _MOST
                found.append((-flesch_kincaid(words, 1, spoken), (start, end, first, last), words))
            first = last
    hardest = sorted([one for one in found if one[2] >= _FEWEST] or found)[:_HARDEST]
    long_ones = [one for one in found if one[2] > LONG_FROM]

    def sentence(easy: float, bounds: _Bounds, words: int) -> Sentence:
        start, end, first, last = bounds
        starts = [piece.start() for piece in islice(_PIECE.finditer(plain, start, end), first, last + 1)] + [end]
        text = prose.text[starts[0] : starts[last - first]]
        return Sentence(*at(starts[0]), " ".join(text.split()), words, round(-easy, 1))

    named = (tuple(sentence(*one) for one in those) for those in (hardest, long_ones))
    return Reading(_counts(total + lost), _counts(total), *named)


def _stops(weights: Sequence[int]) -> list[int]:
    """Behind which pieces of a block its sentences end, in order; the block's own end is the last."""
    stops = [number for number, weight in enumerate(weights, 1) if weight >= _STOPS]
    return stops if stops and stops[-1] == len(weights) else [*stops, len(weights)]


def _with_easy_terms(plain: str) -> tuple[str, int]:
    """The text with each fixed term as one easy word, and the weight that it lost by that; offsets stay."""
    lost = 0
    for term in TERMS:
        times = plain.count(term)
        if times:
            plain = plain.replace(term, _EASY.ljust(len(term)))
            lost += times * (_weight(term) - _weight(_EASY))
    return plain, lost


# What is counted of a text is added up as one number, a thousand words in a few steps: so many bits each for the words,
# syllables, letters, long words and sentences. Above them stands whether a piece ends a sentence.
_ROOM = 24
_MOST = (1 << _ROOM) - 1
_SENTENCE = 1 << _ROOM * 4
_STOPS = 1 << _ROOM * 5
_ALL = _STOPS - 1


class _Weights(dict[str, int]):
    """What each piece of a text between two spaces weighs; a site's pages share most of theirs."""

    def __missing__(self, piece: str) -> int:
        if len(self) > _REMEMBERED:
            self.clear()
        stop = _STOP.search(piece)
        stops = stop is not None and piece[: stop.start()].lstrip("(\"'") not in _ABBREVIATIONS
        self[piece] = weight = sum(map(_weigh, _WORD.findall(piece))) + stops * _STOPS
        return weight


_REMEMBERED = 50_000
_weights = _Weights()


def _weight(text: str) -> int:
    """All words of a text; no word holds white space."""
    return sum(map(_weights.__getitem__, text.split())) & _ALL


def _weigh(word: str) -> int:
    """One word; parts joined by hyphens are one, and a number has one syllable."""
    spoken = sum(1 if part.isdigit() else syllables(part) for part in word.split("-") if part)
    letters = sum(map(str.isalnum, word))
    return 1 + (spoken << _ROOM) + (letters << _ROOM * 2) + ((spoken >= _LONG) << _ROOM * 3)


def _counts(weight: int) -> Counts:
    words, spoken, letters, long_words, sentences = (weight >> _ROOM * place & _MOST for place in range(5))
    return Counts(sentences, words, spoken, letters, long_words)
