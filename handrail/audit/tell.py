"""An audit as text for people, and as JSON for programs; equal audits give equal text."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from typing import Any

from handrail.audit.catalogue import UNDECIDABLE
from handrail.audit.finding import Audit, Group, Same
from handrail.audit.kind import SUBJECTS
from handrail.problems import Place, Severity, count

# So many findings of one code are shown to people; programs get them all.
_SHOWN = 6
_PLACES = 6
# The narrowest terminal in use has 80 columns.
_WIDTH = 79


def as_text(audit: Audit) -> str:
    """The counts by subject, every finding with its reason and mend, the worst first, and what nobody can decide so."""
    called = f"{audit.name} ({audit.site})" if audit.site else audit.name
    parts = [f"Audit of {called}: {count(len(audit.pages), 'page')}.", _table(audit)]
    parts += ["\n".join(_group(group, len(audit.pages))) for group in audit.groups]
    parts.append("\n".join(_limits()))
    return "\n\n".join(parts)


def _table(audit: Audit) -> str:
    rows = [("", *(f"{severity}s" for severity in Severity))]
    rows += [(subject, *map(str, counts.values())) for subject, counts in audit.counts().items()]
    rows.append(("All", *(str(audit.total(severity)) for severity in Severity)))
    wide = max(len(row[0]) for row in rows)
    return "\n".join("  ".join([f"  {row[0]:<{wide}}", *(f"{cell:>8}" for cell in row[1:])]).rstrip() for row in rows)


def _group(group: Group, pages: int) -> Iterator[str]:
    kind = group.kind
    yield _filled(f"{kind.severity}: {kind.means} ({group.code})", "", "    ")
    for title, words in (("Why", kind.why), ("Do", kind.mend), ("Rule", kind.source)):
        if words:
            yield _filled(f"{title:<6}{words}", "    ", "          ")
    for advice in group.advised(last=_SHOWN):
        for same in advice.found:
            yield from _same(same, pages)
        if advice.hint:
            source = f" ({advice.source})" if advice.source else ""
            yield _filled(f"      = {advice.hint}{source}", "", "        ")
    more = len(group.found) - _SHOWN
    if more > 0:
        words = f"and {count(more, 'more finding')} of this sort; `--format json` and `--format html` list them all"
        yield "\n" + _filled(words, "    ", "      ")


def _same(same: Same, pages: int) -> Iterator[str]:
    yield "\n" + _filled(where(same, pages), "    ", "      ")
    yield _filled(same.message, "      ", "      ")
    if same.excerpt:
        yield _filled(f"> {same.excerpt}", "      ", "        ")


def _filled(words: str, first: str, rest: str) -> str:
    lines = textwrap.wrap(words, _WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
    return "\n".join(lines)


def where(same: Same, pages: int) -> str:
    """Where a finding stands, in words: its places on one page, or how many pages it is on, and the first of them."""
    if same.pages > 1:
        every = "on every page" if same.pages == pages else f"on {same.pages:,} of {pages:,} pages"
        return f"{every}, first {same.places[0]}"
    lines = [str(place.line) for place in same.places[1:_PLACES]]
    more = ["…"] if len(same.places) > _PLACES else []
    return ", ".join([str(same.places[0]), *lines, *more])


def _limits() -> Iterator[str]:
    yield "No program can decide, and so this audit does not say:"
    yield from (_filled(f"- {words}{'.' if words is UNDECIDABLE[-1] else ';'}", "  ", "    ") for words in UNDECIDABLE)


def as_json(audit: Audit) -> str:
    """One object: what was looked at, the counts by subject, every finding with its places, and what is undecided."""
    return json.dumps(
        {
            "audited": audit.name,
            "site": audit.site,
            "pages": list(audit.pages),
            "subjects": list(SUBJECTS),
            "counts": {subject: {str(s): n for s, n in counts.items()} for subject, counts in audit.counts().items()},
            "findings": [_plain(group, same) for group in audit.groups for same in group.found],
            "undecided": list(UNDECIDABLE),
        },
        ensure_ascii=False,
        indent=2,
    )


def _plain(group: Group, same: Same) -> dict[str, Any]:
    kind = group.kind
    return {
        "code": group.code,
        "subject": kind.subject,
        "severity": str(kind.severity),
        "message": same.message,
        "excerpt": same.excerpt,
        "why": kind.why,
        "mend": same.hint or kind.mend,
        "source": same.source or kind.source,
        "places": [_place(place) for place in same.places],
    }


def _place(place: Place) -> dict[str, Any]:
    """A place; what concerns a whole page has no line."""
    return {"path": place.path, "line": place.line} if place.line else {"path": place.path}
