"""Lists and tables that would be shown otherwise than they were typed.

In: a body whose code has been blanked. Out: findings. Markdown gives no sign when it lets an item move up a level,
or when it leaves a cell out. Which items it takes for words, `swallowed` tells.
"""

from __future__ import annotations

from collections.abc import Iterator

from handrail.markdown.document import Finding
from handrail.patterns import late
from handrail.problems import count

_ITEM = late(r"(?:[-*+]|\d{1,2}\.)[ \t]+\S")
_SHALLOW = late(r"\n {2,3}\S")
_RULE = late(r"\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?")
_INDENT = "Indent by four spaces what belongs to an item."


def findings(source: str, *, is_common: bool = False) -> Iterator[Finding]:
    """All that is wrong with the lists and the tables of a body; in one of common blocks only tables can be amiss."""
    if not is_common and _SHALLOW.search(source):
        yield from _shallow(source.split("\n"))
    if "|" in source:
        yield from _tables(source)


def _shallow(lines: list[str]) -> Iterator[Finding]:
    """What belongs to an item and has too small an indent: nested items, and text between two items."""
    listing, above = False, ""
    for number, (line, goes_on) in enumerate(zip(lines, _go_on(lines), strict=True), 1):
        words = line.lstrip(" \t")
        if listing and _SHALLOW.match(f"\n{line}"):
            if _ITEM.match(words):
                what, mend = (
                    "This list item is indented by two or three spaces.",
                    "Indent a nested item by four spaces.",
                )
                yield Finding(number, 1, "list-indent", what, mend)
            elif not above and goes_on:
                what = "This text is indented by two or three spaces, so it would tear its list apart."
                yield Finding(number, 1, "list-indent", what, _INDENT)
        if words:
            is_inside = line[0] in " \t" or (above and line[0] not in ">#|:")
            listing = _ITEM.match(line) is not None or bool(listing and is_inside)
        above = words


def _go_on(lines: list[str]) -> list[bool]:
    """Of each line, whether the next one that is not indented is an item."""
    result, is_item = [], False
    for line in reversed(lines):
        result.append(is_item)
        if line.strip() and line[0] not in " \t":
            is_item = _ITEM.match(line) is not None
    return result[::-1]


def _tables(source: str) -> Iterator[Finding]:
    """Tables that say nothing in their head, and lines that fit their table badly."""
    first = source.rfind("\n", 0, source.index("|")) + 1
    behind = source[source.rindex("|") :].split("\n", 2)[:2]
    lines = (source[first : source.rindex("|")] + "\n".join(behind)).split("\n")
    columns, above = 0, ""
    for number, line in enumerate(lines, source.count("\n", 0, first) + 1):
        told = None
        if not above:
            columns = 0
        elif columns:
            told = _misfit(line, columns)
        elif "|" in line and _RULE.fullmatch(line.strip()):
            rule, columns = _cells(line), _cells(above)
            told = _head(above, columns, rule)
            columns = columns if columns == rule else 0
        if told:
            yield Finding(number, 1, *told)
        above = line if "|" in line else ""


def _misfit(line: str, columns: int) -> tuple[str, str, str] | None:
    """What is wrong with a line below a table's head: a cell too many is not shown, and a text becomes a row."""
    if "|" not in line:
        what = "This line stands right below a table, and would be a row of it."
        return ("uneven-table", what, "Put an empty line above it.") if line.strip() and line[:2] != "::" else None
    cells = _cells(line)
    what = f"This row has {count(cells, 'cell')}, and the head of its table {columns}."
    mend = "Take out what is too much; write `\\|` for a bar that parts no cells."
    return ("uneven-table", what, mend) if cells > columns else None


def _head(head: str, columns: int, rule: int) -> tuple[str, str, str] | None:
    """What is wrong with the head of a table: one of another length than the rule below it makes none."""
    if rule != columns:
        what = f"The line above this one has {count(columns, 'cell')}, and this one {rule}, so this is no table."
        return "uneven-table", what, "Write `|---` for each cell of the head, and a last `|`."
    if not head.strip("| \t"):
        what = "The head of this table is empty."
        return "table-without-headers", what, "Say in the line above this one what each column holds."
    return None


def _cells(line: str) -> int:
    words = line.strip()
    ends = words.count("|") - words.count("\\|")
    return ends + 1 - words.startswith("|") - (words[-1:] == "|" and words[-2:] != "\\|")
