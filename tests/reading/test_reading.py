"""How hard a page is to read: counted as a reader would count, by formulas that say what their authors say."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.reading import Counts, Reading, grade, scores
from handrail.reading.formulas import smog
from handrail.reading.measure import TERMS, _letters, read
from handrail.reading.syllables import syllables
from handrail.rules import Prose
from tests.figures import Figures
from tests.sites import SITE, build, page, problems, shipped

HERE = Path(__file__).parent
HARD = (
    "Individualized multidimensional assessment procedures necessitate interdisciplinary communication regarding"
    " psychiatric comorbidity. "
)


def counted(text: str) -> Reading:
    return read(Prose(text), lambda offset: (text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)))


def words(name: str) -> dict[str, set[int]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    pairs = (line.split() for line in lines if not line.startswith("#"))
    return {word: {int(number) for number in said.split("/")} for word, said in pairs}


@pytest.mark.parametrize(("name", "bar"), [("tuned.txt", 0.98), ("held_out.txt", 0.95)])
def test_syllables_are_those_of_a_pronouncing_dictionary(name: str, bar: float, figures: Figures) -> None:
    known = words(name)
    right = sum(syllables(word) in said for word, said in known.items())
    figures.add(
        f"syllables: {name.removesuffix('.txt')}, of 100 words so many counted right",
        round(100 * right / len(known), 1),
    )
    assert right / len(known) >= bar


@pytest.mark.parametrize(
    ("text", "sentences", "spoken"),
    [
        ("The cat sat on the mat. It slept.", 2, 8),
        ("Dr. Jo works from 9 a.m. to 5 p.m. each day.", 1, 13),
        ("Level 2.1 is 9 to 19 hours a week.", 1, 11),
        ("Call today! Will you? “Yes.” he said.", 4, 8),
        ("# A heading\n\nWords here.\n\n| a | b |\n| --- | --- |\n| c | d |\n", 1, 2),
        ("You will:\n\n- meet a team\n- make a plan\n", 3, 8),
        ("A [follow-up call](https://example.org/very-long) helps [@study].", 1, 6),
        ("One line\nand the next.", 1, 5),
    ],
)
def test_sentences_and_syllables_are_those_that_a_reader_counts(text: str, sentences: int, spoken: int) -> None:
    found = counted(text).raw
    assert (found.sentences, found.syllables) == (sentences, spoken)


def test_the_formulas_agree_with_a_count_by_hand() -> None:
    # "The cat sat on the mat. The intelligent animal slept." 10 words, 2 sentences, 15 syllables, 43 letters, 2 long.
    found = counted("The cat sat on the mat. The intelligent animal slept.").raw
    assert found == Counts(2, 10, 15, 42, 2)
    assert scores(found) == {
        "Flesch-Kincaid grade": round(0.39 * 5 + 11.8 * 1.5 - 15.59, 1),
        "Flesch reading ease": round(206.835 - 1.015 * 5 - 84.6 * 1.5, 1),
        "SMOG": None,
        "Gunning fog": round(0.4 * (5 + 20), 1),
        "Coleman-Liau": round(0.0588 * 420 - 0.296 * 20 - 15.8, 1),
        "automated readability": round(4.71 * 4.2 + 0.5 * 5 - 21.43, 1),
    }
    assert smog(Counts(30, 300, 450, 1500, 30)) == pytest.approx(1.0430 * math.sqrt(30) + 3.1291)
    assert scores(Counts()) == {}


@given(st.text())
def test_letters_and_digits_of_every_script_are_counted(text: str) -> None:
    assert _letters(text) == sum(map(str.isalnum, text))


def test_fixed_terms_count_as_one_easy_word_and_both_counts_are_kept() -> None:
    found = counted("An intensive outpatient program helps people with a substance\nuse disorder.")
    assert found.raw.words == 11
    assert found.adjusted.words == 7
    assert grade(found.adjusted) < grade(found.raw)
    plain = counted("Some plain words stand here.")
    assert plain.raw == plain.adjusted


def test_what_stands_inside_a_longer_word_is_no_fixed_term() -> None:
    found = counted("A polysubstance use disorder is no substance use disorder.")
    assert found.raw.words - found.adjusted.words == 2


def test_terms_in_headings_and_tables_are_in_neither_count() -> None:
    found = counted("## Substance use disorder\n\nIt is an illness.\n\n| Opioid use disorder | x |")
    assert found.raw == found.adjusted == counted("It is an illness.").raw


def test_terms_stand_before_those_that_they_hold() -> None:
    assert [(a, b) for n, a in enumerate(TERMS) for b in TERMS[n + 1 :] if a in b] == []


def test_a_hard_page_is_told_with_its_hardest_sentences() -> None:
    body = "Plain words come first.\n\n" + HARD * 12
    said = [line for line in problems({"content/a.md": page(body)}) if "(hard-to-read)" in line]
    assert len(said) == 1
    assert said[0].startswith("content/a.md:8:1: warning: This page reads at grade 4")
    assert "line 8: “Individualized multidimensional assessment procedures necessitate …”" in said[0]


@pytest.mark.parametrize("body", ["It is a plain day. We talk and plan. " * 30, HARD * 3])
def test_an_easy_page_and_a_very_short_one_are_let_be(body: str) -> None:
    assert "hard-to-read" not in "\n".join(problems({"content/a.md": page(body)}))


def test_the_site_sets_the_grade() -> None:
    body = "It is a plain day. We talk and plan together about everything. " * 30
    files = {"content/a.md": page(body)}
    assert "hard-to-read" not in "\n".join(problems(files))
    strict = files | {"content/site.yaml": SITE + "reading_grade: 1\n"}
    assert "and the site asks for 1 at most. (hard-to-read)" in "\n".join(problems(strict))


def test_a_sentence_of_more_than_thirty_words_is_told_where_it_begins() -> None:
    files = {"content/a.md": page("Short one. " + "word " * 30 + "end.\n\n" + "word " * 29 + "end.")}
    assert [line for line in problems(files) if "(long-sentence)" in line] == [
        "content/a.md:6:12: warning: This sentence has 31 words. (long-sentence)\n    Make two or three of it."
    ]


@pytest.mark.parametrize("above", [":::note Good to know\n", "What it is\n:   "])
def test_the_title_of_a_box_and_a_term_are_no_part_of_the_sentence_below_them(above: str) -> None:
    def told(words: int) -> list[str]:
        text = f"Short one.\n\n{above}{'word ' * (words - 1)}end.\n" + ":::\n\nAfter." * above.startswith(":::")
        return [line for line in problems({"content/a.md": page(text)}) if "(long-sentence)" in line]

    assert told(30) == []
    (found,) = told(31)
    assert found.startswith("content/a.md:9:1: warning: This sentence has 31 words.")


def test_every_shipped_page_reads_at_grade_8_or_lower(figures: Figures) -> None:
    pages = build({f"content/{path}": file.data for path, file in shipped().content.items()}).pages
    grades = {page.path: grade(page.reading.adjusted) for page in pages if page.reading.raw.words}
    raw = {page.path: grade(page.reading.raw) for page in pages if page.reading.raw.words}
    assert len(grades) == 24
    figures.add("reading grade: highest of a shipped page", round(max(grades.values()), 1))
    figures.add("reading grade: highest with all terms as written", round(max(raw.values()), 1))
    assert max(grades.values()) <= 8
