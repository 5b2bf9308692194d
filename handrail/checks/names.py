"""The centre has one name, and the letters after a person's name are theirs.

(Ohio Administrative Code 4757-3-02: a licensee shows the right letters, and may use none that they do not hold.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from handrail.checks.site import Site
from handrail.pages import Data, Mention, Page
from handrail.problems import Place, Problem
from handrail.schema import Facts

_LETTERS = r"[A-Z][A-Z-]+(?: I{1,3}V?)?(?![\w-])"


def check(page: Page[Any] | Data, site: Site) -> Iterator[Problem]:
    """Other spellings of the centre's name, and letters after a name that the person does not hold."""
    if not page.names:
        return
    facts = site.library.facts
    people = _people(site)
    near, staff = _near(facts.settings.name), _after(tuple(people))
    for name in page.names:
        place = Place(page.file, name.line, name.column)
        for match in near.finditer(name.words):
            yield from _own_name(name, match[0], facts, place)
        for match in staff.finditer(name.words):
            yield from _letters(people[match[1]], match[2], facts, place)


def _own_name(name: Mention, words: str, facts: Facts, place: Place) -> Iterator[Problem]:
    settings = facts.settings
    declared = (settings.name, *settings.other_names)
    cited = (told for source in facts.sources.values() for told in (source.title, source.publisher))
    if words in declared or any(words in other for other in (*settings.other_names, *cited)):
        return
    what = f"“{words}” is not the centre's name as site.yaml has it."
    hint = f"Write “{settings.name}”, or add the other form to `other_names` in site.yaml."
    yield Problem(place, "misspelled-name", what, hint)


def _letters(person: Page[Any], after: str, facts: Facts, place: Place) -> Iterator[Problem]:
    for letters in re.finditer(_LETTERS, after):
        # “Ann Example, IOP therapist” names a role.
        role = letters[0] not in facts.credentials and re.match(r" [a-z]", after[letters.end() :])
        if letters[0] not in person.matter.credentials and not role:
            what = f"{person.matter.title} does not hold “{letters[0]}” on record."
            hint = f"Take it out, or add it to `credentials` in {person.file}."
            yield Problem(place, "unheld-credential", what, hint)


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
    """A name of a person with the letters after it; matches nothing where nobody has a page."""
    either = "|".join(map(re.escape, sorted(names, key=len, reverse=True))) or r"(?!)"
    return re.compile(rf"\b({either}),? ({_LETTERS}(?:, {_LETTERS})*(?: [a-z]+)?)")
