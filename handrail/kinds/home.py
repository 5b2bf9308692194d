"""The home page: who the centre is, in two sentences, and the ways to every main page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from msgspec import Struct

from handrail import urls
from handrail.kinds.compose import Composer
from handrail.kinds.kind import Kind
from handrail.kinds.view import CardView, Contact
from handrail.library import Library
from handrail.pages import Page
from handrail.problems import Problem
from handrail.schema import Model, PageMatter, Text


class Card(Model, frozen=True, kw_only=True):
    """A way to a page."""

    page: Annotated[Text, "The page's file."]
    text: Annotated[Text, "One sentence about what is there."]


class Matter(PageMatter, frozen=True, kw_only=True):
    """What the author of the home page declares."""

    lead: Annotated[Text, "Two short sentences under the title."]
    cards: Annotated[tuple[Card, ...], "The ways to the main pages: `page` and `text` of each."] = ()


class Detail(Struct, frozen=True):
    """What the home page's template sees."""

    lead: str
    call: Contact
    cards: tuple[CardView, ...]


def _detail(composer: Composer) -> Detail:
    pages = composer.library.pages
    matter = composer.page.matter
    found = ((card, pages.get(urls.resolve(card.page, composer.page.path)[0])) for card in matter.cards)
    cards = tuple(
        CardView(page.matter.menu_title, card.text, composer.library.address(page)) for card, page in found if page
    )
    return Detail(matter.lead, composer.call(), cards)


def _check(page: Page[Any], library: Library) -> Iterator[Problem]:
    if page is not library.home:
        hint = "Take this line out, or name the kind that the page is of."
        yield Problem(page.at("kind"), "bad-value", "Only content/index.md can be of the kind `home`.", hint)
    for index, card in enumerate(page.matter.cards):
        target = library.find(card.page, page)
        if target.code:
            yield Problem(page.at("cards", index, "page"), target.code, target.message, target.hint)


KIND = Kind("home", Matter, detail=_detail, check=_check)
