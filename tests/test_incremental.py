"""A warm build equals a cold one, byte for byte, after any sequence of edits.

`HANDRAIL_SEQUENCES=2000` makes the long run; `make test` takes a slice of it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from jinja2 import Environment
from msgspec import Raw
from msgspec.structs import replace

from handrail import kept, marked_yaml, pictures, pipeline, privacy, publish, workers
from handrail.assets import bundle
from handrail.job import Job
from handrail.pipeline import Options, build
from handrail.problems import Problem
from handrail.publish import MANIFEST
from handrail.sources import SHIPPED, File, painter
from tests.sites import HELP, MINIMAL, SITE, SOURCES, TODAY, page

SEQUENCES = int(os.environ.get("HANDRAIL_SEQUENCES", "25"))

BASE = """<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="{{ view.site.policy }}">
<title>{{ view.page.document_title }}</title><style>{{ view.site.stylesheet }}</style>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="application/ld+json">{{ view.page.graph }}</script></head>
<body><a href="#main">Skip</a><main id="main"><h1>{{ view.page.title }}</h1>{{ view.page.graph }}{% block content %}{% endblock %}
{% for link in view.site.main_menu %}<a href="{{ link.url }}">{{ link.text }}</a>{% endfor %}
{% if view.page.next %}{{ view.page.next.url }}{% endif %}
{% for s in view.page.sources %}<p id="_source-{{ s.number }}">{{ s.title }}</p>{% endfor %}{{ view.page.notice }}HELP</main></body></html>
""".replace("HELP", HELP)
PAGE = """{% extends "base.html" %}{% from "components/part.html" import draw %}{% block content %}
{% for part in view.body %}{{ draw(part) }}{% endfor %}
{% if view.page.kind == "levels" %}{% for link in view.detail %}{{ link.text }}{% endfor %}{% endif %}{% endblock %}
"""
FAQ_PAGE = """{% extends "base.html" %}{% block content %}{% for g in view.detail %}<h2>{{ g.title }}</h2>
{% for q in g.questions %}<h3>{{ q.text }}</h3>{{ q.answer }}{{ q.cites }}{% endfor %}{% endfor %}{% endblock %}
"""
PART = """{% macro draw(part) %}{% if part.type == "html" %}{{ part.html }}{% elif part.type == "picture" %}
<img src="{{ part.url }}" alt="{{ part.alt }}" width="{{ part.width }}">{% elif part.name == "questions" %}
{% for q in part.data %}<h2>{{ q.text }}</h2>{{ q.answer }}{% endfor %}{% else %}{{ part.name }}{% endif %}{% endmacro %}
"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} 9"/>'

# Small templates, so that a build takes milliseconds; the pages touch everything that one page can see of another.
START: dict[str, str] = {
    **MINIMAL,
    "templates/base.html": BASE,
    "templates/components/part.html": PART,
    "templates/pages/article.html": PAGE,
    "templates/pages/home.html": PAGE,
    "templates/pages/faq.html": FAQ_PAGE,
    "templates/pages/levels.html": PAGE,
    "static/css/site.css": "a{color:red}",
    "static/extra.txt": "1",
    "content/pic.svg": SVG.format(10),
    "content/faq.md": page("## G\n\n### What? {#what}\n\nThis, see [a](a.md).[@study]", kind="faq", title="Questions"),
    "content/a.md": page("See [b](b.md#part).\n\n![Pic](pic.svg)\n\n::questions", title="A", questions="[what]"),
    "content/b.md": page("## Part\n\nWords.[@study]", title="B"),
    "content/series/index.md": page(kind="levels", title="Series"),
    "content/series/one.md": page(title="One", order="1"),
    "content/series/two.md": page(title="Two", order="2"),
}
NAMES = ("a", "b", "c", "series/one", "series/three")


