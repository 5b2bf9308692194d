"""Other places of treatment are named by sources and help lines alone.

(Federal Trade Commission on Evoke Wellness, 2025: a centre had drawn people in by the names of others.)
"""

from __future__ import annotations

from collections.abc import Iterator

from handrail.checks.near import spellings
from handrail.pages import Mention
from handrail.problems import Place, Problem
from handrail.rules.mentions import TREATS
from handrail.rules.providers import place_of_treatment
from handrail.schema import Facts


def told(name: Mention, facts: Facts, place: Place) -> Iterator[Problem]:
    """A name that reads as that of another place of treatment, or is said to be of one."""
    words = place_of_treatment(name.words, is_one=name.behind == TREATS)
    if not words or spellings(facts.settings.name).search(words) or any(words in other for other in _known(facts)):
        return
    what = f"“{words}” reads as the name of another place of treatment."
    hint = "Name others only in sources.yaml or help-lines.yaml, or let it stand with the reason."
    yield Problem(place, "other-provider", what, hint)


def _known(facts: Facts) -> Iterator[str]:
    yield from (facts.settings.name, *facts.settings.other_names)
    yield from facts.cited
    yield from (line.name for line in facts.help_lines)
    yield from (held.issuer for held in facts.credentials.values())
