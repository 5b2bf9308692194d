"""The centre has one address, and it is written one way.

(LegitScript holds a centre's address on its site against the one it was licensed under.)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from handrail.checks.site import Site
from handrail.pages import Page
from handrail.problems import Place, Problem
from handrail.rules.streets import folded


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """Street addresses that are not the one on record; nothing where none is."""
    own = site.library.facts.settings.street_address
    if own is None or not page.streets:
        return
    for street in page.streets:
        if own == street.words or own.startswith((f"{street.words},", f"{street.words} ")):
            continue
        what = f"“{street.words}” is not the centre's address as site.yaml has it."
        if folded(street.words) in folded(own):
            what = f"“{street.words}” is written otherwise than on record."
        hint = f"Write “{own}”; if it is somebody else's, let it stand and say whose."
        yield Problem(Place(page.file, street.line, street.column), "other-address", what, hint)
