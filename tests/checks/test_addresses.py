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
