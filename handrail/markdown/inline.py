"""Inline Markdown into HTML with holes.

Nearly every piece of text is words, with now and then a bold or leaning word, a link or a citation. All such pieces of
a document are written here, in one pass. Every other piece (code, pictures, nesting, escapes, references, tags) goes
through Python-Markdown, which would try some twenty patterns on each. Where both apply they give the same HTML; a test
holds the one against the other on a large corpus and on texts made to tell them apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import chain, islice
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from handrail.markdown.document import CITE, CLOSE, LINK, OPEN, hole
from handrail.patterns import late

if TYPE_CHECKING:
    from markdown import Markdown

# What parts pieces of text that are read together, and what bounds in them the words that get a tag: characters that no
# page may hold. The first is white space, the other is none.
_END, _BOUND = "\x1e", "\x04"
# Characters that may begin something other than words; no word of a construct below holds one. Brackets, backslash,
# underscore and backtick are one range; the `^` in it is the library's, with them.
_SIGNS = rf"\[-`*<&{_END}{_BOUND}"
_WORDS = rf"[^\s'{_SIGNS}][^{_SIGNS}]*+(?<!\s)"
# A link's words and its target, or a citation; strong words with stars around them, or leaning ones. Each pattern
# begins with one sign, to which a search leaps; a set of two it would have to look up for every character. An
# apostrophe where words begin, or behind them, is rare, and left to the library: it asks how others are curled.
_LINKED = late(rf"\[((?<!!\[)(?![@'])[^{_SIGNS}]++\]\([\w./:#?=%+,~@;-]+(?=\))|@\w+(?:[.:/-]\w+)*(?=\]))[\])](?!')")
_STARRED = late(rf"\*(?<!\*\*)(\*{_WORDS}\*|{_WORDS})\*(?![*'])")
_STRONG, _EM = ("<strong>", "</strong>"), ("<em>", "</em>")
# What is left then and is no words: a sign, and an ampersand that does not stand for itself.
_LEFT, _ENTITY = "[\\]^_`*<", late(r"&[#\w]")
# The library's mark for what it has read already, left behind where stars cross.
TORN = "klzzwxh:"
_MARKS = _BOUND, "\x02", TORN
# A citation stands close to the word before it, and leaves no gap where it is not shown.
_CITE = f"{OPEN}{CITE}:"
_SPACE_BEFORE_CITE = late(f"[^\\S{_END}]+(?={_CITE})")
# A quotation mark opens at the start, after white space, and after an opening bracket, quotation mark, dash or slash;
# an apostrophe in the place of letters or of a century never does: before a year's two digits it is one where nothing
# closes what it would open. The patterns begin with the mark, to which a search can leap.
_OPENS = r"[\s(\[{“‘—–/-]"
_CLOSED_LATER = rf"[^{_END}{_BOUND}]*?'(?!\w)"
_SHORTENED = rf"(?!(?:\d\ds|\d\d\b(?!{_CLOSED_LATER})|[Tt]is|[Tt]was|[Tt]il|[Ee]m|[Cc]ause|[Nn](?='))\b)"
_OPENING_SINGLE = late(rf"'(?<={_OPENS}'){_SHORTENED}")
_OPENING_DOUBLE = late(rf'"(?:(?<={_OPENS}")|(?<={_OPENS}{_BOUND}")|(?<={_OPENS}{_BOUND}{_BOUND}"))')


class Inline:
    """Writes the text of block elements.

    `reader` gives the library's own reader, which knows a document's references; most sites of plain pages never need
    it. `swiftly` is only ever turned off to show that it changes nothing but time.
    """

    def __init__(self, reader: Callable[[], Markdown], *, swiftly: bool = True) -> None:
        self._reader = reader
        self.swiftly = swiftly
        self._read: dict[str, str | None] = {}

    @cached_property
    def md(self) -> Markdown:
        """The library's reader, as it was for the last document or as new."""
        return self._reader()

    def reset(self) -> None:
        """Forgets the last document."""
        self._read = {}
        if "md" in self.__dict__:
            self.md.reset()

    def foresee(self, texts: Sequence[str]) -> None:
        """Reads many pieces at once, which takes far less than one by one; whoever asks for one finds it ready."""
        if self.swiftly and texts:
            self._read.update(zip(texts, _plainly(texts), strict=True))

    def plain(self, text: str) -> str | None:
        """The HTML of a piece that is words, links, citations, strong and leaning words; `None` of any other."""
        if text not in self._read:
            self.foresee([text])
        return self._read.get(text)

    def html(self, text: str) -> str:
        """Any piece of inline Markdown as HTML with holes, as the library reads it."""
        root = Element("div")
        paragraph = SubElement(root, "p")
        paragraph.text = text
        for treeprocessor in self.md.treeprocessors:
            treeprocessor.run(root)
        outer = self.md.serializer(paragraph)
        return _closed_up(outer[outer.index(">") + 1 : outer.rindex("</")])


def _plainly(texts: Sequence[str]) -> Sequence[str | None]:
    """The HTML of each text that holds nothing but words and what the patterns match; `None` for any other.

    All are read as one text, in which bounds stand for tags until the words are finished.
    """
    joined = _END.join(texts)
    if any(mark in joined for mark in _MARKS):
        return _one_by_one(texts)
    parts = _STARRED.split(joined)
    starred = parts[1::2]
    stars = chain.from_iterable([_STRONG if words[0] == "*" else _EM for words in starred])
    parts[1::2] = [words.strip("*") for words in starred]

    tags: list[str] = []
    parts = _LINKED.split(_BOUND.join(parts))
    for index in range(1, len(parts), 2):
        words, _, target = parts[index].partition("](")
        tags += islice(stars, parts[index - 1].count(_BOUND))
        tags += (f'<a href="{hole(LINK, tidy(target))}">', "</a>") if target else (_CITE, CLOSE)
        parts[index] = words if target else words[1:]
    tags += stars

    words = _BOUND.join(parts)
    framed = zip(escape(curl(words)).split(_BOUND), (*tags, ""), strict=True)
    html = "".join(chain.from_iterable(framed))
    written = (_closed_up(html) if _CITE in tags or OPEN in joined else html).split(_END)
    if len(written) > len(texts):  # what parts them is in one of them
        return _one_by_one(texts)
    if not _is_other(words):
        return written
    return [None if _is_other(piece) else found for piece, found in zip(words.split(_END), written, strict=True)]


def _one_by_one(texts: Sequence[str]) -> Sequence[str | None]:
    """The same where a text holds a mark, so that they cannot be read together; that one is the library's to read."""
    return [_plainly([text])[0] for text in texts] if len(texts) > 1 else [None]


def _is_other(words: str) -> bool:
    """Whether a text still holds what is no words: a sign, or a line's end that is shown."""
    return any(sign in words for sign in (*_LEFT, "  \n")) or ("&" in words and _ENTITY.search(words) is not None)


def _closed_up(written: str) -> str:
    """HTML in which no space stands before a citation."""
    return _SPACE_BEFORE_CITE.sub("", written) if _CITE in written else written


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
    if ":" not in target:
        return target
    head, _, rest = target.partition(":")
    if head.lower() in ("tel", "sms"):
        return f"{head.lower()}:{re.sub(r'[^0-9+*#;,?=&a-zA-Z]', '', rest)}"
    return target
