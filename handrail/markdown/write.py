"""The tree of a document's blocks as HTML with holes.

Python-Markdown makes the blocks; this writes them in one walk, together with their inline text.
"""

from __future__ import annotations

import html
import re
from xml.etree.ElementTree import Element

from markdown.util import STX, AtomicString

from handrail.markdown.document import CLOSE, IMAGE, OPEN, SLOT, Image, hole
from handrail.markdown.inline import Inline, escape
from handrail.markdown.places import Places

_IMAGE_TAG = re.compile(f'<img src="{OPEN}{IMAGE}:([^{CLOSE}]*){CLOSE}">')
_ALONE = re.compile(f"{OPEN}[{IMAGE}{SLOT}]:[^{CLOSE}]*{CLOSE}")


class Writer:
    """Writes the elements of one document, each once and in reading order; `images` are those met so far."""

    def __init__(self, inline: Inline, places: Places) -> None:
        self._postprocessors = list(inline.md.postprocessors)
        self._inline = inline
        self._places = places
        self.images: list[Image] = []

    def blocks(self, elements: list[Element]) -> str:
        """A stretch of a document."""
        return self._finished("\n".join(map(self._outer, elements))).strip()

    def inner(self, element: Element) -> str:
        """What stands between an element's tags."""
        return self._finished(self._inner(element))

    def _finished(self, text: str) -> str:
        if STX in text:  # fenced code has waited outside the tree
            for postprocessor in self._postprocessors:
                text = postprocessor.run(text)
        return text

    def _outer(self, element: Element) -> str:
        tag = element.tag
        if tag == "hr":
            return "<hr>"
        inner = self._inner(element)
        if tag == "p" and inner[:1] == OPEN and _ALONE.fullmatch(inner):
            return inner
        attributes = "".join(f' {name}="{html.escape(value)}"' for name, value in element.items())
        if tag == "th":
            attributes = f' scope="col"{attributes}'
        written = f"<{tag}{attributes}>{inner}</{tag}>"
        # A table wider than its room is scrolled, by keyboard as well.
        return (
            f'<div class="table" role="group" aria-label="Table" tabindex="0">{written}</div>'
            if tag == "table"
            else written
        )

    def _inner(self, element: Element) -> str:
        pieces = [self._text(element.text) if element.text else ""]
        if len(element) and not pieces[0].strip():
            pieces = ["\n"]
        for child in element:
            pieces += [self._outer(child), self._text(child.tail) if child.tail else "\n"]
        return "".join(pieces)

    def _text(self, text: str) -> str:
        if isinstance(text, AtomicString):
            return escape(text)
        written = self._inline.html(text)
        return _IMAGE_TAG.sub(self._image, written) if "<img" in written else written

    def _image(self, match: re.Match[str]) -> str:
        src, alt, caption = html.unescape(match[1]).split("\n")
        self.images.append(Image(src, alt, caption, *self._places.next(src)))
        return hole(IMAGE, str(len(self.images) - 1))
