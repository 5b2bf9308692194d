"""Every `::name` names a figure that its kind of page can show."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from handrail import kinds
from handrail.checks.site import Site
from handrail.pages import STRANGER, Page
from handrail.problems import Problem, did_you_mean


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """Figures that do not exist, and a list of no pages.

    Where nobody knows yet of which kind the page is, only those that no kind has; or which pages there are, no list.
    """
    if not page.document.slots:
        return
    may_be = site.kinds.values() if page.matter.kind == STRANGER else [site.kinds[page.matter.kind]]
    known = {name for kind in may_be for name in kinds.slots(kind)}
    for slot in page.document.slots:
        if slot.name not in known:
            place = page.in_body(slot.line, slot.column)
            yield Problem(
                place,
                "unknown-directive",
                f"`::{slot.name}` is nothing that this page can show.",
                did_you_mean(slot.name, known),
            )
        elif slot.name == "pages" and not site.library.children(page) and not site.library.unknown:
            place = page.in_body(slot.line, slot.column)
            what = "`::pages` shows nothing here: it lists the other pages of a folder, in that folder's `index.md`."
            yield Problem(place, "unknown-directive", what, "Take it out, or place it there.")
