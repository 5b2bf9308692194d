"""Values that fit a model become its record; of those that do not, every misfit is told at its place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

import pytest
from msgspec import Meta, field

from handrail import marked_yaml
from handrail.schema import Model
from handrail.schema.base import Distinct, Text
from handrail.validation import validate


class Part(Model, frozen=True, kw_only=True):
    """A model within another."""

    name: Annotated[Text, "What it is called."]
    share: Annotated[float, Meta(gt=0, le=100), "How much of the whole it is."] = 1.0


class Whole(Model, frozen=True, kw_only=True):
    """One field of each sort that declarations are made of."""

    title: Annotated[Text, "What it is called."]
    from_: Annotated[int | None, Meta(ge=1), "The first."] = field(default=None, name="from")
    to: Annotated[int | None, Meta(le=9), "The last."] = None
    day: Annotated[date | None, "A day."] = None
    open: Annotated[bool, "Whether."] = False
    side: Annotated[Literal["left", "right"], "Which."] = "left"
    tags: Annotated[Distinct[Text], "Some words."] = ()
    parts: Annotated[tuple[Part, ...], Meta(min_length=1), "Its parts."] = (Part(name="all"),)
    shares: Annotated[Mapping[Text, Part], "Parts by their names."] = {}

    def __post_init__(self) -> None:
        if self.from_ is not None and self.to is not None and self.to < self.from_:
            raise ValueError("`to` is less than `from`")


def told(text: str) -> list[str]:
    """What is told of some values, each on one line."""
    values, marks, problems = marked_yaml.load(text, "a.yaml")
    assert problems == []
    record, found = validate(Whole, values, marks)
    assert (record is None) == bool(found)
    return [
        f"{problem.place.line}:{problem.place.column} {problem.code} {problem.message} {problem.hint}".strip()
        for problem in sorted(found)
    ]


def test_values_that_fit_become_a_record_with_what_was_left_out_at_its_default() -> None:
    text = (
        "title: ' A '\nfrom: 2\nday: 2026-11-23\ntags: [b, a]\nparts: [{name: p, share: 5}]\nshares: {q: {name: half}}"
    )
    values, marks, _ = marked_yaml.load(text, "a.yaml")
    record, found = validate(Whole, values, marks)
    assert found == []
    assert record == Whole(
        title="A",
        from_=2,
        day=date(2026, 11, 23),
        tags=("b", "a"),
        parts=(Part(name="p", share=5),),
        shares={"q": Part(name="half")},
    )


def test_all_misfits_are_told_at_once() -> None:
    text = "from: 0\nopen: maybe\nparts:\n- name: p\n  share: 0\n- share: 5\n  colour: red\nshares: {q: {name: 5}}"
    assert told(text) == [
        "1:1 missing-key `title` is missing. Add a line `title: …`.",
        "1:7 bad-value `from` cannot be used: it must be 1 or more.",
        "2:7 wrong-type `open` should be `true` or `false`. Write the word without quotes.",
        "5:10 bad-value `parts, item 1, share` cannot be used: it must be more than 0.",
        "6:3 missing-key `parts, item 2, name` is missing. Add a line `name: …`.",
        "7:3 unknown-key `parts, item 2, colour` is not a setting here. Known here: `name`, `share`.",
        '8:20 wrong-type `shares.q.name` should be text. Put it in quotes: "5".',
    ]


@pytest.mark.parametrize(
    ("line", "misfit"),
    [
        ("to: 10", "it must be 9 or less"),
        ("parts: []", "it needs 1 or more"),
        ("tags: [a, a]", "`a` is in it twice"),
        ("tags: ['a\n\n  b']", "it must stay on one line"),
    ],
)
def test_a_value_is_held_to_its_bounds_and_forms(line: str, misfit: str) -> None:
    (only,) = told(f"title: A\n{line}")
    assert f"cannot be used: {misfit}." in only


@pytest.mark.parametrize(
    ("line", "sort"),
    [
        ("title: 5", "text"),
        ("to: 1.5", "a whole number"),
        ("to: true", "a whole number"),
        ("day: '2026-11-23'", "a date such as 2026-11-23"),
        ("open: 1", "`true` or `false`"),
        ("tags: a", "a list"),
        ("parts: [5]", "a group of names and values"),
        ("shares: [a]", "a group of names and values"),
    ],
)
def test_no_value_is_bent_into_another_sort(line: str, sort: str) -> None:
    (only,) = told(line if line.startswith("title") else f"title: A\n{line}")
    assert f"should be {sort}." in only


def test_a_value_that_may_be_left_out_may_be_empty_and_no_other() -> None:
    assert told("title: A\nday:") == []
    assert [line.partition(" Write")[0] for line in told("title:\nopen:\nside:")] == [
        "1:7 wrong-type `title` has no value.",
        "2:6 wrong-type `open` has no value.",
        "3:6 wrong-type `side` has no value.",
    ]


@pytest.mark.parametrize(("value", "shown"), [("up", "`up`"), ("[left]", "this"), ("true", "this")])
def test_one_word_of_a_few_is_told_which_and_never_how_python_writes_what_stands_there(value: str, shown: str) -> None:
    assert told(f"title: A\nside: {value}") == [
        f"2:7 bad-value `side` cannot be {shown}. Write one of: `left` or `right`."
    ]


def test_the_whole_is_held_to_what_is_more_than_its_parts_once_each_part_is_right() -> None:
    assert told("title: A\nfrom: 5\nto: 3") == ["1:1 bad-value The file cannot be used: `to` is less than `from`."]
    assert len(told("title: 5\nfrom: 5\nto: 3")) == 1


def test_what_is_no_group_of_names_and_values_is_no_record() -> None:
    assert told("[a]") == [
        "1:1 wrong-type The file should be a group of names and values. See the table of this kind of page in content/README.md."
    ]
