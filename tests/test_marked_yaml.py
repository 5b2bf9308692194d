"""YAML is read the one way that nobody can mistake, and each value knows its place."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from handrail import frontmatter, pages
from handrail.marked_yaml import load
from handrail.pages.record import data_record
from handrail.problems import Place
from handrail.sources import File


@pytest.mark.parametrize("written", ["no", "Yes", "on", "OFF", "y: no", "010", "0x1F", "1_000", "1.10", "9:30", ".5"])
def test_what_yaml_would_silently_misread_is_refused(written: str) -> None:
    _, _, problems = load(f"a: {written}" if ":" not in written or written[0].isdigit() else written, "x.yaml")
    assert [problem.code for problem in problems] == ["ambiguous-value"]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ('"no"', "no"),
        ("true", True),
        ("10", 10),
        ("-3", -3),
        ("2.5", 2.5),
        ('"1.10"', "1.10"),
        ("2026-11-23", date(2026, 11, 23)),
        ("", None),
        ("[a, b]", ("a", "b")),
        ('"Suite #5" # a remark', "Suite #5"),
        ("Suite # a remark", "Suite"),
        ("|\n  Suite #5\n", "Suite #5\n"),
        ("{b: c}", {"b": "c"}),
        ('{b: "c, d", e: }', {"b": "c, d", "e": None}),
        ("“b”", "“b”"),
    ],
)
def test_what_nobody_can_mistake_is_read(written: str, value: Any) -> None:
    assert load(f"a: {written}", "x.yaml")[::2] == ({"a": value}, [])


def test_every_key_and_value_knows_its_place() -> None:
    _, marks, _ = load("one: 1\ntwo:\n  - x\n  - deep: y\n", "x.yaml", first_line=2)
    assert marks.at(("two", 1, "deep")) == Place("x.yaml", 5, 11)
    assert marks.at(("two", 1, "deep"), key=True) == Place("x.yaml", 5, 5)
    assert marks.at(("two", 7, "gone")) == Place("x.yaml", 4, 3)


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("a: b: c", 1, "second colon"),
        ("a:\n\tb: c", 2, "tab"),
        ('a: "b', 1, "quotation mark"),
        ("a: [b", 1, "brackets"),
        ("a: b\n c: d", 2, "indented more than the others"),
        ('a: b\n c: "d: e"', 2, "indented more than the others"),
        ('a: "b"\n c: d', 2, "indented more than the others"),
        (" a: b\nc: d", 1, "indented more than the others"),
        ("# d\n\n a: b\nc: d", 3, "indented more than the others"),
        ("x:\n  a: b\n   c: d", 3, "indented more than the others"),
        ("x:\n   a: b\n  c: d\n  e: f", 2, "indented more than the others"),
        ("x:\n  a: b\n y:\n  a: b\nz:\n  a: b", 3, "indented more than the others"),
        ("a: b\nc: d: e", 2, "second colon"),
        ("a: we are\n  so glad: you came", 2, "second colon"),
        ("- a: b\n c: d", 2, "indent or the brackets"),
        ("a: “b: c”", 1, "Curly quotes"),
        ("x: 1\na: ‘b’: c\n", 2, "Curly quotes"),
        ("a: “b”\nc: d: e", 2, "second colon"),
        ("a:\u00a0b\nc: d", 1, "does not break"),
        ("x: 1\na:\u00a0b\nc: d", 2, "does not break"),
        ("a: {b: c, d: e: f}", 1, "in these brackets holds a colon"),
        ("a: [b: c: d]", 1, "in these brackets holds a colon"),
        ("a: {b: c, d: e", 1, "indent or the brackets"),
        ("a: {b: c, d: e, f}", 1, "No colon stands behind `f`"),
        ("a: - b", 1, "A hyphen and a space stand where a value begins"),
        ("a: !b", 1, "`!b` is not used here"),
        ("a: @b", 1, "special meaning"),
        ("a: *b*", 1, "special meaning"),
        ("a: > b", 1, "special meaning"),
        ("x: 1\na:b\nc: d", 2, "space is missing"),
        ("x: 1\na: 'it's'\nc: d", 2, "goes on behind"),
        ('a: say\nb: "say "hi""', 2, "goes on behind"),
        ('a: "C:\\Users"', 1, "backslash"),
        ('x: 1\na: "b\nc: d\ne: "f"\n', 2, "quotation mark is opened"),
        ("a: 'b\nc: 'd'", 1, "quotation mark is opened"),
        ('a: "b\n  c" # d\ne: f: g', 3, "second colon"),
        ("a: >-\n  b\n c: d: e", 3, "indent"),
        ("- 12:30\n- b: c: d", 2, "second colon"),
        ("a: Suite #5", 1, "would be taken for a remark"),
        ("a: [b, c]\nd:\n  - e #f", 3, "would be taken for a remark"),
        ("a: &x b\nc: *x", 1, "alias"),
        ("a: !!python/object:os.system b", 1, "`!!python/object:os.system` is not used here"),
        ("a: b\na: c", 2, "written twice"),
        ("[a]: b", 1, "not a plain word"),
        ("a: " + "[" * 40 + "]" * 40, 1, "too deeply"),
    ],
)
def test_a_mistake_is_told_in_plain_words_at_its_line(text: str, line: int, says: str) -> None:
    _, _, problems = load(text, "x.yaml")
    assert problems
    assert any(says in problem.message and problem.place.line == line for problem in problems), problems


@pytest.mark.parametrize("written", ["[" * 30_000, "- " * 30_000 + "x", "? " * 30_000 + "x", "{a: " * 30_000])
def test_what_nests_beyond_sense_is_told_at_its_place_and_is_no_crash(written: str) -> None:
    value, _, problems = load(f"a:\n  {written}", "x.yaml", 2)
    assert value is None
    assert [(problem.code, problem.message) for problem in problems] == [
        ("bad-yaml", "Lists are nested too deeply."),
    ]
    assert problems[0].place.line == 3


def test_a_long_file_that_does_not_nest_is_read() -> None:
    value, _, problems = load("".join(f"a{number}: [1, {{b: 2}}]\n" for number in range(3000)), "x.yaml")
    assert (len(value), problems) == (3000, [])


@pytest.mark.parametrize("sign", ["\\x1b", "\\e", "\\x9b", "\\uE000", "\\u202E", "\\u2066", "\\0"])
def test_a_character_that_no_page_can_show_is_told_where_it_is_named_by_its_number(sign: str) -> None:
    for written in (f'"A {sign}[31m"', f'["b", "A {sign}"]', f'{{"{sign}": b}}'):
        _, _, problems = load(f"x: 1\na: {written}", "x.yaml")
        assert [(problem.code, problem.place.line) for problem in problems] == [("control-character", 2)]


@pytest.mark.parametrize("sign", ["\\u200d", "\\u200c", "\\u200e", "\\t", "\\n", "\\u00a0", "\\U0001F600", "\\\\"])
def test_characters_that_scripts_need_may_be_named_by_their_numbers(sign: str) -> None:
    assert load(f'a: "b{sign}c"', "x.yaml")[2] == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "just a text",
        "- 1\n- [a, {b: true}]",
        "a: 1\nb: 1.5\nc: '1'\nd: false\ne:\nf: 2026-11-23\n",
        "long: 99999999999999999999999\nsmall: 1.0e-5\nsigns: 😀 “ä”\n",
        "a: 1\na: 2\nb: *c\nd: 2026-13-41\n",
        "a: [b",
        "a: '",
    ],
)
def test_memory_gives_settings_back_as_they_were_read(text: str) -> None:
    file = File("content/x.yaml", text.encode())
    value, marks, problems = frontmatter.data(file)
    known = pages.data(data_record(file).facts)
    back, places = known.declared.restored(file.path)
    assert (repr(back), places, list(known.problems)) == (repr(value), marks, problems)
