"""Words that the rules of the field advise against; names on the site's own record may hold any word."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from handrail.checks.site import Site
from handrail.pages import Data, Page, Wording
from handrail.problems import Place, Problem
from handrail.rules.bodies import bodies
from handrail.schema import Facts


def check(page: Page[Any] | Data, site: Site) -> Iterator[Problem]:
    """What the file's wording breaks; the rules have been applied when it was read (see `pages.record`)."""
    if not page.wordings:
        return
    from handrail.rules import RULES, any_of  # most pages say nothing that needs them

    facts = site.library.facts
    names = any_of(_names(facts))
    for found in page.wordings:
        end = found.at + len(found.words)
        if not any(match.start() <= found.at and end <= match.end() for match in names.finditer(found.sentence)):
            rule = RULES[found.rule]
            if not _ONLY[rule.only](page, found, facts):
                continue
            words = " ".join(found.words.split())
            yield Problem(Place(page.file, found.line, found.column), rule.code, f"“{words}” {rule.says}.", rule.hint)


def _in_medical_text(page: Page[Any] | Data, found: Wording, _: Facts) -> bool:
    """Settings cannot cite; what they say is said again in the text."""
    return isinstance(page, Page) and page.matter.is_medical and found.line >= page.body_line


def _with_own_number(_: Page[Any] | Data, found: Wording, facts: Facts) -> bool:
    return facts.settings.telephone.number[2:] in re.sub(r"\D", "", found.sentence)


def _without_record(_: Page[Any] | Data, found: Wording, facts: Facts) -> bool:
    """Unless each body that the words name has given the centre something that is on record."""
    claimed = bodies(found.words)
    held = frozenset().union(*(bodies(held.body) for held in facts.settings.accreditations))
    return not claimed or not claimed <= held


# Which pages or sentences a rule is for, by its `only`.
_ONLY: Mapping[str, Callable[[Page[Any] | Data, Wording, Facts], bool]] = {
    "": lambda *_: True,
    "medical": _in_medical_text,
    "bio": lambda page, *_: isinstance(page, Page) and page.matter.is_undated,
    "own-number": _with_own_number,
    "no-record": _without_record,
}


def _names(facts: Facts) -> set[str]:
    """The names that stand in the data files."""
    named = {facts.settings.name}
    named |= {name for source in facts.sources.values() for name in (source.title, source.publisher)}
    named |= {line.name for line in facts.help_lines}
    return named | {name for held in facts.credentials.values() for name in (held.name, held.issuer)}
