"""What a page's file says by itself, read and parsed once and remembered as text.

In: a file. Out: a `Record`, which depends on the file's path and bytes and on nothing else. This is the costly half of
reading a page; one that has not changed needs none of this module.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from msgspec import Struct
from msgspec.json import encode

from handrail import allowances, frontmatter, markdown, trackers, urls
from handrail.allowances import Allowance
from handrail.frontmatter import Parts
from handrail.markdown import Document, Parsed
from handrail.marked_yaml import Marks, Path
from handrail.pages.said import Data, Declared, Mention, Text, Told, Whole, Wording
from handrail.problems import Place, Problem
from handrail.reading.measure import read
from handrail.rules import (
    About,
    Prose,
    abbreviations,
    expands,
    expands_in_time,
    find,
    level_hours,
    level_titles,
    levels,
    lines,
    looks_like_person,
    mentions,
    names,
    names_edition,
    numbers,
    streets,
    tells_of_treatment,
)
from handrail.rules.telephone import NUMBER
from handrail.sources import File, digest

# Letters and figures, of some 25 words; shorter paragraphs, such as a way to call, may well stand on many pages.
_REPEATABLE = 120
_BETWEEN_LETTERS = (string.punctuation + string.whitespace).encode()
# The kind of page that is about one person, and the settings of one that are records and no texts.
_PERSON, _RECORDS = "person", (("credentials",), ("licences",))
# Words for somebody whom a text may call by a first name alone.
_PRONOUNS = frozenset(("she", "he"))
_Where: TypeAlias = Callable[[int], tuple[int, int]]
_Finds: TypeAlias = Callable[[Prose], Iterator[mentions.Mention]]
_NAMED: Mapping[str, _Finds] = {"numbers": numbers, "names": names, "lines": lines}
_NAMED_BY_PAGES: Mapping[str, _Finds] = {
    **_NAMED, "levels": levels, "level_hours": level_hours, "level_titles": level_titles, "streets": streets
}  # fmt: skip


class Record(Struct, frozen=True):
    """What a file says by itself, as JSON: its facts, and what is only needed to draw it."""

    facts: bytes
    drawing: bytes


def data_record(file: File) -> Record:
    """Reads a data file, as `said.Data` has it; depends on its path and bytes alone.

    A text that is a telephone number and nothing else is no mention of it: it is the record.
    """
    values, marks, problems = frontmatter.data(file)
    proses = [each for each in _settings(values, marks) if not NUMBER.fullmatch(each[0].source)]
    mentioned = _mentions(proses, _NAMED)
    said = Data(
        file=file.path,
        declared=Declared.of(values, marks),
        problems=tuple(problems),
        wordings=_wordings(proses, _about(values, mentioned, proses)),
        tagged=tuple(Mention(*where(0), tag) for text, where in proses if (tag := trackers.tag(text.source))),
        **mentioned,
    )
    return Record(encode(said), b"")


def record(file: File) -> Record:
    """Reads and parses a page's file; depends on its path and bytes and on nothing else."""
    text, problems = frontmatter.decode(file)
    parts, more = frontmatter.split(text, file.path) if text is not None else (None, [])
    problems += more
    if text is None or parts is None:
        return Record(encode(Told(tuple(problems))), b"")
    marks, more = _allowances(text, parts, file.path)
    problems += more
    try:
        document = markdown.parse(parts.body)
    except markdown.TooDeep as error:
        found = error.finding
        place = Place(file.path, parts.body_line + found.line - 1, found.column)
        problems.append(Problem(place, found.code, found.message, found.hint))
        return Record(encode(Told(tuple(problems))), b"")
    seen = [parts.values, [(heading.level, heading.id, heading.text) for heading in document.headings]]
    parsed = Parsed(*(getattr(document, name) for name in Parsed.__struct_fields__))
    said = Whole(
        Declared.of(parts.values, parts.marks),
        _said(file.path, parts, document, marks),
        parsed,
        digest(encode(seen)),
        frontmatter.settings_below(parts.body),
    )
    return Record(encode(Told(tuple(problems), said)), encode(document.sections))


def _said(path: str, parts: Parts, document: Document, marks: Sequence[Allowance]) -> Text:
    """What the words of a page's settings and of its text say."""
    prose = Prose(markdown.blank_code(parts.body))
    proses = [*_settings(parts.values, parts.marks), (prose, _below(parts, prose))]
    mentioned = _mentions(proses, _NAMED_BY_PAGES)
    files, leads = _inside(path.partition("/")[2], document)
    return Text(
        body_line=parts.body_line,
        allowances=tuple(marks),
        wordings=_wordings(proses, _about(parts.values, mentioned, proses)),
        files=files,
        leads=leads,
        reading=read(prose, _below(parts, prose)),
        unexpanded=_unexpanded(parts.values, proses),
        sounds_medical=_sounds_medical(proses),
        names_edition=any(names_edition(text) for text, _ in proses),
        repeatable=_paragraphs(parts, prose),
        **mentioned,
    )


