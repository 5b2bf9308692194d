"""What begins like an item, a row, a heading or a figure and was read as words is told at its line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.markdown import parse
from handrail.markdown.swallowed import _MARK
from tests.markdown.test_lists import LINES, told

AFTER_TEXT = "This list follows a line of text directly."
AFTER_INDENT = "This item follows an indented line directly, and would be words of it."
BEHIND = "Something stands before this item, so it would be shown as plain text."


@pytest.mark.parametrize(
    ("body", "line", "message"),
    [
        ("We offer:\n- One\n- Two", 2, AFTER_TEXT),
        ("We offer:\n1. One\n2. Two", 2, AFTER_TEXT),
        ("  We offer:\n- One\n- Two", 2, AFTER_INDENT),
        ("- One\n\n    more\nlazy\n- Two", 5, AFTER_TEXT),
        ("- One\n\n::call\nWords\n- Two\n- Three", 5, AFTER_TEXT),
        (":::note A\n- a\n:::\n\n:::note B\nWords\n- a\n- b\n:::", 7, AFTER_TEXT),
        (":::note A\n- a\n:::\nWords\n- c\n- d", 5, AFTER_TEXT),
        ("> We offer:\n> - One", 2, AFTER_TEXT),
        ("We offer:\n\n    - One\n    - Two", 3, BEHIND),
        ("- One\n\nWe offer:\n\n    - One", 5, BEHIND),
        ("\u200b- One\n- Two", 1, BEHIND),
        ("Bring `- a` and `b`:\n- `c`", 2, AFTER_TEXT),
        ("Come. <!-- Soon. -->\n- One", 2, AFTER_TEXT),
    ],
)
def test_an_item_among_words_is_told_at_its_line(body: str, line: int, message: str) -> None:
    assert told(body) == [(line, "list-needs-blank-line", message)]


@pytest.mark.parametrize(
    "body",
    [
        "Each floor has room for\n12. Call us first.",
        "- Each floor has room for\n12. Call us first.",
        "We offer:\n\n- One\n- Two\n\n1. One\n2. Two",
        "  We offer:\n\n- One",
        "- One\n::call\n\n- Two",
        "## 1. Call us\n\n:::note 2. Come in\nWords.\n:::",
        "We offer\n\\- one",
        "Write `- one`:\n`- two`",
        "1 - 2 and 3. So.",
    ],
)
def test_lists_in_good_order_and_numbers_that_end_a_sentence_are_left_in_peace(body: str) -> None:
    assert told(body) == []


def test_a_number_that_goes_on_with_a_list_is_an_item() -> None:
    assert told("1. One\n\n    more\n2. Two") == [(4, "list-needs-blank-line", AFTER_INDENT)]
    assert told("Words:\n2. Two\n3. Three") == [(2, "list-needs-blank-line", AFTER_TEXT)]


def test_a_table_below_words_is_told_at_its_head() -> None:
    message = "This table follows a line of text directly."
    for body in ("Words\n| a | b |\n|---|---|\n| 1 | 2 |", " Words\na | b\n--|--\n1 | 2"):
        assert told(body) == [(2, "list-needs-blank-line", message)]


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("| Day | Hours |\n| Monday | 9 to 5 |", 1),
        ("| Day | Hours |\n| — | — |\n| Monday | 9 to 5 |", 1),
        ("| Day | Hours |\n| === | === |\n| Monday | 9 to 5 |", 1),
        ("| Day | Hours |\n\n|---|---|\n\n| Monday | 9 to 5 |", 1),
        ("| Day | Hours |\n|---|---|\n| Monday | 9 to 5 |\n\n| Tuesday | 9 to 5 |", 5),
    ],
)
def test_rows_of_no_table_are_told_once(body: str, line: int) -> None:
    message = "This row belongs to no table, and would be shown with its bars."
    assert told(body) == [(line, "uneven-table", message)]


@pytest.mark.parametrize("body", ["Home | Call | Text", "| Home", "We say |so| and no more", "a | b\n\n---\n\nc"])
def test_bars_among_words_are_left_in_peace(body: str) -> None:
    assert told(body) == []


def test_a_heading_or_a_figure_behind_an_indent_or_an_unseen_sign_is_told() -> None:
    for unseen in (" ", "   ", "\u200b", "\u00a0"):
        assert told(f"{unseen}## Prices") == [(1, "mark-as-typed", "`## Prices` makes no heading.")]
        assert told(f"Words.\n\n{unseen}::call") == [(3, "unknown-directive", "`::call` would be shown as text.")]
    assert told("## Prices\n\n::call\n\n  #1 of all, and ::") == []


@settings(max_examples=500)
@given(st.lists(LINES, max_size=6))
def test_each_is_told_at_a_line_that_holds_it(lines: list[str]) -> None:
    for found in parse("\n".join(lines)).findings:
        if found.code == "list-needs-blank-line":
            assert _MARK.search(f"\n{lines[found.line - 1].lstrip(' >')}") or "|" in lines[found.line - 1]
