"""A page that has yet to be mended is told of by itself, and nothing untrue is said that only follows from it."""

from __future__ import annotations

import pytest

from tests.sites import CREDENTIALS, HELP_LINES, SOURCES, page, problems, reviewed

PROGRAM = {"kind": "program", "name": "A program", "title": "A program", "level": '"1"'}


def said(files: dict[str, str | bytes | None]) -> list[str]:
    return [line.partition("\n")[0] for line in problems(files) if ": error: " in line]


def test_a_figure_of_some_kind_may_stand_on_a_page_whose_settings_are_wrong() -> None:
    assert said({"content/a.md": page("::week", **{**PROGRAM, "level": "1"})}) == [
        "content/a.md:6:8: error: `level` should be text. (wrong-type)"
    ]
    assert "content/a.md:9:1: error: `::weak` is nothing that this page can show. (unknown-directive)" in said(
        {"content/a.md": page("::weak", **{**PROGRAM, "level": "1"})}
    )


@pytest.mark.parametrize("matter", [{"authors": "[ann.md]"}, {"review": "{by: ann.md, on: 2026-11-01}"}])
def test_whoever_has_a_page_with_wrong_settings_may_be_an_author_or_a_reviewer(matter: dict[str, str]) -> None:
    files = reviewed("{by: ann.md, on: 2026-11-01}")
    wrong = {"content/ann.md": str(files["content/ann.md"]).replace("kind:", "order: one\nkind:")}
    assert said({**files, **wrong, "content/a.md": page(**matter)}) == [
        "content/ann.md:4:8: error: `order` should be a whole number. (wrong-type)"
    ]
    unread = {"content/ann.md": "---\nkind: person\n"}
    assert not any("no page of a person" in line for line in said({**files, **unread, "content/a.md": page(**matter)}))


def test_nobody_else_is_proposed_for_a_person_whose_page_has_wrong_settings() -> None:
    files = reviewed("{by: ann.md, on: 2026-11-01}", authors="[staff/jo-do.md]")
    told = problems({**files, "content/staff/jo-doe.md": page(kind="person", title="Jo Doe", order="one")})
    assert any("`staff/jo-do.md` is no page" in line and "Did you mean `staff/jo-doe.md`?" in line for line in told)


def test_a_question_may_lead_to_a_page_that_cannot_be_read() -> None:
    faq = page("## Group\n\n### Where?\n\n[Here](b.md).", kind="faq")
    assert said({"content/a.md": faq, "content/b.md": "---\ntitle: B\n"}) == [
        "content/b.md:1:1: error: The settings that start here are never closed. (unclosed-front-matter)"
    ]


def test_what_stands_beside_words_is_not_asked_of_settings_that_are_wrong() -> None:
    row = "{label: Results, cells: {one: Studies show that it works, two: Nothing}, sources: [study]}"
    options = "[{id: one, name: One}, {id: two, name: Two}]"
    compared = page("Words.", kind="comparison", options=options, rows=f"[{row}]", order="one")
    level = page("It is level 1.", kind="level", level='"1"', title="Level 1", order="one")
    told = problems({"content/a.md": compared, "content/b.md": level})
    assert [line.partition("\n")[0] for line in told] == [
        "content/a.md:7:8: error: `order` should be a whole number. (wrong-type)",
        "content/b.md:6:8: error: `order` should be a whole number. (wrong-type)",
    ]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("sources", SOURCES.replace("2014", '"2014"'), "4:9: error: `year` should be a whole number. (wrong-type)"),
        (
            "credentials",
            CREDENTIALS.replace("certificate", "title", 1),
            "4:9: error: `kind` cannot be `title`. (bad-value)",
        ),
        ("credentials", "CDCA: 5", "1:7: error: `CDCA` should be a group of names and values. (wrong-type)"),
        ("help-lines", HELP_LINES.replace('"911"', "911"), "3:9: error: `call` should be text. (wrong-type)"),
        ("help-lines", "- 911", "1:3: error: `item 1` should be a group of names and values. (wrong-type)"),
        ("levels", "- 1", "1:1: error: The file should be a group of names and values. (wrong-type)"),
    ],
)
def test_a_record_that_has_yet_to_be_mended_is_missed_nowhere(name: str, text: str, told: str) -> None:
    person = page("It is so.[@study] Call [911](tel:911).", kind="person", title="Jo Doe", credentials="[CDCA]")
    assert said({"content/a.md": person, f"content/{name}.yaml": text}) == [f"content/{name}.yaml:{told}"]


def test_a_value_of_the_wrong_sort_is_told_once() -> None:
    week = '{caption: W, sessions: [{day: monday, hours: "3", what: Group}]}'
    assert said({"content/a.md": page(week=week, **PROGRAM)}) == [
        "content/a.md:4:52: error: `week.sessions, item 1, hours` should be a number. (wrong-type)"
    ]
    assert said({"content/a.md": page(week="{caption: W, sessions: []}", **PROGRAM)}) == [
        "content/a.md:4:30: error: `week.sessions` cannot be used: it needs 1 or more. (bad-value)"
    ]
