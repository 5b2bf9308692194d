"""A page's text as its editor wrote it, made ready for reading: what is no prose blotted out, every offset kept.

Blotted out are code, comments, addresses, ids, citations and the names of figures; titles of links and captions of
pictures stay, each as a sentence of its own. Blocks are paragraphs, list items, headings, titles of callouts, rows of
tables, terms and what they mean: the rules look at one block at a time.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property

from msgspec import Struct

from handrail.patterns import late
from handrail.rules.bare import BAR, letters, plain, sketch, spoken
from handrail.rules.names import looks_like_person

# Signs come first, to which a search can leap; here and in what follows. Few texts hold an address in full, and all
# hold many an `h`.
_SIGNS = (
    r"(?<=\])\((?:[^)\s\"']*+(?=\))|[^)\n\"']*\s(?P<mark>[\"'])(?P<title>[^\n]*?)(?P=mark)\s*|[^)\n]*)\)|(?<=\[)@[^\]\n]*\]"
    r"|(?<=<)[^<>\n]*>|(?<=\{)#[^}\n]*\}|(?<=:):+[a-z-]*"
)
_NO_PROSE = late(rf"[\][<{{:](?:{_SIGNS})")
_NO_PROSE_OR_ADDRESS = late(rf"[\][<{{h:](?:{_SIGNS}|(?<=h)ttps?://[^\s)>]+)")
_EDGE = late(r"\n[ \t>]*\n|\n(?=[ \t]*(?:(?:[-*+]|\d{1,2}\.)[ \t]|[#|]))")
# Above and below the title of a callout, and above what a term means.
_MORE_EDGES = late(r"[\n:](?:(?<=\n)(?=:::| {0,3}:[ \t])|(?<=^:)::[^\n]*\n)", re.MULTILINE)
_COLON = late(r":(?<=[\n :]:)")
_MEANING = late(r" {0,3}:[ \t]")
_ITEM = late(r"[ \t]*(?:[-*+]|\d{1,2}\.)[ \t]")
_HEADS, _LEADS = late(r"\s*#"), late(r"\s*(?:#|:::)")
# What stands below a line that leads to it.
_LED = late(r"\s*(?:[-*+>|]|\d{1,2}\.[ \t]|$)")
_ENDED = late(r"[.!?][\"')*_]*\s")
_QUOTE = late(r'"[^"]*"')
# An initial or a title before a name ends no sentence, nor what tells a son from his father,
# nor does what is quoted in the middle of one.
_STOP = late(
    r"[.!?](?<!\b[a-z].)(?<!\b[dmjs]r.)(?<!\bm[sx].)(?<!\bmrs.)(?<!\bprof.)(?:[*_]*\s|[\"'”’)\]*_]+\s(?!(?-i:[a-z])))",
    re.IGNORECASE,
)
# A pronoun that may begin a sentence, and a first name as it stands before what it does; both may be other words.
_SOMEBODY = late(r"\b(?:(?:She|He|They|Her|His|Their|Our)|[A-Z][a-z]+,? (?:who|is|has|was|got|knows))\b")
# So many words in quotation marks are somebody's speech; fewer are the writer's own, held with tongs.
_SPEECH = 4


class Block(Struct, frozen=True, dict=True):
    """One block: its offset in the page's text, its words as written, and the same in small plain letters."""

    index: int
    start: int
    text: str
    plain: str

    @cached_property
    def speaks_of_somebody(self) -> bool:
        """Whether something in the block looks like a person's name, or goes on about somebody named before it."""
        return looks_like_person(self.text) or _SOMEBODY.search(self.text) is not None

    @property
    def heads(self) -> bool:
        """Whether the block is a heading."""
        return _HEADS.match(self.text) is not None

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """The bounds of the sentence around a stretch of the block."""
        first = 0
        for match in _STOP.finditer(self.text):
            if match.end() <= start:
                first = match.end()
            elif match.start() >= end - 1:
                return first, match.start() + 1
        return first, len(self.plain)

    def quotes(self, start: int, end: int) -> bool:
        """Whether a stretch is part of a quotation."""
        if self.text.lstrip().startswith(">"):
            return True
        return any(
            match.start() < start and end < match.end() and len(match[0].split()) >= _SPEECH
            for match in _QUOTE.finditer(self.plain)
        )


