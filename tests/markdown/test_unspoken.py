"""Code and comments are no words of the page; nothing else escapes the checks, and no comment is published."""

from __future__ import annotations

import pytest

from handrail.markdown import blank_code
from handrail.markdown.lint import without_code, without_comments
from tests.sites import build, html, page, problems

NOTE = "<!-- ask Jo Doe before we print this -->"


@pytest.mark.parametrize(
    "body",
    [
        f"Please don`t park here.\n\n{NOTE}\n\nYou won`t need to.",
        f"- Don`t park here.\n- So {NOTE}\n- You won`t need to.",
        f"> Don`t park here.\n>\n> {NOTE}\n>\n> You won`t need to.",
        f"Don`t park here.\n## You won`t need to\n\n{NOTE}",
        "<!-- use ` not this -->\n\nAnd `code` below.",
        f"~~~\nDon`t.\n~~~\n\n{NOTE} won`t",
    ],
)
def test_marks_that_stand_alone_hide_nothing_and_publish_no_note(body: str) -> None:
    assert problems({"content/a.md": page(body)}) == []
    shown = html({"content/a.md": page(body)}, "a/index.html")
    assert "Jo Doe" not in shown
    assert "not this" not in shown


def test_the_rules_read_what_stands_between_two_lone_marks() -> None:
    body = "You don`t.\n\nWe guarantee a cure. Call (513) 555-9999.\n\nYou won`t."
    told = build({"content/a.md": page(body)}).problems
    assert {"unproven-promise", "unknown-number"} <= {problem.code for problem in told}


@pytest.mark.parametrize(
    ("body", "seen"),
    [
        ("a `b\nc` d", "a xx\nxx d"),
        ("a ``b ` c`` d", "a xxxxxxxxx d"),
        ("```\n<!-- a -->\n```", "   \n          \n   "),
        ("a `<!-- b -->` c", "a xxxxxxxxxxxx c"),
        ("<!-- a ` b --> c ` d", "               c ` d"),
        ("<!--\n```\n--> a\n```", "    \n   \n    a\n```"),
        (r"a \` b ` c", r"a \` b ` c"),
    ],
)
def test_code_and_comments_are_blotted_out_whichever_begins_first(body: str, seen: str) -> None:
    assert blank_code(body) == seen


def test_notes_go_and_code_stays_and_each_line_keeps_its_number() -> None:
    assert without_comments("a <!-- b\nc --> d\n`<!-- e -->`") == "a \n d\n`<!-- e -->`"
    assert without_code("a <!-- `b` --> `c`") == "a <!-- `b` --> xxx"
