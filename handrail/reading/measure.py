"""A page's text is counted, sentence by sentence.

In: prose. Out: a `Reading`. Headings and tables are no sentences; an item of a list is one. What the field calls by a
fixed name of many long words counts as one easy word in the *adjusted* counts: no writer can shorten it, and readers
meet it again and again. Both counts are kept, so that nobody need take our word for it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cache
from heapq import nsmallest
from itertools import accumulate

from handrail.patterns import late
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
_TERM = late(rf"\b(?:{'|'.join(TERMS)})\b")
_FIRST_OF_TERMS = frozenset(term.split()[0] for term in TERMS)
# What stands for a term: one easy word, and for each other piece of it one that holds no word.
_EASY, _NO_WORD = "term", " ~"
_WORD = late(r"\w[\w'-]*")
_ENDED = late(r"(?P<before>.*?)[.!?][\"')\]*_]*$", re.DOTALL)
# How a block begins that is no sentence.
_NO_SENTENCE = "#|"
# What ends in a full stop and ends no sentence.
_ABBREVIATIONS = frozenset({"dr", "mr", "mrs", "ms", "st", "vs", "etc", "e.g", "i.e", "a.m", "p.m", "u.s", "inc"})
# Below so many words, one long word decides what a sentence is given.
_FEWEST = 8
# Sentences of more words are named; the site's settings say from where on one is too long, and ask for no fewer.
LONG_FROM = 20
_HARDEST = 3
# A text is counted as bytes: for each word its syllables, as many as a byte can say, and nought where a sentence ends.
# So the words of a text are cut into sentences, and those of a sentence are counted, in one step each.
_STOP, _SHORT, _MOST = b"\0", b"\1\2", 255
_NO_LETTERS = bytes(sign for sign in range(128) if not chr(sign).isalnum())
_OTHER_SIGN = late(r"[^\x00-\x7f]")


def read(prose: Prose, at: Callable[[int], tuple[int, int]]) -> Reading:
    """Counts a page's text and names its hardest and its long sentences; `at` says where in the file an offset is."""
    blocks = _blocks(prose)
    easy = _easy(prose)
    texts = [easy.get(start, text) for start, text in blocks]
    pieces = list(map(_pieces, texts))
    spoken = list(map(b"".join, pieces))
    sentences = _STOP.join(spoken).split(_STOP)
    firsts = list(accumulate([block.count(_STOP) + 1 for block in spoken], initial=0))
    graded = _graded(sentences, _FEWEST) or _graded(sentences, 1)

    @cache
    def sentence(easiness: float, number: int, words: int) -> Sentence:
        block = bisect_right(firsts, number) - 1
        start, text = blocks[block]
        above = sentences[firsts[block] : number]
        first, end = _between(pieces[block], sum(map(len, above)) + len(above), words)
        rest = prose.text[start : start + len(text)].split(None, first)[-1]
        shown = " ".join(rest.split(None, end - first)[: end - first])
        return Sentence(*at(start + len(text) - len(rest)), shown, words, round(-easiness, 1))

    adjusted = _counts(texts, sentences)
    raw = _counts([text for _, text in blocks], _as_written(blocks, easy, spoken)) if easy else adjusted
    hardest = [sentence(*one) for one in nsmallest(_HARDEST, graded)]
    long_ones = [sentence(*one) for one in graded if one[-1] > LONG_FROM]
    return Reading(raw, adjusted, tuple(hardest), tuple(long_ones))


def _blocks(prose: Prose) -> list[tuple[int, str]]:
    """The blocks that hold sentences, in small plain letters, each with its offset."""
    plain = prose.plain
    return [
        (start, text) for start, end in prose.bounds() if (text := plain[start:end]).lstrip()[:1] not in _NO_SENTENCE
    ]


def _easy(prose: Prose) -> dict[int, str]:
    """The blocks with fixed terms by their offsets, each term as one easy word and as many pieces as before."""
    if prose.words.isdisjoint(_FIRST_OF_TERMS):
        return {}
    found = [prose.block(index) for index, _ in prose.blocks_with(_FIRST_OF_TERMS)]
    return {block.start: _with_easy_terms(block.plain) for block in found}


def _with_easy_terms(plain: str) -> str:
    return _TERM.sub(lambda match: _EASY + _NO_WORD * match[0].count(" "), plain.replace("\n", " "))


def _as_written(blocks: Iterable[tuple[int, str]], easy: Collection[int], spoken: Iterable[bytes]) -> list[bytes]:
    """The sentences of a text whose terms are not made easy."""
    counted = (
        b"".join(_pieces(text)) if start in easy else block for (start, text), block in zip(blocks, spoken, strict=True)
    )
    return _STOP.join(counted).split(_STOP)


def _pieces(text: str) -> list[bytes]:
    """What is counted of a text in small plain letters, piece by piece."""
    return list(map(_counted.__getitem__, text.split()))


def _graded(sentences: Iterable[bytes], fewest: int) -> list[tuple[float, int, int]]:
    """The sentences of so many words or more: how easy each is, its number, and its words."""
    return [
        (-flesch_kincaid(len(words), 1, sum(words)), number, len(words))
        for number, words in enumerate(sentences)
        if len(words) >= fewest
    ]


def _between(pieces: Iterable[bytes], before: int, words: int) -> tuple[int, int]:
    """Between which pieces of a block a sentence stands that has so many bytes before it, and so many words."""
    ends = list(accumulate(map(len, pieces)))
    return bisect_left(ends, before) + 1 if before else 0, bisect_left(ends, before + words + 1) + 1


class _Counted(dict[str, bytes]):
    """What is counted of each piece of a text between white space; a site's pages share most of their pieces."""

    def __missing__(self, piece: str) -> bytes:
        if len(self) > _REMEMBERED:
            self.clear()
        stop = _STOP if _ends_sentence(piece) else b""
        self[piece] = counted = bytes(map(_spoken, _WORD.findall(piece))) + stop
        return counted


_REMEMBERED = 50_000
_counted = _Counted()


def _ends_sentence(piece: str) -> bool:
    stop = _ENDED.match(piece)
    return stop is not None and stop["before"].lstrip("(\"'") not in _ABBREVIATIONS


def _spoken(word: str) -> int:
    """The syllables of one word; parts joined by hyphens are one, and a number has one syllable."""
    return min(_MOST, sum(1 if part.isdigit() else syllables(part) for part in word.split("-") if part))


def _counts(texts: Iterable[str], sentences: Sequence[bytes]) -> Counts:
    words, number = b"".join(sentences), len(sentences) - sentences.count(b"")
    return Counts(number, len(words), sum(words), _letters("".join(texts)), len(words.translate(None, _SHORT)))


def _letters(text: str) -> int:
    """How many letters and digits a text has, nearly all of them ASCII."""
    others = () if text.isascii() else _OTHER_SIGN.findall(text)
    return len(text.encode("ascii", "ignore").translate(None, _NO_LETTERS)) + sum(map(str.isalnum, others))
