"""What an audit can find about access, links and structured data: each code with its weight, reason and mend."""

from __future__ import annotations

from collections.abc import Mapping

from handrail.audit.kind import ACCESS, LINKS, MACHINES, Kind
from handrail.problems import Severity

_E, _W, _N = Severity.ERROR, Severity.WARNING, Severity.NOTICE
_WCAG = "Web Content Accessibility Guidelines 2.2, success criterion "

KINDS: Mapping[str, Kind] = {
    # Accessibility
    "film-without-captions": Kind(
        ACCESS,
        _E,
        "A film has no captions.",
        "Deaf people, and everybody in a quiet room, miss what is said.",
        'Add `<track kind="captions" srclang="en" src="…">`; for a film without sound, say so beside it.',
        f"{_WCAG}1.2.2",
    ),
    "focus-not-shown": Kind(
        ACCESS,
        _E,
        "A style hides where the keyboard is.",
        "People who use the keyboard no longer see which link they are about to follow.",
        "Take `outline: none` out, or draw something else that can be seen.",
        f"{_WCAG}2.4.7",
    ),
    "moves-without-end": Kind(
        ACCESS,
        _W,
        "A style moves something without end, even for readers who have asked for less motion.",
        "Motion makes some people ill, and keeps others from reading.",
        "Stop it within `@media (prefers-reduced-motion: reduce)`.",
        f"{_WCAG}2.2.2 and 2.3.3",
    ),
    "not-by-keyboard": Kind(
        ACCESS,
        _E,
        "Something acts at a tap and cannot be reached with the keyboard.",
        "People who cannot use a mouse, and screen readers, pass it by.",
        "Make it a `button`, or a link with an address.",
        f"{_WCAG}2.1.1 and 4.1.2",
    ),
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
    "no-html": Kind(
        ACCESS,
        _W,
        "A file that is called a page is none, and was not looked at.",
        "A browser shows nothing of it, or rubbish; or it was saved badly.",
        "Open that page in a browser. If it is in order there, save it again, and audit again.",
    ),
    "not-looked-at": Kind(
        ACCESS,
        _N,
        "Some files are no pages, pictures, styles or scripts, and were left out.",
        "What they hold may harm readers or shut them out all the same.",
        "Save pages as HTML, and audit again; have somebody read through documents.",
    ),
    # Links
    "broken-link": Kind(
        LINKS,
        _E,
        "A link leads to a file that is not in the folder.",
        "A link that leads nowhere can end somebody's search for help.",
        "Correct it; or save that page too, and audit again.",
    ),
    "link-to-nowhere": Kind(
        LINKS,
        _W,
        "A link leads nowhere unless a program of the page runs.",
        "Where the program fails or is blocked, a tap does nothing; and a screen reader calls a link what is a button.",
        "Give it the address of its page; where it opens something on the page, make it a `button`.",
        f"{_WCAG}4.1.2",
    ),
    "orphan-page": Kind(
        LINKS,
        _W,
        "No page of the folder leads to a page.",
        "Readers cannot find it, and search engines think little of it.",
        "Link to it from where readers look for it, or take it off the site.",
    ),
    "missing-picture": Kind(
        LINKS,
        _W,
        "A picture that machines are told of is not in the folder.",
        "Search results show a gap, or none of it.",
        "Correct its address; or save that file too, and audit again.",
        "Google Search Central, general structured data guidelines",
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
        "Machines are told something that the page does not show its readers.",
        "Telling machines one thing and readers another is misleading, and search engines act against it.",
        "Show it, or take it out of the block.",
        "Google Search Central, general structured data guidelines",
    ),
}
