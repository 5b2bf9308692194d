"""Where each part of a page comes from: a line of a template, or a value that the template was given.

A page that is in order never asks. For one that is not, its templates are filled once more with marks among their own
text, in characters that no source may hold; without the marks the HTML is the same.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable

from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

from handrail.patterns import late
from handrail.problems import Place

_OPEN, _CLOSE = "\ue002", "\ue003"
_MARK = late(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")
_COMMENT = late(r"<!--.*?-->", re.DOTALL)


class Marks(Extension):
    """Puts a mark before each line of a template's own text, and another before each value that it prints."""

    def filter_stream(self, stream: TokenStream) -> Iterable[Token]:
        """The tokens of a template, with marks."""
        for token in stream:
            if token.type == "data":
                lines = token.value.split("\n")
                marked = (f"{_mark(stream.name, token.lineno + at)}{line}" for at, line in enumerate(lines))
                yield Token(token.lineno, "data", "\n".join(marked))
                continue
            if token.type == "variable_begin":
                yield Token(token.lineno, "data", _mark("", 0))
            yield token


def _mark(name: str | None, line: int) -> str:
    return f"{_OPEN}{name}:{line}{_CLOSE}"


class Origins:
    """The origins of one page's parts, from its HTML with marks; `path` gives a template's file."""

    def __init__(self, marked: str, path: Callable[[str], str]) -> None:
        pieces = _MARK.split(marked)
        self._html = "".join(pieces[::2])
        self._names = pieces[1::2]
        self._starts = [0]
        for text in pieces[:-1:2]:
            self._starts.append(self._starts[-1] + len(text))
        del self._starts[0]
        self._path = path

    def place(self, made: str, tag: str, number: int) -> Place | None:
        """The place in a template at which an element of a page begins: the one of that number among those of its name.

        Of number -1 only the template is told, since what is missing has no line. `None` for an element that is part
        of a value, and for one that cannot be found.
        """
        text = _COMMENT.sub(lambda match: " " * len(match[0]), made)
        found = [match.start() for match in re.finditer(rf"<{re.escape(tag)}(?![\w-])", text, re.IGNORECASE)]
        if self._html != made or max(number, 0) >= len(found):
            return None
        last = bisect_right(self._starts, found[max(number, 0)]) - 1
        name, _, line = self._names[last].rpartition(":") if last >= 0 else ("", "", "")
        if not name:
            return None
        return Place(self._path(name)) if number < 0 else Place(self._path(name), int(line), 1)
