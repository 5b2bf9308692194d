"""Whether a page's own text can be read: its grade, its longest sentences, letters that nobody explains, levels.

The counts and the limits are those of the builder. What frames a page, its menus and forms, is no text of its own.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate, islice

from handrail.audit.finding import Finding, around, on, short
from handrail.audit.page import Page
from handrail.patterns import late
from handrail.problems import Place
from handrail.reading import FEWEST_WORDS, grade
from handrail.reading.measure import read
from handrail.rules import Prose, abbreviations, expands, levels
from handrail.schema.limits import Limits
from handrail.schema.settings import READING_GRADE

# The limits of a site that sets none of its own.
AIM = READING_GRADE
LONGEST = Limits().sentence_words
# A block of fewer words is a heading, a button or a caption.
_FEWEST = 8
# More of a page than anybody reads at once, in characters.
_MOST = 60_000
_SHOWN = 70
# So many long sentences of one page are told, the longest first.
_LONG_ONES = 5
# So many abbreviations of one page are looked at; more are a list of them.
_LETTERS = 40
# Bodies that are better known by their letters, in the names of the levels' book and of the national help line.
_NAMES = frozenset(("ASAM", "SAMHSA"))
_NOTICE = late(
    r"\bnot\b[^.]{0,60}\b(?:medical|professional|clinical) (?:advice|care|help)|takes? no doctor's place"
    r"|\b(?:ask|talk to|talk with|consult|call|contact|see) (?:a|your|with a|with your) (?:own )?"
    r"(?:doctor|physician|healthcare provider|health care provider|prescriber)"
)


def check(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    """What is hard to read in a page's own text, and what it leaves unsaid."""
    if page.is_medical and not _NOTICE.search(page.text.casefold()):
        yield on(page, "no-advice-notice", "This page about treatment does not say that it is no medical advice.")
    text = _Own(page)
    if text.blocks:
        yield from _reading(text)
        yield from _letters(text)
        yield from _levels(text)


class _Own:
    """A page's own running text, and the way from an offset in it to the page's line."""

    def __init__(self, page: Page) -> None:
        self.page = page
        running = [
            block for block in page.own_blocks if len(block.text.split()) >= _FEWEST and not block.text.isupper()
        ]
        sizes = list(accumulate((len(block.text) + 2 for block in running), initial=0))
        self.blocks = running[: bisect_right(sizes, _MOST)]
        self.starts = sizes[: len(self.blocks)]
        self.prose = Prose("\n\n".join(block.text for block in self.blocks))

    def where(self, offset: int) -> tuple[int, int]:
        """The line of the file on which an offset stands; its column is not known."""
        index = bisect_right(self.starts, offset) - 1
        return self.page.line(self.blocks[index].offset + offset - self.starts[index]), 0

    def names_work(self, offset: int, words: str) -> bool:
        """Whether some words are part of somebody else's title."""
        index = bisect_right(self.starts, offset) - 1
        start = self.blocks[index].offset + offset - self.starts[index]
        return self.page.names_work(start, start + len(words))

    def found(self, code: str, offset: int, words: str, message: str) -> Finding:
        """A finding at some words."""
        block = self.blocks[bisect_right(self.starts, offset) - 1]
        at = offset - self.starts[bisect_right(self.starts, offset) - 1]
        return Finding(
            code, Place(self.page.path, self.where(offset)[0]), message, around(block.text, at, at + len(words))
        )


def _reading(text: _Own) -> Iterator[Finding]:
    found = read(text.prose, text.where)
    if found.raw.words >= FEWEST_WORDS and grade(found.adjusted) > AIM:
        what = f"This page reads at grade {grade(found.adjusted):.1f}; health writers aim for {AIM} at most."
        hardest = "; ".join(f"line {one.line}: “{short(one.text, _SHOWN)}”" for one in found.hardest)
        place = Place(text.page.path, found.hardest[0].line)
        yield Finding("hard-to-read", place, what, short(found.hardest[0].text), f"The hardest sentences: {hardest}.")
    for one in sorted(found.long_ones, key=lambda one: -one.words)[:_LONG_ONES]:
        if one.words > LONGEST:
            what = f"This sentence has {one.words} words."
            yield Finding("long-sentence", Place(text.page.path, one.line), what, short(one.text))


def _letters(text: _Own) -> Iterator[Finding]:
    page = text.page
    explained = Prose("\n\n".join(f"{one.get('title')} ({page.words(one)})" for one in page.all("abbr")))
    for one in islice(abbreviations(text.prose), _LETTERS):
        if (
            one.words not in _NAMES
            and not text.names_work(one.offset, one.words)
            and not expands(text.prose, one.words)
            and not expands(explained, one.words)
        ):
            what = f"The page does not say what “{one.words}” stands for."
            yield text.found("unexpanded-abbreviation", one.offset, one.words, what)


def _levels(text: _Own) -> Iterator[Finding]:
    first = next(levels(text.prose), None)
    if first and "edition" not in text.prose.plain:  # a mark of a note may stand right behind it
        what = f"Level {first.words} is named, and no edition."
        yield text.found("level-without-edition", first.offset, first.words, what)
