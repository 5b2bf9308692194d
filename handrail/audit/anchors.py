"""Whether links say where they lead, and whether what they lead to within the page is there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from urllib.parse import unquote

from handrail.audit.finding import Finding, at
from handrail.audit.page import Element, Page

_VAGUE = frozenset(
    (
        "click here", "here", "read more", "learn more", "more", "more info", "more information", "details", "this",
        "this link", "this page", "link", "find out more", "see more", "view more", "continue", "continue reading",
        "go", "get started", "click", "tap here", "click for more",
    )
)  # fmt: skip


def check(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    """What is amiss with a page's links and ids."""
    links = [link for link in page.all("a") if "href" in link]
    said: dict[str, str] = {}
    for link in links:
        words = page.says(link)
        plain = " ".join(words.casefold().split()).strip(" .…»→>›")
        if not words:
            yield at(page, link, "link-without-words", "This link has no words.")
        elif plain in _VAGUE:
            yield at(page, link, "vague-link", f"“{words[:60]}” does not say where it leads.")
        elif target(link) and said.setdefault(plain, target(link)) != target(link):
            what = f"“{words[:60]}” leads elsewhere than the same words before it."
            yield at(page, link, "same-words-elsewhere", what)
        yield from _within(page, link)
    yield from _doubled(page)


def target(link: Element) -> str:
    """The page that a link leads to, so that small differences of writing do not count; empty where it is no other."""
    address = link.get("href").partition("#")[0].removesuffix("/").casefold()
    return "" if address.startswith(("tel:", "sms:", "mailto:", "javascript:")) else address


def _within(page: Page, link: Element) -> Iterator[Finding]:
    href = link.get("href")
    wanted = unquote(href[1:])
    place = href.startswith("#") and wanted and wanted.casefold() != "top" and not is_route(wanted)
    if place and wanted not in page.anchors:
        yield at(page, link, "broken-anchor", f"Nothing on the page has the id `{wanted[:60]}`.")


def is_route(wanted: str) -> bool:
    """Whether an address within the page is an order to a script (`#elementor-action:…`) and no place."""
    return any(sign in wanted for sign in ("/", "=", ":", "!"))


def _doubled(page: Page) -> Iterator[Finding]:
    counts = Counter(one.get("id") for one in page.elements if one.get("id"))
    for one in page.elements:
        id_ = one.get("id")
        if counts[id_] > 1 and page.ids[id_] is not one:
            yield at(page, one, "doubled-id", f"Another element has the id `{id_[:60]}` already.")
