"""Findings that a file lets stand, each by a mark in the file and with a reason.

In Markdown the mark is a comment, `<!-- handrail: allow CODE because REASON -->`; in settings and data files it is
`# handrail: allow CODE because REASON`. After other words it speaks for its own line. Alone on a line it speaks for
what follows: in Markdown up to the next empty line, in YAML for the next line. A finding about a whole file may be let
stand anywhere in it.

In: the texts of files, and problems. Out: the problems that remain, and those that are let stand. A mark without a
reason, for a code that is unknown or that nothing may let stand, or with nothing beside it is itself a problem; and so
is what begins as a mark and is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TypeAlias

from msgspec import Struct

from handrail.patterns import late
from handrail.problems import CODES, Place, Problem, did_you_mean

# What every mark holds, in small letters or in capitals; where both are absent, nobody need look any closer.
_SIGNS = "andrail", "ANDRAIL"
# A mark that can be used or not; and what begins as one and is none. Notes may begin with the word as any others do.
_MARK = r"handrail(?::?[ \t\n]+allow\b({0})|[ \t]*(?:[:;=]|[,.–—-][ \t]*allow){0})"
_IN_MARKDOWN = late(rf"<!--[ \t\n]*{_MARK.format('(?:(?!-->).)*')}-->", re.DOTALL | re.IGNORECASE)
_IN_YAML = late(rf"(?:^|(?<=[ \t]))#[ \t]*{_MARK.format('.*')}$", re.MULTILINE | re.IGNORECASE)
_SAYS = late(r"\s*([\w-]+)[ \t\n]+because\b:?\s*(.*\w.*)", re.DOTALL | re.IGNORECASE)
_SEVERAL = late(r"\s*[\w-]+(?:(?:\s*[,;&+/]\s*(?:and\s)?|\s+and\s)\s*[\w-]+)+\s+because\b", re.IGNORECASE)
# The first and last line, from 0, that a mark on some lines speaks for.
Scope: TypeAlias = Callable[[int, int], tuple[int, int]]
_FORM = "Write `handrail: allow CODE because REASON`."
_LIKE = "This looks like a mark that lets a finding stand, and is none."


class Allowance(Struct, frozen=True, array_like=True):
    """A mark that can be used: where it stands, the lines that it speaks for, the code, and the reason."""

    line: int
    column: int
    first: int
    last: int
    code: str
    reason: str

    def covers(self, problem: Problem) -> bool:
        """Whether a problem of the same file is let stand."""
        line = problem.place.line
        return problem.code == self.code and (not line or self.first <= line <= self.last)


class Allowed(Struct, frozen=True):
    """A problem that a file lets stand, and the reason that it gives."""

    problem: Problem
    reason: str


def may_stand(text: str) -> bool:
    """Whether a text may hold a mark."""
    return any(sign in text for sign in _SIGNS)


def in_markdown(text: str, path: str, first_line: int) -> tuple[list[Allowance], list[Problem]]:
    """The marks of a page's text, in which code has been blotted out, and what is wrong with them.

    `first_line` is the line of the file on which the text starts.
    """
    lines = text.split("\n")
    return _found(_IN_MARKDOWN, text, path, first_line, lambda start, end: _block(lines, start, end))


def in_yaml(text: str, path: str, first_line: int = 1) -> tuple[list[Allowance], list[Problem]]:
    """The marks of some settings or of a data file, and what is wrong with them."""
    lines = text.split("\n")
    return _found(_IN_YAML, text, path, first_line, lambda start, _: _setting(lines, start))


def _found(
    pattern: re.Pattern[str], text: str, path: str, first_line: int, scope: Scope
) -> tuple[list[Allowance], list[Problem]]:
    marks, problems = [], []
    for match in pattern.finditer(text) if may_stand(text) else ():
        start, end = (text.count("\n", 0, offset) for offset in match.span())
        column = match.start() - text.rfind("\n", 0, match.start())
        code, reason = _says(match[1] or "")
        refusal = (_LIKE, _FORM) if match[1] is None else _refusal(match[1], code, reason)
        if refusal:
            problems.append(Problem(Place(path, first_line + start, column), "bad-allowance", *refusal))
        else:
            first, last = (first_line + line for line in scope(start, end))
            marks.append(Allowance(first_line + start, column, first, last, code, reason))
    return marks, problems


def _says(words: str) -> tuple[str, str]:
    """The code and the reason that a mark gives; either may be empty."""
    said = _SAYS.fullmatch(words.strip())
    return (said[1].lower(), " ".join(said[2].split())) if said else ("", "")


def _refusal(words: str, code: str, reason: str) -> tuple[str, str] | None:
    """Why a mark cannot be used, and what to do; nothing where it can."""
    if _SEVERAL.match(words):
        return "This mark gives more than one code.", "Write a mark for each."
    if not code or not reason:
        return "This mark gives no code, or no reason after `because`.", _FORM
    if code not in CODES:
        return f"There is no code `{code}`.", did_you_mean(code, (name for name in CODES if CODES[name].allowable))
    if not CODES[code].allowable:
        return f"A finding of `{code}` cannot be let stand.", "Mend what it tells, and take the mark out."
    return None


def _block(lines: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """The lines, from 0, that a comment on the lines `start` to `end` speaks for."""
    around = _IN_MARKDOWN.sub("", "\n".join(lines[start : end + 1]))
    if around.strip():
        return start, end
    first = end + 1
    while first < len(lines) and not lines[first].strip():
        first += 1
    last = first
    while last + 1 < len(lines) and lines[last + 1].strip():
        last += 1
    return start, last


def _setting(lines: Sequence[str], start: int) -> tuple[int, int]:
    """The lines, from 0, that a comment on one line of YAML speaks for."""
    if not lines[start].lstrip().startswith("#"):
        return start, start
    last = start
    while last + 1 < len(lines) and (not lines[last].strip() or lines[last].lstrip().startswith("#")):
        last += 1
    return start, last


def settle(
    problems: Iterable[Problem], marks: Mapping[str, Sequence[Allowance]], judged: Collection[str]
) -> tuple[list[Problem], list[Allowed]]:
    """The problems that remain, in order, and those that are let stand.

    `marks` are by file. A mark with nothing beside it is told only in files that are `judged`: every check has been
    made of them.
    """
    remaining, allowed = [], []
    used: set[tuple[str, Allowance]] = set()
    for problem in sorted(set(problems)):
        path = problem.place.path
        covering = [mark for mark in marks.get(path, ()) if mark.covers(problem)]
        if covering:
            allowed.append(Allowed(problem, covering[0].reason))
            used |= {(path, mark) for mark in covering}
        else:
            remaining.append(problem)
    remaining += [
        Problem(
            Place(path, mark.line, mark.column),
            "unused-allowance",
            f"Nothing here is told as `{mark.code}`.",
            "Take the mark out.",
        )
        for path, found in marks.items()
        if path in judged
        for mark in found
        if (path, mark) not in used
    ]
    return sorted(remaining), allowed
