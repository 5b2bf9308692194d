"""The keyboard alone: every control is reached, in order, and the focus is always seen and never covered."""

from __future__ import annotations

from itertools import zip_longest

import pytest
from playwright.sync_api import Page

from tests.browser.engine import Opened, Visitor, probe, state, until
from tests.figures import Figures

WINDOWS = ((320, 568), (1280, 800))


def walk(page: Page) -> list[str]:
    """What is wrong on a walk with the Tab key from the top of a page to its end."""
    controls = probe(page, "controls()")
    probe(page, "follow()")
    for _ in range(len(controls) + 1):
        page.keyboard.press("Tab")
    stops = page.evaluate("probes.stops")[1:]
    for place, (control, stop) in enumerate(zip_longest(controls, stops)):
        if stop is None or stop["at"] != place:
            return [f"stop {place + 1} is {stop and stop['name']}, not {control}"]
    return [f"{stop['name']}: {fault}" for stop in stops for fault in stop["faults"]]


def test_tab_reaches_every_control_in_order_and_shows_where_it_is(opened: Opened, figures: Figures) -> None:
    faults = []
    for width, height in WINDOWS:
        state(opened.page, width, height)
        faults += [f"{width} px: {fault}" for fault in walk(opened.page)]
        figures.add("keyboard: controls reached by Tab", opened.page.evaluate("probes.order.length"))
    assert not faults, "\n".join(faults)


def test_the_first_tab_offers_to_skip_to_the_text(visitor: Visitor) -> None:
    page = visitor.visit("shipped", "/faq/")
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert skip.inner_text() == "Skip to the text"
    box = skip.bounding_box()
    assert box is not None
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    until(page, "location.hash !== ''")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_the_menu_of_a_phone_opens_and_closes_by_keyboard(visitor: Visitor) -> None:
    page = visitor.visit("shipped", "/", 320, 568)
    links = page.locator(".main-menu a")
    assert not links.first.is_visible()
    page.locator("summary").focus()
    page.keyboard.press("Enter")
    assert links.first.is_visible()
    assert walk(page) == []
    page.locator("summary").focus()
    page.keyboard.press("Space")
    assert not links.first.is_visible()


@pytest.mark.parametrize(
    ("css", "fault"),
    [
        (":focus-visible { outline: none !important }", "its focus is not seen"),
        (":focus-visible { outline-color: #0000 !important }", "its outline has the colour"),
        (".help-strip { position: fixed; inset: 0; z-index: 2 }", "it is covered by"),
    ],
)
def test_a_focus_that_is_not_seen_is_found(css: str, fault: str, visitor: Visitor) -> None:
    page = visitor.visit("shipped", "/privacy/")
    state(page, css=css)
    assert any(fault in line for line in walk(page))


@pytest.mark.parametrize("order", ["1", "-1"])
def test_a_control_that_tab_misses_or_meets_out_of_order_is_found(order: str, visitor: Visitor) -> None:
    page = visitor.visit("shipped", "/privacy/")
    probe(page, "controls()")
    page.evaluate(f"probes.order[5].setAttribute('tabindex', '{order}')")
    page.evaluate("probes.controls = () => probes.order.map(e => e.textContent)")
    assert "not " in walk(page)[0]
