"""What a file says by itself, as values that memory can keep: JSON, and the same values again.

All of it depends on the file's path and bytes and on nothing else. Finding it is the costly half of reading a file (see
`record`).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, TypeAlias

from msgspec import Struct

from handrail.allowances import Allowance
from handrail.markdown import Parsed
from handrail.marked_yaml import Marks, Path
from handrail.problems import Problem
from handrail.reading import Reading

_Places: TypeAlias = tuple[tuple[Path, tuple[int, int]], ...]


class Wording(Struct, frozen=True, array_like=True):
    """Words that break a rule of `rules`: where in the file, which rule, and the sentence with their offset in it."""

    line: int
    column: int
    rule: str
    words: str
    sentence: str
    at: int


class Mention(Struct, frozen=True, array_like=True):
    """Words that the file writes, and where; `behind` is a link's number, or a level of care."""

    line: int
    column: int
    words: str
    behind: str = ""


class Said(Struct, frozen=True, kw_only=True):
    """What any file's words break, and which numbers, names of people and places, and help lines they mention."""

    wordings: tuple[Wording, ...]
    numbers: tuple[Mention, ...]
    names: tuple[Mention, ...]
    lines: tuple[Mention, ...]


class Text(Said, frozen=True, kw_only=True):
    """The words of a page's file, in its settings and below them, where the text starts on `body_line`.

    `allowances` are the marks in it that let findings stand, `files` the paths below `content/` that it shows or links
    to and that are no pages, `leads` those of pages; `levels` are levels of care, named by their numbers, and
    `level_hours` and `level_titles` what it gives them; `unexpanded` are abbreviations that it nowhere spells out, each
    where it stands first; `sounds_medical` says that the text holds words of treatment; `repeatable` is what
    `paragraphs` are.
    """

    body_line: int
    allowances: tuple[Allowance, ...]
    files: tuple[str, ...]
    leads: tuple[str, ...]
    reading: Reading
    levels: tuple[Mention, ...]
    level_hours: tuple[Mention, ...]
    level_titles: tuple[Mention, ...]
    streets: tuple[Mention, ...]
    unexpanded: tuple[Mention, ...]
    names_edition: bool
    sounds_medical: bool
    repeatable: str

    @property
    def paragraphs(self) -> Iterator[tuple[str, int]]:
        """The long paragraphs of the text: a digest of the words of each, and the line of the file where it begins."""
        words = self.repeatable.split()
        yield from zip(words[::2], map(int, words[1::2]), strict=True)


class Declared(Struct, frozen=True):
    """Settings as JSON can hold them: their values, and the place of each key and each value."""

    values: Any
    keys: _Places
    places: _Places

    @classmethod
    def of(cls, values: Any, marks: Marks) -> Declared:
        """Settings, to be kept."""
        return cls(_plain(values), tuple(marks.keys.items()), tuple(marks.values.items()))

    def restored(self, file: str) -> tuple[Any, Marks]:
        """The values as the YAML stage makes them, and where they stand in the file."""
        return _settled(self.values), Marks(dict(self.keys), dict(self.places), file)


class Data(Said, frozen=True, kw_only=True):
    """A data file: what it declares, what is wrong with that, and its words, which stand on many pages.

    `tagged` are the parts of its addresses that count those who follow them.
    """

    file: str
    declared: Declared
    problems: tuple[Problem, ...]
    tagged: tuple[Mention, ...]


class Whole(Struct, frozen=True):
    """A page's file, read to its end; `outline` is the digest of what other pages can see of it.

    `below` are the names of what look like settings at the head of its text.
    """

    declared: Declared
    text: Text
    parsed: Parsed
    outline: str
    below: tuple[str, ...] = ()


class Told(Struct, frozen=True):
    """What is wrong with a page's file by itself, and what it says, unless not even its text could be found."""

    problems: tuple[Problem, ...]
    whole: Whole | None = None


def _plain(value: Any) -> Any:
    """A value of front matter for JSON, which knows no dates."""
    if isinstance(value, date):
        return {"": value.isoformat()}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    return value


def _settled(value: Any) -> Any:
    """What `_plain` was given."""
    if isinstance(value, list):
        return tuple(_settled(item) for item in value)
    if isinstance(value, dict):
        if value.keys() == {""}:
            return date.fromisoformat(value[""])
        return {name: _settled(item) for name, item in value.items()}
    return value
