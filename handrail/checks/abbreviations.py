"""A page says what its abbreviations stand for, where each stands first or before.

(Web Content Accessibility Guidelines 2.1, success criterion 3.1.4 and technique G97: the expanded form at first use.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from handrail.checks.site import Site
from handrail.pages import Page
from handrail.problems import Place, Problem
from handrail.schema import Facts


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """Abbreviations that the page uses before it spells them out, or without doing so.

    Those in a name on record may stand, and so may a person's own credentials: their page writes these out at its top.
    """
    if not page.unexpanded:
        return
    names = {*re.findall(r"\w+", " ".join(_names(site.library.facts))), *_own(page)}
    for one in page.unexpanded:
        if one.words not in names:
            what = f"The page has not said by here what “{one.words}” stands for."
            hint = f"Write it out here, where it stands first, with “({one.words})” behind it."
            yield Problem(Place(page.file, one.line, one.column), "unexpanded-abbreviation", what, hint)


def _own(page: Page[Any]) -> Iterator[str]:
    """The letters of a person's own credentials, without a numeral or an ending."""
    yield from (re.split("[ -]", code)[0] for code in getattr(page.matter, "credentials", ()))


def _names(facts: Facts) -> Iterator[str]:
    """Names that readers know the letters by: the centre's own, those of help lines, and the book of the levels."""
    yield facts.edition.name
    yield from (facts.settings.name, *facts.settings.other_names)
    yield from (line.name for line in facts.help_lines)
