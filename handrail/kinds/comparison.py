"""A comparison: options side by side, row by row, one markup for wide screens and narrow ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar

from markupsafe import Markup
from msgspec import Meta, Struct

from handrail.facts import unknown_level, unknown_sources
from handrail.kinds.compose import Composer
from handrail.kinds.kind import Kind
from handrail.library import Library
from handrail.pages import Page
from handrail.problems import Problem, did_you_mean
from handrail.schema import Identifier, Model, PageMatter, Text
from handrail.schema.base import Distinct, unlike


class Option(Model, frozen=True, kw_only=True):
    """One thing that is compared."""

    id: Annotated[Identifier, "A short name, used in the rows."]
    name: Annotated[Text, "The name that readers see."]
    level: Annotated[Text | None, "The code of its level of care, in quotes."] = None


class Row(Model, frozen=True, kw_only=True):
    """One point of comparison."""

    label: Annotated[Text, "What is compared."]
    cells: Annotated[Mapping[str, Text], "What holds for each option, by the option's `id`."]
    sources: Annotated[Distinct[Identifier], "Keys of `sources.yaml`."] = ()


class Matter(PageMatter, frozen=True, kw_only=True):
    """What the author of a comparison declares."""

    kind_is_medical: ClassVar[bool] = True

    options: Annotated[
        tuple[Option, ...], Meta(min_length=2), unlike("id"), "What is compared: `id`, `name` and `level` of each."
    ]
    rows: Annotated[tuple[Row, ...], Meta(min_length=1), "The points: `label`, `cells` and `sources` of each."]


class OptionView(Struct, frozen=True):
    """One thing that is compared, with the page of its level of care."""

    name: str
    url: str


class RowView(Struct, frozen=True):
    """One point, its cells in the order of the options."""

    label: str
    cells: tuple[str, ...]
    cites: Markup


class ComparisonView(Struct, frozen=True):
    """The table."""

    caption: str
    options: tuple[OptionView, ...]
    rows: tuple[RowView, ...]


def _comparison(composer: Composer) -> ComparisonView:
    matter: Matter = composer.page.matter
    rows = tuple(
        RowView(row.label, tuple(row.cells.get(option.id, "") for option in matter.options), composer.cite(row.sources))
        for row in matter.rows
    )
    return ComparisonView(
        matter.title, tuple(OptionView(option.name, _url(composer, option.level)) for option in matter.options), rows
    )


def _url(composer: Composer, code: str | None) -> str:
    page = _level_page(composer.library, code)
    return composer.library.address(page) if page else ""


def _level_page(library: Library, code: str | None) -> Page[Any] | None:
    """The page of a level of care, or of the main level that it belongs to."""
    level = library.facts.level(code) if code else None
    return library.level_pages.get(level.group or level.code) if level else None


def _check(page: Page[Any], library: Library) -> Iterator[Problem]:
    ids = [option.id for option in page.matter.options]
    for index, option in enumerate(page.matter.options):
        if option.level:
            yield from unknown_level(page.at("options", index, "level"), option.level, library.facts.edition)
        yield from _namesake(page, index, library)
    for number, row in enumerate(page.matter.rows):
        at = ("rows", number)
        for name in row.cells.keys() - set(ids):
            yield Problem(
                page.marks.at((*at, "cells", name), key=True),
                "unknown-option",
                f"There is no option `{name}`.",
                did_you_mean(name, ids),
            )
        for name in (name for name in ids if name not in row.cells):
            yield Problem(
                page.at(*at, "cells"),
                "unknown-option",
                f"“{row.label}” says nothing about `{name}`.",
                f"Add a line `{name}: …`.",
            )
        yield from unknown_sources(page.marks, (*at, "sources"), row.sources, library.facts)


def _namesake(page: Page[Any], index: int, library: Library) -> Iterator[Problem]:
    """An option whose name is a link, where the menu of every page has the same words for another page."""
    option = page.matter.options[index]
    target = _level_page(library, option.level)
    called = (one for one in library.menu("main") if one.matter.menu_title.casefold() == option.name.casefold())
    if target and any(one is not target for one in called):
        what = f"“{option.name}” leads elsewhere than the same words in the menu."
        yield Problem(page.at("options", index, "name"), "same-words-elsewhere", what, "Say what each leads to.")


KIND = Kind("comparison", Matter, figures={"comparison": _comparison}, check=_check)
