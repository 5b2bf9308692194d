"""Whose recovery or health words tell of, and whether that person's consent stands beside them.

(Ohio Administrative Code 5122-29-15.1: who holds a peer recovery supporter's certificate is in recovery by that rule.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from handrail.checks.named import Name, even, staff
from handrail.checks.site import Site
from handrail.kinds.person import may_tell
from handrail.pages import Data, Page, Wording
from handrail.rules import RULES, Prose, find
from handrail.rules.bios.health import HEALTH, LETTERS, THEY
from handrail.rules.names import is_surname
from handrail.schema import Facts

# First names that also begin sentences about something else.
_WORDS_TOO = frozenset(
    ("Hope", "Faith", "Grace", "Joy", "Will", "Mark", "May", "April", "June", "August", "Chance", "Rose", "Art")
)


def tells(page: Page[Any] | Data, found: Wording, site: Site) -> bool:
    """Whether words about health are about somebody who has a page, and nobody may print them there.

    Consent covers a person's own page, and the letters after their name wherever these stand. What no consent covers
    is told elsewhere: descriptions and words beside pictures (see `people`), letters right behind a name (`names`).
    """
    facts = site.library.facts
    is_credential = found.rule.startswith("T4")
    if found.rule == LETTERS and not _implies(found.words, facts):
        return False
    named, followed = _named(found, site)
    if followed:
        return False
    own = page if isinstance(page, Page) and page.matter.is_person else None
    if own is not None and found.rule == THEY:
        return False
    if own is not None and not _is_apart(own, found):
        if not may_tell(own.matter):
            return True
        return any(other.path != own.path and not (is_credential and may_tell(other.matter)) for other in named)
    return own is None and any(not (is_credential and may_tell(other.matter)) for other in named)


def telling(text: str, facts: Facts) -> Iterator[str]:
    """The first words of a text about somebody that tell of their own health, letters that imply it among them."""
    hits = (hit for hit in find(Prose(text), "person") if RULES[hit.rule].code == HEALTH)
    told = [" ".join(hit.words.split()) for hit in hits if hit.rule != LETTERS or _implies(hit.words, facts)]
    codes = {code: held.name for code, held in facts.credentials.items() if held.implies_recovery}
    names = [re.escape(words) for words in (*codes, *codes.values())]
    if not told and names and (match := re.search(rf"\b(?:{'|'.join(names)})(?![\w-])", text)):
        told = [match[0]]
    yield from told[:1]


def _implies(letters: str, facts: Facts) -> bool:
    held = facts.credentials.get(letters)
    return held is not None and held.implies_recovery


def _named(found: Wording, site: Site) -> tuple[list[Page[Any]], bool]:
    """Whom the sentence names, and whether the words found stand right behind a name as letters."""
    known, pages = staff(site), site.library.pages
    text = even(re.sub(r"[\s*_>#]+", " ", found.sentence))
    namings = list(known.named(text))
    if namings:
        followed = any(found.words in naming.letters for naming in namings if len(naming.paths) == 1)
        return [pages[path] for naming in namings for path in naming.paths], followed
    first = _first_names(tuple(name for names in known.names.values() for name in names))
    alone = (match for match in _alone(tuple(first)).finditer(text) if not is_surname(text, match.start()))
    return [pages[first[match[1]]] for match in alone], False


@cache
def _first_names(names: tuple[tuple[Name, str], ...]) -> Mapping[str, str]:
    """The path of each person by their first name, where nobody else here has it and it is no other word."""
    paths: dict[str, set[str]] = {}
    for name, path in names:
        paths.setdefault(name.words[0], set()).add(path)
    return {name: min(own) for name, own in paths.items() if len(own) == 1 and len(name) > 1 and name not in _WORDS_TOO}


@cache
def _alone(names: tuple[str, ...]) -> re.Pattern[str]:
    """A first name without a surname, which would be another's, and that is no saint's."""
    either = "|".join(map(re.escape, sorted(names, key=len, reverse=True))) or "(?!)"
    return re.compile(rf"(?<!\bSt )(?<!\bSt\. )(?<!\bSaint )\b({either})\b(?!(?: [A-Z]\.)* [A-Z][a-z']|-[A-Z])")


def _is_apart(page: Page[Any], found: Wording) -> bool:
    """Whether words stand where other rules hold: in the description, beside a picture, or as the person's own."""
    apart = [("description",)] + ([("lived_experience", "text")] if page.matter.lived_experience else [])
    if any((place.line, place.column) == (found.line, found.column) for place in (page.at(*path) for path in apart)):
        return True
    return any(
        page.in_body(image.line).line == found.line and found.words in image.alt for image in page.document.images
    )
