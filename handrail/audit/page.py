"""A finished page as a flat value: its elements in order, its words, and the line of each.

The value holds what the file says and judges nothing. Words are one text, in which an empty line parts the blocks;
every element knows which stretch of that text is its own, so what a link says is a slice.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cached_property
from urllib.parse import unquote

from msgspec import Struct

from handrail.audit.hosts import SOCIAL, bare, host
from handrail.patterns import late
from handrail.rules import Prose, tells_of_treatment

_BLOCK = late(r"[^\n]+")
_FEW = 30
_SOURCES = late(r"(?:sources|references|citations|further reading)\b")


class Element(Struct, frozen=True):
    """One element: its name and attributes in small letters, its line, and what it holds.

    `tag` is its start tag as the file has it, `within` the names of the elements around it, `end` the index behind its
    last descendant, `start` and `stop` its stretch of the page's words, `raw` what a script, style or title holds.
    """

    name: str
    attributes: Mapping[str, str]
    tag: str
    line: int
    index: int
    end: int
    within: frozenset[str]
    start: int
    stop: int
    raw: str = ""

    def __contains__(self, attribute: str) -> bool:
        return attribute in self.attributes

    def get(self, attribute: str) -> str:
        """An attribute's value without white space around it; empty where there is none."""
        return self.attributes.get(attribute, "").strip()


class Block(Struct, frozen=True):
    """A stretch of words that reads as one: a paragraph, a heading, a cell. `offset` is its place in the page's words.

    `quoted` says that it stands in a quotation, `heads` that it is a heading, `cited` that it leads to another site or
    to a note.
    """

    text: str
    offset: int
    quoted: bool
    heads: bool
    cited: bool


