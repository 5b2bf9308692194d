"""Every citation has its source, and every source its use."""

from __future__ import annotations

from collections.abc import Iterator

from handrail import facts as data_files
from handrail.checks.site import Site
from handrail.problems import Place, Problem, did_you_mean
from handrail.sources import CONTENT


def check(site: Site) -> Iterator[Problem]:
    """Unknown keys at their lines, and sources that nothing cites."""
    sources = site.library.facts.sources
    for page in site.library.ordered:
        for citation in page.document.citations:
            if citation.name not in sources:
                yield Problem(
                    page.in_body(citation.line, citation.column),
                    "unknown-citation",
                    f"There is no source `{citation.name}`.",
                    did_you_mean(citation.name, sources),
                )
    for key in sources.keys() - _used(site):
        yield Problem(
            Place(f"{CONTENT}/{data_files.SOURCES}"),
            "unused-source",
            f"Nothing cites `{key}`.",
            "Cite it, or take it out.",
        )


def _used(site: Site) -> set[str]:
    facts = site.library.facts
    shown = {source.key for view in site.views.values() for source in view.page.sources}
    on_record = [line.sources for line in facts.help_lines] + [
        credential.sources for credential in facts.credentials.values()
    ]
    return shown.union(*on_record)
