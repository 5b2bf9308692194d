"""The centre has one name, and the letters after a person's name are theirs.

(Ohio Administrative Code 4757-3-02: a licensee shows the right letters, and may use none that they do not hold. Federal
Trade Commission on Evoke Wellness, 2025: a centre had drawn people in by the names of others.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from handrail.checks.site import Site
from handrail.kinds.person import may_tell
from handrail.pages import Data, Mention, Page
from handrail.problems import Place, Problem
from handrail.schema import Facts

# What treatment centres are called, and words that make no name of it: “The Best Treatment Center Near You”.
_PROVIDER = re.compile(
    r"(.+) (?:(?:Recovery|Treatment|Rehab|Rehabilitation|Detox|Wellness|Addiction|Behavioral Health)"
    r" (?:Cent(?:er|re)s?|Clinics?|Campus|Institute|Hospital)|Ranch|Retreat|Sober Living|Rehab)(?=,|$| [a-z])"
)
_NO_NAME = re.compile(
    r"an?|our|your|the|this|that|any|each|every|which|what|why|how|who|when|where|is|are|of|for|in|to|at|and|or|with"
    r"|addiction|alcohol|drug|substance|use|abuse|opioid|mental|health|behavioral|medical|outpatient|intensive|inpatient"
    r"|residential|treatment|recovery|rehab|detox|wellness|program|family|local|other|another|accredited|licensed"
    r"|certified|private|public|state|nearby|good|best|right|new|first|\w+ing"
)
_LETTERS = r"[A-Z][A-Z-]+(?: I{1,3}V?)?(?![\w-])"


def check(page: Page[Any] | Data, site: Site) -> Iterator[Problem]:
    """Other spellings of the centre's name, names of other centres, and letters that a person does not hold."""
    if not page.names:
        return
    facts = site.library.facts
    people, staff = holders(site)
    near = _near(facts.settings.name)
    for name in page.names:
        place = Place(page.file, name.line, name.column)
        for match in near.finditer(name.words):
            yield from _own_name(name, match[0], facts, place)
        if other := _PROVIDER.match(name.words):
            yield from _other(other, near, facts, place)
        for match in staff.finditer(name.words):
            if match[2]:
                yield from _letters(people[match[1]], match[2], facts, place)


def _own_name(name: Mention, words: str, facts: Facts, place: Place) -> Iterator[Problem]:
    settings = facts.settings
    declared = (settings.name, *settings.other_names)
    if words in declared or any(words in other for other in (*settings.other_names, *_cited(facts))):
        return
    what = f"“{words}” is not the centre's name as site.yaml has it."
    hint = f"Write “{settings.name}”, or add the other form to `other_names` in site.yaml."
    yield Problem(place, "misspelled-name", what, hint)


def _other(match: re.Match[str], near: re.Pattern[str], facts: Facts, place: Place) -> Iterator[Problem]:
    words = match[0]
    named = any(not _NO_NAME.fullmatch(word) for word in match[1].casefold().split())
    lines = (line.name for line in facts.help_lines)
    issuers = (held.issuer for held in facts.credentials.values())
    known = (*facts.settings.other_names, *_cited(facts), *lines, *issuers)
    if named and not near.search(words) and not any(words in other for other in known):
        what = f"“{words}” reads as the name of another place of treatment."
        hint = "Name others only in sources.yaml or help-lines.yaml, or let it stand with the reason."
        yield Problem(place, "other-provider", what, hint)


def _cited(facts: Facts) -> Iterator[str]:
    """The names that sources bear."""
    for source in facts.sources.values():
        yield from (source.title, source.publisher)


def _letters(person: Page[Any], after: str, facts: Facts, place: Place) -> Iterator[Problem]:
    for letters in re.finditer(_LETTERS, after):
        held = facts.credentials.get(letters[0])
        if held and held.implies_recovery and not may_tell(person.matter):
            what = f"“{letters[0]}” tells that {person.matter.title} is in recovery."
            hint = f"Take it out, or record the person's consent under `lived_experience` in {person.file}."
            yield Problem(place, "credential-discloses", what, hint)
            continue
        # “Ann Example, IOP therapist” names a role.
        role = letters[0] not in facts.credentials and re.match(r" [a-z]", after[letters.end() :])
        if letters[0] not in person.matter.credentials and not role:
            what = f"{person.matter.title} does not hold “{letters[0]}” on record."
            hint = f"Take it out, or add it to `credentials` in {person.file}."
            yield Problem(place, "unheld-credential", what, hint)


def holders(site: Site) -> tuple[Mapping[str, Page[Any]], re.Pattern[str]]:
    """The pages of people by each of their names, and a pattern of a name with any letters behind it."""
    people = _people(site)
    return people, _after(tuple(people))


def _people(site: Site) -> Mapping[str, Page[Any]]:
    """The pages of people by each name that a text may give them: in full, as called, and without a middle initial."""
    people = {}
    for page in site.library.people:
        name = page.matter.title
        for form in (name, page.matter.also_called, re.sub(r" [A-Z]\. ", " ", name)):
            if form:
                people[form] = page
    return people


@cache
def _near(name: str) -> re.Pattern[str]:
    """The spellings that come near a name of several words: other capitals, other gaps, one or several, British."""
    words = name.split()
    stems = [re.escape(re.sub(r"(?:er|re)?s?$", "", word)) + r"(?:er|re)?s?" for word in words]
    return re.compile(rf"\b{'[ -]?'.join(stems)}\b" if len(words) > 1 else r"(?!)", re.IGNORECASE)


@cache
def _after(names: tuple[str, ...]) -> re.Pattern[str]:
    """A name of a person, and the letters after it; matches nothing where nobody has a page."""
    either = "|".join(map(re.escape, sorted(names, key=len, reverse=True))) or r"(?!)"
    return re.compile(rf"\b({either})\b(?:,? ({_LETTERS}(?:, {_LETTERS})*(?: [a-z]+)?))?")
