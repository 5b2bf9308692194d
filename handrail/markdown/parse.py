"""The body of a page into a `Document`: Python-Markdown builds the tree, this cuts it up and takes stock."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache
from xml.etree.ElementTree import Element

from markdown import Markdown

from handrail.markdown import lint
from handrail.markdown.dialect import heading_elements, reader, tidy
from handrail.markdown.document import (
    CITE,
    CLOSE,
    IMAGE,
    LINK,
    OPEN,
    SLOT,
    Document,
    Drawing,
    Finding,
    Heading,
    Image,
    Ref,
    Section,
    hole,
    holes,
    plain,
)
from handrail.urls import slug

_LINK_TARGET = re.compile(r"\]\(\s*(?:((?:tel|sms):[^\n]*?\d)\)|<?([^)\s>]*))")
_OTHER_LINK = re.compile(r"^ {0,3}\[[^\]\n]+\]:\s*<?(\S+?)>?\s*$|<([a-zA-Z][\w+.-]*:[^<>\s]*)>", re.MULTILINE)
_CITE_SOURCE = re.compile(r"\[@([^\]\s]+)\]")
_SLOT_SOURCE = re.compile(r"^::([a-z][a-z-]*)[ \t]*$", re.MULTILINE)
_HEADING_SOURCE = re.compile(r"^#{1,6}[ \t]*\S|^\S[^\n]*\n(?:=+|-+)[ \t]*$", re.MULTILINE)
_IMAGE_TAG = re.compile(f'<img src="{OPEN}{IMAGE}:([^{CLOSE}]*){CLOSE}">')
_ALONE = re.compile(f"<p>({OPEN}[{IMAGE}{SLOT}]:[^{CLOSE}]*{CLOSE})</p>")
# A citation stands close to the word before it, and leaves no gap where it is not shown.
_SPACE_BEFORE_CITE = re.compile(f"\\s+(?={OPEN}{CITE}:)")
_EMPTY_LINK = re.compile(r"<a [^>]*></a>")


@cache
def _markdown() -> Markdown:
    return reader()


def parse(body: str) -> Document:
    """A page's body as a `Document`, with all that is wrong in it among its `findings`.

    Raises `RecursionError` where lists, quotations or emphasis are nested beyond all sense.
    """
    md = _markdown()
    md.reset()
    try:
        return _parse(md, body)
    except RecursionError:
        _markdown.cache_clear()  # the instance was left in the middle of its work
        raise


def _parse(md: Markdown, body: str) -> Document:
    lines = lint.without_comments(body).split("\n")
    for preprocessor in md.preprocessors:
        lines = preprocessor.run(lines)
    root = _tree(md, lines)

    source = _Source(lint.blank_code(body))
    found = list(lint.findings(source.text))
    titles = _headings(md, root, source, found)
    sections, images = _sections(md, root, titles, source.links())
    whole = "".join(section.title + section.html for section in sections)
    found += _empty_links(whole, source)
    holed = list(holes(whole))
    drawing = Drawing(sections, plain(" ".join(_sentence(section.title) + section.html for section in sections)))
    return Document(
        headings=tuple(section.heading for section in sections if section.heading),
        links=_refs(holed, LINK, source.links()),
        images=images,
        citations=_refs(holed, CITE, source.matches(_CITE_SOURCE)),
        slots=_refs(holed, SLOT, source.matches(_SLOT_SOURCE)),
        findings=tuple(sorted(found, key=lambda f: (f.line, f.column, f.code))),
        drawing=lambda: drawing,
    )


def _tree(md: Markdown, lines: list[str]) -> Element:
    root = md.parser.parseDocument(lines).getroot()
    assert root is not None  # a document always has its root
    for treeprocessor in md.treeprocessors:
        changed = treeprocessor.run(root)
        root = root if changed is None else changed
    return root


def _sentence(heading: str) -> str:
    return heading and heading + (" " if heading.endswith(("?", "!", ".", ":")) else ". ")


class _Source:
    """A body as typed: where in it each named thing stands, the n-th mention of a name at the n-th place."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def place(self, offset: int) -> tuple[int, int]:
        """The line and column, both from 1, of an offset."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def links(self) -> Places:
        """Where each link and picture stands, by its target."""
        found = [(self.text.rfind("[", 0, m.start()), m[1] or m[2] or "") for m in _LINK_TARGET.finditer(self.text)]
        # A picture begins with its exclamation mark.
        found = [(start - 1 if start and self.text[start - 1] == "!" else max(start, 0), name) for start, name in found]
        if "]:" in self.text or "<" in self.text:
            found += [(m.start(), m[1] or m[2]) for m in _OTHER_LINK.finditer(self.text)]
        return Places((tidy(name), *self.place(offset)) for offset, name in sorted(found))

    def matches(self, pattern: re.Pattern[str]) -> Places:
        """Where each match of a pattern stands, by its first group."""
        return Places((match[1], *self.place(match.start())) for match in pattern.finditer(self.text))


class Places:
    """Places by name, given out in order; the last one again where there are too few."""

    def __init__(self, found: Iterable[tuple[str, int, int]]) -> None:
        self._found: dict[str, list[tuple[int, int]]] = {}
        for name, line, column in found:
            self._found.setdefault(name, []).append((line, column))

    def next(self, name: str) -> tuple[int, int]:
        """The next place of a name."""
        places = self._found.get(name)
        if not places:
            return 1, 1
        return places.pop(0) if len(places) > 1 else places[0]


def _refs(found: Iterable[tuple[str, str]], kind: str, places: Places) -> tuple[Ref, ...]:
    return tuple(Ref(value, *places.next(value)) for other, value in found if other == kind)


def _inner_html(md: Markdown, element: Element) -> str:
    outer = md.serializer(element)
    return outer[outer.index(">") + 1 : outer.rindex("</")]


def _headings(md: Markdown, root: Element, source: _Source, found: list[Finding]) -> dict[int, tuple[Heading, str]]:
    """The headings by the identity of their elements; ids are explicit or made from the text, each once."""
    lines = iter([source.place(match.start())[0] for match in _HEADING_SOURCE.finditer(source.text)])
    headings: dict[int, tuple[Heading, str]] = {}
    taken: set[str] = set()
    above = 1
    for element in heading_elements(root):
        level, line = int(element.tag[1]), next(lines, 1)
        inner = _inner_html(md, element)
        text = plain(inner)
        if level == 1:
            found.append(
                Finding(
                    line,
                    1,
                    "heading-level",
                    f"“{text}” is a heading of the first level.",
                    "The page's `title` is its first-level heading. Start with `##`.",
                )
            )
        elif level > above + 1:
            found.append(
                Finding(line, 1, "heading-level", f"“{text}” skips a level.", f"Write it with {'#' * (above + 1)}.")
            )
        above = level
        chosen = element.get("id")
        if chosen is not None and (chosen in taken or not re.fullmatch(r"[a-z][a-z0-9-]*", chosen)):
            what = "is used twice on this page" if chosen in taken else "is not small letters, digits and hyphens"
            found.append(Finding(line, 1, "duplicate-id", f"The heading's id `{chosen}` {what}.", "Choose another."))
        anchor = chosen or _unused(slug(text) or "section", taken)
        taken.add(anchor)
        headings[id(element)] = Heading(level, anchor, text, line), inner
    return headings


def _unused(name: str, taken: set[str]) -> str:
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name}-{number}", number + 1
    return candidate


def _sections(
    md: Markdown, root: Element, headings: dict[int, tuple[Heading, str]], places: Places
) -> tuple[tuple[Section, ...], tuple[Image, ...]]:
    """The tree cut at its top-level headings and serialised, its images taken out and counted."""
    images: list[Image] = []

    def image(match: re.Match[str]) -> str:
        src, alt, caption = html.unescape(match[1]).split("\n")
        images.append(Image(src, alt, caption, *places.next(src)))
        return hole(IMAGE, str(len(images) - 1))

    def finish(elements: list[Element]) -> str:
        text = "".join(md.serializer(element) for element in elements)
        for postprocessor in md.postprocessors:
            text = postprocessor.run(text)
        if OPEN in text:
            text = _SPACE_BEFORE_CITE.sub("", _ALONE.sub(r"\1", _IMAGE_TAG.sub(image, text)))
        return (
            text.replace("<table>", '<div class="table" role="group" aria-label="Table" tabindex="0"><table>')
            .replace("</table>", "</table></div>")
            .strip()
        )

    sections: list[Section] = []
    heading: Heading | None = None
    title = ""
    pending: list[Element] = []
    for element in root:
        if id(element) in headings:
            sections.append(Section(heading, title, finish(pending)))
            (heading, title), pending = headings[id(element)], []
        else:
            pending.append(element)
    sections.append(Section(heading, title, finish(pending)))
    return tuple(s for s in sections if s.heading or s.html), tuple(images)


def _empty_links(whole: str, source: _Source) -> list[Finding]:
    if "></a>" not in whole:
        return []
    places = source.links()
    targets = (value for match in _EMPTY_LINK.finditer(whole) for _, value in holes(match[0]))
    return [
        Finding(
            *places.next(target),
            "empty-link",
            f"The link to `{target}` has no words.",
            "Write `[words that say where it leads](address)`.",
        )
        for target in targets
    ]
