"""What our Markdown adds to Markdown, as patterns: figures `::name`, callouts `:::note`, and a few safe inline tags."""

from __future__ import annotations

import re

CALLOUTS = {"note": "Note", "warning": "Important"}
DIRECTIVE = re.compile(r"::([a-z][a-z-]*)[ \t]*")
CALLOUT = re.compile(r":::([a-zA-Z]+)(?:[ \t]+(.+?))?[ \t]*")
CALLOUT_END = re.compile(r":::[ \t]*")
# Inline tags that carry meaning Markdown cannot: expansions, other languages, chemistry, line breaks.
_SAFE_ATTRIBUTES = r'((?: (?:title|lang|dir)="[^"<>]*")*)'
SAFE_TAG = re.compile(rf"<((?i:abbr|span|su[bp])){_SAFE_ATTRIBUTES}>(.*?)</(?i:\1)>", re.DOTALL)
SAFE_START = re.compile(rf"<\w+{_SAFE_ATTRIBUTES}>")
SAFE_VOID = re.compile(r"<((?i:w?br)) ?/?>")


def apart(lines: list[str]) -> list[str]:
    """Some lines, with each that is a figure or begins or ends a callout between empty ones."""
    result: list[str] = []
    for line in lines:
        if line[:2] == "::" and any(sign.fullmatch(line) for sign in (DIRECTIVE, CALLOUT, CALLOUT_END)):
            result += ["", line, ""]
        else:
            result.append(line)
    return result
