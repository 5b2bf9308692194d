"""Words that a rule would stop may stand where they are a name, the law's, somebody's own, taught, or another thing."""

from __future__ import annotations

import pytest

from handrail.rules.names import HONORIFICS, NAMES, TITLES, spelt_out
from tests.sites import CREDENTIALS, LEVELS, SITE, SOURCES, build, page

CONSENT = "consent: {who: Ann, date: 2026-11-01, scope: This page}"
ABOUT = ("stigmatising-word", "dated-word", "word-choice", "health-disclosure")


def told(body: str, files: dict[str, str | bytes | None] | None = None, /, **matter: str) -> list[str]:
    found = build({"content/a.md": page(body, **matter), **(files or {})}).problems
    return [problem.code for problem in found if problem.code in ABOUT]


@pytest.mark.parametrize("name", NAMES)
def test_official_names_hold_any_word_and_their_words_alone_do_not(name: str) -> None:
    assert told(f"Ask the {name}.") == []
    assert told("Drug abuse and alcoholics.") == ["stigmatising-word", "stigmatising-word"]


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("site.yaml", SITE + "other_names: [Drug Abuse Services of Ohio]\n"),
        ("sources.yaml", SOURCES.replace("A Study of Something", "Drug Abuse Services of Ohio")),
        ("sources.yaml", SOURCES.replace("A Journal", "Drug Abuse Services of Ohio")),
        (
            "credentials.yaml",
            CREDENTIALS.replace("Ohio Department of Behavioral Health", "Drug Abuse Services of Ohio"),
        ),
        ("levels.yaml", LEVELS.replace("Intensive Outpatient Services", "Drug Abuse Services of Ohio")),
    ],
)
def test_a_name_that_the_site_adds_holds_any_word(file: str, text: str) -> None:
    assert told("Ask Drug Abuse Services of Ohio.") == ["stigmatising-word"]
    assert told("Ask Drug Abuse Services of Ohio.", {f"content/{file}": text}) == []


def test_a_name_is_found_whatever_breaks_it_and_the_longest_wins() -> None:
    text = "Of *Drug\n> Abuse* _Services_ of Ohio, and Services of\nOhio; of drug abuse, and Drug Abuse."
    names = ("Drug Abuse", "Drug Abuse Services", "Services of Ohio", "Ohio Services")
    found = [" ".join(text[start:end].split()) for start, end in spelt_out(names, text)]
    assert found == ["Drug > Abuse* _Services", "Services of Ohio", "Drug Abuse"]


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("form", ["A Licensed {} III", "a licensed {}", "Independent {}s"])
def test_licence_titles_are_never_corrected(title: str, form: str) -> None:
    words = form.format(title if form[0].isupper() else title.lower())
    assert told(f"Ask about it: {words}.") == []
    assert told("We treat chemical dependency.") == ["dated-word"]


@pytest.mark.parametrize(
    "sentence",
    [
        "ICD-10 code F10.20 is alcohol dependence.",
        "ORC 3719 speaks of drug abuse.",
        "OAC 4758 names drug dependence.",
        "In DSM-IV, opioid abuse was a diagnosis.",
    ],
)
def test_statutes_and_diagnosis_codes_keep_their_words(sentence: str) -> None:
    assert told(sentence) == []


def test_a_quotation_and_what_a_person_says_of_themselves_keep_their_words() -> None:
    assert told("> An addict is what they called me.") == []
    said = "An addict is what they called me."
    person = {"kind": "person", "title": "Ann Example", "role": "Nurse"}
    assert told("Words.", lived_experience=f"{{text: {said}, {CONSENT}}}", **person) == []
    assert told(said, lived_experience=f"{{text: {said}, {CONSENT}}}", **person) == ["stigmatising-word"]


def test_a_page_that_teaches_a_word_may_show_it_and_is_counted() -> None:
    text = "<!-- handrail: allow stigmatising-word because the page explains it -->\nWe do not say addict."
    built = build({"content/a.md": page(text)})
    assert [problem.code for problem in built.problems] == []
    assert [one.reason for one in built.allowed] == ["the page explains it"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Website users can enlarge the text.",
        "Keep a clean desk and clean hands.",
        "Dirty hands carry germs.",
        "Make it a habit to call.",
        "High blood pressure is common.",
        "He drove home drunk.",
        "Child abuse and elder abuse must be reported.",
        "Physical dependence is no addiction.",
        "Addiction is a disease, and addiction treatment helps.",
        "She works in addiction medicine; nicotine is addictive.",
    ],
)
def test_other_meanings_of_a_word_and_the_name_of_the_illness_may_stand(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize("words", ["addicts", "addict's", "ADDICT", "drug-addict", "drug\naddict", "drug **addict**"])
def test_a_word_is_found_in_every_form(words: str) -> None:
    assert told(f"He met the {words} there.") == ["stigmatising-word"]


@pytest.mark.parametrize(
    "words",
    ["[this](https://a.org/addicts)", "`addict`", "<https://a.org/addict>", "![A desk](drug-addict.png)"],
)
def test_addresses_code_and_names_of_files_are_no_words(words: str) -> None:
    assert told(f"See {words}.") == []
    assert told("## Words {#drug-addict}\n\nMore.") == []


def test_work_with_a_fellowship_is_no_membership_in_it() -> None:
    person = {"kind": "person", "title": "Ann Example", "role": "Nurse"}
    assert told("She leads 12-step groups and gives twelve-step recovery support.", **person) == []
    assert told("She is a member of Alcoholics Anonymous.", **person) == ["health-disclosure"]


@pytest.mark.parametrize("title", HONORIFICS)
@pytest.mark.parametrize("name", ["Pusher", "Dealer", "Lush", "Drunkard", "Bum"])
def test_a_surname_behind_a_title_is_no_word(title: str, name: str) -> None:
    dot = "" if title == "Miss" else "."
    assert told(f"Ask {title}{dot} {name} about it.") == []
    assert told(f"{title}{dot} **{name}** came. We met {title}{dot}\n{name}.") == []


@pytest.mark.parametrize("words", ["Pusher", "a pusher", "the Ms. A pusher", "Ms. pusher", "Mr. X, Pusher"])
def test_without_a_title_right_before_it_or_a_capital_it_is_told(words: str) -> None:
    assert told(f"He called {words} again.") == ["word-choice"]
