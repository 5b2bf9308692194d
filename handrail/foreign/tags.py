"""A text into its tags, as browsers cut it (https://html.spec.whatwg.org/multipage/parsing.html#tokenization).

In: any text. Out: its tags with their attributes, each with its offset, and the raw text of scripts and styles. The
cutting errs on the side of seeing a tag where a browser sees text: a `<title>` or `<noscript>` hides nothing.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from msgspec import Struct

from handrail.foreign.address import UNKNOWN

_SPACE = r"[\t\n\f\r ]"
_TAG = re.compile(r"<([a-zA-Z][^\t\n\f\r />]*)|<(!--)|<(!\[CDATA\[)|<([!?/])")
_ATTRIBUTE = re.compile(
    rf"(=?[^\t\n\f\r />=]*)(?:{_SPACE}*=(?:{_SPACE}*\"([^\"]*)\"?|{_SPACE}*'([^']*)'?|{_SPACE}*([^\t\n\f\r >]*)))?"
)
_BETWEEN = re.compile(r"[\t\n\f\r /]*")
_COMMENT_END = {False: re.compile(r"(?<=<!--)-?>|--!?>"), True: re.compile("-->")}
_ENTITY = re.compile(r"<!ENTITY\s+([\w.:-]+)\s+(?:\"([^\"]*)\"|'([^']*)')")
_REFERENCE = re.compile(r"&([\w.:-]+);")
_JINJA = re.compile(r"\{#.*?#\}|\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_RAW = ("script", "style")
_LONGEST, _DEEPEST = 10_000, 8


class Attribute(Struct, frozen=True):
    """One attribute: its name in small letters without a prefix, its value with entities resolved, where it stands."""

    name: str
    value: str
    offset: int


class Tag(Struct, frozen=True, dict=True):
    """One start tag; `raw` is the text of a script or style element, which starts at `raw_offset`."""

    name: str
    attributes: tuple[Attribute, ...]
    offset: int
    raw: str = ""
    raw_offset: int = 0

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
    """The start tags of a text, and a drawing's statements that fetch; `xml` reads it as XML is read."""
    entities = {name: one or two for name, one, two in _ENTITY.findall(text)} if xml else {}
    position = 0
    while match := _TAG.search(text, position):
        position = match.end()
        if match[2]:
            end = _COMMENT_END[xml].search(text, position)
            position = end.end() if end else len(text)
        elif match[1]:
            tag, position = _tag(text, match, entities, xml=xml)
            yield tag
        elif match[4] == "?" and xml and text.startswith("xml-stylesheet", position):
            attributes, position = _attributes(text, position + len("xml-stylesheet"), entities)
            yield Tag("?xml-stylesheet", attributes, match.start())
        elif not xml and not (match[4] == "/" and text[position : position + 1].isalpha()):
            position = (text.find(">", position) + 1) or len(text)


def _tag(text: str, match: re.Match[str], entities: Mapping[str, str], *, xml: bool) -> tuple[Tag, int]:
    """The tag that starts here, and where to read on: behind a script's text, but inside a style's."""
    attributes, end = _attributes(text, match.end(), entities)
    name = match[1].lower().rpartition(":")[2]
    closed = xml and text.startswith("/>", end - 2)
    if name not in _RAW or closed:
        return Tag(name, attributes, match.start()), end
    stop = re.compile(rf"</(?:[\w.-]+:)?{name}", re.IGNORECASE).search(text, end)
    raw = text[end : stop.start() if stop else len(text)]
    tag = Tag(name, attributes, match.start(), _character_data(raw) if xml else raw, end)
    return tag, end + len(raw) if name == "script" else end


def _character_data(raw: str) -> str:
    """The text of an element of XML: sections lose their marks, and every character keeps its place where it can."""
    bare = raw.replace("<![CDATA[", " " * 9).replace("]]>", "   ")
    return html.unescape(bare) if "&" in bare else bare


def _attributes(text: str, position: int, entities: Mapping[str, str]) -> tuple[tuple[Attribute, ...], int]:
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
            found.append(Attribute(local, _resolved(value, entities), start))


def _between(text: str, position: int) -> int:
    match = _BETWEEN.match(text, position)
    return match.end() if match else position


def _resolved(value: str, entities: Mapping[str, str]) -> str:
    """A value with its entities resolved: the drawing's own, which may stand in one another, and everybody's."""
    if "&" not in value:
        return value
    for _ in range(min(len(entities), _DEEPEST)):
        value = _REFERENCE.sub(lambda match: entities.get(match[1], match[0]), value)[:_LONGEST]
    return html.unescape(value)
