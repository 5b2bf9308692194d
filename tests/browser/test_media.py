"""Every page in other states: forced colours, reduced motion, on paper, and without JavaScript."""

from __future__ import annotations

import io
import re
from typing import Literal

import pytest
from PIL import Image, ImageChops

from tests.browser.engine import Opened, Visitor, probe, state, until
from tests.browser.pictures import HOME_ICON, ICON, icon
from tests.figures import Figures

# What paper has no use for.
SCREEN_ONLY = ".skip, .main-menu, .help-now, .breadcrumb, .contents, .series, .scene, .site-footer-menu, .source-back"
BUTTONS = ".call, .help-now, .step-offer, .callout, .help-lines .help-contacts a"
SHEET = (718, 1046)  # A4 with margins of one centimetre, in CSS pixels
CALL_911 = '.help-strip a[href="tel:911"]'


def test_forced_colours_leave_every_word_legible_and_every_button_a_border(opened: Opened, figures: Figures) -> None:
    state(opened.page)
    words = opened.page.locator("body").inner_text()
    state(opened.page, forced_colors="active")
    assert opened.page.locator("body").inner_text() == words
    faults = probe(opened.page, "illegible(false)", f"unbordered('{BUTTONS}')")
    figures.add("forced colours: texts below 4.5:1, and buttons without a border", len(faults))
    assert not faults, "\n".join(faults)


def test_nothing_moves_by_itself_and_with_reduced_motion_nothing_at_all(opened: Opened) -> None:
    for motion in ("no-preference", "reduce"):
        state(opened.page, reduced_motion=motion)
        assert not (faults := probe(opened.page, "moving()")), "\n".join(faults)


def test_paper_has_the_text_its_addresses_and_the_help_lines_and_no_menus(opened: Opened, figures: Figures) -> None:
    state(opened.page, media="print", color_scheme="dark")
    pale = probe(opened.page, "illegible(true)")
    assert not pale, "\n".join(pale)
    assert probe(opened.page, f"visible('{SCREEN_ONLY}')") == []
    assert probe(opened.page, "unprinted('.prose a[href^=http], .source-title')") == []
    assert len(probe(opened.page, f"visible('{CALL_911}')")) == 1
    assert probe(opened.page, "cramped()") == []
    pdf = opened.page.pdf(tagged=True, outline=True)
    sheets = len(re.findall(rb"/Type\s*/Page\b", pdf))
    figures.add("print: sheets of tagged PDF", sheets)
    assert sheets
    assert b"/StructTreeRoot" in pdf


def test_no_sheet_is_left_half_empty_before_a_figure(opened: Opened) -> None:
    if opened.subject.site == "shipped":
        state(opened.page, *SHEET, media="print")
        assert probe(opened.page, f"bulky({SHEET[1] / 2})") == []


def test_a_page_without_javascript_has_the_same_words(opened: Opened, visitor: Visitor) -> None:
    state(opened.page)
    words = opened.page.locator("body").inner_text()
    page = visitor.window("no JavaScript", java_script_enabled=False)
    page.goto(visitor.addresses[opened.subject.site] + opened.subject.address)
    assert page.locator("body").inner_text() == words


@pytest.mark.parametrize(("reduced_motion", "moves"), [("no-preference", True), ("reduce", False)])
def test_pages_turn_smoothly_but_not_for_those_who_want_no_motion(
    reduced_motion: Literal["no-preference", "reduce"], moves: bool, visitor: Visitor
) -> None:
    page = visitor.window("turning")
    page.add_init_script("addEventListener('pagereveal', e => { window.turned = e.viewTransition !== null })")
    page.goto(visitor.addresses["shipped"])
    page.emulate_media(reduced_motion=reduced_motion)
    with page.expect_navigation():
        page.locator(".card-title a").first.click()
    # A page is loaded before it is first shown, and it is turned when it is shown.
    until(page, "window.turned !== undefined")
    assert page.evaluate("window.turned") is moves


def test_what_is_pale_borderless_moving_bulky_or_cramped_is_found(visitor: Visitor) -> None:
    page = visitor.visit("shipped", "/outpatient-or-residential/")
    state(page, css="main p { color: #aaa } .call { transition: color 1s }")
    assert probe(page, "illegible(false)")
    assert probe(page, "illegible(true)")
    assert probe(page, "moving()")
    assert probe(page, f"unbordered('{BUTTONS}')")
    assert probe(page, f"visible('{SCREEN_ONLY}')")
    assert probe(page, "unprinted('.prose a[href^=http]')")
    state(page, *SHEET, media="print", css="table { break-inside: avoid } main p { border: 1px solid }")
    assert probe(page, f"bulky({SHEET[1] / 2})")
    assert probe(page, "cramped()")


def test_the_home_screen_icon_is_the_sites_own_drawing(visitor: Visitor) -> None:
    drawn = Image.open(io.BytesIO(icon(visitor.window("icon"), ICON.read_text(encoding="utf-8")))).convert("RGB")
    shipped = Image.open(HOME_ICON).convert("RGB")
    assert max(ImageChops.difference(drawn, shipped).tobytes()) <= 24
