"""The swift way through blocks and inline text gives the library's own HTML, and is the way of nearly all text."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from handrail.frontmatter import Parts, split
from handrail.markdown import common, lint, parse
from handrail.markdown.inline import Inline, _plainly, curl
from tests.sites import shipped
from tests.test_robustness import TEXT

SHIPPED = {path: file.data.decode() for path, file in shipped().content.items() if path.endswith(".md")}
# Whatever means something to Markdown, alone and in the shapes that the swift way takes for its own.
SIGNS = [
    *(
        "*",
        "**",
        "***",
        "_",
        "`",
        "\\",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "<",
        ">",
        "&",
        "&amp;",
        "!",
        "|",
        "#",
        "-",
        "+",
    ),
    *("1.", ":", "::", "    ", "  \n", "\n", "\n\n", "'", '"', "--", "...", "[@a]", "[@a-b]", "[@a--b]", "tel:(1) 2"),
    *("**a**", "*a b*", "[a](b.md)", "[a b](tel:+1)", "[*a*](b)", "**[a](b)**", "a_b", "<br>", "(b_c.md#d)", "x@y.z"),
    *("a", "b c", " ", "é", "- a\n- b\n", "> ", "## ", "| a |\n|---|\n", "1900. "),
]
# What is curled by what stands before it or far behind it, and marks that no page may hold.
QUOTES = ["'05", "x'", '"*a*"', '*"a"*', '"[a](b)"', "(", "- ", "\x1e", "\x04", "klzzwxh:"]
# Blocks of every sort, those that the swift way reads and those that it must leave to the library, and what parts them.
BLOCKS = [
    *("\n\n", "\n", "\n\n\n", " \n", "\t", "word word\nword", "24/7 help", "1900. x", "12 days", "*em* x", "**st** y"),
    *("(a) b", "[l](m.md) z", '"q" r', "a  \nb", "- a\n- b\n", "* a b\n* **c** d\n", "1. a\n2. b\n", "2. a\n"),
    *("- [l](m.md)\n- (x)\n", "- a\n    - b\n", "- a\n  b\n", "- a\nb\n", "- ::f\n", "- # h\n", "- > q\n", "+ a\n"),
    *("| a | b |\n|---|:-:|\n| c | d |\n", "| a | b |\n|---|---|\n| c |\n| d | e | f |", "a|b", "> q r\n", "> q\n> r"),
    *(
        "> q\n>\n> r",
        "> q\n>\n",
        "::ladder",
        "::ladder\n",
        ":::note\n",
        ":::note\nin it\n::: \n",
        ":::warning Now\n\n\n- a\n\n\n:::\n",
        ":::\n",
        "::x::",
        "## H {#id}\n",
        "## H {#",
        "## H",
        "### K #\n",
        "#\n",
    ),
    *("## A\nText b\n", "####### y\n", "\\# z", "a\n---\n", "===\n", "***\n", "- - -\n", "term\n: def\n", "[x]: y\n"),
    *("- [x] a\n", "* [X]\tb\n- c\n", "> - [x] a\n", "-\u00a0a\n", "\u2022 a\n", "1) a\n"),
    *("*[A]: b\n", "> [!NOTE] a\n"),
    *("a) x\nb) y\n", "*First\n*Second\n", "1.First\n2.Second\n", "o  x\no  y\n", "o\tx\n", "§ a\n§ b\n", "```\n"),
    *(
        "{x=y}",
        "[TOC]",
        " ## h\n",
        " ::ladder\n",
        "12. a\n",
        ":::note 1. a\nb\n:::\n",
        "Come in.\n---\n",
        "|  |  |\n|--|--|\n",
    ),
    *("- a\n::ladder\n1. b\n", "<!-- a -->- b\n- c\n", "`a` | b\n", "# a | b\n| a | b |\n|---|---|\n| c | d | e |\n"),
    *("~~~\na\n~~~\n", "    code\n", "  two", "![p](q.png)", "![p](q.png)\n", "&amp;", "[@a]", "x:y"),
]


def both(text: str) -> tuple[object, ...]:
    """All that comes of a text, the library's way and the swift one."""
    return tuple(
        replace(found, load=found.sections)  # two ways to the same sections are not the same way
        for found in (parse(text, swiftly=False), parse(text))
    )


