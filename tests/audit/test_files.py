"""Every file of a folder is taken for what it is: a page, a part of one, a style, or nothing to look at."""

from __future__ import annotations

from pathlib import Path

import pytest

from handrail import cli
from handrail.audit import audit
from handrail.audit.files import sort
from handrail.audit.finding import Audit
from tests.audit.pages import codes, look, page, report, told

HTML = b"\n<!-- a --><!DOCTYPE html><html><p>Words"


@pytest.mark.parametrize(
    "name",
    ["a.html", "index.html?p=12", "index.html@p=13", "index.php?page_id=7", "about.php", "a.aspx", "blog/post-1"],
)
def test_what_begins_like_a_page_is_one_whatever_its_name(name: str) -> None:
    assert sort(name, HTML) == "page"
    assert sort(name, b"<?xml version='1.0'?>" + HTML) == "page"


@pytest.mark.parametrize(
    ("name", "head", "what"),
    [
        ("a.HTM", b"Words", "page"),
        ("a.css?ver=6.4", b"a {}", "style"),
        ("a.css@ver=6.4.css", b"a {}", "style"),
        ("a_files/css2", b"@font-face {}", "style"),
        ("a_files/gtm.js.download", b"var a", "script"),
        ("a_files/js", b"var a", "script"),
        ("menu.js", b"var a", ""),
        ("a.svg", b"<?xml version='1.0'?><svg>", ""),
        ("a.php", b"<?php echo '<html>'", ""),
        ("photo@2x.png", b"\x89PNG", ""),
        ("feed", b"<!--a-->" * 200, ""),
    ],
)
def test_what_does_not_is_known_by_its_name(name: str, head: bytes, what: str) -> None:
    assert sort(name, head) == what


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "This file is empty."),
        (b" \n", "This file is empty."),
        (b"\x1f\x8b\x08" + b"x" * 99, "This file is packed; no browser shows it as a page."),
        (bytes(range(256)) * 9, "This file holds no text; no browser shows it as a page."),
    ],
)
def test_a_file_that_is_no_page_is_told_once_and_not_judged(data: bytes, says: str, tmp_path: Path) -> None:
    found = audit("folder", {"a.html": page().encode(), "b.html": data})
    assert (codes(found), told(found, "no-html")) == (["no-html"], [f"b.html: {says} | "])
    (tmp_path / "b.html").write_bytes(data)
    assert cli.main(["audit", str(tmp_path)]) == 2


def test_a_page_in_two_bytes_a_letter_is_one() -> None:
    assert "no-html" not in codes(audit("folder", {"a.html": page().encode("utf-16")}))


def test_files_that_nobody_looks_at_are_counted_by_their_endings() -> None:
    names = ["a.html", "b.pdf", "a/c.PDF", "saved.mhtml", "LICENSE", "d.png", "e.js?ver=1", "f.txt", "a_files/x.pdf"]
    found = audit("folder", {"a.html": page().encode()}, [*names, "privacy.html", "npp.html", "fair.html"])
    assert told(found, "not-looked-at") == [
        "LICENSE: Not looked at: 1 other file. | ",
        "a/c.PDF: Not looked at: 2 `.pdf` files. | ",
        "saved.mhtml: Not looked at: 1 `.mhtml` file. | ",
    ]


def test_the_sheet_of_an_earlier_audit_is_no_page_of_the_site(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "report.html").write_text(report(page()), encoding="utf-8")
    assert cli.main(["audit", str(tmp_path)]) == 2
    (tmp_path / "index.html").write_text(page(), encoding="utf-8")
    cli.main(["audit", str(tmp_path)])
    assert "report.html" not in capsys.readouterr().out


SAVED = "<!-- saved from url=(0041)https://www.youtube.com/embed/1 -->"


def with_parts(**parts: str) -> Audit:
    """The audit of a page that a browser saved with some parts, by their names with `_` for a dot."""
    files = {f"Us_files/{name.replace('_', '.')}": text.encode() for name, text in parts.items()}
    return audit("folder", {"Us.html": page().encode(), **files})


def test_what_a_browser_saved_with_a_page_is_a_part_of_it_and_no_page() -> None:
    found = with_parts(embed_html=f"<!doctype html>{SAVED}<p>Addicts", blank_html="<!doctype html>")
    assert found.pages == ("Us.html",)
    assert codes(found) == ["tracker"]
    assert told(found, "tracker") == [
        "Us.html: YouTube tells Google who opened this page. | https://www.youtube.com/embed/1"
    ]
    elsewhere = SAVED.replace("www.youtube.com", "chat.example")
    assert told(with_parts(a_html=elsewhere), "asks-elsewhere") == [
        "Us.html: `<iframe>` asks chat.example. | https://chat.example/embed/1"
    ]
    assert codes(with_parts(a_html=SAVED.replace("www.youtube.com", "center.example"))) == []
    alone = audit("folder", {"a_files/b.html": page().encode()})
    assert alone.pages == ("a_files/b.html",)


def test_a_script_that_was_saved_with_a_page_is_known_by_its_name_or_its_text() -> None:
    for name in ("gtm.js.download", "js", "swap.js.download", "insight.min.js", "bat.js(1).download", "uc.js"):
        assert codes(look(page(f'<script src="./Us_files/{name}"></script>'))) == ["tracker"]
        assert codes(look(page(f'<script src="/js/{name}"></script>'))) == []
    assert told(with_parts(f_js="a(); fbq('init')"), "tracker") == [
        "Us.html: Meta Pixel tells Facebook who read which page. | Us_files/f.js"
    ]
    assert codes(with_parts(f_js="if (film) load('https://www.youtube.com/iframe_api')")) == []


def test_a_frame_whose_page_was_saved_within_the_page_is_asked_for() -> None:
    note = "<!--\n Page saved with SingleFile \n url: https://www.youtube.com/embed/1 \n-->"
    whole = f"<!doctype html>{note.replace('www.youtube.com', 'center.example')}"
    found = look(page(f'<iframe title="A film" srcdoc="{note}"></iframe>', old="<!doctype html>", new=whole))
    assert told(found, "tracker") == [
        "a.html:18: YouTube tells Google who opened this page. | https://www.youtube.com/embed/1"
    ]


def test_the_policy_and_the_address_of_a_page_without_scripts_are_those_of_whoever_saved_it() -> None:
    note = "<!doctype html><!--\n Page saved with SingleFile \n url: https://cdn.example/a \n-->"
    found = look(page('<img src="https://cdn.example/a.png" alt="">', old="<!doctype html>", new=note))
    assert codes(found) == ["no-content-policy", "scripts-taken-out"]
