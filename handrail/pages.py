"""One Markdown file becomes a `Page`: what it declares, and its parsed text.

In: a file, and the models that its `kind` may name. Out: a page, complete, or the reasons why it is none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from handrail import frontmatter, markdown, urls
from handrail.markdown import Document, Finding
from handrail.marked_yaml import Marks, Path
from handrail.problems import Place, Problem, did_you_mean
from handrail.schema import PageMatter
from handrail.sources import File

M_co = TypeVar("M_co", bound=PageMatter, covariant=True)
DEFAULT_KIND = "article"
# What stands for the kind of a page whose settings are in error; no author can write it.
STRANGER = "-"


@dataclass(frozen=True)
class Page(Generic[M_co]):
    """One page: its path below `content/`, its URL, what it declares and what it says."""

    path: str
    file: str
    url: str
    matter: M_co
    marks: Marks
    document: Document
    body_line: int

    def at(self, *path: str | int) -> Place:
        """Where the page's front matter says something."""
        return self.marks.at(path)

    def in_body(self, line: int, column: int = 1) -> Place:
        """A place in the page's text as a place in its file."""
        return Place(self.file, self.body_line + line - 1, column)

    def problem(self, finding: Finding) -> Problem:
        """What the Markdown stage found, at its place in the file."""
        return Problem(self.in_body(finding.line, finding.column), finding.code, finding.message, finding.hint)


def read(path: str, file: File, models: Mapping[str, type[PageMatter]]) -> tuple[Page[Any] | None, list[Problem]]:
    """A page from a file at `path` below `content/`, and every problem that it has by itself.

    `None` where not even its text can be found. A page whose settings are in error comes as a stranger: there
    is an error among the problems, so it is never published.
    """
    problems = _name(path, file)
    text, more = frontmatter.decode(file)
    problems += more
    if text is None:
        return None, problems
    parts, more = frontmatter.split(text, file.path)
    problems += more
    if parts is None:
        return None, problems
    matter, more = _declaration(parts.values, parts.marks, models)
    told = {problem.place for problem in problems}
    problems += [problem for problem in more if problem.place not in told]
    try:
        document = markdown.parse(parts.body)
    except RecursionError:
        place = Place(file.path, parts.body_line, 1)
        return None, [
            *problems,
            Problem(place, "too-deep", "Lists or quotations are nested too deeply.", "Use at most a few levels."),
        ]
    page = Page(path, file.path, urls.page_url(path), matter or _stranger(path), parts.marks, document, parts.body_line)
    return page, problems + [page.problem(finding) for finding in document.findings]


def _stranger(path: str) -> PageMatter:
    """Stands in for settings that are in error, so that the page's text and the links to it are checked as well."""
    return PageMatter(
        kind=STRANGER, title=path, description=f"The page {path}, whose settings cannot be read until they are mended."
    )


def _name(path: str, file: File) -> list[Problem]:
    hint = urls.name_problem(path)
    return [Problem(Place(file.path), "bad-file-name", "This name would make a poor address.", hint)] if hint else []


def _declaration(
    values: Mapping[str, Any], marks: Marks, models: Mapping[str, type[PageMatter]]
) -> tuple[PageMatter | None, list[Problem]]:
    kind = values.get("kind", DEFAULT_KIND)
    model = models.get(kind) if isinstance(kind, str) else None
    if model is None:
        path: Path = ("kind",)
        return None, [
            Problem(
                marks.at(path),
                "unknown-kind",
                f"There is no kind of page named `{kind}`.",
                did_you_mean(str(kind), models),
            )
        ]
    return frontmatter.validate(model, values, marks)
