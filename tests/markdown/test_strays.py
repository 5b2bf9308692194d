"""Marks of other programs are told where readers would see them, and what only looks like one is left in peace."""

from __future__ import annotations

import pytest

from handrail.markdown import parse

TOLD = {
    "-\u00a0One": "A space that does not break stands behind the mark of this item, so it makes no list.",
    "1.\u00a0One": "A space that does not break stands behind the mark of this item, so it makes no list.",
    "•\tOne": "`•` makes no list.",
    "  · One": "`·` makes no list.",
    "1) One": "`1)` makes no list.",
    "-One": "There is no space behind the `-`, so it makes no list.",
    "- [ ] Call": "`- [ ]` makes no box.",
    "- [x] Call": "`- [x]` makes no box.",
    "[@a; @b]": "`[@a; @b]` cites nothing.",
    "[@a, p. 5]": "`[@a, p. 5]` cites nothing.",
    "[see @a]": "`[see @a]` cites nothing.",
    "[@a](faq.md)": "`[@a](faq.md)` makes no link.",
    "[^1]": "`[^1]` makes no footnote.",
    "~~Free~~": "`~~Free~~` strikes nothing out.",
    "[our page] (faq.md)": "`[our page] (faq.md)` makes no link.",
    "[us] (tel:911)": "`[us] (tel:911)` makes no link.",
    "â€œHi": "`â€œ` was a sign or a letter before some program misread it.",
    "Ã©t": "`Ã©` was a sign or a letter before some program misread it.",
    "> [!NOTE]": "`> [!NOTE]` makes no box.",
    "!!! note": "`!!! note` makes no box.",
    "[[our page]]": "`[[our page]]` makes no link.",
    "==Free==": "`==Free==` marks nothing.",
    ":smile:": "`:smile:` makes no picture.",
    "+++\n": "`+++` is a mark of another program.",
    "*[HTML]: Hyper": "`*[HTML]:` explains nothing.",
    "[/caption]": "`[/caption]` is a mark of another program.",
    "{target=_blank}": "`{target=_blank}` is a mark of another program.",
    "{: .red }": "`{: .red }` is a mark of another program.",
    "{.red}": "`{.red}` is a mark of another program.",
    "{{ page.title }}": "`{{ page.title }}` is a mark of another program.",
    "{% include a %}": "`{% include a %}` is a mark of another program.",
    "{{< youtube abc >}}": "`{{< youtube abc >}}` is a mark of another program.",
    "[TOC]": "`[TOC]` shows no list of headings.",
    "```\nOne": "These signs make no code here, so readers would see them.",
    "§ One\n§ Two": "`§` makes no list.",
    "  ➢ One\n  ➢ Two": "`➢` makes no list.",
    "– One\n\n– Two": "`–` makes no list.",
    "o\tOne\no\tTwo": "`o` makes no list.",
    "o  One\no  Two": "`o` makes no list.",
    "a) One\nb) Two": "`a)` makes no list.",
    "1.First\n2.Second": "There is no space behind the `1.`, so it makes no list.",
    "*First\n*Second": "There is no space behind the `*`, so it makes no list.",
    '[contact-form-7 id="1" title="Us"]': '`[contact-form-7 id="1" title="Us"]` is a mark of another program.',
}


@pytest.mark.parametrize(("text", "message"), TOLD.items())
def test_a_mark_that_readers_would_see_is_told_at_its_place(text: str, message: str) -> None:
    document = parse(f"Words.\n\n{text} more.")
    column = len(text) - len(text.lstrip()) + 1
    assert [(found.line, found.column, found.code, found.message) for found in document.findings] == [
        (3, column, "mark-as-typed", message)
    ]


def test_a_figure_within_a_line_is_told_at_its_place() -> None:
    document = parse("Call us. ::call\n\n- Words ::call here\n- ::call\n\nC::call and 1 :: 2")
    assert [(found.line, found.column, found.message) for found in document.findings] == [
        (1, 10, "`::call` stands within a line, so it shows nothing."),
        (3, 9, "`::call` stands within a line, so it shows nothing."),
    ]


def test_an_attribute_behind_a_link_or_a_heading_is_told_at_its_place() -> None:
    for text, column in (("[us](index.md){target=_blank}", 15), ("## Prices {: .red }", 11)):
        assert [(found.column, found.code) for found in parse(text).findings] == [(column, "mark-as-typed")]


@pytest.mark.parametrize(
    "text",
    [
        "We are open 9\u00a0to 5 - come in.",
        "One · two • three",
        "Come!!! Note it, and [!] or [[@a]]",
        "x==y and z==w, 1 == 1, 2 == 2",
        "A heading\n====\n\nTerm\n:   what: it is\n\n:::note So\nFrom 9:30 to: noon\n:::",
        "1 +++ 2 and *[us](index.md): yes",
        "Ask us (see 1) and wait.",
        "[@a](see the note) and [@a][@b] and \\[@a, b]",
        "[write to us @ home](index.md)",
        "[us](index.md) (by the river), [so] (e.g. now), [so] (and on)",
        "`[^1]` and `~~a~~`",
        "```\n• a\n1) b\n```",
        "About ~~ 5 and ~~ 6",
        "[a/b](index.md), [/faq/](faq.md)",
        "Ünder À la carte",
        "-5 degrees",
        "## Prices {#prices}\n\nWe take {cash} or {...}, and 5 {= five}.",
        "[TOC](index.md) and the TOC",
        "```\na\n```\n\nWrite ``` for code, and ~~~.",
        "✓ Open now\n\nCome in.\n\n– Ann",
        "§ 2.31 says so.\nSo does § 2.32.",
        "o si no\no nada",
        "You may a) call, or\nb) come.",
        "1.5 hours\n2.5 hours",
        "1.First",
        "*First* and\n*second*",
        "*Not on holidays.\n\n*By car.",
    ],
)
def test_what_only_looks_like_such_a_mark_is_left_in_peace(text: str) -> None:
    assert [found for found in parse(text).findings if found.code == "mark-as-typed"] == []


def test_a_mark_is_told_once_in_each_paragraph() -> None:
    lines = [found.line for found in parse("• One\n• Two\n\n• Three").findings]
    assert lines == [1, 4]


def test_a_picture_whose_address_nothing_gives_and_an_id_with_a_gap_are_told() -> None:
    assert [
        found.message for found in parse("![A dog][rex]\n\n[![A dog][pic]](index.md)\n\n[pic]: a.png").findings
    ] == [
        "Nothing says where `![A dog][rex]` leads.",
        "`a.png` stands within a line of words, a link, a heading or a table.",
    ]
    assert [found.message for found in parse("## A {#a b}").findings] == [
        "The heading's id `a b` holds more than small letters, digits and hyphens."
    ]
