"""Whom and what a text names: telephone numbers, and runs of words with capitals, letters after a name among them.

In: a text's prose. Out: `Mention` values, each wording once. Whether a number or a name is on record is not asked here:
that takes the whole site.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from handrail.patterns import late
from handrail.rules.bare import DIGIT
from handrail.rules.degrees import DEGREE
from handrail.rules.prose import Prose
from handrail.rules.providers import SINGLE, is_said_to_be_one
from handrail.rules.telephone import NUMBER

# A number may have brackets around its area code, and spaces; nobody is called by them.
_LINK = late(r"\[([^\]\n]*)\]\((?:tel|sms):((?:\([\d \t]*\)|[^()\s?;]|[ \t](?=[\d(+.‑–-]))+)[^)\s]*\)", re.IGNORECASE)
_TEXTED = late(r"text(?<!\w.{4})(?:ing)? (?:[\"*_]*[\w-]+[\"*_]* )?to (\d{5,6})\b(?!-)")
_TEXTING = ("text", "texting")
_MAYBE = late(r"[2-9]\d\d\)?[\s.‑–-]{0,2}[2-9A-Z][\dA-Z]{2}")
_BEFORE = 40
_FAX = late(r"\bfax\W{0,4}$", re.IGNORECASE)

# What stands right before a number for text telephones, and what such a number's mention has behind it.
_TTY = late(
    r"\b(?:tty|tdd)\b(?: users?)?\W{0,4}(?:(?:at|call|can|dial|is|may|number|should)\W{1,3}){0,2}$", re.IGNORECASE
)
TTY = "tty"
# What a name's mention has behind it that a text calls a place of treatment.
TREATS = "treats"

_GAP = r"[\s*_>]+"
_CAPITAL = "[A-ZÀ-ÖØ-ÞČŁŠŽ]"
# The rest of a word, and initials that stand close behind it.
_REST = r"[^\W_]*+(?:[’'‑-][^\W_]*+)*+\.?+(?:(?<=\.)[A-Z]\.)*+"
# Letters such as stand after a name, of a licence or a degree.
LETTERS = rf"(?:{DEGREE}|[A-Z][A-Z-]+(?: I{{1,3}}V?)?(?![\w-]))"
# Two words with capitals or more, or two in one word; then letters, and the word after them, which may say of a role.
# The pattern gives back nothing that it has taken.
_NAME = late(
    rf"{_CAPITAL}(?<!\w{_CAPITAL})(?:{_REST}(?:{_GAP}+{_CAPITAL}{_REST})++(?:,\s+[JS]r\b\.?+)?+(?:,\s+{LETTERS})*(?:\s+[a-z]+)?"
    r"|[a-z]++-?+[A-Z]\w*)"
)
# Between a name's first two capitals stand no more than the rest of a word and a gap (see `bare.sketch`).
_MAY_BE_NAME = late(rb"A(?=[^A ]*+ *+A)")


# What a text says that somebody is, right behind a name.
_IS = late(r"(?:,|(?<=\bis)|(?<=[a-z])\s+as)\s+an?\s+([A-Za-z][\w-]+(?:\s+[\w-]+){1,9})")


_NAME_OR_SINGLE = late(rf"{_NAME.pattern}|\b(?:{'|'.join(SINGLE)})\b")
_SINGLE = frozenset(word.lower() for word in SINGLE)


class Mention(Struct, frozen=True):
    """Words as a text writes them, their white space made even, at an offset.

    `behind` is what they stand for: the number that a link calls, the level of care that is spoken of, `TTY` for a number
    that is said to be one for text telephones, `TREATS` for what is said to be a place of treatment, and for somebody who
    is said to be something, what that is.
    """

    words: str
    offset: int
    behind: str = ""


def numbers(prose: Prose) -> Iterator[Mention]:
    """The telephone numbers of a text, and its links that call or text one."""
    if "tel:" in prose.source or "sms:" in prose.source:
        for match in _LINK.finditer(prose.source):
            yield Mention(match[1], match.start(), match[2])
    # Most texts hold no number, which costs far less to see than to search for one in all its dresses.
    if 3 * DIGIT in prose.sketch and _MAYBE.search(prose.text):
        has_tty = "tty" in prose.plain or "tdd" in prose.plain
        for match in NUMBER.finditer(prose.text):
            if not _FAX.search(prose.text, max(match.start() - 12, 0), match.start()):
                is_tty = has_tty and _TTY.search(prose.text, max(match.start() - _BEFORE, 0), match.start())
                yield Mention(_even(match[0]), match.start(), TTY if is_tty else "")
    if not prose.words.isdisjoint(_TEXTING):
        for match in _TEXTED.finditer(prose.plain):
            yield Mention(match[1], match.start(1))


def names(prose: Prose) -> Iterator[Mention]:
    """The names that a text writes, in reading order, each once; of single words only those that are known names."""
    seen: set[tuple[str, str]] = set()
    known = not prose.words.isdisjoint(_SINGLE)
    for match in _NAME_OR_SINGLE.finditer(prose.text) if known else _found(prose):
        said = _IS.match(prose.text, match.end())
        behind = _even(said[1]) if said else ""
        if (match[0], behind) not in seen:
            seen.add((match[0], behind))
            is_place = is_said_to_be_one(prose.text, *match.span())
            yield Mention(_even(match[0]), match.start(), TREATS if is_place else behind)


def _found(prose: Prose) -> Iterator[re.Match[str]]:
    """What a search for `_NAME` finds, which tries it nowhere but where the sketch of the text has what may be one."""
    end = 0
    for near in _MAY_BE_NAME.finditer(prose.sketch):
        if near.start() >= end and (match := _NAME.match(prose.text, near.start())):
            yield match
            end = match.end()


# Up to six words before the word “line”, from one with a capital or a number on.
_CALLED = late(rf"(?<![\w’'&])[A-Z\d][\w’'&-]*(?:{_GAP}[\w’'&-]+){{0,5}}(?:{_GAP})?$")
_OF_HELP = late(r"(?:help|life|hot|care|crisis|text|support)[\s*_-]*$", re.IGNORECASE)
_FAR = 80
# How such names end that are an address, and the words before that: `FindTreatment.gov`.
_ENDINGS = frozenset(("gov", "org", "com", "net"))
_SITE = late(r"(?<![\w@./:&-])(?:www\.)?((?:[A-Z][\w-]*[ \n])?[A-Za-z][\w-]+)$")


def lines(prose: Prose) -> Iterator[Mention]:
    """What a text calls help lines, from the first word with a capital or a number on; and names that are addresses."""
    for ending in sorted(_ENDINGS & prose.words):
        yield from _sites(prose, f".{ending}")
    at = prose.plain.find("line")
    while at >= 0:
        before = prose.text[max(at - _FAR, 0) : at].rpartition("\n\n")[2]
        called = _CALLED.search(before) if _OF_HELP.search(before) else None
        if called and " " in called[0]:
            start = at - len(before) + called.start()
            end = at + (5 if prose.plain.startswith("lines", at) else 4)
            yield Mention(_even(prose.text[start:end]), start)
        at = prose.plain.find("line", at + 4)


def _sites(prose: Prose, ending: str) -> Iterator[Mention]:
    """The names in a text that are an address of such an ending."""
    at = prose.plain.find(ending)
    while at >= 0:
        end = at + len(ending)
        called = None if prose.plain[end : end + 1].isalnum() else _SITE.search(prose.text, max(at - _FAR, 0), at)
        if called:
            yield Mention(_even(prose.text[called.start(1) : end]), called.start(1))
        at = prose.plain.find(ending, end)


def _even(words: str) -> str:
    return re.sub(_GAP, " ", words)
