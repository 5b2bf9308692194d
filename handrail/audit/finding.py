"""What an audit finds: one finding, findings that are the same on many pages, and all of them.

A finding has a code of `catalogue`, which knows its weight, its reason and its mend.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from msgspec import Struct

from handrail.audit.catalogue import GRAVEST, KINDS
from handrail.audit.kind import SUBJECTS, Kind
from handrail.audit.page import Element, Page
from handrail.patterns import late
from handrail.problems import Place, Severity
from handrail.rules import RULES

_WIDE = 160
_UNSOUND = late("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_HEAVY = {severity: weight for weight, severity in enumerate(Severity)}
# What says itself which one it is: a program, a host, a number, a file, the words that break a rule. All else is told
# apart by the stretch that shows it too.
_SAYS_WHICH = frozenset(rule.code for rule in RULES.values()) | {
    "tracker", "asks-elsewhere", "tells-where-from", "number-differs", "bad-number", "number-no-link",
    "machines-told-more", "machines-misread", "picture-without-words", "frame-without-title", "broken-link",
    "unexpanded-abbreviation",
}  # fmt: skip
# Of programs, those that record and follow come before those that only see who opened a page.
_WATCHES, _SEES = late(r" (?:records|follows|ties) | advertising"), " opened this page."


class Finding(Struct, frozen=True, order=True):
    """One finding at a place: what is so, the stretch of the file that shows it, and what to do about this very one.

    `hint` and `source` are empty where those of the code say all there is to say.
    """

    code: str
    place: Place
    message: str
    excerpt: str = ""
    hint: str = ""
    source: str = ""


def at(page: Page, element: Element, code: str, message: str, hint: str = "") -> Finding:
    """A finding that an element shows; a link is shown with its words."""
    words = page.words(element) if element.name in {"a", "button", "h1", "h2", "h3", "h4", "h5", "h6"} else ""
    shown = f"{element.tag}{short(words, 60)}</{element.name}>" if words else element.tag
    return Finding(code, Place(page.path, element.line), message, short(shown), hint)


def on(page: Page, code: str, message: str, excerpt: str = "", hint: str = "") -> Finding:
    """A finding about a page as a whole."""
    return Finding(code, Place(page.path), message, short(excerpt), hint)


def short(text: str, most: int = _WIDE) -> str:
    """A text on one line, cut where it grows long."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def around(text: str, start: int, stop: int, near: int = 70) -> str:
    """A stretch of a text with some words before and behind it, cut between words."""
    first = max(start - near, 0)
    first = 0 if first == 0 else max(text.find(" ", first, start) + 1, first)
    last = min(stop + near, len(text))
    last = last if last == len(text) else max(text.rfind(" ", stop, last), stop)
    shown = " ".join(text[first:last].split())
    return f"{'…' * (first > 0)}{shown}{'…' * (last < len(text))}"


class Same(Struct, frozen=True):
    """One finding wherever it stands, on one page or on many, with the excerpt of the first place."""

    message: str
    excerpt: str
    hint: str
    source: str
    places: tuple[Place, ...]

    @property
    def pages(self) -> int:
        """On how many pages it stands."""
        return len({place.path for place in self.places})

    @property
    def by_page(self) -> tuple[str, ...]:
        """Each page on which it stands, with its lines there."""
        lines: dict[str, list[str]] = {}
        for place in self.places:
            lines.setdefault(place.path, []).extend([str(place.line)] if place.line else [])
        return tuple(f"{path}:{', '.join(found)}" if found else path for path, found in lines.items())


class Advice(Struct, frozen=True):
    """Findings that one mend is for; `hint` and `source` are empty where those of the code say all."""

    hint: str
    source: str
    found: tuple[Same, ...]


class Group(Struct, frozen=True):
    """All findings of one code, those on most pages first."""

    code: str
    kind: Kind
    found: tuple[Same, ...]

    def advised(self, first: int = 0, last: int | None = None) -> tuple[Advice, ...]:
        """Some of the findings, those with the same mend together."""
        found: dict[tuple[str, str], list[Same]] = {}
        for one in self.found[first:last]:
            found.setdefault((one.hint, one.source), []).append(one)
        return tuple(Advice(*words, tuple(sames)) for words, sames in found.items())


class Audit(Struct, frozen=True):
    """What an audit of some pages found: the folder's name, the site's host as its pages name it, pages, groups."""

    name: str
    site: str
    pages: tuple[str, ...]
    groups: tuple[Group, ...]

    def of(self, severity: Severity) -> tuple[Group, ...]:
        """The groups of one weight."""
        return tuple(group for group in self.groups if group.kind.severity is severity)

    def counts(self) -> Mapping[str, Mapping[Severity, int]]:
        """For each subject, how many findings of each weight there are; a finding on many pages counts once."""
        found: Counter[tuple[str, Severity]] = Counter()
        for group in self.groups:
            found[group.kind.subject, group.kind.severity] += len(group.found)
        return {subject: {severity: found[subject, severity] for severity in Severity} for subject in SUBJECTS}

    def total(self, severity: Severity) -> int:
        """How many findings of one weight there are."""
        return sum(count[severity] for count in self.counts().values())


def gathered(name: str, site: str, pages: Collection[str], findings: Iterable[Finding]) -> Audit:
    """Findings in groups: the worst first, subjects in their order, and the gravest codes of each first."""
    by_code: dict[str, dict[tuple[str, ...], list[Finding]]] = {}
    for one in sorted(findings):
        which = one.message.casefold() if one.code in _SAYS_WHICH else f"{one.message}\n{one.excerpt}"
        by_code.setdefault(one.code, {}).setdefault((which, one.hint, one.source), []).append(one)
    codes = sorted(by_code, key=_order)
    groups = (Group(code, KINDS[code], _sames(by_code[code].values())) for code in codes)
    return Audit(name, site, tuple(sorted(pages)), tuple(groups))


def _order(code: str) -> tuple[int, int, int, str]:
    kind = KINDS[code]
    weight = GRAVEST.index(code) if code in GRAVEST else len(GRAVEST)
    return _HEAVY[kind.severity], list(SUBJECTS).index(kind.subject), weight, code


def _sound(text: str) -> str:
    """A foreign page's words as they may be printed: a terminal would obey some characters; files hold no others."""
    return _UNSOUND.sub("\N{REPLACEMENT CHARACTER}", text)


def _sames(found: Iterable[list[Finding]]) -> tuple[Same, ...]:
    every = [
        Same(
            _sound(first.message), _sound(first.excerpt), first.hint, first.source,
            tuple(dict.fromkeys(one.place for one in (first, *others))),
        )
        for first, *others in found
    ]  # fmt: skip
    return tuple(sorted(every, key=lambda same: (_sort(same), -same.pages, same.places[0])))


def _sort(same: Same) -> int:
    return 2 if same.message.endswith(_SEES) else 0 if _WATCHES.search(same.message) else 1
