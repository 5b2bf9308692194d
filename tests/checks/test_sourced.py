"""A medical page of some length shows a source, wherever that comes from."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.sites import LEVELS, SOURCES, build, page

LONG = "Care takes time.\n\n" + "Most people come back and go on from where they were. " * 10
OPTIONS = "[{id: a, name: One}, {id: b, name: Other}]"
CELLS = "{a: " + "so much " * 15 + ", b: " + "so little " * 15 + "}"
PROGRAM = {"kind": "program", "level": '"1"', "name": "Some Name"}


def told(files: Mapping[str, str | bytes | None]) -> list[str]:
    found = build(files).problems
    assert not any(problem.code in ("wrong-type", "missing-key", "bad-value", "unknown-key") for problem in found)
    return [str(problem.place) for problem in found if problem.code == "unsourced-page"]


@pytest.mark.parametrize(
    ("matter", "body"),
    [
        ({"kind": "level", "level": '"1"'}, LONG),
        ({"kind": "levels"}, LONG),
        (PROGRAM, LONG),
        ({"kind": "faq"}, f"## Care\n\n### How long?\n\n{LONG}"),
        ({"kind": "comparison", "options": OPTIONS, "rows": f"[{{label: Time, cells: {CELLS}}}]"}, "Words."),
    ],
)
def test_every_kind_of_medical_page_has_to_name_a_source(matter: dict[str, str], body: str) -> None:
    assert len(told({"content/a.md": page(body, **matter)})) == 1
    assert told({"content/a.md": page(f"{body}\n\nSo it is.[@study]", **matter)}) == []


def test_it_is_told_where_the_text_begins_or_else_at_the_title() -> None:
    assert told({"content/a.md": page(f"Short.\n\n{LONG}", kind="levels")}) == ["content/a.md:11:1"]
    items = "\n".join(["- So much care"] * 20)
    assert told({"content/a.md": page(items.replace("\n", "\n\n"), kind="levels")}) == ["content/a.md:2:8"]


def test_other_pages_and_short_ones_need_none() -> None:
    assert told({"content/a.md": page(LONG), "content/b.md": page("Short.", title="B", kind="levels")}) == []


def test_a_source_counts_wherever_the_page_shows_it() -> None:
    row = f"{{label: Time, cells: {CELLS}, sources: [study]}}"
    assert told({"content/a.md": page("Words.", kind="comparison", options=OPTIONS, rows=f"[{row}]")}) == []
    levels = LEVELS.replace("setting: home, hours: {below", "sources: [study], setting: home, hours: {below")
    assert told({"content/a.md": page(LONG, kind="level", level='"1"'), "content/levels.yaml": levels}) == []
    asked = page("## Care\n\n### How long? {#long}\n\nA while.[@study]", kind="faq", title="Questions")
    shown = page(f"{LONG}\n\n::questions", kind="levels", questions="[long]")
    assert told({"content/a.md": shown, "content/b.md": asked}) == []


def test_a_citation_that_is_misspelled_is_told_as_that_alone() -> None:
    problems = build(
        {"content/a.md": page(f"{LONG}[@studie]", kind="levels"), "content/sources.yaml": SOURCES}
    ).problems
    codes = {problem.code for problem in problems}
    assert "unknown-citation" in codes
    assert "unsourced-page" not in codes


def test_a_page_may_say_why_it_names_none() -> None:
    mark = "<!-- handrail: allow unsourced-page because it tells of our own program alone -->"
    assert told({"content/a.md": page(LONG.replace("\n\n", f"\n\n{mark}\n", 1), **PROGRAM)}) == []
