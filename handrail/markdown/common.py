"""The blocks that nearly every page is made of, read in one pass.

Headings, paragraphs of words, flat lists, quotations of paragraphs, plain tables and figures. A body of nothing else
never meets Python-Markdown's block parser, which tries a dozen processors on each block; where a single block is of
another sort, the whole body is the library's to read. Where both ways apply they give the same HTML; a test holds the
one against the other on a large corpus and on texts made to tell them apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias
from xml.etree.ElementTree import Element

from markdown.util import ETX, STX, AtomicString

from handrail.markdown.document import SLOT, hole


class Words(NamedTuple):
    """A paragraph, a quotation of paragraphs, or a flat list: its tag, and its pieces of inline text."""

    tag: str
    texts: Sequence[str]


class Table(NamedTuple):
    """A table: the alignment of each column as an attribute, and the cells of each row, those of the head first."""

    tag: str
    styles: Sequence[str]
    rows: Sequence[Sequence[str]]


Block: TypeAlias = Element | Words | Table

# What a line of words begins with, so that it is no block of another sort.
_START = r"(?:\*\*?|[\[(\"'“‘])*(?:[^\W\d_]|\d+[ ,%/-])"
_LINE = rf"{_START}[^|\n]*"
_HEADING = re.compile(r"(#{1,6})([^#\\\n]*(?:\{#[^#\\\n]*)?)(?:\n|$)")
_PARAGRAPH = re.compile(rf"{_LINE}(?:\n{_LINE})*")
_BULLETS = re.compile(rf"[-*] +{_LINE}(?:\n[-*] +{_LINE})*")
_NUMBERS = re.compile(rf"1\. +{_LINE}(?:\n\d+\. +{_LINE})*")
_ITEM = re.compile(r"^(?:[-*]|\d+\.) +(.*)", re.MULTILINE)
_QUOTE = re.compile(rf"> ?{_LINE}(?:(?:\n>)*\n> ?{_LINE})*")
_QUOTED = re.compile(r"^> ?", re.MULTILINE)
_TABLE = re.compile(r"\|[^\n`\\]*\|\n\|[-:| ]*\|(?:\n\|[^\n`\\]*\|)+")
_FIGURE = re.compile(r"::([a-z][a-z-]*)[ \t]*")
_DEFINITION = re.compile(r"^ {0,3}\[[^\[\]]*\]:", re.MULTILINE)
_BLANK = re.compile(r"^ +$", re.MULTILINE)
_ALIGNED = {(True, True): "center", (True, False): "left", (False, True): "right"}


def blocks(text: str) -> list[Block] | None:
    """The blocks of a body without comments, headings as elements; `None` where one of them is of no common sort."""
    if _is_uneven(text):
        return None
    found: list[Block] = []
    for part in text.split("\n\n"):
        waiting = part.strip("\n")
        while waiting:
            heading = _HEADING.match(waiting)
            if heading:
                found.append(_heading(heading))
                waiting = waiting[heading.end() :]
                continue
            block = _block(waiting)
            # Two lists of one sort in a row are one, and so are two quotations.
            if block is None or (block.tag in _JOINED and found and found[-1].tag == block.tag):
                return None
            found.append(block)
            break
    return found


def _is_uneven(text: str) -> bool:
    """Whether a text holds white space that the library makes even first, marks of its own, or a definition."""
    return (
        any(sign in text for sign in ("\t", "\r", STX, ETX))
        or ("]:" in text and _DEFINITION.search(text) is not None)
        or (" \n" in f"{text}\n" and _BLANK.search(text) is not None)
    )


_JOINED = frozenset(("ul", "ol", "blockquote"))


def _heading(match: re.Match[str]) -> Element:
    element = Element(f"h{len(match[1])}")
    element.text = match[2].strip()
    return element


def _block(text: str) -> Words | Table | None:
    read = _BY_START.get(text[0], _paragraph)
    return read(text)


def _paragraph(text: str) -> Words | None:
    return Words("p", (text,)) if _PARAGRAPH.fullmatch(text) else None


def _bullets(text: str) -> Words | None:
    return Words("ul", _ITEM.findall(text)) if _BULLETS.fullmatch(text) else _paragraph(text)


def _numbers(text: str) -> Words | None:
    return Words("ol", _ITEM.findall(text)) if _NUMBERS.fullmatch(text) else _paragraph(text)


def _quote(text: str) -> Words | None:
    if not _QUOTE.fullmatch(text):
        return None
    return Words("blockquote", [part for part in map(_unlined, _QUOTED.sub("", text).split("\n\n")) if part])


def _unlined(text: str) -> str:
    return text.strip("\n")


def _figure(text: str) -> Words | None:
    match = _FIGURE.fullmatch(text)
    return Words("p", (AtomicString(hole(SLOT, match[1])),)) if match else None


def _table(text: str) -> Table | None:
    if not _TABLE.fullmatch(text):
        return None
    head, rule, *rows = (_cells(line) for line in text.split("\n"))
    if len(head) < 2 or len(rule) != len(head):
        return None
    styles = [_style(cell) for cell in rule]
    gap = [""] * len(head)
    return Table("table", styles, [head, *([*row, *gap][: len(head)] for row in rows)])


def _cells(line: str) -> list[str]:
    return [cell.strip(" ") for cell in line[1:-1].split("|")]


def _style(cell: str) -> str:
    align = _ALIGNED.get((cell.startswith(":"), cell.endswith(":")))
    return f' style="text-align: {align};"' if align else ""


_BY_START: Mapping[str, Callable[[str], Words | Table | None]] = {
    "-": _bullets,
    "*": _bullets,
    "1": _numbers,
    ">": _quote,
    "|": _table,
    ":": _figure,
}
