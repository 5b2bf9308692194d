"""A page says what its letters stand for, in any of the ways in which people say so."""

from __future__ import annotations

import pytest

from tests.sites import SITE, build, page


def told(body: str, **matter: str) -> list[str]:
    files = {"content/a.md": page(body, **matter), "content/site.yaml": SITE + "other_names: [OREC Example]\n"}
    return [f"{p.place.line}:{p.place.column}" for p in build(files).problems if p.code == "unexpanded-abbreviation"]


@pytest.mark.parametrize(
    "words",
    [
        "An intensive outpatient program (IOP) is near. IOPs differ.",
        "An IOP is an intensive outpatient program.",
        "An *Intensive Outpatient*\nProgram, or IOP.",
        "We offer MOUD: medications for opioid use disorder.",
        "PTSD is short for post-traumatic stress disorder.",
        "ADHD means attention-deficit/hyperactivity disorder.",
        "A clinic (OTP) is near; ask the OTP.",
        "The OTP (a clinic) is near.",
        "“HALT” stands for hungry, angry, lonely, tired.",
        "> “HALT”: hungry, angry, lonely, tired.",
        'Ask the <abbr title="opioid treatment program">OTP</abbr>.',
    ],
)
def test_letters_that_are_spelt_out_may_stand(words: str) -> None:
    assert told(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Read the FAQ as PDF.",
        "Go to SMART Recovery.",
        "In the US, at 9 AM.",
        "Do NOT stop alone.",
        "COME AND SEE US",
        "Dial 1-800-662-HELP.",
        "Stage III.",
        "`GET` it.",
        "See [this](https://a.example/IOP).",
        "Ask OREC.",
    ],
)
def test_words_numbers_and_names_are_no_abbreviations(words: str) -> None:
    assert told(words) == []


def test_letters_that_nobody_explains_are_told_once_where_they_stand_first() -> None:
    assert told("Our IOP.\n\nMore IOPs, and a PHP.") == ["6:5", "8:18"]
    assert told("Our IOP.", description="What an IOP is, and whom it is for, and how long a day there takes.") == [
        "3:14"
    ]


@pytest.mark.parametrize(
    ("body", "places"),
    [
        ("Our IOP is near.\n\nAn intensive outpatient program (IOP) has groups.", ["6:5"]),
        ("- An IOP\n- An intensive outpatient program (IOP)", ["6:6"]),
        ("| IOP |\n| --- |\n| near |\n\nIt is an intensive outpatient program (IOP).", ["6:3"]),
        ('Our IOP.\n\nAn <abbr title="intensive outpatient program">IOP</abbr>.', ["6:5"]),
        ("## What is an IOP?\n\nWords.\n\nAn intensive outpatient program (IOP).", ["6:15"]),
        ("Our IOP is an intensive outpatient program.", []),
        ("## What is an IOP?\n\nAn intensive outpatient program (IOP).", []),
        ("## IOP\n\n### Why an IOP?\n\nAn intensive outpatient program (IOP).", []),
        ("## Intensive outpatient program (IOP)\n\nAn IOP has groups.", []),
    ],
)
def test_letters_are_spelt_out_by_the_end_of_the_block_where_they_stand_first(body: str, places: list[str]) -> None:
    assert told(body) == places


def test_a_title_explains_the_text_and_is_explained_by_it_and_a_description_explains_itself_alone() -> None:
    explained = "An intensive outpatient program (IOP) fits around work or school, and this page says how."
    assert told("Our IOP.", title="Intensive outpatient program") == []
    assert told("An intensive outpatient program (IOP).", title="IOP or not?") == []
    assert told("Our IOP.", description=explained) == ["6:5"]
    assert told("Words.", description=explained) == []


def test_words_with_other_letters_explain_nothing() -> None:
    assert told("Our IOP is an intensive program.") == ["6:5"]


def test_a_persons_own_page_writes_their_letters_out() -> None:
    person = {"kind": "person", "title": "Ann Example", "role": "Nurse"}
    assert told("Ann is a CDCA.", credentials="[CDCA]", **person) == []
    assert len(told("Ann is a CDCA.", **person)) == 1
