"""What can be wrong with marks, templates, styles and publishing."""

from __future__ import annotations

from handrail.reasons.reason import Reason

REASONS: dict[str, Reason] = {
    "bad-allowance": Reason(
        "Whoever reads the file later must see which finding was let stand, and why. What would make a page "
        "impossible, unsafe or a danger to somebody's privacy is never let stand.",
        "Write `<!-- handrail: allow CODE because REASON -->`, or `# handrail: allow CODE because REASON` in settings.",
    ),
    "unused-allowance": Reason("The mark would let the next mistake of its sort through unseen.", "Take the mark out."),
    "bad-template": Reason("The page could not be made.", "Mend the template at the line that is named."),
    "bad-stylesheet": Reason("Browsers would drop the rest of the styles.", "Mend the stylesheet at that line."),
    "foreign-output": Reason(
        "Handrail removes only what it has written, so that nobody loses work.",
        "Choose an empty folder with `--output`.",
    ),
    "not-the-same": Reason(
        "A published page might not be what its text says.", "Delete .cache, build again, and tell Handrail's makers."
    ),
    "cache-lost": Reason("It costs time and nothing else.", "There is nothing to do."),
    "cannot-write": Reason("The site could not be put in place.", "Make room, or correct the permissions."),
}
