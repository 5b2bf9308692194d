"""A template sees one value and nothing else, and says where it fails."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from jinja2 import Environment

from handrail import kept
from handrail.problems import BadTemplate
from handrail.sources import File
from handrail.templates import Templates
from tests.sites import ALONE, build, page, shipped


def files(texts: Mapping[str, str]) -> dict[str, File]:
    return {f"{name}.html": File(f"templates/{name}.html", text.encode()) for name, text in texts.items()}


def templates(**texts: str) -> Templates:
    return Templates(files(texts))


def refusal(set_of: Templates, name: str, view: object = None) -> str:
    with pytest.raises(BadTemplate) as caught:
        set_of.render(name, view)
    return str(caught.value).splitlines()[0]


def test_a_template_prints_its_view_escaped() -> None:
    assert templates(a="{{ view.x }}").render("a.html", {"x": "<b>"}) == b"&lt;b&gt;"


def test_what_many_pages_show_alike_is_made_once() -> None:
    read = []

    class Site(NamedTuple):
        key: str

        @property
        def name(self) -> str:
            read.append(self.key)
            return f"<{self.key}>"

    foot = "{% macro foot(site) %}{{ site.name }}{% endmacro %}"
    texts = templates(a='{% from "foot.html" import foot %}{{ foot|once(view) }}', foot=foot)
    made = [texts.render("a.html", Site(key)) for key in ("one", "one", "two")]
    assert made == [b"&lt;one&gt;", b"&lt;one&gt;", b"&lt;two&gt;"]
    assert read == ["one", "two"]


@pytest.mark.parametrize("name", ["range", "dict", "lipsum", "cycler", "joiner", "namespace", "now", "config"])
def test_nothing_but_the_view_is_in_scope(name: str) -> None:
    assert f"'{name}' is undefined" in refusal(templates(a=f"{{{{ {name}() }}}}"), "a.html")


def test_chance_is_not_in_scope() -> None:
    assert "No filter named 'random'" in refusal(templates(a="{{ [1, 2]|random }}"), "a.html")


def test_a_missing_value_is_told_at_its_line_in_the_file_that_asks_for_it() -> None:
    found = templates(
        a='{% import "b.html" as b %}\n{{ b.show(view) }}', b="{% macro show(v) %}\n\n{{ v.nme }}{% endmacro %}"
    )
    assert refusal(found, "a.html", {"name": 1}).startswith(
        "templates/b.html:3:1: error: The template cannot be filled: 'dict object' has no attribute 'nme'"
    )


def test_a_mistake_in_the_language_is_told_at_its_line() -> None:
    assert refusal(templates(a="one\n{% if %}"), "a.html").startswith("templates/a.html:2:1: error:")


def test_a_template_that_is_not_there_is_told() -> None:
    assert (
        refusal(templates(a='{% extends "c.html" %}'), "a.html")
        == "templates/a.html:1:1: error: There is no template `c.html`. (bad-template)"
    )
    assert refusal(templates(), "a.html") == "templates/a.html: error: There is no template `a.html`. (bad-template)"


def test_templates_that_are_not_there_are_told_once_where_they_are_named() -> None:
    from handrail import publish

    base = shipped().templates["base.html"].data.decode()
    named = "{# two\nlines #}\n{% include 'nope.html' %}\n\n{% import 'none.html' as n %}"
    built = build({"templates/base.html": base + named})
    line = base.count("\n") + 3
    hint = "\n    Correct the name, or add the file below templates/."
    assert [str(problem) for problem in publish.refused(built.outputs.values())] == [
        f"templates/base.html:{line}:1: error: There is no template `nope.html`. It is so on 3 pages. (bad-template){hint}",
        f"templates/base.html:{line + 2}:1: error: There is no template `none.html`. It is so on 3 pages. (bad-template){hint}",
    ]


def test_a_template_that_may_be_missing_is_not_missed() -> None:
    text = '{# {% include "no.html" %} #}{% include "b.html" ignore missing %}.'
    without, with_it = templates(a=text), templates(a=text, b="x")
    assert [found.render("a.html", None) for found in (without, with_it)] == [b".", b"x."]
    assert without.digest("a.html") != with_it.digest("a.html")


def test_the_fingerprint_of_a_template_is_that_of_all_it_can_reach() -> None:
    before = templates(a='{% extends "b.html" %}', b='{% include "c.html" %}', c="x", d="x")
    assert before.closure("a.html") == {"a.html", "b.html", "c.html"}
    assert before.digest("a.html") != templates(
        a='{% extends "b.html" %}', b='{% include "c.html" %}', c="y", d="x"
    ).digest("a.html")
    assert before.digest("a.html") == templates(
        a='{% extends "b.html" %}', b='{% include "c.html" %}', c="x", d="y"
    ).digest("a.html")


def test_a_template_may_not_hide_what_it_reaches() -> None:
    hides = templates(a="\n{% include view %}", b="x")
    for name in ("closure", "render"):
        with pytest.raises(BadTemplate, match=r"templates/a\.html:2:1: error: .* computed"):
            getattr(hides, name)("a.html", *["b.html"][: name == "render"])


def test_a_broken_template_is_told_once_for_all_pages() -> None:
    from handrail import publish

    built = build(
        {
            "content/a.md": page(),
            "content/b.md": page(title="Another"),
            "templates/pages/article.html": "{{ view.nope }}",
        }
    )
    problems = publish.refused(built.outputs.values())
    assert [str(p).splitlines()[0] for p in problems] == [
        "templates/pages/article.html:1:1: error: The template cannot be filled: 'handrail.kinds.view.View object' has no attribute 'nope'. It is so on 2 pages. (bad-template)"
    ]


def test_a_template_that_is_no_utf_8_is_told_at_its_line_and_stops_the_build() -> None:
    from handrail import publish

    base = shipped().templates["base.html"].data
    built = build({**ALONE, "templates/base.html": base + "\n{# #}Café".encode("latin-1")})
    lines = base.count(b"\n") + 2
    assert [str(problem) for problem in publish.refused(built.outputs.values())] == [
        f"templates/base.html:{lines}:9: error: There is a character here that is not UTF-8. (not-utf8)\n"
        "    Save the file again and choose “UTF-8”."
    ]


@contextmanager
def compiled() -> Iterator[list[str]]:
    """The names of the templates that are compiled meanwhile."""
    names: list[str] = []
    real = Environment.compile

    def compile_(environment: Environment, source: str, name: str, filename: str) -> object:
        names.append(name)
        return real(environment, source, name, filename)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Environment, "compile", compile_)
        yield names


TWO = {"a": '{% include "b.html" %}', "b": "{{ view }}"}


def made(folder: Path, texts: Mapping[str, str] = TWO, builder: str = "x") -> tuple[str, list[str]]:
    """What the template `a` makes of a view in a process of this builder, and what is compiled for it."""
    kept.load(builder, folder / "kept")
    with compiled() as names:
        found = Templates(files(texts)).render("a.html", "&").decode()
    kept.save()
    kept.load("")
    return found, names


def test_what_has_been_compiled_once_is_not_compiled_again(tmp_path: Path) -> None:
    assert made(tmp_path) == ("&amp;", ["a.html", "b.html"])
    assert made(tmp_path) == ("&amp;", [])


def test_a_template_that_has_changed_is_compiled_anew_and_no_other(tmp_path: Path) -> None:
    made(tmp_path)
    assert made(tmp_path, {**TWO, "b": "{{ view }}!"}) == ("&amp;!", ["b.html"])
    assert made(tmp_path, {**TWO, "c": TWO["b"], "a": '{% include "c.html" %}'}) == ("&amp;", ["a.html", "c.html"])


def test_what_another_builder_has_compiled_is_not_used(tmp_path: Path) -> None:
    made(tmp_path)
    assert made(tmp_path, builder="y") == ("&amp;", ["a.html", "b.html"])


def test_a_mistake_is_told_at_its_line_also_in_a_template_that_was_compiled_before(tmp_path: Path) -> None:
    found = {"a": "one\n{{ view.nope }}"}
    for _ in range(2):
        with pytest.raises(BadTemplate, match=r"templates/a\.html:2:1"):
            made(tmp_path, found)
