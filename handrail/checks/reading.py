"""A page is as easy to read as its readers need: frightened, hurried, and many of them no strong readers.

(The American Medical Association and the National Institutes of Health ask for grade 6 to 8 in texts for patients.)
"""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten
from typing import Any

from handrail.checks.site import Site
from handrail.pages import Page
from handrail.problems import Place, Problem
from handrail.reading import FEWEST_WORDS, Reading, grade

_SHOWN = 70


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """A page above the grade that the site's settings ask for, with its hardest sentences; sentences without end."""
    settings = site.library.facts.settings
    aim = settings.reading_grade
    found = page.reading
    if found.raw.words >= FEWEST_WORDS and grade(found.adjusted) > aim:
        yield _hard(page, found, aim)
    for sentence in found.long_ones:
        if sentence.words <= settings.limits.sentence_words:
            continue
        place = Place(page.file, sentence.line, sentence.column)
        what = f"This sentence has {sentence.words} words."
        yield Problem(place, "long-sentence", what, "Make two or three of it.")


def _hard(page: Page[Any], found: Reading, aim: int) -> Problem:
    hardest = "; ".join(f"line {one.line}: “{_short(one.text)}”" for one in found.hardest)
    first = found.hardest[0]
    place = Place(page.file, first.line, first.column)
    raw, adjusted = grade(found.raw), grade(found.adjusted)
    what = f"This page reads at grade {adjusted:.1f}, and the site asks for {aim} at most."
    hint = f"Shorter sentences and plainer words help. The hardest: {hardest}."
    if round(raw, 1) != round(adjusted, 1):
        hint += f" With the field's fixed terms counted in full it is grade {raw:.1f}."
    return Problem(place, "hard-to-read", what, hint)


def _short(text: str) -> str:
    return shorten(text, _SHOWN, placeholder=" …") if " " in text[:_SHOWN] else f"{text[:_SHOWN]}…"
