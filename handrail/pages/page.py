"""A `Page`: what one Markdown file declares, and its parsed text.

In: what the file's record says, and the models that its `kind` may name. Out: a page, complete, or the reasons why it
is none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

import msgspec
from msgspec.structs import asdict

from handrail import urls
from handrail.markdown import Document, Finding, Section
from handrail.marked_yaml import Marks, Path
from handrail.pages.said import Data, Text, Told, Whole
from handrail.problems import Place, Problem, did_you_mean
from handrail.schema import PageMatter
from handrail.validation import validate

M_co = TypeVar("M_co", bound=PageMatter, covariant=True)
DEFAULT_KIND = "article"
# What stands for the kind of a page whose settings are in error; no author can write it.
STRANGER = "-"


class Page(Text, Generic[M_co], frozen=True, kw_only=True):
    """One page: what its file says, its path below `content/`, its URL, and what it declares.

    `key` is the digest of the file, `outline` of all that other pages can see of it: its front matter and headings.
    """

    path: str
    file: str
    url: str
    matter: M_co
    marks: Marks
    document: Document
    key: str
    outline: str

    @property
    def is_medical(self) -> bool:
        """Whether the page is about treatment, as its author says, or else its kind.

        Articles are about anything: one that cites, or that sounds like it, is about treatment.
        """
        if self.matter.medical is not None:
            return self.matter.medical
        is_article = self.matter.kind == DEFAULT_KIND
        return self.matter.kind_is_medical or (is_article and (bool(self.document.citations) or self.sounds_medical))

    def shows(self, figure: str) -> bool:
        """Whether a figure stands in the page's text."""
        return any(slot.name == figure for slot in self.document.slots)

    def at(self, *path: str | int) -> Place:
        """Where the page's front matter says something."""
        return self.marks.at(path)

    def in_body(self, line: int, column: int = 1) -> Place:
        """A place in the page's text as a place in its file."""
        return Place(self.file, self.body_line + line - 1, column)

    def problem(self, finding: Finding) -> Problem:
        """What the Markdown stage found, at its place in the file."""
        return Problem(self.in_body(finding.line, finding.column), finding.code, finding.message, finding.hint)


_TOLD = msgspec.json.Decoder(Told)
_DATA = msgspec.json.Decoder(Data)
_SECTIONS = msgspec.json.Decoder(tuple[Section, ...])


def page(
    path: str, key: str, facts: bytes, load: Callable[[], bytes], models: Mapping[str, type[PageMatter]]
) -> tuple[Page[Any] | None, list[Problem]]:
    """A page from what its record says, and every problem that it has by itself.

    `key` is the record's key, and `load` gives its drawing. `None` where not even the page's text can be found. A page
    whose settings are in error comes as a stranger: there is an error among the problems, so it is never published.
    """
    said = _TOLD.decode(facts)
    problems = [*_name(path), *said.problems]
    whole = said.whole
    if whole is None:
        return None, problems
    values, marks = whole.declared.restored(_file(path))
    matter, more = _declaration(values, marks, models)
    told = {problem.place for problem in problems}
    if any(problem.code == "bad-yaml" for problem in problems):
        more = [problem for problem in more if problem.code != "missing-key"]  # it may stand where nobody can read it
    problems += [problem for problem in more if problem.place not in told]
    problems += _below(whole, models.get(str(values.get("kind", DEFAULT_KIND)), PageMatter), path)
    chosen = matter or _stranger(path)
    found = Page(
        **asdict(whole.text),
        path=path,
        file=_file(path),
        url=urls.page_url(path),
        matter=chosen,
        marks=marks,
        document=Document(**asdict(whole.parsed), load=lambda: _SECTIONS.decode(load())),
        key=key,
        outline=whole.outline + (key if chosen.has_questions else ""),
    )
    return found, problems + [found.problem(finding) for finding in found.document.findings]


def data(facts: bytes) -> Data:
    """A data file, from what its record says."""
    return _DATA.decode(facts)


def _file(path: str) -> str:
    return f"content/{path}"


def _stranger(path: str) -> PageMatter:
    """Stands in for settings that are in error, so that the page's text and the links to it are checked as well."""
    description = f"The page {path}, whose settings cannot be read until they are mended."
    return PageMatter(kind=STRANGER, title=path, description=description)


def _name(path: str) -> list[Problem]:
    hint = urls.name_problem(path)
    return [Problem(Place(_file(path)), "bad-file-name", "This name would make a poor address.", hint)] if hint else []


def _below(whole: Whole, model: type[PageMatter], path: str) -> list[Problem]:
    """The first setting that a page of its kind knows and that stands at the head of the text."""
    known = [name for name in whole.below if name in model.__struct_encode_fields__]
    if not known:
        return []
    what = f"The text begins with settings: `{known[0]}` does nothing here, and readers would see it."
    hint = "Delete the line of `---` above them; put one below the last of them, and the text below that."
    return [Problem(Place(_file(path), whole.text.body_line, 1), "settings-in-text", what, hint)]


def _declaration(
    values: Mapping[str, Any], marks: Marks, models: Mapping[str, type[PageMatter]]
) -> tuple[PageMatter | None, list[Problem]]:
    kind = values.get("kind", DEFAULT_KIND)
    model = models.get(kind) if isinstance(kind, str) else None
    if model is None:
        path: Path = ("kind",)
        what = f"There is no kind of page named `{kind}`."
        return None, [Problem(marks.at(path), "unknown-kind", what, did_you_mean(str(kind), models))]
    return validate(model, values, marks)
