"""What our Markdown adds to Markdown, as patterns: figures `::name`, callouts `:::note`, and a few safe inline tags.

And what HTML adds that Markdown lets through: characters by their numbers.
"""

from __future__ import annotations

import re
import sys

from handrail.patterns import late
from handrail.problems.characters import unshown

CALLOUTS = {"note": "Note", "warning": "Important"}
# What figures and callouts begin with: a pattern leaps to two letters in a third of the time that `in` takes.
COLONS = late("::")
DIRECTIVE = late(r"::([a-z][a-z-]*)[ \t]*")
CALLOUT = late(r":::([a-zA-Z]+)(?:[ \t]+(.+?))?[ \t]*")
CALLOUT_END = late(r":::[ \t]*")
# Inline tags that carry meaning Markdown cannot: expansions, other languages, chemistry, line breaks.
_SAFE_ATTRIBUTES = r'((?: (?:title|lang|dir)="[^"<>]*")*)'
SAFE_TAG = late(rf"<((?i:abbr|span|su[bp])){_SAFE_ATTRIBUTES}>(.*?)</(?i:\1)>", re.DOTALL)
SAFE_START = late(rf"<\w+{_SAFE_ATTRIBUTES}>")
SAFE_VOID = late(r"<((?i:w?br)) ?/?>")

# A character by its number.
NUMBERED = late(r"&#(?:[xX][0-9a-fA-F]+|\d+);")
_LONGEST = 12


def is_unshown(reference: str) -> bool:
    """Whether a reference of the form `NUMBERED` names a character that no page can show, or none."""
    digits = reference[2:-1]
    if len(digits) > _LONGEST:
        return True
    number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    return number > sys.maxunicode or 0xD800 <= number <= 0xDFFF or bool(unshown(chr(number)))


def apart(lines: list[str]) -> list[str]:
    """Some lines, with each that is a figure or begins or ends a callout between empty ones."""
    result: list[str] = []
    for line in lines:
        if line[:2] == "::" and any(sign.fullmatch(line) for sign in (DIRECTIVE, CALLOUT, CALLOUT_END)):
            result += ["", line, ""]
        else:
            result.append(line)
    return result
