"""What a page asks of other origins as soon as it is opened or used: element by element, and in its styles.

In: a page, or a stylesheet's text. Out: `Request` values; whether an address is foreign is for the caller to say.
JSON-LD is data and asks for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from handrail.audit.page import Element, Page

# Which attributes of which elements are fetched from, and what to call that (HTML, the list of attributes).
_FETCHED = {
    "script": ("src",), "img": ("src", "srcset"), "iframe": ("src",), "frame": ("src",), "embed": ("src",),
    "object": ("data",), "video": ("src", "poster"), "audio": ("src",), "source": ("src", "srcset"), "track": ("src",),
    "input": ("src",), "body": ("background",), "table": ("background",), "td": ("background",),
    "image": ("href", "xlink:href"), "use": ("href", "xlink:href"), "feimage": ("href", "xlink:href"),
    "a": ("ping",), "area": ("ping",),
}  # fmt: skip
# What programs that load pictures late keep the real address in.
_LATE = ("data-src", "data-srcset", "data-lazy-src", "data-bg", "data-background-image")
_LINKS = frozenset(
    """stylesheet preconnect dns-prefetch prefetch preload modulepreload prerender icon apple-touch-icon
    apple-touch-startup-image mask-icon manifest""".split()
)
_CSS = re.compile(
    r"@import\s+(?:url\()?\s*[\"']?([^\"')\s;]+)[\"']?\)?|url\(\s*[\"']?([^\"')\s]+)[\"']?\s*\)?", re.IGNORECASE
)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_REFRESH = re.compile(r"^\s*[\d.]*\s*[;,]?\s*url\s*=\s*[\"']?([^\"'\s]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Request:
    """One address that is asked: on which line, by what (`script`, `style`), and what shows it."""

    line: int
    by: str
    address: str
    shown: str


def of_page(page: Page) -> Iterator[Request]:
    """Every address that a page asks, or that it hints at to the browser."""
    for element in page.elements:
        for address in _of_element(element):
            yield Request(element.line, element.name, address, element.tag)
        if element.name == "style":
            yield from (
                Request(element.line + line - 1, "style", address, shown) for line, address, shown in css(element.raw)
            )
        if "style" in element:
            yield from (
                Request(element.line, "style", address, element.tag) for _, address, _ in css(element.get("style"))
            )


def _of_element(element: Element) -> Iterator[str]:
    if element.name == "link" and _LINKS & set(element.get("rel").casefold().split()):
        yield from filter(None, [element.get("href"), *_candidates(element.get("imagesrcset"))])
    if element.name == "meta" and element.get("http-equiv").casefold() == "refresh":
        match = _REFRESH.match(element.get("content"))
        yield from [match[1]] if match else []
    for name in (*_FETCHED.get(element.name, ()), *_LATE):
        value = element.get(name)
        if value:
            yield from _candidates(value) if name.endswith("srcset") else value.split() if name == "ping" else [value]


def _candidates(srcset: str) -> Iterator[str]:
    """The addresses of a `srcset`, each once for its host; the first of each says enough."""
    for candidate in re.split(r",\s+|,(?=https?:|//)", srcset):
        address = candidate.split()[:1]
        if address:
            yield address[0]


def css(text: str) -> Iterator[tuple[int, str, str]]:
    """What a stylesheet asks for: line, address, and the stretch that shows it."""
    bare = _COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    line, last = 1, 0
    for match in _CSS.finditer(bare):
        line += bare.count("\n", last, match.start())
        last = match.start()
        yield line, match[1] or match[2], match[0][:200]


def host(address: str) -> str:
    """The host that an address names, in small letters; empty for one within the site, and for data."""
    try:
        parts = urlsplit(address.strip().replace("\\", "/"))
        return (parts.hostname or "") if parts.scheme.casefold() in {"", "http", "https", "ws", "wss"} else ""
    except ValueError:
        return ""


def joined(base: str, address: str) -> str:
    """An address as a page with a `base` means it."""
    try:
        return urljoin(base, address) if base else address
    except ValueError:
        return address
