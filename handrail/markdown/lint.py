"""What is wrong in a body as it was typed, found in the source so that line and column are exact.

Each rule here is a way in which Markdown quietly shows something other than what its author meant, or in
which HTML gets into a page. Code is blanked out first: nothing inside it is a mistake.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handrail.markdown import pasted
from handrail.markdown.document import Finding
from handrail.markdown.notation import CALLOUT, CALLOUT_END, CALLOUTS, DIRECTIVE, SAFE_TAG, SAFE_VOID

_FENCE = re.compile(r"^(`{3,}|~{3,})[^\n]*\n.*?^\1[ \t]*$", re.MULTILINE | re.DOTALL)
_CODE_SPAN = re.compile(r"(?<![\\`])(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"</?([a-zA-Z][\w:-]*)(?:\s[^<>]*)?/?>|<(!--|!DOCTYPE|\?)|<(script|style|iframe)\b", re.IGNORECASE)
_AUTOLINK = re.compile(r"(?<=\]\()<[^<>\n]*>|<(?:[a-z][a-z0-9+.-]*:[^<>\s]*|[^<>\s@]+@[^<>\s]+)>", re.IGNORECASE)
_ITEM = re.compile(r"([-*+]|\d{1,2}\.)[ \t]+\S")
_SHALLOW = re.compile(r" {2,3}([-*+]|\d{1,2}\.)[ \t]+\S")
_TABLE_RULE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*")
_REFERENCE = re.compile(r"(?<![\\!])\[[^\[\]\n]+\]\[([^\[\]\n]*)\]")
# How much of what follows a tag may be its script.
_FAR = 2000
_DEFINITION = re.compile(r"^ {0,3}\[([^\]\n]+)\]:", re.MULTILINE)


def blank_code(body: str) -> str:
    """The body with code, and comments outside it, blotted out: lines and columns stay as they are."""
    if not _may_hold_code(body):
        return body
    for pattern, blot in ((_FENCE, " "), (_CODE_SPAN, "x"), (_COMMENT, " ")):
        body = pattern.sub(lambda match, blot=blot: re.sub(r"[^\n]", blot, match[0]), body)  # type: ignore[misc]  # a default binds the loop's value
    return body


def _may_hold_code(body: str) -> bool:
    return any(sign in body for sign in ("`", "~~~", "<!--"))


def without_comments(body: str) -> str:
    """The body without its comments, which are notes among editors and never published."""
    if "<!--" not in body:
        return body
    pieces, position = [], 0
    for match in _COMMENT.finditer(without_code(body)):
        pieces += [body[position : match.start()], "\n" * match[0].count("\n")]
        position = match.end()
    return "".join([*pieces, body[position:]])


def without_code(body: str) -> str:
    """The body with code blotted out, and its comments left as they are: lines and columns stay."""
    return _CODE_SPAN.sub(_hide, _FENCE.sub(_hide, body))


def _hide(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", "x", match[0])


def findings(source: str) -> Iterator[Finding]:
    """All that is wrong in a body whose code has been blanked."""
    lines = source.split("\n")
    yield from _html(source)
    yield from _lists(lines)
    if "\n:" in f"\n{source}":
        yield from _directives(lines)
    yield from _references(source)


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


def _lists(lines: list[str]) -> Iterator[Finding]:
    """Lists and tables glued to a paragraph, and nested items with too small an indent."""
    paragraph = listing = False
    for number, line in enumerate(lines, 1):
        following = lines[number] if number < len(lines) else ""
        if not line.strip() or line[:2] == "::":
            paragraph = False
            continue
        item = _ITEM.match(line) is not None
        if listing and _SHALLOW.match(line):
            yield Finding(
                number,
                1,
                "list-indent",
                "This list item is indented by two or three spaces.",
                "Indent a nested item by four spaces.",
            )
        if paragraph and (item or (_TABLE_RULE.fullmatch(following) and "|" in line)):
            what = "list" if item else "table"
            yield Finding(
                number,
                1,
                "list-needs-blank-line",
                f"This {what} follows a line of text directly.",
                f"Put an empty line before the {what}.",
            )
            paragraph = False
        elif item or line[0] in " \t>#|":
            listing = item or (listing and line[0] in " \t")
        elif not listing or not lines[number - 2].strip():
            paragraph, listing = not _TABLE_RULE.fullmatch(following), False


def _directives(lines: list[str]) -> Iterator[Finding]:
    opened = 0
    for number, line in enumerate(lines, 1):
        callout = CALLOUT.fullmatch(line)
        if callout and callout[1] not in CALLOUTS:
            yield Finding(
                number,
                1,
                "unknown-directive",
                f"`:::{callout[1]}` is not a kind of callout.",
                "Write `:::note` or `:::warning`.",
            )
        elif callout:
            if opened:
                yield Finding(
                    opened,
                    1,
                    "unclosed-callout",
                    "The callout that starts here is never closed.",
                    "Put a line of `:::` after it.",
                )
            opened = number
        elif CALLOUT_END.fullmatch(line):
            opened = 0
        elif line.startswith("::") and not DIRECTIVE.fullmatch(line):
            yield Finding(
                number,
                1,
                "unknown-directive",
                f"`{line.strip()[:40]}` cannot be read.",
                "Write two colons and a name in small letters, alone on the line.",
            )
    if opened:
        yield Finding(
            opened,
            1,
            "unclosed-callout",
            "The callout that starts here is never closed.",
            "Put a line of `:::` after it.",
        )


def _references(source: str) -> Iterator[Finding]:
    if "][" not in source:
        return
    defined = {name.casefold() for name in _DEFINITION.findall(source)}
    for match in _REFERENCE.finditer(source):
        name = match[1] or match[0][1 : match[0].index("]")]
        if not name.startswith("@") and name.casefold() not in defined and not match[0].startswith("[@"):
            yield Finding(
                *position(source, match.start()),
                "unresolved-reference",
                f"Nothing says where `{match[0]}` leads.",
                "Write `[words](address)`.",
            )


def position(source: str, offset: int) -> tuple[int, int]:
    """The line and column, both from 1, of an offset into a text."""
    return source.count("\n", 0, offset) + 1, offset - source.rfind("\n", 0, offset)