class World:
    """A site on disk that is edited, built warm after each edit, and held against a cold build."""

    def __init__(self, root: Path) -> None:
        self.root, self.folder = root, root / "_site"
        self.day, self.base_url, self.builder = TODAY, "", "one"
        for path, text in START.items():
            self.write(path, text)

    def write(self, path: str, text: str) -> None:
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")

    def change(self, path: str, old: str, new: str) -> None:
        file = self.root / path
        if file.exists():
            file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")

    def job(self) -> Job:
        return replace(Job.of(self.root, self.folder, self.day, self.base_url), builder=self.builder)

    def build_and_compare(self) -> None:
        job = self.job()
        kept.load("")  # what is cold knows nothing
        cold = build(job.tree, Options(self.day, self.builder, self.base_url, painter()))
        same = job.unchanged(self.folder)
        if same:
            assert same[:2] == (cold.problems, len(cold.allowed))
        else:
            stamps = job.earlier.stamps
            with publish.staging(self.folder, stamps) as stage:
                warm = job.build(stage=stage)
                assert [p for p in warm.problems if p.code != "cache-lost"] == list(cold.problems)
                assert warm.allowed == cold.allowed
                if warm.has_errors:
                    return
                result = publish.publish(warm.outputs, self.folder, stamps, staged=warm.staged)
            assert result.problems == ()
            job.keep(warm, result)
        job.memory.close()
        assert disk(self.folder) == {path: output.make() for path, output in cold.outputs.items()}


def disk(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != MANIFEST)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def rename(world: World, old: str, new: str) -> None:
    source, target = (world.root / f"content/{name}.md" for name in (old, new))
    if source.exists():
        source.rename(target)


def spoil(world: World) -> None:
    if (world.folder / "index.html").exists():
        (world.folder / "index.html").write_text("spoilt by hand")


Edit = Callable[[World, str, int], None]
EDITS: dict[str, Edit] = {
    "body": lambda w, name, n: w.write(f"content/{name}.md", page(f"Body {n}.", title=f'"{name} x"')),
    "linking body": lambda w, name, n: w.write(
        f"content/{name}.md", page(f"[To](../content/a.md) {n}", title=f'"{name} y"')
    ),
    "links": lambda w, name, n: w.write(
        f"content/{name}.md", page("See [b](/b.md), [f](/faq.md#what).", title=f'"{name} z"')
    ),
    "title": lambda w, name, n: w.change(f"content/{name}.md", "title: ", f"title: T{n} "),
    "order": lambda w, name, n: w.change(f"content/{name}.md", "description:", f"order: {n}\ndescription:"),
    "draft": lambda w, name, n: w.change(f"content/{name}.md", "description:", "draft: true\ndescription:"),
    "heading": lambda w, name, n: w.change("content/b.md", "## Part", f"## Part {n}"),
    "answer": lambda w, name, n: w.change("content/faq.md", "This,", f"This {n},"),
    "delete": lambda w, name, n: (w.root / f"content/{name}.md").unlink(missing_ok=True),
    "rename": lambda w, name, n: rename(w, name, NAMES[n % len(NAMES)]),
    "source": lambda w, name, n: w.write("content/sources.yaml", SOURCES.replace("Something", f"Thing {n}")),
    "settings": lambda w, name, n: w.write("content/site.yaml", SITE.replace("Example Center", f"Center {n}")),
    "template": lambda w, name, n: w.write("templates/base.html", BASE + f"<!-- {n} -->"),
    "component": lambda w, name, n: w.write(
        "templates/components/part.html", PART.replace("<img", f'<img data-n="{n}"')
    ),
    "style": lambda w, name, n: w.write("static/css/site.css", f"a{{margin:{n}px}}"),
    "static": lambda w, name, n: w.write("static/extra.txt", str(n)),
    "picture": lambda w, name, n: w.write("content/pic.svg", SVG.format(10 + n)),
    "day": lambda w, name, n: setattr(w, "day", w.day + timedelta(days=40 * n)),
    "address": lambda w, name, n: setattr(w, "base_url", f"https://host{n}.org/{'deep/' * (n % 2)}"),
    "builder": lambda w, name, n: setattr(w, "builder", f"builder {n}"),
    "spoil": lambda w, name, n: spoil(w),
    "lose cache": lambda w, name, n: shutil.rmtree(w.root / ".cache", ignore_errors=True),
    "damage cache": lambda w, name, n: w.write(".cache/handrail.db", "no database" * n),
    "break": lambda w, name, n: w.write(f"content/{name}.md", "no front matter"),
    "nothing": lambda w, name, n: None,
}
STEPS = st.lists(st.tuples(st.sampled_from(sorted(EDITS)), st.sampled_from(NAMES), st.integers(1, 4)), max_size=7)


