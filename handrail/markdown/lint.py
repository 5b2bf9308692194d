"""What is wrong in a body as it was typed, found in the source so that line and column are exact.

Each rule here is a way in which Markdown quietly shows something other than what its author meant, or in
which HTML gets into a page. Code is blanked out first: nothing inside it is a mistake.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handrail.markdown import lists, pasted, strays
from handrail.markdown.document import Finding
from handrail.markdown.notation import (
    CALLOUT,
    CALLOUT_END,
    CALLOUTS,
    COLONS,
    DIRECTIVE,
    NUMBERED,
    SAFE_TAG,
    SAFE_VOID,
    is_unshown,
)
from handrail.markdown.places import position
from handrail.patterns import late
from handrail.problems.characters import typed

# Code and comments: whichever begins first holds the other. A span of code ends with its block at the latest: two marks
# that stand alone, far from each other, hide nothing.
_UNSPOKEN = late(
    r"^(?P<fence>`{3,}|~{3,})[^\n]*\n.*?^(?P=fence)[ \t]*$"
    r"|(?P<comment><!--.*?-->)"
    r"|(?<![\\`])(?P<ticks>`+)(?!`)(?:(?!\n[ \t>]*(?:\n|(?:[-*+]|\d{1,2}\.)[ \t]|[#|])).)+?(?<!`)(?P=ticks)(?!`)",
    re.MULTILINE | re.DOTALL,
)
_TAG = late(r"</?([a-zA-Z][\w:-]*)(?:\s[^<>]*)?/?>|<(!--|!DOCTYPE|!\[|!|\?)|<(script|style|iframe)\b", re.IGNORECASE)
_AUTOLINK = late(r"(?<=\]\()<[^<>\n]*>|<(?:[a-z][a-z0-9+.-]*:[^<>\s]*|[^<>\s@]+@[^<>\s]+)>", re.IGNORECASE)
_REFERENCE = late(r"!?\[(?<!\\\[)([^\[\]\n]+)\]\[([^\[\]\n]*)\]")
_REFERS = late(r"\]\[")
_DIRECTIVES = (DIRECTIVE, CALLOUT, CALLOUT_END)
# What stands before the words of an indented line, an item or a quotation.
_BEFORE_WORDS = " \t>*+-.0123456789"
# What can be wrong with a line of a callout: code, words and mend.
_INSIDE = (
    "unknown-directive",
    "This box does not begin its line; it can stand in no list and no quotation.",
    "Put it below, each `:::` at the beginning of its line.",
)
_NESTED = (
    "unclosed-callout",
    "A callout starts within another.",
    "Put a line of `:::` above it to close the other.",
)
_LATE = ("unclosed-callout", "This `:::` does not begin its line, so it closes nothing.", "Begin the line with it.")
_IDLE = ("unclosed-callout", "This `:::` closes nothing.", "Delete it.")
# So many brackets may be open at once in one block. Each of those that are is compared with all that follows.
_MOST_OPEN = 200
_BRACKETS = late(r"[\[(\])]|\n\n")
# How much of what follows a tag may be its script.
_FAR = 2000
_DEFINITION = late(r"^ {0,3}\[([^\]\n]+)\]:", re.MULTILINE)


def blank_code(body: str) -> str:
    """The body with code, and comments outside it, blotted out: lines and columns stay as they are."""
    return _UNSPOKEN.sub(lambda match: _blot(match, "x" if match["ticks"] else " "), body) if _may_hold(body) else body


def without_code(body: str) -> str:
    """The body with code blotted out, and its comments left as they are: lines and columns stay."""
    return _UNSPOKEN.sub(lambda match: match[0] if match["comment"] else _blot(match, "x"), body)


def without_comments(body: str) -> str:
    """The body without its comments, which are notes among editors and never published; its lines stay."""
    if not _holds(body, "<!--"):
        return body
    return _UNSPOKEN.sub(lambda match: "\n" * match[0].count("\n") if match["comment"] else match[0], body)


def _may_hold(body: str) -> bool:
    return any(_holds(body, signs) for signs in ("`", "~~~", "<!--"))


def _holds(body: str, signs: str) -> bool:
    """Whether some signs stand in a body; whether the first of them does is known much sooner."""
    return signs[0] in body and signs in body


def _blot(match: re.Match[str], sign: str) -> str:
    return re.sub(r"[^\n]", sign, match[0])


def overfull(body: str) -> tuple[int, int] | None:
    """The line and column of the bracket before which too many are open in one block; nothing in nearly every body."""
    if body.count("[") <= _MOST_OPEN and body.count("(") <= _MOST_OPEN:
        return None
    source = blank_code(body)
    open_now = dict.fromkeys("[(", 0)
    for match in _BRACKETS.finditer(source):
        sign = match[0]
        if sign == "\n\n":
            open_now = dict.fromkeys("[(", 0)
        elif sign in open_now:
            open_now[sign] += 1
            if open_now[sign] > _MOST_OPEN:
                return position(source, match.start())
        else:
            opening = "[" if sign == "]" else "("
            open_now[opening] = max(open_now[opening] - 1, 0)
    return None


def without_unshown(body: str) -> tuple[str, list[Finding]]:
    """The body with each number of a character that no page can show blotted out, as it might pass for a mark of ours.

    Lines and columns stay.
    """
    if not _holds(body, "&#"):
        return body, []
    source, found = blank_code(body), []
    for match in NUMBERED.finditer(source):
        if is_unshown(match[0]):
            what = f"`{match[0][:20]}` stands for a character that no page can show."
            mend = "Delete it, or type the character that you mean."
            found.append(Finding(*position(source, match.start()), "control-character", what, mend))
            body = f"{body[: match.start()]}{_blot(match, 'x')}{body[match.end() :]}"
    return body, found


def findings(source: str, *, is_common: bool = False) -> Iterator[Finding]:
    """All that is wrong in a body whose code has been blanked.

    In one of common blocks alone no line begins in a way that Markdown would misread, but next to a directive.
    """
    has_directives = COLONS.search(source) is not None
    yield from _html(source)
    yield from lists.findings(source, is_common=is_common and not has_directives)
    if has_directives:
        lines = source.split("\n")
        yield from _directives(lines)
        yield from _callouts(lines)
    yield from _references(source)
    yield from strays.findings(source, is_common=is_common)


def _html(source: str) -> Iterator[Finding]:
    if "<" not in source:
        return
    harmless = [match.span() for match in _AUTOLINK.finditer(source)]
    for match in SAFE_TAG.finditer(source):
        inside = match.start(3), match.end(3)
        harmless += [(match.start(), inside[0]), (inside[1], match.end())]
        if "[@" in match[2]:
            what, mend = f"The title of this `<{match[1]}>` holds a citation.", "Put it behind the words."
            yield Finding(*position(source, match.start()), "misplaced-mark", what, mend)
    harmless += [match.span() for match in SAFE_VOID.finditer(source)]
    begun = set()
    for match in _TAG.finditer(source):
        name = (match[1] or match[2] or match[3] or "").lower()
        is_end_of_told = match[0][1] == "/" and name in begun
        if not is_end_of_told and not any(start <= match.start() < end for start, end in harmless):
            begun.add(name)
            told = pasted.why(name, match[0], source[match.end() : match.end() + _FAR])
            yield Finding(*position(source, match.start()), "html-in-text", *told)


def _directives(lines: list[str]) -> Iterator[Finding]:
    """Lines that are nearly figures or parts of callouts."""
    for number, line in enumerate(lines, 1):
        callout = CALLOUT.fullmatch(line)
        if callout and callout[1] not in CALLOUTS:
            what, mend = f"`:::{callout[1]}` is not a kind of callout.", "Write `:::note` or `:::warning`."
        elif line[:2] == "::" and not any(sign.fullmatch(line) for sign in _DIRECTIVES):
            what = f"`{line.strip()[:40]}` cannot be read."
            mend = "Write two colons and a name in small letters, alone on the line."
            if line[:3] == ":::":
                mend = "Write `:::note` or `:::warning`, and its title behind it."
            if any(sign.fullmatch(typed(line)) for sign in _DIRECTIVES):
                mend = "There is an invisible character in it, or a space that does not break. Type it again."
        else:
            continue
        yield Finding(number, 1, "unknown-directive", what, mend)


def _callouts(lines: list[str]) -> Iterator[Finding]:
    """Callouts in lists and quotations, those not closed before the next or the end, and lines that close none."""
    opened: list[tuple[int, bool]] = []
    is_nested = False
    for number, line in enumerate(lines, 1):
        words = line.lstrip(_BEFORE_WORDS)
        if words[:3] != ":::":
            continue
        begins = words == line
        if CALLOUT_END.fullmatch(words):
            told = _LATE if opened and opened[-1][1] > begins else None if opened or is_nested else _IDLE
            opened = opened[:-1]
        else:
            told = _INSIDE if not begins else _NESTED if opened else None
            is_nested = is_nested or told is _NESTED
            opened.append((number, begins))
        if told:
            yield Finding(number, 1, *told)
    if opened and opened[-1][1] and not is_nested:
        what, mend = "The callout that starts here is never closed.", "Put a line of `:::` after it."
        yield Finding(opened[-1][0], 1, "unclosed-callout", what, mend)


def _references(source: str) -> Iterator[Finding]:
    if not _REFERS.search(source):
        return
    defined = {name.casefold() for name in _DEFINITION.findall(source)}
    for match in _REFERENCE.finditer(source):
        name = match[2] or match[1]
        if not name.startswith("@") and name.casefold() not in defined and match[1][0] != "@":
            what = f"Nothing says where `{match[0]}` leads."
            mend = "Write `![what it shows](picture.jpg)`." if match[0][0] == "!" else "Write `[words](address)`."
            yield Finding(*position(source, match.start()), "unresolved-reference", what, mend)
