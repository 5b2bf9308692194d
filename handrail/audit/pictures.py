"""Whether pictures say something to those who do not see them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handrail.audit.finding import Finding, at
from handrail.audit.page import Element, Page

_FILE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$|^(?:img|dsc|dscn|image|photo|screenshot)[-_ ]?\d+", re.IGNORECASE
)
_NAMED_LIKE_A_FILE = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+){2,}", re.IGNORECASE)
_OF = re.compile(
    r"(?:an? |the )?(?:image|picture|photo|photograph|graphic|icon|logo image|screenshot) of\b", re.IGNORECASE
)
_LONG = 150


def check(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    """What is amiss with the words of a page's pictures."""
    for picture in page.all("img", "input", "area"):
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
            yield at(
                page, picture, "picture-without-words", "This picture has no alternative text, not even an empty one."
            )
    elif _FILE.search(words) or _NAMED_LIKE_A_FILE.fullmatch(words):
        yield at(
            page, picture, "file-name-as-words", f"This picture's alternative text is a file's name: “{words[:80]}”."
        )
    elif opening := _OF.match(words):
        yield at(page, picture, "poor-words", f"The alternative text begins with “{opening[0]}”.")
    elif _is_list(words):
        yield at(page, picture, "poor-words", "The alternative text is a list of search words.")
    elif len(words) > _LONG:
        yield at(page, picture, "poor-words", f"The alternative text has {len(words)} characters.")


def _pixel(picture: Element) -> bool:
    """Whether a picture is one that nobody is meant to see; what it is for, `privacy` tells."""
    return picture.get("width") in {"0", "1"} and picture.get("height") in {"0", "1"}


def _is_list(words: str) -> bool:
    """Whether some words are search terms in a row: four or more short ones between commas or bars, and no sentence."""
    parts = [part.strip() for part in re.split(r"[,|]", words)]
    return len(parts) >= 4 and all(1 <= len(part.split()) <= 4 for part in parts) and not words.endswith(".")
