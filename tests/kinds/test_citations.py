"""Citations have the numbers of their sources in reading order, wherever they stand: in the text, in figures, in facts."""

from __future__ import annotations

import re

import pytest

from tests.sites import LEVELS, SOURCES, html, page, problems

OTHERS = "".join(
    f"{key}:\n  publisher: P\n  title: Title {key}\n  url: https://{key}.org/\n  accessed: 2026-01-01\n"
    for key in ("other", "third")
)
LEVELS_CITED = (
    LEVELS.replace("year: 2013\n", "year: 2013\n    sources: [third]\n")
    .replace("below: 9}", "below: 9}, sources: [other, study]")
    .replace("to: 19}", "to: 19}, sources: [study, other]")
)
CITED = {"content/sources.yaml": SOURCES + OTHERS, "content/levels.yaml": LEVELS_CITED}


def numbers(files: dict[str, str], path: str) -> list[int]:
    """The numbers of a page's citations, as they are read."""
    return [int(number) for number in re.findall(r'aria-label="Source (\d+)"', html({**CITED, **files}, path))]


def test_sources_are_numbered_in_reading_order_across_text_and_figures() -> None:
    week = "{caption: W, sources: [other, study], sessions: [{day: monday, hours: 3, what: Group}]}"
    iop = page("IOP.[@study]\n\n::week\n\nOf.[@third]", kind="program", name="IOP", level='"2.1"', week=week)
    text = html({**CITED, "content/iop.md": iop}, "iop/index.html")
    assert re.findall(r'href="#_source-(\d)"', text) == ["1", "1", "2", "3"]
    assert re.findall(r'id="_cite-(\d)"', text) == ["1", "2", "3"]
    assert re.findall(r'<li[^>]*id="_source-(\d)"', text) == ["1", "2", "3"]
    assert re.findall(r'source-title"[^>]*>([^<]*)<', text) == ["A Study of Something", "Title other", "Title third"]


@pytest.mark.parametrize(
    ("figure", "shown"),
    [
        pytest.param("ladder", [1, 2, 3, 2, 3, 3], id="its caption first, then each step, then the text below"),
        pytest.param("hours", [1, 2, 1, 2, 2], id="each bar, then the text below"),
        pytest.param("crosswalk", [1, 2], id="its caption, then the text below"),
    ],
)
def test_a_figure_above_a_text_has_the_lower_numbers(figure: str, shown: list[int]) -> None:
    assert numbers({"content/a.md": page(f"::{figure}\n\nWords.[@study]")}, "a/index.html") == shown


def test_the_facts_of_a_level_stand_above_its_text_and_have_the_lower_numbers() -> None:
    level = page("Words.[@study]", kind="level", level='"1"')
    assert numbers({"content/level-1.md": level}, "level-1/index.html") == [1, 2, 2]


@pytest.mark.parametrize(("marks", "shown"), [("[@other][@study]", [1, 2, 1, 2]), ("[@study][@study]", [1, 2, 1])])
def test_citations_side_by_side_rise_and_name_each_source_once(marks: str, shown: list[int]) -> None:
    assert numbers({"content/a.md": page(f"One.[@study] Two.[@other] Both.{marks}")}, "a/index.html") == shown


def test_citations_with_words_between_them_stay_where_they_are() -> None:
    text = page("One.[@study] Two.[@other] One[@other] and two.[@study]")
    assert numbers({"content/a.md": text}, "a/index.html") == [1, 2, 2, 1]


def test_a_heading_may_have_any_words_the_frame_takes_no_id_from_it() -> None:
    words = ("Sources title", "Source 1", "Cite 1", "Contents title", "Help strip title", "Main", "River")
    body = "Text.[@study]\n\n" + "\n\n".join(f"## {one}\n\nMore." for one in words)
    assert problems({"content/a.md": page(body, medical="false")}) == []


@pytest.mark.parametrize(("words", "typed"), [("(@study)", "@study"), ("@study.", "@study"), ("[study]", "[study]")])
def test_a_key_that_cites_nothing_as_it_was_typed_is_told(words: str, typed: str) -> None:
    column = 4 + words.index(typed)
    line = f"content/a.md:8:{column}: warning: `{typed}` cites nothing. (mark-as-typed)\n    Write `[@study]`."
    assert line in problems({"content/a.md": page(f"One.\n\nIt {words} helps.")})


def test_other_words_in_such_places_are_no_keys() -> None:
    words = "Write to us@study.org or @clinic, [sic], [study](index.md), `@study`, @[study] and \\[study]. It helps.[@study]"
    (told,) = [line for line in problems({"content/a.md": page(words)}) if "cites nothing" in line]
    assert "`@[study]`" in told  # by its form, and once
