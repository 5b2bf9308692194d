"""What makes a kind of page: what its author declares, what its template sees, what it tells machines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from msgspec import Struct, field

from handrail.kinds.compose import Composer, Figure
from handrail.library import Library
from handrail.pages import Page
from handrail.problems import Problem
from handrail.schema import PageMatter
from handrail.schemaorg import Node


def no_detail(composer: Composer) -> None:
    """For kinds that are drawn from their text alone."""


def no_nodes(composer: Composer, detail: Any, ids: Ids) -> tuple[Node, list[Node]]:
    """For kinds that tell machines no more than every page does."""
    return {}, []


def no_problems(page: Page[Any], library: Library) -> Iterable[Problem]:
    """For kinds that name nothing in the data files."""
    return ()


class Kind(Struct, frozen=True):
    """A kind of page. Its template is `templates/pages/<name>.html`.

    `figures` are those that only this kind can place with `::name`; one that the author does not place is
    drawn after the text. `detail` is the value that the template sees as `view.detail`; `opens` says that it stands
    above the text, so that its sources have the first numbers. `page_types` are the schema.org types of the page
    itself, and `nodes` adds to its graph: properties of the page's own node, and further nodes. `check` says what is
    wrong between a page and the rest of the site.
    """

    name: str
    matter: type[PageMatter]
    figures: Mapping[str, Figure] = field(default_factory=dict)
    detail: Callable[[Composer], Any] = no_detail
    opens: bool = False
    page_types: tuple[str, ...] = ("WebPage",)
    nodes: Callable[[Composer, Any, Ids], tuple[Node, list[Node]]] = no_nodes
    check: Callable[[Page[Any], Library], Iterable[Problem]] = no_problems
    indexed: bool = True

    @property
    def template(self) -> str:
        """The template's path below `templates/`."""
        return f"pages/{self.name}.html"


class Ids(Struct, frozen=True):
    """The stable ids of the nodes that every page refers to, and of the page's own."""

    home: str
    page: str

    @property
    def website(self) -> str:
        """The site."""
        return f"{self.home}#website"

    @property
    def organization(self) -> str:
        """The centre."""
        return f"{self.home}#organization"

    @property
    def webpage(self) -> str:
        """The page."""
        return f"{self.page}#webpage"

    @property
    def trail(self) -> str:
        """The page's breadcrumb."""
        return f"{self.page}#breadcrumb"

    def here(self, name: str) -> str:
        """Another node of the page."""
        return f"{self.page}#{name}"
