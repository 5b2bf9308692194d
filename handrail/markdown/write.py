"""The tree of a document's blocks as HTML with holes.

`common` or Python-Markdown makes the blocks; this writes them in one walk, together with their inline text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from functools import cached_property
from xml.etree.ElementTree import Element

from handrail.markdown.common import Block, Callout, Table, Words
from handrail.markdown.document import CLOSE, IMAGE, OPEN, SLOT, Image, hole
from handrail.markdown.inline import Inline, escape
from handrail.markdown.places import Places

_IMAGE_TAG = re.compile(f'<img src="{OPEN}{IMAGE}:([^{CLOSE}]*){CLOSE}">')
_ALONE = re.compile(f"{OPEN}[{IMAGE}{SLOT}]:[^{CLOSE}]*{CLOSE}")


class Writer:
    """Writes the elements of one document, each once and in reading order; `images` are those met so far."""

    def __init__(self, inline: Inline, places: Callable[[], Places]) -> None:
        self._inline = inline
        self._find_places = places
        self.images: list[Image] = []

    @cached_property
    def _places(self) -> Places:
        """Where each picture was typed; nobody asks in a text without any."""
        return self._find_places()

    def blocks(self, blocks: Sequence[Block]) -> str:
        """A stretch of a document."""
        return self._finished("\n".join(map(self._block, blocks))).strip()

    def inner(self, element: Element) -> str:
        """What stands between an element's tags."""
        return self._finished(self._inner(element))

    def _finished(self, text: str) -> str:
        if "\x02" in text:  # fenced code has waited outside the tree
            for postprocessor in self._inline.md.postprocessors:
                text = postprocessor.run(text)
        return text

    def _block(self, block: Block) -> str:
        if isinstance(block, Words):
            return self._words(block)
        if isinstance(block, Callout):
            return self._callout(block)
        return self._table(block) if isinstance(block, Table) else self._outer(block)

    def _callout(self, callout: Callout) -> str:
        title = f'<p class="callout-title">{self._text(callout.title)}</p>'
        inside = "".join([f"{self._block(block)}\n" for block in callout.blocks])
        return f'<div class="callout callout-{callout.kind}" role="note">\n{title}\n{inside}</div>'

    def _words(self, block: Words) -> str:
        if not block.tag:
            return block.texts[0]
        if block.tag == "p":
            return _paragraph(self._text(block.texts[0]))
        if block.tag == "blockquote":
            paragraphs = "".join([f"{_paragraph(self._text(text))}\n" for text in block.texts])
            return f"<blockquote>\n{paragraphs}</blockquote>"
        items = "".join([f"<li>{self._text(text)}</li>\n" for text in block.texts])
        return f"<{block.tag}>\n{items}</{block.tag}>"

    def _table(self, table: Table) -> str:
        rows = [self._row(row, table.styles, "td" if index else "th") for index, row in enumerate(table.rows)]
        body = "\n".join(rows[1:])
        return _scrolled(f"<table>\n<thead>\n{rows[0]}\n</thead>\n<tbody>\n{body}\n</tbody>\n</table>")

    def _row(self, cells: Sequence[str], styles: Sequence[str], tag: str) -> str:
        scope = ' scope="col"' if tag == "th" else ""
        written = [
            f"<{tag}{scope}{style}>{self._text(cell) if cell else ''}</{tag}>\n"
            for cell, style in zip(cells, styles, strict=True)
        ]
        return f"<tr>\n{''.join(written)}</tr>"

    def _outer(self, element: Element) -> str:
        tag = element.tag
        if tag == "hr":
            return "<hr>"
        inner = self._inner(element)
        if tag == "p" and _is_alone(inner):
            return inner
        attributes = "".join(f' {name}="{html.escape(value)}"' for name, value in element.items())
        if tag == "th":
            attributes = f' scope="col"{attributes}'
        written = f"<{tag}{attributes}>{inner}</{tag}>"
        return _scrolled(written) if tag == "table" else written

    def _inner(self, element: Element) -> str:
        pieces = [self._text(element.text) if element.text else ""]
        if len(element) and not pieces[0].strip():
            pieces = ["\n"]
        for child in element:
            pieces += [self._outer(child), self._text(child.tail) if child.tail else "\n"]
        return "".join(pieces)

    def _text(self, text: str) -> str:
        if type(text) is not str:  # the library's own sort of text, which is as it is to be
            return escape(text)
        written = self._inline.html(text)
        return _IMAGE_TAG.sub(self._image, written) if "<img" in written else written

    def _image(self, match: re.Match[str]) -> str:
        src, alt, caption = html.unescape(match[1]).split("\n")
        self.images.append(Image(src, alt, caption, *self._places.next(src)))
        return hole(IMAGE, str(len(self.images) - 1))


def _scrolled(table: str) -> str:
    """A table that is wider than its room is scrolled, by keyboard as well."""
    return f'<div class="table" role="group" aria-label="Table" tabindex="0">{table}</div>'


def _paragraph(inner: str) -> str:
    return inner if _is_alone(inner) else f"<p>{inner}</p>"


def _is_alone(inner: str) -> bool:
    """Whether a paragraph is a figure or a picture and nothing else."""
    return inner[:1] == OPEN and _ALONE.fullmatch(inner) is not None
