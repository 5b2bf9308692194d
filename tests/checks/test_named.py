"""Somebody is the same person in whichever way a page writes the name, and nobody else is taken for them."""

from __future__ import annotations

import pytest

from tests.sites import CREDENTIALS, LICENCE, build, page

PEOPLE = {
    "maria": "María Delgado-O’Neill",
    "okafor": "J. T. Okafor",
    "dana": "Dana R. Whitfield, Jr.",
    "robin": "Robin Probe III",
    "mary": "Mary Porter",
    "emile": "Émile Roux",
    "hunter": "Hunter Will",
    "ann": "Ann Hope",
    "bob": "Bob Hope",
}


def told(body: str, /, people: dict[str, str] = PEOPLE) -> list[str]:
    """What is told of a page's words about people, without what is told of the rest."""
    staff = {f"content/{name}.md": page("Words.", kind="person", title=title) for name, title in people.items()}
    problems = build(
        {**staff, "content/text.md": page(body), "content/credentials.yaml": CREDENTIALS + LICENCE}
    ).problems
    about = ("health-disclosure", "unheld-credential", "credential-discloses", "licence-number-in-text")
    return [f"{p.code}:{p.place.line}:{p.place.column}" for p in problems if p.code in about]


SAME = [
    "María Delgado-O’Neill",
    "María Delgado-O'Neill",
    "Maria Delgado-O’Neill",
    "Maria Delgado‑O'Neill",
    "J. T. Okafor",
    "J.T. Okafor",
    "J. Okafor",
    "Dana R. Whitfield, Jr.",
    "Dana R. Whitfield, Jr.,",
    "Dana R. Whitfield",
    "Dana R Whitfield Jr",
    "Dana Whitfield",
    "**Dana** Whitfield",
    "Robin Probe",
    "Robin Probe, III,",
    "Robin B. Probe",
    "Mary Porter",
    "Mary L. Porter",
    "Emile Roux",
    "Émile Roux",
    "Ms. Porter",
    "Dr Probe",
    "Dr. Mary Porter",
]


@pytest.mark.parametrize("name", SAME)
def test_the_health_of_somebody_is_told_by_nobody_in_whichever_way_they_are_named(name: str) -> None:
    assert told(f"{name} is in recovery from opioid use disorder.") != []
    assert told(f"{name} helps people who are in recovery from opioid use disorder.") == []


@pytest.mark.parametrize("name", [name.rstrip(",") for name in SAME if "*" not in name])
def test_letters_behind_a_name_are_told_where_they_stand_in_whichever_way_it_is_written(name: str) -> None:
    column = len(f"{name}, ") + 1
    assert told(f"{name}, RN, leads a group.") == [f"unheld-credential:6:{column}"]
    assert told(f"{name}, PRS, leads a group.") == [f"credential-discloses:6:{column}"]


@pytest.mark.parametrize(
    "name",
    [
        "Maria Delgado",
        "Maria O'Neill",
        "Maria Delgado-O'Neill-Diaz",
        "Anna-Maria Delgado-O'Neill",
        "J. K. Okafor",
        "T. Okafor",
        "Dana B. Whitfield",
        "Dana R. Whitfield, Sr.",
        "Robin Probert",
        "Robin Probe-Smith",
        "Robin Smith, III,",
        "Dr. Sarah Porter",
        "Dr. Porter Lane",
        "Ms. Porterfield",
        "Porter",
        "Hope",
        "Ms. Hope",
        "Ms. Hunter",
        "A porter",
    ],
)
def test_who_shares_a_part_of_a_name_is_another(name: str) -> None:
    assert told(f"{name} is in recovery from opioid use disorder.") == []
    assert told(f"{name}, RN, leads a group.") == []


def test_the_name_as_it_is_written_comes_before_one_that_may_be_the_same() -> None:
    people = {"a": "Ann B. Example", "b": "Ann C. Example", "c": "Ann Example", "d": "Dan Case, Jr.", "e": "Dan Case"}
    for name in ("Ann B. Example", "Ann C. Example", "Ann Example", "Dan Case, Jr.", "Dan Case"):
        assert len(told(f"{name}, RN, leads a group.", people)) == 1
    two = {"a": "Ann B. Example", "b": "Ann C. Example"}
    assert told("Ann Example, RN, leads a group.", two) == []  # nobody can tell whose letters these are
    assert told("Ann Example, PRS, leads a group.", two) == ["health-disclosure:6:14"]


