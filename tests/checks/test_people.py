"""What a person's page says of them is possible, names them, and tells nothing that cannot be taken back."""

from __future__ import annotations

import pytest

from tests.sites import CREDENTIALS, SITE, build, html, page

CONSENT = "{text: I am well., consent: {who: Ann Example, date: 2026-11-01, scope: This page}}"


def told(body: str = "Words.", /, **matter: str) -> list[str]:
    matter = {"kind": "person", "title": "Ann Example", "role": "Counselor", **matter}
    built = build({"content/a.md": page(body, **matter), "content/credentials.yaml": CREDENTIALS})
    return [f"{problem.code}:{problem.place.line}" for problem in built.problems]


@pytest.mark.parametrize(
    "words", ["who is in recovery and", "who has lived experience and", "PRS,", "Peer Recovery Supporter,"]
)
def test_a_description_tells_nothing_of_a_persons_health_whatever_they_agreed_to(words: str) -> None:
    said = f"Ann Example, {words} works with people who come here for the first time."
    assert told(description=said, credentials="[PRS]", lived_experience=CONSENT) == ["private-markup:3"]
    assert told(description=said.replace(words, "CDCA,"), credentials="[CDCA]", lived_experience=CONSENT) == []


def test_the_words_beside_a_picture_tell_nothing_of_a_persons_health() -> None:
    assert "private-markup:8" in told("![Ann Example, sober since 2010](ann.png)")
    assert "private-markup:8" not in told("![Ann Example at her desk](ann.png)")


def test_a_portrait_is_named_by_either_name() -> None:
    assert told("![Annie at her desk](ann.png)", also_called="Annie") == ["missing-image:9"]
    assert "portrait-alt:8" in told("![At her desk](ann.png)")


@pytest.mark.parametrize(
    "matter",
    [
        {"work": "[{year: 2027, what: Came here}]"},
        {"education": "[{degree: A degree, school: A school, year: 2027}]"},
        {"as_of": "2026-11-24"},
        {"lived_experience": CONSENT.replace("2026-11-01", "2026-11-24")},
    ],
)
def test_nothing_in_a_working_life_lies_ahead(matter: dict[str, str]) -> None:
    assert told(**matter) == ["future-date:6"]
    assert told(**{name: said.replace("2027", "2026").replace("11-24", "11-23") for name, said in matter.items()}) == []


def test_a_year_is_held_to_the_credential_that_is_named_in_full_and_to_no_other() -> None:
    since = CREDENTIALS.replace("kind: cert", "since: 2002\n  kind: cert", 1)
    for what, count in {"Earned the CDCA": 1, "Earned the CDCA-X": 0, "Began work": 0}.items():
        person = page(
            kind="person",
            title="Ann Example",
            role="Nurse",
            credentials="[CDCA]",
            work=f"[{{year: 2001, what: {what}}}]",
        )
        files = {"content/a.md": person, "content/credentials.yaml": since}
        assert [problem.code for problem in build(files).problems] == ["implausible-year"] * count
        files["content/a.md"] = person.replace("2001", "2002")
        assert build(files).problems == ()


def test_the_day_for_which_a_page_holds_is_printed() -> None:
    person = page(kind="person", title="Ann Example", role="Nurse", as_of="2026-11-01")
    assert '<time datetime="2026-11-01">November 1, 2026</time>' in html({"content/a.md": person}, "a/index.html")


def test_people_without_a_role_are_told_in_one_notice() -> None:
    people = {f"content/{name}.md": page(kind="person", title=name.title()) for name in ("ann", "bob")}
    said = [problem.message for problem in build(people).problems]
    assert said == ["No role is on record for Ann, Bob, so their pages print none."]


@pytest.mark.parametrize(
    ("label", "codes"),
    [
        ("24/7 helpline", ["posing-as-help-line"]),
        ("Crisis line", ["posing-as-help-line"]),
        ("Recovery hot line", ["posing-as-help-line"]),
        ("Admissions line", []),
        ("Office", []),
        ("Admissions, not a crisis line", []),
    ],
)
def test_the_label_of_the_centres_number_poses_as_no_help_line(label: str, codes: list[str]) -> None:
    built = build({"content/site.yaml": SITE.replace("Admissions line", f'"{label}"')})
    assert [problem.code for problem in built.problems] == codes


@pytest.mark.parametrize("who", ["Ann Other", "Bob Doe", "The board", "Annabel", "..."])
def test_the_consent_of_somebody_else_is_told_and_counts_for_nothing(who: str) -> None:
    lent = CONSENT.replace("Ann Example", f'"{who}"')
    files = {"content/a.md": page(kind="person", title="Ann Example", lived_experience=lent)}
    found = [(p.code, p.place.line, p.message) for p in build(files).problems if p.code != "unknown-fact"]
    what = f"`{who}` is not Ann Example, and only a person's own consent counts."
    assert found == [("bad-value", 5, what)]
    assert told(credentials="[PRS]", lived_experience=lent) == ["credential-discloses:6", "bad-value:7"]


@pytest.mark.parametrize(
    "who", ["Ann Example", "ann example", "Ann", "Ann B. Example", "Dr. Ann Example", "Nan O’Hara"]
)
def test_a_persons_own_consent_may_give_any_form_of_their_name(who: str) -> None:
    lent = CONSENT.replace("Ann Example", who)
    assert told(also_called="Nan O'Hara", credentials="[PRS]", lived_experience=lent) == []
