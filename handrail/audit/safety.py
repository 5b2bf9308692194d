"""Whether somebody in danger finds the right number: crisis lines and telephone links."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from handrail.audit import lines
from handrail.audit.finding import Finding, around, at, on, short
from handrail.audit.page import Element, Page
from handrail.patterns import late
from handrail.problems import Place
from handrail.rules.help_lines import CRISIS, Line
from handrail.rules.telephone import NUMBER, digits, spoken

_PLAIN = late(r"\d[\s).‑–-]{1,3}\d{3}[\s.‑–-]\d{4}$")
_SHORT = late(r"(?<![\d-])(?:911|988|\d{5,6})(?![\d-])")
# A number of three digits may be that of a house or a price; what is said beside a line's own.
_CALLED = late(r"\b(?:call|dial|text|phone|ring|llam|marque|emergenc|crisis|danger|lifeline|suicid)", re.IGNORECASE)
_NO_LINE = late(r"(?:[$#]|\b(?:suite|ste\.?|unit|room|apt\.?|box|no\.?) )$", re.IGNORECASE)
_STREET = late(
    r" (?:[NSEW]\.? )?(?:[A-Z][\w.]* ){1,3}?(?:St|Ave|R(?:oa)?d|Bl|Dr|L(?:ane|n)|Way|Pike|P(?:ar)?kw|Hwy|Highway)"
)
_NEAR = 60
_SHORTEST = 3
_FAX = late(r"fax\W{0,4}$", re.IGNORECASE)


def check(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    """What keeps somebody from the right number."""
    yield from _crisis(page)
    for link in page.all("a"):
        scheme = link.get("href").partition(":")[0]
        if scheme.lower() in {"tel", "sms", "callto"}:
            yield from _link(page, link, lines.number(link.get("href")))
    yield from _no_links(page)


def _crisis(page: Page) -> Iterator[Finding]:
    linked = {lines.called(link.get("href")) for link in page.all("a")}
    missing = [line.name for line in CRISIS if digits(line.number) not in linked and not _names(page.text, line)]
    if missing:
        named = " and ".join(filter(None, (", ".join(missing[:-1]), missing[-1])))
        yield on(page, "no-crisis-line", f"Somebody in danger does not find {named} on this page.")


def _names(text: str, line: Line) -> bool:
    """Whether a text names a line by its number, and a short one as a number to call."""
    found = re.finditer(line.finds, text, re.IGNORECASE)
    return any(len(line.number) > _SHORTEST or _is_called(text, match) for match in found)


def _is_called(text: str, match: re.Match[str]) -> bool:
    first, last = text.rfind("\n\n", 0, match.start()) + 1, text.find("\n\n", match.end())
    before = text[max(first, match.start() - _NEAR) : match.start()]
    behind = text[match.end() : match.end() + _NEAR if last < 0 else min(last, match.end() + _NEAR)]
    is_other = _NO_LINE.search(before) or _STREET.match(behind)
    return not is_other and _CALLED.search(f"{before} {behind}") is not None


def _link(page: Page, link: Element, number: str) -> Iterator[Finding]:
    wanted = digits(number)
    words = page.says(link)
    if not _can_be_called(number, wanted):
        yield at(page, link, "bad-number", f"“{short(number, 40)}” is no number that a telephone in the US can call.")
        return
    shown = {digits(match[0]) for match in NUMBER.finditer(words)} or set(_SHORT.findall(words))
    if shown and wanted not in shown:
        says = " and ".join(sorted(map(spoken, shown)))
        yield at(page, link, "number-differs", f"The link says {says} and calls {spoken(wanted)}.")


def _can_be_called(number: str, wanted: str) -> bool:
    if number.strip().startswith("+") and not number.strip().startswith("+1"):
        return True  # another country's
    return any(map(str.isdigit, number)) and bool(re.fullmatch(r"[2-9]\d{2}[2-9]\d{6}|[2-9]11|988|\d{5,6}", wanted))


def _no_links(page: Page) -> Iterator[Finding]:
    """Numbers among the words that nobody can tap; each once."""
    links = page.all("a")
    seen: set[str] = set()
    for match in NUMBER.finditer(page.text):
        number = digits(match[0])
        before = bisect_right(links, match.start(), key=lambda link: link.start) - 1
        linked = before >= 0 and match.start() < links[before].stop
        if (
            not linked
            and number not in seen
            and _PLAIN.search(match[0])
            and not _FAX.search(page.text[max(match.start() - 12, 0) : match.start()])
        ):
            seen.add(number)
            place = Place(page.path, page.line(match.start()))
            yield Finding(
                "number-no-link", place, f"{' '.join(match[0].split())} cannot be tapped.", _around(page, match)
            )


def _around(page: Page, match: re.Match[str]) -> str:
    """The words around a match, within its block."""
    block = page.block_at(match.start())
    if block is None:
        return match[0]
    return around(block.text, match.start() - block.offset, match.end() - block.offset)
