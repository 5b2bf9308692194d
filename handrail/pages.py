"""One Markdown file becomes a `Page`: what it declares, and its parsed text.

In: a file, and the models that its `kind` may name. Out: a page, complete, or the reasons why it is none. The costly
half, reading and parsing, depends on the file alone and gives a `Record` of plain text, which can be remembered by
the file's digest; the cheap half makes a page of it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from handrail import allowances, frontmatter, markdown, urls
from handrail.allowances import Allowance
from handrail.frontmatter import Parts
from handrail.markdown import Document, Drawing, Finding, Heading, Image, Ref, Section
from handrail.marked_yaml import Marks, Path
from handrail.problems import Place, Problem, did_you_mean
from handrail.reading import Counts, Reading, Sentence
from handrail.schema import PageMatter
from handrail.sources import File, digest

if TYPE_CHECKING:
    from handrail.rules import Prose  # what has not changed is not read again

M_co = TypeVar("M_co", bound=PageMatter, covariant=True)
DEFAULT_KIND = "article"
# What stands for the kind of a page whose settings are in error; no author can write it.
STRANGER = "-"


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that break a rule of `rules`: where in the file, which rule, and the sentence with their offset in it."""

    line: int
    column: int
    rule: str
    words: str
    sentence: str
    at: int


@dataclass(frozen=True)
class Page(Generic[M_co]):
    """One page: its path below `content/`, its URL, what it declares and what it says.

    `key` is the digest of the file, `outline` of all that other pages can see of it: its front matter and headings.
    `allowances` are the marks in it that let findings stand, `wordings` what in it breaks a rule about words, `files`
    the paths below `content/` that it shows or links to and that are no pages, `counted` what `reading` is made from.
    """

    path: str
    file: str
    url: str
    matter: M_co
    marks: Marks
    document: Document
    body_line: int
    key: str
    outline: str
    allowances: tuple[Allowance, ...]
    wordings: tuple[Wording, ...]
    files: tuple[str, ...]
    counted: Any

    @property
    def reading(self) -> Reading:
        """How hard the page's text is to read."""
        raw, adjusted, *named = self.counted
        return Reading(Counts(*raw), Counts(*adjusted), *(tuple(Sentence(*one) for one in found) for found in named))

    def at(self, *path: str | int) -> Place:
        """Where the page's front matter says something."""
        return self.marks.at(path)

    def in_body(self, line: int, column: int = 1) -> Place:
        """A place in the page's text as a place in its file."""
        return Place(self.file, self.body_line + line - 1, column)

    def problem(self, finding: Finding) -> Problem:
        """What the Markdown stage found, at its place in the file."""
        return Problem(self.in_body(finding.line, finding.column), finding.code, finding.message, finding.hint)


@dataclass(frozen=True, slots=True)
class Record:
    """What a file says by itself, as JSON: its facts, and what is only needed to draw it."""

    facts: str
    drawing: str


