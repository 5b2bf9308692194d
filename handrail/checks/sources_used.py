"""Every source on record is of use to somebody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from handrail import facts as data_files
from handrail.checks.site import Site
from handrail.problems import Place, Problem
from handrail.schema import Credential, Edition, HelpLine, Level
from handrail.sources import CONTENT


def check(site: Site, cited: Mapping[str, tuple[str, ...]]) -> Iterator[Problem]:
    """Sources that no page shows and no record rests on; `cited` holds those that each page shows."""
    facts = site.library.facts
    editions = (facts.levels.editions.third, facts.levels.editions.fourth)
    records: tuple[HelpLine | Credential | Edition | Level, ...] = (
        *facts.help_lines,
        *facts.credentials.values(),
        *editions,
        *(level for edition in editions for level in edition.levels),
    )
    for key in facts.sources.keys() - set().union(*(record.sources for record in records), *cited.values()):
        place = Place(f"{CONTENT}/{data_files.SOURCES}")
        yield Problem(place, "unused-source", f"Nothing cites `{key}`.", "Cite it, or take it out.")
