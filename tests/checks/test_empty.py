"""A page shows something: its text, a figure, or what its kind makes of its settings."""

from __future__ import annotations

import pytest

from tests.sites import build, page, problems

COMPARISON = {
    "kind": "comparison",
    "options": "[{id: one, name: One}, {id: two, name: Two}]",
    "rows": "[{label: Where, cells: {one: Here, two: There}}]",
}


@pytest.mark.parametrize(
    ("body", "matter"),
    [
        ("", {}),
        ("<!-- A note among ourselves. -->", {}),
        ("", {"kind": "faq"}),
        ("", {"kind": "staff"}),
        ("", {"kind": "program", "name": "A page", "level": '"1"'}),
        ("::questions", {}),
        ("::people", {"kind": "staff"}),
    ],
)
def test_a_page_that_shows_nothing_is_told(body: str, matter: dict[str, str]) -> None:
    told = [line for line in problems({"content/a.md": page(body, **matter)}) if ": error: " in line]
    assert told == [
        "content/a.md: error: The page has no text. (empty-file)\n    Write it below the settings, or delete the file."
    ]


@pytest.mark.parametrize(
    ("body", "matter"),
    [
        ("Words.", {}),
        ("::call", {}),
        ("", {"kind": "help"}),
        ("", {"kind": "level", "level": '"1"'}),
        ("", {"kind": "person", "role": "Counselor", "title": "Ann Example"}),
        ("", COMPARISON),
        ("", {"draft": "true"}),
    ],
)
def test_a_page_without_a_text_may_show_what_its_settings_make(body: str, matter: dict[str, str]) -> None:
    assert not build({"content/a.md": page(body, **matter)}).has_errors


@pytest.mark.parametrize(("body", "matter"), [("", {**COMPARISON, "order": "one"}), ("![A dog](dog.png)", {})])
def test_what_a_mistake_hides_does_not_count_as_missing(body: str, matter: dict[str, str]) -> None:
    found = build({"content/a.md": page(body, **matter)})
    assert found.has_errors
    assert "empty-file" not in [problem.code for problem in found.problems]


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"content/a.md": page("![A dog](dog.png)"), "content/dog.png": b"no picture"}, "bad-image"),
        (
            {"content/a/index.md": page("::people", kind="staff"), "content/a/ann.md": page(kind="person", rol="x")},
            "unknown-key",
        ),
    ],
)
def test_what_a_mistake_in_another_file_hides_does_not_count_as_missing(
    files: dict[str, str | bytes | None], code: str
) -> None:
    codes = [problem.code for problem in build(files).problems]
    assert code in codes
    assert "empty-file" not in codes