class Page(Struct, frozen=True, dict=True):
    """A page: its path in the folder, its text and the encoding that this was read in, its elements and its words."""

    path: str
    source: str
    encoding: str
    elements: tuple[Element, ...]
    text: str
    runs: tuple[tuple[int, int], ...]
    complete: bool = True
    saved_from: str = ""

    @cached_property
    def _by_name(self) -> dict[str, list[Element]]:
        found: dict[str, list[Element]] = {}
        for element in self.elements:
            found.setdefault(element.name, []).append(element)
        return found

    def all(self, *names: str) -> list[Element]:
        """The elements of some names, in reading order."""
        found = [element for name in names for element in self._by_name.get(name, ())]
        return found if len(names) == 1 else sorted(found, key=lambda element: element.index)

    def inside(self, element: Element) -> tuple[Element, ...]:
        """All that an element holds."""
        return self.elements[element.index + 1 : element.end]

    def first_inside(self, element: Element) -> tuple[Element, ...]:
        """The first few elements that an element holds, however much it holds."""
        return self.elements[element.index + 1 : min(element.end, element.index + _FEW)]

    def words(self, element: Element) -> str:
        """The words inside an element, on one line."""
        return " ".join(self.text[element.start : element.stop].split())

    def line(self, offset: int) -> int:
        """The line of the file on which a place in the page's words stands."""
        index = bisect_right(self.runs, (offset, 1 << 60)) - 1
        return self.runs[index][1] if index >= 0 else 1

    @cached_property
    def ids(self) -> Mapping[str, Element]:
        """The first element of each id."""
        found: dict[str, Element] = {}
        for element in self.elements:
            if element.get("id"):
                found.setdefault(element.get("id"), element)
        return found

    @cached_property
    def anchors(self) -> frozenset[str]:
        """What a link within the page can lead to: ids, and the names of old anchors."""
        return frozenset(self.ids) | {one.get("name") for one in self.all("a") if one.get("name")}

    @cached_property
    def hosts(self) -> frozenset[str]:
        """The hosts that the page calls its own: in its canonical address, or in the note of whoever saved it."""
        named = [meta.get("content") for meta in self.meta("og:url")]
        return frozenset(bare(host(address)) for address in (self.canonical, *named, self.saved_from)) - {""}

    @property
    def is_stripped(self) -> bool:
        """Whether the program that saved the page took its scripts out, and gave it a policy of its own."""
        return "Page saved with SingleFile" in self.source[:2000]

    @cached_property
    def canonical(self) -> str:
        """The page's own word for its address; empty where it gives none."""
        links = self.all("link")
        return next((link.get("href") for link in links if link.get("rel").casefold() == "canonical"), "")

    def labels(self, field: Element) -> list[Element]:
        """The labels of a form field: the first few that name its id, and the one around it."""
        named = self._labels.get(field.get("id"), ())
        every = self.all("label")
        before = every[: bisect_right(every, field.index, key=lambda label: label.index)][-1:]
        return [*named[:_FEW], *(label for label in before if field.index < label.end and label not in named)]

    def legends(self, field: Element) -> list[str]:
        """What the groups of fields around a field are called."""
        around = [one for one in self.all("fieldset") if one.index < field.index < one.end]
        return [self.words(one) for group in around for one in self.first_inside(group) if one.name == "legend"]

    @cached_property
    def _labels(self) -> Mapping[str, list[Element]]:
        found: dict[str, list[Element]] = {}
        for label in self.all("label"):
            if label.get("for"):
                found.setdefault(label.get("for"), []).append(label)
        return found

    def names_work(self, start: int, stop: int) -> bool:
        """Whether a stretch of words is somebody else's title: in a `cite`, or in a link to another site."""
        index = bisect_right(self._works, start, key=lambda one: one.start) - 1
        return index >= 0 and stop <= self._works[index].stop

    @cached_property
    def _works(self) -> list[Element]:
        return [one for one in self.all("a", "cite") if one.name == "cite" or "://" in one.get("href")]

    def meta(self, name: str) -> Iterator[Element]:
        """The meta elements of a name, of a property, or in place of a header."""
        for element in self.all("meta"):
            if name in (element.get(key).lower() for key in ("name", "property", "http-equiv")):
                yield element

    def says(self, element: Element) -> str:
        """What a screen reader would call an element, near enough (https://www.w3.org/TR/accname-1.2/)."""
        others = [self.ids[one] for one in element.get("aria-labelledby").split() if one in self.ids]
        named = " ".join(self.words(other) for other in others)
        return named or element.get("aria-label") or self._content(element) or element.get("title")

    def _content(self, element: Element) -> str:
        inner = (
            one.get("alt") or one.get("aria-label") or (one.raw if one.name == "title" else "")
            for one in self.inside(element)
        )
        return " ".join([self.words(element), *(words.strip() for words in inner if words.strip())]).strip()

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The page's words, block by block."""
        quotes = _stretches([one for one in self.all("blockquote") if "blockquote" not in one.within])
        heads = _stretches(self.all("h1", "h2", "h3", "h4", "h5", "h6"))
        notes = sorted(one.start for one in self.all("a", "sup", "cite") if self._is_note(one))
        blocks = []
        for match in _BLOCK.finditer(self.text):
            if match[0].strip():
                # An element starts behind the last words before it, so before the gap in front of its own.
                cited = bisect_right(notes, match.end() - 1) > bisect_right(notes, match.start() - 3)
                quoted, is_heading = (_among(match.start(), stretches) for stretches in (quotes, heads))
                blocks.append(Block(match[0], match.start(), quoted, is_heading, cited))
        return tuple(blocks)

    def _is_note(self, element: Element) -> bool:
        """Whether an element is the mark of a note or a title, or leads to one or to a page of another site."""
        if element.name != "a":
            return True
        href = element.get("href")
        if href.startswith("#"):
            return unquote(href[1:]) in self.anchors
        return self._is_elsewhere(element)

    def _is_elsewhere(self, link: Element) -> bool:
        """Whether a link leads to a page of another site that may show something to be so."""
        return bare(host(link.get("href"))) not in {"", *self.hosts, *SOCIAL}

    def leads_elsewhere(self, block: Block) -> bool:
        """Whether a link in a block leads to a page of another site."""
        links = self.all("a")
        first = bisect_right(links, block.offset - 3, key=lambda link: link.start)
        last = bisect_right(links, block.offset + len(block.text) - 1, key=lambda link: link.start)
        return any(map(self._is_elsewhere, links[first:last]))

    def names_list_of_sources(self, block: Block) -> bool:
        """Whether a block is the heading of a list of sources."""
        return block.heads and _SOURCES.match(block.text.casefold()) is not None

    @cached_property
    def own_blocks(self) -> tuple[Block, ...]:
        """The blocks of the page's own text: those in its `main`, or else those outside what frames it."""
        mains = [one for one in self.elements if one.name == "main" or one.get("role") == "main"][:1]
        frames = _stretches(self.all("header", "nav", "footer", "aside", "form"))
        within = _stretches(mains) or [(0, len(self.text))]
        return tuple(
            block
            for block in self.blocks
            if _among(block.offset, within) and (mains or not _among(block.offset, frames))
        )

    @cached_property
    def is_medical(self) -> bool:
        """Whether the page tells of treatment: by its own word to machines, or by several of the field's words.

        A home page has a few of each sort and sends its readers on.
        """
        several = tells_of_treatment([Prose(self.text).words])
        return "MedicalWebPage" in self.source or (several and self.path not in {"index.html", "index.htm"})

    @cached_property
    def small_words(self) -> frozenset[str]:
        """The words that the page writes small somewhere, as nobody's name is."""
        return frozenset(re.findall(r"\b[a-z]{3,}\b", self.text))

    @cached_property
    def names_sources(self) -> bool:
        """Whether the page's own text leads to a source anywhere, or has a heading above a list of them."""
        heads = (self.words(one).casefold() for one in self.all("h2", "h3", "h4"))
        return any(block.cited for block in self.own_blocks) or any(_SOURCES.match(words) for words in heads)

    def block_at(self, offset: int) -> Block | None:
        """The block in which a place in the page's words stands, or the next one."""
        index = bisect_right(self.blocks, offset, key=lambda block: block.offset)
        if index and offset < self.blocks[index - 1].offset + len(self.blocks[index - 1].text):
            return self.blocks[index - 1]
        return self.blocks[index] if index < len(self.blocks) else None


def _stretches(elements: list[Element]) -> list[tuple[int, int]]:
    """The stretches of the page's words that some elements hold, in order; those within others are left out."""
    found: list[tuple[int, int]] = []
    for one in sorted(elements, key=lambda element: (element.start, -element.stop)):
        if not found or one.stop > found[-1][1]:
            found.append((one.start, one.stop))
    return found


def _among(offset: int, stretches: list[tuple[int, int]]) -> bool:
    index = bisect_right(stretches, (offset, 1 << 60)) - 1
    return index >= 0 and offset < stretches[index][1]
