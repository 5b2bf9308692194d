"""Handrail's checks on finished pages that Handrail did not build, so that a centre sees what it would gain.

In: the bytes of some HTML files and stylesheets. Out: an `Audit`. Nothing is fetched, and nothing is run.
`read` makes a file into a `page`; small modules, one for each subject, hold it against their rules; `catalogue` says
why each finding matters; `text`, `plain` and `sheet` tell it to people and programs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date

from handrail.audit import (
    access,
    across,
    anchors,
    forms,
    links,
    machines,
    pictures,
    plain,
    privacy,
    safety,
    styles,
    words,
)
from handrail.audit.finding import Audit, Finding, gathered, on
from handrail.audit.hosts import bare, host
from handrail.audit.page import Page
from handrail.audit.read import read

__all__ = ["Audit", "Finding", "audit"]

PAGES = (".html", ".htm", ".xhtml")
STYLES = (".css",)
# What may stand in the part of a long page that was not read.
_UNSEEN = frozenset(
    (
        "no-crisis-line", "no-advice-notice", "no-privacy-policy", "no-practices-notice", "no-nondiscrimination-notice",
        "no-language-help", "no-main", "no-main-heading", "broken-anchor", "uncited-figure", "unexpanded-abbreviation",
        "machines-told-more",
    )
)  # fmt: skip
_OF_PAGE = (safety, privacy, forms, words, plain, access, pictures, anchors, machines)


def audit(
    name: str,
    files: Mapping[str, bytes],
    names: Collection[str] = (),
    address: str = "",
    today: date | None = None,
) -> Audit:
    """All findings in some files, by their paths in a folder.

    `names` are all files of that folder, those among them that were not read; without them, links between pages are
    not judged. `address` is the site's own; without it, each page's word for its own address counts, or else that of
    the home page. Without `today` the age of reviews is not judged.
    """
    findings: list[Finding] = []
    outlines, traces = {}, []
    every = given = frozenset({bare(host(address))} - {""})
    home = next((read(path, files[path]).hosts for path in links.HOMES if path in files), given)
    for path in sorted(path for path in files if path.casefold().endswith(PAGES)):
        page = read(path, files[path])
        own = given or page.hosts or home
        every |= own
        findings += _of_page(page, own)
        outlines[path] = links.outline(page, own)
        traces.append(across.trace(page, own))
    for path in files.keys() - outlines.keys():
        text = files[path].decode("utf-8", "replace")
        findings += [*privacy.stylesheet(path, text, every), *styles.check(path, text)]
    findings += across.check(traces, whole=links.is_whole(names), today=today)
    if names:
        findings += links.check(outlines, frozenset(names), address)
    return gathered(name, min(every) if len(every) == 1 else "", outlines, findings)


def _of_page(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    found = (finding for subject in _OF_PAGE for finding in subject.check(page, own))
    yield from (finding for finding in found if page.complete or finding.code not in _UNSEEN)
    if not page.complete:
        what = "Only the first 2 megabytes of this file were read; what they lack may stand behind them."
        yield on(page, "not-all-read", what)
    if page.encoding != "utf-8":
        named = page.encoding.replace("cp", "windows-")
        yield on(page, "old-encoding", f"The letters of this page are stored as `{named}`, not as UTF-8.")
