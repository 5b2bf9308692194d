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
# Mends and reasons that several rules share.
TELL = "Say what the treatment is, and what studies found, with the source."
DECEIVES = "No treatment works for everybody, and a promise is deception where it cannot be kept."
EFFORT = "No treatment is without effort and risk, and who hoped for a wonder gives up on the next one."
CITED = "Cite the study in the same paragraph, and say whom it counted and for how long."
RATE = "A rate without its source is deception, and rates of different studies cannot be compared."
FACTS = "Say what readers can check: who works here, what is offered, when."
UNCHECKED = "Nobody can check praise, and frightened people should not have to see through it."
FAIR = "Say what is offered here, and leave other centres alone; somebody may need one of them."
PAID = "Take it out. Say what insurance is accepted, and what people may have to pay."
CRIME = "Paying people to come, or others to send them, is a federal crime."
REACH = "Say how to reach you and when, and leave the rest to the reader."
FEAR = "Fear sells; it does not help somebody to choose care."
DOCTOR = "Say that a doctor should help, in the same paragraph."
KILLS = "Withdrawal from alcohol or benzodiazepines can kill, and stopping a medicine can end in overdose."
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
