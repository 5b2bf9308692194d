"""The style of a site is put together once, and again when anything changes that it depends on."""

from __future__ import annotations

import pytest

from handrail import assets
from handrail.assets import style
from handrail.cache import Forgetful
from handrail.sources import File

FILES = {
    "css/site.css": b'@import "more.css"; a { background: url(../pic.svg) }',
    "css/more.css": b"a { color: red }",
    "pic.svg": b"<svg/>",
}


def made(memory: Forgetful, files: dict[str, bytes], base: str = "", builder: str = "one") -> style.Style:
    static = {path: File(f"static/{path}", data) for path, data in files.items()}
    return assets.gather(static, assets.published(static, {}, base), builder, memory)[0]


def test_a_style_is_put_together_once_and_comes_back_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    memory = Forgetful()
    broken = {**FILES, "css/more.css": b"a { color: red } }"}
    first, wrong = made(memory, FILES), made(memory, broken)
    assert first.text == "a{color:red}a{background:url(/pic.svg)}"
    assert [problem.code for problem in wrong.problems] == ["bad-stylesheet"]
    monkeypatch.setattr(style, "stylesheet", None)
    assert (made(memory, FILES), made(memory, broken)) == (first, wrong)


def test_what_a_style_depends_on_makes_another_of_it() -> None:
    memory = Forgetful()
    first = made(memory, FILES)
    assert made(memory, {**FILES, "css/more.css": b"a { color: blue }"}).text == first.text.replace("red", "blue")
    assert made(memory, FILES, base="https://x.example/y/").text == first.text.replace("/pic", "/y/pic")
    without = made(memory, {path: data for path, data in FILES.items() if path != "pic.svg"})
    assert "pic.svg" in without.problems[0].message
    looked = len(memory._rows)
    made(memory, FILES, builder="two")
    assert len(memory._rows) == looked + 1