def record(file: File) -> Record:
    """Reads and parses a page's file; depends on its path and bytes and on nothing else."""
    text, problems = frontmatter.decode(file)
    parts, more = frontmatter.split(text, file.path) if text is not None else (None, [])
    problems += more
    if parts is None:
        return _dump({"problems": problems}, {})
    marks, more = _allowances(text or "", parts, file.path)
    problems += more
    from handrail.rules import Prose  # a page that has not changed needs no rules

    prose = Prose(markdown.blank_code(parts.body))
    facts: dict[str, Any] = {
        "allowances": marks,
        "wordings": list(_wordings(parts, prose)),
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
    for name in _DOCUMENT:
        facts[name] = getattr(document, name)
    facts["files"] = _files(file.path.partition("/")[2], document)
    seen = [parts.values, [(heading.level, heading.id, heading.text) for heading in document.headings]]
    facts["outline"] = digest(json.dumps(seen, default=_plain, separators=(",", ":")).encode())
    drawing = document.drawing()
    sections = [[section.heading is not None, section.title, section.html] for section in drawing.sections]
    return _dump(facts | {"problems": problems}, {"sections": sections, "text": drawing.text})


def _files(path: str, document: Document) -> list[str]:
    names = [image.src for image in document.images] + [link.name for link in document.links]
    inside = (name for name in names if not urls.scheme(name))
    return sorted({found for name in inside if not (found := urls.resolve(name, path)[0]).endswith(".md")})


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

    def at(offset: int) -> tuple[int, int]:
        line, column = markdown.position(prose.source, offset)
        return parts.body_line + line - 1, column

    from handrail.reading.measure import read

    found = read(prose, at)
    return [found.raw, found.adjusted, found.hardest, found.longest]


def _wordings(parts: Parts, prose: Prose) -> Iterator[Wording]:
    """What breaks a rule about words, in the settings and in the text."""
    from handrail.rules import Prose, find

    for path, text in _texts(parts.values):
        place = parts.marks.at(path)
        for hit in find(Prose(text)):
            yield Wording(place.line, place.column, hit.rule, hit.words, hit.sentence, hit.at)
    for hit in find(prose):
        line, column = markdown.position(prose.source, hit.offset)
        yield Wording(parts.body_line + line - 1, column, hit.rule, hit.words, hit.sentence, hit.at)


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


_DOCUMENT: Mapping[str, type] = {
    "headings": Heading,
    "links": Ref,
    "images": Image,
    "citations": Ref,
    "slots": Ref,
    "findings": Finding,
}


def _dump(facts: Mapping[str, Any], drawing: Mapping[str, Any]) -> Record:
    return Record(
        *(json.dumps(part, default=_plain, ensure_ascii=False, separators=(",", ":")) for part in (facts, drawing))
    )


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return {"": value.isoformat()}
    if isinstance(value, Problem):
        return value.plain
    return [getattr(value, name) for name in value.__slots__]


def _undate(pairs: dict[str, Any]) -> Any:
    return date.fromisoformat(pairs[""]) if pairs.keys() == {""} else pairs


def _frozen(value: Any) -> Any:
    """A front matter value as the YAML stage makes it: sequences are tuples."""
    if isinstance(value, list):
        return tuple(_frozen(item) for item in value)
    if isinstance(value, dict):
        return {name: _frozen(item) for name, item in value.items()}
    return value


def page(
    path: str, key: str, facts: str, load: Callable[[], str], models: Mapping[str, type[PageMatter]]
) -> tuple[Page[Any] | None, list[Problem]]:
    """A page from what its record says, and every problem that it has by itself.

    `key` is the record's key, and `load` gives its drawing. `None` where not even the page's text can be found. A page
    whose settings are in error comes as a stranger: there is an error among the problems, so it is never published.
    """
    said = json.loads(facts, object_hook=_undate)
    problems = _name(path) + [Problem.restored(told) for told in said["problems"]]
    if "values" not in said:
        return None, problems
    values = _frozen(said["values"])
    keys, places = ({tuple(at): (line, column) for at, line, column in said[name]} for name in ("keys", "marks"))
    marks = Marks(keys, places, _file(path))
    matter, more = _declaration(values, marks, models)
    told = {problem.place for problem in problems}
    problems += [problem for problem in more if problem.place not in told]
    known = {name: tuple(made(*fields) for fields in said[name]) for name, made in _DOCUMENT.items()}
    document = Document(**known, drawing=lambda: _drawing(load(), known["headings"]))
    chosen = matter or _stranger(path)
    outline = said["outline"] + (key if chosen.has_questions else "")
    allowed = tuple(Allowance(*fields) for fields in said["allowances"])
    wordings = tuple(Wording(*fields) for fields in said["wordings"])
    found = Page(
        path,
        _file(path),
        urls.page_url(path),
        chosen,
        marks,
        document,
        said["line"],
        key,
        outline,
        allowed,
        wordings,
        tuple(said["files"]),
        said["reading"],
    )
    return found, problems + [found.problem(finding) for finding in document.findings]


def _file(path: str) -> str:
    return f"content/{path}"


def _drawing(text: str, headings: tuple[Heading, ...]) -> Drawing:
    said = json.loads(text)
    left = iter(headings)
    return Drawing(
        tuple(Section(next(left) if has else None, title, html) for has, title, html in said["sections"]), said["text"]
    )


def _stranger(path: str) -> PageMatter:
    """Stands in for settings that are in error, so that the page's text and the links to it are checked as well."""
    description = f"The page {path}, whose settings cannot be read until they are mended."
    return PageMatter(kind=STRANGER, title=path, description=description)


def _name(path: str) -> list[Problem]:
    hint = urls.name_problem(path)
    return [Problem(Place(_file(path)), "bad-file-name", "This name would make a poor address.", hint)] if hint else []


def _declaration(
    values: Mapping[str, Any], marks: Marks, models: Mapping[str, type[PageMatter]]
) -> tuple[PageMatter | None, list[Problem]]:
    kind = values.get("kind", DEFAULT_KIND)
    model = models.get(kind) if isinstance(kind, str) else None
    if model is None:
        path: Path = ("kind",)
        what = f"There is no kind of page named `{kind}`."
        return None, [Problem(marks.at(path), "unknown-kind", what, did_you_mean(str(kind), models))]
    return frontmatter.validate(model, values, marks)
