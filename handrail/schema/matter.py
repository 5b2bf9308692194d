"""What the author of any page may declare above its text, and what its kind says of every page of it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from handrail.schema.base import Distinct, Identifier, Model, Text, WebDate


class Review(Model, frozen=True, kw_only=True):
    """Who with a clinical licence has read a page, and when."""

    by: Annotated[Text, "The file of the reviewer's own page, such as `staff/jo-doe.md`."]
    on: Annotated[date, "The day on which they read it."]
    next: Annotated[
        date | None,
        "The day by which it is to be read again, at most three years on; a year on if left out. Both can "
        "be set under `limits`.",
    ] = None


class PageMatter(Model, frozen=True, kw_only=True):
    """What the author of any page may declare above its text; the kind of page says the rest of every page of it."""

    has_questions: ClassVar[bool] = False
    is_help: ClassVar[bool] = False
    is_person: ClassVar[bool] = False
    is_series: ClassVar[bool] = False
    lists_folder: ClassVar[bool] = False
    prints_edition: ClassVar[bool] = False
    kind_is_medical: ClassVar[bool] = False

    kind: Annotated[str, "The kind of page; `article` if it is left out."] = "article"
    title: Annotated[Text, "The page's heading, and its title in search results."]
    nav_title: Annotated[Text | None, "A shorter title for menus."] = None
    description: Annotated[
        Text, "One sentence for search results, 50 to 160 characters unless `limits` says otherwise."
    ]
    order: Annotated[int, "The place among pages of one folder, and in the menu; low numbers come first."] = 100
    menu: Annotated[
        Literal["main", "footer", "none"],
        "Where a page of the top folder is listed: `main`, `footer` or `none`.",
    ] = "main"
    draft: Annotated[bool, "`true` keeps the page out of everything."] = False
    published: Annotated[WebDate | None, "The day the page first went out."] = None
    updated: Annotated[WebDate | None, "The day its text last changed."] = None
    authors: Annotated[
        Distinct[Text],
        "Files of the own pages of those who wrote it, such as `staff/jo-doe.md`; where a page about "
        "treatment names nobody, the centre is its author.",
    ] = ()
    review: Annotated[Review | None, "Who with a clinical licence read the page, and when: `by`, `on`, `next`."] = None
    medical: Annotated[
        bool | None,
        "Whether the page is about treatment: `true` or `false`; left out where its kind, its citations or "
        "its words say so.",
    ] = None
    questions: Annotated[
        Distinct[Identifier],
        "Ids of FAQ questions to show, where `::questions` stands or below the text.",
    ] = ()

    @property
    def level_code(self) -> str:
        """The code of the level of care that the page is about; empty for most pages."""
        return ""

    @property
    def is_undated(self) -> bool:
        """Whether the page tells of a person and gives no day on which that was so."""
        return False

    @property
    def menu_title(self) -> str:
        """The title for menus and trails."""
        return self.nav_title or self.title
