"""What the command `list` shows of a page: what it is, who answers for it, and how hard it is to read."""

from __future__ import annotations

from typing import Any

from handrail.pages import Page
from handrail.reading import FEWEST_WORDS, grade, scores


def row(page: Page[Any]) -> dict[str, object]:
    """One line of the table."""
    matter, counts = page.matter, page.reading.adjusted
    return {
        "address": page.url,
        "kind": matter.kind,
        "medical": page.is_medical,
        "published": matter.published.isoformat() if matter.published else "",
        "updated": matter.updated.isoformat() if matter.updated else "",
        "authors": ", ".join(matter.authors),
        "reviewed": matter.review.on.isoformat() if matter.review else "",
        "reviewer": matter.review.by if matter.review else "",
        "grade": round(grade(counts), 1) if counts.words >= FEWEST_WORDS else "",
        "file": page.file,
        "title": matter.title,
    }


def details(page: Page[Any]) -> dict[str, object]:
    """The same for other programs, and what every formula says of the page's text."""
    return row(page) | {"reading": _reading(page)}


def _reading(page: Page[Any]) -> dict[str, object]:
    """What is counted of a page, as written and with the field's fixed terms as easy words."""
    found = page.reading
    return {
        "words": found.raw.words,
        "sentences": found.raw.sentences,
        "as written": scores(found.raw),
        "terms as easy words": scores(found.adjusted),
        "hardest": [{"line": one.line, "grade": one.grade, "sentence": one.text} for one in found.hardest],
    }
