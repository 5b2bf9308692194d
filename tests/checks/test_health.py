"""Nobody's recovery or health is told without their consent, wherever on the site it stands; work is no secret."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.figures import Figures
from tests.sites import CREDENTIALS, PNG, SITE, build, page

ANN = {"kind": "person", "title": "Ann B. Example", "also_called": "Annie Example", "role": "Counselor"}
CONSENT = "{text: I am well., consent: {who: Ann, date: 2026-11-01, scope: This page}}"
ABOUT = ("health-disclosure", "credential-discloses", "private-markup", "patient-story", "stigmatising-word")


def told(files: dict[str, str | bytes | None]) -> list[str]:
    built = build({"content/ann.png": PNG, "content/credentials.yaml": CREDENTIALS, **files})
    found = [problem for problem in built.problems if problem.code in ABOUT]
    return [f"{problem.code} {problem.place.path.removeprefix('content/')}:{problem.place.line}" for problem in found]


def bio(body: str = "Words.", /, **matter: str) -> list[str]:
    return told({"content/ann.md": page(body, **{**ANN, **matter})})


def elsewhere(body: str, /, site: str = SITE, **matter: str) -> list[str]:
    person = page("Words.", **{**ANN, **matter})
    return told({"content/ann.md": person, "content/a.md": page(body), "content/site.yaml": site})


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("She is in recovery.", 9),
        ("Words.\n\n## My own recovery\n\nMore.", 11),
        ("I have been sober for ten years.", 9),
        ("![Ann B. Example](ann.png 'Sober since 2010')", 9),
        ("Words.\n\n- She is active\n  in **Alcoholics Anonymous**.", 11),
        ("She earned the PRS in 2019.", 9),
        ("She is a peer support specialist.", 9),
        ("> “I have been in recovery since 2011,” she says.", 9),
    ],
)
def test_a_bio_tells_nothing_of_a_persons_health_without_consent(body: str, line: int) -> None:
    assert bio(body) == [f"health-disclosure ann.md:{line}"]
    assert bio(body, lived_experience=CONSENT) == []


@pytest.mark.parametrize(
    "matter",
    [
        {"work": "[{year: 2010, what: Went through treatment}]"},
        {"work": "[{year: 2010, what: Earned the PRS}]"},
        {"education": "[{degree: A degree earned as a woman in recovery, school: A school}]"},
        {"nav_title": "Ann, sober since 2010"},
    ],
)
def test_settings_that_are_printed_are_held_to_the_same(matter: dict[str, str]) -> None:
    assert bio(**matter) == ["health-disclosure ann.md:7"]
    assert bio(**matter, lived_experience=CONSENT) == []


def test_a_role_that_machines_are_told_can_be_covered_by_no_consent() -> None:
    role = {"role": "Peer support specialist"}
    assert bio(**role) == ["private-markup ann.md:0", "health-disclosure ann.md:6"]
    assert bio(**role, lived_experience=CONSENT) == ["private-markup ann.md:0"]


@pytest.mark.parametrize(
    "body",
    [
        "She helps people in recovery. She leads twelve-step facilitation groups.",
        "She was a Recovery Coach at Smith Recovery House, and runs relapse prevention groups.",
        "She supervises PRS staff and trains Peer Recovery Supporters.",
    ],
)
def test_work_with_people_in_recovery_is_no_secret(body: str) -> None:
    assert bio(body) == []
    assert bio("Words.", work=f"[{{year: 2010, what: {body.partition('. ')[0].rstrip('.')!r}}}]") == []


def test_what_a_person_says_of_themselves_is_their_own_voice() -> None:
    own = "{text: I am an alcoholic in recovery., consent: {who: Ann, date: 2026-11-01, scope: This page}}"
    assert bio(lived_experience=own) == []
    assert bio(lived_experience="{text: I am an alcoholic in recovery.}") == []
    assert bio("I am an alcoholic.", lived_experience=own) == ["stigmatising-word ann.md:10"]


@pytest.mark.parametrize("name", ["Ann B. Example", "Ann Example", "Annie Example", "**Ann** Example"])
def test_another_page_tells_nothing_of_somebody_whom_its_sentence_names(name: str) -> None:
    said = ["health-disclosure a.md:6"]
    assert elsewhere(f"Meet {name}, who is in recovery.") == said
    assert elsewhere(f"Meet {name}, who is in recovery.", lived_experience=CONSENT) == said
    assert elsewhere(f"Meet {name}. A person in recovery may call.") == []
    assert elsewhere(f"Meet {name}, who helps people in recovery.") == []


@pytest.mark.parametrize("words", ["Ann Example, who is in recovery,", "Ann Example", "Bob Other, who is in recovery,"])
def test_only_the_sentence_and_only_people_of_this_site_count(words: str) -> None:
    caption = f"![A desk](ann.png '{words} at a desk')"
    assert elsewhere(caption) == ["health-disclosure a.md:6"] * (words == "Ann Example, who is in recovery,")


def test_data_files_are_held_to_the_same() -> None:
    site = SITE.replace("A treatment center for tests.", "Ann Example, who is in recovery, leads it.")
    assert elsewhere("Words.", site) == ["health-disclosure site.yaml:3"]


@pytest.mark.parametrize(
    "words", ["Ann Example, PRS, can help.", "Ask Ann Example, PRS.", "Ann Example, CDCA, PRS, helps."]
)
def test_letters_that_imply_recovery_stand_behind_no_name_without_consent(words: str) -> None:
    held = {"credentials": "[CDCA, PRS]"}
    assert elsewhere(words, credentials="[CDCA]") == ["credential-discloses a.md:6"]
    assert elsewhere(words, lived_experience=CONSENT, **held) == []
    assert bio(words, credentials="[CDCA]") == ["credential-discloses ann.md:10"]
    assert bio(words, lived_experience=CONSENT, **held) == []


@pytest.mark.parametrize("words", ["Ann Example is a Peer Recovery Supporter.", "Ann Example earned her PRS here."])
def test_letters_and_their_words_anywhere_in_a_sentence_tell_of_whom_it_names(words: str) -> None:
    assert elsewhere(words) == ["health-disclosure a.md:6"]
    assert elsewhere(words, lived_experience=CONSENT, credentials="[PRS]") == []


def test_letters_that_the_record_says_imply_nothing_may_stand() -> None:
    plain = CREDENTIALS.replace("implies_recovery: true", "implies_recovery: false")
    files: dict[str, str | bytes | None] = {"content/ann.md": page("She earned the PRS.", **ANN)}
    assert told(files | {"content/credentials.yaml": plain}) == []


def test_one_persons_consent_is_no_others() -> None:
    both = page("Ann works with Bob Other, who is in recovery.", **{**ANN, "lived_experience": CONSENT})
    bob = page("Words.", kind="person", title="Bob Other", role="Nurse")
    assert told({"content/ann.md": both, "content/bob.md": bob}) == ["health-disclosure ann.md:10"]


def test_a_sentence_that_a_rule_misreads_may_stand_with_a_reason() -> None:
    mark = "<!-- handrail: allow health-disclosure because the sober house is a building -->"
    assert bio(f"{mark}\nShe has been sober since 2010.") == []


STAFF: dict[str, str | bytes | None] = {
    "content/ann.md": page("Words.", **ANN),
    "content/bob.md": page("Words.", kind="person", title="Bob Other", role="Nurse"),
    "content/skip.md": page("Words.", kind="person", title="Robert Long", also_called="Skip", role="Desk"),
}


def disclosed(files: dict[str, str | bytes | None]) -> list[str]:
    return [one for one in told(files) if one.startswith("health-disclosure")]


def test_whom_a_sentence_before_names_or_a_first_name_alone_is_found_and_others_are_let_be(figures: Figures) -> None:
    lines = (Path(__file__).parent / "health_across.txt").read_text(encoding="utf-8").splitlines()
    texts = [(line[0] == "!", line[2:].replace("\\n", "\n")) for line in lines if line[0] in "!."]
    pages = {f"content/p{n}.md": page(text, title=f"Page {n}") for n, (_, text) in enumerate(texts)}
    said = {one.partition(" ")[2].partition(".")[0] for one in disclosed({**STAFF, **pages})}
    bad = [text for n, (tells, text) in enumerate(texts) if tells and f"p{n}" not in said]
    good = [text for n, (tells, text) in enumerate(texts) if not tells and f"p{n}" in said]
    figures.add(
        f"health_across: found of {sum(tells for tells, _ in texts)}", sum(tells for tells, _ in texts) - len(bad)
    )
    figures.add(f"health_across: false alarms of {sum(not tells for tells, _ in texts)}", len(good))
    assert (bad, good) == ([], [])


def test_a_first_name_that_two_have_or_that_is_another_word_names_nobody() -> None:
    words = "You will meet Ann. She is in recovery."
    assert elsewhere(words) == ["health-disclosure a.md:6"]
    other = {"content/b.md": page("Words.", kind="person", title="Ann Second", role="Nurse")}
    assert told({**STAFF, **other, "content/a.md": page(words)}) == []
    hope = {"content/b.md": page("Words.", kind="person", title="Hope Second", role="Nurse")}
    assert disclosed({**hope, "content/a.md": page("Hope is there. She has been sober since 2010.")}) == []
    assert disclosed({**hope, "content/a.md": page("Hope Second came. She has been sober since 2010.")}) == [
        "health-disclosure a.md:6"
    ]


def test_a_consent_of_one_is_not_touched_by_a_colleague_in_the_sentence_before() -> None:
    both = page("Ann works with Bob Other. She is in recovery.", **{**ANN, "lived_experience": CONSENT})
    assert told({**STAFF, "content/ann.md": both}) == []