def test_each_of_many_letters_is_told_at_its_place_and_those_of_a_degree_with_what_to_do() -> None:
    text = "Robin Probe, MSW, M.Ed., PhD, RN, LICDC, CDCA."
    files = {
        "content/robin.md": page("Words.", kind="person", title="Robin Probe III", credentials="[CDCA]"),
        "content/text.md": page(text),
        "content/credentials.yaml": CREDENTIALS + LICENCE,
    }
    problems = {p.place.column: p for p in build(files).problems if p.code == "unheld-credential"}
    letters = ("MSW", "M.Ed.", "PhD", "RN", "LICDC")
    assert list(problems) == [text.index(each) + 1 for each in letters]
    degree, _, _, other, licence = problems.values()
    assert degree.message == "“MSW” is a degree, and no credential on record."
    assert degree.hint == (
        "Take it out: a degree stands under `education` in content/robin.md, and its letters after no name."
    )
    assert other.message == "Robin Probe III does not hold “RN” on record."
    assert (
        other.hint
        == "Take it out, or put it on record in credentials.yaml and under `credentials` in content/robin.md."
    )
    assert licence.hint == "Take it out, or add it to `credentials` in content/robin.md."


def test_a_degree_that_is_on_record_as_a_credential_is_one() -> None:
    degree = (
        "MSW: {name: Master of Social Work, issuer: A school, kind: degree, jurisdiction: Ohio, checked_on: 2026-11-01}"
    )
    files = {
        "content/robin.md": page("Words.", kind="person", title="Robin Probe", credentials="[MSW]"),
        "content/text.md": page("Robin Probe, MSW, leads a group."),
        "content/credentials.yaml": f"{CREDENTIALS}{degree}\n",
    }
    assert [p for p in build(files).problems if p.code == "unheld-credential"] == []


TITLES = """\
LSW: {name: Licensed Social Worker, issuer: A board, kind: licence, jurisdiction: Ohio, checked_on: 2026-11-01}
LISW: {name: Licensed Independent Social Worker, issuer: A board, kind: licence, jurisdiction: Ohio, checked_on: 2026-11-01}
"""


def titles(text: str, held: str) -> list[str]:
    files = {
        "content/robin.md": page("Words.", kind="person", title="Robin Probe", credentials=f"[{held}]"),
        "content/text.md": page(text),
        "content/credentials.yaml": CREDENTIALS + LICENCE + TITLES,
    }
    problems = [p for p in build(files).problems if p.code == "unheld-credential"]
    return [f"{p.place.line}:{p.place.column} {p.message}" for p in problems]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Robin Probe is a Licensed Independent Social Worker.", "Licensed Independent Social Worker"),
        ("Robin Probe, a licensed\nsocial worker, leads a group.", "licensed social worker"),
        ("Robin Probe works as a Licensed Social Worker here.", "Licensed Social Worker"),
        ("Robin B. Probe, CDCA, a Licensed Social Worker in Ohio.", "Licensed Social Worker"),
        (
            "Robin Probe is one. Robin Probe is a Licensed Independent Chemical Dependency Counselor.",
            "Licensed Independent Chemical Dependency Counselor",
        ),
    ],
)
def test_a_title_that_somebody_is_called_by_and_does_not_hold_is_told(text: str, title: str) -> None:
    messages = [line.partition(" ")[2] for line in titles(text, "CDCA")]
    assert messages == [f"Robin Probe does not hold “{title}” on record."]


@pytest.mark.parametrize(
    "text",
    [
        "Robin Probe is a Licensed Independent Social Worker, and a Chemical Dependency Counselor Assistant.",
        "Robin Probe is a licensed social worker.",  # as whoever holds a higher licence may say
        "Robin Probe works with a Licensed Independent Chemical Dependency Counselor.",
        "Ask Robin Probe. A Licensed Independent Chemical Dependency Counselor can help.",
        "Robin Probe is a Licensed Independent Chemical Dependency Counselors' friend.",
        "Somebody Else is a Licensed Independent Chemical Dependency Counselor.",
        "Robin Probe is a chemical dependency counselor.",
    ],
)
def test_a_title_that_somebody_holds_and_those_of_others_may_stand(text: str) -> None:
    assert titles(text, "LISW") == []
