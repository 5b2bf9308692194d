"""Marks of our own Markdown that it could not read, and that readers would see as they were typed.

In: the pieces of inline text that are more than plain words, each with the HTML that the library made of it. Out:
findings, of each sort one in a piece. What is left in the HTML was not read, so a page in order is never searched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from handrail.markdown.document import Finding, Section
from handrail.markdown.places import Source
from handrail.patterns import late
from handrail.urls import slug

Piece: TypeAlias = tuple[str, str]


class _Mark(NamedTuple):
    """A mark: the signs of it that are left in the HTML, its pattern in the text, what it is, and what serves."""

    sign: str
    pattern: re.Pattern[str]
    what: str
    mend: str


def _address(ends: str) -> str:
    """What looks like an address, up to some signs."""
    return rf"(?:(?:https?|tel|mailto):[^{ends}\n]*|#[\w-]+|[^{ends}\s]+\.[a-z]{{2,5}}(?:#[\w-]+)?)"


_ROUND, _SQUARE = _address("()"), _address(r"\[\]")

_NO_LINK, _LINK = "`{}` makes no link.", "Write `[words](address)`."
_NO_CITATION, _CITATION = "`{}` cites nothing.", "Write `[@key]`."
_MARKS = (
    _Mark(
        "](",
        late(r"!?\[[^\[\]\n]*\]\((?!(?:[^()]|\([^()]*\))*\))[^\s()]*"),
        _NO_LINK,
        "Close it with a `)` behind the address.",
    ),
    _Mark("[", late(rf"\[[^\[\]()\n]*\({_ROUND}\)(?![^\[\]]*\])"), _NO_LINK, _LINK),
    _Mark(")[", late(rf"!\([^()\n]+\)\[{_SQUARE}\]"), "`{}` shows no picture.", "Write `![words](picture.jpg)`."),
    _Mark(")[", late(rf"\((?<!!\()[^()\n]+\)\[{_SQUARE}\](?![(\[])"), _NO_LINK, _LINK),
    _Mark("[@", late(r"\[@(?![^\[\]]*\])\w+(?:[.:/-]\w+)*"), _NO_CITATION, _CITATION),
    _Mark("@[", late(r"@\[(?<!\w@\[)\w+(?:[.:/-]\w+)*\](?!\()"), _NO_CITATION, _CITATION),
)
# What stands for itself: code, and what follows a backslash. And words with stars around them that were read.
_ITSELF, _STRONG = late(r"\\.|(`+).+?\1", re.DOTALL), late(r"\*\*(?=[^\s*])(?:(?!\*\*).)*?(?<=[^\s*])\*\*", re.DOTALL)
# Two stars that close words or open them, or stand around some with a gap; within a word they are letters left out.
_STARS = late(r"\*\*(?<!\*\*\*)(?!\*)(?:(?<=\S\*\*)(?!\w)|(?<!\w\*\*)(?=\S)|(?= [^*]+ \*\*))")
_NOTE = late(r"^\*\*(?!\*)", re.MULTILINE)
_NO_STARS = (
    "These stars make nothing strong.",
    "Put both pairs close to the words, as in `**words**`; write `\\*` for a star that is to be seen.",
)
_CODE = late(r"<code>.*?</code>", re.DOTALL)
_BRACE, _ID = late(r"\{ ?#?\w[\w-]*(?: ?\})?"), late(r"\{ ?#\w[\w-]*(?: ?\})?")


def findings(pieces: Sequence[Piece], source: Source) -> Iterator[Finding]:
    """Each link, picture and citation that is none, and stars that make nothing strong."""
    for text, written in pieces:
        for mark in _MARKS:
            if mark.sign in written and (match := mark.pattern.search(_blotted(_ITSELF, text))):
                yield _typed(source, text, match, mark.what.format(match[0][:40]), mark.mend)
    for text, match in _stars(pieces):
        yield _typed(source, text, match, *_NO_STARS)


def _stars(pieces: Iterable[Piece]) -> list[tuple[str, re.Match[str]]]:
    """The first stars in each piece that were not read; none where a piece is the note to stars above it."""
    found: list[tuple[str, re.Match[str]]] = []
    is_marked = False
    for text, written in pieces:
        if "**" not in written and "*<em>" not in written:
            continue
        bare = _blotted(_STRONG, _blotted(_ITSELF, text))
        match = _STARS.search(bare)
        is_marked = is_marked or (match is not None and bare[: match.start()][-1:].strip() != "")
        if is_marked and _NOTE.search(bare):
            return []
        if match:
            found.append((text, match))
    return found


def braces(sections: Iterable[Section], source: Source) -> Iterator[Finding]:
    """Each id that its heading does not take, and each that stands behind no heading."""
    for heading, title in ((section.heading, section.title) for section in sections):
        if heading and "{" in title and (match := _BRACE.search(_CODE.sub("", title))):
            mend = f"Write `{{#{slug(match[0])}}}` at the end of its line, or take the brackets out."
            yield Finding(heading.line, 1, "mark-as-typed", f"`{match[0]}` gives this heading no address.", mend)
    lines = source.text.split("\n")
    for number, line in enumerate(lines, 1):
        match = _ID.search(line) if "{" in line and not _heads(lines, number) else None
        if match:
            what, mend = f"`{match[0]}` gives no address here.", "Put it behind the words of a heading, or delete it."
            yield Finding(number, match.start() + 1, "mark-as-typed", what, mend)


def _heads(lines: Sequence[str], number: int) -> bool:
    """Whether a line is a heading."""
    below = "".join(lines[number : number + 1]).strip()
    return lines[number - 1].lstrip(" >").startswith("#") or (below != "" and not below.strip("=-"))


def _typed(source: Source, text: str, match: re.Match[str], what: str, mend: str) -> Finding:
    """A finding at its place: a piece is found by its first line, and in it what is amiss by what follows there."""
    start = max(source.text.find(text.partition("\n")[0]), 0)
    at = source.text.find(text[match.start() :].partition("\n")[0], start)
    return Finding(*source.place(max(at, start)), "mark-as-typed", what, mend)


def _blotted(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda match: "x" * len(match[0]), text)
