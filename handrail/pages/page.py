"""A `Page`: what one Markdown file declares, and its parsed text.

In: what the file's record says, and the models that its `kind` may name. Out: a page, complete, or the reasons why it
is none.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, Generic, TypeVar

from msgspec import Struct

from handrail import frontmatter, urls
from handrail.allowances import Allowance
from handrail.markdown import Document, Drawing, Finding, Heading, Image, Ref, Section
from handrail.marked_yaml import Marks, Path
from handrail.problems import Place, Problem, did_you_mean
from handrail.reading import Counts, Reading, Sentence
from handrail.schema import PageMatter

M_co = TypeVar("M_co", bound=PageMatter, covariant=True)
DEFAULT_KIND = "article"
# What stands for the kind of a page whose settings are in error; no author can write it.
STRANGER = "-"


class Wording(Struct, frozen=True):
    """Words that break a rule of `rules`: where in the file, which rule, and the sentence with their offset in it."""

    line: int
    column: int
    rule: str
    words: str
    sentence: str
    at: int


class Mention(Struct, frozen=True):
    """Words that the file writes, and where; `behind` is a link's number, or a level of care."""

    line: int
    column: int
    words: str
    behind: str = ""


class Data(Struct, frozen=True):
    """The words of a data file, which stand on many pages: what they break, whom and what they name.

    `tagged` are the parts of its addresses that count those who follow them.
    """

    file: str
    wordings: tuple[Wording, ...]
    numbers: tuple[Mention, ...]
    names: tuple[Mention, ...]
    lines: tuple[Mention, ...]
    tagged: tuple[Mention, ...]


class Page(Struct, Generic[M_co], frozen=True):
    """One page: its path below `content/`, its URL, what it declares and what it says.

    `key` is the digest of the file, `outline` of all that other pages can see of it: its front matter and headings.
    `allowances` are the marks in it that let findings stand, `wordings` what in it breaks a rule about words, `files`
    the paths below `content/` that it shows or links to and that are no pages, `leads` those of pages, `counted` what
    `reading` is made from, `mentioned` what `numbers`, `names` and so on are, `repeatable` what `paragraphs` are.
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
    leads: tuple[str, ...]
    counted: Any
    mentioned: Any
    repeatable: str

    @property
    def reading(self) -> Reading:
        """How hard the page's text is to read."""
        raw, adjusted, *named = self.counted
        return Reading(Counts(*raw), Counts(*adjusted), *(tuple(Sentence(*one) for one in found) for found in named))

    @property
    def numbers(self) -> tuple[Mention, ...]:
        """The telephone numbers that the file prints or links to."""
        return _mentions(self.mentioned["numbers"])

    @property
    def names(self) -> tuple[Mention, ...]:
        """The names that the file writes, of people and of places."""
        return _mentions(self.mentioned["names"])

    @property
    def lines(self) -> tuple[Mention, ...]:
        """What the file calls help lines."""
        return _mentions(self.mentioned["lines"])

    @property
    def streets(self) -> tuple[Mention, ...]:
        """The street addresses that the file gives."""
        return _mentions(self.mentioned["streets"])

    @property
    def unexpanded(self) -> tuple[Mention, ...]:
        """The abbreviations that the file nowhere spells out, each where it stands first."""
        return _mentions(self.mentioned["unexpanded"])

    @property
    def levels(self) -> tuple[Mention, ...]:
        """The levels of care that the file names by their numbers."""
        return _mentions(self.mentioned["levels"])

    @property
    def level_hours(self) -> tuple[Mention, ...]:
        """The weekly hours that the file gives a level of care."""
        return _mentions(self.mentioned["level_hours"])

    @property
    def level_titles(self) -> tuple[Mention, ...]:
        """The names that the file gives a level of care."""
        return _mentions(self.mentioned["level_titles"])

    @property
    def names_edition(self) -> bool:
        """Whether the file says which edition it goes by."""
        return bool(self.mentioned["edition"])

    @property
    def paragraphs(self) -> Iterator[tuple[str, int]]:
        """The long paragraphs of the text: a digest of the words of each, and the line of the file where it begins."""
        for one in self.repeatable.split():
            key, _, line = one.partition(":")
            yield key, int(line)

    def at(self, *path: str | int) -> Place:
        """Where the page's front matter says something."""
        return self.marks.at(path)

    def in_body(self, line: int, column: int = 1) -> Place:
        """A place in the page's text as a place in its file."""
        return Place(self.file, self.body_line + line - 1, column)

    def problem(self, finding: Finding) -> Problem:
        """What the Markdown stage found, at its place in the file."""
        return Problem(self.in_body(finding.line, finding.column), finding.code, finding.message, finding.hint)


# What a record holds of the parsed text, and what each entry becomes.
FACTS: Mapping[str, type] = {
    "headings": Heading,
    "links": Ref,
    "images": Image,
    "citations": Ref,
    "slots": Ref,
    "findings": Finding,
}


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
    known = {name: tuple(made(*fields) for fields in said[name]) for name, made in FACTS.items()}
    document = Document(**known, drawing=lambda: _drawing(load(), known["headings"]))
    chosen = matter or _stranger(path)
    outline = said["outline"] + (key if chosen.has_questions else "")
    allowed = tuple(Allowance(*fields) for fields in said["allowances"])
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
        _wordings(said),
        tuple(said["files"]),
        tuple(said["leads"]),
        said["reading"],
        said["mentions"],
        said["paragraphs"],
    )
    return found, problems + [found.problem(finding) for finding in document.findings]


def data(path: str, facts: str) -> Data:
    """A data file, from what its record says."""
    said = json.loads(facts)
    return Data(
        _file(path), _wordings(said), *(_mentions(said[name]) for name in ("numbers", "names", "lines", "tagged"))
    )


def _wordings(said: Any) -> tuple[Wording, ...]:
    return tuple(Wording(*fields) for fields in said["wordings"])


def _mentions(mentioned: Any) -> tuple[Mention, ...]:
    return tuple(Mention(*fields) for fields in mentioned)


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
