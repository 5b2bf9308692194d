"""The body of a page into a `Document`: `common` or Python-Markdown finds its blocks, this takes stock of them."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from handrail.markdown import common, lint, swallowed, unread
from handrail.markdown.common import Block
from handrail.markdown.document import (
    CITE,
    CLOSE,
    LINK,
    OPEN,
    SLOT,
    Document,
    Finding,
    Heading,
    Namesake,
    Ref,
    Section,
    holes,
    plain,
)
from handrail.markdown.inline import Inline
from handrail.markdown.places import Places, Source
from handrail.markdown.write import Writer
from handrail.patterns import late
from handrail.urls import plain_slug, slug

if TYPE_CHECKING:
    from markdown import Markdown

_CITE_SOURCE = late(r"\[(?<!\\\[)@([^\]\s]+)\]")
_BARE_KEY = late(r"@(?<![\w\[./@]@)\w+(?:[.:/-]\w+)*")
_LONE_KEY = late(r"\[(?<![\]\\@]\[)\w+(?:[.:/-]\w+)*\](?![(\[:])")
_SLOT_SOURCE = late(r"^::([a-z][a-z-]*)[ \t]*$", re.MULTILINE)
# All are looked for in a text with a line's end before it, to which a search can leap.
_HEADING_SOURCE = late(r"\n#{1,6}[ \t]*\S")
_UNDERLINE = r"\n(?:=+|-+)[ \t]*(?=\n|$)"
_UNDERLINED, _UNDERLINED_SOURCE = late(_UNDERLINE), late(rf"\n\S[^\n]*{_UNDERLINE}")
_CITE = f"{OPEN}{CITE}:"
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# What a sentence ends with, and what may stand behind that.
_ENDS, _CLOSING = (".", ",", ";", "…"), "”’)"
_HEADING_ID = late(r"[ \t]*\{#([^}\n]*)\}[ \t]*$")
_ID, _MORE = late(r"[a-z][a-z0-9-]*"), late(r"[^a-z0-9-]")
_NESTED = "Lists or quotations are nested too deeply.", "Use at most a few levels."
_OVERFULL = "Too many brackets are opened and not closed before this one.", "Close each bracket, or delete it."
_LINK = late(f'<a href="{OPEN}{LINK}:([^{CLOSE}]*){CLOSE}"([^>]*)>(.*?)</a>', re.DOTALL)


@cache
def _inline(*, swiftly: bool) -> Inline:
    return Inline(_reader, swiftly=swiftly)


def _reader() -> Markdown:
    from handrail.markdown.dialect import reader  # with the library, which pages of common blocks never need

    return reader()


class TooDeep(Exception):  # noqa: N818  # it is what the text is
    """A text is nested beyond all sense; `finding` says where."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding)
        self.finding = finding


def parse(body: str, *, swiftly: bool = True) -> Document:
    """A page's body as a `Document`, with all that is wrong in it among its `findings`.

    `swiftly` is only ever turned off to show that it changes nothing but time. Raises `TooDeep` where lists, quotations
    or emphasis are nested beyond all sense, or so many brackets are open that to pair them would never end.
    """
    if at := lint.overfull(body):
        raise TooDeep(Finding(*at, "too-deep", *_OVERFULL))
    inline = _inline(swiftly=swiftly)
    inline.reset()
    try:
        return _parse(inline, body)
    except RecursionError:
        _inline.cache_clear()  # the instance was left in the middle of its work
        raise TooDeep(Finding(1, 1, "too-deep", *_NESTED)) from None


