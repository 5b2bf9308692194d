"""The days of a page are in order."""

from __future__ import annotations

from tests.sites import page, problems


def test_no_page_has_changed_before_it_went_out() -> None:
    assert problems({"content/a.md": page(published="2026-11-20", updated="2026-11-20")}) == []
    assert problems({"content/a.md": page(published="2026-11-23", updated="2026-11-20")}) == [
        "content/a.md:5:10: error: `updated` is 2026-11-20, before the page was `published` on 2026-11-23. (bad-value)\n"
        "    Correct the day that is wrong."
    ]


def test_one_character_is_no_characters() -> None:
    told = problems({"content/a.md": page().replace("description: What", "description: W #")})
    assert "content/a.md:3:14: warning: The description has 1 character. (description-length)" in told[0]
