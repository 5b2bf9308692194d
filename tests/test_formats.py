"""Other programs read the same findings that people do."""

from __future__ import annotations

import json
import random
import tomllib
from pathlib import Path
from typing import Any

import pytest

from handrail import sources
from handrail.allowances import Allowed
from handrail.formats import FORMATS, as_github, as_json, as_sarif
from handrail.problems import CODES, Place, Problem
from handrail.reasons import REASONS, paragraphs
from handrail.rules import RULES
from handrail.sources import SHIPPED

DEAD = Problem(Place("content/a b.md", 3, 7), "dead-link", "There is no page `é.md`.", "Did you mean `c.md`?")
LONG = Problem(Place("content/c.md", 2), "description-length", "The description has 6 characters.")
WHOLE = Problem(Place("content/site.yaml"), "unknown-fact", "100% unknown:\r\na, b", "Add it.")
ALLOWED = Allowed(LONG, "the name says it all")
ALL = [DEAD, LONG, WHOLE]


def sarif(*problems: Problem, allowed: tuple[Allowed, ...] = (), under: str = "") -> dict[str, Any]:
    log: dict[str, Any] = json.loads(as_sarif(problems, allowed, under))
    return log


def test_json_holds_every_part_of_a_problem() -> None:
    said = json.loads(as_json([DEAD], [ALLOWED]))
    assert said["problems"] == [
        {
            "path": "content/a b.md",
            "line": 3,
            "column": 7,
            "severity": "error",
            "code": "dead-link",
            "message": "There is no page `é.md`.",
            "hint": "Did you mean `c.md`?",
        }
    ]
    assert [(one["code"], one["reason"]) for one in said["allowed"]] == [("description-length", ALLOWED.reason)]
    assert said["counts"] == {"error": 1, "warning": 0, "notice": 0, "allowed": 1}


def test_sarif_has_every_property_that_its_schema_requires() -> None:
    log = sarif(*ALL, allowed=(ALLOWED,))
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("/sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "Handrail"
    assert run["columnKind"] in ("utf16CodeUnits", "unicodeCodePoints")
    for rule in driver["rules"]:
        assert rule["id"] in CODES
        assert rule["defaultConfiguration"]["level"] in ("none", "note", "warning", "error")
        assert all(rule[part]["text"] for part in ("shortDescription", "fullDescription", "help"))
    for result in run["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["message"]["text"]
        for location in result["locations"]:
            physical = location["physicalLocation"]
            assert "\\" not in physical["artifactLocation"]["uri"]
            assert " " not in physical["artifactLocation"]["uri"]
            assert all(number >= 1 for number in physical.get("region", {}).values())


def test_sarif_names_file_line_and_column() -> None:
    (result,) = sarif(DEAD)["runs"][0]["results"]
    assert result["level"] == "error"
    assert result["message"]["text"] == "There is no page `é.md`. Did you mean `c.md`?"
    assert result["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "content/a%20b.md", "uriBaseId": "%SRCROOT%"},
                "region": {"startLine": 3, "startColumn": 7},
            }
        }
    ]


def test_sarif_shows_what_is_wrong_with_a_whole_file_at_its_first_line() -> None:
    (result,) = sarif(WHOLE)["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 1}
    assert result["level"] == "note"


def test_sarif_says_which_handrail_it_was() -> None:
    project = tomllib.loads((SHIPPED / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert sarif()["runs"][0]["tool"]["driver"]["semanticVersion"] == project["version"]


def test_sarif_shows_what_is_let_stand_as_suppressed_in_the_source_with_its_reason() -> None:
    (result,) = sarif(allowed=(ALLOWED,))["runs"][0]["results"]
    assert result["suppressions"] == [{"kind": "inSource", "justification": "the name says it all"}]
    assert "suppressions" not in sarif(LONG)["runs"][0]["results"][0]


def test_github_shows_an_annotation_for_each_problem_and_nothing_can_break_out_of_it() -> None:
    assert as_github([DEAD]) == (
        "::error file=content/a b.md,line=3,col=7,title=dead-link::There is no page `é.md`.%0ADid you mean `c.md`?"
    )
    assert as_github([WHOLE]) == (
        "::notice file=content/site.yaml,title=unknown-fact::100%25 unknown:%0D%0Aa, b%0AAdd it."
    )
    odd = Problem(Place("a,b:c%.md", 1), "dead-link", "x")
    steering = Problem(Place("a\x1b[31m.md", 1), "dead-link", "\x9b\n::stop-commands::x")
    assert as_github([steering]) == r"::error file=a\x1b[31m.md,line=1,title=dead-link::\x9b%0A::stop-commands::x"
    assert as_github([odd]) == "::error file=a%2Cb%3Ac%25.md,line=1,title=dead-link::x"


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_problems_give_the_same_text_in_whatever_order_they_come(name: str) -> None:
    mixed = ALL * 2
    random.Random(1).shuffle(mixed)
    assert FORMATS[name](dict.fromkeys(mixed), [ALLOWED], "") == FORMATS[name](ALL, [ALLOWED], "")


def test_paths_start_where_the_other_program_stands() -> None:
    assert json.loads(as_json([DEAD], (), "sites/one"))["problems"][0]["path"] == "sites/one/content/a b.md"
    assert "file=sites/one/content/a b.md," in as_github([DEAD], (), "sites/one")
    away = Problem(Place("/var/site"), "foreign-output", "x")
    uri = sarif(away, under="sites/one")["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert uri["artifactLocation"] == {"uri": "file:///var/site"}


def test_a_folder_without_pages_is_named_once(tmp_path: Path) -> None:
    _, problems = sources.read(tmp_path)
    assert json.loads(as_json(problems, (), "sites/none"))["problems"][0]["path"] == "sites/none/content"


def test_whoever_breaks_a_rule_about_words_is_told_whose_rule_it_is() -> None:
    codes = {rule.code for rule in RULES.values()} | {"number-differs", "inexact-name"}
    assert [code for code in sorted(codes) if not REASONS[code].source] == []
    for code in ("inexact-name", "retired-help-line"):
        assert "Substance Abuse and Mental Health Services Administration" in REASONS[code].source


def test_every_code_says_why_it_is_one_and_what_to_do() -> None:
    assert REASONS.keys() == CODES.keys()
    for code, reason in REASONS.items():
        assert reason.why.endswith("."), code
        assert reason.mend.endswith("."), code
        assert not reason.source.endswith("."), code
        assert [title for title, _ in paragraphs(code, "x.")][:3] == ["What it means", "Why it matters", "What to do"]
