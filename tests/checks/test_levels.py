"""A level of care is on record, and its page says whose number it has."""

from __future__ import annotations

import pytest

from tests.sites import build, page


def told(body: str, /, **matter: str) -> list[str]:
    found = build({"content/a.md": page(body, **matter)}).problems
    return [f"{p.code}:{p.place.line}" for p in found if p.place.path == "content/a.md"]


@pytest.mark.parametrize(
    "body",
    [
        "By the third edition, this is Level 2.1, and not level 1.5 or Level 1.",
        "The level of care differs.",
        "A Level 1 trauma center. At level 20.",
        "The level 2,100 people had. Level 2% is no level.",
        "This is Level 2.1.\n\n::ladder",
    ],
)
def test_levels_on_record_and_other_words_may_stand(body: str) -> None:
    assert told(body) == []


def test_a_level_that_no_edition_has_is_told_wherever_it_stands() -> None:
    assert told("The fourth edition:\n\n- level 2.9\n- level of care 3.9") == ["unlisted-level:8", "unlisted-level:9"]
    assert told("By edition.", description="What level 2.9 means, and who would go there, and for how long.") == [
        "unlisted-level:3"
    ]


def test_a_level_wants_an_edition_but_where_the_template_prints_it() -> None:
    assert told("This is Level 2.1.") == ["level-without-edition:6"]
    assert told("This is Level 1.[@study]", kind="level", level='"1"') == []
