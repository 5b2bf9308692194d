"""The tree of a document's blocks as HTML with holes.

`common` or Python-Markdown makes the blocks; this writes them in one walk, together with their inline text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from functools import cached_property
from itertools import starmap
from xml.etree.ElementTree import Element

from handrail.markdown.common import Block, Callout, Table, Words
from handrail.markdown.document import CLOSE, IMAGE, OPEN, SLOT, Finding, Image, hole
from handrail.markdown.inline import TORN, Inline, escape
from handrail.markdown.places import Places, Source
from handrail.patterns import late

_IMAGE_TAG = late(f'<img src="{OPEN}{IMAGE}:([^{CLOSE}]*){CLOSE}">')
_IMAGE_HOLE = late(f"{OPEN}{IMAGE}:([^{CLOSE}]*){CLOSE}")
_ALONE = late(rf"(?:{OPEN}[{IMAGE}{SLOT}]:[^{CLOSE}]*{CLOSE}\s*)+")
# What may hold a picture or a figure, where nothing else stands in the same line of words.
_ROOMY = frozenset(("p", "li", "dd", "blockquote"))


class Writer:
    """Writes the elements of one document, each once and in reading order.

    `images` are those met so far, `findings` what is wrong with where they stand, `pieces` each text that is more than
    words, with its HTML.
    """

    def __init__(self, inline: Inline, source: Source) -> None:
        self._inline = inline
        self._source = source
        self.images: list[Image] = []
        self.findings: list[Finding] = []
        self.pieces: list[tuple[str, str]] = []

    @cached_property
    def _places(self) -> Places:
        """Where each picture was typed; nobody asks in a text without any."""
        return self._source.links()

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
        title = f'<p class="callout-title">{self._line(callout.title)}</p>'
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
        rows = [self._row(row, table.aligned, "td" if index else "th") for index, row in enumerate(table.rows)]
        body = "\n".join(rows[1:])
        return _scrolled(f"<table>\n<thead>\n{rows[0]}\n</thead>\n<tbody>\n{body}\n</tbody>\n</table>")

    def _row(self, cells: Sequence[str], aligned: Sequence[str], tag: str) -> str:
        scope = ' scope="col"' if tag == "th" else ""
        written = [
            f"<{tag}{scope}{align}>{self._line(cell) if cell else ''}</{tag}>\n"
            for cell, align in zip(cells, aligned, strict=True)
        ]
        return f"<tr>\n{''.join(written)}</tr>"

    def _outer(self, element: Element) -> str:
        tag = element.tag
        if tag == "hr":
            return "<hr>"
        inner = self._inner(element)
        if tag == "p" and _is_alone(inner):
            return inner
        attributes = "".join(starmap(_attribute, element.items()))
        if tag == "th":
            attributes = f' scope="col"{attributes}'
        written = f"<{tag}{attributes}>{inner}</{tag}>"
        return _scrolled(written) if tag == "table" else written

    def _inner(self, element: Element) -> str:
        write = self._text if element.tag in _ROOMY and element.get("class") is None else self._line
        pieces = [write(element.text) if element.text else ""]
        if len(element) and not pieces[0].strip():
            pieces = ["\n"]
        for child in element:
            pieces += [self._outer(child), self._text(child.tail) if child.tail else "\n"]
        return "".join(pieces)

    def _text(self, text: str) -> str:
        """A text that may be pictures alone; one in a line of words is told, and its words stand for it."""
        plain = self._plain(text)
        if plain is not None:
            return plain
        other = self._other(text)
        return other if _is_alone(other) else self._pictureless(other)

    def _line(self, text: str) -> str:
        """A text in which no picture has room."""
        plain = self._plain(text)
        return self._pictureless(self._other(text)) if plain is None else plain

    def _plain(self, text: str) -> str | None:
        """A text without pictures, or of the library's own sort, which is as it is to be; nothing for any other."""
        return self._inline.plain(text) if type(text) is str else escape(text)

    def _pictureless(self, written: str) -> str:
        return _IMAGE_HOLE.sub(self._misplaced, written)

    def _misplaced(self, match: re.Match[str]) -> str:
        image = self.images[int(match[1])]
        what = f"`{image.src}` stands within a line of words, a link, a heading or a table."
        mend = "Put the picture on a line of its own, with an empty line above and below."
        self.findings.append(Finding(image.line, image.column, "picture-in-line", what, mend))
        return escape(image.alt)

    def _other(self, text: str) -> str:
        written = self._inline.html(text)
        if TORN in written:
            what, mend = (
                "The stars in this text cannot be read.",
                "Close each `*` and each `**` before the next begins.",
            )
            self.findings.append(Finding(*self._source.find(text), "misplaced-mark", what, mend))
            return escape(text)
        self.pieces.append((text, written))
        return _IMAGE_TAG.sub(self._image, written) if "<img" in written else written

    def _image(self, match: re.Match[str]) -> str:
        src, alt, caption = html.unescape(match[1]).split("\n")
        place = self._places.next(src)
        self.images.append(Image(src, alt, caption, *place))
        if "[@" in alt or "[@" in caption:
            what = f"The description or the caption of `{src}` holds a citation."
            self.findings.append(Finding(*place, "misplaced-mark", what, "Cite the source in the text beside it."))
        return hole(IMAGE, str(len(self.images) - 1))


def _attribute(name: str, value: str) -> str:
    """An attribute; how a table's cell is aligned is the stylesheet's to say."""
    return f' class="align-{value}"' if name == "align" else f' {name}="{html.escape(value)}"'


def _scrolled(table: str) -> str:
    """A table that is wider than its room is scrolled, by keyboard as well."""
    return f'<div class="table" role="group" aria-label="Table" tabindex="0">{table}</div>'


def _paragraph(inner: str) -> str:
    return inner if _is_alone(inner) else f"<p>{inner}</p>"


def _is_alone(inner: str) -> bool:
    """Whether a text is a figure or pictures and nothing else."""
    return inner[:1] == OPEN and _ALONE.fullmatch(inner) is not None
