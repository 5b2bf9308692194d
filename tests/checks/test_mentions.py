"""One record of facts: numbers, names and letters on pages are those of the data files."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from tests.sites import CREDENTIALS, HELP_LINES, SITE, build, page

VANITY = """\
- id: helpline
  name: A Helpline
  call: 1-800-662-HELP (4357)
  text: {number: "435748"}
  about: For anybody.
  verified_on: 2026-11-01
"""
ANN = page(kind="person", title="Ann B. Example", also_called="Annie Example", credentials="[CDCA]", role="Counselor")


# What other tests are about.
ASIDE = ("unexpanded-abbreviation", "number-no-link")


def told(body: str, site: str = SITE, aside: Collection[str] = ASIDE, **matter: str) -> list[str]:
    built = build(
        {
            "content/a.md": page(body, **matter),
            "content/ann.md": ANN,
            "content/credentials.yaml": CREDENTIALS,
            "content/help-lines.yaml": HELP_LINES + VANITY,
            "content/site.yaml": site,
        }
    )
    return [
        f"{problem.code}:{problem.place.line}"
        for problem in built.problems
        if problem.place.path == "content/a.md" and problem.code not in aside
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Call (513) 555-0100.",
        "Call [(513) 555-0100](tel:+15135550100).",
        "Call [our admissions line](tel:+15135550100).",
        "Call [911](tel:911).",
        "Call [us](tel:(513) 555-0100), [us](tel:+1 (513) 555.0100) or [us](tel:513 555 0100).",
        "Call 1-800-662-HELP (4357), or 1-800-662-4357.",
        "[Text your ZIP code](sms:435748), or text HELLO to 435748.",
        "Our fax: 513-555-0111.",
        "`(513) 555-0199` is code.",
        "It is in ZIP code 45202-1234, and has 1,234,567 books.",
        "See [a study](https://journal.org/513-555-0199).",
    ],
)
def test_numbers_on_record_and_what_is_no_number_may_stand(words: str) -> None:
    assert told(words) == []


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("Call 513.555.0199.", ["unknown-number:6"]),
        ("Words.\n\n- Call +1 513 555 0199 now.", ["unknown-number:8"]),
        ("Call [us](tel:+15135550199).", ["unknown-number:6"]),
        ("Call [us](tel:(513) 555-0199).", ["unknown-number:6"]),
        ("Call [(513) 555-0199](tel:+15135550199;ext=1).", ["unknown-number:6"]),
        ("Call [(513) 555-0199](tel:+15135550100).", ["number-differs:6", "unknown-number:6"]),
        ("Call [(513) 555-0100](tel:+15135550101).", ["number-differs:6"]),
        ("Call [1-800-662-HELP (4357)](tel:+18006624537).", ["number-differs:6"]),
        ("Call [(513) 555-0199](tel:+15135550198).", ["number-differs:6", "unknown-number:6"]),
        ("Call [us now](tel:).", ["dead-link:6"]),
        ("Text HOME to 741740.", ["unknown-number:6"]),
        ("Call 1-800-555-HELP.", ["unknown-number:6"]),
        ("Call 1 (513) 555-0100.", ["number-form:6"]),
        ("Call [911](tel:+15135550100).", ["number-differs:6"]),
        ("Call [(513) 555-0100](sms:435748?body=HI).", ["number-differs:6"]),
    ],
)
def test_other_numbers_are_found_where_they_stand(words: str, codes: list[str]) -> None:
    assert told(words) == codes


def test_a_number_in_a_link_is_read_whole_however_it_is_dressed() -> None:
    built = build({"content/a.md": page("[Call admissions](tel:(877) 679-2132).")})
    assert [problem.message for problem in built.problems] == ["(877) 679-2132 is on record nowhere."]


def test_a_number_in_the_settings_is_found_at_its_line() -> None:
    assert told("Words.", description="Call 513-555-0199 to hear more about the program of this center.") == [
        "unknown-number:3"
    ]


TEXTED = HELP_LINES.replace("  about: For referral.", '  tty: "1-800-487-4889"\n  about: For referral.')


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("TTY 1-800-487-4889.", []),
        ("Call 1-800-662-4357 (TTY: [1-800-487-4889](tel:+18004874889)).", []),
        ("[TTY](tel:+18004874889) or [call](tel:+18006624357).", []),
        ("TTY 1-800-662-4357.", ["unknown-number:6"]),
        ("TDD users can call 1-800-662-4357.", ["unknown-number:6"]),
        ("Call 988 (TTY: [1-800-662-4357](tel:+18006624357)).", ["unknown-number:6"]),
        ("[TTY](tel:+18006624357).", ["unknown-number:6"]),
        ("TTY 1-800-487-4888.", ["unknown-number:6"]),
        ("TTY 1 (800) 487-4889.", ["number-form:6"]),
        ("With no TTY at hand, somebody else can call 1-800-662-4357.", []),
    ],
)
def test_a_number_for_text_telephones_is_one_on_record(words: str, codes: list[str]) -> None:
    problems = build({"content/a.md": page(words), "content/help-lines.yaml": TEXTED}).problems
    assert [f"{p.code}:{p.place.line}" for p in problems if p.code not in ASIDE] == codes


def test_what_is_wrong_with_such_a_number_is_said() -> None:
    (told,) = build({"content/a.md": page("TTY 911-555-0100, [TTY](tel:+15135550100).")}).problems[-1:]
    assert told.message == "(513) 555-0100 is on record, and not as a number for text telephones (TTY)."
    assert told.hint == "Write the `tty` of a line in help-lines.yaml, or put the number on record there as one."


def test_the_national_helplines_number_for_text_telephones_is_held_where_it_is_given() -> None:
    assert build({"content/help-lines.yaml": TEXTED}).problems == ()
    wrong = TEXTED.replace("487-4889", "487-4888")
    assert [str(problem) for problem in build({"content/help-lines.yaml": wrong}).problems] == [
        'content/help-lines.yaml:21:8: error: The `tty` of SAMHSA\'s National Helpline (1-800-662-4357) is not on record as its own site gives it. (help-line-differs)\n    Write `tty: "1-800-487-4889"`.'
    ]


@pytest.mark.parametrize("words", ["Example Centers", "Example Centre", "EXAMPLE CENTER", "Example-Center"])
def test_the_centre_has_one_name(words: str) -> None:
    assert told(f"Come to {words}.") == ["misspelled-name:6"]
    assert told(f"Come to {words}.", SITE + f"other_names: [{words}]\n") == []


@pytest.mark.parametrize(
    "words", ["Example Center", "Example Centering Prayer", "the Second Example", "**Example Center**"]
)
def test_other_words_are_not_taken_for_its_name(words: str) -> None:
    assert told(f"This is {words}.") == []


@pytest.mark.parametrize("name", ["Ann B. Example", "Ann Example", "Annie Example"])
def test_nobody_is_given_letters_that_they_do_not_hold(name: str) -> None:
    assert told(f"Ask {name}, LPCC-S.") == ["unheld-credential:6"]
    assert told(f"Ask {name}, CDCA, PRS, or others.") == ["credential-discloses:6"]
    assert told(f"Ask {name}, CDCA, or others.") == []


@pytest.mark.parametrize(
    "words", ["Ann Example, IOP therapist.", "Bob Other, LPCC.", "Ann Example. CDCA is a certificate."]
)
def test_a_role_and_other_people_are_left_alone(words: str) -> None:
    assert told(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Lakeview Recovery Center",
        "Summit Wellness Centers",
        "Serenity Ranch",
        "Oak Rehab",
        "Lakeview Behavioral Health",
        "Crossroads Addiction Services",
        "American Addiction Centers",
    ],
)
def test_another_centre_is_named_by_nobody_but_sources_and_help_lines(words: str) -> None:
    assert told(f"Not like {words} is.") == ["other-provider:6"]
    assert told(f"Not like {words} is.", SITE + f"other_names: [{words}]\n") == []


@pytest.mark.parametrize(
    "words",
    [
        "Our Treatment Center",
        "Choosing The Right Rehab",
        "Example Center",
        "An Addiction Treatment Center In Ohio",
        "Lakeview Center",
        "the Recovery Center",
        "Ohio Department of Behavioral Health",
        "Hamilton County Addiction Services",
        "Peer Recovery Services",
        "Understanding Behavioral Health",
    ],
)
def test_what_is_no_name_of_a_place_of_treatment_may_stand(words: str) -> None:
    assert told(f"## {words}\n\nWords.") == []


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("Call (513) 555-0100, or again (513) 555-0100.", 2),
        ("Text HELLO to 435748.", 1),
        ("Call [our line](tel:+15135550100), (513) 555-0100.", 1),
        ("Call [Admissions, (513) 555-0100](tel:+15135550100).", 0),
        ("Text [435748](sms:435748), or text HELLO to [435748](sms:435748).", 0),
        ("Our fax: (513) 555-0100.", 0),
    ],
)
def test_a_number_can_be_tapped(words: str, lines: int) -> None:
    assert told(words, aside=()) == ["number-no-link:6"] * lines


def test_a_number_in_the_settings_need_not_be_a_link() -> None:
    assert (
        told("Words.", aside=(), description="Call (513) 555-0100 to hear more about the program of this center.") == []
    )
