"""The blocks that nearly every page is made of, read in one pass.

Headings, paragraphs of words, flat lists, quotations of paragraphs, plain tables, callouts and figures. A body of
nothing else never meets Python-Markdown's block parser, which tries a dozen processors on each block; where a single
block is of another sort, the whole body is the library's to read. Where both ways apply they give the same HTML; a test
holds the one against the other on a large corpus and on texts made to tell them apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple, TypeAlias
from xml.etree.ElementTree import Element

from handrail.markdown.document import SLOT, hole
from handrail.markdown.notation import CALLOUT, CALLOUT_END, CALLOUTS, COLONS, DIRECTIVE, apart
from handrail.patterns import late


class Words(NamedTuple):
    """A paragraph, a quotation of paragraphs, or a flat list: its tag, and its pieces of inline text.

    The place of a figure has no tag, and its text is the hole.
    """

    tag: str
    texts: Sequence[str]


class Table(NamedTuple):
    """A table: the alignment of each column as an attribute, and the cells of each row, those of the head first."""

    tag: str
    aligned: Sequence[str]
    rows: Sequence[Sequence[str]]


class Callout(NamedTuple):
    """A box with a title: its kind, its title as inline text, and what is in it."""

    tag: str
    kind: str
    title: str
    blocks: Sequence[Block]


Block: TypeAlias = Element | Words | Table | Callout

# What a line of words begins with, so that it is no block of another sort.
_START = r"(?:\*\*?|[\[(\"'“‘])*(?:[^\W\d_]|\d+[ ,%/-])"
_LINE = rf"{_START}.*"
_HEADING = late(r"(#{1,6})([^#\\\n]*(?:\{#[^#\\\n]+)?)(?:\n|$)")
_PARAGRAPH = late(rf"{_LINE}(?:\n{_LINE})*")
_BULLET = rf"[-*] +(?!\[[xX]\]\s){_LINE}"  # boxes are no common items: `strays` tells of them
_BULLETS = late(rf"{_BULLET}(?:\n{_BULLET})*")
_NUMBERS = late(rf"1\. +{_LINE}(?:\n\d+\. +{_LINE})*")
# These and what follows are looked for in a text with a line's end before it, to which a search can leap.
_ITEM, _QUOTED = late(r"\n(?:[-*]|\d+\.) +"), late(r"\n> ?")
_QUOTE = late(rf"> ?{_LINE}(?:(?:\n>)*\n> ?{_LINE})*")
_TABLE = late(r"\|.*\|\n\|[-:| ]*\|(?:\n\|.*\|)+")
# A line of spaces, or a definition.
_OTHER_LINE = late(r"\n(?: +\n|[ >*+.\d-]*\[[^\[\]]*\]:)")
_ALIGNED = {(True, True): "center", (True, False): "left", (False, True): "right"}  # a rule's colons: before, behind


def blocks(text: str) -> list[Block] | None:
    """The blocks of a body without comments, headings as elements; `None` where one of them is of no common sort."""
    if _is_uneven(text):
        return None
    if COLONS.search(text):
        text = "\n".join(apart(text.split("\n")))
    return _read([part.strip("\n") for part in text.split("\n\n")])


def _read(parts: list[str]) -> list[Block] | None:
    found: list[Block] = []
    waiting = parts[::-1]
    while waiting:
        part = waiting.pop()
        if not part:
            continue
        heading = _HEADING.match(part) if part[0] == "#" else None
        if heading:
            found.append(_heading(heading))
            waiting.append(part[heading.end() :])
            continue
        block = _callout(part, waiting) if part[:3] == ":::" else _block(part)
        # Two lists of one sort in a row are one, and so are two quotations.
        if block is None or (block.tag in _JOINED and found and found[-1].tag == block.tag):
            return None
        found.append(block)
    return found


def _callout(part: str, waiting: list[str]) -> Callout | None:
    """A callout, its blocks taken from those that wait; it has an end, and no headings."""
    opening = CALLOUT.fullmatch(part)
    inside: list[str] = []
    while waiting and not CALLOUT_END.fullmatch(waiting[-1]):
        inside.append(waiting.pop())
    if not opening or opening[1] not in CALLOUTS or not waiting:
        return None
    waiting.pop()
    found = _read(inside)
    if found is None or any(isinstance(block, Element) for block in found):
        return None
    return Callout("div", opening[1], opening[2] or CALLOUTS[opening[1]], found)


def _is_uneven(text: str) -> bool:
    """Whether a text holds white space that the library makes even first, marks of its own, or a definition."""
    return any(sign in text for sign in "\t\r\x02\x03") or _OTHER_LINE.search(f"\n{text}\n") is not None


def texts(blocks: Iterable[Block]) -> list[str]:
    """Every piece of inline text in some blocks, whoever read them; some other text may be among them."""
    found: list[str] = []
    for block in blocks:
        if isinstance(block, Words):
            found += block.texts
        elif isinstance(block, Element):
            found += block.itertext()
        elif isinstance(block, Table):
            found += chain.from_iterable(block.rows)
        else:
            found += [block.title, *texts(block.blocks)]
    return found


_JOINED = frozenset(("ul", "ol", "blockquote"))


def _heading(match: re.Match[str]) -> Element:
    element = Element(f"h{len(match[1])}")
    element.text = match[2].strip()
    return element


def _block(text: str) -> Words | Table | None:
    read = _table if "|" in text else _BY_START.get(text[0], _paragraph)
    return read(text)


def _paragraph(text: str) -> Words | None:
    return Words("p", (text,)) if _PARAGRAPH.fullmatch(text) else None


def _bullets(text: str) -> Words | None:
    return Words("ul", _items(text)) if _BULLETS.fullmatch(text) else _paragraph(text)


def _numbers(text: str) -> Words | None:
    return Words("ol", _items(text)) if _NUMBERS.fullmatch(text) else _paragraph(text)


def _items(text: str) -> list[str]:
    return _ITEM.split(f"\n{text}")[1:]


def _quote(text: str) -> Words | None:
    if not _QUOTE.fullmatch(text):
        return None
    return Words("blockquote", [part for part in map(_unlined, _QUOTED.sub("\n", f"\n{text}").split("\n\n")) if part])


def _unlined(text: str) -> str:
    return text.strip("\n")


def _figure(text: str) -> Words | None:
    match = DIRECTIVE.fullmatch(text)
    return Words("", (hole(SLOT, match[1]),)) if match else None


def _table(text: str) -> Table | None:
    if "`" in text or "\\" in text or not _TABLE.fullmatch(text):
        return None
    head, rule, *rows = (_cells(line) for line in text.split("\n"))
    if len(head) < 2 or len(rule) != len(head):
        return None
    aligned = [_aligned(cell) for cell in rule]
    gap = [""] * len(head)
    return Table("table", aligned, [head, *([*row, *gap][: len(head)] for row in rows)])


def _cells(line: str) -> list[str]:
    return [cell.strip(" ") for cell in line[1:-1].split("|")]


def _aligned(cell: str) -> str:
    align = _ALIGNED.get((cell.startswith(":"), cell.endswith(":")))
    return f' class="align-{align}"' if align else ""


_BY_START: Mapping[str, Callable[[str], Words | Table | None]] = {
    "-": _bullets,
    "*": _bullets,
    "1": _numbers,
    ">": _quote,
    ":": _figure,
}
