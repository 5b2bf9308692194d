"""What a page's file says by itself, read and parsed once and remembered as text.

In: a file. Out: a `Record`, which depends on the file's path and bytes and on nothing else. This is the costly half of
reading a page; one that has not changed needs none of this module.
"""

from __future__ import annotations

import json
import string
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from msgspec import Struct

from handrail import allowances, frontmatter, markdown, trackers, urls
from handrail.allowances import Allowance
from handrail.frontmatter import Parts
from handrail.markdown import Document
from handrail.marked_yaml import Marks, Path
from handrail.pages.page import FACTS, Wording
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
)
from handrail.rules.telephone import NUMBER
from handrail.sources import File, digest

# Words; shorter paragraphs, such as a way to call, may well stand on many pages.
_REPEATABLE = 25
# Every mark is a gap between words.
_MARKS = string.punctuation.encode()
_WORDS_ALONE = bytes.maketrans(_MARKS, b" " * len(_MARKS))
# The kind of page that is about one person, and the settings of one that are records and no texts.
_PERSON, _RECORDS = "person", (("credentials",), ("licences",))
# Words for somebody whom a text may call by a first name alone.
_PRONOUNS = frozenset(("she", "he"))
_Where: TypeAlias = Callable[[int], tuple[int, int]]
_Finds: TypeAlias = Callable[[Prose], Iterator[mentions.Mention]]
_NAMED: Mapping[str, _Finds] = {"numbers": numbers, "names": names, "lines": lines}


class Record(Struct, frozen=True):
    """What a file says by itself, as JSON: its facts, and what is only needed to draw it."""

    facts: str
    drawing: str


def data_record(file: File) -> Record:
    """Reads a data file's texts, as `page.data` has them; depends on its path and bytes alone.

    A text that is a telephone number and nothing else is no mention of it: it is the record.
    """
    values, marks, _ = frontmatter.data(file)
    proses = [each for each in _settings(values, marks) if not NUMBER.fullmatch(each[0].source)]
    tagged = [[*where(0), tag] for text, where in proses if (tag := trackers.tag(text.source))]
    mentioned = _mentions(proses, _NAMED)
    return _dump({"wordings": _wordings(proses, _about(values, mentioned, proses)), "tagged": tagged, **mentioned}, {})


def record(file: File) -> Record:
    """Reads and parses a page's file; depends on its path and bytes and on nothing else."""
    text, problems = frontmatter.decode(file)
    parts, more = frontmatter.split(text, file.path) if text is not None else (None, [])
    problems += more
    if parts is None:
        return _dump({"problems": problems}, {})
    marks, more = _allowances(text or "", parts, file.path)
    problems += more
    prose = Prose(markdown.blank_code(parts.body))
    proses = [*_settings(parts.values, parts.marks), (prose, _below(parts, prose))]
    mentioned = _mentions(
        proses,
        {**_NAMED, "levels": levels, "level_hours": level_hours, "level_titles": level_titles, "streets": streets},
    )
    about = _about(parts.values, mentioned, proses)
    facts: dict[str, Any] = {
        "allowances": marks,
        "wordings": _wordings(proses, about),
        "mentions": mentioned
        | {"unexpanded": _unexpanded(parts.values, proses), "edition": any(names_edition(text) for text, _ in proses)},
        "paragraphs": _paragraphs(parts, prose),
        "reading": _reading(parts, prose),
        "values": parts.values,
        "marks": [[[*path], *where] for path, where in parts.marks.values.items()],
        "keys": [[[*path], *where] for path, where in parts.marks.keys.items()],
        "line": parts.body_line,
    }
    try:
        document = markdown.parse(parts.body)
    except RecursionError:
        place = Place(file.path, parts.body_line, 1)
        hint = "Use at most a few levels."
        problems.append(Problem(place, "too-deep", "Lists or quotations are nested too deeply.", hint))
        return _dump({"problems": problems}, {})
    for name in FACTS:
        facts[name] = getattr(document, name)
    facts["files"], facts["leads"] = _inside(file.path.partition("/")[2], document)
    seen = [parts.values, [(heading.level, heading.id, heading.text) for heading in document.headings]]
    facts["outline"] = digest(json.dumps(seen, default=_plain, separators=(",", ":")).encode())
    drawing = document.drawing()
    sections = [[section.heading is not None, section.title, section.html] for section in drawing.sections]
    return _dump(facts | {"problems": problems}, {"sections": sections, "text": drawing.text})


