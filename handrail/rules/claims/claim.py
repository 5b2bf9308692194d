"""How the rules about claims are made: their weights, what each says, and what they have in common."""

from __future__ import annotations

from typing import Any

from handrail.rules.rule import Rule

PROMISE, EVIDENCE, ASSURANCE = "unproven-promise", "uncited-evidence", "false-assurance"
INDUCEMENT, APPROVAL, SUPERLATIVE, PRESSURE, ADVICE = (
    "inducement",
    "claimed-approval",
    "superlative",
    "pressure",
    "unsafe-advice",
)
HOTLINE, STORY, RETIRED = "posing-as-help-line", "patient-story", "retired-help-line"
FIGURE, TIME, LINK = "uncited-figure", "undated-time", "vague-link"
# What a treatment promises, and where or by whom it is given.
OUTCOME = r"(?:recover(?:y|s|ed)?|sobriety|sober|abstinence|results?|success|outcomes?|healing|freedom|change)"
PLACE = (
    r"(?:treatment|centers?|centres?|programs?|care|teams?|rehabs?|staff|iop|counselors?|therapists?|therapy|doctors?"
    r"|nurses?|clinics?|facilit(?:y|ies)|providers?|clinicians?|hospital|detox|recovery|services?)"
)
_SAYS = {
    PROMISE: "promises what no treatment can",
    EVIDENCE: "rests on evidence that is not named",
    ASSURANCE: "assures what nobody can show",
    INDUCEMENT: "offers something in return for coming",
    APPROVAL: "claims an approval",
    SUPERLATIVE: "praises instead of telling",
    PRESSURE: "hurries people who are afraid",
    ADVICE: "may be taken as advice to stop a medicine or to withdraw alone",
    HOTLINE: "makes the centre's own number look like a help line",
    STORY: "reads as a patient's story or praise",
    RETIRED: "sends people to a help line that is no longer so",
    FIGURE: "is a figure without a source",
    TIME: "counts from a day that the page does not give",
    LINK: "does not say where the link leads",
}


def claim(  # noqa: PLR0913, PLR0917  # a record's fields, in the order in which a rule is told
    id_: str, code: str, on: str, finds: str, write: str, why: str, source: str, **more: Any
) -> Rule:
    """A rule about claims; quotations are no excuse, but what a sentence denies or warns of is not claimed."""
    return Rule(id_, code, on, finds, _SAYS[code], write, why, source, **{"negatable": True, "warnable": True, **more})
