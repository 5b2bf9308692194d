"""Pages are small and stand still: the first view fits one round trip, and nothing moves when a picture arrives."""

from __future__ import annotations

import brotli
import pytest
from playwright.sync_api import Page

from tests.browser.engine import Opened, Visitor, probe
from tests.browser.subjects import PAGES, Subject, stylesheets
from tests.figures import Figures

ROUND_TRIP_BYTES = 14_000  # ten packets of 1,460 bytes, less what the headers take


def packed(data: bytes) -> int:
    """The size of some bytes under brotli at its best."""
    return len(brotli.compress(data, quality=11))


@pytest.mark.parametrize("subject", [page for page in PAGES if page.site == "shipped"], ids=str)
def test_the_first_view_fits_one_round_trip(subject: Subject, figures: Figures) -> None:
    size = packed(subject.html.encode()) + sum(map(packed, stylesheets(subject.site, subject.html)))
    figures.add("first view: largest HTML with its CSS, brotli, in bytes", size, "most", subject)
    assert size <= ROUND_TRIP_BYTES


def looked_through(visitor: Visitor, subject: Subject, width: int) -> tuple[Page, float]:
    """A page in a window of so many pixels, and how much moved while it was loaded and scrolled through.

    On a busy machine a browser may draw the half of a header that it has read so far; it does not do so twice.
    """
    for _ in range(2):
        page = visitor.visit(subject.site, subject.address, width)
        probe(page, "scrollThrough()")
        if not (shift := float(probe(page, "shifts()"))):
            break
    return page, shift


def test_nothing_moves_while_a_page_loads(opened: Opened, visitor: Visitor, figures: Figures) -> None:
    subject = opened.subject
    wide = opened.shift and looked_through(visitor, subject, 1280)[1]
    page, narrow = looked_through(visitor, subject, 320)
    for width, shift in ((320, narrow), (1280, wide)):
        figures.add("layout shift: largest", shift, "most", f"{subject} at {width} px")
        assert shift == 0
    figures.add(
        "pictures: all with width, height and words, and lazy below the fold", page.evaluate("document.images.length")
    )
    assert not (faults := probe(page, "badImages()")), "\n".join(faults)


def test_a_picture_without_its_size_is_found_and_moves_the_page(visitor: Visitor) -> None:
    page = visitor.visit("stress", "/article/", 320)
    page.evaluate("document.images[0].removeAttribute('width')")
    assert probe(page, "badImages()")
    page.evaluate("document.querySelector('h1').style.marginBlockStart = '9rem'")
    assert probe(page, "shifts()") > 0


def test_a_photograph_comes_in_a_light_format_with_others_to_fall_back_on(visitor: Visitor) -> None:
    page = visitor.visit("stress", "/article/", 320)
    probe(page, "scrollThrough()")
    photograph = page.locator("picture:has(source)")
    assert [source.get_attribute("type") for source in photograph.locator("source").all()] == [
        "image/avif",
        "image/webp",
    ]
    assert photograph.locator("img").get_attribute("src", timeout=1000).endswith(".jpg")  # type: ignore[union-attr]
    page.evaluate("document.querySelectorAll('source').forEach(source => source.remove())")
    # Asked again and again within the page: the policy forbids the strings that the browser's driver would evaluate.
    page.evaluate(
        """new Promise(done => {
            const look = () => document.querySelector('img[src$=".jpg"]').currentSrc.endsWith('.jpg')
                ? done() : requestAnimationFrame(look);
            look();
        })"""
    )
    assert probe(page, "badImages()")
