"""No style hides where the keyboard is, and none moves for readers who have asked for stillness."""

from __future__ import annotations

import pytest

from handrail.assets.parse import blocks
from handrail.sources import File
from tests.sites import build

SITE = '@import "more.css" layer(more);\n'
CALM = "@media (prefers-reduced-motion: reduce) { %s }"


def codes(css: str) -> list[str]:
    files = {"static/css/site.css": SITE, "static/css/more.css": css}
    return [f"{problem.place}: {problem.code}" for problem in build(files).problems]


FIRES = {
    "a { outline: none; }": "1:5: hidden-focus",
    "a:focus {\n  color: red;\n  OUTLINE : 0 !important }": "3:3: hidden-focus",
    "@media screen { .call:focus-visible { outline-width: 0px } }": "1:39: hidden-focus",
    "a { outline: 0 } :focus-visible { outline: 3px solid }": "1:5: hidden-focus",
    ".menu a, .call { outline: none } .call:focus { border: 1px solid }": "1:18: hidden-focus",
    "a { transition: transform .2s }": "1:5: unasked-motion",
    "a { transition: color .2s, translate .2s }": "1:5: unasked-motion",
    "a { transition: all 1s }": "1:5: unasked-motion",
    "a { animation: 1s ease spin }": "1:5: unasked-motion",
    "a { -webkit-animation: 1s ease spin }": "1:5: unasked-motion",
    "html { scroll-behavior: smooth }": "1:8: unasked-motion",
    "@view-transition { navigation: auto }": "1:20: unasked-motion",
    "a { animation: 1s spin } " + CALM % "b { animation: none }": "1:5: unasked-motion",
    "a { animation: 1s spin } " + CALM % "* { transition: none }": "1:5: unasked-motion",
}
SPARES = [
    "a { outline: 3px solid }",
    '/* a { outline: none } */ a::after { content: "} b { outline: none }" }',
    ".call { outline: none } .call:focus-visible { box-shadow: 0 0 0 3px }",
    ".call:focus { outline: none; border: 3px solid }",
    ":focus:not(:focus-visible) { outline: none }",
    'main[tabindex="-1"] { outline: none }',
    "a { transition: color .2s, background-color .2s }",
    "a { transition: none; animation: none; scroll-behavior: auto }",
    "@media (prefers-reduced-motion: no-preference) { a { transition: all 1s } html { scroll-behavior: smooth } }",
    "a, b { animation: 1s spin } " + CALM % "a, b { animation: none }",
    "a { animation: 1s spin; transition: all 1s } " + CALM % "* { animation-duration: 0.01ms; transition: none }",
    "@keyframes spin { to { rotate: 1turn } }",
]


@pytest.mark.parametrize(("css", "told"), FIRES.items())
def test_it_fires(css: str, told: str) -> None:
    assert codes(css) == [f"static/css/more.css:{told}"]


@pytest.mark.parametrize("css", SPARES)
def test_it_spares(css: str) -> None:
    assert codes(css) == []


def test_another_file_may_give_back_what_one_takes_away() -> None:
    files = {"static/css/site.css": SITE + ".call:focus-visible { outline: 2px solid }"}
    assert build(files | {"static/css/more.css": ".call { outline: none }"}).problems == ()
    assert build(files | {"static/css/more.css": ".cell { outline: none }"}).problems != ()


def test_a_stylesheet_that_no_page_carries_is_nobodys_harm() -> None:
    assert build({"static/css/stray.css": "a { outline: none }"}).problems == ()


@pytest.mark.parametrize(
    "css", ["", "}", "{", "a{", "a{b", "a{:}", "@media{a{b:c}", ";;;", "a{b:'", "/*", "a{b:c}}}d{e:f}"]
)
def test_broken_styles_are_read_as_far_as_they_go(css: str) -> None:
    assert len(list(blocks(File("a.css", css.encode())))) <= 2
