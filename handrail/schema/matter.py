"""What the author of any page may declare above its text, and what its kind says of every page of it."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from pydantic import Field

from handrail.schema.base import Distinct, Identifier, Model, Text, WebDate


class Review(Model):
    """Who with a clinical licence has read a page, and when."""

    by: Text = Field(description="The file of the reviewer's own page, such as `staff/jo-doe.md`.")
    on: date = Field(description="The day on which they read it.")
    next: date | None = Field(
        None,
        description="The day by which it is to be read again, at most three years on; a year on if left out. Both can "
        "be set under `limits`.",
    )


class PageMatter(Model):
    """What the author of any page may declare above its text."""

    has_questions: ClassVar[bool] = False
    is_series: ClassVar[bool] = False
    kind_is_medical: ClassVar[bool] = False

    kind: str = Field("article", description="The kind of page; `article` if it is left out.")
    title: Text = Field(description="The page's heading, and its title in search results.")
    nav_title: Text | None = Field(None, description="A shorter title for menus.")
    description: Text = Field(
        description="One sentence for search results, 50 to 160 characters unless `limits` says otherwise."
    )
    order: int = Field(100, description="The place among pages of one folder, and in the menu; low numbers come first.")
    menu: Literal["main", "footer", "none"] = Field(
        "main", description="Where a page of the top folder is listed: `main`, `footer` or `none`."
    )
    draft: bool = Field(False, description="`true` keeps the page out of everything.")
    published: WebDate | None = Field(None, description="The day the page first went out.")
    updated: WebDate | None = Field(None, description="The day its text last changed.")
    authors: Distinct[Text] = Field(
        (),
        description="Files of the own pages of those who wrote it, such as `staff/jo-doe.md`; where a page about "
        "treatment names nobody, the centre is its author.",
    )
    review: Review | None = Field(
        None, description="Who with a clinical licence read the page, and when: `by`, `on`, `next`."
    )
    medical: bool | None = Field(
        None,
        description="Whether the page is about treatment: `true` or `false`; left out where its kind, its citations or "
        "its words say so.",
    )
    questions: Distinct[Identifier] = Field(
        (), description="Ids of FAQ questions to show, where `::questions` stands or below the text."
    )

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
