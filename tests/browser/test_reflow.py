"""Every page on the narrowest window and with the widest text: nothing runs sideways, nothing is cut off or covered.

320 by 256 CSS pixels is what a window of 1280 by 1024 has left at 400 % zoom (WCAG 2.2, 1.4.10). Text at 200 % has half
of a phone's width: 160 and 195 CSS pixels of 320 and 390.
"""

from __future__ import annotations

from itertools import product

import pytest
from playwright.sync_api import Page

from tests.browser import subjects
from tests.browser.engine import Opened, Visitor, probe, state
from tests.figures import Figures

WINDOWS = ((160, 284), (320, 256), (768, 1024), (1280, 800))
KEPT_WHOLE = "h1, h2, h3, .site-name, .call, .help-now, .level-facts, .step, .week-day, .crosswalk, .person-card"
# WCAG 2.2, 1.4.12: the spacing that a reader may set.
SPACING = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-block-end: 2em !important; }
"""


def faults(page: Page, width: int, height: int, css: str) -> list[str]:
    """What text loses in a window; what lies over it is seen once the window holds the whole page."""
    state(page, width, height, css)
    lost = probe(page, "sideways()", "spilled()", "clipped()", "overprinted()")
    state(page, width, page.evaluate("document.scrollingElement.scrollHeight"), css)
    return [*lost, *probe(page, "covered()")]


def test_no_text_leaves_its_room_at_400_percent_or_with_wide_spacing(opened: Opened, figures: Figures) -> None:
    found = []
    for css, (width, height) in product(("", SPACING), WINDOWS):
        kind = f"{width} px{', spaced' if css else ''}"
        found += [f"{kind}: {fault}" for fault in faults(opened.page, width, height, css)]
        figures.add("reflow: states of pages looked at", 1)
    figures.add("reflow: text lost, or sideways scroll", len(found))
    assert not found, "\n".join(found)


def test_no_heading_button_or_fact_is_torn_within_a_word_on_a_phone_with_large_text(visitor: Visitor) -> None:
    found = []
    for subject in subjects.PAGES:
        if subject.site == "shipped":
            page = visitor.visit(subject.site, subject.address, 195, 422)
            found += [f"{subject}: {fault}" for fault in probe(page, f"torn('{KEPT_WHOLE}')")]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("css", ["h1 { font-size: 3rem }", ".level-facts dd { max-inline-size: 3rem }"])
def test_a_word_that_is_torn_is_found(css: str, visitor: Visitor) -> None:
    page = visitor.visit("shipped", "/levels/3-residential/")
    state(page, 195, 422, css)
    assert any("“" in fault for fault in probe(page, f"torn('{KEPT_WHOLE}')"))


@pytest.mark.parametrize(
    ("css", "fault"),
    [
        ("main { inline-size: 500px }", "the page is 5"),
        ("main p { white-space: nowrap }", "outside the window"),
        ("main p { block-size: 1em; overflow: hidden }", "cut off below"),
        ("main p { block-size: 1em }", "below its box"),
        (".help-strip { margin-block-start: -20rem; position: relative }", "under "),
    ],
)
def test_text_that_leaves_its_room_is_found(css: str, fault: str, visitor: Visitor) -> None:
    page = visitor.visit("shipped", "/privacy/")
    found = faults(page, 320, 256, css)
    assert any(fault in line for line in found), found


@pytest.mark.parametrize(
    ("css", "fault"),
    [
        ("svg text { font-size: 9rem !important }", "outside its drawing"),
        (".hours-axis text { font-size: 2.5rem !important }", " on text"),
    ],
)
def test_words_of_a_drawing_that_do_not_fit_are_found(css: str, fault: str, visitor: Visitor) -> None:
    page = visitor.visit("shipped", "/levels/")
    found = faults(page, 320, 256, css)
    assert any(fault in line for line in found), found
