"""What tags would make a browser ask of another origin, or run.

In: HTML, SVG or CSS. Out: a `Foreign` for each place, in reading order. Which attributes hold an address that is
fetched without anybody's doing: https://html.spec.whatwg.org/multipage/indices.html#attributes-3 and the SVG standard.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Literal

from msgspec import Struct

from handrail.foreign import styles
from handrail.foreign.address import UNKNOWN, Foreign, Kind, Origin, shown
from handrail.foreign.tags import Attribute, Tag, character_data, tags
from handrail.patterns import late

# Attributes that hold one address, and what a browser fetches it as where the element does not say more.
_FETCHED: dict[str, Kind] = {
    **dict.fromkeys(("src", "href", "poster", "background", "lowsrc", "dynsrc", "icon"), "image"),
    **dict.fromkeys(("data", "codebase", "archive", "classid", "code"), "object"),
    **dict.fromkeys(("action", "formaction"), "form"),
    "manifest": "hint",
    "attributionsrc": "ping",
    "xml:base": "base",
}
_BY_ELEMENT: dict[str, Kind] = {
    "script": "script",
    "base": "base",
    "?xml-stylesheet": "style",
    **dict.fromkeys(("iframe", "frame", "portal", "fencedframe"), "frame"),
    **dict.fromkeys(("embed", "object", "applet"), "object"),
    **dict.fromkeys(("audio", "video", "track", "bgsound"), "media"),
}
_LISTS = ("srcset", "imagesrcset", "ping")
_STYLES = {
    *("style", "fill", "stroke", "filter", "mask", "clip-path", "cursor"),
    *("marker", "marker-start", "marker-mid", "marker-end"),
}
_LINKS = ("a", "area")
# Relations that only say something: nothing is fetched for them.
_SAID = {
    *("alternate", "amphtml", "author", "bookmark", "canonical", "external", "help", "license", "me", "next"),
    *("nofollow", "noopener", "noreferrer", "prev", "privacy-policy", "search", "shortlink", "tag", "terms-of-service"),
    *("edituri", "https://api.w.org/", "pingback", "profile", "self", "webmention", "wlwmanifest"),
}
_RELATIONS: dict[str, Kind] = {
    "stylesheet": "style",
    "icon": "image",
    "apple-touch-icon": "image",
    "mask-icon": "image",
}
_ANIMATED = ("to", "from", "by", "values")
_REFRESH = late(r"[\s\d.]*[;,\s]\s*(?:url\s*=\s*)?['\"]?(.*)", re.IGNORECASE | re.DOTALL)
_SCRIPT_TYPE = late(r"|module|importmap|(?:text|application)/(?:x-)?(?:java|ecma|j|live)script[\d.]*(?:;.*)?")
_CALL = late(
    r"\b(?:fetch|sendBeacon|importScripts|XMLHttpRequest|WebSocket|EventSource)\b"
    r"|\b(?:localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore)\b"
)
_CHARSET = late(r"charset\s*=\s*[\"']?\s*([^\s\"';]+)", re.IGNORECASE)
_UTF_8 = ("utf-8", "utf8")
_MEMBER = late(r'"(src|url|start_url|scope|action|id)"\s*:\s*"((?:\\.|[^"\\])*)"')
_SECRET = ("no-referrer", "same-origin")
_DEEPEST = 3


def find(text: str, form: Literal["html", "css", "svg", "json"], own: str) -> tuple[Foreign, ...]:
    """Each place in a text that asks another origin than that of the address `own`, or that runs something.

    Any text is read to its end, as a browser would; "json" is the manifest of a web application.
    """
    search = _Search(text, Origin.of(own), form == "svg")
    found = search.style(text, 0, "") if form == "css" else search.members() if form == "json" else search.markup()
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (one.line, one.column)))


def telling_links(text: str, own: str) -> tuple[Foreign, ...]:
    """The links of a whole page that tell another site where the reader comes from; none, where the page forbids it."""
    search = _Search(text, Origin.of(own), is_xml=False)
    read = list(tags(text, xml=False))
    if any(tag.name == "meta" and tag.words("name") == ["referrer"] for tag in read):
        return ()  # whether it forbids enough is what `find` says
    return tuple(
        one
        for tag in read
        if tag.name in _LINKS and "noreferrer" not in tag.words("rel")
        for attribute in tag.attributes
        if attribute.name == "href" and tag.values.get("referrerpolicy", "") not in _SECRET
        for one in search.address(tag, attribute, attribute.value, "referrer")
        if one.kind == "referrer"
    )


class _Search(Struct, frozen=True):
    """One text that is searched, for the site of one origin."""

    text: str
    own: Origin
    is_xml: bool
    depth: int = 0

    def at(self, offset: int, what: str, address: str, host: str, kind: Kind) -> Foreign:
        """What was found at an offset."""
        line, column = self.text.count("\n", 0, offset) + 1, offset - self.text.rfind("\n", 0, offset)
        return Foreign(line, column, what, shown(address), host, kind)

    def address(self, tag: Tag, attribute: Attribute, address: str, kind: Kind) -> Iterator[Foreign]:
        """The finding for one address of an attribute, if it is one."""
        found = self.own.leads_to(address, kind)
        if found:
            yield self.at(attribute.offset, f"<{tag.name} {attribute.name}>", address, *found)

    def style(self, css: str, offset: int, within: str) -> Iterator[Foreign]:
        """What a style asks of others; `within` names the element and attribute that hold it."""
        for named in styles.addresses(css):
            found = self.own.leads_to(named.address, named.kind)
            if found:
                yield self.at(offset + named.offset, f"{within} {named.what}".strip(), named.address, *found)

    def members(self) -> Iterator[Foreign]:
        """What a manifest asks of others (https://www.w3.org/TR/appmanifest/)."""
        for match in _MEMBER.finditer(self.text):
            found = self.own.leads_to(match[2].replace("\\/", "/"), "image" if match[1] == "src" else "hint")
            if found:
                yield self.at(match.start(), f'"{match[1]}"', match[2], *found)

    def markup(self) -> Iterator[Foreign]:
        """What all tags ask of others."""
        for tag in tags(self.text, xml=self.is_xml):
            if tag.is_riddle:
                yield self.at(tag.offset, f"<{tag.name}>", self.text[tag.offset :][:99], "", "riddle")
                continue
            for attribute in tag.attributes:
                yield from self._attribute(tag, attribute)
            if tag.name == "script":
                yield from self._script(tag)
            elif tag.name == "style":
                yield from self._style(tag)
            elif tag.name == "meta":
                yield from self._meta(tag)
            elif tag.name == "?xml":
                yield from self._encoding(tag, tag.values.get("encoding", ""))
            elif tag.name == "?xml-stylesheet" and tag.values.get("type", "text/css").strip().lower() != "text/css":
                yield self.at(tag.offset, "<?xml-stylesheet type>", tag.values["type"], "", "script")

    def _style(self, tag: Tag) -> Iterator[Foreign]:
        """What a style element asks of others, read as a text and, where it may be one, as a part of a drawing."""
        bare = tag.raw if tag.is_sure else character_data(tag.raw)
        if bare is None:
            yield self.at(tag.offset, "<style>", tag.raw[:99], "", "riddle")
            return
        found = tuple(self.style(tag.raw, tag.raw_offset, "<style>"))
        yield from found
        if bare != tag.raw:
            known = {(one.what, one.address) for one in found}
            for one in self.style(bare, tag.raw_offset, "<style>"):
                if (one.what, one.address) not in known:
                    yield one

    def _encoding(self, tag: Tag, name: str) -> Iterator[Foreign]:
        """The name of an encoding that a text declares, where it is not UTF-8: in others, letters may hide a mark."""
        if name and UNKNOWN not in name and name.strip().lower() not in _UTF_8:
            yield self.at(tag.offset, f"<{tag.name}>", name, "", "encoding")

    def _attribute(self, tag: Tag, attribute: Attribute) -> Iterator[Foreign]:
        name, value = attribute.name, attribute.value
        if re.match(r"on[a-z]{3}", name):
            yield self.at(attribute.offset, f"<{tag.name} {name}>", value, "", "handler")
        elif name == "referrerpolicy" and value and _tells(value):
            yield self.at(attribute.offset, f"<{tag.name} {name}>", value, "", "referrer")
        elif name in _LISTS:
            kind: Kind = "hint" if name == "imagesrcset" else "ping" if name == "ping" else "image"
            for address in re.findall(r"[^\s,]\S*", value):
                yield from self.address(tag, attribute, address, kind)
        elif name == "srcdoc":
            yield from self._page(tag, attribute)
        elif name in _STYLES:
            yield from self._style_in(tag, attribute)
        elif name in _ANIMATED and "attributename" in tag.values:
            yield from self._animated(tag, attribute)
        elif name in _FETCHED:
            yield from self._fetched(tag, attribute)

    def _page(self, tag: Tag, attribute: Attribute) -> Iterator[Foreign]:
        """What a page within an attribute asks for; one within one within one is nobody's honest wish."""
        if self.depth == _DEEPEST:
            yield self.at(attribute.offset, f"<{tag.name} srcdoc>", attribute.value, "", "frame")
        else:
            for one in _Search(attribute.value, self.own, False, self.depth + 1).markup():
                yield self.at(attribute.offset, f"<{tag.name} srcdoc> {one.what}", one.address, one.host, one.kind)

    def _style_in(self, tag: Tag, attribute: Attribute) -> Iterator[Foreign]:
        for one in self.style(attribute.value, 0, f"<{tag.name} {attribute.name}>"):
            yield self.at(attribute.offset, one.what, one.address, one.host, one.kind)

    def _fetched(self, tag: Tag, attribute: Attribute) -> Iterator[Foreign]:
        """What an attribute that holds one address asks for; a link that readers may follow asks for nothing."""
        is_link = tag.name in _LINKS or (tag.name == "link" and _is_said(tag))
        for one in self.address(tag, attribute, attribute.value, _kind(tag, attribute.name)):
            if not is_link or one.kind in ("script address", "data address"):
                yield one

    def _animated(self, tag: Tag, attribute: Attribute) -> Iterator[Foreign]:
        """What an animation puts into another attribute."""
        if tag.values["attributename"].rpartition(":")[2].strip().lower() == "href":
            for address in attribute.value.split(";"):
                yield from self.address(tag, attribute, address, "image")
        else:
            yield from self._style_in(tag, attribute)

    def _meta(self, tag: Tag) -> Iterator[Foreign]:
        yield from self._encoding(tag, tag.values.get("charset", ""))
        content = next((attribute for attribute in tag.attributes if attribute.name == "content"), None)
        if content is None:
            return
        if tag.words("http-equiv") == ["refresh"]:
            match = _REFRESH.match(content.value)
            yield from self.address(tag, content, match[1] if match else "", "refresh")
        elif tag.words("http-equiv") == ["content-type"]:
            charset = _CHARSET.search(content.value)
            yield from self._encoding(tag, charset[1] if charset else "")
        elif tag.words("name") == ["referrer"] and _tells(content.value):
            yield self.at(content.offset, "<meta name=referrer>", content.value, "", "referrer")

    def _script(self, tag: Tag) -> Iterator[Foreign]:
        """What a script element holds: one that runs is found, and each call that reaches out or keeps."""
        kind = tag.values.get("type", "").strip().lower()
        if kind == "speculationrules":
            yield from self._rules(tag)
        elif _SCRIPT_TYPE.fullmatch(kind):
            source = tag.values.get("src", tag.values.get("href", ""))
            if tag.raw.strip() or not self.own.leads_to(source, "script"):
                yield self.at(tag.offset, "<script>", tag.raw.strip() or source, "", "script")
            for match in _CALL.finditer(tag.raw):
                yield self.at(
                    tag.raw_offset + match.start(), f"<script> {match[0]}", tag.raw[match.start() :], "", "call"
                )

    def _rules(self, tag: Tag) -> Iterator[Foreign]:
        """The pages of others that rules for loading ahead name."""
        try:
            rules = json.loads(tag.raw)
        except (ValueError, RecursionError):
            return  # a browser cannot read them either
        for address in _texts(rules):
            found = self.own.leads_to(address, "hint")
            if found:
                yield self.at(tag.offset, "<script type=speculationrules>", address, *found)


def _kind(tag: Tag, name: str) -> Kind:
    """What a browser fetches the one address of an attribute as."""
    if tag.name in _LINKS:
        return "object"  # nothing is fetched; as with an object, a page in disguise is none the better
    if tag.name == "link":
        return next((_RELATIONS[word] for word in tag.words("rel") if word in _RELATIONS), "hint")
    return _BY_ELEMENT.get(tag.name, _FETCHED[name]) if name in ("src", "href") else _FETCHED[name]


def _is_said(tag: Tag) -> bool:
    """Whether a link element only says something; where that depends on an expression, the page that is made tells."""
    return UNKNOWN in tag.values.get("rel", "") or _SAID.issuperset(tag.words("rel"))


def _tells(policy: str) -> bool:
    """Whether a referrer policy lets other sites know where a reader comes from."""
    return UNKNOWN not in policy and policy.lower().strip() not in _SECRET


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)
