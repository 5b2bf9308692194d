"""A stylesheet as its blocks (https://www.w3.org/TR/css-syntax-3/): each with its selector, and what it declares.

It reads what style authors write and forgives the rest, as browsers do; comments and texts are blotted out first. What
is opened and never closed is not forgiven: for browsers it ends with its file, but files become one text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from msgspec import Struct

from handrail.patterns import late
from handrail.problems import Place
from handrail.sources import File

# Comments, texts and escaped signs; each has a group that is empty where its end is missing.
_ASIDE = late(r"/\*.*?(?:(\*/)|\Z)|\"(?:\\\r?.|[^\"\\\n])*(\"?)|'(?:\\\r?.|[^'\\\n])*('?)|(\\[^:])", re.DOTALL)
_BRACKET, _PAIR = late(r"[][(){}]"), late(r"\([^][(){}]*\)|\[[^][(){}]*\]")
_CLOSING = {"/*": "*/", "(": ")", "[": "]", "{": "}"}
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


def unclosed(css: str) -> tuple[int, str, str] | None:
    """What is opened and never closed, braces aside: its offset, its sign, and the sign that would close it."""
    for aside in _ASIDE.finditer(css):
        if not any(aside.groups()):
            sign = "/*" if aside[0].startswith("/*") else aside[0][0]
            return aside.start(), sign, _CLOSING.get(sign, sign)
    closed = words = bare(css)
    while (rest := _PAIR.sub("", closed)) != closed:
        closed = rest
    offset = _open_bracket(words) if "(" in closed or "[" in closed else None
    return None if offset is None else (offset, css[offset], _CLOSING[css[offset]])


def _open_bracket(css: str) -> int | None:
    """The offset of a bracket that is still open where the braces around it close, or where all ends."""
    opened: list[int] = []
    for found in _BRACKET.finditer(css):
        if found[0] in _CLOSING:
            opened.append(found.start())
        elif opened and found[0] == _CLOSING[css[opened[-1]]]:
            opened.pop()
        elif found[0] == "}":  # any other that closes nothing spoils no more than its own declaration
            break
    return next((offset for offset in reversed(opened) if css[offset] != "{"), None)


def _declaration(words: str, start: int) -> Declaration:
    name, _, value = words.partition(":")
    value = " ".join(value.replace("!important", "").split())
    return Declaration(name.strip().lower(), value, start + len(words) - len(words.lstrip()))


def _blot(match: re.Match[str]) -> str:
    """White space in the place of what is left out; a text keeps its quotation marks, since selectors hold some."""
    found = match[0]
    return re.sub(r"[^\n]", " ", found) if found.startswith("/*") else re.sub(r"[][{};:,()@]", " ", found)
