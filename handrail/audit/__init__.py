"""Handrail's checks on finished pages that Handrail did not build, so that a centre sees what it would gain.

In: the bytes of some HTML files and stylesheets. Out: an `Audit`. Nothing is fetched, and nothing is run.
`files` says what each file is, and `read` makes one into a `page`; small modules, one for each subject, hold it against
their rules; `catalogue` says why each finding matters; `text`, `plain` and `sheet` tell it to people and programs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date

from handrail.audit import (
    access,
    across,
    anchors,
    files,
    forms,
    keyboard,
    links,
    machines,
    moves,
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
from handrail.audit.read import MOST, read

__all__ = ["Audit", "Finding", "audit"]

# What may stand in the part of a long page that was not read.
_UNSEEN = frozenset(
    (
        "no-crisis-line", "no-advice-notice", "no-privacy-policy", "no-practices-notice", "no-nondiscrimination-notice",
        "no-language-help", "no-main", "no-main-heading", "broken-anchor", "uncited-figure", "unexpanded-abbreviation",
        "machines-told-more",
    )
)  # fmt: skip
_OF_PAGE = (safety, privacy, forms, words, plain, access, keyboard, moves, pictures, anchors, machines)


def audit(
    name: str,
    folder: Mapping[str, bytes],
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
    sorts = {path: files.sort(path, data[: files.HEAD]) for path, data in sorted(folder.items())}
    owners = {path: owner for path in sorts if (owner := files.owner(path, sorts))}
    every = given = frozenset({bare(host(address))} - {""})
    home = next((read(path, folder[path]).hosts for path in links.HOMES if path in sorts), given)
    for path in (path for path, sort in sorts.items() if sort == "page" and path not in owners):
        if found := files.no_html(path, folder[path]):
            findings.append(found)
            continue
        page = read(path, folder[path])
        own = given or page.hosts or home
        every |= own
        findings += _of_page(page, own)
        outlines[path] = links.outline(page, own)
        traces.append(across.trace(page, own))
    for path in (path for path, sort in sorts.items() if sort == "style"):
        text = folder[path].decode("utf-8", "replace")
        findings += [*privacy.stylesheet(path, text, every), *styles.check(path, text)]
    told = {(one.place.path, one.message) for one in findings}
    for path, owner in owners.items():
        asked = _of_part(owner, path, sorts[path], folder[path][:MOST].decode("utf-8", "replace"), every)
        findings += (one for one in asked if (owner, one.message) not in told)
    findings += across.check(traces, whole=links.is_whole(names), today=today)
    findings += files.left_out(names, folder)
    if names:
        findings += links.check(outlines, frozenset(names), address)
    return gathered(name, min(every) if len(every) == 1 else "", outlines, findings)


def _of_part(owner: str, path: str, sort: files.Sort, text: str, own: frozenset[str]) -> Iterator[Finding]:
    """What a page asks by a file that was saved with it; a style is told of by itself."""
    if sort == "script":
        yield from privacy.program(owner, path, text)
    elif sort == "page":
        yield from privacy.frame(owner, 0, text, own)


def _of_page(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    found = (finding for subject in _OF_PAGE for finding in subject.check(page, own))
    yield from (finding for finding in found if page.complete or finding.code not in _UNSEEN)
    if not page.complete:
        what = "Only the first 2 megabytes of this file were read; what they lack may stand behind them."
        yield on(page, "not-all-read", what)
    if page.encoding != "utf-8":
        named = page.encoding.replace("cp", "windows-")
        yield on(page, "old-encoding", f"The letters of this page are stored as `{named}`, not as UTF-8.")
