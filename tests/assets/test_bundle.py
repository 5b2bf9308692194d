"""The one stylesheet: put together, made small, and safe inside a page."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from tests.sites import ALONE, build, html


def test_a_changed_stylesheet_changes_every_page_and_nothing_else() -> None:
    before, after = (
        build({**ALONE, "static/css/site.css": f"a {{ color: {colour} }}"}).outputs for colour in ("red", "blue")
    )
    changed = {path for path, output in before.items() if output.key != after[path].key}
    assert changed == {"index.html"}
    assert before.keys() == after.keys()
    assert b"color:red" in before["index.html"].make()
    assert b"color:blue" in after["index.html"].make()


def test_a_stylesheet_cannot_end_its_own_element() -> None:
    page = html({"static/css/site.css": 'a::after { content: "</style><script>go()</script>" }'}, "index.html")
    dom = LexborHTMLParser(page)
    assert len(dom.css("style")) == 1
    assert [node.text() for node in dom.css("script") if "go()" in node.text()] == []
    assert r"<\/style>" in dom.css("style")[0].text()
