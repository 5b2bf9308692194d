"""A level of care is on record, and its page says whose number it has."""

from __future__ import annotations

import pytest

from tests.sites import build, page


def told(body: str, /, **matter: str) -> list[str]:
    found = build({"content/a.md": page(body, **matter)}).problems
    return [f"{p.code}:{p.place.line}" for p in found if p.place.path == "content/a.md"]


@pytest.mark.parametrize(
    "body",
    [
        "By the third edition, this is Level 2.1, and not level 1.5 or Level 1.",
        "The level of care differs.",
        "A Level 1 trauma center. At level 20.",
        "The level 2,100 people had. Level 2% is no level.",
        "This is Level 2.1.\n\n::ladder",
        "In the third edition, level 2.1 is one. In the fourth edition, level 1 is one, and level 1.5 as well.",
        "In the third edition, level 1.5 did not exist. Level 1.5 replaced level 1 of the third edition.",
        "Read at level 8, with pain at level 7. The same level of care 3 days a week. A level 5 sign of ASAM.",
    ],
)
def test_levels_on_record_and_other_words_may_stand(body: str) -> None:
    assert told(body) == []


def test_a_level_that_no_edition_has_is_told_wherever_it_stands() -> None:
    assert told("The fourth edition:\n\n- level 2.9\n- level of care 3.9") == ["unlisted-level:8", "unlisted-level:9"]
    assert told("By edition.", description="What level 2.9 means, and who would go there, and for how long.") == [
        "unlisted-level:3"
    ]


@pytest.mark.parametrize(
    "body",
    [
        "Level 5 of the ASAM Criteria, by any edition.",
        "By no edition is there ASAM Level 5.",
        "This edition has level of care 6.",
        "In the third edition, level 1.5 is outpatient care.",
        "By the 3rd edition of The ASAM Criteria, **level 1.5** is one.",
        "Level 2.1 of the fourth edition is one.",
    ],
)
def test_a_level_is_one_of_the_edition_that_a_text_names_for_it(body: str) -> None:
    assert told(body) == ["unlisted-level:6"]


def test_a_level_wants_an_edition_but_where_the_template_prints_it() -> None:
    assert told("This is Level 2.1.") == ["level-without-edition:6"]
    assert told("This is Level 1.[@study]", kind="level", level='"1"') == []


# --- hours and names

EDITION = "By the third edition. "


def differs(body: str, /, **matter: str) -> list[str]:
    problems = build({"content/a.md": page(EDITION + body, **matter)}).problems
    return [str(p).partition("error: ")[2].partition(" (")[0] for p in problems if p.code == "level-differs"]


@pytest.mark.parametrize(
    "said",
    [
        "Level 2.1 takes 20 hours a week",
        "Level 2.1 takes at least 12 hours a week",
        "At level 2.1 you get eight hours of care each week",
        "Level 2.1 is 9 to 20 hours per week",
        "Level 2.1 is fewer than 19 hours a week",
        "Level 2.1 is up to 30 clinical hours a week",
        "In the third edition, level 2.1 takes 6 to 8 hours a week",
        "By the 3rd edition, level 1 is fewer than 10 hours a week",
        "Level 1 is fewer than 10 hours a week",
        "Level 1 is up to 9 hours a week",
        "Level 1 is more than 9 hours a week",
        "Level 1 is 9 hours a week",
        "Level 1 is fewer than 6 hours a week",
        "Nine hours\na week are level 1",
        "Level 2.1 takes at least 12 hours per week",
        "Level 2.1 takes at least 12 hours of care each week",
        "Level 2.1 takes at least 12 hours weekly",
        "Level 2.1 is 20 hours of care weekly",
        "Level 2.1 is 20 hours/week, or 8 clinical hours / week",
        "Level 2.1 is 20 hours in a week",
        "Level 1 is 9 weekly hours",
        "Level 2.1 is 8 to 12 weekly clinical hours",
    ],
)
def test_hours_that_the_record_contradicts_are_told(said: str) -> None:
    line = differs(f"{said}.")[0]
    assert "is not what levels.yaml has for level" in line


