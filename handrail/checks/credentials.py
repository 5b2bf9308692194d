"""Whether somebody can hold what stands after their name: no credential before its time, no licence that has lapsed.

Nor is a licence's number printed unless its record has it shown.

(Ohio Administrative Code 4757-3-02: the letters of a licence stand after a name only while it is held.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from handrail.checks.named import staff
from handrail.checks.site import Site
from handrail.kinds.person import Degree
from handrail.pages import Data, Page, Wording
from handrail.patterns import late
from handrail.problems import Problem, did_you_mean
from handrail.rules.degrees import BY_RANK
from handrail.schema import Credential

_NOT_HELD = (
    "Look it up again and correct the record, or take the letters off the page: only those who hold them may show them."
)
# What may stand behind a name and its comma.
_OF_A_NAME = late(r"[JS]r\.?|I{1,3}|IV|V")
# Degrees from the lowest on: what a sentence calls each, and the word by which a person's education names it.
_DEGREES: Mapping[str, tuple[str, str]] = {
    "associate": ("an associate degree", "associate"),
    "bachelor": ("a bachelor's degree", "bachelor"),
    "master": ("a master's degree", "master"),
    "doctorate": ("a doctorate", "doctor"),
}
_NAMES_DEGREE = [late(rf"(?i:{word})|\b{BY_RANK[rank]}") for rank, (_, word) in _DEGREES.items()]


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """Credentials dated before they existed or before the degree that they take, and what is on record of licences."""
    if page.matter.is_person:
        yield from _names(page, site)
        yield from _credentials(page, site)
        yield from _licences(page, site)


def _names(page: Page[Any], site: Site) -> Iterator[Problem]:
    """Letters in a person's name, which pages print as it stands, whoever holds them."""
    for setting in ("title", "also_called"):
        name, *behind = re.split(r"\s*,\s*", getattr(page.matter, setting) or "")
        told = [words for words in behind if not _OF_A_NAME.fullmatch(words)]
        told += [code for code in site.library.facts.credentials if name.endswith(f" {code}")]
        if told:
            what = f"“{', '.join(told)}” is no part of a name."
            hint = "Write the name alone; letters belong under `credentials`, and degrees under `education`."
            yield Problem(page.at(setting), "bad-value", what, hint)


def prints_number(page: Page[Any] | Data, found: Wording, site: Site) -> bool:
    """Whether words with a licence's number are about somebody who has a page, whose record does not have it shown."""
    if isinstance(page, Page) and page.matter.is_person:
        about = [page]
    else:
        namings = staff(site).named(" ".join(found.sentence.split()))
        about = [site.library.pages[path] for naming in namings for path in naming.paths]
    records = (licence for one in about for licence in one.matter.licences.values())
    shown = {re.sub(r"\D", "", licence.number) for licence in records if licence.number and licence.show_number}
    return bool(about) and re.sub(r"\D", "", found.words) not in shown


def _credentials(page: Page[Any], site: Site) -> Iterator[Problem]:
    matter, known = page.matter, site.library.facts.credentials
    for index, event in enumerate(matter.work):
        for code, held in known.items():
            if code in event.what and re.search(rf"\b{re.escape(code)}(?![\w-])", event.what):
                why = _too_early(event.year, held, matter.education)
                if why:
                    what = f"{matter.title} cannot have held the {code} in {event.year}: it {why}."
                    hint = "Ask which credential it was, or correct the year."
                    yield Problem(page.at("work", index, "year"), "implausible-year", what, hint)


def _too_early(year: int, held: Credential, education: Sequence[Degree]) -> str:
    """Why nobody with some education can have held a credential in a year; empty where they can, or nothing decides."""
    if held.since and year < held.since:
        return f"exists since {held.since}"
    if held.needs_degree is None:
        return ""
    needed = list(_DEGREES).index(held.needs_degree)
    ranked = [(_rank(one.degree), one.year) for one in education]
    years = [earned for rank, earned in ranked if rank is None or rank >= needed]
    if all(rank is None or rank < needed for rank, _ in ranked) or None in years:
        return ""
    first = min(earned for earned in years if earned)
    return f"takes {_DEGREES[held.needs_degree][0]}, and theirs is of {first}" if first > year else ""


def _rank(degree: str) -> int | None:
    """How high a degree is, by the highest that its words name."""
    return max((rank for rank, names in enumerate(_NAMES_DEGREE) if names.search(degree)), default=None)


def _licences(page: Page[Any], site: Site) -> Iterator[Problem]:
    """What is on record of somebody's licences: theirs, in force, and looked up lately."""
    matter, today = page.matter, site.today
    for code, licence in matter.licences.items():
        at, age = ("licences", code), (today - licence.checked_on).days
        if code not in matter.credentials:
            what = f"`{code}` is not among the credentials of {matter.title}."
            yield Problem(page.at(*at), "unknown-credential", what, did_you_mean(code, matter.credentials))
        if licence.status != "active":
            what = f"The {code} of {matter.title} is {licence.status} by the record."
            yield Problem(page.at(*at, "status"), "licence-not-active", what, _NOT_HELD)
        elif licence.expires and licence.expires < today:
            what = f"The {code} of {matter.title} held until {licence.expires}."
            yield Problem(page.at(*at, "expires"), "licence-expired", what, _NOT_HELD)
        if age < 0:
            what = f"The {code} was looked up on a day that is still to come."
            yield Problem(page.at(*at, "checked_on"), "future-date", what, "Write the day on which somebody did.")
        elif age > site.library.facts.settings.limits.checked_days:
            what = f"The {code} of {matter.title} was last looked up on {licence.checked_on}."
            yield Problem(page.at(*at, "checked_on"), "stale-check", what, "Look it up, then write today's date.")
