"""Whether a finished page shows its readers what it tells machines.

In: the nodes of a page and the words of its finished HTML. Out: the names, dates, answers, letters and numbers that
stand nowhere among these. White space, case and tags do not count, since a template may set a name in several elements.
(Google, general structured data guidelines: do not mark up what readers cannot see.)
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Any

from handrail.days import in_words
from handrail.patterns import late
from handrail.schemaorg.graph import types_of

_UNSEEN = late(r"<!--.*?-->|<(script|style|template|noscript)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_SIGNS = ("<!--", "<script", "<style", "<template", "<noscript")
_TAG = late(r"<[^<>]*>")
# Names of things, and what only makes sense beside them, must stand on the page as they are.
_NAMES = frozenset(
    """name alternateName identifier headline jobTitle serviceType contactType caption email streetAddress postalCode
    addressLocality addressRegion certificationIdentification""".split()
)
_DAYS = frozenset(
    "datePublished dateModified dateCreated lastReviewed foundingDate startDate endDate validFrom expires".split()
)
_TOLD = _NAMES | _DAYS | {"honorificSuffix", "text", "telephone"}
# A shorter name could stand inside a word by chance, so it must stand as a word of its own.
_SHORT = 10


def unseen(every: Iterable[Mapping[str, Any]], text: str) -> list[str]:
    """What the nodes of a graph say and the page does not show, each once, in order.

    `text` is what the page shows, as `words` has it.
    """
    shown = _Shown(text)
    told = (node for node in every if not _TOLD.isdisjoint(node))
    found = (said for node in told for said, ways in _sayings(node) if not any(map(shown.has, ways)))
    return list(dict.fromkeys(found))


def words(marked: str) -> str:
    """The words of some HTML that readers see."""
    _, _, body = marked.rpartition("</head>")
    if any(sign in body for sign in _SIGNS):
        body = _UNSEEN.sub("", body)
    text = _TAG.sub(" ", body)
    return html.unescape(text) if "&" in text else text


class _Shown:
    """What a page shows; most is told in the page's own letters, and only for the rest is all its text folded."""

    def __init__(self, text: str) -> None:
        self._text = text

    def has(self, way: str) -> bool:
        """Whether a name, a day or a pattern of digits stands on the page."""
        if way.startswith("\\d"):
            return re.search(way, self._squeezed) is not None
        if _stands(way, self._text) if len(way) < _SHORT else way in self._text:
            return True
        way = _folded(way)
        return _stands(way, self._folded) if len(way) < _SHORT else way.replace(" ", "") in self._squeezed

    @cached_property
    def _folded(self) -> str:
        return _folded(self._text)

    @cached_property
    def _squeezed(self) -> str:
        return self._folded.replace(" ", "")


def _stands(word: str, text: str) -> bool:
    """Whether a short word stands in a text by itself."""
    place = text.find(word)
    while place >= 0:
        if not (text[place - 1 : place].isalnum() or text[place + len(word) : place + len(word) + 1].isalnum()):
            return True
        place = text.find(word, place + 1)
    return False


def _sayings(node: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What a node says that readers must be able to see, each with the ways in which it may stand on the page."""
    for name, value in node.items():
        if name not in _TOLD:
            continue
        if name in _NAMES:
            yield from ((said, (said,)) for said in _texts(value))
        elif name in _DAYS:
            yield from ((said, (*_day(said), said)) for said in _texts(value))
        elif name == "honorificSuffix":
            yield from ((letters, (letters,)) for said in _texts(value) for letters in said.split(", "))
        elif name == "text" and "Answer" in types_of(node):
            yield from ((_start(said), (words(said),)) for said in _texts(value))
        elif name == "telephone":
            for said in _texts(value):
                digits = re.sub(r"\D", "", said)
                yield said, (said, r"\D{0,2}".join([r"\d{0,1}", *digits[-10:]]))


def _texts(value: Any) -> list[str]:
    values = value if isinstance(value, list | tuple) else [value]
    return [one for one in values if isinstance(one, str) and one.strip()]


def _folded(said: str) -> str:
    """Some words with one space between them, and without regard to case."""
    return " ".join(said.split()).casefold()


def _start(marked: str) -> str:
    """The first words of some HTML, to call it by."""
    text = " ".join(html.unescape(_TAG.sub(" ", marked)).split())
    return text if len(text) <= 60 else text[:59] + "…"


def _day(said: str) -> tuple[str, ...]:
    try:
        return (in_words(date.fromisoformat(said[:10])),)
    except ValueError:
        return ()
