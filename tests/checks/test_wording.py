"""Words are told where they stand, unless the site's own record or a quotation holds them."""

from __future__ import annotations

import pytest

from tests.sites import page, problems

SOURCE = """\
study:
  publisher: A Journal
  title: Substance Abuse in Ohio
  year: 2014
  url: https://a.example/study
  accessed: 2026-10-10
"""


def told(text: str, **more: str) -> list[str]:
    files = {"content/a.md": page(text, **more), "content/sources.yaml": SOURCE}
    return [line.partition(": ")[0] for line in problems(files) if "-word)" in line or "word-choice" in line]


def test_a_word_is_told_in_the_text_and_in_the_settings() -> None:
    assert told(
        "An addict.", description="Where a drug addict finds help, and what the first day is like for all."
    ) == [
        "content/a.md:3:14",
        "content/a.md:6:4",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Read Substance Abuse in Ohio [@study].",
        "Read Substance\nAbuse in Ohio [@study].",
        "`addict`",
        "> An addict, I called myself.\n\nShe is well.",
        "See [this](https://a.example/addict).",
        "<!-- an addict -->Words.",
    ],
)
def test_names_on_record_quotations_code_and_addresses_hold_any_word(text: str) -> None:
    assert told(text) == []


def test_a_name_that_is_on_nobodys_record_is_told() -> None:
    assert told("Read Substance Abuse in Kentucky.") == ["content/a.md:6:6"]


def test_a_page_that_teaches_a_word_lets_it_stand() -> None:
    teaching = "<!-- handrail: allow stigmatising-word because the page explains it -->\nWe do not say addict."
    assert told(teaching) == []
