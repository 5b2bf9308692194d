"""The centre has one address, and it is written one way.

(LegitScript holds a centre's address on its site against the one it was licensed under.)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from handrail.checks.site import Site
from handrail.pages import Mention, Page
from handrail.problems import Place, Problem
from handrail.rules.streets import folded, suite_of


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """Street addresses that are not the one on record, and what stands otherwise beside that; nothing where none is."""
    settings = site.library.facts.settings
    if settings.street_address is None:
        return
    for said in page.streets:
        place = Place(page.file, said.line, said.column)
        if said.behind and _is_own(said.behind, settings.street_address):
            yield from _beside(said, settings.street_address, settings.postal_code, place)
        elif not said.behind and not _is_own(said.words, settings.street_address):
            yield _street(said.words, settings.street_address, place)


def _is_own(street: str, own: str) -> bool:
    return own == street or own.startswith((f"{street},", f"{street} "))


def _street(words: str, own: str, place: Place) -> Problem:
    what = f"“{words}” is not the centre's address as site.yaml has it."
    if folded(words) in folded(own):
        what = f"“{words}” is written otherwise than on record."
    hint = f"Write “{own}”; if it is somebody else's, let it stand and say whose."
    return Problem(place, "other-address", what, hint)


def _beside(said: Mention, own: str, code: str | None, place: Place) -> Iterator[Problem]:
    """A suite or a ZIP code beside the centre's street that is another than on record; nothing where none is."""
    is_code = said.words.isdigit()
    held, there = ((code or "")[:5], said.words) if is_code else (suite_of(own), suite_of(said.words))
    if held and held != there:
        what = f"“{said.words}” beside “{said.behind}” is not as site.yaml has it."
        yield Problem(place, "other-address", what, f"Write “{code if is_code else own}”.")
