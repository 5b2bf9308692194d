"""An audit as one HTML page that a centre can hand on: no script, no request, readable by everybody and on paper.

In: an audit, the files that the page is made of, the day. Out: HTML; equal input gives equal bytes. Colours are the
tokens of the shipped site, so that their contrast is held by the same test.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from handrail import privacy
from handrail.assets import minified
from handrail.audit.catalogue import UNDECIDABLE
from handrail.audit.finding import Advice, Audit, Group, Same
from handrail.audit.kind import SUBJECTS
from handrail.audit.tell import where
from handrail.days import in_words
from handrail.problems import Severity, count
from handrail.sources import File
from handrail.templates import Templates

TEMPLATE = "handrail/audit/report.html"
STYLES = ("static/css/tokens.css", "static/css/reset.css", "handrail/audit/report.css")
# So many findings of one code are open to see; the others are behind a line that opens.
_OPEN = 5
_SAYS: Mapping[Severity, tuple[str, str]] = {
    Severity.ERROR: ("Mend first", "These can harm readers, give them away, or shut them out."),
    Severity.WARNING: ("Look at", "These are likely to be wrong, or less than readers deserve."),
    Severity.NOTICE: ("Weigh", "These may be in order; somebody who knows the site should decide."),
}


class Card(Struct, frozen=True):
    """One code with its findings: those that are open, and those behind a line; `more` says how many these are."""

    group: Group
    counted: str
    shown: tuple[Advice, ...]
    behind: tuple[Advice, ...]
    more: str


class Part(Struct, frozen=True):
    """The findings of one weight."""

    id: str
    title: str
    says: str
    number: str
    cards: tuple[Card, ...]


class Sheet(Struct, frozen=True):
    """All that the page shows."""

    name: str
    counted: str
    day: str
    style: str
    policy: str
    parts: tuple[Part, ...]
    rows: tuple[tuple[str, str, tuple[int, ...]], ...]
    total: tuple[int, ...]
    undecidable: tuple[str, ...]
    pages: tuple[str, ...]

    def where(self, same: Same) -> str:
        """Where a finding stands, in words."""
        return where(same, len(self.pages))


def as_html(audit: Audit, files: Mapping[str, File], today: date) -> str:
    """The report as one page; `files` are `TEMPLATE` and `STYLES` by their names."""
    style = minified("\n".join(files[name].data.decode() for name in STYLES))
    sheet = Sheet(
        name=audit.site or audit.name,
        counted=count(len(audit.pages), "page"),
        day=in_words(today),
        style=style,
        policy=privacy.policy(style),
        parts=tuple(_part(audit, severity) for severity in Severity),
        rows=tuple((name, SUBJECTS[name], tuple(counts.values())) for name, counts in audit.counts().items()),
        total=tuple(audit.total(severity) for severity in Severity),
        undecidable=UNDECIDABLE,
        pages=audit.pages,
    )
    return Templates({TEMPLATE: files[TEMPLATE]}).render(TEMPLATE, sheet).decode()


def _part(audit: Audit, severity: Severity) -> Part:
    title, says = _SAYS[severity]
    cards = tuple(_card(group) for group in audit.of(severity))
    return Part(str(severity), title, says, f"{audit.total(severity):,}", cards)


def _card(group: Group) -> Card:
    found = len(group.found)
    behind = group.advised(first=_OPEN)
    return Card(group, count(found, "finding"), group.advised(last=_OPEN), behind, count(found - _OPEN, "more finding"))
