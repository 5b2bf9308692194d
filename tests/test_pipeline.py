"""No two files of the site want the same place."""

from __future__ import annotations

import pytest

from tests.sites import page, problems


@pytest.mark.parametrize(
    ("path", "told"),
    [
        (
            "static/faq",
            "static/faq: error: static/faq would be published as faq, and content/faq.md in a folder of that name.",
        ),
        (
            "static/faq/index.html/a.txt",
            "content/faq.md: error: content/faq.md would be published as faq/index.html, "
            "and static/faq/index.html/a.txt in a folder of that name.",
        ),
        (
            "static/sitemap.xml/a.txt",
            "static/sitemap.xml/a.txt: error: sitemap.xml would be published as sitemap.xml, "
            "and static/sitemap.xml/a.txt in a folder of that name.",
        ),
        (
            "static/Faq/INDEX.HTML",
            "static/Faq/INDEX.HTML: error: This file and content/faq.md would both be published as faq/index.html.",
        ),
        (
            "static/FAQ",
            "static/FAQ: error: static/FAQ would be published as FAQ, and content/faq.md in a folder of that name.",
        ),
        (
            "static/faq/index.html",
            "static/faq/index.html: error: This file and content/faq.md would both be published as faq/index.html.",
        ),
    ],
)
def test_a_file_where_a_page_or_a_folder_must_be_is_told(path: str, told: str) -> None:
    assert problems({"content/faq.md": page(title="Questions"), path: "x"}) == [
        f"{told} (same-url)\n    Rename or delete one of them."
    ]


def test_a_file_beside_a_page_may_have_its_name_with_an_ending_and_a_file_of_ours_may_be_replaced() -> None:
    files = {"static/faq.txt": "x", "static/faq/a.txt": "x", "static/robots.txt": "User-agent: *"}
    assert problems({"content/faq.md": page(title="Questions"), **files}) == []
