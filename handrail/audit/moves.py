"""Whether anything plays, moves or goes on by itself, and whether films can be followed without their sound."""

from __future__ import annotations

from collections.abc import Iterator

from handrail.audit.finding import Finding, at
from handrail.audit.page import Page

_STARTS = frozenset(("", "1", "true", "autostart", "autoplay"))


def check(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    """What of a page starts before anybody has asked for it, and films without captions."""
    yield from _media(page)
    yield from _others(page)
    yield from _films(page)


def _media(page: Page) -> Iterator[Finding]:
    for media in page.all("video", "audio"):
        if "autoplay" in media:
            yield at(page, media, "plays-by-itself", f"This {media.name} starts by itself.")
    for sound in page.all("bgsound", "embed"):
        said = [sound.get(name).casefold() for name in ("autostart", "autoplay") if name in sound]
        if sound.name == "bgsound" or not _STARTS.isdisjoint(said):
            yield at(page, sound, "plays-by-itself", f"This {sound.name} starts by itself.")


def _others(page: Page) -> Iterator[Finding]:
    for frame in page.all("iframe", "embed"):
        if "autoplay=1" in frame.get("src") or "autoplay=true" in frame.get("src"):
            yield at(page, frame, "plays-by-itself", "The film in this frame starts by itself.")
    for meta in page.meta("refresh"):
        if meta.get("content").partition(";")[0].strip() not in {"", "0"}:
            yield at(page, meta, "plays-by-itself", "The page goes on by itself after some seconds.")
    for moving in page.all("marquee", "blink"):
        yield at(page, moving, "plays-by-itself", "This text moves by itself.")


def _films(page: Page) -> Iterator[Finding]:
    for film in page.all("video"):
        inside = page.first_inside(film)
        plain = "muted" in film or any(one.get("kind").lower() in {"captions", "subtitles"} for one in inside)
        if (film.get("src") or any(one.name == "source" for one in inside)) and not plain:
            yield at(page, film, "film-without-captions", "This film has no captions.")
