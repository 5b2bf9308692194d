"""A page and its kind become a view: the frame that all pages share, the text, and what the kind adds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from markupsafe import Markup

from handrail import privacy
from handrail.days import in_words
from handrail.kinds import figures, machine
from handrail.kinds.compose import Assets, Composer
from handrail.kinds.kind import Kind
from handrail.kinds.view import (
    AccreditationView,
    BodyPart,
    ContentsItem,
    FigurePart,
    Letters,
    Link,
    PageView,
    ReviewView,
    Signature,
    SiteView,
    View,
)
from handrail.library import Library
from handrail.markdown.document import Heading, Section
from handrail.pages import Page
from handrail.schema import Accreditation

_NOTICE = "General information, not medical advice or emergency help."

# What a file is called that holds one of the notices.
_NOTICES = {
    "privacy": "Privacy policy",
    "practices": "Notice of privacy practices",
    "nondiscrimination": "Notice of nondiscrimination",
    "language_help": "Language help and aids",
}
_CONTENTS_FROM = 4


def slots(kind: Kind) -> set[str]:
    """The names of the figures that a page of this kind may place."""
    return {*figures.COMMON, *kind.figures}


def view(page: Page[Any], kind: Kind, library: Library, assets: Assets, shared: SiteView) -> View:
    """All that the page's template sees."""
    composer = Composer(page, library, assets)
    above = kind.detail(composer) if kind.opens else None
    body = tuple(_body(composer, kind))
    detail = above if kind.opens else kind.detail(composer)
    return View(shared, _page(composer, kind, detail), body, detail)


def site(library: Library, assets: Assets) -> SiteView:
    """What every page shares."""
    settings = library.facts.settings
    composer = Composer(library.home, library, assets)
    lines = tuple(composer.help_line(line, cited=False) for line in library.facts.help_lines if line.strip)
    help_page = next((page for page in library.ordered if page.matter.is_help), None)
    notices = tuple(_notices(library))
    main, footer = (tuple(composer.link(page) for page in library.menu(name)) for name in ("main", "footer"))
    shown = {library.address(library.home), *(link.url for link in main + footer)}
    return SiteView(
        name=settings.name,
        description=settings.description,
        city=settings.city,
        region=settings.region,
        street_address=settings.street_address or "",
        postal_code=settings.postal_code or "",
        licence=settings.licence or "",
        accreditations=tuple(map(_accreditation, settings.accreditations)),
        language=settings.language,
        home=library.address(library.home),
        call=composer.call(),
        quick_exit=Link(settings.quick_exit.label, settings.quick_exit.url) if settings.quick_exit else None,
        main_menu=main,
        footer_menu=(*footer, *(link for link in notices if link.url not in shown)),
        notices=notices,
        help_lines=lines,
        help_url=library.address(help_page) if help_page else "",
        policy=Markup(privacy.policy(assets.stylesheet, settings.posts_to)),
        stylesheet=Markup(assets.stylesheet),
        icon=assets.icon,
        home_icon=assets.home_icon,
    )


def _notices(library: Library) -> Iterator[Link]:
    """Each notice under its page's own title; a file has none."""
    for name, path in library.facts.settings.notices.named.items():
        page, target = library.pages.get(path), library.notices[name]
        if not target.code:
            yield Link(page.matter.menu_title if page else _NOTICES[name], target.href)


def _accreditation(held: Accreditation) -> AccreditationView:
    expires = in_words(held.expires) if held.expires else ""
    return AccreditationView(held.name, held.body, held.number, in_words(held.granted), expires, held.url)


def _body(composer: Composer, kind: Kind) -> Iterator[BodyPart]:
    """The text with its figures; what the author has chosen or the kind has, and no line places, comes last."""
    document = composer.page.document
    available = {**figures.COMMON, **kind.figures}
    sections = _lead(document.sections) if composer.page.matter.has_questions else document.sections
    yield from composer.body("\n".join(_section_html(section) for section in sections), available)
    placed = {ref.name for ref in document.slots}
    for name, figure in {**kind.figures, "questions": figures.questions}.items():
        data = figure(composer) if name not in placed else None
        if data is not None:
            yield FigurePart(name, data)


def _lead(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The text above the first heading: a page of questions draws the rest as questions."""
    return tuple(section for section in sections if section.heading is None)


def _section_html(section: Section) -> str:
    heading = section.heading
    if heading is None:
        return section.html
    return f'<h{heading.level} id="{heading.id}">{section.title}</h{heading.level}>\n{section.html}'


def _page(composer: Composer, kind: Kind, detail: Any) -> PageView:
    page, library, settings = composer.page, composer.library, composer.facts.settings
    matter = page.matter
    previous, following = library.neighbours(page)
    graph, card = machine.graph(kind, composer, detail), composer.assets.card
    return PageView(
        kind=kind.name,
        title=matter.title,
        document_title=f"{settings.name}: {matter.title}"
        if page is library.home
        else f"{matter.title} | {settings.name}",
        description=matter.description,
        url=library.address(page),
        canonical=library.absolute(page.url),
        indexed=kind.indexed,
        card=library.absolute(card.url(matter.title)) if card and kind.indexed else "",
        trail=tuple(composer.link(above) for above in library.trail(page)),
        contents=_contents(page.document.headings),
        previous=composer.link(previous, previous.matter.title) if previous else None,
        next=composer.link(following, following.matter.title) if following else None,
        authors=_authors(composer),
        published=None if matter.updated else _day(matter.published),
        updated=_day(matter.updated),
        review=_review(composer),
        notice=_NOTICE if composer.page.is_medical else "",
        sources=composer.sources(),
        graph=Markup(graph),
    )


def _authors(composer: Composer) -> tuple[Signature, ...]:
    """Who has written the page; for a medical page that says nothing of it, the centre answers."""
    people = machine.authors(composer)
    if not people and composer.page.is_medical:
        return (Signature(composer.facts.settings.name),)
    return tuple(_signature(composer, person) for person in people)


def _review(composer: Composer) -> ReviewView | None:
    """The page's review, where the reviewer has a page of their own."""
    review, person = composer.page.matter.review, machine.reviewer(composer)
    return ReviewView(_signature(composer, person), _in_both(review.on)) if review and person else None


def _signature(composer: Composer, person: Page[Any]) -> Signature:
    known = composer.facts.credentials
    codes = (code for code in person.matter.credentials if composer.is_public(code))
    letters = tuple(Letters(code, known[code].name) for code in codes)
    return Signature(person.matter.title, composer.library.address(person), letters)


def _in_both(day: date) -> tuple[str, str]:
    return day.isoformat(), in_words(day)


def _day(day: date | None) -> tuple[str, str] | None:
    return _in_both(day) if day else None


def _contents(headings: tuple[Heading, ...]) -> tuple[ContentsItem, ...]:
    """The page's headings of the second level, each with those of the third; nothing for short pages."""
    if len(headings) < _CONTENTS_FROM:
        return ()
    items: list[tuple[Link, list[Link]]] = []
    for heading in headings:
        link = Link(heading.text, f"#{heading.id}")
        if heading.level == 2:
            items.append((link, []))
        elif heading.level == 3 and items:
            items[-1][1].append(link)
    return tuple(ContentsItem(link.text, link.url, tuple(below)) for link, below in items)