class Prose:
    """A text ready for reading; `source` has its code and comments blotted out already."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.text = (_NO_PROSE_OR_ADDRESS if "://" in source else _NO_PROSE).sub(_blot, source)
        self._blocks: dict[int, Block] = {}

    @cached_property
    def plain(self) -> str:
        """The text in small plain letters, each where it was."""
        return plain(self.text)

    @cached_property
    def _starts(self) -> list[int]:
        starts = [0, *(match.end() for match in _EDGE.finditer(self.text))]
        if _COLON.search(self.source):
            starts = sorted({*starts, *(match.end() for match in _MORE_EDGES.finditer(self.source))})
        return starts

    @cached_property
    def _spoken(self) -> list[str]:
        """The words of the text in small plain letters, a bar before each block."""
        text, bar = letters(self.plain), f" {BAR} "
        return spoken(bar + bar.join([text[start:end] for start, end in self.bounds()]))

    @cached_property
    def words(self) -> set[str]:
        """The words of the text in small plain letters."""
        return set(self._spoken)

    @cached_property
    def even(self) -> list[str]:
        """The words of each block in small plain letters, with one space between them and at both ends."""
        return f"{' '.join(self._spoken)} ".split(BAR)[1:]

    @cached_property
    def sketch(self) -> bytes:
        """What sort of sign stands at each place of the text (see `bare.sketch`)."""
        return sketch(self.text)

    def blocks_with(self, words: Iterable[str]) -> list[tuple[int, set[str]]]:
        """The numbers of the blocks in which some of a few words stand, in order, and which."""
        found: dict[int, set[str]] = {}
        index = -1
        for word in filter({BAR, *words}.__contains__, self._spoken):
            if word == BAR:
                index += 1
            else:
                found.setdefault(index, set()).add(word)
        return list(found.items())

    def blocks_with_sign(self, sign: str) -> Iterator[int]:
        """The numbers of the blocks in which some letters or signs stand, in order, once for each time."""
        at = self.plain.find(sign)
        while at >= 0:
            yield bisect_right(self._starts, at) - 1
            at = self.plain.find(sign, at + 1)

    def section(self, heading: Block) -> Block:
        """A heading and the text below it, up to the next heading."""
        end = self.plain.find("\n#", heading.start + len(heading.text.rstrip()))
        return self._from(heading.index, heading.start, end if end >= 0 else len(self.text))

    def end_of_block(self, offset: int) -> int:
        """Where the block around an offset ends; headings, titles and terms end with the block below them."""
        index = bisect_right(self._starts, offset)
        while self._leads(index - 1):
            index += 1
        return self._starts[index] if index < len(self._starts) else len(self.text)

    def bounds(self) -> Iterator[tuple[int, int]]:
        """Where each block starts and ends, in reading order."""
        return zip(self._starts, [*self._starts[1:], len(self.text)], strict=True)

    def block(self, index: int) -> Block:
        """A block by its number; several rules may ask for the same one."""
        if index not in self._blocks:
            self._blocks[index] = self._cut(index)
        return self._blocks[index]

    def block_at(self, offset: int) -> Block:
        """The block around an offset."""
        return self.block(bisect_right(self._starts, offset) - 1)

    def _cut(self, index: int) -> Block:
        return self._from(index, self._starts[index], self._end(index))

    def _end(self, index: int) -> int:
        return self._starts[index + 1] if index + 1 < len(self._starts) else len(self.text)

    def _from(self, index: int, start: int, end: int) -> Block:
        return Block(index, start, self.text[start:end], self.plain[start:end])

    def cites(self, block: Block) -> bool:
        """Whether a block has a citation of its own, or shares one.

        Items of a list share that of the line which opens it, rows of a table that of its head, a quotation is one whole,
        and a heading, a title or a term shares that of the block below it.
        """
        first = last = block.index
        sign = block.text.lstrip()[:1]
        if "[@" in self.source[self._starts[first] : self._end(last)]:
            return True
        while self._leads(last):
            last += 1
        if sign == ">":
            while first and self._begins(first - 1, ">"):
                first -= 1
            while last + 1 < len(self._starts) and self._begins(last + 1, ">"):
                last += 1
        elif sign == "|":
            while first and self._begins(first - 1, "|"):
                first -= 1
            last = first
        elif _ITEM.match(self.source, self._starts[first]):
            return self._opened_with_citation(first)
        return "[@" in self.source[self._starts[first] : self._end(last)]

    def opening(self, block: Block) -> str:
        """What leads to an item, a quotation or a row, in small letters: the sentence with a colon above, or the heading."""
        index = block.index
        while index >= 0 and self._is_led(index):
            index -= 1
        if index < 0 or index == block.index:
            return ""
        above = self.block(index)
        words = above.plain.strip(" \n*_#>")
        return words if above.heads else _ENDED.split(words)[-1].removesuffix(":") if words.endswith(":") else ""

    def _is_led(self, index: int) -> bool:
        text = self.text[self._starts[index] : self._end(index)]
        return _LED.match(text) is not None

    def _leads(self, index: int) -> bool:
        """Whether a block is the heading, the title or the term of the one below it."""
        if index + 1 == len(self._starts):
            return False
        start, following = self._starts[index], self._starts[index + 1]
        if _MEANING.match(self.source, following):
            return not _MEANING.match(self.source, start)
        return _LEADS.match(self.source, start) is not None

    def _begins(self, index: int, sign: str) -> bool:
        return self.text[self._starts[index] : self._end(index)].lstrip().startswith(sign)

    def _opened_with_citation(self, index: int) -> bool:
        """Whether the line above a list, which opens it with a colon, has a citation."""
        first = self._starts[index]
        while index and _ITEM.match(self.source, self._starts[index]):
            index -= 1
        opening = self.source[self._starts[index] : first]
        return opening.count("\n\n") < 2 and ":" in opening and "[@" in opening


def _blot(match: re.Match[str]) -> str:
    text = match[0]
    if text[0] != "]":
        return " " * len(text)
    if not match["title"]:
        return "]" + " " * (len(text) - 1)
    first, last = match.start("title") - match.start(), match.end("title") - match.start()
    return f"]{' ' * (first - 3)}. {text[first:last]}.{' ' * (len(text) - last - 1)}"
