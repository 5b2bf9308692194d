"""What a person's page says of them: nothing of their health where it cannot be taken back, and nothing impossible."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from handrail.checks.health import telling
from handrail.checks.site import Site
from handrail.kinds import person
from handrail.pages import Page
from handrail.problems import Place, Problem
from handrail.sources import CONTENT

_HAPPENED = "Write when it happened."
_LARGE = "Show the person themselves, 250 by 250 pixels or more; or leave the picture out."
_KEPT = "Take it out: search engines and pages that share this one keep it, whatever the person agrees to."


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """Another's consent, words about health where none covers them, years that cannot be, and the portrait's words."""
    if not page.matter.is_person:
        return
    yield from _consent(page)
    yield from _private(page, site)
    yield from _years(page, site)
    yield from _portrait(page, site)


def missing(site: Site) -> Iterator[Problem]:
    """One notice for all people whose role nobody has written down, one for licences that nobody has looked up."""
    names = [page.matter.title for page in site.library.people if page.matter.role is None]
    if names:
        what = f"No role is on record for {', '.join(names)}, so their pages print none."
        yield Problem(Place(CONTENT), "unknown-fact", what, "Ask them, and write `role` at the top of each page.")
    unread = [page.matter.title for page in site.library.people if _unread(page, site)]
    if unread:
        what = f"Whether the licences of {', '.join(unread)} are in force is not on record."
        hint = "Look them up at their issuers, and write `licences` at the top of each page."
        yield Problem(Place(CONTENT), "unknown-fact", what, hint)


def _unread(page: Page[Any], site: Site) -> bool:
    known = site.library.facts.credentials
    held = (code for code in page.matter.credentials if code in known and known[code].kind == "licence")
    return any(code not in page.matter.licences for code in held)


def _consent(page: Page[Any]) -> Iterator[Problem]:
    matter = page.matter
    told = matter.lived_experience
    if told and told.consent and not person.may_tell(matter):
        what = f"`{told.consent.who}` is not {matter.title}, and only a person's own consent counts."
        hint = f"Write `who: {matter.title}` if they agreed themselves; or take `lived_experience` out."
        yield Problem(page.at("lived_experience", "consent", "who"), "bad-value", what, hint)


def _private(page: Page[Any], site: Site) -> Iterator[Problem]:
    facts = site.library.facts
    pictures = ((page.in_body(image.line, image.column), image.alt) for image in page.document.images)
    for place, text in [(page.at("description"), page.matter.description), *pictures]:
        for words in telling(text, facts):
            yield Problem(place, "private-markup", f"This tells of {page.matter.title}'s own health: “{words}”.", _KEPT)


def _years(page: Page[Any], site: Site) -> Iterator[Problem]:
    matter = page.matter
    told = matter.lived_experience
    days: list[tuple[tuple[str, ...], date | None]] = [(("as_of",), matter.as_of)]
    days += [(("lived_experience", "consent", "date"), told.consent.date)] if told and told.consent else []
    for path, day in days:
        if day and day > site.today:
            yield Problem(page.at(*path), "future-date", f"`{path[-1]}` is {day}, which is still to come.", _HAPPENED)
    steps = [("education", matter.education), ("work", matter.work)]
    for name, index, step in ((name, *found) for name, dated in steps for found in enumerate(dated)):
        if step.year and step.year > site.today.year:
            what = f"The year {step.year} is still to come."
            yield Problem(page.at(name, index, "year"), "future-date", what, _HAPPENED)


def _portrait(page: Page[Any], site: Site) -> Iterator[Problem]:
    """The first picture of a person's page is their portrait; one that names its person is like no other."""
    _, why = person.portrait(page, site.assets)
    names = [page.matter.title, page.matter.also_called or page.matter.title]
    for portrait in page.document.images[:1]:
        if portrait.alt.strip() and not any(name.casefold() in portrait.alt.casefold() for name in names):
            what = f"The portrait's alternative text does not name {page.matter.title}."
            hint = f"Write `![{page.matter.title}, …]`, and say what the picture shows."
            yield Problem(page.in_body(portrait.line, portrait.column), "portrait-alt", what, hint)
        if why:
            what = f"The portrait {why}, so machines are not told of it."
            yield Problem(page.in_body(portrait.line, portrait.column), "unfit-portrait", what, _LARGE)
