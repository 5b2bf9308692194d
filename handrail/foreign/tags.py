"""A text into its tags, as browsers cut it (https://html.spec.whatwg.org/multipage/parsing.html#tokenization).

In: any text. Out: its start tags with their attributes, each with its offset, and the raw text of scripts and styles.
Some elements hold text, in which no tag is one: but not within a drawing, a formula, a choice or a set of frames. From
the first of these on, and in `<noscript>`, both readings are followed, and what either takes for a tag is one.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from heapq import heappop, heappush

from msgspec import Struct

from handrail.foreign.address import UNKNOWN
from handrail.patterns import late

_SPACE = r"[\t\n\f\r ]"
_END = r"(?=[\t\n\f\r />])"
_NAMED = r"<(?P<close>/?)(?P<name>{}[^\t\n\f\r />]*)|<(?:(?P<comment>!--)|(?P<section>!\[CDATA\[)|[!?/])"
_TAG = {False: late(_NAMED.format("[a-zA-Z]")), True: late(_NAMED.format(r"[^\s<>!?/=]"))}
_ATTRIBUTE = late(
    rf"(=?[^\t\n\f\r />=]*)(?:{_SPACE}*=(?:{_SPACE}*\"([^\"]*)\"?|{_SPACE}*'([^']*)'?|{_SPACE}*([^\t\n\f\r >]*)))?"
)
_BETWEEN = late(r"[\t\n\f\r /]*")
_COMMENT_END = {False: late(r"(?<=<!--)-?>|--!?>"), True: late("-->")}
# What a `[` opens within a document type of XML gives names to texts, and attributes to elements.
_DOCTYPE = late(r"<!DOCTYPE(?:[^\[\"'>]|\"[^\"]*\"|'[^']*')*([\[>])?")
_INSTRUCTION = late(r"<\?(xml-stylesheet|xml)\b")
_SCRIPT_MARK = late(rf"(?P<empty><!---?>)|(?P<open><!--)|(?P<shut>-->)|<(?P<close>/?)script{_END}", re.IGNORECASE)
_HIDDEN = late(r"(<!)(?:\[CDATA\[(.*?)\]\]>|--(?!-?>)(?:(?!--).)*-->)|<[^\s\d=]|&[^<&]+", re.DOTALL)
_JINJA = late(r"\{#.*?#\}|\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
# Elements that hold text, and those within which they need not.
_TEXTS = frozenset(
    ("iframe", "noembed", "noframes", "noscript", "plaintext", "script", "style", "textarea", "title", "xmp")
)
_UNSURE = frozenset(("svg", "math", "select", "frameset"))
# No honest text is so entangled that its readings together are so many times as long.
_MOST_READINGS = 50


class Attribute(Struct, frozen=True):
    """One attribute: its name in small letters without a prefix, its value with entities resolved, where it stands."""

    name: str
    value: str
    offset: int


class Tag(Struct, frozen=True, dict=True):
    """One start tag; `raw` is the text of an element that holds text, which starts at `raw_offset`.

    `is_sure` says that browsers take it for text too; `is_riddle` that nobody can tell what they make of what follows.
    """

    name: str
    attributes: tuple[Attribute, ...]
    offset: int
    raw: str = ""
    raw_offset: int = 0
    is_sure: bool = True
    is_riddle: bool = False

    @cached_property
    def values(self) -> Mapping[str, str]:
        """The attributes by name; of two by one name the first counts."""
        return {attribute.name: attribute.value for attribute in reversed(self.attributes)}

    def words(self, name: str) -> list[str]:
        """The words of an attribute in small letters."""
        return self.values.get(name, "").lower().split()


def without_jinja(text: str) -> str:
    """A template with its comments and statements turned into spaces, and its expressions into what nobody can know.

    Every line and column stays where it is.
    """
    return _JINJA.sub(lambda match: re.sub(r"[^\n]", UNKNOWN if match[0][1] == "{" else " ", match[0]), text)


def tags(text: str, *, xml: bool) -> Iterator[Tag]:
    """The start tags of a text, and the statements of XML that matter; `xml` reads it as XML is read."""
    waiting, last, read, is_sure = [0], -1, 0, not xml
    while waiting:
        position = heappop(waiting)
        match = _TAG[xml].search(text, position) if position > last else None  # or another reading has been here
        if match is None:
            continue
        last = match.start()
        tag, ways = _step(text, match, is_sure=is_sure, xml=xml)
        if tag:
            is_sure = is_sure and tag.name not in _UNSURE
            yield tag
        read += max(*ways, tag.raw_offset + len(tag.raw) if tag else 0) - last
        if read > _MOST_READINGS * len(text):
            yield Tag(match[0][1:], (), last, is_riddle=True)
            return
        for way in ways:
            heappush(waiting, way)


def _step(text: str, match: re.Match[str], *, is_sure: bool, xml: bool) -> tuple[Tag | None, tuple[int, ...]]:
    """The tag that starts here, if one does, and where its readers may read on."""
    start = match.end()
    if match["comment"]:
        shut = _COMMENT_END[xml].search(text, start)
        return None, (shut.end() if shut else len(text),)
    if match["section"]:
        ends = (_behind(text, "]]>", start), *(() if xml else (_behind(text, ">", start),)))
        return None, ends[-1:] if is_sure else ends
    if match["name"] is None:
        return _statement(text, match, xml=xml)
    attributes, end = _attributes(text, start)
    if match["close"]:
        return None, (end,)
    name = match["name"].lower().rpartition(":")[2]
    if name not in _TEXTS or (xml and text.startswith("/>", end - 2)):
        return Tag(name, attributes, match.start()), (end,)
    stop = _stop(text, end, name, xml=xml)
    tag = Tag(name, attributes, match.start(), text[end:stop], end, is_sure)
    return tag, (end,) if xml else (stop,) if is_sure and name != "noscript" else (end, stop)


def _statement(text: str, match: re.Match[str], *, xml: bool) -> tuple[Tag | None, tuple[int, ...]]:
    """An instruction or a declaration, which HTML reads as a comment."""
    start = match.start()
    doctype = _DOCTYPE.match(text, start) if xml else None
    if doctype:
        tag = None if doctype[1] == ">" else Tag("!doctype", (), start, is_riddle=True)
        return tag, (doctype.end(),)
    end = _behind(text, "?>" if xml and match[0] == "<?" else ">", match.end())
    instruction = _INSTRUCTION.match(text, start) if xml else None
    attributes = _attributes(text, instruction.end())[0] if instruction else ()
    return Tag(f"?{instruction[1]}", attributes, start) if instruction else None, (end,)


def _behind(text: str, mark: str, position: int) -> int:
    found = text.find(mark, position)
    return len(text) if found < 0 else found + len(mark)


def _stop(text: str, position: int, name: str, *, xml: bool) -> int:
    """Where the text of an element ends: at its own end tag, which a script of HTML may hide in a comment."""
    if xml or name != "script":
        prefix = "(?:[^<>/:]+:)?" if xml else ""
        end = re.compile(f"</{prefix}{name}{_END}", re.IGNORECASE).search(text, position)
        return end.start() if end and name != "plaintext" else len(text)
    is_comment = is_hidden = False
    for mark in _SCRIPT_MARK.finditer(text, position):
        if mark["open"]:
            is_comment = True
        elif mark["empty"] or mark["shut"]:
            is_comment = is_hidden = False
        elif not mark["close"]:
            is_hidden = is_comment
        elif is_hidden:
            is_hidden = False
        else:
            return mark.start()
    return len(text)


def character_data(raw: str) -> str | None:
    """The text of an element of XML, with sections and references resolved; `None` where it holds tags."""
    pieces: list[str] = []
    position = 0
    for match in _HIDDEN.finditer(raw):
        pieces.append(raw[position : match.start()])
        position = match.end()
        if match[0].startswith("&"):
            pieces.append(html.unescape(match[0]))
        elif match[1]:
            pieces.append(match[2] or "")
        else:
            return None
    return "".join((*pieces, raw[position:]))


def _attributes(text: str, position: int) -> tuple[tuple[Attribute, ...], int]:
    found: list[Attribute] = []
    while True:
        start = _between(text, position)
        if start >= len(text) or text[start] == ">":
            return tuple(found), start + 1
        match = _ATTRIBUTE.match(text, start)
        if match is None or match.end() == start:
            return tuple(found), start + 1
        name, position = match[1].lower(), match.end()
        value = match[2] or match[3] or match[4] or ""
        if not name.startswith("xmlns"):
            local = name if name == "xml:base" else name.rpartition(":")[2]
            found.append(Attribute(local, html.unescape(value) if "&" in value else value, start))


def _between(text: str, position: int) -> int:
    match = _BETWEEN.match(text, position)
    return match.end() if match else position
