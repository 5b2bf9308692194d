"""The swift inline stage gives the library's own HTML, and tries far fewer patterns."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor

from handrail.markdown.dialect import reader
from tests.sites import shipped
from tests.test_robustness import TEXT

PLAIN, SWIFT = reader(swiftly=False), reader()


def both(text: str) -> tuple[str, str]:
    return PLAIN.reset().convert(text), SWIFT.reset().convert(text)


def test_the_shipped_pages_are_the_same_to_the_letter() -> None:
    for path, file in shipped().content.items():
        if path.endswith(".md"):
            plain, swift = both(file.data.decode())
            assert plain == swift, path


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_any_text_is_the_same_to_the_letter(text: str) -> None:
    plain, swift = both(text)
    assert plain == swift


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab \n*_`[]()!<>&;\\@:/#|-.1\"'", max_size=80))
def test_any_signs_are_the_same_to_the_letter(text: str) -> None:
    plain, swift = both(text)
    assert plain == swift


def tried(md: Markdown, text: str) -> int:
    """How often an inline pattern is held against a piece of text."""
    count = 0

    class Counted:
        def __init__(self, pattern: object) -> None:
            self.pattern = pattern

        def finditer(self, data: str, start: int) -> Iterator[object]:
            nonlocal count
            count += 1
            return self.pattern.finditer(data, start)  # type: ignore[attr-defined,no-any-return]  # a compiled pattern

    for index in range(len(md.inlinePatterns)):
        pattern = md.inlinePatterns[index]
        assert isinstance(pattern, InlineProcessor)
        pattern.compiled_re = Counted(pattern.compiled_re)  # type: ignore[assignment]
    md.reset().convert(text)
    return count


def test_most_patterns_are_never_tried_on_plain_words() -> None:
    text = "Plain words, and many of them.\n\n- One\n- Two\n"
    assert tried(reader(), text) * 5 < tried(reader(swiftly=False), text)
