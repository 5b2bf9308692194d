"""What can be wrong with marks, templates, styles and publishing."""

from __future__ import annotations

from handrail.reasons.reason import WCAG, Reason

REASONS: dict[str, Reason] = {
    "bad-allowance": Reason(
        "Whoever reads the file later must see which finding was let stand, and why. What would make a page "
        "impossible, unsafe or a danger to somebody's privacy is never let stand.",
        "Write `<!-- handrail: allow CODE because REASON -->`, or `# handrail: allow CODE because REASON` in settings.",
    ),
    "unused-allowance": Reason("The mark would let the next mistake of its sort through unseen.", "Take the mark out."),
    "bad-template": Reason("The page could not be made.", "Mend the template at the line that is named."),
    "bad-stylesheet": Reason("Browsers would drop some of the styles.", "Mend the stylesheet at that line."),
    "poor-contrast": Reason(
        "Eyes grow weaker with age, and phones are read in sunlight.",
        "Make one of the two darker or the other lighter, until the ratio that is named is reached.",
        f"{WCAG}1.4.3 and 1.4.11",
    ),
    "unjudged-colour": Reason(
        "Nobody knows then whether the text can be read.",
        "Write the colour as `#` and six digits, as `rgb()` or `hsl()`, or by its name.",
        f"{WCAG}1.4.3",
    ),
    "hidden-focus": Reason(
        "Whoever uses a keyboard, a switch or a screen magnifier does not see which link would be followed.",
        "Leave the outline as it is, or draw another mark in a `:focus-visible` rule.",
        f"{WCAG}2.4.7",
    ),
    "unasked-motion": Reason(
        "Motion makes some people dizzy or sick, and they have told their devices so.",
        "Put it inside `@media (prefers-reduced-motion: no-preference)`.",
        f"{WCAG}2.3.3",
    ),
    "foreign-output": Reason(
        "Handrail removes only what it has written, so that nobody loses work.",
        "Choose an empty folder with `--output`.",
    ),
    "not-the-same": Reason(
        "A published page might not be what its text says.", "Delete .cache, build again, and tell Handrail's makers."
    ),
    "cache-lost": Reason(
        "It costs time and nothing else.", "There is nothing to do; if every build says so, delete .cache."
    ),
    "cannot-write": Reason("The site could not be put in place.", "Make room, or correct the permissions."),
}
