"""What can be wrong with a site, said so that the person who can mend it knows what to do.

In: a code from `CODES`, a place, and words. Out: a `Problem`, ordered by place and printable on its own.
This room knows nothing of pages, files or printing.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from handrail.problems.characters import seen, typed
from handrail.problems.codes import CODES, Code, Severity

__all__ = ["CODES", "BadTemplate", "Code", "Place", "Problem", "Severity", "count", "did_you_mean"]


class Place(Struct, frozen=True, order=True, array_like=True):
    """Where something stands: a path as an editor knows it; line and column from 1, or 0 for the whole file."""

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.path, self.line, self.column) if part)


class Problem(Struct, frozen=True, order=True, array_like=True):
    """Something wrong at a place, with a mend. `code` is a key of `CODES`."""

    place: Place
    code: str
    message: str
    hint: str = ""

    @property
    def severity(self) -> Severity:
        """How much this problem weighs."""
        return CODES[self.code].severity

    def __str__(self) -> str:
        line = f"{_line(str(self.place))}: {self.severity}: {_line(self.message)} ({self.code})"
        return f"{line}\n    {_line(self.hint)}" if self.hint else line


def _line(text: str) -> str:
    """A text that quotes what others wrote, as one line of words: nothing in it steers what shows it."""
    return seen(text).replace("\n", "\\n")


class BadTemplate(Exception):  # noqa: N818  # it is what is bad, and reads so where it is caught
    """A template could not be read or filled, or its page is not fit to be published; `problems` say where and why."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems = problems


# More names than these help nobody to find the one that was meant.
_FEW = 20


def count(number: int, noun: str) -> str:
    """A number with its noun: `1 page`, `1,200 pages`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A sentence that names the nearest of the `known` words, or all of them if none is near and they are few.

    Where nobody could see how the nearest differs, it says so.
    """
    import difflib  # only somebody who has made a mistake pays for this

    names = sorted(known)
    if word not in names and typed(word) in names:
        return f"There is an invisible character in it. Type it again: `{typed(word)}`."
    folded = {name.casefold(): name for name in names}
    near = difflib.get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    if near:
        return f"Did you mean `{folded[near[0]]}`?"
    if not names or len(names) > _FEW:
        return ""
    return f"Known here: {', '.join(f'`{name}`' for name in names)}."
