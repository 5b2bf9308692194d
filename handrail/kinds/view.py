"""What a template sees: one `View`, made of plain immutable values.

`view.site` is the same on every page, `view.page` is about the page as such, `view.body` is its text in
parts, and `view.detail` is what its kind adds. HTML that is safe to print as it is has the type `Markup`.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from markupsafe import Markup
from msgspec import Struct


class Link(Struct, frozen=True):
    """Words and where they lead."""

    text: str
    url: str


class CardView(Struct, frozen=True):
    """A way to a page: its title, and what is there."""

    title: str
    text: str
    url: str


class Contact(Struct, frozen=True):
    """One way to reach somebody: what to do, the address of it, and how it is shown."""

    action: str
    href: str
    shown: str


class HelpLineView(Struct, frozen=True):
    """A help line with each way to reach it."""

    id: str
    name: str
    about: str
    hours: str
    contacts: tuple[Contact, ...]
    cites: Markup


class AccreditationView(Struct, frozen=True):
    """What the centre holds of another body, and where to look it up; `granted` and `expires` are days in words."""

    name: str
    body: str
    number: str
    granted: str
    expires: str
    url: str


class SiteView(Struct, frozen=True):
    """What every page of the site shares; the footer's menu holds the notices that no other menu has."""

    name: str
    description: str
    city: str
    region: str
    street_address: str
    postal_code: str
    licence: str
    accreditations: tuple[AccreditationView, ...]
    language: str
    home: str
    call: Contact
    quick_exit: Link | None
    main_menu: tuple[Link, ...]
    footer_menu: tuple[Link, ...]
    notices: tuple[Link, ...]
    help_lines: tuple[HelpLineView, ...]
    help_url: str
    policy: Markup
    stylesheet: Markup
    icon: str
    home_icon: str


class ContentsItem(Struct, frozen=True):
    """One line of a page's contents list, with the lines below it."""

    text: str
    url: str
    items: tuple[Link, ...]


class SourceView(Struct, frozen=True):
    """One numbered source, and the place in the text that first cites it."""

    key: str
    number: int
    authors: str
    publisher: str
    title: str
    year: str
    url: str
    note: str
    accessed: str
    back: str


class Letters(Struct, frozen=True):
    """Letters after a name, and what they stand for."""

    code: str
    name: str


class Signature(Struct, frozen=True):
    """Who answers for a text: a person with their letters and their own page, or the centre, whose `url` is empty."""

    name: str
    url: str = ""
    letters: tuple[Letters, ...] = ()


class ReviewView(Struct, frozen=True):
    """Who has read a page, and when: in ISO form and in words."""

    by: Signature
    day: tuple[str, str]


class PageView(Struct, frozen=True):
    """What is true of a page whatever its kind. Days are in ISO form and in words.

    `published` is the day of a text that has not changed since, `updated` of one that has; one of them at most is set.

    `authors` are the centre itself where a medical page names none.
    `notice` says what a medical page is not; it is empty for others.
    `card` is the full address of the picture that stands for the page where somebody shares it; empty for none.
    """

    kind: str
    title: str
    document_title: str
    description: str
    url: str
    canonical: str
    indexed: bool
    card: str
    trail: tuple[Link, ...]
    contents: tuple[ContentsItem, ...]
    previous: Link | None
    next: Link | None
    authors: tuple[Signature, ...]
    published: tuple[str, str] | None
    updated: tuple[str, str] | None
    review: ReviewView | None
    notice: str
    sources: tuple[SourceView, ...]
    graph: Markup


class HtmlPart(Struct, frozen=True):
    """A stretch of the text; one that does not end the text goes on behind the picture or figure that follows."""

    html: Markup
    begins: bool = True
    ends: bool = True
    type: Literal["html"] = "html"


class PicturePart(Struct, frozen=True):
    """A picture with its size in CSS pixels; an empty `alt` marks it as decorative.

    `srcset` lists the same picture in other widths, where there are any; `lighter` holds pairs of a media type and a
    list of files that newer browsers prefer. `lazy` says that the picture stands below the top of the page.
    """

    url: str
    srcset: str
    lighter: tuple[tuple[str, str], ...]
    alt: str
    caption: str
    width: int
    height: int
    lazy: bool
    type: Literal["picture"] = "picture"


class FigurePart(Struct, frozen=True):
    """A figure and the data that it is drawn from."""

    name: str
    data: Any
    type: Literal["figure"] = "figure"


BodyPart: TypeAlias = HtmlPart | PicturePart | FigurePart


class View(Struct, frozen=True):
    """All that a template sees."""

    site: SiteView
    page: PageView
    body: tuple[BodyPart, ...]
    detail: Any
