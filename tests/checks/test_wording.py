"""Words are told where they stand, unless the site's own record or a quotation holds them."""

from __future__ import annotations

import pytest

from tests.sites import HELP_LINES, build, page, problems

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


def test_captions_and_titles_of_links_are_read_at_their_place() -> None:
    assert told('See [this](index.md "For an addict").') == ["content/a.md:6:29"]
    assert told('Words.\n\n![A dog](dog.png "A junkie\'s (old) dog")') == ["content/a.md:8:21"]
    assert told("Read [all](index.md 'Addicts').") == ["content/a.md:6:22"]
    assert told("See [this](addict.md).") == []


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


def codes(body: str, /, **matter: str) -> list[str]:
    return [p.code for p in build({"content/a.md": page(body, **matter), "content/sources.yaml": SOURCE}).problems]


def test_a_figure_wants_its_source_on_medical_pages_alone_and_only_where_one_can_stand() -> None:
    level = {"kind": "level", "level": '"1"'}
    assert "uncited-figure" in codes("It takes 9 hours a week.", **level)
    assert "uncited-figure" not in codes("It takes 9 hours a week [@study].", **level)
    assert "uncited-figure" not in codes("It takes 9 hours a week.")
    said_above = "What it is like to spend 9 hours a week in the care of people who know you."
    assert "uncited-figure" not in codes("Words.", description=said_above, **level)


ROWS = "[{label: Time, cells: {a: Nine hours a week, b: Half of all people stay}, sources: []}, {label: L, cells: {a: X, b: Y}}]"
SIDES = {"kind": "comparison", "options": "[{id: a, name: A}, {id: b, name: B}]"}


def test_a_figure_in_a_comparison_wants_the_sources_of_its_row() -> None:
    bare = {"content/a.md": page("Words.", rows=ROWS, **SIDES)}
    assert [line.partition(" is a")[0] for line in problems(bare) if "uncited-figure" in line] == [
        "content/a.md:4:33: error: “Nine hours a week”",
        "content/a.md:4:55: error: “Half of all people”",
    ]
    assert all("Cite the source under `sources` beside it." in line for line in problems(bare) if "uncited" in line)
    cited = {"content/a.md": page("Words.", rows=ROWS.replace("sources: []", "sources: [study]"), **SIDES)}
    assert [line for line in problems(cited) if "error" in line] == []


def test_evidence_in_settings_may_rest_on_the_sources_beside_it() -> None:
    rows = ROWS.replace("a: Nine hours a week", "a: Studies show that it helps").replace("Half of all", "Some")
    assert "uncited-evidence" in codes("Words.", rows=rows, **SIDES)
    assert "uncited-evidence" not in codes("Words.", rows=rows.replace("sources: []", "sources: [study]"), **SIDES)
    assert "uncited-evidence" in codes("Words.", description="Studies show that it helps people who come here to us.")


def test_a_figure_in_an_example_week_wants_the_weeks_sources() -> None:
    week = "{caption: It takes nine hours a week, sessions: [{day: monday, hours: 3, what: Group}]}"
    program = {"kind": "program", "name": "P", "level": '"2.1"'}
    assert "uncited-figure" in codes("Words.", week=week, **program)
    assert "uncited-figure" not in codes("Words.", week=week.replace("week, s", "week, sources: [study], s"), **program)


@pytest.mark.parametrize(
    "sentence",
    [
        "We are open from 9 to 5 on 5 days.",
        "Staff are there 24 hours a day, 7 days a week.",
        "Call (513) 555-0100 in 2026.",
        "Level 2.1 follows level 1.",
        "Our groups meet for 3 hours, 9 hours a week in all.",
    ],
)
def test_hours_of_the_day_numbers_years_levels_and_the_centres_own_sessions_are_no_figures(sentence: str) -> None:
    assert "uncited-figure" not in codes(sentence, kind="level", level='"1"')


def test_a_word_that_counts_from_today_wants_a_day_on_a_persons_page_alone() -> None:
    assert "undated-time" in codes("Ann has thirty years of experience.", kind="person", title="Ann Example")
    assert codes("Ann recently joined us.", kind="person", title="Ann Example", role="Nurse", as_of="2026-11-01") == []
    assert codes("We recently painted the house.") == []


def test_help_lines_keep_their_name_unless_the_centres_own_number_stands_beside_it() -> None:
    assert "posing-as-help-line" not in codes("SAMHSA's National Helpline is 1-800-662-4357.")
    assert codes("The drug helpline: [(513) 555-0100](tel:+15135550100).") == ["posing-as-help-line"]


LINES = HELP_LINES.replace("For an emergency.", "For addicts and Example Centre, call 513-555-0199.")


def test_words_numbers_and_names_of_a_data_file_are_told_at_their_line() -> None:
    told = problems({"content/a.md": page("Words."), "content/help-lines.yaml": LINES})
    assert [line.partition("\n")[0] for line in told] == [
        "content/help-lines.yaml:4:10: error: “Example Centre” is not the centre's name as site.yaml has it."
        " (misspelled-name)",
        "content/help-lines.yaml:4:10: error: “addicts” labels or blames people. (stigmatising-word)",
        "content/help-lines.yaml:4:10: error: (513) 555-0199 is on record nowhere. (unknown-number)",
    ]


def test_a_data_file_lets_a_word_stand_as_a_page_does() -> None:
    why = "the group calls itself so"
    allowed = HELP_LINES.replace("an emergency.", f"addicts.  # handrail: allow stigmatising-word because {why}")
    found = build({"content/a.md": page("Words."), "content/help-lines.yaml": allowed})
    assert not found.problems
    assert [(one.problem.place.line, one.reason) for one in found.allowed] == [(4, why)]


def test_a_title_of_a_source_is_a_name_and_holds_any_word() -> None:
    assert told("Words.") == []
    note = SOURCE + "  note: About addicts.\n"
    files = {"content/a.md": page("Words."), "content/sources.yaml": note}
    assert [line[:26] for line in problems(files) if "-word)" in line] == ["content/sources.yaml:7:9: "]