def _inside(path: str, document: Document) -> tuple[list[str], list[str]]:
    """The files and the pages of the site that a page shows or links to."""
    names = [image.src for image in document.images] + [link.name for link in document.links]
    found = sorted({urls.resolve(name, path)[0] for name in names if not urls.scheme(name)})
    return [name for name in found if not name.endswith(".md")], [name for name in found if name.endswith(".md")]


def _allowances(text: str, parts: Parts, path: str) -> tuple[list[Allowance], list[Problem]]:
    """The marks in a page's settings and in its text that let findings stand, and what is wrong with them."""
    if allowances.SIGN not in text:
        return [], []
    settings = "\n".join(text.split("\n")[: parts.body_line - 1])
    above, problems = allowances.in_yaml(settings, path)
    below, more = allowances.in_markdown(markdown.without_code(parts.body), path, parts.body_line)
    return above + below, problems + more


def _reading(parts: Parts, prose: Prose) -> Any:
    """What is counted of the text, as JSON can hold it."""
    found = read(prose, _below(parts, prose))
    return [found.raw, found.adjusted, found.hardest, found.long_ones]


def _about(values: Any, mentioned: Mapping[str, Any], proses: Sequence[tuple[Prose, _Where]]) -> About:
    """Whom a file is about: one person, as its kind says; nobody; or some, by what looks like a name, or a pronoun."""
    if isinstance(values, Mapping) and values.get("kind") == _PERSON:
        return "person"
    named = any(looks_like_person(words) for _, _, words, _ in mentioned["names"])
    return "some" if named or any(not _PRONOUNS.isdisjoint(text.words) for text, _ in proses) else ""


def _wordings(proses: Sequence[tuple[Prose, _Where]], about: About) -> list[Wording]:
    """What breaks a rule about words, in texts about some people or about none."""
    return [
        Wording(*where(hit.offset), hit.rule, hit.words, hit.sentence, hit.at)
        for text, where in proses
        for hit in find(text, about)
    ]


def _mentions(proses: Sequence[tuple[Prose, _Where]], finds: Mapping[str, _Finds]) -> dict[str, Any]:
    """What each way to find mentions finds, under its name."""
    return {
        name: [[*where(found.offset), found.words, found.behind] for text, where in proses for found in find_all(text)]
        for name, find_all in finds.items()
    }


def _unexpanded(values: Any, proses: Sequence[tuple[Prose, _Where]]) -> list[Any]:
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
    return [[*place, words] for words, place in found.items()]


def _paragraphs(parts: Parts, prose: Prose) -> str:
    """The blocks that are long enough to be one editor's own words: of each a digest and its line, by spaces.

    Neither capitals nor marks, neither citations nor addresses make other words of them.
    """
    found, line = [], parts.body_line
    for block in prose.plain.split("\n\n"):
        words = block.encode().translate(_WORDS_ALONE, b"'").split()
        if len(words) > _REPEATABLE:
            first = line + len(block) - len(block.lstrip("\n"))
            found.append(f"{digest(b' '.join(words))[:12]}:{first}")
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


def _dump(facts: Mapping[str, Any], drawing: Mapping[str, Any]) -> Record:
    return Record(
        *(json.dumps(part, default=_plain, ensure_ascii=False, separators=(",", ":")) for part in (facts, drawing))
    )


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return {"": value.isoformat()}
    if isinstance(value, Problem):
        return value.plain
    return [getattr(value, name) for name in value.__struct_fields__]
