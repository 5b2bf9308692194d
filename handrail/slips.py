"""Where an editor most likely slipped, when a text is no YAML: often above the place where the parser stumbles.

In: the lines, where the parser stumbled, and what it said. Out: the place, what is wrong in the words of somebody who
has never heard of YAML, and the likely mend. Rows and columns count from 0.
"""

from __future__ import annotations

from collections.abc import Sequence
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
    return _unclosed(lines[: row + 1]) or _known(lines, row) or Slip(row, column, *_in_plain_words(said, lines[row]))


_NAME = r"\s*(?:- +)*(?:[\w-]+: +)?"
# The quotation mark before a value that its line does not close; and how a line ends that closes it after all.
_OPENED = late(rf"""{_NAME}(?:(")(?:[^"\\]|\\.)*|(')(?:[^']|'')*)$""")
_CLOSES = late(r"\s*[\]},]?\s*(?:#.*)?$")
_UNCLOSED = (
    "A quotation mark is opened but not closed.",
    "Close the quote on the same line, or leave both quotes out.",
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
