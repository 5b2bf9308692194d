"""Other places of treatment are named by sources and help lines alone.

(Federal Trade Commission on Evoke Wellness, 2025: a centre had drawn people in by the names of others.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handrail.checks.near import spellings
from handrail.problems import Place, Problem
from handrail.schema import Facts

# What treatment centres are called, and words that make no name of it: “The Best Treatment Center Near You”.
_PROVIDER = re.compile(
    r"(.+) (?:(?:Recovery|Treatment|Rehab|Rehabilitation|Detox|Wellness|Addiction|Behavioral Health)"
    r" (?:Cent(?:er|re)s?|Clinics?|Campus|Institute|Hospital|Services)"
    r"|Behavioral Health|Ranch|Retreat|Sober Living|Rehab)(?=,|$| [a-z])"
)
# Whom these words name is a public body, and no rival.
_PUBLIC = re.compile(r"\b(?:Department|County|Division|Office|Bureau|Board|Agency|Administration|University)\b")
_NO_NAME = re.compile(
    r"an?|our|your|the|this|that|any|each|every|which|what|why|how|who|when|where|is|are|of|for|in|to|at|and|or|with"
    r"|addiction|alcohol|drug|substance|use|abuse|opioid|mental|health|behavioral|medical|outpatient|intensive|inpatient"
    r"|residential|treatment|recovery|rehab|detox|wellness|program|family|local|other|another|accredited|licensed"
    r"|certified|private|public|state|nearby|good|best|right|new|first|integrated|co-occurring|ohio|national|adult|adolescent|teen|veterans?"
    r"|women’s|men’s|women's|men's|peer|telehealth|online|group|individual|community|comprehensive|early|long-term|about|\w+ing"
)


def told(name: str, facts: Facts, place: Place) -> Iterator[Problem]:
    """A name that reads as that of another place of treatment."""
    match = _PROVIDER.match(name)
    if (
        match is None
        or _PUBLIC.search(match[0])
        or all(_NO_NAME.fullmatch(word) for word in match[1].casefold().split())
    ):
        return
    words = match[0]
    if not spellings(facts.settings.name).search(words) and not any(words in other for other in _known(facts)):
        what = f"“{words}” reads as the name of another place of treatment."
        hint = "Name others only in sources.yaml or help-lines.yaml, or let it stand with the reason."
        yield Problem(place, "other-provider", what, hint)


def _known(facts: Facts) -> Iterator[str]:
    yield from facts.settings.other_names
    yield from facts.cited
    yield from (line.name for line in facts.help_lines)
    yield from (held.issuer for held in facts.credentials.values())
