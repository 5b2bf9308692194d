"""The letters or the title after a person's name are theirs, and tell nothing that they have not agreed to.

(Ohio Administrative Code 4757-3-02: a licensee shows the right letters, and may use none that they do not hold.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from handrail.checks.named import Staff
from handrail.checks.site import Site
from handrail.kinds.person import may_tell
from handrail.pages import Mention, Page
from handrail.problems import Place, Problem
from handrail.rules.degrees import DEGREE
from handrail.rules.mentions import LETTERS
from handrail.schema import Facts


def told(name: Mention, staff: Staff, site: Site, place: Place) -> Iterator[Problem]:
    """Letters after a name that its owner does not hold, or that tell of their recovery, each where it stands.

    And a title there that is given by law: “Ann Example, a Licensed Social Worker”.
    """
    named = [*staff.named(name.words)]
    if name.behind and named and len(named[-1].paths) == 1:
        yield from _title(site.library.pages[named[-1].paths[0]], name.behind, site.library.facts, place)
    for naming in named:
        if naming.letters and len(naming.paths) == 1:
            person = site.library.pages[naming.paths[0]]
            there = Place(place.path, place.line, place.column + naming.at)
            yield from _letters(person, naming.letters, site.library.facts, there)


def _letters(person: Page[Any], after: str, facts: Facts, first: Place) -> Iterator[Problem]:
    for letters in re.finditer(LETTERS, after):
        place = Place(first.path, first.line, first.column + letters.start())
        held = facts.credentials.get(letters[0])
        if held and held.implies_recovery and not may_tell(person.matter):
            what = f"“{letters[0]}” tells that {person.matter.title} is in recovery."
            hint = f"Take it out, or record the person's consent under `lived_experience` in {person.file}."
            yield Problem(place, "credential-discloses", what, hint)
            continue
        # “Ann Example, IOP therapist” names a role.
        role = letters[0] not in facts.credentials and re.match(r" [a-z]", after[letters.end() :])
        if letters[0] not in person.matter.credentials and not role:
            yield Problem(place, "unheld-credential", *_unheld(letters[0], person, facts))


def _title(person: Page[Any], said: str, facts: Facts, place: Place) -> Iterator[Problem]:
    """A credential's whole name that somebody is called by and does not hold; of recovery, the rules of bios tell.

    Somebody may go by words of a name that they hold: a Licensed Independent Social Worker is a licensed one, too.
    """
    begins = [held for held in facts.credentials.values() if _begins(said, held.name)]
    title = max(begins, key=lambda held: len(held.name), default=None)
    own = [facts.credentials[code] for code in person.matter.credentials if code in facts.credentials]
    if title and not title.implies_recovery and not any(_words(title.name) <= _words(held.name) for held in own):
        words = said[: len(title.name)]
        what = f"{person.matter.title} does not hold “{words}” on record."
        hint = f"Write what they hold, or add it to `credentials` in {person.file}."
        yield Problem(place, "unheld-credential", what, hint)


def _begins(said: str, title: str) -> bool:
    return re.match(rf"{re.escape(title)}(?![\w-])", said, re.IGNORECASE) is not None


def _words(name: str) -> set[str]:
    return set(re.findall(r"\w+", name.casefold()))


def _unheld(letters: str, person: Page[Any], facts: Facts) -> tuple[str, str]:
    """What is wrong with letters that somebody does not hold on record, and what to do."""
    what = f"{person.matter.title} does not hold “{letters}” on record."
    if letters in facts.credentials:
        return what, f"Take it out, or add it to `credentials` in {person.file}."
    if re.fullmatch(DEGREE, letters):
        what = f"“{letters}” is a degree, and no credential on record."
        return what, f"Take it out: a degree stands under `education` in {person.file}, and its letters after no name."
    return what, f"Take it out, or put it on record in credentials.yaml and under `credentials` in {person.file}."
