"""Marks of other programs and other kinds of Markdown, which would be shown to readers as they were typed.

In: a body whose code has been blanked. Out: findings, of each sort one in a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from handrail.markdown.document import Finding
from handrail.patterns import late


class _Mark(NamedTuple):
    """A mark: signs of which a text with it has one, its pattern, what it is, and what serves instead.

    To look for one letter takes a tenth of what a pattern takes that leaps to it, and to look for two takes longer.
    """

    signs: tuple[str, ...]
    pattern: re.Pattern[str]
    what: str
    mend: str


def _mark(signs: str | tuple[str, ...], pattern: str, what: str, mend: str) -> _Mark:
    return _Mark(tuple(signs) or ("",), late(pattern), what, mend)


# Bullets of Word and the like, that may well begin a line; two lines in a row make a list of them.
_BULLETS = "§✓✔✗➢➤►▶■□❖⁃–—"


# Each is looked for in a text with a line's end before it.
_MARKS = (
    _mark(
        "\u00a0",
        r"\n[ \t]*(?:[-*+]|\d{1,2}\.)\u00a0",
        "A space that does not break stands behind the mark of this item, so it makes no list.",
        "Type a plain space in its place.",
    ),
    _mark("•·▪◦‣●○", r"\n[ \t]*[•·▪◦‣●○]", "`{}` makes no list.", "Begin each item with `- `."),
    _mark(")", r"\n[ \t]*\d{1,2}\)(?=\s)", "`{}` makes no list.", "Begin the items with `1. `, `2. ` and so on."),
    _mark(_BULLETS, rf"\n[ \t]*([{_BULLETS}])(?=[ \t][^\n]*\n\n?[ \t]*\1[ \t])", "`{}` makes no list.", "Write `- `."),
    _mark(
        ("o\t", "o  "),
        r"[\n][ \t]*o(?=(?:\t|  )[^\n]*\n\n?[ \t]*o(?:\t|  ))",
        "`{}` makes no list.",
        "Write `- `, behind four spaces where the item belongs to one above it.",
    ),
    _mark(
        ("\na) ",),
        r"[\n]a\)(?= [^\n]*\n\n?b\) )",
        "`{}` makes no list.",
        "Begin the items with `1. `, `2. ` and so on.",
    ),
    _mark(
        ".",
        r"\n1\.(?=[^\W\d_][^\n]*\n\n?2\.[^\W\d_])",
        "There is no space behind the `1.`, so it makes no list.",
        "Write `1. `, `2. ` and so on.",
    ),
    _mark(
        ("\n*",),
        r"[\n]\*(?=[^\W\d_][^*\n]*\n\*[^\W\d_][^*\n]*(?:\n|$))",
        "There is no space behind the `*`, so it makes no list.",
        "Write `- `.",
    ),
    _mark("-", r"\n-(?=[^\W\d_])", "There is no space behind the `-`, so it makes no list.", "Write `- `."),
    _mark("[", r"\n[ \t]*[-*+][ \t]+\[[ xX]\](?=\s)", "`{}` makes no box.", "Write plain items: `- `."),
    _mark(
        "@",
        r"\[(?<!\\\[)(?:@[^\[\]\s,;]*[\s,;]|(?!@)[^\[\]\n]*\s@\w)[^\[\]\n]*\](?![(\[])",
        "`{}` cites nothing.",
        "Write each key alone: `[@key]`, or `[@key][@other]`; put the rest into the text.",
    ),
    _mark(
        "@",
        r"\[(?<!\\\[)@[^\[\]\s]+\]\([^()\s]*\)",
        "`{}` makes no link.",
        "Cite the source as `[@key]`, and link words to a page as `[words](page.md)`.",
    ),
    _mark(
        "",
        r"::(?:(?<=[\w,;!?)] ::)|(?<=[^\W\d]\. ::))[a-z][a-z-]*",
        "`{}` stands within a line, so it shows nothing.",
        "Put it on a line of its own.",
    ),
    _mark(
        "^",
        r"\[\^[^\[\]\s]+\]",
        "`{}` makes no footnote.",
        "Cite a source as `[@key]`, or put the note into the text.",
    ),
    _mark(
        "~", r"~~(?<!~~~)[^\s~](?:[^~\n]*[^\s~])?~~(?!~)", "`{}` strikes nothing out.", "Delete what no longer holds."
    ),
    _mark(
        "",
        r"\[[^\[\]\n]+\] \((?:(?:https?|tel|mailto):[^()\n]*|#[\w-]+|[^()\s]+\.[a-z]{2,5}(?:#[\w-]+)?)\)",
        "`{}` makes no link.",
        "Take out the space before the `(`.",
    ),
    _mark(
        "âÃÂ",
        r"â€.?|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]",
        "`{}` was a sign or a letter before some program misread it.",
        "Type it again.",
    ),
    _mark(
        "!",
        r"\n(?:[ \t]*>[ \t]*\[!\w+\]|!!![ \t]+\w+)",
        "`{}` makes no box.",
        "Write `:::note` and a title, the text below it, and a line of `:::`.",
    ),
    _mark("", r"\[\[[^@\[\]\n][^\[\]\n]*\]\](?!\()", "`{}` makes no link.", "Write `[words](page.md)`."),
    _mark(
        "=",
        r"==(?<![\w=]==)[^\s=](?:[^=\n]*[^\s=])?==(?![\w=])",
        "`{}` marks nothing.",
        "Write `**strong**`, or plain words.",
    ),
    _mark("", r":(?<=[ \n]:)[a-z][a-z0-9_+-]+:(?![\w:])", "`{}` makes no picture.", "Delete it."),
    _mark(
        "+",
        r"\n\+{3,}[ \t]*(?=\n|$)",
        "`{}` is a mark of another program.",
        "Delete it; a page's settings stand between two lines of `---` above its text.",
    ),
    _mark(
        "*",
        r"\n\*\[[^\[\]\n]+\]:",
        "`{}` explains nothing.",
        "Delete this line, and write the words out where the text first needs them.",
    ),
    _mark(
        "{",
        r"\{(?:[:%{]|\.[a-z]|[a-z][\w-]*=)[^{}\n]*\}+",
        "`{}` is a mark of another program.",
        "Write in Markdown what it would show, or delete it.",
    ),
    _mark("[", r"\[(?:TOC|toc)\](?![(\[:])", "`{}` shows no list of headings.", "Delete it."),
    _mark(
        "`",
        r"\n[ \t]*```",
        "These signs make no code here, so readers would see them.",
        "Begin the line with them, and put a line of the same signs below the code; or delete them.",
    ),
    _mark(
        "",
        r"\[/[a-z][\w-]*\](?!\()|\[[a-z][\w-]*(?: [\w-]+=[\"'“”″][^\"'“”″\n\[\]]*[\"'“”″])+ ?/?\](?!\()",
        "`{}` is a mark of another program.",
        "Write in Markdown what it would show, or delete it.",
    ),
)


# How a line begins that may begin with one of them: most texts have none such, which one search can tell. Each way
# begins with a sign or a set of signs, so that most are ruled out at a glance. Those that begin with `[\n]` stand in
# common blocks too.
_BEGINS = late(
    rf"\n[ \t>]*(?:[•·▪◦‣●○]|[{_BULLETS}][ \t]|[-*+](?:\u00a0|[ \t]+\[[ xX]\])|\d\d?(?:\.(?:\u00a0|[^\W\d_])|\))"
    r"|-[^\W\d_]|\[!|!!!|\+\+\+|\*\[|```)"
)
_WITHIN = tuple(mark for mark in _MARKS if not mark.pattern.pattern.startswith(r"\n"))


def findings(source: str, *, is_common: bool = False) -> Iterator[Finding]:
    """Each mark that would be shown as it was typed; none of them begins a line of a body of common blocks."""
    text = f"\n{source}"
    for mark in _WITHIN if is_common or not _BEGINS.search(text) else _MARKS:
        for sign in mark.signs:
            if sign in text:
                yield from _found(mark, text)
                break


def _found(mark: _Mark, text: str) -> Iterator[Finding]:
    last = -1
    for match in mark.pattern.finditer(text):
        start = match.end() - len(match[0].lstrip())
        if last < 0 or "\n\n" in text[last:start]:
            line, column = text.count("\n", 0, start), start - text.rfind("\n", 0, start)
            yield Finding(line, column, "mark-as-typed", mark.what.format(match[0].strip()[:40]), mark.mend)
        last = start
