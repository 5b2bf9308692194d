"""The fields of forms, looked at more closely than a selector can: what each is for, and what it asks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

# Words of a field that ask about somebody's health.
HEALTH = re.compile(
    r"diagnos|medicat|medical|health|substance|drug|alcohol|drink|opioid|symptom|addict|treatment|history|withdraw|detox",
    re.IGNORECASE,
)
# Kinds of `input` into which people may write what they like.
TYPED = frozenset(("", "text", "search"))
# Fields that name themselves by their words or value, or that nobody sees.
UNLABELLED = frozenset(("hidden", "submit", "reset", "button", "image"))
_NAMES = ("aria-label", "aria-labelledby", "title")


def unlabelled(field: LexborNode, page: LexborHTMLParser) -> str:
    """More about a field that has no label; nothing where it has one."""
    label = _label(field, page)
    named = any((field.attributes.get(name) or "").strip() for name in _NAMES) or (label and label.text().strip())
    if named or _type(field) in UNLABELLED:
        return ""
    return " Its placeholder is gone as soon as somebody types." if "placeholder" in field.attributes else " "


def asks(field: LexborNode, page: LexborHTMLParser) -> str:
    """What a field invites people to write of their health; nothing where it does not, or where its form explains."""
    asked = _asks(field, page)
    form = _above(field, "form") if asked else None
    links = form.css("a[href]") if form else []
    explained = any("privacy" in f"{link.text()} {link.attributes['href']}".casefold() for link in links)
    return "" if explained else asked


def _asks(field: LexborNode, page: LexborHTMLParser) -> str:
    if field.tag == "textarea":
        return "lets people write about their health"
    if field.tag == "input" and _type(field) not in TYPED:
        return ""
    label = _label(field, page)
    said = [
        label.text() if label else "",
        *(field.attributes.get(name) or "" for name in ("name", "placeholder", *_NAMES)),
    ]
    match = HEALTH.search(" ".join(said))
    return f"asks about somebody's health (“{match[0].casefold()}”)" if match else ""


def _type(field: LexborNode) -> str:
    return (field.attributes.get("type") or "").strip().casefold() if field.tag == "input" else ""


def _label(field: LexborNode, page: LexborHTMLParser) -> LexborNode | None:
    """The label of a field: that which names its id, or the one around it."""
    own = field.attributes.get("id")
    named = (label for label in page.css("label[for]") if own and label.attributes["for"] == own)
    return next(named, None) or _above(field, "label")


def _above(node: LexborNode, tag: str) -> LexborNode | None:
    """The nearest element of a name around another."""
    above = node.parent
    while above is not None and above.tag != tag:
        above = above.parent
    return above
