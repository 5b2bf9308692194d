"""What the scripts that stand in a page, and its elements that load late, would have browsers ask of others.

In: a page. Out: the code that runs in it, and a `Foreign` for each address that such code or such an element asks.
What a plugin or a banner for consent holds back counts: it runs once somebody has scrolled or agreed.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

from msgspec.structs import replace

from handrail import foreign
from handrail.audit.hosts import host
from handrail.audit.page import Element, Page
from handrail.foreign import Foreign
from handrail.patterns import late

_HELD_BACK = ("rocketlazyloadscript", "pmdelayedscript")
# An address in quotation marks, which may stand in a text within another.
_ADDRESS = r"""\\?["'`]((?:(?:https?|wss?):)?(?:\\?/){2}[A-Za-z0-9][^"'`\s<>\\]*(?:\\/[^"'`\s<>\\]*)*)"""
# What code asks at once, and files that it names where it makes elements for them.
_ASKED = late(
    r"(?:\bsrc\s*=|\b(?:fetch|sendBeacon|importScripts|WebSocket|EventSource|getScript|getJSON)\s*\("
    r"|\.open\s*\(\s*[\"'](?:GET|POST)[\"']\s*,|\bsetAttribute\s*\(\s*[\"']src[\"']\s*,|\b(import|from)\b\s*\(?)\s*"
    + _ADDRESS
)
_NAMED = late(_ADDRESS)
_PROGRAM = late(r"\.m?js(?:[?#]|$)")
# What settings of elements call the film that they show.
_FILM = late(
    r"\"\w*(?:video|youtube|vimeo)_?(?:link|url|src)\"\s*:\s*\"((?:https?:)?(?:\\?/){2}[^\"]+)\"", re.IGNORECASE
)


def code(page: Page) -> Iterator[tuple[Element, str]]:
    """The scripts of a page that run, now or later, each with its code; one may be packed into its own address."""
    for script in page.all("script"):
        if runs(script):
            named = (value for name, value in script.attributes.items() if name == "src" or _is_late(name))
            packed = next((value for value in named if value.startswith("data:")), "")
            yield script, _unpacked(packed) if packed else script.raw


def runs(script: Element) -> bool:
    """Whether a script is run: at once, or when whoever holds it back lets it go."""
    kind = script.get("type").casefold()
    if kind == "text/plain":
        return bool(script.get("class")) or any(name.startswith("data-") for name in script.attributes)
    return not kind or kind == "module" or kind in _HELD_BACK or "javascript" in kind


def asked(page: Page) -> Iterator[Foreign]:
    """What code and elements that load late ask; addresses of the site's own among it."""
    for element in page.elements:
        for name, value in element.attributes.items():
            if name.startswith("data-") and value:
                yield from _late(element, name, value)
    for script, text in code(page):
        for start, address, is_program in _called(text):
            line = script.line + text.count("\n", 0, start) * (text is script.raw)
            plain = address.replace("\\/", "/")
            yield Foreign(line, 0, "<script>", plain, host(plain), "script" if is_program else "call")


def _is_late(name: str) -> bool:
    """Whether an attribute keeps an address until somebody scrolls or agrees: `data-src`, `data-rocket-src`."""
    return name.startswith("data-") and ("src" in name or name == "data-bg")


def _late(element: Element, name: str, value: str) -> Iterator[Foreign]:
    what = f"<{element.name} {name}>"
    if _is_late(name):
        address = value.strip().removeprefix("url(").strip("\"')")
        kind: foreign.Kind = "script" if element.name == "script" else "image"
        yield Foreign(element.line, 0, what, address, host(address), kind)
    elif "<" in value:
        for one in foreign.find(value, "html", ""):
            yield replace(one, line=element.line)
    elif value.startswith(("{", "[")):
        for match in _FILM.finditer(value):
            address = match[1].replace("\\/", "/")
            yield Foreign(element.line, 0, what, address, host(address), "frame")


def _called(text: str) -> Iterator[tuple[int, str, bool]]:
    """The addresses that code asks, each with its place and whether it is that of a program."""
    if "//" not in text and "\\/\\/" not in text:
        return
    for match in _ASKED.finditer(text):
        yield match.start(), match[2], bool(match[1] or _PROGRAM.search(match[2]))
    if "createElement" in text:
        for match in _NAMED.finditer(text):
            if _PROGRAM.search(match[1]):
                yield match.start(), match[1], True


def _unpacked(address: str) -> str:
    """The code that a data address holds; empty where it is no text."""
    head, _, body = address.partition(",")
    data = unquote_to_bytes(body)
    try:
        return (base64.b64decode(data) if head.endswith(";base64") else data).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""
