"""How hard a text is to read, by the formulas that health writers are held to; each gives a school grade but one.

In: counts of a text. Out: numbers. None of them knows what a text means: a low grade is no proof of plain words.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt

from msgspec import Struct

# Of fewer words a grade says little.
FEWEST_WORDS = 100
# SMOG was fitted to samples of thirty sentences, and says nothing of less.
_SMOG_SENTENCES = 30


class Counts(Struct, frozen=True, array_like=True):
    """What is counted of a text; `letters` are letters and digits, `long_words` have three syllables or more."""

    sentences: int = 0
    words: int = 0
    syllables: int = 0
    letters: int = 0
    long_words: int = 0


class Sentence(Struct, frozen=True, array_like=True):
    """A sentence: where it begins, its words as written, how many they are, and its grade."""

    line: int
    column: int
    text: str
    words: int
    grade: float


class Reading(Struct, frozen=True, array_like=True):
    """What was counted of a page, as written and with fixed terms as easy words; its hardest and its long sentences."""

    raw: Counts
    adjusted: Counts
    hardest: tuple[Sentence, ...]
    long_ones: tuple[Sentence, ...]


def flesch_kincaid(words: int, sentences: int, syllables: int) -> float:
    """Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom, 1975)."""
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def grade(counts: Counts) -> float:
    """The Flesch-Kincaid grade of a text."""
    return flesch_kincaid(counts.words, counts.sentences, counts.syllables)


def ease(counts: Counts) -> float:
    """Flesch reading ease (Flesch, 1948): 100 is very easy, 0 very hard."""
    return 206.835 - 1.015 * counts.words / counts.sentences - 84.6 * counts.syllables / counts.words


def smog(counts: Counts) -> float | None:
    """SMOG grade (McLaughlin, 1969); nothing for fewer than thirty sentences."""
    if counts.sentences < _SMOG_SENTENCES:
        return None
    return 1.0430 * sqrt(counts.long_words * 30 / counts.sentences) + 3.1291


def fog(counts: Counts) -> float:
    """Gunning fog index (Gunning, 1952), with every word of three syllables or more as a hard one."""
    return 0.4 * (counts.words / counts.sentences + 100 * counts.long_words / counts.words)


def coleman_liau(counts: Counts) -> float:
    """Coleman-Liau index (Coleman and Liau, 1975): letters and sentences for each hundred words, no syllables."""
    return 0.0588 * 100 * counts.letters / counts.words - 0.296 * 100 * counts.sentences / counts.words - 15.8


def automated(counts: Counts) -> float:
    """Automated readability index (Smith and Senter, 1967)."""
    return 4.71 * counts.letters / counts.words + 0.5 * counts.words / counts.sentences - 21.43


FORMULAS = {
    "Flesch-Kincaid grade": grade,
    "Flesch reading ease": ease,
    "SMOG": smog,
    "Gunning fog": fog,
    "Coleman-Liau": coleman_liau,
    "automated readability": automated,
}


def scores(counts: Counts) -> Mapping[str, float | None]:
    """What every formula says, to one decimal; nothing for an empty text."""
    if not counts.words or not counts.sentences:
        return {}
    said = {name: formula(counts) for name, formula in FORMULAS.items()}
    return {name: None if value is None else round(value, 1) for name, value in said.items()}
