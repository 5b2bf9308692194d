"""The fields of forms, looked at more closely than a selector can: what each is for, and what it asks."""

from __future__ import annotations

import re
from collections.abc import Iterable
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


def about_health(tag: str, sort: str, said: Iterable[str]) -> str | None:
    """The word by which a field asks about health, empty where any words may be written; `None` where it does not.

    `tag` is the field's element, `sort` its type, `said` its label and all else that it says.
    """
    if tag == "textarea":
        return ""
    match = HEALTH.search(" ".join(said)) if tag == "select" or sort in TYPED else None
    return match[0].casefold() if match else None


def explains(words: str, address: str) -> bool:
    """Whether what stands in a form is a link to what becomes of the words that people write there."""
    return bool(address) and "privacy" in f"{words} {address}".casefold()


def asks(field: LexborNode, page: LexborHTMLParser) -> str:
    """What a field invites people to write of their health; nothing where it does not, or where its form explains."""
    label = _label(field, page)
    said = (field.attributes.get(name) or "" for name in ("name", "placeholder", *_NAMES))
    word = about_health(field.tag or "", _type(field), (label.text() if label else "", *said))
    form = _above(field, "form") if word is not None else None
    links = form.css("a[href]") if form else []
    if word is None or any(explains(link.text(), link.attributes["href"] or "") for link in links):
        return ""
    return f"asks about somebody's health (“{word}”)" if word else "lets people write about their health"


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