@pytest.mark.parametrize(
    "said",
    [
        "Level 2.1 takes 9 to 19 hours a week. Some take 20 hours a week",
        "Level 2.1 takes at least nine hours a week, or 9 or more hours a week",
        "Level 2.1 is under 20 hours a week, often 12 hours a week, or 9 to 12 hours a week",
        "Level 1 is fewer than 9 hours a week, or up to 8 hours a week",
        "Our level 2.1 program meets 20 hours a week. We meet 5 hours a week at level 2.1",
        "Our group meets 12 hours a week",
        "At level 2.1, adolescents have at least 6 hours a week",
        "Level 2.1 is not 30 hours a week",
        "Between level 1 and level 2.1 lie 30 hours a week",
        "In the fourth edition, level 2.1 may take 30 hours a week",
        "In an older edition, level 2.1 takes 30 hours a week",
        "Where the third edition and the fourth edition differ, level 2.1 takes 30 hours a week",
        "Level 2 takes 40 hours a week",
        "Level 2.1 takes 9 to 19 hours weekly, at least 9 hours/week, or 12 weekly hours",
        "Level 2.1 takes 20 hours of weekly talk. It is 3 hours, weekly or not",
        "Level 2.1 takes 3 hours a day, and 24 hours of thought",
    ],
)
def test_hours_that_may_be_so_and_those_of_others_may_stand(said: str) -> None:
    assert differs(f"{said}.") == []


def test_the_hours_of_a_comparison_are_those_of_its_options_levels() -> None:
    matter = {
        "kind": "comparison",
        "options": '[{id: a, name: A, level: "1"}, {id: b, name: B, level: "2.1"}, {id: c, name: C}]',
        "rows": "[{label: Hours, sources: [study], cells: {a: 9 hours a week, b: 9 to 19 hours a week, c: 50 hours a week}}]",
    }
    (line,) = differs("Words.", **matter)
    assert line == "“9 hours a week” is not what levels.yaml has for level 1: fewer than 9 hours a week."


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Level 2.1 (Medically Monitored Outpatient)", "Medically Monitored Outpatient"),
        ("Level 2.1: Partial Hospitalization Services", "Partial Hospitalization Services"),
        ("**Level 2.1**, Residential Services,", "Residential Services"),
        ("Level 1 Intensive Outpatient", "Intensive Outpatient"),
        ("Level 1 is Intensive Outpatient Services. Level 2.1", "Intensive Outpatient Services"),
        ("Level 1 (intensive outpatient)", "intensive outpatient"),
        ("Level 1 is an intensive-outpatient program. That", "intensive-outpatient program"),
        ("Level 1 is also called *intensive outpatient* (IOP), and", "intensive outpatient"),
    ],
)
def test_a_name_that_the_level_does_not_have_is_told(said: str, name: str) -> None:
    (line,) = differs(f"{said} is one.")
    assert line.startswith(f"“{name}” is no name of level")


@pytest.mark.parametrize(
    "said",
    [
        "Level 2.1 (Intensive Outpatient)",
        "Level 2.1: Intensive Outpatient Services",
        "Level 2.1, Intensive Outpatient Program (IOP),",
        "Level 1 (Outpatient Services)",
        "Level 1.5: Outpatient Therapy",
        "Level 2.1: What To Expect",
        "Level 2.1, an intensive outpatient program,",
        "Level 1 and Intensive Outpatient Services",
        "Level 2.1 is intensive outpatient care, and level 2.1 means outpatient care; that",
        "At level 1, intensive outpatient care",
        "Level 1 is intensive outpatient care with fewer hours. That",
        "It is a myth that level 1 is intensive outpatient care. That",
        "Never say that level 1 means intensive outpatient. That",
        "Level 1 is residential treatment, said a Medically Managed one. It",
    ],
)
def test_a_name_of_either_edition_and_other_headings_may_stand(said: str) -> None:
    assert differs(f"{said} is one.") == []
