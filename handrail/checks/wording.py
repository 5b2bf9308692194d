"""Words that the rules of the field advise against; names on the site's own record may hold any word."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from handrail.checks import credentials, health
from handrail.checks.site import Site
from handrail.pages import STRANGER, Data, Page, Wording
from handrail.problems import Place, Problem
from handrail.rules import RULES, spelt_out
from handrail.rules.bios.health import HEALTH
from handrail.rules.bodies import STATE, bodies, claimed, state
from handrail.schema import Facts

# What a licence or a certification lets a centre say of itself.
_LICENSED = r"(?i)licensed|certifi(?:ed|cation)"
# Where a text cites, and where settings do.
_BESIDE = ("in the same paragraph: `[@key]`", "under `sources` beside it")


def check(page: Page[Any] | Data, site: Site) -> Iterator[Problem]:
    """What the file's wording breaks; the rules have been applied when it was read (see `pages.record`)."""
    if not page.wordings:
        return
    names = _names(site.library.facts)
    for found in page.wordings:
        rule, end = RULES[found.rule], found.at + len(found.words)
        if rule.code != HEALTH and any(
            start <= found.at and end <= stop for start, stop in spelt_out(names, found.sentence)
        ):
            continue
        if (rule.quotable and _is_own_voice(page, found)) or (rule.citable and _may_be_cited(page, found)):
            continue
        if _ONLY[rule.only](page, found, site):
            words, hint = " ".join(found.words.split()), rule.hint
            if rule.citable and _sources(page, found) is not None:
                hint = hint.replace(*_BESIDE)
            yield Problem(Place(page.file, found.line, found.column), rule.code, f"“{words}” {rule.says}.", hint)


def _is_own_voice(page: Page[Any] | Data, found: Wording) -> bool:
    """Whether these are the words of a person about themselves, as `lived_experience` holds them."""
    if not isinstance(page, Page) or getattr(page.matter, "lived_experience", None) is None:
        return False
    place = page.at("lived_experience", "text")
    return (found.line, found.column) == (place.line, place.column)


def _in_medical_text(page: Page[Any] | Data, found: Wording, _: Site) -> bool:
    """A text cites, and so do settings that have `sources`; what others say is said again in the text."""
    if not isinstance(page, Page) or not page.is_medical:
        return False
    return found.line >= page.body_line or _sources(page, found) is not None


def _may_be_cited(page: Page[Any] | Data, found: Wording) -> bool:
    """Whether sources stand beside some words in the settings, or may stand there once these have been mended."""
    is_stranger = isinstance(page, Page) and page.matter.kind == STRANGER and found.line < page.body_line
    return is_stranger or bool(_sources(page, found))


def _sources(page: Page[Any] | Data, found: Wording) -> tuple[str, ...] | None:
    """The sources of the group of settings that some words belong to, such as a comparison's row; none for a text."""
    if not isinstance(page, Page) or found.line >= page.body_line:
        return None
    here = (found.line, found.column)
    path = max((path for path, place in page.marks.values.items() if place == here), key=len, default=())
    part: Any = page.matter
    for step in path:
        part = part[step] if isinstance(step, int) or isinstance(part, Mapping) else getattr(part, step, None)
        if hasattr(part, "sources"):
            return tuple(part.sources)
    return None


def _with_own_number(_: Page[Any] | Data, found: Wording, site: Site) -> bool:
    return site.library.facts.settings.telephone.number[2:] in re.sub(r"\D", "", found.sentence)


def _without_record(_: Page[Any] | Data, found: Wording, site: Site) -> bool:
    """Unless each body that the words name has given the centre something that is on record.

    What is on record as the provider's licence or certification comes from the state.
    """
    settings = site.library.facts.settings
    given = (bodies(held.body) or state(held.body, settings.region) for held in settings.accreditations)
    held = frozenset((STATE,)) if settings.licence and re.search(_LICENSED, found.words) else frozenset()
    wanted = claimed(found.words, settings.region)
    return not wanted or not wanted <= held.union(*given)


# Which pages or sentences a rule is for, by its `only`.
_ONLY: Mapping[str, Callable[[Page[Any] | Data, Wording, Site], bool]] = {
    "": lambda *_: True,
    "medical": _in_medical_text,
    "bio": lambda page, *_: isinstance(page, Page) and page.matter.is_undated,
    "own-number": _with_own_number,
    "no-record": _without_record,
    "others": lambda *_: True,
    "person": health.tells,
    "licence": credentials.prints_number,
}


def _names(facts: Facts) -> set[str]:
    """The names that stand in the data files."""
    named = {facts.settings.name, *facts.settings.other_names}
    named |= {name for source in facts.sources.values() for name in (source.title, source.publisher)}
    named |= {line.name for line in facts.help_lines}
    named |= {facts.edition.name, *(level.name for level in facts.edition.levels)}
    return named | {name for held in facts.credentials.values() for name in (held.name, held.issuer)}
