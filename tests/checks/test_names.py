"""Help lines, credentials and books are called by the names on record; what only resembles one is let be."""

from __future__ import annotations

import pytest

from handrail.checks.near import half_named, index, slips
from handrail.sources import SHIPPED
from tests.sites import CREDENTIALS, HELP_LINES, LICENCE, build, page

MORE = """\
- id: careline
  name: Ohio CareLine
  call: "1-800-720-9616"
  about: For support.
  verified_on: 2026-11-01
- id: text-line
  name: Crisis Text Line
  about: For a crisis.
  verified_on: 2026-11-01
"""


OTHERS = """\
- id: find
  name: FindTreatment.gov
  web: https://findtreatment.gov
  about: For a search.
  verified_on: 2026-11-01
- id: navigator
  name: Alcohol Treatment Navigator
  about: For a search.
  verified_on: 2026-11-01
- id: county
  name: Emergency county help
  about: For the county.
  verified_on: 2026-11-01
"""


def told(body: str, /, lines: str = HELP_LINES + MORE, **matter: str) -> list[str]:
    files = {
        "content/a.md": page(body, **matter),
        "content/help-lines.yaml": lines,
        "content/credentials.yaml": CREDENTIALS + LICENCE,
    }
    problems = (p for p in build(files).problems if p.code in ("inexact-name", "misspelled-name"))
    return [f"{p.place.line}:{p.place.column} {p.message.partition('”')[0][1:]}" for p in problems]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Call the 988 Suicide and Crisis Hotline.", "6:10 988 Suicide and Crisis Hotline"),
        ("Call the 988 Suicide & Crisis Life Line.", "6:10 988 Suicide & Crisis Life Line"),
        ("The 988 hotline answers.", "6:5 988 hotline"),
        ("The SAMHSA Helpline answers.", "6:5 SAMHSA Helpline"),
        ("Call National SAMHSA Helpline.", "6:6 National SAMHSA Helpline"),
        ("The SAMHSA national helpline is free.", "6:5 SAMHSA national helpline"),
        ("Call: **SAMHSA** Help Line.", "6:9 SAMHSA Help Line"),
        ("Ask the Ohio Care Line.", "6:9 Ohio Care Line"),
        ("Ask Crisis Textline.", "6:5 Crisis Textline"),
        (
            "words\n\na Chemical Dependency Counselor Assistance is one",
            "8:3 Chemical Dependency Counselor Assistance",
        ),
        (
            "A Licensed Independent Chemical Dependancy Counselor.",
            "6:3 Licensed Independent Chemical Dependancy Counselor",
        ),
        ("By The ASAM Criterion, third edition.", "6:4 The ASAM Criterion"),
    ],
)
def test_a_name_written_nearly_right_is_told_where_it_stands(words: str, found: str) -> None:
    assert told(words) == [found]


@pytest.mark.parametrize(
    "words",
    [
        "The 988 Suicide & Crisis Lifeline, the 988 Lifeline, and SAMHSA's National Helpline.",
        "SAMHSA’s National Helpline, in short the National Helpline.",
        "Ohio CareLine and Crisis Text Line.",
        "SAMHSA's Disaster Distress Helpline. The Veterans Crisis Line. A Problem Gambling Helpline.",
        "The Ohio hotline. Ohio's crisis text line. Any Crisis Line. Our Admissions line.",
        "Call 988 or another helpline. SAMHSA runs a helpline. In 988 cases, the guideline is clear.",
        "A Chemical Dependency Counselor Assistant, and Chemical Dependency Counselor Assistants.",
        "An Independent Chemical Dependency Counselor. A Licensed Chemical Dependency Counselor.",
        "Peer Recovery Support, Peer Recovery Supporter. The Chemical Dependency Professionals Board.",
        "The ASAM Criteria, third edition, and the ASAM criteria.",
    ],
)
def test_right_names_and_other_names_may_stand(words: str) -> None:
    assert told(words) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Look on Find Treatment.gov today.", "6:9 Find Treatment.gov"),
        ("Look on Findtreatment.gov.", "6:9 Findtreatment.gov"),
        ("Look on FindTreatments.gov.", "6:9 FindTreatments.gov"),
        ("Look on **FindTreatmant.gov**.", "6:11 FindTreatmant.gov"),
        ("Visit FindTreatment.org.", "6:7 FindTreatment.org"),
        ("Look on www.findtreatment.com.", "6:13 findtreatment.com"),
        ("Look on Treatment.gov.", "6:9 Treatment.gov"),
        ("See [FindTreatment.net](https://findtreatment.gov).", "6:6 FindTreatment.net"),
        ("Ask the Alcohol Treatment Navigater.", "6:9 Alcohol Treatment Navigater"),
    ],
)
def test_names_that_say_nothing_of_a_line_are_held_too(words: str, found: str) -> None:
    assert told(words, lines=HELP_LINES + OTHERS) == [found]


@pytest.mark.parametrize(
    "words",
    [
        "FindTreatment.gov, findtreatment.gov, www.FindTreatment.gov. Visit FindTreatment.gov/map.",
        "[FindTreatment.gov](https://findtreatment.gov), and see [this](https://findtreatments.gov).",
        "SAMHSA.gov, 988lifeline.org, Treatment.org, FindHelp.org, find.gov and help@findtreatment.org.",
        "The Alcohol Treatment Navigator, an Alcohol Treatment Program, and FindTreatment.",
        "The .gov ending. Emergency Country Help for all.",
    ],
)
def test_such_names_as_they_are_and_other_addresses_may_stand(words: str) -> None:
    assert told(words, lines=HELP_LINES + OTHERS) == []


def test_another_form_may_be_put_on_record() -> None:
    declared = MORE.replace("name: Ohio CareLine", "name: Ohio CareLine\n  other_names: [Ohio Care Line]")
    assert told("Ask the Ohio Care Line.") != []
    assert told("Ask the Ohio Care Line.", lines=HELP_LINES + declared) == []


def test_who_says_a_lines_official_name_is_not_sent_to_a_wrong_one_on_record() -> None:
    wrong = HELP_LINES.replace("988 Suicide & Crisis Lifeline", "988 Suicide and Crisis Lifeline")
    assert wrong != HELP_LINES
    assert told("Call the 988 Suicide & Crisis Lifeline.", lines=wrong) == []


def test_settings_and_data_files_are_held_to_the_names() -> None:
    assert told("Words.", description="Whom to call in a crisis, and when the SAMHSA Helpline can help you.") == [
        "3:14 SAMHSA Helpline"
    ]
    files = {"content/help-lines.yaml": HELP_LINES.replace("For referral.", "It is the SAMHSA Helpline.")}
    assert [(p.code, p.place.path) for p in build(files).problems] == [("inexact-name", "content/help-lines.yaml")]


def test_how_near_is_near() -> None:
    names = index(("Peer Recovery Supporter", "Licensed Social Worker"))
    assert list(slips("A Licenced Social Worker", names)) == [("Licenced Social Worker", "Licensed Social Worker")]
    assert list(slips("Registered Social Workers", names)) == []
    assert list(slips("Two Words", names)) == []
    assert half_named("", "Ohio CareLine") == half_named("Ohio", "Ohio CareLine") == ""


def test_every_name_of_the_shipped_record_is_near_no_other() -> None:
    assert "inexact-name" not in {
        p.code for p in build({f"content/{p}": f for p, f in shipped_content().items()}).problems
    }


def shipped_content() -> dict[str, bytes]:
    return {str(f.relative_to(SHIPPED / "content")): f.read_bytes() for f in (SHIPPED / "content").rglob("*.*")}
