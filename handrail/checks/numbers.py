"""Every telephone number that a page prints or calls is on record, and written as it is there.

One wrong digit sends somebody in need to a stranger; a number that lives in one file is checked and mended there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Any

from handrail.checks.site import Site
from handrail.pages import Data, Mention, Page
from handrail.problems import Place, Problem
from handrail.rules.mentions import TTY
from handrail.rules.telephone import NUMBER, dialled, digits, keys, spoken
from handrail.schema import Facts

# What a link is called that calls a number for text telephones; few links are asked.
_TTY = r"(?i)\b(?:tty|tdd)\b"
_RECORD = (
    "Write a number that site.yaml or help-lines.yaml has, or add it to help-lines.yaml; an office that is no help "
    "line, with `listed: false`."
)


def check(page: Page[Any] | Data, site: Site) -> Iterator[Problem]:
    """Numbers that are not on record, are written otherwise, cannot be tapped, or are not those that a link calls."""
    if not page.numbers:
        return
    known = _known(site.library.facts)
    ttys = {dialled(line.tty) for line in site.library.facts.help_lines if line.tty}
    for number in page.numbers:
        link = _link_around(number, page.numbers)
        place = Place(page.file, number.line, number.column)
        if number.behind not in ("", TTY):
            yield from _link(number, known, ttys, place)
        elif number.behind and digits(number.words) in known and digits(number.words) not in ttys:
            yield _no_tty(number.words, place)
        elif digits(number.words) not in known:
            if not link or digits(link.behind) != digits(number.words):  # of the link it has been told
                yield _unknown(number.words, place)
        elif not any(number.words in form for form in known[digits(number.words)]):
            hint = f"Write “{known[digits(number.words)][0]}”."
            what = f"“{number.words}” is written otherwise than on record."
            yield Problem(place, "number-form", what, hint)
        elif isinstance(page, Page) and number.line >= page.body_line and not link:
            hint = f"Write `[{number.words}]({_address(number.words)})`."
            yield Problem(place, "number-no-link", f"{number.words} cannot be tapped.", hint)


def _link_around(number: Mention, all_: Sequence[Mention]) -> Mention | None:
    """The link that calls or texts among whose words a number stands."""
    around = (
        link
        for link in all_
        if link.line == number.line and link.column < number.column <= link.column + len(link.words)
    )
    return next((link for link in around if link.behind not in ("", TTY)), None)


def _address(words: str) -> str:
    """Where a link to a number leads; of short numbers, those of three digits answer calls."""
    number = digits(words)
    return f"tel:+1{number}" if len(number) == 10 else f"{'tel' if len(number) == 3 else 'sms'}:{number}"


def _link(number: Mention, known: Mapping[str, list[str]], ttys: Set[str], place: Place) -> Iterator[Problem]:
    called = digits(number.behind)
    shown = {digits(match[0]) for match in NUMBER.finditer(number.words)} or {digits(number.words)} & known.keys()
    if shown and called not in shown:
        right = next((one for one in (called, *sorted(shown)) if one in known), "")
        hint = f"Write `[{known[right][0]}]({_address(right)})`." if right else "Write one number in both places."
        what = f"The link says {' and '.join(sorted(map(spoken, shown)))} and calls {spoken(called)}."
        yield Problem(place, "number-differs", what, hint)
    elif called not in known:
        yield _unknown(number.behind, place)
    elif called not in ttys and not shown and re.search(_TTY, number.words):
        yield _no_tty(number.behind, place)


def _unknown(number: str, place: Place) -> Problem:
    what = f"{spoken(digits(number))} is on record nowhere."
    return Problem(place, "unknown-number", what, _RECORD)


def _no_tty(number: str, place: Place) -> Problem:
    what = f"{spoken(digits(number))} is on record, and not as a number for text telephones (TTY)."
    hint = "Write the `tty` of a line in help-lines.yaml, or put the number on record there as one."
    return Problem(place, "unknown-number", what, hint)


def _known(facts: Facts) -> Mapping[str, list[str]]:
    """The forms in which each number on record may be written, by its digits; letters may stand as their digits."""
    forms = [facts.settings.telephone.shown]
    for line in facts.help_lines:
        forms += [form for form in (line.call, line.tty, line.text.number if line.text else None) if form]
    known: dict[str, list[str]] = {}
    for form in forms:
        known.setdefault(dialled(form), []).extend(dict.fromkeys((form, keys(form))))
    return known
