"""No long paragraph stands twice on the site."""

from __future__ import annotations

from tests.sites import build, page

LONG = " ".join(f"word{number}" for number in range(21)) + " 12345."  # 121 letters and figures


def told(first: str, second: str = "Words.") -> list[str]:
    other = page(second, title="B", description="Another page of these tests, which says so at some length here.")
    built = build({"content/a.md": page(first), "content/b.md": other})
    return [f"{p.place.path}:{p.place.line}" for p in built.problems if p.code == "duplicate-paragraph"]


def test_a_paragraph_is_told_where_it_stands_again_on_the_page_and_on_another() -> None:
    assert told(f"{LONG}\n\nBetween.\n\n\n{LONG}", f"\n{LONG}") == ["content/a.md:11", "content/b.md:7"]


def test_other_breaks_of_lines_and_capitals_make_no_other_paragraph() -> None:
    assert told(LONG, LONG.replace(" ", "\n", 9).upper()) == ["content/b.md:6"]


def test_marks_emphasis_citations_and_addresses_make_no_other_paragraph() -> None:
    for other in (
        LONG.replace("word3 ", "word3, ").replace(".", "!"),
        LONG.replace("word3", "**word3**").replace("word5", "“word5”"),
        LONG.replace("word3 word4", "[word3 word4](a.md)"),
        LONG.replace(".", " [@study]."),
        LONG.replace("word3", "there’s"),
    ):
        plain = LONG.replace("word3", "there's") if "there’s" in other else LONG
        assert told(plain, other) == ["content/b.md:6"], other


def test_short_paragraphs_code_and_other_words_may_stand() -> None:
    short = LONG.replace("12345", "1234")
    assert told(short, short) == []
    assert told(LONG, LONG.replace("word7", "word77")) == []
