"""What an audit can find: for each code its subject and weight, why it matters, the mend, and whose rule it is.

Codes of words, claims and some others are those of `problems.CODES`, with the same weights and reasons; only their
mends differ, since nobody edits a foreign page with Handrail. All other codes are an audit's own.
"""

from __future__ import annotations

from collections.abc import Mapping

from handrail import reasons
from handrail.audit import harm, reach
from handrail.audit.kind import ACCESS, CLAIMS, LANGUAGE, PRIVACY, SAFETY, Kind
from handrail.problems import CODES
from handrail.reasons import REASONS

# The codes of the builder, with the mend for a page that somebody else built.
_CITE = "Name the study beside the claim, with a link, or take the claim out."
SHARED: Mapping[str, tuple[str, str]] = {
    "stigmatising-word": (LANGUAGE, "Put the person first: “a person with a substance use disorder”."),
    "dated-word": (LANGUAGE, "Write the newer term. Names of programs and licences may hold the old one."),
    "word-choice": (LANGUAGE, "Weigh the plainer or kinder words."),
    "unproven-promise": (CLAIMS, f"Say what the treatment is. {_CITE}"),
    "uncited-evidence": (CLAIMS, _CITE),
    "false-assurance": (CLAIMS, "Say what the law protects and what the site does not collect."),
    "inducement": (CLAIMS, "Take the offer out."),
    "claimed-approval": (CLAIMS, "Give the number of the licence or certificate and a link to its issuer's own list."),
    "superlative": (CLAIMS, "Say what is offered, by whom, and when."),
    "pressure": (CLAIMS, "Say how to reach you and when."),
    "file-name-as-alt": (ACCESS, 'Say what the picture tells, or write `alt=""` where it tells nothing.'),
    "poor-alt": (ACCESS, "One short sentence: what does somebody miss who cannot see it?"),
    "campaign-link": (PRIVACY, "Take that part out of the address."),
    "number-no-link": (SAFETY, 'Make it a link: `<a href="tel:+15135550100">(513) 555-0100</a>`.'),
    "unsafe-advice": (SAFETY, "Say in the same sentence that a doctor should help."),
}


def _shared(code: str, subject: str, mend: str) -> Kind:
    known, reason = CODES[code], REASONS[code]
    return Kind(subject, known.severity, known.means, reason.why, mend, reason.source)


KINDS: Mapping[str, Kind] = {
    **harm.KINDS,
    **reach.KINDS,
    **{code: _shared(code, *rest) for code, rest in SHARED.items()},
}

UNDECIDABLE: tuple[str, ...] = (
    *reasons.UNDECIDABLE,
    "what programs add to the page once it runs, what the host sends along with it, and whether colours contrast",
)
