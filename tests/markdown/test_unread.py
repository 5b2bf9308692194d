"""Links, citations, stars and ids that are typed amiss are told where readers would see them, and nothing else is."""

from __future__ import annotations

import pytest

from handrail.markdown import parse

STARS = "These stars make nothing strong."
TOLD = {
    "[our questions](faq.md please": "`[our questions](faq.md` makes no link.",
    "[our questions](faq.md (all of them)": "`[our questions](faq.md` makes no link.",
    "[our questions(faq.md)": "`[our questions(faq.md)` makes no link.",
    "(our questions)[faq.md#cost]": "`(our questions)[faq.md#cost]` makes no link.",
    "(us)[https://center.org]": "`(us)[https://center.org]` makes no link.",
    "!(A bench)[bench.jpg]": "`!(A bench)[bench.jpg]` shows no picture.",
    "[@nida-words is": "`[@nida-words` cites nothing.",
    "@[nida-words]": "`@[nida-words]` cites nothing.",
    "**important": STARS,
    "** important **": STARS,
    "**Call us **now": STARS,
    "**Group therapy.* You": STARS,
}


def told(body: str) -> list[tuple[int, int, str]]:
    return [(found.line, found.column, found.message) for found in parse(body).findings]


@pytest.mark.parametrize("before", ["", "See ", "- ", "> ", "**Yes** and `no` "])
@pytest.mark.parametrize(("text", "message"), TOLD.items())
def test_what_was_meant_for_a_mark_and_is_none_is_told_at_its_place(before: str, text: str, message: str) -> None:
    assert told(f"Words.\n\n{before}{text} more.") == [(3, len(before) + 1, message)]


@pytest.mark.parametrize(
    "text",
    [
        '[a](b.md "one (two") and [a](<b c.md>)',
        '[a\nb](c.md\n"d")',
        "\\[words](faq.md), \\*\\*words and `[a](b`, `**a`, `[@a b`",
        "[see our page (faq.md)] and (see)[e.g.] and (a)[1]",
        "**a *b* c**, **a\nb** and ***c***",
        "5 ** 2, s**t, 555-\\*\\*\\*\\*",
        "It is $20** a visit.\n\n**Before tax.",
        "It is $20** a visit, or free*.\n** Before tax.",
        "Write to us @ home, or me@[host]",
    ],
)
def test_what_only_looks_like_one_is_left_in_peace(text: str) -> None:
    assert told(text) == []


def test_stars_that_close_in_another_paragraph_are_told_in_both() -> None:
    assert told("**One.\n\nTwo** more.") == [(1, 1, STARS), (3, 4, STARS)]


def test_stars_in_a_cell_are_told_at_their_place() -> None:
    assert told("| a | b |\n|---|---|\n| c | **d |") == [(3, 7, STARS)]


@pytest.mark.parametrize(
    ("heading", "mark", "mend"),
    [
        ("Hours {#hours", "{#hours", "{#hours}"),
        ("Five { #five }", "{ #five }", "{#five}"),
        ("Six {#six} and more", "{#six}", "{#six}"),
        ("Parking {parking}", "{parking}", "{#parking}"),
    ],
)
def test_an_id_that_its_heading_does_not_take_is_told(heading: str, mark: str, mend: str) -> None:
    (found,) = parse(f"## One\n\n## {heading}\n\nWords.").findings
    assert (found.line, found.message) == (3, f"`{mark}` gives this heading no address.")
    assert found.hint.startswith(f"Write `{mend}`")


def test_an_id_behind_no_heading_is_told_and_one_behind_a_heading_is_not() -> None:
    assert told("One {#one}\n---\n\n## Two {#two}\n\nText {#y}") == [(6, 6, "`{#y}` gives no address here.")]
    assert told("## Use `{a}`\n\nWrite `{#a}`, {name} or {1}.") == []


@pytest.mark.parametrize(
    ("name", "message", "mend"),
    [
        ("1a", "begins with no letter", "Choose another that begins with a small letter."),
        ("zurück", "holds more than small letters, digits and hyphens", "Write `{#zuruck}`."),
        ("A b", "holds more than small letters, digits and hyphens", "Write `{#a-b}`."),
    ],
)
def test_an_id_that_cannot_be_an_address_says_why(name: str, message: str, mend: str) -> None:
    (found,) = parse(f"## A {{#{name}}}").findings
    assert (found.code, found.message, found.hint) == ("bad-id", f"The heading's id `{name}` {message}.", mend)
