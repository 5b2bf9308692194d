"""The ways to call, on screens of every width: apart for a thumb, whole for the eye, each with what it is for."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from playwright.sync_api import Page

from tests.browser.engine import Visitor, probe, state

WIDTHS = (320, 390, 768, 1280)
APART = 8


def nearest(page: Page) -> float:
    """How far apart, in CSS pixels, the two nearest buttons of the help lines are."""
    boxes: Sequence[dict[str, float]] = page.evaluate(
        "[...document.querySelectorAll('.help-lines .help-contacts a')].map(a => a.getBoundingClientRect().toJSON())"
    )
    return min(
        max(other["left"] - box["right"], other["top"] - box["bottom"], box["left"] - other["right"])
        for at, box in enumerate(boxes)
        for other in boxes[at + 1 :]
    )


def lonely(page: Page) -> list[str]:
    """The links of help lines whose first word stands alone on its line, though what follows could be parted."""
    found: list[str] = page.evaluate(
        """[...document.querySelectorAll('.help-contacts a')].filter(a => {
            const range = document.createRange(), action = a.querySelector('.help-action')
            range.selectNodeContents(a.lastChild)
            const line = action.getBoundingClientRect()
            return /[ -]/.test(a.lastChild.data.trim()) && ![...range.getClientRects()].some(box => box.width > 1 && box.top < line.bottom - 1)
        }).map(a => a.textContent)"""
    )
    return found


@pytest.mark.parametrize("width", WIDTHS)
def test_the_buttons_of_help_lines_stand_apart(width: int, visitor: Visitor) -> None:
    assert nearest(visitor.visit("shipped", "/help/", width)) >= APART


@pytest.mark.parametrize("width", WIDTHS)
def test_no_link_of_a_help_line_leaves_its_first_word_alone(width: int, visitor: Visitor) -> None:
    assert lonely(visitor.visit("shipped", "/help/", width)) == []


@pytest.mark.parametrize("width", WIDTHS)
def test_the_home_page_says_beside_its_button_that_it_is_no_crisis_line(width: int, visitor: Visitor) -> None:
    page = visitor.visit("shipped", "/", width)
    assert "not a crisis line" in page.locator(".hero-note").inner_text()
    assert len(probe(page, "visible('.hero-note, .hero-call .call')")) == 2


def test_buttons_too_near_and_words_alone_are_found(visitor: Visitor) -> None:
    page = visitor.visit("shipped", "/help/", 390)
    state(page, 390, css=".help-contacts { gap: 2px !important } .help-action { display: block }")
    assert nearest(page) < APART
    assert lonely(page)
