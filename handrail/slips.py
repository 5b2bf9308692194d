"""Where an editor most likely slipped, when a text is no YAML: often above the place where the parser stumbles.

In: the lines, where the parser stumbled, and what it said. Out: the place, what is wrong in the words of somebody who
has never heard of YAML, and the likely mend. Rows and columns count from 0.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from handrail.patterns import late

_IN_QUOTES = "Put the value in quotes."


class Slip(NamedTuple):
    """Where and what it is."""

    row: int
    column: int
    meaning: str
    mend: str


def find(lines: Sequence[str], row: int, column: int, said: str) -> Slip:
    """The slip behind what the parser `said` of a place."""
    slip = _unclosed(lines[: row + 1]) or _known(lines, row) or _indented(lines, row, column, said)
    if slip:
        return slip
    is_colon = said.startswith("did not find expected ',' or") and lines[row][column : column + 1] == ":"
    return Slip(row, column, *(_IN_BRACKETS if is_colon else _in_plain_words(said, lines[row])))


_NAME = r"\s*(?:- +)*(?:[\w-]+: +)?"
# The quotation mark before a value that its line does not close; and how a line ends that closes it after all.
_OPENED = late(rf"""{_NAME}(?:(")(?:[^"\\]|\\.)*|(')(?:[^']|'')*)$""")
_CLOSES = late(r"\s*[\]},]?\s*(?:#.*)?$")
_UNCLOSED = (
    "A quotation mark is opened but not closed.",
    "Close the quote on the same line, or leave both quotes out.",
)
# What the parser stumbles over within brackets, where another colon stands than the one behind a name.
_IN_BRACKETS = (
    "A value in these brackets holds a colon, or the comma before the next name is missing.",
    'Put the value in quotes: {school: "University: West"}.',
)
_NAMED = late(r"( +)[\w-]+:(?= |$)")
_INDENTED = (
    "This line is indented more than the others.",
    "Begin it where they begin. If it belongs to the value above, put that whole value in quotes.",
)
# How a line looks that the parser stumbles over, there or on the next line; the column is that of the first group.
_SLIPS = tuple(
    (late(pattern), meaning, mend)
    for pattern, meaning, mend in (
        (
            rf"""{_NAME}(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?!: |:$)\s*([^\s#,\]}}])""",
            "The value goes on behind a quotation mark that closes it.",
            'Let the outer quotes be " and every quote between them ’ or “ ”: title: "It’s here".',
        ),
        (
            r"\s*(?:- +)*[A-Za-z][\w-]*:([^\s:/])",
            "A space is missing behind the colon.",
            "Write `name: value`.",
        ),
        (
            r"\s*(?:- +)*[A-Za-z][\w-]*:([^\S \t])",
            "The space behind the colon is none that counts: it does not break.",
            "Delete it, and type a plain space.",
        ),
        (
            rf"{_NAME}([“”„‘’])[^\n]*: ",
            "Curly quotes do not hold a value together.",
            'Put the whole value in straight quotes: title: "Help: where to start".',
        ),
        (
            rf"{_NAME}([*&!]|[>|](?![-+\d]*\s*(?:#|$)))\s*\S",
            "A value starts with a character that has a special meaning.",
            _IN_QUOTES,
        ),
        (
            rf"""{_NAME}"(?:[^"\\]|\\["\\/abefnrtvxuUNLP_0 ])*(\\)""",
            "A backslash has a special meaning between these quotation marks.",
            "Put the value between ' and ', or write the backslash twice.",
        ),
    )
)


def _unclosed(lines: Sequence[str]) -> Slip | None:
    """The first quotation mark whose next one, on a line below it, opens a value of its own.

    The parser takes that for the end of the value, and stumbles only there.
    """
    for row, line in enumerate(lines):
        opened = _OPENED.match(line)
        if opened:
            quote = opened[1] or opened[2]
            below = (one.partition(quote) for one in lines[row + 1 :])
            behind = next((rest for _, found, rest in below if found), None)
            if behind is None or not _CLOSES.match(behind):
                return Slip(row, opened.start(opened.lastindex or 0), *_UNCLOSED)
    return None


def _known(lines: Sequence[str], row: int) -> Slip | None:
    """A well-known slip on the line where the parser stumbled, or on the one above."""
    for at in (row, row - 1) if row else (row,):
        for pattern, meaning, mend in _SLIPS:
            if match := pattern.match(lines[at]):
                return Slip(at, match.start(1), meaning, mend)
    return None


def _indented(lines: Sequence[str], row: int, column: int, said: str) -> Slip | None:
    """The line that begins further right than those of its group: where the parser stumbled, or above that."""
    if "document start" in said:
        first = next(at for at, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#"))
        return Slip(first, 0, *_INDENTED) if lines[first].startswith(" ") else None
    named = _NAMED.match(lines[row])
    if named and column == named.end() - 1 and "mapping values" in said:
        return Slip(row, named.end(1), *_INDENTED)
    if named and column == named.end(1) and "expected key" in said:
        return next((Slip(at, _indent(lines[at]), *_INDENTED) for at in _odd(lines, row)), None)
    return None


def _odd(lines: Sequence[str], row: int) -> Iterator[int]:
    """A line, or else the first of those further right above it, if no other is indented as it is."""
    indents = [_indent(line) if line.strip() else -1 for line in lines]
    top = row
    while top and not 0 <= indents[top - 1] <= indents[row]:
        top -= 1
    yield from (at for at in (row, top) if indents[at] > 0 and indents.count(indents[at]) == 1)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


# What libyaml says, in the words of somebody who has never heard of YAML, and the likely mend.
_IN_PLAIN_WORDS = (
    ("tab", "A tab is used where spaces belong.", "Indent with spaces only."),
    (
        "mapping values are not allowed",
        "There is a second colon in this line, or the line before is not finished.",
        'Put the whole value in quotes: title: "Help: where to start".',
    ),
    ("unexpected end of stream", *_UNCLOSED),
    (
        "could not find expected ':'",
        "A colon is missing after a setting's name.",
        "Write `name: value`, with a space after the colon.",
    ),
    (
        "block sequence entries are not allowed",
        "A hyphen and a space stand where a value begins.",
        "Put the value in quotes; or begin each item of a list on a line of its own.",
    ),
    ("cannot start any token", "A value starts with a character that has a special meaning.", _IN_QUOTES),
    (
        "did not find expected",
        "The indent or the brackets of this line do not fit the lines above.",
        "Line up the names of one group exactly, and close each [ and {.",
    ),
)


def _in_plain_words(problem: str, line: str) -> tuple[str, str]:
    said = "tab" if "\t" in line else problem
    for part, meaning, mend in _IN_PLAIN_WORDS:
        if part in said:
            return meaning, mend
    return (
        f"The settings cannot be read here: {problem}.",
        "Put the value in quotes, and line up the names of one group.",
    )
