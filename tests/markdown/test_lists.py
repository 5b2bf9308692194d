"""Lists, tables and callouts that would lose something of what was typed are told at their line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.markdown import lists, parse

# How lines begin, and what stands in them, that lists and tables are made of.
INDENTS = ("", "", "", " ", "  ", "   ", "    ", "\t", "        ")
WORDS = (
    "",
    "",
    "a",
    "- b",
    "* c",
    "+ d",
    "1. e",
    "12. f",
    "123. g",
    "-h",
    "-",
    "a | b",
    "| c | d |",
    "|---|---|",
    "--",
)
LINES = st.builds("".join, st.tuples(st.sampled_from(INDENTS), st.sampled_from((*WORDS, "::x", "# y", "> - z"))))


def told(body: str) -> list[tuple[int, str, str]]:
    return [(found.line, found.code, found.message) for found in parse(body).findings]


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("1. Call us.\n\n    Have your card.\n2. Come in.\n3. Sit down.", 4),
        ("- One\n\n    more\n- Two", 4),
        ("1. One\n2. Two\n\n    - a\n    - b\n3. Three", 6),
        ("- One\n\n    more\n    - a", 4),
        ("- One\n\n    - a\n\n        more\n    - b", 6),
    ],
)
def test_an_item_that_the_indented_text_above_it_would_swallow_is_told(body: str, line: int) -> None:
    message = "This item follows an indented line directly, and would be words of it."
    assert told(body) == [(line, "list-needs-blank-line", message)]


def test_an_item_that_is_indented_too_little_is_told_of_that_alone() -> None:
    assert [code for _, code, _ in told("1. One\n  - two")] == ["list-indent"]


@pytest.mark.parametrize("body", ["1. One\n\n   more\n2. Two\n3. Three", "- a\n\n  more\n- b", "- a\n\n  more\n\n- b"])
def test_a_text_between_two_items_that_is_indented_too_little_is_told_of_that_alone(body: str) -> None:
    message = "This text is indented by two or three spaces, so it would tear its list apart."
    assert told(body) == [(3, "list-indent", message)]


def test_a_text_behind_a_list_may_be_indented() -> None:
    assert told("- a\n- b\n\n  more\n\nEnd.\n\n- c") == []
    assert told("- a\n  more\n- b") == []


def test_an_item_below_one_of_another_sort_is_told() -> None:
    message = "This item follows one of another sort directly, and would be words of it."
    assert told("- Two\n1. x\n2. y") == [(2, "list-needs-blank-line", message)]
    assert told("- Two\n    1. x\n    - y") == [(3, "list-needs-blank-line", message)]


@pytest.mark.parametrize(
    "body",
    [
        "1. One\n\n    more\n\n2. Two",
        "1. One\n    - a\n    - b\n2. Two",
        "- One\n    1. a\n- Two\n    - b",
        "- One\n\n    - a\n    - b\n\n- Two",
        "    Pasted from Word.\n\n- one",
        "- One\n\n1. Two",
    ],
)
def test_items_in_good_order_are_left_in_peace(body: str) -> None:
    assert told(body) == []


def test_a_cell_that_its_table_has_no_column_for_is_told() -> None:
    assert told("| A | B |\n|---|---|\n| a | b |\n| a | b | c |\n\na | b | c") == [
        (4, "uneven-table", "This row has 3 cells, and the head of its table 2.")
    ]
    assert told("A | B\n--|--\na | b | c") == [
        (3, "uneven-table", "This row has 3 cells, and the head of its table 2.")
    ]
    assert told("| A |\n|---|\n| a | b |") == [
        (3, "uneven-table", "This row has 2 cells, and the head of its table 1.")
    ]


def test_a_head_of_another_length_than_the_line_below_it_is_told_since_there_would_be_no_table() -> None:
    message = "The line above this one has 2 cells, and this one 1, so this is no table."
    assert told("| A | B |\n|---|\n| a | b |") == [(2, "uneven-table", message)]


def test_a_text_right_below_a_table_is_told_since_it_would_be_a_row() -> None:
    message = "This line stands right below a table, and would be a row of it."
    for text in ("Call us.", "## Prices", "- One"):
        assert told(f"| A | B |\n|---|---|\n| a | b |\n{text}\n\nMore.") == [(4, "uneven-table", message)]
    assert told("| A | B |\n|---|---|\n| a | b |\n::call\nMore.\n\n| A | B |\n|---|---|\n| a | b |\n") == []


def test_a_table_whose_head_says_nothing_is_told() -> None:
    message = "The head of this table is empty."
    assert told("|  |  |\n|---|---|\n| a | b |") == [(2, "table-without-headers", message)]
    assert told("|  | B |\n|---|---|\n| a | b |") == []


@pytest.mark.parametrize(
    "body",
    [
        "| A | B |\n|---|---|\n| a \\| b | `c|d` |",
        "| A | B |\n|---|---|\n| a |",
        "A word | another\n\n---",
        "A|B\n\n|--|",
    ],
)
def test_bars_that_part_no_cells_and_cells_left_out_are_left_in_peace(body: str) -> None:
    assert told(body) == []


def test_callouts_that_are_not_in_pairs_are_told_once() -> None:
    assert told(":::note A\nx\n\n:::warning\ny\n:::") == [(4, "unclosed-callout", "A callout starts within another.")]
    assert told(":::note A\n:::note B\nx\n:::\n:::") == [(2, "unclosed-callout", "A callout starts within another.")]
    assert told(":::note A\nx\n:::\n\n:::") == [(5, "unclosed-callout", "This `:::` closes nothing.")]


def test_a_callout_that_cannot_be_read_is_told_with_the_kinds_there_are() -> None:
    assert told(":::Note Hi\nx\n:::") == [(1, "unknown-directive", "`:::Note` is not a kind of callout.")]
    assert told("::: note Hi\nx\n:::") == [(1, "unknown-directive", "`::: note Hi` cannot be read.")]


def test_a_callout_that_does_not_begin_its_line_is_told_once() -> None:
    inside = "This box does not begin its line; it can stand in no list and no quotation."
    assert told("- a\n\n    :::note B\n    c\n    :::") == [(3, "unknown-directive", inside)]
    assert told("- a\n\n    :::note B\n\n    c\n\n    :::\n\nEnd.") == [(3, "unknown-directive", inside)]
    assert told("1. :::note B\n   c\n:::\n\n> :::note D") == [
        (1, "unknown-directive", inside),
        (5, "unknown-directive", inside),
    ]
    closing = "This `:::` does not begin its line, so it closes nothing."
    assert told(":::note A\nb\n  :::") == [(3, "unclosed-callout", closing)]
    assert told(":::note A\n- b\n:::\n\n`- :::note` and a ::: b") == []


def test_a_figure_in_a_list_stands_between_empty_lines() -> None:
    assert told("- a\n    ::call") == [(2, "unknown-directive", "`::call` would be shown as text.")]
    assert told("- a\n\n    ::call\n\n    b") == []


@settings(max_examples=500)
@given(st.lists(LINES, max_size=6))
def test_what_a_look_at_the_whole_passes_over_has_nothing_amiss_line_by_line(lines: list[str]) -> None:
    told_of = [found for found in lists.findings("\n".join(lines)) if found.code == "list-indent"]
    assert told_of == list(lists._shallow(lines))