@contextmanager
def world() -> Iterator[World]:
    with tempfile.TemporaryDirectory() as folder:
        yield World(Path(folder))


@settings(
    max_examples=SEQUENCES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
)
@given(STEPS)
def test_after_any_sequence_of_edits_a_warm_build_equals_a_cold_one(steps: list[tuple[str, str, int]]) -> None:
    with world() as here:
        here.build_and_compare()
        for edit, name, number in steps:
            EDITS[edit](here, name, number)
            here.build_and_compare()


@pytest.mark.parametrize("edit", EDITS)
def test_after_each_kind_of_edit_a_warm_build_equals_a_cold_one(edit: str) -> None:
    with world() as here:
        here.build_and_compare()
        EDITS[edit](here, "a", 2)
        here.build_and_compare()
        here.build_and_compare()


def written(here: World) -> tuple[str, ...]:
    job = here.job()
    built = job.build()
    result = publish.publish(built.outputs, here.folder, job.earlier.stamps)
    job.keep(built, result)
    return result.written


def test_when_nothing_changed_nothing_is_written_and_one_edited_body_writes_one_file() -> None:
    with world() as here:
        written(here)
        assert here.job().unchanged(here.folder) is not None
        assert written(here) == ()
        here.change("content/series/two.md", "Words.", "Other words.")
        assert here.job().unchanged(here.folder) is None
        assert written(here) == ("series/two/index.html",)


def test_only_pages_whose_trace_changed_are_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    with world() as here:
        written(here)
        here.change("content/series/two.md", "Words.", "Other words.")
        looked_at = []
        real = workers.each

        def each(function: Callable[[object], object], things: list[object], *rest: Any) -> Iterator[object]:
            looked_at.append(len(things))
            return real(function, things, *rest)

        monkeypatch.setattr(workers, "each", each)
        written(here)
        assert looked_at == [1, 1, 1]  # read, examined, made


