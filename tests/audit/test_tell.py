"""What an audit says, to people and to programs, on the terminal and on a page of its own."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from handrail import cli, foreign, sources
from handrail.audit import audit
from handrail.audit.catalogue import UNDECIDABLE
from handrail.audit.files import HEAD
from handrail.audit.lines import KNOWN
from handrail.problems import Severity
from handrail.rules.help_lines import CRISIS
from handrail.rules.telephone import digits
from tests import sites
from tests.audit.pages import SAVED, codes, look, page, report


def run(*words: object) -> int:
    return cli.main([str(word) for word in words])


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    (tmp_path / "a.html").write_text(page(), encoding="utf-8")
    for name in ("privacy", "npp", "fair"):
        (tmp_path / f"{name}.html").write_text(page(old="Our program", new=name), encoding="utf-8")
    return tmp_path


def test_the_exit_code_says_whether_there_are_errors(clean: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("audit", clean) == 0
    (clean / "a.html").write_text(page("<p>A world-class center.</p>"), encoding="utf-8")
    assert run("audit", clean) == 0
    assert run("audit", clean, "--strict") == 1
    (clean / "a.html").write_text(page("<p>For addicts.</p>"), encoding="utf-8")
    assert run("audit", clean) == 1
    assert run("audit", clean / "a.html") == 1


def test_nothing_to_look_at_is_told_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("audit", tmp_path / "nowhere") == 2
    assert "there is no folder and no file" in capsys.readouterr().err
    (tmp_path / "a.txt").write_text("words", encoding="utf-8")
    for path in (tmp_path, tmp_path / "a.txt"):
        assert run("audit", path) == 2
        assert capsys.readouterr().err.startswith("There is no HTML in ")


def test_a_report_that_cannot_be_written_is_told(clean: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("audit", clean, "-o", clean) == 1
    assert "This could not be written" in capsys.readouterr().err


def test_a_report_goes_where_it_is_asked_for(clean: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("audit", clean, "--format", "html", "-o", clean / "there" / "report.html") == 0
    assert (clean / "there/report.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert capsys.readouterr().out == ""


def test_a_report_is_written_over_none_of_the_pages_but_over_an_earlier_report(
    clean: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (clean / "a.html").read_bytes()
    (clean / "b").symlink_to(clean)
    monkeypatch.chdir(clean)
    for path, output in (
        (clean / "a.html", "a.html"),
        (clean, "a.html"),
        (clean, clean / "b/a.html"),
        (".", "./a.html"),
    ):
        assert run("audit", path, "--format", "html", "-o", output) == 2
        assert "is one of the pages that are looked at" in capsys.readouterr().err
    assert (clean / "a.html").read_bytes() == before
    for _ in range(2):
        assert run("audit", clean, "--format", "html", "-o", clean / "report.html") == 0


def test_programs_get_every_finding_with_its_places(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("audit", SAVED, "--format", "json") == 1
    told = json.loads(capsys.readouterr().out)
    assert told["pages"] == ["about/index.html", "admissions/index.html", "index.html"]
    assert told["site"] == "maplehollow.example"
    assert told["undecided"] == list(UNDECIDABLE)
    counted = sum(sum(counts.values()) for counts in told["counts"].values())
    assert len(told["findings"]) == counted
    (finding,) = [one for one in told["findings"] if one["message"].startswith("Google Analytics")]
    assert finding["severity"] == "error"
    assert [place["path"] for place in finding["places"]] == told["pages"]
    assert all(one["why"] and one["mend"] for one in told["findings"])


def test_what_concerns_a_whole_page_has_no_line(clean: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (clean / "a.html").write_text(page(old='<a href="tel:988">988</a>, ', new="<p>Our addicts.</p>"), encoding="utf-8")
    run("audit", clean, "--format", "json")
    places = {one["code"]: one["places"][0] for one in json.loads(capsys.readouterr().out)["findings"]}
    assert places["no-crisis-line"] == {"path": "a.html"}
    assert places["stigmatising-word"]["line"] > 1


def test_the_html_report_names_every_page_of_a_finding_behind_a_line_that_opens() -> None:
    html = report()
    (opens,) = re.findall(
        r"<summary>on every page, first about/index.html:9</summary>\n<ul>(.*?)</ul>", html, re.DOTALL
    )
    assert re.findall("<li>(.*?)</li>", opens) == ["about/index.html:9", "admissions/index.html:6", "index.html:15"]


def test_the_closing_list_says_that_english_alone_is_read() -> None:
    assert any("other languages than English" in words for words in UNDECIDABLE)


def test_a_code_of_an_audit_is_explained_like_any_other(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "--explain", "no-crisis-line") == 0
    told = capsys.readouterr().out
    assert told.startswith("no-crisis-line: error, found by `audit`\n\nWhat it means\n")
    assert run("check", "--explain", "no-crisis-lime") == 2
    assert "Did you mean `no-crisis-line`?" in capsys.readouterr().err


def test_more_findings_of_one_sort_than_people_read_are_counted() -> None:
    found = look(page("".join(f'<img src="{n}.png">' for n in range(20))))
    from handrail.audit.tell import as_text

    text = as_text(found)
    assert text.count("has no alternative text, not even") == 6
    assert "and 14 more findings of this sort" in text
    html = report(page("".join(f'<img src="{n}.png">' for n in range(20))))
    assert html.count("has no alternative text, not even") == 20
    assert "15 more findings of this sort" in html


def test_the_report_says_what_no_program_can_decide_and_never_that_a_site_complies() -> None:
    for html in (report(), report(page())):
        assert all(words in html for words in UNDECIDABLE)
        # That a page claims to be is a finding, and the only place for the word.
        assert "complian" not in html.replace("HIPAA compliant", "").replace("Health Products Compliance", "")
        assert "complies" not in html


def test_the_report_asks_nobody_for_anything_and_passes_its_own_checks() -> None:
    html = report()
    assert foreign.find(html, "html", "") == ()
    # It is no page of a centre, so what every page of a centre owes its readers is not on it.
    owed = {
        "no-crisis-line", "no-privacy-policy", "no-practices-notice", "no-nondiscrimination-notice", "no-language-help",
    }  # fmt: skip
    # It quotes the pages' own words, and the names of the rules that they break.
    assert set(codes(look(report(page())))) <= owed


def test_what_a_page_says_is_told_as_words_and_never_as_markup() -> None:
    html = report(page('<h2 id="main">x</h2><p>We help addicts <script>alert(1)</script>&lt;img src=x&gt;</p>'))
    assert "<img" not in html
    assert "<script" not in html


def test_the_lines_that_every_page_must_name_are_those_of_the_shipped_record() -> None:
    record = yaml.safe_load(sites.shipped().content["help-lines.yaml"].data)
    strip = [line for line in record if line["strip"]]
    assert [digits(re.sub(r"HELP \((\d+)\)", r"\1", line["call"])) for line in strip] == [
        digits(line.number) for line in CRISIS
    ]
    assert all(line["name"] in crisis.name for line, crisis in zip(strip[1:], CRISIS[1:], strict=True))
    numbers = {digits(re.sub(r"HELP \((\d+)\)", r"\1", line["call"])) for line in record if "call" in line}
    assert numbers <= KNOWN


def test_what_no_other_command_needs_is_not_loaded_by_it() -> None:
    import subprocess
    import sys

    code = (
        "import sys, handrail.cli; print([name for name in sys.modules if (name + '.').startswith('handrail.audit.')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=sources.SHIPPED)
    assert done.stdout == "[]\n"


def test_severities_are_told_worst_first() -> None:
    found = audit("saved", *sources.saved(SAVED, HEAD, lambda path, _: path.endswith(".html"))[:2])
    weights = [list(Severity).index(group.kind.severity) for group in found.groups]
    assert weights == sorted(weights)
