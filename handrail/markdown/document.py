"""A page's text once it is parsed: sections of HTML with holes, and what there is to know of them.

A hole is `U+E000 kind:value U+E001` inside the HTML; private-use characters are refused in sources, so no
author's text can be taken for one. Lines count from 1 at the start of the body.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Literal, TypeAlias

from msgspec import Struct

from handrail.patterns import late

OPEN, CLOSE = "\ue000", "\ue001"
LINK, CITE, SLOT, IMAGE = "L", "C", "S", "I"
_HOLE = late(f"{OPEN}([A-Z]):([^{CLOSE}]*){CLOSE}")
_TAG = late(r"<[^>]*>")
_INLINE_TAG = late(r"</?(?:a|abbr|code|em|span|strong|sub|sup)\b[^>]*>")


class Finding(Struct, frozen=True, array_like=True):
    """Something wrong in a body: a code of `handrail.problems`, the words for it, and where it stands."""

    line: int
    column: int
    code: str
    message: str
    hint: str = ""


class Ref(Struct, frozen=True, array_like=True):
    """Something that the text names and that is found elsewhere: a link's target, a source, a figure."""

    name: str
    line: int
    column: int


class Namesake(Struct, frozen=True, array_like=True):
    """A link whose words stood before on another one, `first`, that was written otherwise."""

    words: str
    link: Ref
    first: str


class Image(Struct, frozen=True, array_like=True):
    """A picture that the text shows: its path as written, its alternative text and its caption."""

    src: str
    alt: str
    caption: str
    line: int
    column: int


class Heading(Struct, frozen=True, array_like=True):
    """A heading: its level (2 to 6), its id and its text."""

    level: int
    id: str
    text: str
    line: int


class Section(Struct, frozen=True, array_like=True):
    """The text below one heading, up to the next one of any level; the first section may have none.

    `title` is the heading's inner HTML, `html` the text's; both with holes.
    """

    heading: Heading | None
    title: str
    html: str


class Parsed(Struct, frozen=True):
    """Every fact of a parsed body that other stages ask for.

    `uncited` are words that cite nothing as they were typed, `@key` or `[key]`, and might be meant to.
    """

    headings: tuple[Heading, ...]
    links: tuple[Ref, ...]
    namesakes: tuple[Namesake, ...]
    images: tuple[Image, ...]
    citations: tuple[Ref, ...]
    uncited: tuple[Ref, ...]
    slots: tuple[Ref, ...]
    findings: tuple[Finding, ...]


class Document(Parsed, frozen=True):
    """A parsed body, and the way to its sections, which only drawing a page takes."""

    load: Callable[[], tuple[Section, ...]]

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections in reading order."""
        return self.load()


class Question(Struct, frozen=True):
    """One question of an FAQ page with its answer, whose HTML still has holes; `group` is the id of its heading."""

    id: str
    text: str
    group: str
    html: str
    line: int

    @property
    def citations(self) -> tuple[str, ...]:
        """The keys of the sources that the answer cites, in order, each once."""
        return tuple(dict.fromkeys(value for kind, value in holes(self.html) if kind == CITE))


class Html(Struct, frozen=True):
    """A stretch of finished HTML."""

    html: str
    type: Literal["html"] = "html"

    @property
    def left_open(self) -> int:
        """How many elements it opens more than it closes: a picture or a figure may stand within a list or a box."""
        tags, ends = self.html.count("<"), self.html.count("</")
        return tags - 2 * ends - sum(map(self.html.count, ("<br", "<wbr", "<hr")))


class Picture(Struct, frozen=True):
    """The place of the document's `index`-th image."""

    index: int
    type: Literal["picture"] = "picture"


class Slot(Struct, frozen=True):
    """The place of a figure, by its name."""

    name: str
    type: Literal["slot"] = "slot"


Part: TypeAlias = Html | Picture | Slot


def hole(kind: str, value: str) -> str:
    """The mark of a hole, to be closed by `fill`."""
    return f"{OPEN}{kind}:{value}{CLOSE}"


def holes(marked: str) -> Iterator[tuple[str, str]]:
    """The kind and value of each hole, in order."""
    for kind, value in _HOLE.findall(marked):
        yield kind, html.unescape(value) if "&" in value else value


