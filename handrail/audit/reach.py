"""What an audit can find about access, links and structured data: each code with its weight, reason and mend."""

from __future__ import annotations

from collections.abc import Mapping

from handrail.audit.kind import ACCESS, LINKS, MACHINES, Kind
from handrail.problems import Severity

_E, _W, _N = Severity.ERROR, Severity.WARNING, Severity.NOTICE

KINDS: Mapping[str, Kind] = {
    # Accessibility
    "old-encoding": Kind(
        ACCESS,
        _W,
        "A page is not written in UTF-8.",
        "Letters with accents and quotation marks turn into rubbish when the guess is wrong.",
        'Save it as UTF-8, and say so with `<meta charset="utf-8">`.',
        "HTML Living Standard, 4.2.5.4",
    ),
    "not-all-read": Kind(
        ACCESS,
        _N,
        "A page is so long that only its beginning was looked at.",
        "A phone on poor reception may never show the end of it either.",
        "Divide the page.",
    ),
    # Links
    "broken-link": Kind(
        LINKS,
        _E,
        "A link leads to a file that is not in the folder.",
        "A link that leads nowhere can end somebody's search for help.",
        "Correct it; or save that page too, and audit again.",
    ),
    # Structured data
    "machines-cannot-read": Kind(
        MACHINES,
        _E,
        "A block of structured data is no JSON.",
        "Search engines and assistants drop the whole block.",
        "Mend it at the line that is named; do not write such blocks by hand.",
        "schema.org; JSON-LD 1.1",
    ),
    "machines-misread": Kind(
        MACHINES,
        _W,
        "Structured data does not follow schema.org, or lacks what those who read it ask for.",
        "What is out of order is dropped or misread.",
        "Mend what is named, or take the block out.",
        "schema.org 30.0, and Google Search Central as of October 2026",
    ),
    "machines-told-more": Kind(
        MACHINES,
        _E,
        "Machines are told a question or an answer that the page does not show.",
        "Telling machines one thing and readers another is misleading, and search engines act against it.",
        "Show it, or take it out of the block.",
        "Google Search Central, general structured data guidelines",
    ),
}
