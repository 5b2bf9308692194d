"""A page's text is counted, sentence by sentence.

In: prose. Out: a `Reading`. Headings and tables are no sentences; an item of a list is one. What the field calls by a
fixed name of many long words counts as one easy word in the *adjusted* counts: no writer can shorten it, and readers
meet it again and again. Both counts are kept, so that nobody need take our word for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
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
_TERM = late(rf"\b(?:{'|'.join(TERMS)})\b")
_FIRST_OF_TERMS = frozenset(term.split()[0] for term in TERMS)
# What stands for a term: one easy word, and for each other piece of it one that holds no word.
_EASY, _NO_WORD = "term", " ~"
_WORD = late(r"\w[\w'-]*")
_ENDED = late(r"(?P<before>.*?)[.!?][\"')\]*_]*$", re.DOTALL)
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
    easy = _easy(prose)
    found = list(_sentences(easy.get(block, pieces) for block, pieces in enumerate(prose.pieces)))
    adjusted = _sum(found)
    raw = adjusted - _sum(_sentences(easy.values())) + _sum(_sentences(prose.pieces[block] for block in easy))
    graded = [
        (-flesch_kincaid(words := weight & _MOST, 1, weight >> _ROOM & _MOST), place, words)
        for weight, place in ([one for one in found if one[0] & _MOST >= _FEWEST] or found)
    ]

    def sentence(easiness: float, place: tuple[int, int, int], words: int) -> Sentence:
        index, first, end = place
        block = prose.block(index)
        start = block.start + len(block.text) - len(block.text.split(None, first)[-1])
        return Sentence(*at(start), " ".join(prose.pieces[index][first:end]), words, round(-easiness, 1))

    hardest = (sentence(*one) for one in nsmallest(_HARDEST, graded))
    long_ones = (sentence(*one) for one in graded if one[2] > LONG_FROM)
    count = len(found)
    return Reading(_counts(count, raw), _counts(count, adjusted), tuple(hardest), tuple(long_ones))


def _easy(prose: Prose) -> dict[int, list[str]]:
    """The blocks with fixed terms, by number: their pieces, each term as one easy word and as many pieces as before."""
    if prose.words.isdisjoint(_FIRST_OF_TERMS):
        return {}
    found = prose.blocks_with(_FIRST_OF_TERMS)
    return {block: _with_easy_terms(prose.block(block).plain).split() for block, _ in found}


def _with_easy_terms(plain: str) -> str:
    return _TERM.sub(lambda match: _EASY + _NO_WORD * match[0].count(" "), plain.replace("\n", " "))


def _sentences(blocks: Iterable[Sequence[str]]) -> Iterator[tuple[int, tuple[int, int, int]]]:
    """The sentences of a text's blocks: what each weighs, its block, and the pieces between which it stands."""
    for block, pieces in enumerate(blocks):
        if not pieces or pieces[0].startswith(_NO_SENTENCE):
            continue
        first = end = sentence = 0
        for end, weight in enumerate(map(_weights.__getitem__, pieces), 1):
            sentence += weight
            if weight > _INSIDE:
                if inside := sentence & _INSIDE:
                    yield inside, (block, first, end)
                first, sentence = end, 0
        if sentence:
            yield sentence, (block, first, end)


def _sum(sentences: Iterable[tuple[int, tuple[int, int, int]]]) -> int:
    return sum([weight for weight, _ in sentences])


# What is counted of a text is added up as one number, a thousand words in a few steps: so many bits each for the words,
# syllables, letters, long words and, last, the stops that end a sentence.
_ROOM = 24
_MOST = (1 << _ROOM) - 1
_STOP = 1 << _ROOM * 4
_INSIDE = _STOP - 1


class _Weights(dict[str, int]):
    """What each piece of a text between white space weighs, a stop with it where a sentence ends there.

    A site's pages share most of their pieces.
    """

    def __missing__(self, piece: str) -> int:
        if len(self) > _REMEMBERED:
            self.clear()
        small = plain(piece)
        weight = sum(map(_weigh, _WORD.findall(small)))
        self[piece] = weight = weight | _STOP if _ends_sentence(small) else weight
        return weight


_REMEMBERED = 50_000
_weights = _Weights()


def _ends_sentence(piece: str) -> bool:
    stop = _ENDED.match(piece)
    return stop is not None and stop["before"].lstrip("(\"'") not in _ABBREVIATIONS


def _weigh(word: str) -> int:
    """One word; parts joined by hyphens are one, and a number has one syllable."""
    spoken = sum(1 if part.isdigit() else syllables(part) for part in word.split("-") if part)
    letters = sum(map(str.isalnum, word))
    return 1 + (spoken << _ROOM) + (letters << _ROOM * 2) + ((spoken >= _LONG) << _ROOM * 3)


def _counts(sentences: int, weight: int) -> Counts:
    words, spoken, letters, long_words = (weight >> _ROOM * place & _MOST for place in range(4))
    return Counts(sentences, words, spoken, letters, long_words)
