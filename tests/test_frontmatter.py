"""A page is cut in two where its settings end, and settings that stand below that are told."""

from __future__ import annotations

import pytest

from tests.sites import page, problems


def told(body: str, **matter: str) -> list[str]:
    return [line.partition("\n")[0] for line in problems({"content/a.md": page(body, **matter)})]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("draft: true\nmenu: footer\n---\n\nHi.", "draft"),
        ("draft: true\n---\nHi.", "draft"),
        ("draft: true\n\nHi.", "draft"),
        ("draft: true", "draft"),
        ("note: us\n# why\norder: 2\n\n---\nHi.", "order"),
        ("review:\n  by: a.md\nauthors:\n- a.md\n----\nHi.", "review"),
        ("title: B\ndescription: Where to park.\n---", "title"),
    ],
)
def test_settings_at_the_head_of_a_text_are_told_where_it_begins(body: str, name: str) -> None:
    what = f"The text begins with settings: `{name}` does nothing here, and readers would see it."
    assert f"content/a.md:6:1: error: {what} (settings-in-text)" in told(body)


def test_the_settings_of_its_kind_count_and_those_of_another_do_not() -> None:
    body = "also_called: Joe\n---\n\nJo works here."
    person = {"kind": "person", "title": "Jo Doe"}
    assert any("`also_called` does nothing here" in line for line in told(body, **person))
    assert told(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "Title: The book\n---\n\nWords.",
        "note: bring this with you\n---\n\nWords.",
        "order: the words of the court\n\nWords.\n\n---\n\nWords.",
        "draft: true words\n\nWords.",
        "Words.\n\ndraft: true\n\n---",
        "order a form\n---\n\nWords.",
        "    draft: true\n\nWords.",
        "```\ndraft: true\n---\n```",
    ],
)
def test_a_text_that_only_looks_as_if_it_began_with_settings_is_left_in_peace(body: str) -> None:
    assert not any("settings-in-text" in line for line in told(body))
