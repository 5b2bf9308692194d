"""Nobody is said to hold what they cannot: nothing before its time, nothing that has lapsed; numbers stay where they are."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from msgspec.structs import replace

from handrail.kinds import KINDS
from handrail.kinds.compose import Composer
from handrail.kinds.kind import Ids
from handrail.schemaorg import Node, node
from tests.sites import CREDENTIALS, LICENCE, SITE, build, html, page, problems

ANN = {"kind": "person", "title": "Ann Example", "role": "Counselor", "credentials": "[CDCA, LICDC]"}
RECORDS = CREDENTIALS + LICENCE.replace("kind:", "needs_degree: master\n  kind:")


def files(body: str = "Words.", /, **matter: str) -> dict[str, str | bytes | None]:
    return {"content/ann.md": page(body, **{**ANN, **matter}), "content/credentials.yaml": RECORDS}


def told(site: str = SITE, **matter: str) -> list[str]:
    built = build({**files(**matter), "content/site.yaml": site})
    return [f"{problem.code}:{problem.place.line}" for problem in built.problems if problem.code != "unknown-fact"]


def licences(more: str = "", status: str = "active", checked_on: str = "2026-11-01", code: str = "LICDC") -> str:
    return f"{{{code}: {{status: {status}, checked_on: {checked_on}{more}}}}}"


@pytest.mark.parametrize(
    ("record", "codes"),
    [
        (licences(), []),
        (licences(", expires: 2026-11-23, number: 'I.1'"), []),
        (licences(", expires: 2026-11-22"), ["licence-expired:7"]),
        (licences(status="suspended"), ["licence-not-active:7"]),
        (licences(", expires: 2026-11-22", status="expired"), ["licence-not-active:7"]),
        (licences(checked_on="2025-11-23"), []),
        (licences(checked_on="2025-11-22"), ["stale-check:7"]),
        (licences(checked_on="2026-11-24"), ["future-date:7"]),
        (licences(code="LSW"), ["unknown-credential:7"]),
        (licences(status="fine"), ["bad-value:7"]),
        (licences(", show_number: true"), ["bad-value:7"]),
        (licences(", number: 12"), ["wrong-type:7"]),
        (licences(", numbre: 'I.1'"), ["unknown-key:7"]),
        ("{LICDC: {status: active}}", ["missing-key:7"]),
        ("LICDC", ["wrong-type:7"]),
    ],
)
def test_what_is_on_record_of_a_licence_is_held_to_its_days(record: str, codes: list[str]) -> None:
    assert told(licences=record) == codes


def test_the_sites_settings_say_how_old_a_look_up_may_be() -> None:
    assert "stale-check:7" in told(SITE + "limits: {checked_days: 10}\n", licences=licences())


@pytest.mark.parametrize("number", ["I.161234", "2165551234"])
def test_a_number_is_printed_and_told_only_where_it_is_to_be_shown(number: str) -> None:
    hidden = html(files(licences=licences(f", number: '{number}'")), "ann/index.html")
    assert number not in hidden
    shown = html(files(licences=licences(f", number: '{number}', show_number: true")), "ann/index.html")
    assert f'Number {number}, looked up on <time datetime="2026-11-01">November 1, 2026</time>' in shown
    script = re.search(r'<script type="application/ld\+json">(.*?)</script>', shown)
    assert script
    (human,) = (node for node in json.loads(script[1])["@graph"] if node["@type"] == "Person")
    assert [held.get("identifier") for held in human["hasCredential"]] == [None, number]
    assert number not in html(files(licences=licences(f", number: '{number}'")), "index.html")


def test_a_kind_that_tells_a_number_that_is_not_to_be_shown_is_found_out() -> None:
    def nodes(composer: Composer, detail: Any, ids: Ids) -> tuple[Node, list[Node]]:
        held = node("EducationalOccupationalCredential", name="Words", identifier="I.1")
        return {"mainEntity": node("Person", ids.here("person"), name="Ann Example", hasCredential=held)}, []

    kinds = {**KINDS, "person": replace(KINDS["person"], nodes=nodes)}
    said = [problem.code for problem in build(files(licences=licences(", number: 'I.1'")), kinds=kinds).problems]
    assert "private-markup" in said
    shown = build(files(licences=licences(", number: 'I.1', show_number: true")), kinds=kinds)
    assert "private-markup" not in [problem.code for problem in shown.problems]


def test_one_notice_names_those_whose_licences_nobody_has_looked_up() -> None:
    said = "Whether the licences of Ann Example are in force is not on record."
    assert said in [problem.message for problem in build(files()).problems]
    assert said not in [problem.message for problem in build(files(licences=licences())).problems]
    assert said not in [problem.message for problem in build(files(credentials="[CDCA]")).problems]


@pytest.mark.parametrize(
    ("education", "codes"),
    [
        ("[{degree: Master of Social Work, school: A, year: 2008}]", ["implausible-year:7"]),
        (
            "[{degree: Master's degree, school: A, year: 2008}, {degree: BA, school: A, year: 1999}]",
            ["implausible-year:7"],
        ),
        ("[{degree: Ph.D. in psychology, school: A, year: 2008}]", ["implausible-year:7"]),
        ("[{degree: Master of Social Work, school: A, year: 2001}]", []),
        ("[{degree: Master of Social Work, school: A}]", []),
        ("[{degree: Master's degree, school: A, year: 2008}, {degree: M.A., school: A, year: 2000}]", []),
        ("[{degree: Master's degree, school: A, year: 2008}, {degree: Social work, school: A, year: 2000}]", []),
        ("[{degree: Bachelor of Arts, school: A, year: 2008}]", []),
        ("[{degree: Social work, school: A, year: 2008}]", []),
    ],
)
def test_a_credential_is_not_older_than_the_degree_that_it_takes(education: str, codes: list[str]) -> None:
    assert told(work="[{year: 2001, what: Earned the LICDC}]", education=education) == codes
    assert told(work="[{year: 2001, what: Earned the CDCA}]", education=education) == []
    assert told(work="[{year: 2008, what: Earned the LICDC}]", education=education) == []


def test_letters_are_written_out_where_they_stand_first() -> None:
    text = html(files("Ann is a LICDC."), "ann/index.html")
    first = '<abbr title="Licensed Independent Chemical Dependency Counselor">LICDC</abbr>'
    assert text.index(first) < text.index("Ann is a LICDC.")


NUMBERS = ["LISW I.161234", "license #LCDCIII.161234", "OH license number 161234", "LCDC III, license no. 161234"]


@pytest.mark.parametrize("words", NUMBERS)
def test_a_number_in_a_text_is_told_unless_that_persons_record_has_it_shown(words: str) -> None:
    def codes(number: str, shown: str) -> list[str]:
        record = licences(f", number: '{number}', show_number: {shown}")
        problems = build(files(f"She came in 2015.\n\nShe is {words}.", licences=record)).problems
        return [f"{p.code}:{p.place.line}" for p in problems if p.code == "licence-number-in-text"]

    assert codes("I.161234", "true") == []
    assert codes("I.161234", "false") == ["licence-number-in-text:12"]
    assert codes("I.999999", "true") == ["licence-number-in-text:12"]


def test_a_number_is_told_wherever_a_sentence_names_its_holder_and_in_settings() -> None:
    def codes(body: str = "Words.", /, **matter: str) -> list[str]:
        problems = build({**files(**matter), "content/b.md": page(body, title="B")}).problems
        return [p.place.path for p in problems if p.code == "licence-number-in-text"]

    assert codes("Ask Ann Example, license 161234.") == ["content/b.md"]
    assert codes("Meet Ann Example. Her license number is 161234.") == ["content/b.md"]
    assert codes("Meet Ann Example. The center has license 161234.") == []
    assert codes("The center has license 161234.") == []
    assert codes(work="[{year: 2010, what: 'License number 161234'}]") == ["content/ann.md"]
    assert codes("Ask Ann Example, license 161234.", licences=licences(", number: '161234', show_number: true")) == []


@pytest.mark.parametrize(
    ("setting", "name", "told"),
    [
        ("title", "Jo Doe, LSW", "LSW"),
        ("title", "Jo Doe, Jr., PhD, LSW", "PhD, LSW"),
        ("title", "Jo Doe CDCA", "CDCA"),
        ("also_called", "Joan Doe, CDCA", "CDCA"),
    ],
)
def test_a_name_holds_no_letters(setting: str, name: str, told: str) -> None:
    found = problems({"content/a.md": page(**{"kind": "person", "title": "Jo Doe", setting: name})})
    assert any(f": error: “{told}” is no part of a name. (bad-value)" in line for line in found)


@pytest.mark.parametrize("name", ["Jo Doe", "Jo Doe, Jr.", "Jo Doe, III", "Jo van der Doe-Example", "Jo O. Doe"])
def test_a_name_may_say_which_of_the_family_it_is(name: str) -> None:
    assert not any("no part of a name" in line for line in problems({"content/a.md": page(kind="person", title=name)}))
