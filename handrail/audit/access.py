"""Whether everybody can find their way: language, titles, headings, landmarks, form fields, tables, zoom.

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
from handrail.patterns import late

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LOCKED = late(r"user-scalable\s*=\s*(?:no|0)|maximum-scale\s*=\s*(?:0|1(?:\.\d*)?)\s*(?:,|;|$)", re.IGNORECASE)

# Signs that take no room.
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u00a0 "
# So many links or buttons are the first of a page; so many links in a cell are a menu.
_FIRST, _MENU = 3, 3
_LAYOUT = frozenset(("table", "form", "nav", "ul", "h1", "h2", "h3", "header", "main"))
# The commonest little words of Spanish that English has not, the share of them that makes a text Spanish, and the words
# of a text that can be judged.
_SPANISH = frozenset("de la que el en los las para con una por del es se su al y o como más sus está".split())
_SHARE, _ENOUGH = 0.2, 30


def check(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    """What bars somebody's way on a page."""
    yield from _document(page)
    yield from _headings(page)
    yield from _landmarks(page)
    yield from _fields(page)
    yield from _tables(page)
    yield from _zoom(page)
    yield from _opened(page)
    for style in page.all("style"):
        yield from styles.check(page.path, style.raw, style.line - 1)


def _document(page: Page) -> Iterator[Finding]:
    roots = page.all("html")
    if not any(root.get("lang") for root in roots):
        yield on(page, "no-language", "The page does not say in which language it is written.", _tag(roots))
    elif _is_spanish(page, roots):
        yield on(page, "no-language", "The page says that it is English, and reads as Spanish.", _tag(roots))
    if not any(page.meta("viewport")):
        yield on(page, "no-viewport", "The page does not fit itself to the width of a phone.")
    titles = [title for title in page.all("title") if "svg" not in title.within]
    if not any(title.raw.strip() for title in titles):
        yield on(page, "no-title", "The page has no title.")


def _is_spanish(page: Page, roots: list[Element]) -> bool:
    """Whether a page that calls all of itself English is Spanish, by its little words."""
    if not roots or not roots[0].get("lang").casefold().startswith("en"):
        return False
    if any("lang" in one for one in page.elements if one.name != "html"):
        return False
    words = page.text.casefold().split()
    return len(words) >= _ENOUGH and sum(word in _SPANISH for word in words) > len(words) * _SHARE


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
        if not page.says(heading).strip(_UNSEEN):
            yield at(page, heading, "empty-heading", "This heading says nothing.")


def _landmarks(page: Page) -> Iterator[Finding]:
    if not page.all("main") and not any(one.get("role") == "main" for one in page.elements):
        yield on(page, "no-main", "Nothing marks where the page's own text begins, as `main` does.")
    leads = any(link.get("href").startswith("#") and len(link.get("href")) > 1 for link in page.all("a")[:_FIRST])
    if not leads and not any(page.says(one).casefold().startswith("skip") for one in page.all("button")[:_FIRST]):
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
        if (
            not heads
            and "tr" in names
            and not _lays_out(page, table)
            and table.get("role") not in {"presentation", "none"}
        ):
            yield at(page, table, "table-without-headers", "No cell of this table says what its row or column is.")
        named = "caption" in names or _names_itself(page, table)
        if heads and not named and table.get("role") not in {"presentation", "none"}:
            yield at(page, table, "table-without-name", "This table does not say what it is a table of.")


def _lays_out(page: Page, table: Element) -> bool:
    """Whether a table holds what no cell of figures does: other tables, headings, forms, menus."""
    inside = page.inside(table)
    cells = (one for one in inside if one.name == "td")
    menus = (sum(one.name == "a" for one in page.first_inside(cell)) >= _MENU for cell in cells)
    return not _LAYOUT.isdisjoint(one.name for one in inside) or any(menus)


def _zoom(page: Page) -> Iterator[Finding]:
    for meta in page.meta("viewport"):
        if _LOCKED.search(meta.get("content")):
            yield at(page, meta, "locked-zoom", "The page keeps its readers from making it larger.")


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
