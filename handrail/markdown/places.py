"""Where each named thing stands in a body as it was typed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from handrail.markdown.inline import tidy

_LINK_TARGET = re.compile(r"\]\(\s*(?:((?:tel|sms):[^\n]*?\d)\)|<?([^)\s>]*))")
_OTHER_LINK = re.compile(r"^ {0,3}\[[^\]\n]+\]:\s*<?(\S+?)>?\s*$|<([a-zA-Z][\w+.-]*:[^<>\s]*)>", re.MULTILINE)


class Source:
    """A body as typed: where in it each named thing stands, the n-th mention of a name at the n-th place."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def place(self, offset: int) -> tuple[int, int]:
        """The line and column, both from 1, of an offset."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def links(self) -> Places:
        """Where each link and picture stands, by its target."""
        found = [(self.text.rfind("[", 0, m.start()), m[1] or m[2] or "") for m in _LINK_TARGET.finditer(self.text)]
        # A picture begins with its exclamation mark.
        found = [(start - 1 if start and self.text[start - 1] == "!" else max(start, 0), name) for start, name in found]
        if "]:" in self.text or "<" in self.text:
            found += [(m.start(), m[1] or m[2]) for m in _OTHER_LINK.finditer(self.text)]
        return Places((tidy(name), *self.place(offset)) for offset, name in sorted(found))

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
