"""The centre has one address, written one way; what is no street address is let be."""

from __future__ import annotations

import pytest

from tests.sites import SITE, build, page


def told(body: str, site: str = SITE) -> list[str]:
    problems = build({"content/a.md": page(body), "content/site.yaml": site}).problems
    return [f"{p.place.line}:{p.place.column} {p.message}" for p in problems if p.code == "other-address"]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("We are at 12 Main Street.", "6:11"),
        ("Words.\n\n- 1200 W. Eighth Ave, second floor", "8:3"),
        ("Come to 5 East 4th St.", "6:9"),
        ("It is 77 Reading Oak Pike.", "6:7"),
    ],
)
def test_another_address_is_told_where_it_stands(words: str, place: str) -> None:
    (line,) = told(words)
    assert line.startswith(f"{place} “")
    assert told(words, SITE.replace("street_address: 1 Example Street\n", "")) == []


def test_the_same_address_written_otherwise_is_told_as_such() -> None:
    assert told("We are at 1 Example St.") == ["6:11 “1 Example St” is written otherwise than on record."]
    assert told("We are at 1 Example Street, on the second floor.") == []


@pytest.mark.parametrize(
    "words",
    [
        "There are 12 ways. Take 5 Easy Steps. One Way to start is to drive.",
        "In 2019 Dr. Example came. There are 9 Hours a week.",
        "A 12 Step program. $5 Main Street coupons. See [a study](https://journal.org/12 Main Street).",
        "Read 3.5 Example Street. There are 1,200 Main Street shops, and -7 Low Road.",
    ],
)
def test_what_is_no_address_may_stand(words: str) -> None:
    assert told(words) == []


SUITE = SITE.replace("1 Example Street", "4015 Executive Park Drive, Suite 200")


@pytest.mark.parametrize(
    ("words", "told_as"),
    [
        ("We are at 4015 Executive Park Drive, Suite 210.", ["6:38 “Suite 210”"]),
        ("At 4015 Executive Park Drive, Ste. 210, Cincinnati, OH 45242.", ["6:31 “Ste. 210”", "6:56 “45242”"]),
        ("4015 Executive Park Drive  \nWest Chester, Ohio 45069-1234", ["7:20 “45069”"]),
        ("4015 Executive Park Drive #2B", ["6:27 “#2B”"]),
    ],
)
def test_a_suite_and_a_zip_code_beside_the_centres_street_are_held_to_the_record(
    words: str, told_as: list[str]
) -> None:
    found = told(words, SUITE)
    assert [line.partition(" beside “4015 Executive Park Drive”")[0] for line in found] == told_as
    assert all(line.endswith("is not as site.yaml has it.") for line in found)


@pytest.mark.parametrize(
    "words",
    [
        "4015 Executive Park Drive, Suite 200, Cincinnati, OH 45202-1111. Ask in Suite 210 for parking.",
        "4015 Executive Park Drive, ste 200. We moved from Suite 210. Some 45242 came.",
        "4015 Executive Park Drive, Cincinnati, and in 2019 Ohio had 11000 of us",
    ],
)
def test_the_suite_and_the_zip_code_on_record_and_other_numbers_may_stand(words: str) -> None:
    assert told(words, SUITE) == []
    assert told(words, SITE.replace('1 Example Street\npostal_code: "45202"', "4015 Executive Park Drive")) == []
