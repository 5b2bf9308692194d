"""Some bytes into a page, whatever they are: with the standard library's parser, and as browsers would read them.

In: a path and the bytes of a file. Out: a `Page`. Nothing here raises: an unknown encoding, unclosed tags, nesting of
any depth and plain rubbish all give a page.
"""

from __future__ import annotations

import codecs
import re
from html.parser import HTMLParser

from handrail.audit.page import Element, Page
from handrail.patterns import late

# The most of a file that is read; the finding `not-all-read` tells where there was more.
MOST = 2_000_000
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CHARSET = late(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([a-zA-Z0-9_-]{2,40})", re.IGNORECASE)
# Encodings that pages still come in; Python knows others by name, some of which are no encodings of text.
_KNOWN = late(r"utf-?8|windows-125\d|iso-8859-\d{1,2}|koi8-[ru]|macintosh|shift[-_]jis|euc-(?:jp|kr)|gb\w+|big5")
# These two names have meant the Windows one for so long that the standard says so (https://encoding.spec.whatwg.org/).
_MEANT = {"iso-8859-1": "cp1252", "macintosh": "mac-roman"}
_SAVED = late(r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(\S+)")
_VOID = frozenset("area base br col embed frame hr img input link meta param source track wbr".split())
_RAW = frozenset(("script", "style", "title", "textarea"))
# Elements that do not part words: all others begin a block and end one.
_INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike
    strong sub sup svg path g use symbol title time tt u var wbr input button select meta link script style noscript
    picture source""".split()
)
# What a start tag closes of itself (HTML, 13.1.2.4 Optional tags); the end of any of these is often left out.
_CLOSES = {
    "li": ("li",),
    **dict.fromkeys(("dt", "dd"), ("dt", "dd")),
    **dict.fromkeys(("option", "optgroup"), ("option",)),
    **dict.fromkeys(("td", "th"), ("td", "th")),
    "tr": ("td", "th", "tr"),
    **dict.fromkeys(
        """address article aside blockquote div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p
        pre section table ul""".split(),
        ("p",),
    ),
    "body": ("head",),
}


def read(path: str, data: bytes) -> Page:
    """The page that some bytes hold."""
    text, encoding = decoded(data[:MOST])
    reader = _Reader()
    reader.take(text)
    return Page(
        path,
        text,
        encoding,
        tuple(reader.elements()),
        "".join(reader.text),
        tuple(reader.runs),
        complete=len(data) <= MOST,
        saved_from=saved_from(text),
    )


def saved_from(text: str) -> str:
    """The address from which a page was saved, by the note of the browser or program that did; empty without one."""
    saved = _SAVED.search(text, 0, 2000)
    return saved[1] if saved else ""


def decoded(data: bytes) -> tuple[str, str]:
    """Some bytes as text, and the encoding that fits: by their mark, by their own word, as UTF-8, as Windows wrote."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace"), name.removesuffix("-le").removesuffix("-be")
    declared = _CHARSET.search(data[:4096])
    named = declared[1].decode("ascii").lower() if declared else ""
    for name in (_MEANT.get(named, named) if _KNOWN.fullmatch(named) else "utf-8", "utf-8", "cp1252"):
        try:
            return data.decode(name), codecs.lookup(name).name
        except (LookupError, UnicodeDecodeError):
            continue
    return data.decode("cp1252", "replace"), "cp1252"


class _Reader(HTMLParser):
    """Collects elements as drafts, whose ends are written when they close."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.runs: list[tuple[int, int]] = []
        self._size = 0
        self._gap = ""
        self._drafts: list[_Draft] = []
        self._open: list[_Draft] = []
        self._names: dict[str, int] = {}
        self._around: frozenset[str] = frozenset()
        self._sets: dict[tuple[frozenset[str], str], frozenset[str]] = {}

    def take(self, text: str) -> None:
        """Reads a whole text; an unfinished comment or tag is finished, lest its end be looked for again and again."""
        unfinished = "-->" if text.rfind("<!--") > text.rfind("-->") else ">" * (text.rfind("<") > text.rfind(">"))
        self.feed(text + unfinished)
        self.close()
        self._close_down_to(0)

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """What stands between `<![` and the next `>` is a comment (HTML, 13.2.5.42); the base knows SGML only."""
        return self.rawdata.find(">", i + 3) + 1 or -1

    def elements(self) -> list[Element]:
        """The elements, complete."""
        return [draft.element(index) for index, draft in enumerate(self._drafts)]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Opens an element, and closes those that it ends of itself."""
        while self._open and self._open[-1].name in _CLOSES.get(tag, ()):
            self._close_down_to(len(self._open) - 1)
        if tag not in _INLINE:
            self._part(" " if tag == "br" else "\n\n")
        attributes: dict[str, str] = {}
        for name, value in attrs:
            attributes.setdefault(name, value or "")
        shown = " ".join((self.get_starttag_text() or "")[:1000].split())
        draft = _Draft(tag, attributes, shown, self.getpos()[0], self._around, self._size)
        self._drafts.append(draft)
        if tag not in _VOID:
            draft.around, self._around = self._around, self._with(tag)
            self._open.append(draft)
            self._names[tag] = self._names.get(tag, 0) + 1
        else:
            draft.finish(len(self._drafts), self._size)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """In HTML the stroke at the end of a tag means nothing, but inside pictures it ends the element."""
        self.handle_starttag(tag, attrs)
        if tag not in _VOID and "svg" in self._around:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Closes an element and all that are open inside it; an end without a beginning is passed over."""
        if self._names.get(tag):
            depth = len(self._open) - 1
            while self._open[depth].name != tag:
                depth -= 1
            self._close_down_to(depth)
            if tag not in _INLINE:
                self._part("\n\n")

    def handle_data(self, data: str) -> None:
        """Takes words, with their line."""
        if self._open and self._open[-1].name in _RAW:
            self._open[-1].raw.append(data)
            return
        if "template" in self._around:
            return
        line = self.getpos()[0]
        for number, piece in enumerate(data.split("\n")):
            words = " ".join(piece.split())
            if words:
                self._say(words, line + number, before=piece[:1].isspace() or number > 0)
            if not words or piece[-1:].isspace():
                self._part(" ")

    def _say(self, words: str, line: int, *, before: bool) -> None:
        gap = self._gap or (" " if before else "")
        self._gap = ""
        if self.text and gap:
            self.text.append(gap)
            self._size += len(gap)
        if not self.runs or self.runs[-1][1] != line:
            self.runs.append((self._size, line))
        self.text.append(words)
        self._size += len(words)

    def _part(self, gap: str) -> None:
        """What stands between the words before and those to come: the widest gap that was asked for."""
        if len(gap) > len(self._gap):
            self._gap = gap

    def _with(self, name: str) -> frozenset[str]:
        """The names around, and one more; equal sets are one value, so that deep nesting costs nothing."""
        key = (self._around, name)
        if key not in self._sets:
            self._sets[key] = self._around | {name}
        return self._sets[key]

    def _close_down_to(self, depth: int) -> None:
        while len(self._open) > depth:
            draft = self._open.pop()
            self._names[draft.name] -= 1
            self._around = draft.around
            draft.finish(len(self._drafts), self._size)


class _Draft:
    """An element that is still open."""

    def __init__(
        self, name: str, attributes: dict[str, str], tag: str, line: int, around: frozenset[str], start: int
    ) -> None:
        self.name, self.attributes, self.tag, self.line = name, attributes, tag, line
        self.around, self.start = around, start
        self.end = self.stop = 0
        self.raw: list[str] = []

    def finish(self, end: int, stop: int) -> None:
        """Writes where the element ends."""
        self.end, self.stop = end, max(stop, self.start)

    def element(self, index: int) -> Element:
        """The element, complete."""
        place = (self.line, index, self.end, self.around, self.start, self.stop)
        return Element(self.name, self.attributes, self.tag, *place, "".join(self.raw))
