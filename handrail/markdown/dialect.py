"""Our Markdown: Python-Markdown with what editors need, and without what surprises or endangers them.

Left out: raw HTML (it would let a tracker in, and an unclosed `<div>` swallows a page), code by indenting
(pasted text becomes code), and address obfuscation. Added: citations `[@key]`, figures `::name`, callouts
`:::note`, heading ids `{#id}`, a few safe inline tags, and typographic quotes. Links, pictures, citations
and figures come out as holes (see `document`).
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from re import Match
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from handrail.markdown.document import CITE, CLOSE, IMAGE, LINK, OPEN, SLOT, hole
from handrail.markdown.inline import curl, tidy
from handrail.markdown.notation import (
    CALLOUT,
    CALLOUT_END,
    CALLOUTS,
    DIRECTIVE,
    SAFE_TAG,
    SAFE_VOID,
    apart,
    is_unshown,
)
from handrail.patterns import late

_CITED = late(f"{OPEN}{CITE}:([^{CLOSE}]*){CLOSE}")
_ATTRIBUTE = late(r'(\w+)="([^"]*)"')


def reader() -> Markdown:
    """A Markdown instance of our dialect; not safe to share between threads, and to be `reset()` before use."""
    extensions = [
        TableExtension(use_align_attribute=True),
        SaneListExtension(),
        DefListExtension(),
        FencedCodeExtension(),
        _Dialect(),
    ]
    return Markdown(extensions=extensions, output_format="html")


class _Dialect(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.deregister("html_block")
        md.parser.blockprocessors.deregister("code")
        for name in ("html", "automail", "entity"):
            md.inlinePatterns.deregister(name)
        md.preprocessors.register(_Directives(md), "directives", 22)
        md.parser.blockprocessors.register(_Figure(md.parser), "figure", 95)
        md.parser.blockprocessors.register(_Callout(md.parser), "callout", 94)
        md.inlinePatterns.register(_Citation(r"\[@([^\]\s]+)\]", md), "citation", 175)
        md.inlinePatterns.register(_SafeTag(SAFE_TAG.pattern, md), "safe_tag", 95)
        md.inlinePatterns.register(_SafeVoid(SAFE_VOID.pattern, md), "safe_void", 94)
        md.inlinePatterns.register(_Mail(r"<(?:mailto:)?([^<>@\s]+@[^<>@\s]+)>", md), "mail", 110)
        md.inlinePatterns.register(_Entity(r"&(?:[a-zA-Z]\w*|#\d+|#x[0-9a-fA-F]+);", md), "entity", 80)
        md.treeprocessors.register(_Typography(md), "typography", 8)
        md.treeprocessors.register(_Holes(md), "holes", -10)


class _Directives(Preprocessor):
    """Gives each directive line a block of its own, so that authors need no blank lines around it."""

    def run(self, lines: list[str]) -> list[str]:
        return apart(lines)


class _Figure(BlockProcessor):
    """`::name` alone in a block: the place of a figure."""

    def test(self, parent: Element, block: str) -> bool:
        return DIRECTIVE.fullmatch(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        match = DIRECTIVE.fullmatch(blocks.pop(0))
        assert match is not None  # `test` has just said so
        SubElement(parent, "p").text = AtomicString(hole(SLOT, match[1]))


class _Callout(BlockProcessor):
    """`:::note Title` … `:::`: a box with a title."""

    def test(self, parent: Element, block: str) -> bool:
        match = CALLOUT.fullmatch(block)
        return match is not None and match[1] in CALLOUTS

    def run(self, parent: Element, blocks: list[str]) -> None:
        match = CALLOUT.fullmatch(blocks.pop(0))
        assert match is not None  # `test` has just said so
        inner = []
        while blocks:
            block = blocks.pop(0)
            if CALLOUT_END.fullmatch(block.strip("\n")):  # an odd number of empty lines leaves one with the block
                break
            inner.append(block)
        box = SubElement(parent, "div", {"class": f"callout callout-{match[1]}", "role": "note"})
        SubElement(box, "p", {"class": "callout-title"}).text = match[2] or CALLOUTS[match[1]]
        self.parser.parseBlocks(box, inner)


class _Citation(InlineProcessor):
    def handleMatch(self, m: Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]  # stub of the base says Element
        return hole(CITE, m[1]), m.start(0), m.end(0)


class _SafeTag(InlineProcessor):
    def handleMatch(self, m: Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]
        attributes = {name: self.unescape(value) for name, value in _ATTRIBUTE.findall(m[2])}
        element = Element(m[1].lower(), attributes)
        element.text = m[3]
        return element, m.start(0), m.end(0)


class _SafeVoid(InlineProcessor):
    def handleMatch(self, m: Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]
        return Element(m[1].lower()), m.start(0), m.end(0)


class _Mail(InlineProcessor):
    def handleMatch(self, m: Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]
        element = Element("a", {"href": f"mailto:{m[1]}"})
        element.text = AtomicString(m[1])
        return element, m.start(0), m.end(0)


class _Entity(InlineProcessor):
    def handleMatch(self, m: Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]
        unshown = m[0][1] == "#" and is_unshown(m[0])  # it may be a mark of ours
        return "\ufffd" if unshown else html.unescape(m[0]), m.start(0), m.end(0)


class _Typography(Treeprocessor):
    """Straight quotes become curly, `--` a dash, `...` an ellipsis; code is left alone."""

    def run(self, root: Element) -> None:
        before = " "
        for element, attribute, text in _texts(root):
            new = curl(text, before)
            before = text[-1:] or before
            if new != text:
                setattr(element, attribute, new)


class _Holes(Treeprocessor):
    """Turns each link's target and each picture into a hole; a citation in an attribute is as it was typed."""

    def run(self, root: Element) -> None:
        elements = list(root.iter())
        for element in elements:
            for name, value in element.items():
                if OPEN in value:
                    element.set(name, _CITED.sub(r"[@\1]", value))
        for parent in elements:
            for index, element in enumerate(list(parent)):
                if element.tag == "a":
                    element.set("href", hole(LINK, tidy(element.get("href", ""))))
                elif element.tag == "img":
                    _replace_image(parent, index, element)


def _replace_image(parent: Element, index: int, image: Element) -> None:
    value = "\n".join(image.get(name, "").replace("\n", " ") for name in ("src", "alt", "title"))
    replacement = Element("img", {"src": hole(IMAGE, value)})
    replacement.tail = image.tail
    parent[index] = replacement


def _texts(element: Element) -> Iterator[tuple[Element, str, str]]:
    """Each piece of text in reading order, with what holds it; nothing inside code."""
    if element.tag in ("code", "pre"):
        return
    if element.text:
        yield element, "text", element.text
    for child in element:
        yield from _texts(child)
        if child.tail:
            yield child, "tail", child.tail
