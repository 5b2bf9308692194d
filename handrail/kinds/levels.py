"""The index of the levels of care: a series of pages that climbs."""

from __future__ import annotations

from typing import Any, ClassVar

from handrail.kinds import machine
from handrail.kinds.compose import Composer
from handrail.kinds.kind import Ids, Kind
from handrail.kinds.view import Link
from handrail.schema import PageMatter
from handrail.schemaorg import Node


class Matter(PageMatter, frozen=True, kw_only=True):
    """What the author of the index of levels declares."""

    is_series: ClassVar[bool] = True
    lists_folder: ClassVar[bool] = True
    prints_edition: ClassVar[bool] = True
    kind_is_medical: ClassVar[bool] = True


def _detail(composer: Composer) -> tuple[Link, ...]:
    return tuple(composer.link(page, page.matter.title) for page in composer.library.children(composer.page))


def _nodes(composer: Composer, detail: Any, ids: Ids) -> tuple[Node, list[Node]]:
    pages = composer.library.children(composer.page)
    listed = [(page.matter.title, page) for page in pages]
    if composer.page.shows("ladder"):  # it names levels, and no pages
        listed = [(f"Level {page.matter.level_code}", page) for page in pages if page.matter.level_code]
    return machine.listing(composer, ids, "levels", listed)


KIND = Kind("levels", Matter, detail=_detail, nodes=_nodes)
