"""Why each code of `problems.CODES` matters, what to do about it, and where the rule comes from.

In: a code. Out: a `Reason`. `check --explain` prints them, and SARIF carries them as the help of its rules.
`UNDECIDABLE` is what no rule can say. They live apart from the codes because only somebody who asks for them needs to
load them.
"""

from __future__ import annotations

from handrail.reasons import building, outward, pages, people, trust, writing
from handrail.reasons.reason import Reason
from handrail.reasons.undecidable import UNDECIDABLE

_ROOMS = (writing, trust, people, pages, outward, building)
REASONS: dict[str, Reason] = {code: reason for room in _ROOMS for code, reason in room.REASONS.items()}


def paragraphs(code: str, means: str) -> list[tuple[str, str]]:
    """What there is to say of a code, each part with its heading."""
    reason = REASONS[code]
    said = [("What it means", means), ("Why it matters", reason.why), ("What to do", reason.mend)]
    return said + ([("Source", f"{reason.source}.")] if reason.source else [])


__all__ = ["REASONS", "UNDECIDABLE", "Reason", "paragraphs"]
