"""Where each named thing stands in a body as it was typed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate

from handrail.markdown.inline import tidy
from handrail.patterns import late

# An address may be in angle brackets, and hold spaces and brackets in pairs; a title in quotes may follow it.
_LINK_TARGET = late(
    r"\]\(\s*(?:((?:tel|sms):[^\n]*?\d)\)|<([^<>\n]*)>|((?:[^()\s]++|\([^()\n]*\)|[ \t]+(?![\s\"')]))*))"
)
_DEFINES = late(r"\]:")
_OTHER_LINK = late(r"^ {0,3}\[[^\]\n]+\]:\s*<?(\S+?)>?\s*$|<([a-zA-Z][\w+.-]*:[^<>\s]*)>", re.MULTILINE)


def position(text: str, offset: int) -> tuple[int, int]:
    """The line and column, both from 1, of an offset into a text."""
    starts = _line_starts(text)
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


@lru_cache(maxsize=1)  # of one text much is told or noted, one after the other
def _line_starts(text: str) -> Sequence[int]:
    return list(accumulate((len(line) + 1 for line in text.split("\n")), initial=0))


class Source:
    """A body as typed: where in it each named thing stands, the n-th mention of a name at the n-th place."""

    def __init__(self, text: str) -> None:
        self.text = text

    def place(self, offset: int) -> tuple[int, int]:
        """The line and column, both from 1, of an offset."""
        return position(self.text, offset)

    def lines(self, offsets: Iterable[int]) -> list[int]:
        """The line of each of some offsets."""
        starts = _line_starts(self.text)
        return [bisect_right(starts, offset) for offset in offsets]

    def line(self, number: int) -> str:
        """A line by its number; empty behind the end."""
        starts = _line_starts(self.text)
        return self.text[starts[number - 1] : starts[number] - 1] if number < len(starts) else ""

    def find(self, text: str) -> tuple[int, int]:
        """Where a block's text begins, found by its first line; the beginning where that was typed otherwise."""
        return self.place(max(self.text.find(text.partition("\n")[0]), 0))

    def links(self) -> Places:
        """Where each link and picture stands, by its target."""
        found = [(self._start(m.start()), m[1] or m[2] or m[3] or "") for m in _LINK_TARGET.finditer(self.text)]
        if "<" in self.text or _DEFINES.search(self.text):
            found += [(m.start(), m[1] or m[2]) for m in _OTHER_LINK.finditer(self.text)]
        return Places((tidy(name), *self.place(offset)) for offset, name in sorted(found))

    def _start(self, end: int) -> int:
        """Where the link or picture begins whose words end at an offset; a picture at its exclamation mark."""
        text = self.text
        start = text.rfind("[", 0, end)
        if "]" in text[start:end]:
            while start > 0 and text.count("]", start, end) >= text.count("[", start, end):
                start = text.rfind("[", 0, start)
        return start - 1 if start > 0 and text[start - 1] == "!" else max(start, 0)

    def matches(self, pattern: re.Pattern[str]) -> Places:
        """Where each match of a pattern stands, by its first group."""
        return Places((match[1], *self.place(match.start())) for match in pattern.finditer(self.text))


class Places:
    """Places by name, given out in order; the last one again where there are too few."""

    def __init__(self, found: Iterable[tuple[str, int, int]]) -> None:
        self._found: dict[str, list[tuple[int, int]]] = {}
        for name, line, column in found:
            self._found.setdefault(name, []).append((line, column))

    def next(self, name: str) -> tuple[int, int]:
        """The next place of a name."""
        places = self._found.get(name)
        if not places:
            return 1, 1
        return places.pop(0) if len(places) > 1 else places[0]