def test_each_settings_text_is_parsed_once_and_then_known(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed = []
    real = marked_yaml.load

    def load(text: str, file: str, first_line: int = 1) -> Any:
        parsed.append(file)
        return real(text, file, first_line)

    monkeypatch.setattr(marked_yaml, "load", load)
    with world() as here:
        written(here)
        texts = [f"content/{path}" for path in here.job().tree.content if path.endswith((".md", ".yaml"))]
        assert sorted(parsed) == sorted(texts)
        parsed.clear()
        here.change("content/series/two.md", "Words.", "Other words.")
        written(here)
        assert parsed == ["content/series/two.md"]


def test_several_processes_make_the_same_site_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    with world() as here:
        tree = here.job().tree
        alone = {path: output.make() for path, output in build(tree, Options(TODAY, "x")).outputs.items()}
        monkeypatch.setattr(workers, "WORTH_IT", 1)
        monkeypatch.setattr(workers, "processors", lambda: 3)
        monkeypatch.setattr(threading, "active_count", lambda: 1)
        together = build(tree, Options(TODAY, "x"))
        assert {output.path: data for output, data in publish.made(together.outputs.values())} == alone


def test_what_a_first_build_needs_beside_its_texts_is_made_while_they_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled, examined, scanned, styled = [], [], [], []
    real, look, scan, style = Environment.compile, pictures.examine, privacy.scan._file, bundle.minified

    def compile_(self: Environment, source: Any, name: str, *rest: Any) -> Any:
        compiled.append(name)
        return real(self, source, name, *rest)

    def examine(file: File) -> bytes:
        examined.append(file.path)
        return look(file)

    def scan_(file: File, *rest: Any) -> Iterator[Problem]:
        scanned.append(file.path)
        return scan(file, *rest)

    def minified(css: str) -> str:
        styled.append(css)
        return style(css)

    monkeypatch.setattr(pictures, "examine", examine)
    monkeypatch.setattr(privacy.scan, "_file", scan_)
    monkeypatch.setattr(bundle, "minified", minified)
    monkeypatch.setattr(workers, "processors", lambda: 2)
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    monkeypatch.setattr(pipeline, "_MUCH", 1)
    monkeypatch.setattr(Environment, "compile", compile_)
    monkeypatch.setattr(kept, "FILE", tmp_path / "kept")
    with world() as here:
        here.write("templates/broken.html", "{% nothing %}")
        written(here)
        # All but the page's picture is made in the other process.
        assert (compiled, examined, scanned, styled) == ([], ["content/pic.svg"], [], [])
        here.write("templates/base.html", BASE.replace("Skip", "Go on"))
        written(here)
        assert compiled == ["base.html"]
        here.build_and_compare()


def test_what_another_builder_left_is_not_read_whatever_its_form() -> None:
    with world() as here:
        here.build_and_compare()
        job = here.job()
        job.memory.save(job.name, replace(job.earlier, builder="another", inputs="", pages=Raw(b'{"a.md": 1}')), [])
        here.build_and_compare()


def test_two_builds_at_once_both_end_well() -> None:
    with world() as here:
        door = [sys.executable, str(SHIPPED / "build.py"), "build", "--root", str(here.root), "--today", "2026-11-23"]
        for _ in range(2):
            both = [
                subprocess.Popen([*door, "--output", str(here.root / f"site{n}")], stderr=subprocess.PIPE, text=True)
                for n in range(2)
            ]
            told = [process.communicate()[1] for process in both]
            assert [process.returncode for process in both] == [0, 0], told
        assert disk(here.root / "site0") == disk(here.root / "site1")


def pythons() -> list[str]:
    """Each Python of this machine that the installed libraries fit, once a version; this one first."""
    found = {sys.version: sys.executable}
    for folder in os.get_exec_path():
        python = Path(folder, f"python{sys.version_info.major}.{sys.version_info.minor}")
        if python.is_file():
            question = [str(python), "-c", "import sys; print(sys.version, end='')"]
            answer = subprocess.run(question, check=False, capture_output=True, text=True)
            if not answer.returncode:
                found.setdefault(answer.stdout, str(python))
    return list(found.values())


def test_the_same_tree_gives_the_same_bytes_wherever_and_however_it_is_built(tmp_path: Path) -> None:
    here, *others = pythons()
    libraries = {"PYTHONPATH": sysconfig.get_path("purelib"), "PYTHONDONTWRITEBYTECODE": "1"}
    surroundings = [
        (here, {"LC_ALL": "C", "TZ": "UTC", "PYTHONHASHSEED": "1"}),
        (here, {"LC_ALL": "C.UTF-8", "TZ": "Asia/Kathmandu", "PYTHONHASHSEED": "4242", "PYTHONOPTIMIZE": "1"}),
        *((other, libraries) for other in others),
    ]
    sites = []
    for number, (python, extra) in enumerate(surroundings):
        root = tmp_path / f"{'x' * number}copy"
        shutil.copytree(SHIPPED / "content", root / "content")
        door = [python, str(SHIPPED / "build.py"), "--root", str(root), "--today", "2026-11-23"]
        at = ("/", tmp_path)[number % 2]
        subprocess.run(door, check=True, env={**os.environ, **extra}, cwd=at, capture_output=True)
        sites.append({**disk(root / "_site"), MANIFEST: (root / "_site" / MANIFEST).read_bytes()})
    assert all(site == sites[0] for site in sites[1:])
    assert len(sites[0]) > 25


def test_a_memory_that_is_taken_away_during_a_build_costs_only_time() -> None:
    with world() as here:
        job = here.job()
        built = job.build()
        job.memory.close()
        shutil.rmtree(here.root / ".cache")
        result = publish.publish(built.outputs, here.folder)
        assert result.problems == ()
        cold = build(job.tree, Options(TODAY, "x", painter=painter()))
        assert disk(here.folder) == {path: output.make() for path, output in cold.outputs.items()}


def test_the_long_past_is_no_secret_input() -> None:
    with world() as here:
        here.day = date(1970, 1, 1)
        assert any(problem.code == "future-date" for problem in here.job().build().problems)
