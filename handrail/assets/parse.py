"""A stylesheet as its blocks (https://www.w3.org/TR/css-syntax-3/): each with its selector, and what it declares.

It reads what style authors write and forgives the rest, as browsers do; comments and texts are blotted out first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from msgspec import Struct

from handrail.patterns import late
from handrail.problems import Place
from handrail.sources import File

_ASIDE = late(r"/\*.*?(?:\*/|\Z)|\"(?:\\.|[^\"\\\n])*\"?|'(?:\\.|[^'\\\n])*'?", re.DOTALL)
_PIECE = late(r"([^{};]*)([{};]|\Z)")
_COMMA = late(r"\s*,\s*(?![^()]*\))")


class Declaration(NamedTuple):
    """A property in small letters, its value, and its offset in the file."""

    name: str
    value: str
    offset: int


class Block(Struct, frozen=True):
    """What stands between two braces: `within` are the rules around it, the outermost first."""

    file: File
    within: tuple[str, ...]
    selector: str
    declarations: tuple[Declaration, ...]

    @property
    def selectors(self) -> list[str]:
        """The selectors of its list."""
        return _COMMA.split(self.selector)

    def place(self, declaration: Declaration) -> Place:
        """Where one of its declarations stands."""
        before = self.file.data.decode("utf-8", "replace")[: declaration.offset]
        return Place(self.file.path, before.count("\n") + 1, len(before) - before.rfind("\n"))


def blocks(file: File) -> Iterator[Block]:
    """The blocks of a stylesheet, each once it is closed."""
    text = bare(file.data.decode("utf-8", "replace"))
    opened: list[tuple[str, list[Declaration]]] = []
    for match in _PIECE.finditer(text):
        words, mark = match.groups()
        if mark == "{":
            opened.append((" ".join(words.split()), []))
            continue
        if opened and ":" in words:
            opened[-1][1].append(_declaration(words, match.start()))
        if opened and mark == "}":
            selector, declarations = opened.pop()
            yield Block(file, tuple(above for above, _ in opened), selector, tuple(declarations))


def bare(css: str) -> str:
    """A stylesheet whose comments and texts hold nothing that could be taken for its own; every offset is kept."""
    return _ASIDE.sub(_blot, css)


def _declaration(words: str, start: int) -> Declaration:
    name, _, value = words.partition(":")
    value = " ".join(value.replace("!important", "").split())
    return Declaration(name.strip().lower(), value, start + len(words) - len(words.lstrip()))


def _blot(match: re.Match[str]) -> str:
    """White space in the place of what is left out; a text keeps its quotation marks, since selectors hold some."""
    found = match[0]
    return re.sub(r"[^\n]", " ", found) if found.startswith("/*") else re.sub(r"[{};:,()@]", " ", found)