@pytest.mark.parametrize("path", SHIPPED)
def test_the_shipped_pages_are_the_same_to_the_letter(path: str) -> None:
    plain, swift = both(SHIPPED[path])
    assert plain == swift


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_any_text_is_the_same_to_the_letter(text: str) -> None:
    plain, swift = both(text)
    assert plain == swift


@settings(max_examples=500, deadline=None)
@given(st.lists(st.sampled_from(SIGNS), max_size=25).map("".join))
def test_any_signs_are_the_same_to_the_letter(text: str) -> None:
    plain, swift = both(text)
    assert plain == swift


@settings(max_examples=500, deadline=None)
@given(st.lists(st.sampled_from([*BLOCKS, *BLOCKS, *SIGNS]), max_size=14).map("".join))
def test_any_blocks_are_the_same_to_the_letter(text: str) -> None:
    plain, swift = both(text)
    assert plain == swift


@example(["'05 and since", "the parents' view"])
@settings(max_examples=500, deadline=None)
@given(st.lists(st.lists(st.sampled_from([*SIGNS, *QUOTES]), max_size=9).map("".join), min_size=1, max_size=6))
def test_pieces_that_are_read_together_are_what_each_is_alone(texts: list[str]) -> None:
    assert _plainly(texts) == [_plainly([text])[0] for text in texts]


@pytest.mark.parametrize("first", BLOCKS)
def test_any_two_blocks_are_the_same_to_the_letter(first: str) -> None:
    for second in BLOCKS:
        plain, swift = both(f"{first}\n\n{second}")
        assert plain == swift, second


def test_nearly_all_shipped_pages_never_meet_the_librarys_block_parser() -> None:
    read = [common.blocks(lint.without_comments(parts.body)) for parts in map(body, SHIPPED)]
    assert read.count(None) * 4 < len(read)


def body(path: str) -> Parts:
    parts, problems = split(SHIPPED[path], path)
    assert parts is not None
    assert problems == []
    return parts


def test_nearly_all_text_of_the_shipped_pages_never_meets_the_librarys_patterns(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked, sent = 0, 0
    plain, library = Inline.plain, Inline.html

    def counted_plain(self: Inline, text: str) -> str | None:
        nonlocal asked
        asked += 1
        return plain(self, text)

    def counted_library(self: Inline, text: str) -> str:
        nonlocal sent
        sent += 1
        return library(self, text)

    monkeypatch.setattr(Inline, "plain", counted_plain)
    monkeypatch.setattr(Inline, "html", counted_library)
    for text in SHIPPED.values():
        parse(text)
    assert sent * 10 < asked


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ('It\'s "so"', "It’s “so”"),
        ("('a' \"b\")", "(‘a’ “b”)"),
        ("\"'Both,' he said\"", "“‘Both,’ he said”"),
        ("one--two---three...", "one–two—three…"),
        ("\"one\"/\"two\" and 'a'/'b'", "“one”/“two” and ‘a’/‘b’"),
        ("class of '05, it's '05", "class of ’05, it’s ’05"),
        ("'24 hours\na day,' he said", "‘24 hours\na day,’ he said"),
        ("Rock 'n' roll, Cook 'N' Bake", "Rock ’n’ roll, Cook ’N’ Bake"),
        ("the '90s, 'Tis so, get 'em, 'emblem'", "the ’90s, ’Tis so, get ’em, ‘emblem’"),
    ],
)
def test_quotes_and_dashes(typed: str, shown: str) -> None:
    assert curl(typed) == shown


def test_a_quote_after_a_word_closes_even_across_tags() -> None:
    assert curl('"', before="x") == "”"
