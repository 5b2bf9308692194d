"""Whether a page tells anybody who reads it: other companies, trackers, things kept, links, forms, notices, policy."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handrail.audit import requests, trackers
from handrail.audit.finding import Finding, at, on, short
from handrail.audit.page import Element, Page
from handrail.problems import Place

_KEEPS = re.compile(r"document\.cookie\s*=|\blocalStorage\b|\bsendBeacon\s*\(")
_KEPT = {"d": "sets a cookie", "l": "keeps something on the reader's device", "s": "sends a note when somebody leaves"}
_CONDITION = re.compile(
    r"[?&]utm_\w+=[^&#]*(?:addict|rehab|detox|alcohol|drug|opioid|heroin|fentanyl|meth|recover|sober|iop|substance)",
    re.IGNORECASE,
)
_QUIET = frozenset(("no-referrer", "same-origin"))
# What the site must lead to from everywhere: a code, what it is, and how links to it are called or addressed.
_NOTICES = (
    ("no-privacy-policy", "a privacy policy", r"privacy(?![ _-]?practices)"),
    ("no-practices-notice", "a Notice of Privacy Practices", r"privacy[ _-]?practices|\bnpp\b|patient notice"),
    ("no-nondiscrimination-notice", "a nondiscrimination notice", r"non-?discrimination"),
)  # fmt: skip


def check(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    """What a page gives away."""
    known = dict[str, Finding]()
    for finding in _trackers(page):
        known.setdefault(finding.message, finding)
    yield from known.values()
    yield from _requests(page, own)
    yield from _kept(page)
    yield from _links(page, own)
    yield from _notices(page)


def _scripts(page: Page) -> Iterator[Element]:
    """The scripts that stand in the page and run."""
    for script in page.all("script"):
        kind = script.get("type").casefold()
        if not kind or kind == "module" or "javascript" in kind:
            yield script


def _trackers(page: Page) -> Iterator[Finding]:
    for request in requests.of_page(page):
        tracker = trackers.of_address(request.address) or trackers.of_copy(request.address)
        if tracker:
            yield _tracker(page, tracker, request.line, request.shown)
    for script in _scripts(page):
        for tracker, offset in trackers.in_script(script.raw):
            yield _tracker(page, tracker, *_shown(script, offset))


def _tracker(page: Page, tracker: trackers.Tracker, line: int, shown: str) -> Finding:
    return Finding("tracker", Place(page.path, line), f"{tracker.name} {tracker.gets}.", short(shown))


def _shown(script: Element, offset: int) -> tuple[int, str]:
    """The line of a place in a script, and the stretch around it."""
    first = script.raw.rfind("\n", 0, offset) + 1
    line = script.line + script.raw.count("\n", 0, offset)
    return line, script.raw[max(first, offset - 40) : offset + 100].partition("\n")[0]


def _requests(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    base = next((one.get("href") for one in page.all("base") if one.get("href")), "")
    seen = set()
    for request in requests.of_page(page):
        host = requests.host(requests.joined(base, request.address))
        known = trackers.of_address(request.address)
        if host and bare(host) not in own and not known and (host, request.by) not in seen:
            seen.add((host, request.by))
            yield Finding(
                "foreign-request",
                Place(page.path, request.line),
                f"The page's `{request.by}` asks {host}.",
                short(request.shown),
            )


def stylesheet(path: str, text: str, own: frozenset[str]) -> Iterator[Finding]:
    """What a stylesheet asks of other origins."""
    for line, address, shown in requests.css(text):
        host = requests.host(address)
        if host and bare(host) not in own:
            tracker = trackers.of_address(address)
            says = f"{tracker.name} {tracker.gets}." if tracker else f"The stylesheet asks {host}."
            yield Finding("tracker" if tracker else "foreign-request", Place(path, line), says, short(shown))


def bare(host: str) -> str:
    """A host's name without `www.`: the two are one site."""
    return host.casefold().removeprefix("www.")


def _kept(page: Page) -> Iterator[Finding]:
    for script in _scripts(page):
        for first in {match[0][0]: match for match in reversed(list(_KEEPS.finditer(script.raw)))}.values():
            line, shown = _shown(script, first.start())
            yield Finding("kept-on-device", Place(page.path, line), f"A script {_KEPT[first[0][0]]}.", short(shown))


def _links(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    quiet = any(
        set(meta.get("content").casefold().replace(",", " ").split()) & _QUIET for meta in page.meta("referrer")
    )
    for link in page.all("a"):
        href = link.get("href")
        host = requests.host(href)
        rel = set(link.get("rel").casefold().split())
        told = host and bare(host) not in own and "noreferrer" not in rel
        if told and not quiet and link.get("referrerpolicy").casefold() not in _QUIET:
            yield at(
                page, link, "tells-where-from", f"Whoever follows this link tells {host} that they come from here."
            )
        if _CONDITION.search(href):
            yield at(
                page,
                link,
                "campaign-link",
                "The address of this link names a condition, and is kept by all who see it.",
            )


def _notices(page: Page) -> Iterator[Finding]:
    links = [f"{page.says(link)} {link.get('href')}".casefold() for link in page.all("a")]
    for code, what, finds in _NOTICES:
        if not any(re.search(finds, link) for link in links):
            yield on(page, code, f"The page has no link to {what}.")
    if not any(page.meta("content-security-policy")):
        yield on(page, "no-content-policy", "The page itself gives browsers no Content Security Policy.")
