"""The fields of forms, looked at more closely than a selector can: what each is for, and what it asks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from handrail.patterns import late

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

# Words of a field that ask about somebody's health.
HEALTH = late(
    r"diagnos|medicat|medical|health|substance|drug|alcohol|drink|opioid|symptom|addict|treatment|history|withdraw|detox",
    re.IGNORECASE,
)
# Kinds of `input` into which people may write what they like.
TYPED = frozenset(("", "text", "search"))
# Fields that name themselves by their words or value, or that nobody sees.
UNLABELLED = frozenset(("hidden", "submit", "reset", "button", "image"))
_NAMES = ("aria-label", "aria-labelledby", "title")
# How a field says that it must be filled in, and how its form says it of all that are not said to be optional.
_MUST = late(r"\*|required|mandatory|must|needed", re.IGNORECASE)
_ALL_MUST = late(r"\b(?:all|every|each)\b[^.]{0,60}\b(?:required|must|needed)|optional", re.IGNORECASE)
# How a field says in which form or within which bounds it takes an answer: a figure, an example, or what it is made of.
_FORM = late(
    r"\d|example|e\.g|format|digit|letter|number|character|\b(?:such as|as in|today|before|after|one|two|between)\b",
    re.IGNORECASE,
)
# Kinds that browsers check by themselves: what each takes, and how a field says so.
_CHECKED = {
    "email": ("an email address", late(r"e-?mail", re.IGNORECASE)),
    "url": ("a web address", late(r"web|site|link|url|https?:", re.IGNORECASE)),
}
# What is so of nearly every answer, and goes without saying.
_NO_BOUNDS = frozenset(("", "0", "1"))


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


def unsaid(sort: str, has: Mapping[str, str | None], said: str, described: str, form: str) -> str:
    """The rules by which a field turns answers away and that it nowhere says, as the end of a sentence; or nothing.

    `sort` is its type, `has` its attributes, `said` its label and all other words tied to it, `described` those that
    stand for what may be wrong in it, `form` the words of its form. (Web Content Accessibility Guidelines 2.1, success
    criteria 3.3.1 and 3.3.2; what no build can see is the text that a program shows later.)
    """
    if sort in UNLABELLED or "disabled" in has or "readonly" in has:
        return ""
    takes, how = _CHECKED.get(sort, ("", _FORM))
    bounds = {has.get(name) or "" for name in ("min", "max", "minlength")}
    lacks = (
        ("that it must be filled in", "required" in has and not (_MUST.search(said) or _ALL_MUST.search(form))),
        (f"that it takes {takes}", takes and not how.search(said)),
        ("in which form it takes an answer", "pattern" in has and not _FORM.search(said)),
        ("within which bounds it takes an answer", not bounds <= _NO_BOUNDS and not _FORM.search(said)),
        ("what is wrong in it", (has.get("aria-invalid") or "false") != "false" and not described.strip()),
    )
    return " or ".join(what for what, is_so in lacks if is_so)


def keeps_quiet(field: LexborNode, page: LexborHTMLParser) -> str:
    """The rules of a field that neither its label nor any other words of its own say; nothing where all are said."""
    has, form = field.attributes, _above(field, "form")
    label, group = _label(field, page), _above(field, "fieldset")
    legend = group.css_first("legend") if group else None
    described = _pointed(field, page, "aria-describedby", "aria-errormessage")
    said = [words.text() for words in (label, legend) if words]
    said += [_pointed(field, page, "aria-labelledby"), described, has.get("aria-label") or "", has.get("title") or ""]
    return unsaid(_type(field), has, " ".join(said), described, form.text() if form else "")


def _pointed(field: LexborNode, page: LexborHTMLParser, *names: str) -> str:
    """The words of what some attributes of a field name."""
    wanted = {one for name in names for one in (field.attributes.get(name) or "").split()}
    return " ".join(node.text() for node in page.css("[id]") if node.id in wanted) if wanted else ""


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
