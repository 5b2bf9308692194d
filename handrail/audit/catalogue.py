"""What an audit can find: for each code its subject and weight, why it matters, the mend, and whose rule it is.

Codes of words, claims and finished pages are those of `problems.CODES`, with the same reasons. Their mends differ where
it takes Handrail to carry them out, and their weights where a page of our own is held to more than the standards ask.
All other codes are an audit's own.
"""

from __future__ import annotations

from collections.abc import Mapping

from handrail import reasons
from handrail.audit import harm, reach
from handrail.audit.kind import ACCESS, CLAIMS, LANGUAGE, LINKS, MACHINES, PRIVACY, SAFETY, Kind
from handrail.problems import CODES, Severity
from handrail.reasons import REASONS

# The codes of the builder, with the mend for a page that somebody else built; empty where it is the same.
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
    "posing-as-help-line": (
        SAFETY,
        "Call it what it is, such as “our admissions line”, and name the public lines beside it.",
    ),
    "retired-help-line": (SAFETY, "Write what the line's own site says today, and check it twice a year."),
    "patient-story": (CLAIMS, "Keep the consent on file, say how typical the story is, or take it out."),
    "uncited-figure": (CLAIMS, "Name the source beside the figure, with a link."),
    "level-without-edition": (CLAIMS, "Say once on the page whose numbers these are, and of which edition."),
    "health-disclosure": (
        PRIVACY,
        "Have the person's own written consent on file, with its day, and ask whether it still stands; or take it out.",
    ),
    "private-markup": (PRIVACY, "Take it out of the block; no consent to a printed page covers it."),
    "future-date": (CLAIMS, "Write the day on which it happened."),
    "review-due": (CLAIMS, "Have somebody with a clinical licence read it again, and give the day."),
    "review-expired": (CLAIMS, "Have somebody with a clinical licence read it again, and give the day."),
    "hard-to-read": (LANGUAGE, "Make shorter sentences, and take plainer words."),
    "long-sentence": (LANGUAGE, "Make two or three of it."),
    "unexpanded-abbreviation": (LANGUAGE, "Write it out where it stands first, with the letters in brackets."),
    "duplicate-paragraph": (LANGUAGE, "Say it in one place, and link to it from the other."),
    "duplicate-title": (ACCESS, "Say in each title what its page is about."),
    "duplicate-description": (MACHINES, "Say in each description what is special about its page."),
    "duplicate-question": (MACHINES, "Mark it up on one page; the others may show it."),
    "unsafe-advice": (SAFETY, "Say in the same paragraph that a doctor should help."),
    "vague-link": (LINKS, "Make the name of the page the link."),
    "asks-about-health": (PRIVACY, ""),
    "no-content-policy": (
        PRIVACY,
        "A saved page does not show what the host sends: ask whether it sends the header. If not, add one.",
    ),
    **dict.fromkeys(
        (
            "no-language", "no-viewport", "no-title", "no-main-heading", "second-main-heading", "skipped-heading",
            "empty-heading",
            "no-main", "no-skip-link", "own-tab-order", "field-without-label", "field-without-rule",
            "button-without-words",
            "table-without-headers", "table-without-name", "field-without-autocomplete", "frame-without-title",
            "locked-zoom", "plays-by-itself", "doubled-id", "picture-without-words",
        ),
        (ACCESS, ""),
    ),
    **dict.fromkeys(("link-without-words", "broken-anchor", "same-words-elsewhere"), (LINKS, "")),
}  # fmt: skip
# What is good practice, or may be settled by what a saved page does not show.
LIGHTER: Mapping[str, Severity] = {
    **dict.fromkeys(
        (
            "second-main-heading", "skipped-heading", "empty-heading", "no-main", "no-skip-link",
            "table-without-headers", "table-without-name", "field-without-autocomplete", "field-without-rule",
            "doubled-id", "asks-about-health", "patient-story", "health-disclosure",
        ),
        Severity.WARNING,
    ),
    "no-content-policy": Severity.NOTICE,
}  # fmt: skip


def _shared(code: str, subject: str, mend: str) -> Kind:
    known, reason = CODES[code], REASONS[code]
    severity = LIGHTER.get(code, known.severity)
    return Kind(subject, severity, known.means, reason.why, mend or reason.mend, reason.source)


KINDS: Mapping[str, Kind] = {
    **harm.KINDS,
    **reach.KINDS,
    **{code: _shared(code, *rest) for code, rest in SHARED.items()},
}

# Of each weight and subject the gravest first; all others follow by their names.
GRAVEST = (
    "unsafe-advice", "retired-help-line", "posing-as-help-line", "number-differs", "bad-number", "no-crisis-line",
    "tracker", "form-elsewhere", "kept-on-device", "private-markup", "asks-elsewhere",
    "health-disclosure", "asks-about-health",
    "unproven-promise", "inducement", "claimed-approval", "false-assurance", "patient-story", "pressure",
    "picture-without-words", "field-without-label", "button-without-words", "frame-without-title",
)  # fmt: skip

UNDECIDABLE: tuple[str, ...] = (
    *reasons.UNDECIDABLE,
    "what stands in other languages than English, in films and in files that are no pages",
    "what programs add to the page once it runs, what the host sends along with it, and whether colours contrast",
)
