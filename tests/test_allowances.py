"""A finding may be let stand, in the file and with a reason; and a mark that does nothing is told."""

from __future__ import annotations

import pytest

from handrail.problems import CODES, Severity
from tests.sites import HELP_LINES, SITE, build, html, page

ODD = "See [this][nope]."
MARK = "<!-- handrail: allow unresolved-reference because the form is marked so -->"


def told(body: str, **matter: str) -> list[str]:
    return [f"{p.code}:{p.place.line}" for p in build({"content/a.md": page(body, **matter)}).problems]


@pytest.mark.parametrize(
    "body",
    [
        f"{ODD} {MARK}",
        f"{MARK}\n{ODD}",
        f"{MARK}\n\n{ODD}",
        f"{MARK}\nFirst line,\nand {ODD}",
        f"<!-- handrail: allow unresolved-reference\nbecause the form\nis marked so -->\n\n{ODD}",
        f"<!-- handrail allow unresolved-reference because: it is so -->\n{ODD}",
        f"<!-- Handrail: Allow Unresolved-Reference Because so -->\n{ODD}",
        f"<!-- HANDRAIL: ALLOW unresolved-reference BECAUSE so -->\n{ODD}",
        f"<!-- handrail: allow unresolved-reference because of a, b and c because so -->\n{ODD}",
        f"<!-- handrail: allow list-indent because of this -->\n{MARK}\n1. {ODD}\n  - two",
    ],
)
def test_a_mark_lets_the_finding_stand_on_its_line_or_below_it(body: str) -> None:
    assert told(ODD) == ["unresolved-reference:6"]
    assert told(body) == []


def test_a_mark_speaks_for_its_line_and_for_the_next_block_and_no_further() -> None:
    assert told(f"{ODD} {MARK}\n{ODD}") == ["unresolved-reference:7"]
    assert told(f"{MARK}\n{ODD}\n\n{ODD}") == ["unresolved-reference:9"]


def test_a_mark_is_for_one_code_only() -> None:
    assert told("<!-- handrail: allow list-indent because so -->\n" + ODD) == [
        "unused-allowance:6",
        "unresolved-reference:7",
    ]


def test_what_is_let_stand_is_counted_with_its_reason() -> None:
    built = build({"content/a.md": page(f"{ODD} {MARK}")})
    assert [(a.problem.code, a.problem.place.line, a.reason) for a in built.allowed] == [
        ("unresolved-reference", 6, "the form is marked so")
    ]
    assert not built.has_errors


def test_no_mark_ever_reaches_a_reader() -> None:
    made = html({"content/a.md": page(f"{ODD} {MARK}\n\n{MARK}\n\nAnd {ODD}")}, "a/index.html")
    assert "handrail:" not in made
    assert "the form is marked so" not in made


def test_a_mark_in_code_is_no_mark() -> None:
    assert told(f"`{MARK}`\n\n```\n{MARK}\n```\n\nWords.") == []
    assert told(f"`{MARK}` {ODD}") == ["unresolved-reference:6"]


def test_settings_and_data_files_have_their_own_marks() -> None:
    short = "Short. # handrail: allow description-length because the name says it all"
    assert told("Words.", description=short) == []
    above = "A\n# handrail: allow description-length because the name says it all\ndescription: Short."
    assert [p.code for p in build({"content/a.md": f"---\ntitle: {above}\n---\n\nWords.\n"}).problems] == []
    stale = HELP_LINES.replace(
        "verified_on: 2026-11-01", "verified_on: 2026-05-01 # handrail: allow {} because 911 stays"
    )
    assert [p.code for p in build({"content/help-lines.yaml": stale.format("stale-help-line")}).problems] == []
    assert [p.code for p in build({"content/help-lines.yaml": stale.format("future-date")}).problems] == [
        "stale-help-line",
        "bad-allowance",
    ]


def test_a_finding_about_a_whole_file_is_let_stand_anywhere_in_it() -> None:
    site = SITE.replace("licence: Example licence 1\n", "# handrail: allow unknown-fact because it is applied for\n")
    assert build({"content/site.yaml": site}).problems == ()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("allow", "This mark gives no code, or no reason after `because`."),
        ("allow list-indent", "This mark gives no code, or no reason after `because`."),
        ("allow list-indent because", "This mark gives no code, or no reason after `because`."),
        ("allow list-indent because ...", "This mark gives no code, or no reason after `because`."),
        ("allow list-indent, dated-word because so", "This mark gives more than one code."),
        ("allow list-indent and dated-word because so", "This mark gives more than one code."),
        ("allow list-indnet because so", "There is no code `list-indnet`."),
        ("allow dead-link because so", "A finding of `dead-link` cannot be let stand."),
        ("allow unused-allowance because so", "A finding of `unused-allowance` cannot be let stand."),
    ],
)
def test_a_mark_that_cannot_be_used_is_told(words: str, says: str) -> None:
    found = build({"content/a.md": page(f"Words. <!-- handrail: {words} -->")}).problems
    assert [(p.code, p.message) for p in found] == [("bad-allowance", says)]


def test_a_mark_in_a_draft_or_in_a_page_that_must_be_mended_first_is_not_called_useless() -> None:
    assert told(f"Words. {MARK}", draft="true") == []
    assert told(f"Words. {MARK}", tittle="A") == ["unknown-key:4"]


def test_nothing_that_makes_a_page_impossible_unsafe_or_indiscreet_can_be_let_stand() -> None:
    assert {name for name, code in CODES.items() if code.severity is Severity.ERROR and code.allowable} == {
        "unresolved-reference",
        "list-needs-blank-line",
        "list-indent",
        "stigmatising-word",
        "unproven-promise",
        "uncited-evidence",
        "claimed-approval",
        "posing-as-help-line",
        "patient-story",
        "health-disclosure",
        "uncited-figure",
        "unknown-number",
        "misspelled-name",
        "unheld-credential",
        "missing-help-line",
        "help-line-differs",
        "inexact-name",
        "level-differs",
        "unlisted-level",
    }


LIKE = "This looks like a mark that lets a finding stand, and is none."


@pytest.mark.parametrize(
    "words",
    ["handrail:allow", "handrail; allow", "Handrail: allows", "handrail, allow", "handrail = allow", "handrail: alow"],
)
def test_what_begins_as_a_mark_and_is_none_is_told(words: str) -> None:
    found = build({"content/a.md": page(f"Words. <!-- {words} list-indent because so -->")}).problems
    assert [(p.code, p.place.line, p.message) for p in found] == [("bad-allowance", 6, LIKE)]
    site = SITE.replace("region:", f"# {words} unknown-fact because so\nregion:")
    assert [(p.code, p.place.line) for p in build({"content/site.yaml": site}).problems] == [("bad-allowance", 5)]


def test_settings_take_a_mark_in_capitals() -> None:
    assert told("Words.", description="Short. # Handrail: allow description-length because so") == []


@pytest.mark.parametrize(
    "note",
    [
        "Handrail allows no HTML here",
        "Handrail’s own table",
        "handrails, allow for them",
        "Ask: handrail: allow a?",
        "Handrail",
    ],
)
def test_a_note_that_only_names_the_program_is_no_mark(note: str) -> None:
    assert told(f"Words. <!-- {note} --> And allow them.\n\n<!-- why -->") == []
    assert told("Words.", order=f"1 # {note}") == []
