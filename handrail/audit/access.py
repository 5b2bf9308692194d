"""Whether everybody can find their way: language, titles, headings, landmarks, form fields, tables, zoom, motion.

What a file can show of WCAG 2.2, level A and AA; no more than that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from handrail.audit import styles
from handrail.audit.finding import Finding, at, on, short
from handrail.audit.page import Element, Page
from handrail.conformance.fields import UNLABELLED, unsaid

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LOCKED = re.compile(r"user-scalable\s*=\s*(?:no|0)|maximum-scale\s*=\s*(?:0|1(?:\.\d*)?)\s*(?:,|;|$)", re.IGNORECASE)


def check(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    """What bars somebody's way on a page."""
    yield from _document(page)
    yield from _headings(page)
    yield from _landmarks(page)
    yield from _fields(page)
    yield from _tables(page)
    yield from _zoom_and_motion(page)
    yield from _opened(page)
    for style in page.all("style"):
        yield from styles.check(page.path, style.raw, style.line - 1)


def _document(page: Page) -> Iterator[Finding]:
    roots = page.all("html")
    if not any(root.get("lang") for root in roots):
        yield on(page, "no-language", "The page does not say in which language it is written.", _tag(roots))
    titles = [title for title in page.all("title") if "svg" not in title.within]
    if not any(title.raw.strip() for title in titles):
        yield on(page, "no-title", "The page has no title.")


def _tag(elements: list[Element]) -> str:
    return elements[0].tag if elements else ""


def _headings(page: Page) -> Iterator[Finding]:
    found = [one for one in page.all(*_HEADINGS) if one.get("aria-hidden") != "true"]
    first = [one for one in found if one.name == "h1"]
    if not first:
        yield on(page, "no-main-heading", "The page has no main heading, an `h1`.")
    for extra in first[1:]:
        yield at(page, extra, "second-main-heading", "This is not the page's first main heading.")
    for before, heading in pairwise(found):
        if int(heading.name[1]) > int(before.name[1]) + 1:
            what = f"An `{heading.name}` follows an `{before.name}`."
            yield at(page, heading, "skipped-heading", what, f"Make it an `h{int(before.name[1]) + 1}`.")
    for heading in found:
        if not page.says(heading):
            yield at(page, heading, "empty-heading", "This heading says nothing.")


def _landmarks(page: Page) -> Iterator[Finding]:
    if not page.all("main") and not any(one.get("role") == "main" for one in page.elements):
        yield on(page, "no-main", "Nothing marks where the page's own text begins, as `main` does.")
    links = page.all("a")
    if not any(link.get("href").startswith("#") and len(link.get("href")) > 1 for link in links[:3]):
        yield on(page, "no-skip-link", "None of the page's first links leads past the menu to its text.")
    for element in page.elements:
        if element.get("tabindex").isdecimal() and element.get("tabindex").strip("0"):
            yield at(page, element, "own-tab-order", "This is taken out of the order in which the page reads.")


def _fields(page: Page) -> Iterator[Finding]:
    for field in page.all("input", "select", "textarea"):
        kind = field.get("type").lower() if field.name == "input" else ""
        if kind in {"email", "tel"} and "autocomplete" not in field:
            what = "Browsers cannot fill this field in."
            yield at(page, field, "field-without-autocomplete", what, f'Write `autocomplete="{kind}"`.')
        labels = page.labels(field)
        if kind not in UNLABELLED and not any(map(page.says, labels)) and not _names_itself(page, field):
            also = " Its placeholder is gone as soon as somebody types." if field.get("placeholder") else ""
            yield at(page, field, "field-without-label", f"Nothing says what this field is for.{also}")
        if unkept := _unsaid(page, field, kind, labels):
            yield at(page, field, "field-without-rule", f"This field does not say {unkept}.")
    for button in page.all("button"):
        if not page.says(button):
            yield at(page, button, "button-without-words", "This button has no words.")


def _unsaid(page: Page, field: Element, kind: str, labels: list[Element]) -> str:
    """The rules of a field that neither its labels nor any other words tied to it say."""
    around = [one for one in page.all("form") if one.index < field.index < one.end]
    described = _pointed(page, field, "aria-describedby", "aria-errormessage")
    said = [*map(page.says, labels), *page.legends(field), described, _pointed(page, field, "aria-labelledby")]
    said += [field.get("aria-label"), field.get("title")]
    form = " ".join(map(page.words, around))
    return unsaid(kind, field.attributes, " ".join(said), described, form)


def _pointed(page: Page, field: Element, *names: str) -> str:
    """The words of what some attributes of a field name."""
    wanted = (one for name in names for one in field.get(name).split())
    return " ".join(page.words(page.ids[one]) for one in wanted if one in page.ids)


def _names_itself(page: Page, field: Element) -> bool:
    others = field.get("aria-labelledby").split()
    return bool(field.get("aria-label") or field.get("title") or any(one in page.ids for one in others))


def _tables(page: Page) -> Iterator[Finding]:
    for table in page.all("table"):
        inside = page.inside(table)
        names = {one.name for one in inside}
        heads = "th" in names or any(one.get("role") in {"columnheader", "rowheader"} for one in inside)
        if not heads and "tr" in names and table.get("role") not in {"presentation", "none"}:
            yield at(page, table, "table-without-headers", "No cell of this table says what its row or column is.")
        named = "caption" in names or _names_itself(page, table)
        if heads and not named and table.get("role") not in {"presentation", "none"}:
            yield at(page, table, "table-without-name", "This table does not say what it is a table of.")


def _zoom_and_motion(page: Page) -> Iterator[Finding]:
    for meta in page.meta("viewport"):
        if _LOCKED.search(meta.get("content")):
            yield at(page, meta, "locked-zoom", "The page keeps its readers from making it larger.")
    for media in page.all("video", "audio"):
        if "autoplay" in media:
            yield at(page, media, "plays-by-itself", f"This {media.name} starts by itself.")
    for moving in page.all("marquee", "blink"):
        yield at(page, moving, "plays-by-itself", "This text moves by itself.")
    for film in page.all("video"):
        inside = page.first_inside(film)
        plain = "muted" in film or any(one.get("kind").lower() in {"captions", "subtitles"} for one in inside)
        if (film.get("src") or any(one.name == "source" for one in inside)) and not plain:
            yield at(page, film, "film-without-captions", "This film has no captions.")


def _opened(page: Page) -> Iterator[Finding]:
    for frame in page.all("iframe", "frame"):
        hidden = frame.get("aria-hidden") == "true" or frame.get("width") in {"0", "1"} or "noscript" in frame.within
        if not hidden and not _names_itself(page, frame):
            source = short(frame.get("src"), 80)
            which = f"This frame, `{source}`," if source else "This frame"
            yield at(page, frame, "frame-without-title", f"{which} does not say what it shows.")
    for details in page.all("details"):
        if not any(one.name == "summary" and page.says(one) for one in page.first_inside(details)):
            yield at(page, details, "button-without-words", "Nothing says what opens here.")
