"""Lists and tables that would be shown otherwise than they were typed.

In: a body whose code has been blanked. Out: findings. Markdown gives no sign when it takes an item for
words of the text above it, or when it leaves a cell out.
"""

from __future__ import annotations

from collections.abc import Iterator

from handrail.markdown.document import Finding
from handrail.patterns import late
from handrail.problems import count

_ITEM = late(r"([-*+]|\d{1,2}\.)[ \t]+\S")
_SHALLOW = late(r" {2,3}([-*+]|\d{1,2}\.)[ \t]+\S")
_TABLE_RULE = late(r"\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*")
_RULE = late(r"\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?")
_BULLET, _NUMBER, _EITHER = (rf"(?:{mark})[ \t]+\S" for mark in ("[-*+]", r"\d\d?\.", r"[-*+]|\d\d?\."))
# What most texts have none of, as one search tells: an item with a small indent; or directly below a line an item with
# an indent, an item where that line is none of its sort, or the head of a table and its rule.
_DOUBTFUL = late(
    rf"\n(?:  {{1,2}}{_EITHER}|(?=.++\n.)(?>({_BULLET})|({_NUMBER})|.).*+\n"
    rf"(?:[ \t]+{_EITHER}|(?(1)(?!)|{_BULLET})|(?(2)(?!)|{_NUMBER})|.*\|.*\n[ \t|:-]+(?:\n|$)))"
)


def findings(source: str, *, is_common: bool = False) -> Iterator[Finding]:
    """All that is wrong with the lists and the tables of a body; in one of common blocks only tables can be amiss."""
    if not is_common and _DOUBTFUL.search(f"\n{source}"):
        lines = source.split("\n")
        yield from _glued(lines)
        yield from _swallowed(lines)
    if "|" in source:
        yield from _tables(source)


def _glued(lines: list[str]) -> Iterator[Finding]:
    """Lists and tables glued to a paragraph, and nested items with too small an indent."""
    paragraph = listing = False
    for number, line in enumerate(lines, 1):
        following = lines[number] if number < len(lines) else ""
        if not line.strip() or line[:2] == "::":
            paragraph = False
            continue
        item = _ITEM.match(line) is not None
        if listing and _SHALLOW.match(line):
            what, mend = "This list item is indented by two or three spaces.", "Indent a nested item by four spaces."
            yield Finding(number, 1, "list-indent", what, mend)
        if paragraph and (item or (_TABLE_RULE.fullmatch(following) and "|" in line)):
            what = "list" if item else "table"
            yield _needs_line(number, f"This {what} follows a line of text directly.", what)
            paragraph = False
        elif item or line[0] in " \t>#|":
            listing = item or (listing and line[0] in " \t")
        elif not listing or not lines[number - 2].strip():
            paragraph, listing = not _TABLE_RULE.fullmatch(following), False


def _swallowed(lines: list[str]) -> Iterator[Finding]:
    """Items that would become words of an indented text above them, or of an item of another sort."""
    first, is_list, sorts = -1, False, dict[int, bool]()
    for number, line in enumerate(lines, 1):
        words = line.lstrip(" \t")
        if not words:
            first = -1
            continue
        item = None if _SHALLOW.match(line) else _ITEM.match(words)
        level = _level(line[: len(line) - len(words)])
        if first < 0:
            first, is_list, sorts = level, item is not None, {}
        elif item and first > 0 and (level < first or not is_list):
            yield _needs_line(number, "This item follows an indented line directly, and would be words of it.", "item")
            first = 0
        elif item and sorts.get(level, words[0].isdigit()) != words[0].isdigit():
            what = "This item follows one of another sort directly, and would be words of it."
            yield _needs_line(number, what, "item")
        if item:
            sorts = {other: sort for other, sort in sorts.items() if other < level} | {level: words[0].isdigit()}


def _level(indent: str) -> int:
    return len(indent.expandtabs(4)) // 4 if indent else 0


def _needs_line(number: int, what: str, thing: str) -> Finding:
    return Finding(number, 1, "list-needs-blank-line", what, f"Put an empty line before the {thing}.")


def _tables(source: str) -> Iterator[Finding]:
    """Rows of other lengths than their table's: a cell too many is not shown, a head of another length is no table."""
    first = source.rfind("\n", 0, source.index("|")) + 1
    behind = source.find("\n", source.rindex("|"))
    lines = source[first : behind if behind >= 0 else None].split("\n")
    columns, above = 0, ""
    for number, line in enumerate(lines, source.count("\n", 0, first) + 1):
        if "|" not in line or not above:
            columns = 0
        elif columns:
            cells = _cells(line)
            if cells > columns:
                what = f"This row has {count(cells, 'cell')}, and the head of its table {columns}."
                mend = "Take out what is too much; write `\\|` for a bar that parts no cells."
                yield Finding(number, 1, "uneven-table", what, mend)
        elif _RULE.fullmatch(line.strip()):
            rule, columns = _cells(line), _cells(above)
            if rule != columns:
                what = (
                    f"The line above this one has {count(columns, 'cell')}, and this one {rule}, so this is no table."
                )
                yield Finding(
                    number, 1, "uneven-table", what, "Write `|---` for each cell of the head, and a last `|`."
                )
        above = line if "|" in line else ""


def _cells(line: str) -> int:
    words = line.strip()
    ends = words.count("|") - words.count("\\|")
    return ends + 1 - words.startswith("|") - (words[-1:] == "|" and words[-2:] != "\\|")
