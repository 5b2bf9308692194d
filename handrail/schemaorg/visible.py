"""Whether a finished page shows its readers what it tells machines.

In: the nodes of a page and its finished HTML. Out: the names, dates, answers, letters and numbers that stand nowhere
among its words. White space, case and tags do not count, since a template may set a name in several elements.
(Google, general structured data guidelines: do not mark up what readers cannot see.)
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from handrail.schemaorg.validate import types_of, walk

_UNSEEN = re.compile(r"<!--.*?-->|<(script|style|template|noscript)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_SIGNS = ("<!--", "<script", "<style", "<template", "<noscript")
_TAG = re.compile(r"<[^<>]*>")
_SHOWN = ("name", "alternateName", "headline", "jobTitle", "certificationIdentification")
_DAYS = ("datePublished", "dateModified", "lastReviewed", "validFrom", "expires")


def unseen(nodes: Iterable[Mapping[str, Any]], page: str, in_words: Callable[[date], str]) -> list[str]:
    """What the nodes say and the page does not show, each once, in order; `in_words` writes a day as readers see it."""
    text = squeezed(page)
    found = (said for node in walk(list(nodes)) for said, ways in _sayings(node, in_words) if not _shown(ways, text))
    return list(dict.fromkeys(found))


def squeezed(marked: str) -> str:
    """The words of some HTML without any white space, and without regard to case."""
    _, _, body = marked.rpartition("</head>")
    if any(sign in body for sign in _SIGNS):
        body = _UNSEEN.sub("", body)
    text = "".join(_TAG.sub("", body).split())
    return "".join(html.unescape(text).split()).casefold() if "&" in text else text.casefold()


def _shown(ways: Iterable[str], text: str) -> bool:
    return any(way in text if not way.startswith("\\d") else re.search(way, text) for way in ways)


def _sayings(node: Mapping[str, Any], in_words: Callable[[date], str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What a node says that readers must be able to see, each with the ways in which it may stand on the page."""
    for name in _SHOWN:
        for said in _texts(node.get(name)):
            yield said, (_folded(said),)
    for said in _texts(node.get("honorificSuffix")):
        yield from ((letters, (_folded(letters),)) for letters in said.split(", "))
    for said in _texts(node.get("text")) if "Answer" in types_of(node) else ():
        yield squeezed_start(said), (squeezed(said),)
    for name in _DAYS:
        for said in _texts(node.get(name)):
            yield said, (said, *_day(said, in_words))
    for said in _texts(node.get("telephone")):
        digits = re.sub(r"\D", "", said)
        yield said, (_folded(said), r"\D{0,2}".join([r"\d{0,1}", *digits[-10:]]))


def _texts(value: Any) -> list[str]:
    values = value if isinstance(value, list | tuple) else [value]
    return [one for one in values if isinstance(one, str) and one.strip()]


def _folded(words: str) -> str:
    return "".join(words.split()).casefold()


def squeezed_start(marked: str) -> str:
    """The first words of some HTML, to call it by."""
    words = " ".join(html.unescape(_TAG.sub(" ", marked)).split())
    return words if len(words) <= 60 else words[:59] + "…"


def _day(said: str, in_words: Callable[[date], str]) -> tuple[str, ...]:
    try:
        return (_folded(in_words(date.fromisoformat(said[:10]))),)
    except ValueError:
        return ()