def plain(marked: str) -> str:
    """The words of some HTML with holes, as a reader sees them, white space folded."""
    if "<" not in marked and "&" not in marked and OPEN not in marked:
        return " ".join(marked.split())
    return " ".join(html.unescape(_TAG.sub(" ", _INLINE_TAG.sub("", _HOLE.sub("", marked)))).split())


def fill(marked: str, link: Callable[[str], str], cite: Callable[[Sequence[str]], str]) -> Iterator[Part]:
    """HTML with its holes closed, as parts: finished HTML, pictures by index, and figures by name.

    `link` gives a target's href as attribute text; `cite` gives the HTML that stands for citations side by side. No
    hole is closed before its part is asked for, so that a figure between two parts is met in reading order.
    """
    pieces = _HOLE.split(marked)
    text = pieces[:1]
    cited: list[str] = []
    for index in range(1, len(pieces), 3):
        kind, value, after = pieces[index : index + 3]
        value = html.unescape(value) if "&" in value else value
        if kind == LINK:
            text.append(link(value))
        elif kind == CITE:
            cited.append(value)
            if after or pieces[index + 3 : index + 4] != [CITE]:
                text.append(cite(cited))
                cited = []
        else:
            yield from _html(text)
            yield Picture(int(value)) if kind == IMAGE else Slot(value)
            text = []
        text.append(after)
    yield from _html(text)


def _html(pieces: list[str]) -> Iterator[Html]:
    text = "".join(pieces)
    if text.strip():
        yield Html(text)


def questions(document: Document) -> tuple[tuple[Question, ...], tuple[Finding, ...]]:
    """The questions of an FAQ body (`## Group`, `### Question?`, answer), and what is wrong with them."""
    found: list[Question] = []
    groups: list[Section] = []
    findings = list(_in_answers(document))
    for section in document.sections:
        heading = section.heading
        if heading is None:
            continue
        if heading.level == 2:
            groups.append(section)
        elif heading.level == 3:
            if not groups:
                findings.append(_finding(heading, "question-without-group", "belongs to no group", _GROUP))
            if not plain(section.html) and not any(kind in (IMAGE, SLOT) for kind, _ in holes(section.html)):
                findings.append(_finding(heading, "question-without-answer", "has no answer", _ANSWER))
            group = groups[-1].heading.id if groups and groups[-1].heading else ""
            found.append(Question(heading.id, heading.text, group, section.html, heading.line))
    findings += _groups(groups, {question.group for question in found})
    return tuple(found), tuple(findings)


def _in_answers(document: Document) -> Iterator[Finding]:
    """What stands below the first heading and has no place there: an answer is words, wherever it is shown."""
    headings = document.headings
    for heading, above in zip(headings[1:], headings, strict=False):
        if above.level >= 3 and heading.level > 3:
            yield _finding(heading, "heading-level", "is a heading inside an answer", _BOLD)
    placed: tuple[Image | Ref, ...] = (*document.images, *document.slots)
    for ref in placed:
        if headings and ref.line > headings[0].line:
            what = "a picture" if isinstance(ref, Image) else f"`::{ref.name}`"
            yield Finding(ref.line, ref.column, "figure-in-answer", f"An answer cannot show {what}.", _ABOVE)


def _groups(groups: Iterable[Section], asked: Collection[str]) -> Iterator[Finding]:
    """Groups of no questions, and words in a group that belong to none of its questions."""
    for group in groups:
        if group.heading and group.heading.id not in asked:
            yield _finding(group.heading, "group-without-question", "has no question", _QUESTION)
        elif group.heading and group.html:
            yield _finding(group.heading, "group-without-question", "has a text that answers no question", _QUESTION)


_GROUP = "Put a `## Group` heading above it."
_QUESTION = "Write `### Question?` below it, and below that the answer."
_ANSWER = "Write the answer below the question."
_BOLD = "Make it a question of its own, with ###, or write it in bold."
_ABOVE = "Say it in words, or put it above the first group."


def _finding(heading: Heading, code: str, what: str, hint: str) -> Finding:
    return Finding(heading.line, 1, code, f"“{heading.text}” {what}.", hint)
