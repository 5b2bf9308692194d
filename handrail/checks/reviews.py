"""Somebody with a clinical licence has read what a page says of treatment, lately; readers can look up who wrote it.

(Patient Information Forum, PIF TICK: publication and review dates are shown; review at least every three years.)
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from handrail.checks.site import Site
from handrail.pages import Page
from handrail.problems import Place, Problem, did_you_mean
from handrail.schema import Review
from handrail.sources import CONTENT

_MISSING = {"warning": "review-wanted", "error": "review-required"}
_AGAIN = "Have it read again, and write the day under `on`."


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """Who wrote a page; who reviewed it, when, what has changed since; a missing review as the settings weigh it."""
    review = page.matter.review
    if page.matter.authors:
        yield from _authors(page, site)
    if review is not None:
        yield from _by(page, review, site)
        yield from _dates(page, review, site)
    elif page.is_medical and site.library.facts.settings.missing_review in _MISSING:
        code = _MISSING[site.library.facts.settings.missing_review]
        hint = "Have somebody with a clinical licence read it, and write `review` with `by` and `on`."
        yield Problem(Place(page.file), code, "Nobody with a clinical licence has read this medical page.", hint)


def missing(site: Site) -> Iterator[Problem]:
    """Where the site's settings ask for no more than a notice: one for all medical pages without a review."""
    medical = [page for page in site.library.ordered if page.is_medical]
    unread = sum(page.matter.review is None for page in medical)
    if unread and site.library.facts.settings.missing_review == "notice":
        what = f"{unread} of the {len(medical)} medical pages: no reviewer is on record, so none is claimed."
        if unread == len(medical):
            what = "No medical page has a reviewer on record, so none claims one."
        hint = "Have somebody with a clinical licence read them, and write `review` at the top of each."
        yield Problem(Place(CONTENT), "not-reviewed", what, hint)


def _authors(page: Page[Any], site: Site) -> Iterator[Problem]:
    for index, author in enumerate(page.matter.authors):
        yield from _nobody(author, page.at("authors", index), "unknown-author", site)


def _nobody(path: str, place: Place, code: str, site: Site) -> Iterator[Problem]:
    """A file that is no page of a person; one that has yet to be mended may be."""
    known = {person.path for person in site.library.people} | site.library.unknown
    if path not in known:
        yield Problem(place, code, f"`{path}` is no page of a person on this site.", did_you_mean(path, known))


def _by(page: Page[Any], review: Review, site: Site) -> Iterator[Problem]:
    place = page.at("review", "by")
    yield from _nobody(review.by, place, "unknown-reviewer", site)
    person = next((one.matter for one in site.library.people if one.path == review.by), None)
    if person is None:
        return
    known = site.library.facts.credentials
    if not any(known[code].kind == "licence" for code in person.credentials if code in known):
        what = f"{person.title} has no licence among their credentials, so they cannot stand for a clinical review."
        hint = "Name somebody who has one, or put the licence on that person's page and in credentials.yaml."
        yield Problem(place, "reviewer-without-licence", what, hint)
    if review.by in (page.path, *page.matter.authors):
        what = f"{person.title} cannot review {'their own page' if review.by == page.path else 'what they wrote'}."
        yield Problem(place, "reviewer-is-author", what, "Have somebody else with a clinical licence read it.")


def _dates(page: Page[Any], review: Review, site: Site) -> Iterator[Problem]:
    at, said, published, updated = page.at("review", "on"), review.on, page.matter.published, page.matter.updated
    today, limits = site.today, site.library.facts.settings.limits
    due, expires = review.next or _later(said, limits.review_due_years), _later(said, limits.review_expired_years)
    within = _years(limits.review_expired_years)
    if review.next and not said < review.next <= expires:
        what = f"The next review, {review.next}, is not within {within} after the one of {said}."
        yield Problem(page.at("review", "next"), "impossible-review", what, f"Choose a day within {within}.")
    elif said > today:
        yield Problem(at, "impossible-review", f"The review is dated {said}, which is still to come.", _AGAIN)
    elif published and said < published:
        what = f"The review of {said} is older than the page, which was published on {published}."
        yield Problem(at, "impossible-review", what, "Correct the day that is wrong.")
    elif expires < today:
        yield Problem(at, "review-expired", f"The last review was on {said}, more than {within} ago.", _AGAIN)
    elif due < today:
        yield Problem(at, "review-due", f"The review of {said} was to be made again by {due}.", _AGAIN)
    elif updated and updated > said:
        what = f"The text changed on {updated}, after the review of {said}."
        yield Problem(at, "changed-since-review", what, _AGAIN)


def _years(number: int) -> str:
    words = {1: "a year", 2: "two years", 3: "three years"}
    return words.get(number, f"{number} years")


def _later(day: date, years: int) -> date:
    """The same day some years on; the last of February for a leap day."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
