"""A page's text is counted, sentence by sentence.

In: prose. Out: a `Reading`. Headings and tables are no sentences; an item of a list is one. What the field calls by a
fixed name of many long words counts as one easy word in the *adjusted* counts: no writer can shorten it, and readers
meet it again and again. Both counts are kept, so that nobody need take our word for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from heapq import nsmallest

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
_EASY = "term"
_WORD = re.compile(r"\w[\w'-]*")
_STOP = re.compile(r"[.!?][\"')\]*_]*(?!\S)")
_NO_SENTENCE = re.compile(r"\s*(?:#|\||:::|$)")
# What ends in a full stop and ends no sentence.
_ABBREVIATIONS = frozenset({"dr", "mr", "mrs", "ms", "st", "vs", "etc", "e.g", "i.e", "a.m", "p.m", "u.s", "inc"})
_ENDINGS = frozenset(short[-2:] for short in _ABBREVIATIONS)
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
    weigh = _weights.__getitem__
    found = [
        (weight & _MOST, start, end, weight)
        for start, end in _sentences(plain, prose.bounds())
        if (weight := sum(map(weigh, plain[start:end].split())))
    ]
    total = sum([weight for _, _, _, weight in found]) + len(found) * _SENTENCE
    graded = [
        (-flesch_kincaid(words, 1, weight >> _ROOM & _MOST), start, end, words)
        for words, start, end, weight in ([one for one in found if one[0] >= _FEWEST] or found)
    ]

    def sentence(easy: float, start: int, end: int, words: int) -> Sentence:
        first = end - len(plain[start:end].lstrip())
        return Sentence(*at(first), " ".join(prose.text[first:end].split()), words, round(-easy, 1))

    hardest = (sentence(*one) for one in nsmallest(_HARDEST, graded))
    long_ones = (sentence(*one) for one in graded if one[3] > LONG_FROM)
    return Reading(_counts(total + lost), _counts(total), tuple(hardest), tuple(long_ones))


def _sentences(plain: str, blocks: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where each sentence starts and ends, block by block; what is neither a sentence nor an item is left out."""
    found = []
    for start, end in blocks:
        if _NO_SENTENCE.match(plain, start, end):
            continue
        first = start
        for stop in _STOP.finditer(plain, start, end):
            place, behind = stop.span()
            if plain[place - 2 : place] not in _ENDINGS or not _is_abbreviation(plain[first:place]):
                found.append((first, behind))
                first = behind
        if first < end:
            found.append((first, end))
    return found


def _is_abbreviation(text: str) -> bool:
    """Whether the last piece of a text is an abbreviation, which lacks its full stop there."""
    return text.rsplit(None, 1)[-1].lstrip("(\"'") in _ABBREVIATIONS


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
# syllables, letters, long words and sentences.
_ROOM = 24
_MOST = (1 << _ROOM) - 1
_SENTENCE = 1 << _ROOM * 4


class _Weights(dict[str, int]):
    """What each piece of a text between two spaces weighs; a site's pages share most of theirs."""

    def __missing__(self, piece: str) -> int:
        if len(self) > _REMEMBERED:
            self.clear()
        self[piece] = weight = sum(map(_weigh, _WORD.findall(piece)))
        return weight


_REMEMBERED = 50_000
_weights = _Weights()


def _weight(text: str) -> int:
    """All words of a text; no word holds white space."""
    return sum(map(_weights.__getitem__, text.split()))


def _weigh(word: str) -> int:
    """One word; parts joined by hyphens are one, and a number has one syllable."""
    spoken = sum(1 if part.isdigit() else syllables(part) for part in word.split("-") if part)
    letters = sum(map(str.isalnum, word))
    return 1 + (spoken << _ROOM) + (letters << _ROOM * 2) + ((spoken >= _LONG) << _ROOM * 3)


def _counts(weight: int) -> Counts:
    words, spoken, letters, long_words, sentences = (weight >> _ROOM * place & _MOST for place in range(5))
    return Counts(sentences, words, spoken, letters, long_words)
