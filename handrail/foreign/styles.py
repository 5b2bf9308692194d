"""The addresses that a style names, as browsers read them (https://www.w3.org/TR/css-syntax-3/#tokenization).

In: the text of a stylesheet, of a style element or attribute. Out: each address with its offset and what names it.
Comments and texts (`content: "https://…"`) name nothing; escapes are read as the letters that they stand for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from handrail.foreign.address import Kind
from handrail.patterns import late

_TOKEN = late(
    r"(?P<comment>/\*.*?(?:\*/|\Z))"
    r"|\"(?P<double>(?:\\.|[^\"\\\n])*)\"?|'(?P<single>(?:\\.|[^'\\\n])*)'?"
    r"|(?P<name>@?(?:\\[0-9a-fA-F]{1,6}(?:\r\n|[\t\n\f\r ])?|\\[^\n]|[\w-]|[^\x00-\x7f])+)(?P<call>\()?"
    r"|(?P<mark>[(){};])",
    re.DOTALL,
)
_BARE = late(r"[\t\n\f\r ]*(?![\"'\t\n\f\r ])((?:\\.|[^)\\])*)", re.DOTALL)
_ESCAPE = late(r"\\(?:([0-9a-fA-F]{1,6})(?:\r\n|[\t\n\f\r ])?|(\r\n|\n)|(.))", re.DOTALL)
# Functions whose texts are addresses, whoever first brought them.
_ADDRESSES = {"url", "src", "image", "image-set", "-webkit-image-set", "url-prefix"}
# Functions whose texts say what is at an address.
_FORMATS = {"type", "format", "tech"}
# Rules that are not over before their last brace, and what gives names to texts that may serve as addresses elsewhere.
_WHOLE = ("@font-face", "@property", "@function")
_GIVEN = ("--", "@property", "@function")
_KINDS: dict[str, Kind] = {"@import": "style", "@font-face": "font"}


class Named(NamedTuple):
    """An address in a style: what names it (`url()`, `@import`), and what a browser would fetch it as.

    `offset` is where that begins which names it; the address as it is written goes from `start` to `end`.
    """

    offset: int
    what: str
    address: str
    kind: Kind
    start: int
    end: int


def addresses(css: str) -> Iterator[Named]:
    """Every address that a style names, its own and others'."""
    calls: list[tuple[str, int]] = []
    rule, position = "", 0
    while match := _TOKEN.search(css, position):
        position = match.end()
        if match["name"]:
            name = _plain(match["name"]).lower()
            if name.startswith("@") or (name.startswith("--") and not rule and not calls):
                rule = name
            if match["call"]:
                calls.append((name, match.start()))
                bare = _BARE.match(css, position) if name == "url" else None
                if bare:
                    yield from _named(rule, calls, match.start(), bare[1].rstrip(), bare.start(1))
                    position = bare.end()
        elif match["mark"]:
            rule = _after(match["mark"], calls, rule)
        elif not match["comment"]:
            written = match["double"] or match["single"] or ""
            yield from _named(rule, calls, match.start(), written, match.start() + 1)


def _after(mark: str, calls: list[tuple[str, int]], rule: str) -> str:
    """The rule that is open after a mark; `calls` loses or gains what the mark closes or opens."""
    if mark == "(":
        calls.append(("", 0))
    elif mark == ")":
        del calls[-1:]
    else:
        calls.clear()
        return rule if rule in _WHOLE and mark != "}" else ""
    return rule


def _named(rule: str, calls: list[tuple[str, int]], offset: int, written: str, start: int) -> Iterator[Named]:
    """The address, where what is written at `start` is one; a text that a style gives a name may be one elsewhere."""
    if rule == "@namespace" or (calls and calls[-1][0] in _FORMATS):
        return
    function = next((call for call in reversed(calls) if call[0] in _ADDRESSES), None)
    kind = _KINDS.get(rule, "image")
    if rule == "@import" and (function or not calls):
        yield Named(function[1] if function else offset, "@import", _plain(written), kind, start, start + len(written))
    elif function:
        yield Named(function[1], f"{function[0]}()", _plain(written), kind, start, start + len(written))
    elif rule.startswith(_GIVEN):
        yield Named(offset, rule, _plain(written), kind, start, start + len(written))


def _plain(text: str) -> str:
    """A text with its escapes resolved."""
    return _ESCAPE.sub(_letter, text) if "\\" in text else text


def _letter(match: re.Match[str]) -> str:
    if match[1]:
        number = int(match[1], 16)
        return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"
    return match[3] or ""
