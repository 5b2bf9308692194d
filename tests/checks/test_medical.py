"""A page is about treatment where its author says so, or else its kind, or what an article cites or speaks of."""

from __future__ import annotations

import pytest

from handrail.kinds import KINDS
from handrail.sources import SHIPPED
from tests.sites import HOME, SITE, build, html, page

NOTICE = "General information, not medical advice or emergency help."
SPOKEN = "Methadone and naltrexone can ease cravings and other symptoms of withdrawal."
CITED = "Care helps many people [@study]."
PLAIN = "You can park behind the building."
WARNED = {"content/site.yaml": SITE + "missing_review: warning\n"}
LONG = " Come and see us when you can." * 10


def is_medical(body: str, **matter: str) -> bool:
    (found,) = (each for each in build({"content/a.md": page(body, **matter)}).pages if each.url == "/a/")
    return found.is_medical


@pytest.mark.parametrize(
    ("body", "matter", "expected"),
    [
        (CITED, {}, True),
        (SPOKEN, {}, True),
        (SPOKEN, {"kind": "article"}, True),
        (PLAIN, {}, False),
        ("We look after your medications. Medicine and other medicines stay in a safe, a medication too.", {}, False),
        (PLAIN, {"medical": "true"}, True),
        (CITED, {"medical": "false"}, False),
        (SPOKEN, {"medical": "false"}, False),
    ],
)
def test_an_article_is_about_treatment_if_it_says_so_or_cites_or_speaks_of_it(
    body: str, matter: dict[str, str], expected: bool
) -> None:
    assert is_medical(body, **matter) is expected


def test_a_title_and_a_description_speak_of_treatment_too() -> None:
    assert is_medical("It can ease cravings.", title="Medication for opioid use disorder")
    assert not is_medical("It can ease cravings.", title="Where to park")


@pytest.mark.parametrize(
    ("matter", "expected"),
    [
        ({"kind": "level", "level": '"1"'}, True),
        ({"kind": "level", "level": '"1"', "medical": "false"}, False),
        ({"kind": "help"}, False),
        ({"kind": "help", "medical": "true"}, True),
        ({"kind": "person", "title": "Ann Example", "role": "Nurse"}, False),
    ],
)
def test_other_pages_are_what_their_kind_is_whatever_they_cite_unless_they_say_otherwise(
    matter: dict[str, str], expected: bool
) -> None:
    assert is_medical(f"{SPOKEN} {CITED}", **matter) is expected


@pytest.mark.parametrize("body", [CITED, SPOKEN])
def test_an_article_about_treatment_tells_readers_and_machines_what_it_is(body: str) -> None:
    text = html({"content/a.md": page(body)}, "a/index.html")
    assert NOTICE in text
    assert "By Example Center." in text
    assert '"@type":"MedicalWebPage"' in text
    other = html({"content/a.md": page(body, medical="false")}, "a/index.html")
    assert NOTICE not in other
    assert '"@type":"WebPage"' in other


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (SPOKEN + " About 60% of people stay.", "uncited-figure"),
        (CITED + "\n\nAbout 60% of people stay.", "uncited-figure"),
        (SPOKEN + LONG, "unsourced-page"),
        (CITED, "review-wanted"),
    ],
)
def test_an_article_about_treatment_is_held_to_what_other_pages_about_it_are(body: str, code: str) -> None:
    def codes(**matter: str) -> set[str]:
        return {problem.code for problem in build({"content/a.md": page(body, **matter), **WARNED}).problems}

    assert code in codes()
    assert code not in codes(medical="false")


def test_a_home_page_that_says_it_is_about_treatment_shows_what_it_is_not() -> None:
    home = HOME.replace("kind: home", "kind: home\nmedical: true")
    assert NOTICE in html({"content/index.md": home}, "index.html")


def test_the_manual_names_the_kinds_that_are_about_treatment() -> None:
    section = (SHIPPED / "content/README.md").read_text("utf-8").split("### Pages about treatment")[1].split("###")[0]
    assert {name for name in KINDS if f"`{name}`" in section} == {
        name for name, kind in KINDS.items() if kind.matter.kind_is_medical
    }