def _parse(inline: Inline, body: str) -> Document:
    body, found = lint.without_unshown(body)
    text = lint.without_comments(body)
    blocks = common.blocks(text) if inline.swiftly else None
    is_common = blocks is not None and text == body
    if blocks is None:
        blocks = _by_library(inline.md, text)
    inline.foresee(common.texts(blocks))

    source = Source(lint.blank_code(body))
    found += lint.findings(source.text, is_common=is_common)
    found += list(swallowed.findings(blocks, source.text, found))
    writer = Writer(inline, source)
    sections = _Stock(source, writer, found).sections(blocks)
    whole = "".join(section.title + section.html for section in sections)
    linked = _LINK.findall(whole)
    found += [*writer.findings, *_links(linked, source.links), *unread.findings(writer.pieces, source)]
    if "{" in whole:
        found += unread.braces(sections, source)
    holed = list(holes(whole))
    return Document(
        headings=tuple(section.heading for section in sections if section.heading),
        links=_refs(holed, LINK, source.links),
        namesakes=tuple(_namesakes(linked, source.links)),
        images=tuple(writer.images),
        citations=_refs(holed, CITE, partial(source.matches, _CITE_SOURCE)),
        uncited=tuple(_uncited(source)),
        slots=_refs(holed, SLOT, partial(source.matches, _SLOT_SOURCE)),
        findings=tuple(sorted(found, key=lambda f: (f.line, f.column, f.code))),
        load=lambda: sections,
    )


def _uncited(source: Source) -> Iterator[Ref]:
    """What may be a key that cites nothing as it was typed: one behind an `@`, or in brackets and without it."""
    text = source.text
    ways = (_LONE_KEY, _BARE_KEY) if text.count("@") > text.count("[@") else (_LONE_KEY,)
    for match in (match for way in ways for match in way.finditer(text)):
        yield Ref(match[0], *source.place(match.start()))


def _by_library(md: Markdown, text: str) -> list[Block]:
    lines = text.split("\n")
    for preprocessor in md.preprocessors:
        lines = preprocessor.run(lines)
    root = md.parser.parseDocument(lines).getroot()
    assert root is not None  # a document always has its root
    return list(root)


def _refs(found: Iterable[tuple[str, str]], kind: str, places: Callable[[], Places]) -> tuple[Ref, ...]:
    """The holes of one kind, each where it was typed; a text that has none is not searched for places."""
    values = [value for other, value in found if other == kind]
    known = places() if values else Places(())
    return tuple(Ref(value, *known.next(value)) for value in values)


class _Stock:
    """Cuts a tree up at its headings, and takes stock of these; ids are chosen or made from the text, each once."""

    def __init__(self, source: Source, writer: Writer, found: list[Finding]) -> None:
        self._source = source
        self._writer = writer
        self._found = found
        self._lines = iter(source.lines(_heading_starts(source.text)))
        self._taken = {"main"}  # where the frame's first link leads; its other ids begin with an underscore
        self._above = 1

    def sections(self, blocks: Iterable[Block]) -> tuple[Section, ...]:
        """The text below each top-level heading, up to the next one."""
        sections: list[Section] = []
        heading: Heading | None = None
        title = ""
        pending: list[Block] = []
        for block in blocks:
            if isinstance(block, Element) and block.tag in _HEADINGS:
                sections.append(Section(heading, title, self._writer.blocks(pending)))
                (heading, title), pending = self._heading(block), []
            else:
                self._inside(block)
                pending.append(block)
        sections.append(Section(heading, title, self._writer.blocks(pending)))
        return tuple(s for s in sections if s.heading or s.html)

    def _inside(self, block: Block) -> None:
        """Takes stock of headings inside a list or a quotation."""
        if isinstance(block, Element):
            for inner in block.iter():
                if inner.tag in _HEADINGS:
                    self._heading(inner)

    def _heading(self, element: Element) -> tuple[Heading, str]:
        level, line = int(element.tag[1]), next(self._lines, 1)
        chosen = _chosen_id(element)
        inner, text = self._title(element, line)
        if level == 1:
            mend = "The page's `title` is its first-level heading. Start with `##`."
            self._tell(line, "heading-level", f"“{text}” is a heading of the first level.", mend)
        elif level > self._above + 1:
            mend = f"Write it with {'#' * (self._above + 1)}."
            self._tell(line, "heading-level", f"“{text}” skips a level.", mend)
        self._above = level
        if chosen is not None and not _ID.fullmatch(chosen):
            what = (
                "holds more than small letters, digits and hyphens" if _MORE.search(chosen) else "begins with no letter"
            )
            self._tell(line, "bad-id", f"The heading's id `{chosen}` {what}.", _better(chosen))
        elif chosen in self._taken:
            self._tell(
                line, "duplicate-id", f"The heading's id `{chosen}` is used twice on this page.", "Choose another."
            )
        anchor = chosen or _unused(slug(text) or "section", self._taken)
        self._taken.add(anchor)
        return Heading(level, anchor, text, line), inner

    def _title(self, element: Element, line: int) -> tuple[str, str]:
        """A heading's inner HTML and its words."""
        inner = self._writer.inner(element)
        text = plain(inner)
        if not text:
            self._tell(line, "empty-heading", "This heading has no words.", "Write them behind the `#`, or delete it.")
        elif (text[:2] == "- " or text.rstrip(_CLOSING).endswith(_ENDS)) and self._is_underlined(line):
            mend = "Put an empty line above them; for a heading, write `##` before its words."
            if text[:2] == "- ":
                mend = "Write the words of an item behind the hyphen, or delete it."
            what = f"The hyphens below “{text[:60]}” make it a heading."
            self._tell(line + 1, "sentence-as-heading", what, mend)
        return inner, text

    def _is_underlined(self, line: int) -> bool:
        below = self._source.line(line + 1)
        return below[:1] == "-" and self._source.line(line)[:1] != "#"

    def _tell(self, line: int, code: str, message: str, hint: str) -> None:
        self._found.append(Finding(line, 1, code, message, hint))


