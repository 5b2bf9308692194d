"""Whether pictures say something to those who do not see them."""

from __future__ import annotations

from collections.abc import Iterator

from handrail.audit.finding import Finding, at, short
from handrail.audit.page import Element, Page
from handrail.rules import alternatives


def check(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    """What is amiss with the words of a page's pictures."""
    for picture in page.all("img", "amp-img", "input", "area"):
        if picture.name == "input" and picture.get("type").lower() != "image":
            continue
        if picture.name == "area" and not picture.get("href"):
            continue
        yield from _picture(page, picture)


def _picture(page: Page, picture: Element) -> Iterator[Finding]:
    words = picture.get("alt")
    if "alt" not in picture:
        hidden = picture.get("role") in {"presentation", "none"} or picture.get("aria-hidden") == "true"
        if not hidden and not picture.get("aria-label") and not picture.get("aria-labelledby") and not _pixel(picture):
            source = short(picture.get("src"), 80)
            called = f"`{source}`" if source else "This part of a picture" if picture.name == "area" else "This picture"
            what = f"{called} has no alternative text, not even an empty one."
            yield at(page, picture, "picture-without-words", what)
    elif alternatives.is_file_name(words):
        yield at(
            page, picture, "file-name-as-alt", f"This picture's alternative text is a file's name: “{words[:80]}”."
        )
    elif poor := alternatives.poor(words):
        yield at(page, picture, "poor-alt", f"The alternative text {poor}.")


def _pixel(picture: Element) -> bool:
    """Whether a picture is one that nobody is meant to see; what it is for, `privacy` tells."""
    return picture.get("width") in {"0", "1"} and picture.get("height") in {"0", "1"}
