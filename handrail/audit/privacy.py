"""Whether a page tells anybody who reads it: other companies, trackers, things kept, links, notices, policy."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handrail import foreign, trackers
from handrail.audit import scripts
from handrail.audit.finding import Finding, around, at, on, short
from handrail.audit.hosts import bare, host
from handrail.audit.page import Page
from handrail.audit.read import saved_from
from handrail.foreign import Foreign
from handrail.patterns import late
from handrail.problems import Place

# What is read by `foreign` and no request: code that stands in the page, and a policy. Forms have a room of their own.
_NO_REQUEST = frozenset(("handler", "call", "script address", "data address", "referrer", "base", "form"))
_KEEPS = late(r"document\.cookie\s*=|localStorage\b|sendBeacon\s*\(")
_KEPT = {"d": "sets a cookie", "l": "keeps something on the reader's device", "s": "sends a note in the background"}
_BARE_HOST = late(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_LOADS = late(r"createElement|\.src\s*=")
# What is asked for by a program of somebody, in words that say so.
_PROGRAMS = {"script": "The page loads a program from {}.", "call": "A program in the page asks {}."}
_UNKNOWN = "Find out who put it there and what for, and take it out."
_QUIET = frozenset(("no-referrer", "same-origin"))
# What the site must lead to from everywhere: a code, what it is, and how links to it are called or addressed.
_NOTICES = (
    ("no-privacy-policy", "a privacy policy", r"privacy(?![ _-]?practices)"),
    ("no-practices-notice", "a Notice of Privacy Practices", r"privacy[ _-]?practices|\bnpp\b|patient notice"),
    ("no-nondiscrimination-notice", "a nondiscrimination notice", r"non-?discrimination"),
    ("no-language-help", "a notice of language help", r"language (?:help|assistance|access)|interpreter|asistencia"),
)  # fmt: skip


def check(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    """What a page gives away."""
    found = foreign.find(page.source, "html", "")
    yield from _asked(page, found, own)
    yield from _kept(page, found)
    yield from _links(page, own)
    yield from _notices(page)
    if page.is_stripped and not any(scripts.code(page)):
        yield on(page, "scripts-taken-out", "SingleFile, which saved this page, took its scripts out.")


def _asked(page: Page, found: tuple[Foreign, ...], own: frozenset[str]) -> Iterator[Finding]:
    """Trackers, each once, and the other hosts that are asked, each once for every kind of element."""
    known: dict[str, Finding] = {}
    others: dict[tuple[str, str], Finding] = {}
    for one in (*(one for one in found if one.kind not in _NO_REQUEST), *scripts.asked(page)):
        if one.host and bare(one.host) not in own:
            _sort(_request(page.path, one), one.host, known, others)
    for element in (one for one in page.all("iframe") if one.get("srcdoc")):
        for finding in frame(page.path, element.line, element.get("srcdoc"), own):
            _sort(finding, finding.excerpt, known, others)
    for finding in _in_scripts(page):
        known.setdefault(finding.message, finding)
    yield from (*known.values(), *others.values())


def _sort(finding: Finding, asked: str, known: dict[str, Finding], others: dict[tuple[str, str], Finding]) -> None:
    if finding.code == "tracker":
        known.setdefault(finding.message, finding)
    else:
        others.setdefault((asked, finding.message), finding)


def _request(path: str, one: Foreign) -> Finding:
    """The finding for something that is asked of another origin."""
    tracker = trackers.named(one.address)
    place, shown = Place(path, one.line), short(one.address)
    if tracker:
        return Finding("tracker", place, _says(tracker), shown)
    if one.kind not in _PROGRAMS:
        return Finding("asks-elsewhere", place, f"`{one.what}` asks {one.host}.", shown)
    return Finding("asks-elsewhere", place, _PROGRAMS[one.kind].format(one.host), shown, _UNKNOWN)


def _says(tracker: trackers.Tracker) -> str:
    return f"{tracker.name[0].upper()}{tracker.name[1:]} {tracker.what}."


def _in_scripts(page: Page) -> Iterator[Finding]:
    """Trackers by the code that stands in the page, or by the name of their script where it was saved beside it.

    A script that loads nothing may name a host for a link; its own calls give a tracker away in any script.
    """
    for script, text in scripts.code(page):
        lower = text.lower()
        for tracker in trackers.all_named(text):
            signs = [sign for sign in tracker.signs if sign in lower]
            places = [lower.find(sign) for sign in signs if _LOADS.search(text) or not _BARE_HOST.fullmatch(sign)]
            if places:
                line = script.line + text.count("\n", 0, min(places)) * (text is script.raw)
                yield Finding("tracker", Place(page.path, line), _says(tracker), _stretch(text, min(places)))
    for script in page.all("script"):
        folder, _, saved = script.get("src").rpartition("/")
        known = trackers.saved_as(saved) if folder.endswith("_files") else None
        named = () if host(script.get("src")) else (*trackers.all_named(saved), *((known,) if known else ()))
        yield from (at(page, script, "tracker", _says(tracker)) for tracker in named)


def _stretch(code: str, place: int) -> str:
    """The line of a script around a place, as much of it as can be shown."""
    first, last = code.rfind("\n", 0, place) + 1, code.find("\n", place)
    return around(code[first : last if last >= 0 else None], place - first, place - first + 1)


def stylesheet(path: str, text: str, own: frozenset[str]) -> Iterator[Finding]:
    """What a stylesheet asks of other origins."""
    for one in foreign.find(text, "css", ""):
        if one.host and bare(one.host) not in own:
            yield _request(path, one)


def program(page: str, path: str, text: str) -> Iterator[Finding]:
    """Trackers by the text of a script that was saved with a page; only its own calls count, it may name any host."""
    lower = text.lower()
    for tracker in trackers.TRACKERS:
        if any(sign in lower for sign in tracker.signs if not _BARE_HOST.fullmatch(sign)):
            yield Finding("tracker", Place(page), _says(tracker), short(path))


def frame(page: str, line: int, text: str, own: frozenset[str]) -> Iterator[Finding]:
    """What a page asks by a frame, by the note in the page that was saved from it."""
    address = saved_from(text)
    there = host(address)
    if there and bare(there) not in own:
        yield _request(page, Foreign(line, 0, "<iframe>", address, there, "frame"))


def _kept(page: Page, found: tuple[Foreign, ...]) -> Iterator[Finding]:
    """What scripts keep or send; each sort once."""
    seen = set()
    for one in found:
        match = _KEEPS.match(one.address) if one.kind == "call" else None
        if match and match[0][0] not in seen:
            seen.add(match[0][0])
            says = f"A script {_KEPT[match[0][0]]}."
            yield Finding("kept-on-device", Place(page.path, one.line), says, short(one.address, 100))


def _links(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    quiet = any(
        set(meta.get("content").casefold().replace(",", " ").split()) & _QUIET for meta in page.meta("referrer")
    )
    for link in page.all("a"):
        href = link.get("href")
        there = host(href)
        rel = set(link.get("rel").casefold().split())
        told = there and bare(there) not in own and "noreferrer" not in rel
        if told and not quiet and link.get("referrerpolicy").casefold() not in _QUIET:
            yield at(
                page, link, "tells-where-from", f"Whoever follows this link tells {there} that they come from here."
            )
        if tag := trackers.tag(href):
            yield at(page, link, "campaign-link", f"The address of this link carries `{tag}`.")


def _notices(page: Page) -> Iterator[Finding]:
    links = [f"{page.says(link)} {link.get('href')}".casefold() for link in page.all("a")]
    for code, what, finds in _NOTICES:
        if not any(re.search(finds, link) for link in links):
            yield on(page, code, f"The page has no link to {what}.")
    if page.is_stripped or not any(page.meta("content-security-policy")):
        yield on(page, "no-content-policy", "The page itself gives browsers no Content Security Policy.")
