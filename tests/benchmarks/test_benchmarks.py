"""The benchmark measures what it says: the same pages each time, pages that are sound, figures that add up."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest

from handrail import cli, report
from tests.benchmarks import corpus, measure, plots, stages, tables
from tests.benchmarks.bars import Figures, bar, cost, growth, ratio, verdicts
from tests.benchmarks.measure import Run
from tests.benchmarks.peers import COLD, EDIT, OURS, ROOT, SAME, TODAY, ours
from tests.benchmarks.unchecked import unchecked
from tests.sites import build, page, problems


def run(generator: str, wall: float, *, pages: int = 1000, case: str = COLD, memory: int = 0, written: int = 0) -> Run:
    return Run(pages, case, generator, wall, wall, memory, written)


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_corpus_is_the_same_each_time_and_each_page_differs(tmp_path: Path) -> None:
    corpus.main(tmp_path / "one", 8)
    corpus.main(tmp_path / "two", 8)
    pages = files(tmp_path / "one")
    assert pages == files(tmp_path / "two")
    assert len({data for path, data in pages.items() if path.endswith(".md")}) == 8 * len(corpus.NOTATIONS)


def test_a_page_has_about_eleven_hundred_words_and_all_that_pages_have() -> None:
    texts = [corpus.NOTATIONS["handrail"].text(corpus.Entry(number), 1000) for number in range(100)]
    assert 1050 <= sum(len(text.split()) for text in texts) / len(texts) <= 1200
    for text in texts:
        for mark in ("\n## ", "\n### ", "\n- ", "\n1. ", "\n| --- ", "\n> ", ".md)", "**"):
            assert mark in text


@pytest.mark.parametrize("pages", [20, 320])
def test_our_corpus_builds_without_an_error_or_a_warning(
    pages: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus.write(OURS, pages, tmp_path / "site")
    words = ["build", "--strict", "--root", str(tmp_path / "site"), "--today", TODAY]
    assert cli.main(words) == report.DONE, capsys.readouterr().err
    assert len(list((tmp_path / "site" / "_site").rglob("index.html"))) == pages


def test_an_edit_changes_one_file_and_is_no_edit_the_second_time(tmp_path: Path) -> None:
    corpus.write(OURS, 5, tmp_path / "site")
    before = files(tmp_path / "site")
    corpus.edit(OURS, tmp_path / "site", measure.EDITED, 1)
    once = files(tmp_path / "site")
    corpus.edit(OURS, tmp_path / "site", measure.EDITED, 1)
    assert [path for path in before if before[path] != once[path]] == ["content/topic-001/page-00003.md"]
    assert files(tmp_path / "site") == once


def test_a_ratio_is_one_median_by_the_other() -> None:
    runs = [run(OURS, wall) for wall in (1, 9, 2)] + [run("hugo", wall) for wall in (4, 4, 100)]
    assert ratio(runs, 1000, COLD, "hugo") == 0.5
    assert ratio(runs, 1000, COLD, "mkdocs") is None
    found = cost(runs, 1000, COLD, OURS)
    assert found is not None
    assert (found.median, found.least, found.most) == (2, 1, 9)


def test_every_limit_is_told_with_what_was_found() -> None:
    figures = Figures(
        runs=[
            run(OURS, 2, memory=100_000_000),
            run(OURS, 9, pages=5000, memory=260_000_000),
            run(OURS, 1, case=SAME, written=1),
            run(OURS, 1, case=EDIT, written=1),
        ],
        growth=[run(OURS, 2), run(OURS, 22, pages=10_000)],
    )
    assert [(verdict.what, round(verdict.found, 2), verdict.met) for verdict in verdicts(figures)] == [
        ("peak memory, cold, 5,000 pages", 260, True),
        ("memory a page, cold, from 1,000 to 5,000 pages", 40, False),
        ("files written, nothing changed, 1,000 pages", 1, False),
        ("files written, one page edited, 1,000 pages", 1, True),
        ("time a page, cold, 10,000 pages against 1,000", 1.1, True),
    ]
    assert growth(figures.growth, SAME) is None


def test_the_table_says_which_bar_is_met_and_which_is_missed() -> None:
    figures = Figures(runs=[run(OURS, 2), run("hugo", 1), run("eleventy", 3)])
    lines = tables.report(figures, {OURS: "Handrail", "hugo": "Hugo", "eleventy": "Eleventy"}).splitlines()
    cells = [[cell.strip() for cell in line.split("|")][-4:-1] for line in lines if line.startswith("| cold")]
    assert cells == [["", "", ""], ["2.000", "≤ 1.5", "MISSED"], ["0.667", "≤ 1", "met"]]
    assert bar(20, COLD, "hugo") is None


def test_figures_come_back_from_their_file_and_can_be_drawn(tmp_path: Path) -> None:
    runs = [
        run(name, wall, pages=pages, memory=10**8) for name, wall in ((OURS, 1), ("hugo", 2)) for pages in (20, 1000)
    ]
    figures = msgspec.json.decode(msgspec.json.encode(Figures({"cores": "2"}, runs)), type=Figures)
    assert figures == Figures({"cores": "2"}, runs)
    plots.write(figures, tmp_path)
    for path in tmp_path.iterdir():
        texts = [element.text for element in ElementTree.parse(path).iter("{http://www.w3.org/2000/svg}text")]
        assert {"Handrail", "Hugo", "20", "1,000"} <= set(texts)


def test_labels_are_moved_apart_and_stay_in_order() -> None:
    places = plots.apart({"a": 10.0, "b": 12.0, "c": 90.0})
    assert places["b"] - places["a"] >= 15
    assert places["c"] > places["b"]


def test_a_librarys_time_is_given_to_the_room_that_called_it() -> None:
    room = (str(ROOT / "handrail" / "markdown" / "parse.py"), 1, "parse")
    other = (str(ROOT / "handrail" / "pages.py"), 1, "read")
    outer, inner = ("markdown/core.py", 1, "convert"), ("re.py", 1, "sub")
    functions = {
        room: (1, 1, 1.0, 7.0, {}),
        other: (1, 1, 0.5, 1.5, {}),
        outer: (1, 1, 2.0, 6.0, {room: (1, 1, 2.0, 6.0)}),
        inner: (2, 2, 5.0, 5.0, {outer: (1, 1, 4.0, 4.0), other: (1, 1, 1.0, 1.0)}),
    }
    own, whole = stages.by_room(functions)
    assert own == {"markdown/parse": 1.0, "pages": 0.5}
    assert {name: round(seconds, 6) for name, seconds in whole.items() if seconds} == {
        "markdown/parse": 7.0,
        "pages": 1.5,
    }


def test_a_build_without_checks_makes_the_same_pages_and_finds_nothing() -> None:
    dead = {"content/a.md": page("[A link](nowhere.md) and a text about an addict. Call (513) 555-0100.")}
    assert problems(dead) != []
    whole = build()
    with unchecked():
        assert problems(dead) == []
        bare = build()
        made = {path: output.make() for path, output in bare.outputs.items()}
    assert made == {path: output.make() for path, output in whole.outputs.items()}
    assert problems(dead) != []


def test_what_all_checks_take_is_told_as_a_part_of_the_build(tmp_path: Path) -> None:
    told = stages.checking(measure.lay(ours(), 3, tmp_path))
    assert re.fullmatch(r"With all checks [\d.]+ s, without any [\d.]+ s: they take -?\d+%; bar 33%(, MISSED)?\.", told)


def test_ours_runs_with_what_it_needs_and_nothing_else_where_that_is_installed(tmp_path: Path) -> None:
    assert ours(tmp_path).command[0] == sys.executable
    alone = tmp_path / OURS / "bin" / "python"
    alone.parent.mkdir(parents=True)
    alone.touch()
    assert ours(tmp_path).command[0] == str(alone)