def _heading_starts(text: str) -> list[int]:
    """Where headings stand in a body as typed."""
    text = f"\n{text}"
    starts = [match.start() for match in _HEADING_SOURCE.finditer(text)]
    if _UNDERLINED.search(text):
        starts = sorted({*starts, *(match.start() for match in _UNDERLINED_SOURCE.finditer(text))})
    return starts


def _chosen_id(heading: Element) -> str | None:
    """Takes `{#id}` from the end of a heading's text; the id, if there is one."""
    text = heading.text or ""
    match = _HEADING_ID.search(text) if "{#" in text else None
    if not match:
        return None
    heading.text = match.string[: match.start()]
    return match[1]


def _better(chosen: str) -> str:
    """What to do about an id that no address can be made of."""
    better = plain_slug(chosen)
    return f"Write `{{#{better}}}`." if _ID.fullmatch(better) else "Choose another that begins with a small letter."


def _unused(name: str, taken: set[str]) -> str:
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name}-{number}", number + 1
    return candidate


def _links(found: list[tuple[str, str, str]], find: Callable[[], Places]) -> Iterator[Finding]:
    """What is wrong with links, each given as its target, its title and its inner HTML."""
    if not any(map(_is_doubtful, found)):
        return
    places = find()
    for written, title, inner in found:
        target = html.unescape(written)
        place = places.next(target)
        if not inner:
            what, mend = f"The link to `{target}` has no words.", "Write `[words that say where it leads](address)`."
            yield Finding(*place, "empty-link", what, mend)
        if _is_doubtful((written, title, inner)) and inner:
            what = f"The link to `{target}` holds a citation or another link."
            yield Finding(*place, "misplaced-mark", what, "Put it behind the link.")


def _namesakes(found: list[tuple[str, str, str]], find: Callable[[], Places]) -> Iterator[Namesake]:
    """Links to pages, each with the words of one before it that is written otherwise."""
    if len({inner.casefold() for *_, inner in found}) == len(found):
        return
    places, first = find(), dict[str, str]()
    for written, _, inner in found:
        target, words = html.unescape(written), plain(inner)
        place, page = places.next(target), target.partition("#")[0]
        is_page = words and page and not page.startswith(("tel:", "sms:", "mailto:"))
        if is_page and first.setdefault(words.casefold(), page) != page:
            yield Namesake(words, Ref(target, *place), first[words.casefold()])


def _is_doubtful(link: tuple[str, str, str]) -> bool:
    """Whether a link has no words, or holds a citation or another link."""
    target, title, inner = link
    return not inner or _CITE in inner or "<a " in inner or "[@" in target or "[@" in title
