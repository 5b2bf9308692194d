"""Inline Markdown into HTML with holes.

Nearly every piece of text is words, with now and then a bold or leaning word, a link or a citation. Such a piece is
written here, in one pass. Every other piece (code, pictures, nesting, escapes, references, tags) goes through
Python-Markdown, which would try some twenty patterns on each. Where both apply they give the same HTML; a test holds
the one against the other on a large corpus and on texts made to tell them apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from handrail.markdown.document import CITE, CLOSE, LINK, OPEN, hole
from handrail.patterns import late

if TYPE_CHECKING:
    from markdown import Markdown

# Characters that may begin something other than words; no word of a construct below holds one. Brackets, backslash,
# underscore and backtick are one range, which a search asks for at once; the `^` in it is the library's, with them.
_SIGNS = r"\[-`*<&"
_WORDS = rf"[^\s{_SIGNS}](?:[^{_SIGNS}]*[^\s{_SIGNS}])?"
# A citation, a link's words and its target, strong words, leaning words; last, the nothing behind a sign that begins
# none of them, unless it is an ampersand that stands for itself. The pattern begins with a set of signs, to which a
# search can leap.
_MARKED = late(
    rf"[{_SIGNS}](?:"
    r"(?<=\[)@(\w+(?:[.:/-]\w+)*)\]"
    rf"|(?<=\[)(?<!!\[)(?!@)([^{_SIGNS}]+)\]\(([\w./:#?=%+,~@;-]+)\)"
    rf"|(?<=\*)(?<!\*\*)\*({_WORDS})\*\*(?!\*)"
    rf"|(?<=\*)(?<!\*\*)({_WORDS})\*(?!\*)"
    r"|((?<!&)|(?=[#\w])))"
)
_PARTS = 1 + _MARKED.groups
# A citation stands close to the word before it, and leaves no gap where it is not shown.
_CITE = f"{OPEN}{CITE}:"
_SPACE_BEFORE_CITE = late(f"\\s+(?={_CITE})")
# A quotation mark opens at the start, after white space, and after an opening bracket, quotation mark, dash or slash;
# an apostrophe in the place of letters or of a century never does: before a year's two digits it is one where nothing
# closes what it would open. The patterns begin with the mark, to which a search can leap.
_OPENS = r"[\s(\[{“‘—–/-]"
_SHORTENED = r"(?!(?:\d\ds|\d\d\b(?!(?s:.*?)'(?!\w))|[Tt]is|[Tt]was|[Tt]il|[Ee]m|[Cc]ause|[Nn](?='))\b)"
_OPENING_DOUBLE, _OPENING_SINGLE = late(rf'"(?<={_OPENS}")'), late(rf"'(?<={_OPENS}'){_SHORTENED}")


class Inline:
    """Writes the text of block elements.

    `reader` gives the library's own reader, which knows a document's references; most sites of plain pages never need
    it. `swiftly` is only ever turned off to show that it changes nothing but time.
    """

    def __init__(self, reader: Callable[[], Markdown], *, swiftly: bool = True) -> None:
        self._reader = reader
        self.swiftly = swiftly

    @cached_property
    def md(self) -> Markdown:
        """The library's reader, as it was for the last document or as new."""
        return self._reader()

    def reset(self) -> None:
        """Forgets what the last document said of its references."""
        if "md" in self.__dict__:
            self.md.reset()

    def html(self, text: str) -> str:
        """A piece of inline Markdown as HTML with holes."""
        found = _plainly(text) if self.swiftly else None
        if found is None:
            found = self._by_library(text)
        return _SPACE_BEFORE_CITE.sub("", found) if _CITE in found else found

    def _by_library(self, text: str) -> str:
        root = Element("div")
        paragraph = SubElement(root, "p")
        paragraph.text = text
        for treeprocessor in self.md.treeprocessors:
            treeprocessor.run(root)
        outer = self.md.serializer(paragraph)
        return outer[outer.index(">") + 1 : outer.rindex("</")]


def _plainly(text: str) -> str | None:
    """The HTML of a text that holds nothing but words and what `_MARKED` matches; `None` of any other."""
    if "  \n" in text or "\x02" in text:  # a line's end that is shown, and what the library has put away
        return None
    parts = _MARKED.split(text)
    if len(parts) == 1:
        return escape(curl(text))
    pieces, before = [], " "
    for index in range(0, len(parts) - 1, _PARTS):
        words, cite, link, target, strong, em, other = parts[index : index + _PARTS]
        if other is not None:
            return None
        if words:
            pieces.append(escape(curl(words, before)))
            before = words[-1]
        if cite:
            pieces.append(hole(CITE, cite))
            before = CLOSE
            continue
        words = link or strong or em
        inner = escape(curl(words, before))
        before = words[-1]
        if link:
            pieces.append(f'<a href="{hole(LINK, tidy(target))}">{inner}</a>')
        else:
            pieces.append(f"<strong>{inner}</strong>" if strong else f"<em>{inner}</em>")
    return "".join([*pieces, escape(curl(parts[-1], before))])


def escape(text: str) -> str:
    """Text as HTML."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    return text.replace(">", "&gt;") if ">" in text else text


def curl(text: str, before: str = " ") -> str:
    """Straight quotes become curly, `--` a dash, `...` an ellipsis; `before` is the character before the text."""
    if "--" in text or "..." in text:
        text = text.replace("---", "—").replace("--", "–").replace("...", "…")
    if '"' in text:
        text = _OPENING_DOUBLE.sub("“", before + text)[1:].replace('"', "”")
    return _OPENING_SINGLE.sub("‘", before + text)[1:].replace("'", "’") if "'" in text else text


def tidy(target: str) -> str:
    """A phone link's target without the spaces and brackets that make it invalid; others as they are."""
    head, colon, rest = target.partition(":")
    if colon and head.lower() in ("tel", "sms"):
        return f"{head.lower()}:{re.sub(r'[^0-9+*#;,?=&a-zA-Z]', '', rest)}"
    return target
