"""What a reason is, and the sources that several reasons share."""

from __future__ import annotations

from msgspec import Struct


class Reason(Struct, frozen=True):
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
# Named as the field knows them; which of them bind a centre, and how the notices must read, a lawyer has to say.
NOTICES = (
    "45 CFR 164.520(c)(3) and 42 CFR part 2, on privacy; 45 CFR 92.10 and 92.11 (Section 1557 of the Affordable Care "
    "Act), on nondiscrimination and language help"
)
COMMON = "Common advice in the field; no single published source was checked for it"
REVIEWS = "Patient Information Forum, PIF TICK criteria: dated, and reviewed at least every three years"
