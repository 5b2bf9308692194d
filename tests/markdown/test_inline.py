"""The swift way through inline text gives the library's own HTML, and is the way of nearly all text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.markdown import Drawing, parse
from handrail.markdown.inline import Inline, curl
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


def both(text: str) -> tuple[Drawing, Drawing]:
    return parse(text, swiftly=False).drawing(), parse(text).drawing()


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


def test_nearly_all_text_of_the_shipped_pages_never_meets_the_librarys_patterns(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked, sent = 0, 0
    html, library = Inline.html, Inline._by_library

    def counted_html(self: Inline, text: str) -> str:
        nonlocal asked
        asked += 1
        return html(self, text)

    def counted_library(self: Inline, text: str) -> str:
        nonlocal sent
        sent += 1
        return library(self, text)

    monkeypatch.setattr(Inline, "html", counted_html)
    monkeypatch.setattr(Inline, "_by_library", counted_library)
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
    ],
)
def test_quotes_and_dashes(typed: str, shown: str) -> None:
    assert curl(typed) == shown


def test_a_quote_after_a_word_closes_even_across_tags() -> None:
    assert curl('"', before="x") == "”"
