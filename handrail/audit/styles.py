"""What a style takes from its readers: where the keyboard is, and rest."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from handrail.audit.finding import Finding, short
from handrail.patterns import late
from handrail.problems import Place

_BREAK = late(r"\n")
_COMMENT = late(r"/\*(?:.*?\*/|.*)", re.DOTALL)
_RULE = late(r"(?:^|(?<=[{}]))([^{}]+)\{([^{}]*)\}")
_HIDDEN = late(r"outline(?:-style|-width)?\s*:\s*(?:none|0)\b", re.IGNORECASE)
# Another sign of where the keyboard is; a rule for what no keyboard reached needs none.
_DRAWN = late(r"box-shadow|border|background|text-decoration|outline\s*:\s*(?!\s|none|0)", re.IGNORECASE)
# What a link within the page leads to, and no key reaches.
_TARGET = late(r"(?:main|body|h[1-6]|section|article|div|#main[\w-]*|#content[\w-]*|\S*\[tabindex=.?-1.?\])\S*:focus")
_ENDLESS = late(r"animation[\w-]*\s*:[^;}]{0,200}\binfinite\b", re.IGNORECASE)


def check(path: str, css: str, above: int = 0) -> Iterator[Finding]:
    """What is wrong with a style; `above` is the number of lines of the file above it."""
    plain = _COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), css)
    breaks = [match.start() for match in _BREAK.finditer(plain)]

    def found(code: str, offset: int, message: str, excerpt: str) -> Finding:
        return Finding(code, Place(path, above + bisect_right(breaks, offset) + 1), message, short(excerpt))

    for rule in _RULE.finditer(plain) if _HIDDEN.search(plain) else ():
        selector = rule[1].strip()
        if _takes_focus(selector) and _HIDDEN.search(rule[2]) and not _DRAWN.search(rule[2]):
            offset = rule.end(1) - len(rule[1].lstrip())
            yield found(
                "focus-not-shown", offset, f"`{short(selector, 60)}` hides where the keyboard is.", rule[0].strip()
            )
    endless = _ENDLESS.search(plain)
    if endless and "prefers-reduced-motion" not in plain:
        yield found("moves-without-end", endless.start(), "This style moves something without end.", endless[0])


def _takes_focus(selector: str) -> bool:
    """Whether a rule is for whatever has the focus of the keyboard, or for everything."""
    parts = [part.strip() for part in selector.split(",")]
    seen = any(
        ":focus" in part and ":not(:focus-visible)" not in part and not _TARGET.match(part.rpartition(" ")[2])
        for part in parts
    )
    return seen or any(part in {"*", "a", "button", "input", "select", "textarea"} for part in parts)
