"""A page that browsers surely read as it is written, told by its tags alone; most pages are such.

Browsers read some pages otherwise: they close an element before its end, put it elsewhere, or make it twice. Not so
where every tag is plain and each element stands where it may, as told below: there they make of each start tag one
element, in this order, and none of anything else. Whatever is not as plain is read as browsers read it (see `made`).
(https://html.spec.whatwg.org/multipage/parsing.html)
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple, TypeAlias

from handrail.conformance.answers import answers
from handrail.conformance.rules import RULES
from handrail.patterns import late

# What comes of a start tag without its values: what the open element may hold from here on; and what the new one may
# hold, and its end tag, where it is not void.
Moves: TypeAlias = dict[bytes, tuple["Moves", "Moves | None", bytes]]

_PHRASES = "abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var"
_BLOCKS = "address article aside blockquote div figcaption figure footer header main nav section"
_SHAPES = "circle defs ellipse g line linearGradient path pattern polygon polyline rect stop text tspan use"
_CLOSED = " ".join(f"{shape}/" for shape in _SHAPES.split())
# A `div` that names what is in it; no tag is written so.
_GROUP = "div>"
_WORDS = {"br img wbr": "", _PHRASES: "words", "a button": "link", "picture": "picture", "svg": "shapes"}
_FLOW = (
    _WORDS
    | {"hr": "", "h1 h2 h3 h4 h5 h6 p pre": "words", _BLOCKS: "flow", _GROUP: "grouped"}
    | {"ol ul": "items", "dl": "terms", "details": "folded", "table": "table"}
)
# What may stand in an open element, by what this may hold, and what that may hold in turn; void elements hold nothing.
# Of two words the second says what may follow in the open element.
_HOLDS: Mapping[str, Mapping[str, str]] = {
    "page": {"body": "flow nothing"},
    "flow": _FLOW,
    "grouped": _FLOW | {"table": "named"},
    "words": _WORDS,
    "link": {"br img wbr": "", _PHRASES: "link", "svg": "shapes"},
    "picture": {"img source": ""},
    "shapes": {f"svg {_SHAPES}": "shapes", _CLOSED: ""},
    "items": {"li": "flow"},
    "terms": {"dt": "words", "dd": "flow", "div": "terms"},
    # What rules ask for that are `_KEPT` so: something has to be there before the end.
    "folded": {"summary": "words flow", "/details": "nothing"},
    "table": {"caption": "words captioned", "/table": "nothing"},
    "named": {"caption": "words captioned", "thead": "head headed", "/table": "nothing"},
    "captioned": {"thead": "head headed", "/table": "nothing"},
    "head": {"tr": "heads rows", "/thead": "nothing"},
    "heads": {"td": "flow", "th": "flow cells", "/tr": "nothing"},
    "headed": {"tbody tfoot": "rows"},
    "rows": {"tr": "cells"},
    "cells": {"td th": "flow"},
    "nothing": {},
}
_KEPT = frozenset(("details", "table-headers", "table-name"))
_ASKED = ", ".join(rule.selector for rule in RULES if rule.id not in _KEPT)
_META = r'<meta (?:charset="utf-8"|(?:name|property|http-equiv)="[a-zA-Z:_-]+" content="[^"<>]*"(?: media="[^"<>]*")?)>'
_LINK = r'<link rel="(?:alternate|apple-touch-icon|canonical|icon)"(?: (?:href|hreflang|sizes|type)="[^"<>]*")*>'
_SCRIPT = r'<script type="(?:application/ld\+json|speculationrules)">[^<]*</script>'
_TITLE = "<title>[^<]*</title>"
_HEAD = late(
    rf'<!doctype html>\s*<html lang="[^"<>&\s]+">\s*<head>\s*((?:(?:{_META}|{_TITLE})\s*)*)'
    rf"(?:(?:{_META}|{_TITLE}|{_LINK}|{_SCRIPT}|<style></style>)\s*)*</head>\s*(?=<body)".encode()
)
# Attributes by which nothing is asked of anybody, and nothing done; what they say counts only where it is looked at.
_ATTRIBUTES = """alt class colspan cx cy d datetime decoding dir fill gradientTransform gradientUnits height hidden id
    lang loading media offset open patternTransform patternUnits points preserveAspectRatio r rel reversed role rowspan
    rx ry scope sizes start tabindex text-anchor title transform type value viewBox width x x1 x2 y y1 y2 data-[a-z-]+
    aria-(?!controls|errormessage)[a-z]+"""
# Others, and the elements that may have them.
_LEADING = {"[href": ("a",), "[src": ("img",), "[srcset": ("img", "source")}
_TAG = late(
    rf'([a-zA-Z][a-zA-Z0-9]*)((?: (?:{"|".join(_ATTRIBUTES.split())}|href|src|srcset)=""| hidden| open)*) ?(/?)'
)
_STRAY = late(rb"<(?:(?:table|thead|tbody|tfoot|tr)\b[^>]*|/(?:caption|thead|tbody|tfoot|tr|td|th))>\s*[^<\s]")
# Attributes whose values are looked at; these, by themselves, break no rule, and ask nobody for anything.
_KNOWN = {b"role=": late(b"group|note"), b"tabindex=": late(b"0"), b"fill=": late(rb"url\(#[a-zA-Z_-]+\)|[a-z]+")}
_UNASKED = frozenset(("[role", "[tabindex"))
_GROUPED = b' role="" aria-label=""'
# So many tags without their values are kept in mind of each kind; a site has few.
_REMEMBERED = 1_000


class Plain(NamedTuple):
    """A plain page: its head, what stands there above all that loads something, and its body.

    Of the body: the tags without their values, as they stand between `<` and `>`; the text behind each, with that `>`;
    and the values as they are written, by the name of their attribute, with its `=`.
    """

    head: bytes
    above: bytes
    tags: Sequence[bytes]
    texts: Sequence[bytes]
    values: Mapping[bytes, Sequence[bytes]]


def plain(page: bytes) -> Plain | None:
    """The parts of a page that browsers surely read as it is written; nothing where that is not sure."""
    head = _HEAD.match(page)
    if head is None or b"\0" in page or b"\r" in page:
        return None
    body = page[head.end() :]
    written = body.split(b'"')
    bare = b'""'.join(written[::2])
    parts = bare.replace(b">", b"<>").split(b"<")
    tags, texts = parts[1::2], parts[2::2]
    if not _are_apart(tags, texts) or not _stand(tags) or _has_strays(bare):
        return None
    values = _values(written)
    return Plain(head[0], head[1], tags, texts, values) if _are_known(values, body, bare) else None


def _values(written: Sequence[bytes]) -> Mapping[bytes, Sequence[bytes]]:
    """The values in a body that is cut at each quotation mark."""
    found: dict[bytes, list[bytes]] = defaultdict(list)
    for before, value in zip(written[::2], written[1::2], strict=False):
        found[before.rpartition(b" ")[2]].append(value)
    return found


def _are_apart(tags: Sequence[bytes], texts: Sequence[bytes]) -> bool:
    """Whether every `<` begins a tag and every `>` ends one, and quotation marks stand in tags alone."""
    text = b"".join(texts)
    return len(tags) == len(texts) == text.count(b">") and b'"' not in text


def _has_strays(bare: bytes) -> bool:
    """Whether words stand in a table and in no cell of it: browsers put them before it."""
    start = bare.find(b"<table")
    return start >= 0 and _STRAY.search(bare, start, bare.rfind(b"</table")) is not None


def _are_known(values: Mapping[bytes, Sequence[bytes]], body: bytes, bare: bytes) -> bool:
    """Whether the values that are looked at are known, and groups are those that are taken for such."""
    are_groups = b"role=" not in values or body.count(b' role="group" aria-label="') == bare.count(_GROUPED)
    return are_groups and all(all(map(known.fullmatch, values.get(name, ()))) for name, known in _KNOWN.items())


def _stand(tags: Sequence[bytes]) -> bool:
    """Whether each element of a body stands where it may, and is closed there."""
    holds, end = _moves()["page"], b"/html"
    around: list[tuple[Moves, bytes]] = [({}, b"")]
    for tag in tags:
        move = holds.get(tag)
        if move is None and tag == end:
            holds, end = around.pop()
            continue
        move = move or _learnt(tag, holds)
        if move is None:
            return False
        holds, inner, closing = move
        if inner is not None:
            around.append((holds, end))
            holds, end = inner, closing
    return not around


@cache
def _moves() -> Mapping[str, Moves]:
    """What `_HOLDS` says, name by name."""
    kinds: dict[str, Moves] = {kind: {} for kind in _HOLDS}
    for kind, held in _HOLDS.items():
        for names, holds in held.items():
            inner, _, after = holds.partition(" ")
            for name in names.split():
                tag, end = name if name.startswith("/") else _named(name), f"/{name.rstrip('>')}"
                kinds[kind][tag.encode()] = kinds[after or kind], kinds[inner] if inner else None, end.encode()
    return kinds


def _named(name: str) -> str:
    """Stands for all start tags of a name that by themselves break no rule; none is written so."""
    return f"{name}>"


def _learnt(tag: bytes, holds: Moves) -> tuple[Moves, Moves | None, bytes] | None:
    """What comes of a tag that was not seen before in such an element; nothing where that is not sure."""
    move = holds.get(_name(tag))
    if move and len(holds) < _REMEMBERED:
        holds[tag] = move
    return move


def _name(tag: bytes) -> bytes:
    """What a tag without values is `_named`, where by itself it surely breaks no rule and asks nobody for anything."""
    match = _TAG.fullmatch(tag.decode(errors="replace"))
    if match is None:
        return b""
    name, written, closed = match.groups()
    attributes = written.replace(" ", " [").replace('=""', "").split()
    is_sure = len(set(attributes)) == len(attributes) and all(name in _LEADING.get(one, (name,)) for one in attributes)
    if not is_sure or answers(_ASKED, frozenset((name.lower(), *attributes)) - _UNASKED):
        return b""
    return _named(_GROUP if name == "div" and _GROUPED in tag else f"{name}{closed}").encode()
