"""The letters after a person's name are theirs, and tell nothing that they have not agreed to.

(Ohio Administrative Code 4757-3-02: a licensee shows the right letters, and may use none that they do not hold.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, TypeAlias

from handrail.checks.site import Site
from handrail.kinds.person import may_tell
from handrail.pages import Page
from handrail.problems import Place, Problem
from handrail.schema import Facts

_LETTERS = r"[A-Z][A-Z-]+(?: I{1,3}V?)?(?![\w-])"
Holders: TypeAlias = tuple[Mapping[str, Page[Any]], re.Pattern[str]]


def told(name: str, known: Holders, facts: Facts, place: Place) -> Iterator[Problem]:
    """Letters after a name that its owner does not hold, or that tell of their recovery."""
    people, staff = known
    for match in staff.finditer(name):
        if match[2]:
            yield from _letters(people[match[1]], match[2], facts, place)


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


def holders(site: Site) -> Holders:
    """The pages of people by each of their names, and a pattern of a name with any letters behind it."""
    people = site.library.called
    return people, _after(tuple(people))


@cache
def _after(names: tuple[str, ...]) -> re.Pattern[str]:
    """A name of a person, and the letters after it; matches nothing where nobody has a page."""
    either = "|".join(map(re.escape, sorted(names, key=len, reverse=True))) or r"(?!)"
    return re.compile(rf"\b({either})\b(?:,? ({_LETTERS}(?:, {_LETTERS})*(?: [a-z]+)?))?")
