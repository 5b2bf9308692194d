"""What a centre may not claim, offer or threaten, and what it may not leave without a source."""

from handrail.rules.claims import (
    advice,
    assurances,
    comparisons,
    dread,
    evidence,
    lures,
    outcomes,
    outlooks,
    persuasion,
    pressure,
    promises,
    rivalry,
    trust,
)
from handrail.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *promises.RULES,
    *outcomes.RULES,
    *outlooks.RULES,
    *comparisons.RULES,
    *rivalry.RULES,
    *assurances.RULES,
    *persuasion.RULES,
    *lures.RULES,
    *pressure.RULES,
    *dread.RULES,
    *trust.RULES,
    *advice.RULES,
    *evidence.RULES,
)
