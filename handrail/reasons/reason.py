"""What a reason is, and the sources that several reasons share."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a rule is one, what to do where it is broken, and its source where that is not ourselves."""

    why: str
    mend: str
    source: str = ""


WCAG = "Web Content Accessibility Guidelines 2.1, success criterion "
COMMONMARK = "The CommonMark specification, "
SETTINGS = "The tables in content/README.md say what each setting takes."
PRIVACY = (
    "United States Federal Trade Commission, actions on health data of 2023 and 2024 (GoodRx, BetterHelp, Monument)"
)
REVIEWS = "Patient Information Forum, PIF TICK criteria: dated, and reviewed at least every three years"
