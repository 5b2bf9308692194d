"""A page as it was made, read once for all who look at it."""

from __future__ import annotations

from functools import cached_property
from html import unescape
from typing import TYPE_CHECKING

from handrail.conformance.plain import Plain, plain
from handrail.patterns import late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

# The page before stays until this one is read; else its memory would go back to the system and be asked for again,
# which takes a quarter of the time.
_kept: list[LexborHTMLParser] = []
# Numbers of letters, but for those of quotation marks: not all who read them make the same of them.
_RARE = late(rb"&#(?!3[49];)")


class Made:
    """A page as it was made; `style` is what its first style says, and `rest` its HTML without that."""

    def __init__(self, html: bytes) -> None:
        self.rest, self.style = _without_style(html)

    @cached_property
    def plain(self) -> Plain | None:
        """Its parts, where browsers surely read it as it is written."""
        return plain(self.rest)

    @cached_property
    def page(self) -> LexborHTMLParser:
        """The page as browsers read it, but for its style."""
        from selectolax.lexbor import LexborHTMLParser  # a build whose pages are plainly in order need not load it

        page = LexborHTMLParser(self.rest)
        _kept[:] = [page]
        return page

    @property
    def text(self) -> str | None:
        """All that its body says; nothing where some of that is not for readers, as in a script."""
        if self.plain and not _RARE.search(text := b"".join(self.plain.texts)):
            return unescape(text.replace(b">", b" ").decode())
        body = self.page.body
        has_unseen = body is None or body.css_first("script, style, template, noscript")
        return None if body is None or has_unseen else body.text(separator=" ")


def _without_style(html: bytes) -> tuple[bytes, bytes]:
    """A page without what its first style says, which takes long to read and is known; and that."""
    start = html.find(b"<style>") + len(b"<style>")
    end = html.find(b"<", start)  # nearly always that of the end, and quicker to find
    if not html.startswith(b"</style>", end):
        end = html.find(b"</style>", start)
    if start < len(b"<style>") or end < 0:
        return html, b""
    return html[:start] + html[end:], html[start:end]
