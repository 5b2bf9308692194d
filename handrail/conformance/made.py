"""A page as it was made, read once for all who look at it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from handrail.conformance.likely import likely, names
from handrail.start_tags import start_tags

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

# The page before stays until this one is read; else its memory would go back to the system and be asked for again,
# which takes a quarter of the time.
_kept: list[LexborHTMLParser] = []
_UNSEEN = "script, style, template, noscript"


class Made:
    """A page as it was made, read once as browsers read it, but for its style; `rest` is its HTML without that."""

    def __init__(self, html: bytes) -> None:
        from selectolax.lexbor import LexborHTMLParser  # a build that makes no page need not load it

        self.rest, self.style = _without_style(html)
        self.page = LexborHTMLParser(self.rest)
        _kept[:] = [self.page]

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of its elements and attributes (see `likely`)."""
        return names(start_tags(self.rest))

    def css(self, selector: str) -> list[LexborNode]:
        """All elements that a selector finds; it is asked only for what the page may hold."""
        asked = likely(selector, self.names)
        return self.page.css(asked) if asked else []

    @property
    def text(self) -> str | None:
        """All that its body says; nothing where some of that is not for readers, as in a script."""
        body, unseen = self.page.body, likely(_UNSEEN, self.names)
        return None if body is None or (unseen and body.css_first(unseen)) else body.text(separator=" ")


def _without_style(html: bytes) -> tuple[bytes, bytes]:
    """A page without what its first style says, which takes long to read and is known; and that."""
    start = html.find(b"<style>") + len(b"<style>")
    end = html.find(b"</style>", start)
    if start < len(b"<style>") or end < 0:
        return html, b""
    return html[:start] + html[end:], html[start:end]
