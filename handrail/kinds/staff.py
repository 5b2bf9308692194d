"""The index of the people who work at the centre."""

from __future__ import annotations

from typing import Any, ClassVar

from handrail.kinds import machine, person
from handrail.kinds.compose import Composer
from handrail.kinds.kind import Ids, Kind
from handrail.kinds.person import PersonView
from handrail.pages import Page
from handrail.schema import PageMatter
from handrail.schemaorg import Node


class Matter(PageMatter, frozen=True, kw_only=True):
    """What the author of the staff index declares."""

    lists_folder: ClassVar[bool] = True


def _pages(composer: Composer) -> list[Page[Any]]:
    return [page for page in composer.library.children(composer.page) if page.matter.is_person]


def _people(composer: Composer) -> tuple[PersonView, ...] | None:
    return tuple(person.person(composer, page, cited=False) for page in _pages(composer)) or None


def _nodes(composer: Composer, detail: Any, ids: Ids) -> tuple[Node, list[Node]]:
    return machine.listing(composer, ids, "staff", [(page.matter.title, page) for page in _pages(composer)])


KIND = Kind("staff", Matter, figures={"people": _people}, nodes=_nodes, page_types=("CollectionPage",))