def _inside(path: str, document: Document) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The files and the pages of the site that a page shows or links to."""
    names = [image.src for image in document.images] + [link.name for link in document.links]
    found = sorted({urls.resolve(name, path)[0] for name in names if not urls.scheme(name)})
    leads = tuple(name for name in found if name.endswith(".md"))
    return tuple(name for name in found if not name.endswith(".md")), leads


def _allowances(text: str, parts: Parts, path: str) -> tuple[list[Allowance], list[Problem]]:
    """The marks in a page's settings and in its text that let findings stand, and what is wrong with them."""
    if not allowances.may_stand(text):
        return [], []
    settings = "\n".join(text.split("\n")[: parts.body_line - 1])
    above, problems = allowances.in_yaml(settings, path)
    below, more = allowances.in_markdown(markdown.without_code(parts.body), path, parts.body_line)
    return above + below, problems + more


def _about(values: Any, mentioned: Mapping[str, Sequence[Mention]], proses: Sequence[tuple[Prose, _Where]]) -> About:
    """Whom a file is about: one person, as its kind says; nobody; or some, by what looks like a name, or a pronoun."""
    if isinstance(values, Mapping) and values.get("kind") == _PERSON:
        return "person"
    named = any(looks_like_person(name.words) for name in mentioned["names"])
    return "some" if named or any(not _PRONOUNS.isdisjoint(text.words) for text, _ in proses) else ""


def _sounds_medical(proses: Sequence[tuple[Prose, _Where]]) -> bool:
    """Whether a page's settings and text, taken together, tell of treatment."""
    return tells_of_treatment(text.words for text, _ in proses)


def _wordings(proses: Sequence[tuple[Prose, _Where]], about: About) -> tuple[Wording, ...]:
    """What breaks a rule about words, in texts about some people or about none."""
    return tuple(
        Wording(*where(hit.offset), hit.rule, hit.words, hit.sentence, hit.at)
        for text, where in proses
        for hit in find(text, about)
    )


def _mentions(proses: Sequence[tuple[Prose, _Where]], finds: Mapping[str, _Finds]) -> dict[str, tuple[Mention, ...]]:
    """What each way to find mentions finds, under its name."""
    return {
        name: tuple(
            Mention(*where(found.offset), found.words, found.behind)
            for text, where in proses
            for found in find_all(text)
        )
        for name, find_all in finds.items()
    }


def _unexpanded(values: Any, proses: Sequence[tuple[Prose, _Where]]) -> tuple[Mention, ...]:
    """The abbreviations that a page uses before it says what they stand for, each where it stands first.

    A title may be explained by the text below it. A description is shown apart from its page; it explains nothing
    there.
    """
    *settings, (body, below) = proses
    described = values.get("description") if isinstance(values, Mapping) else None
    above = [text for text, _ in settings if text.source != described]
    found: dict[str, tuple[int, int]] = {}
    for text, where in settings:
        for each in abbreviations(text):
            if not any(expands(other, each.words) for other, _ in proses):
                found.setdefault(each.words, where(each.offset))
    for each in abbreviations(body):
        if not expands_in_time(body, each) and not any(expands(text, each.words) for text in above):
            found.setdefault(each.words, below(each.offset))
    return tuple(Mention(*place, words) for words, place in found.items())


def _paragraphs(parts: Parts, prose: Prose) -> str:
    """The blocks that are long enough to be one editor's own words: of each its digest and its line, by spaces.

    Neither capitals nor marks, neither citations nor addresses make other words of them.
    """
    found, line = [], parts.body_line
    for block in prose.plain.split("\n\n"):
        letters = block.encode().translate(None, _BETWEEN_LETTERS) if len(block) > _REPEATABLE else b""
        if len(letters) > _REPEATABLE:
            first = line + len(block) - len(block.lstrip("\n"))
            found.append(f"{digest(letters)[:12]} {first}")
        line += block.count("\n") + 2
    return " ".join(found)


def _settings(values: Any, marks: Marks) -> Iterator[tuple[Prose, _Where]]:
    """The texts in some settings, each with the way from an offset in it to its line and column."""
    for path, text in _texts(values):
        if path[:1] not in _RECORDS:
            yield Prose(text), _at(marks.at(path))


def _at(place: Place) -> _Where:
    return lambda _: (place.line, place.column)


def _below(parts: Parts, prose: Prose) -> _Where:
    def where(offset: int) -> tuple[int, int]:
        line, column = markdown.position(prose.source, offset)
        return parts.body_line + line - 1, column

    return where


def _texts(value: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every text in some settings, with its path."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _texts(inner, (*path, key))
    elif isinstance(value, list | tuple):
        for index, inner in enumerate(value):
            yield from _texts(inner, (*path, index))
