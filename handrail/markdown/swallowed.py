"""Items, tables, headings and figures that were read as words, so that readers would see their marks.

In: the blocks that the library found in a body, and the body, its code blanked. Out: findings, of each sort one in a
piece of text. What a mark means depends on all that stands around it; so this asks what the library made of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from handrail.markdown.common import Block
from handrail.markdown.document import Finding
from handrail.markdown.lint import blank_code
from handrail.patterns import late

# What may stand before a mark and is not seen.
_UNSEEN = " \t\u00a0\u200b\u200c\u200d\u2060\ufeff"
_RULE = r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*"
_TABLE_RULE = late(_RULE)
# Looked for in a text with a line's end before it, to which a search can leap.
_MARK = late(
    rf"\n[{_UNSEEN}]*(?:(?P<item>[-*+]|(?P<number>\d\d?)\.)[ \t]+\S|(?P<heading>#{{1,6}}[ \t]+\S)"
    rf"|(?P<figure>::[a-z][a-z-]*)[ \t]*(?=\n|$)|(?P<table>\|[^|\n]*\|[^\n]*\|[ \t]*(?=\n|$)|{_RULE}(?=\n|$)))"
)
_CAUSES = frozenset(("list-indent", "uneven-table"))
_HOLD_BLOCKS = frozenset(("p", "li", "dd", "blockquote"))


class _Left(NamedTuple):
    """A mark that was left: its line in the body, the one above that, and where it stands in the lines of its piece."""

    number: int
    typed: str
    above: str
    lines: list[str]
    at: int


def findings(blocks: Iterable[Block], source: str, found: Iterable[Finding]) -> Iterator[Finding]:
    """Each mark of a block that stands among words, but next to a line that was found to be the cause of it."""
    body: _Body | None = None
    told = {finding.line for finding in found if finding.code in _CAUSES}
    row = -2
    for text in _texts(blocks):
        if not _MARK.search(f"\n{text}"):
            continue
        body = body or _Body(source)
        for sort, left in body.marks(blank_code(text)):
            is_row = sort == "table"
            is_told = is_row and left.number <= row + 2  # rows with empty lines between them are told once
            row = left.number if is_row else row
            if not is_told and told.isdisjoint(range(left.number - 1, left.number + 2)):
                yield _SORTS[sort](left)


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    """The texts that could have held blocks: no headings, titles or cells."""
    for block in blocks:
        for element in block.iter() if isinstance(block, Element) else ():
            if element.text and element.tag in _HOLD_BLOCKS and not element.get("class"):
                yield element.text
            if element.tail:
                yield element.tail


class _Body:
    """A body by its lines, each without what stands before its words."""

    def __init__(self, source: str) -> None:
        self._typed = source.split("\n")
        self._even = [_even(line) for line in self._typed]
        self._numbers: dict[str, list[int]] = {}
        self._behind: dict[str, list[int]] = {}  # those of them that do not begin their line
        for number, (typed, line) in enumerate(zip(self._typed, self._even, strict=True)):
            self._numbers.setdefault(line, []).append(number)
            if not typed.startswith(line[:1]):
                self._behind.setdefault(line, []).append(number)
        self._firsts = {line.partition(" ")[0] for line in self._even}

    def marks(self, text: str) -> Iterator[tuple[str, _Left]]:
        """The first mark of each sort in a piece of text."""
        lines, sorts, whole = text.split("\n"), set[str](), f"\n{text}"
        for match in _MARK.finditer(whole):
            sort = next(name for name in _SORTS if match[name])
            if sort not in sorts and not (match["number"] and self._is_prose(int(match["number"]))):
                sorts.add(sort)
                yield sort, self._left(lines, whole.count("\n", 0, match.start()))

    def _is_prose(self, number: int) -> bool:
        """Whether a number ends a sentence: it begins no list, and none stands before or behind it in one."""
        return number != 1 and f"{number - 1}." not in self._firsts and f"{number + 1}." not in self._firsts

    def _left(self, lines: list[str], index: int) -> _Left:
        number = self._place(_even(lines[index]), _even(lines[index - 1]) if index else "")
        return _Left(number + 1, self._typed[number], self._typed[number - 1] if index else "", lines, index)

    def _place(self, line: str, above: str) -> int:
        """Where a line stands below another one; one that has none above it stands behind an indent or a mark."""
        places = (not above and self._behind.get(line)) or self._numbers.get(line) or self._ending(line)
        chosen = places[0]
        if above:
            chosen = next((number for number in places if self._even[number - 1].endswith(above)), chosen)
        if len(places) > 1:
            places.remove(chosen)
        return chosen

    def _ending(self, line: str) -> list[int]:
        return [number for number, even in enumerate(self._even) if even.endswith(line)] or [0]


def _even(line: str) -> str:
    return " ".join(line.strip(f"{_UNSEEN}>").split())


def _item(left: _Left) -> Finding:
    if not left.at:
        what = "Something stands before this item, so it would be shown as plain text."
        return _finding(left, "list-needs-blank-line", what, "Delete the spaces, seen or not, before it.")
    above, thing = _MARK.match(f"\n{left.above}"), "item"
    if above and above["item"] and _indent(left.above) <= _indent(left.typed):
        what = "This item follows one of another sort directly, and would be words of it."
    elif _indent(left.above):
        what = "This item follows an indented line directly, and would be words of it."
    else:
        what, thing = "This list follows a line of text directly.", "list"
    return _finding(left, "list-needs-blank-line", what, f"Put an empty line before the {thing}.")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(_UNSEEN))


def _table(left: _Left) -> Finding:
    rule = next((index for index, line in enumerate(left.lines) if _TABLE_RULE.fullmatch(line.strip(_UNSEEN))), 0)
    if rule > 1 and "|" in left.lines[rule - 1]:
        what, mend = "This table follows a line of text directly.", "Put an empty line before the table."
        head = left._replace(number=left.number + rule - 1 - left.at)
        return _finding(head, "list-needs-blank-line", what, mend)
    what = "This row belongs to no table, and would be shown with its bars."
    mend = "Write the rows right below each other, with `|---` for each cell, and a last `|`, below the first."
    return _finding(left, "uneven-table", what, mend)


def _heading(left: _Left) -> Finding:
    what = f"`{_even(left.typed)[:40]}` makes no heading."
    return _finding(left, "mark-as-typed", what, "Delete the spaces, seen or not, before the `#`.")


def _figure(left: _Left) -> Finding:
    mend = "Begin the line with it. Within an item, put an empty line above it and below it."
    return _finding(left, "unknown-directive", f"`{_even(left.typed)}` would be shown as text.", mend)


def _finding(left: _Left, code: str, what: str, mend: str) -> Finding:
    return Finding(left.number, 1, code, what, mend)


_SORTS: Mapping[str, Callable[[_Left], Finding]] = {
    "item": _item,
    "table": _table,
    "heading": _heading,
    "figure": _figure,
}
