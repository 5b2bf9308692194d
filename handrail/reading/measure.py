"""A page's text is counted, sentence by sentence.

In: prose. Out: a `Reading`. Headings and tables are no sentences; an item of a list is one. What the field calls by a
fixed name of many long words counts as one easy word in the *adjusted* counts: no writer can shorten it, and readers
meet it again and again. Both counts are kept, so that nobody need take our word for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from heapq import nsmallest

from handrail.patterns import late
from handrail.reading.formulas import Counts, Reading, Sentence, flesch_kincaid
from handrail.reading.syllables import syllables
from handrail.rules.pieces import plain
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
_EASY = "term"
_WORD = late(r"\w[\w'-]*")
_STOP = late(r"(?P<before>.*?)[.!?][\"')\]*_]*$", re.DOTALL)
# How a block begins that is no sentence.
_NO_SENTENCE = ("#", "|")
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
    easy, pieces = prose.text, prose.pieces
    if not prose.words.isdisjoint(_FIRST_OF_TERMS):
        easy = _with_easy_terms(prose.plain)
        pieces = [easy[start:end].split() for start, end in prose.bounds()]
    found = [one for block, inside in enumerate(pieces) for one in _sentences(block, inside)]
    adjusted = raw = sum([weight for weight, _ in found])
    if pieces is not prose.pieces:
        raw = len(found) * _SENTENCE + sum(weight & _INSIDE for block in prose.pieces for weight in _weighed(block))
    graded = [
        (-flesch_kincaid(words := weight & _MOST, 1, weight >> _ROOM & _MOST), place, words)
        for weight, place in ([one for one in found if one[0] & _MOST >= _FEWEST] or found)
    ]
    bounds = list(prose.bounds())

    def sentence(easiness: float, place: tuple[int, int, int], words: int) -> Sentence:
        block, first, last = place
        start, end = bounds[block]
        text = easy[start:end]
        start, end = end - len(text.split(None, first)[-1]), end - len("".join(text.split(None, last)[last:]))
        return Sentence(*at(start), " ".join(prose.text[start:end].split()), words, round(-easiness, 1))

    hardest = (sentence(*one) for one in nsmallest(_HARDEST, graded))
    long_ones = (sentence(*one) for one in graded if one[2] > LONG_FROM)
    return Reading(_counts(raw), _counts(adjusted), tuple(hardest), tuple(long_ones))


def _weighed(block: list[str]) -> list[int]:
    """What each piece of a block weighs; nothing where the block is neither a sentence nor an item."""
    return list(map(_weights.__getitem__, block)) if block and not block[0].startswith(_NO_SENTENCE) else []


def _sentences(block: int, pieces: list[str]) -> list[tuple[int, tuple[int, int, int]]]:
    """The sentences of a block: what each weighs, and its place: the block, and the pieces between which it stands."""
    weights = _weighed(pieces)
    ends = [end for end, weight in enumerate(weights, 1) if weight > _INSIDE]
    if not ends or ends[-1] < len(weights):
        ends.append(len(weights))
    found, first = [], 0
    for end in ends:
        weight = sum(weights[first:end]) & _INSIDE
        if weight:
            found.append((weight | _SENTENCE, (block, first, end)))
        first = end
    return found


def _with_easy_terms(plain: str) -> str:
    """The text with each fixed term as one easy word; offsets stay."""
    easy = plain.replace("\n", " ")
    for term in TERMS:
        easy = easy.replace(term, _EASY.ljust(len(term)))
    return easy


# What is counted of a text is added up as one number, a thousand words in a few steps: so many bits each for the words,
# syllables, letters, long words and sentences.
_ROOM = 24
_MOST = (1 << _ROOM) - 1
_SENTENCE = 1 << _ROOM * 4
_INSIDE = _SENTENCE - 1


class _Weights(dict[str, int]):
    """What each piece of a text between white space weighs, a sentence with it where one ends there.

    A site's pages share most of their pieces.
    """

    def __missing__(self, piece: str) -> int:
        if len(self) > _REMEMBERED:
            self.clear()
        small = plain(piece)
        weight = sum(map(_weigh, _WORD.findall(small)))
        self[piece] = weight = weight | _SENTENCE if _ends_sentence(small) else weight
        return weight


_REMEMBERED = 50_000
_weights = _Weights()


def _ends_sentence(piece: str) -> bool:
    stop = _STOP.match(piece)
    return stop is not None and stop["before"].lstrip("(\"'") not in _ABBREVIATIONS


def _weigh(word: str) -> int:
    """One word; parts joined by hyphens are one, and a number has one syllable."""
    spoken = sum(1 if part.isdigit() else syllables(part) for part in word.split("-") if part)
    letters = sum(map(str.isalnum, word))
    return 1 + (spoken << _ROOM) + (letters << _ROOM * 2) + ((spoken >= _LONG) << _ROOM * 3)


def _counts(weight: int) -> Counts:
    words, spoken, letters, long_words, sentences = (weight >> _ROOM * place & _MOST for place in range(5))
    return Counts(sentences, words, spoken, letters, long_words)
