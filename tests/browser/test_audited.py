"""The report of an audit is what it asks of others: axe finds nothing, no word is cut off, and it asks for nothing."""

from __future__ import annotations

import pytest

from tests.browser.engine import Visitor, axe, probe, state, until
from tests.browser.test_accessible import STATES, told
from tests.figures import Figures


@pytest.mark.parametrize("address", ["/", "/good.html", "/long.html"])
def test_axe_finds_nothing_on_a_report_in_any_state(visitor: Visitor, figures: Figures, address: str) -> None:
    page = visitor.visit("audit", address)
    faults = []
    for width, scheme in STATES:
        state(page, width, color_scheme=scheme)
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        found = axe(page)
        every = found["violations"] + found["incomplete"]
        faults += [f"{width} px, {scheme}: {line}" for rule in every for line in told(rule, rule["nodes"])]
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        figures.add("axe: runs on reports of audits", 1)
    assert not faults, "\n".join(faults)


def test_a_report_asks_for_nothing_and_keeps_nothing(visitor: Visitor) -> None:
    page, asked, said = visitor.watch("audit")
    page.goto(visitor.addresses["audit"] + "/")
    assert [url for url in asked if not url.endswith(("/", "/favicon.ico"))] == []
    assert [line for line in said if "favicon" not in line] == []
    assert page.evaluate("broken") == []
    assert probe(page, "kept()") == []


def test_a_report_can_be_walked_with_the_keyboard(visitor: Visitor) -> None:
    page = visitor.visit("audit", "/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    assert page.evaluate("document.activeElement.getBoundingClientRect().height") > 20
    page.keyboard.press("Enter")
    until(page, "document.activeElement.id === 'main'")
