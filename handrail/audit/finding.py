"""What an audit finds: one finding, findings that are the same on many pages, and all of them.

A finding has a code of `catalogue`, which knows its weight, its reason and its mend.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from msgspec import Struct

from handrail.audit.catalogue import KINDS
from handrail.audit.kind import SUBJECTS, Kind
from handrail.audit.page import Element, Page
from handrail.problems import Place, Severity

_WIDE = 160
_UNSOUND = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_HEAVY = {severity: weight for weight, severity in enumerate(Severity)}


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
    """One finding wherever it stands: the same words with the same excerpt, on one page or on many."""

    message: str
    excerpt: str
    hint: str
    source: str
    places: tuple[Place, ...]

    @property
    def pages(self) -> int:
        """On how many pages it stands."""
        return len({place.path for place in self.places})


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
    """Findings in groups: the worst first, and subjects in their order."""
    by_code: dict[str, dict[tuple[str, str, str, str], list[Place]]] = {}
    for one in sorted(findings):
        words = (_sound(one.message), _sound(one.excerpt), one.hint, one.source)
        by_code.setdefault(one.code, {}).setdefault(words, []).append(one.place)
    order = list(SUBJECTS)
    codes = sorted(by_code, key=lambda code: (_HEAVY[KINDS[code].severity], order.index(KINDS[code].subject), code))
    return Audit(
        name, site, tuple(sorted(pages)), tuple(Group(code, KINDS[code], _sames(by_code[code])) for code in codes)
    )


def _sound(text: str) -> str:
    """A foreign page's words as they may be printed: a terminal would obey some characters; files hold no others."""
    return _UNSOUND.sub("\N{REPLACEMENT CHARACTER}", text)


def _sames(found: Mapping[tuple[str, str, str, str], list[Place]]) -> tuple[Same, ...]:
    every = [Same(*words, tuple(dict.fromkeys(places))) for words, places in found.items()]
    return tuple(sorted(every, key=lambda same: (-same.pages, same.places[0])))
