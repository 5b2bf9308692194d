"""A folder becomes a value, and what cannot be opened is told."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from handrail import sources


def site(root: Path, files: dict[str, str]) -> Path:
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return root


def test_a_tree_holds_every_source_by_its_path_in_a_fixed_order(tmp_path: Path) -> None:
    tree, problems = sources.read(site(tmp_path, {"content/b.md": "b", "content/a/index.md": "a"}))
    assert list(tree.content) == ["a/index.md", "b.md"]
    assert tree.content["b.md"].path == "content/b.md"
    assert problems == []


def test_the_manual_and_what_programs_leave_behind_are_no_pages(tmp_path: Path) -> None:
    names = ["README.md", ".hidden.md", "a.md~", "#a.md#", ".a.md.swp", "a.md.bak", "Thumbs.db"]
    tree, _ = sources.read(site(tmp_path, {"content/index.md": "x", **{f"content/{name}": "x" for name in names}}))
    assert list(tree.content) == ["index.md"]


def test_what_others_look_for_on_every_site_is_read_though_its_folder_begins_with_a_dot(tmp_path: Path) -> None:
    files = {"content/index.md": "x", "static/.well-known/security.txt": "x", "static/.git/config": "x"}
    tree, _ = sources.read(site(tmp_path, files))
    assert ".well-known/security.txt" in tree.static
    assert ".git/config" not in tree.static


def test_a_site_lays_its_own_templates_and_styles_over_the_shipped_ones(tmp_path: Path) -> None:
    tree, _ = sources.read(
        site(tmp_path, {"content/index.md": "x", "templates/base.html": "mine", "static/css/new.css": "mine"})
    )
    assert tree.templates["base.html"].data == b"mine"
    assert tree.static["css/new.css"].data == b"mine"
    assert tree.templates["pages/faq.html"].data == (sources.SHIPPED / "templates/pages/faq.html").read_bytes()


def test_names_that_are_no_text_are_told_each_and_nothing_is_published_in_their_place(tmp_path: Path) -> None:
    site(tmp_path, {"content/index.md": "x", "static/css/caf\u00e9.txt": "x"})
    try:
        for name in (b"/caf\xe9.txt", b"/caf\xe8.txt"):
            Path(os.fsdecode(os.fsencode(tmp_path / "static") + name)).write_text("x")
    except OSError:
        pytest.skip("this file system keeps only names that are text")
    tree, problems = sources.read(tmp_path)
    assert sorted(str(p).splitlines()[0] for p in problems) == [
        f"static/caf\\x{byte}.txt: error: This name is not UTF-8, so no page can lead to it. (bad-file-name)"
        for byte in ("e8", "e9")
    ]
    assert [path for path in tree.static if "caf" in path] == ["css/caf\u00e9.txt"]
    assert tree.digest


def test_a_folder_without_content_is_told(tmp_path: Path) -> None:
    _, problems = sources.read(tmp_path)
    assert [str(p).splitlines()[0] for p in problems] == [
        f"content: error: `{tmp_path.name}` has no folder named `content` with pages in it. (no-content)"
    ]


@pytest.mark.skipif(os.name != "posix", reason="needs links that lead nowhere")
def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    site(tmp_path, {"content/index.md": "x"})
    (tmp_path / "content/gone.md").symlink_to(tmp_path / "nowhere")
    _, problems = sources.read(tmp_path)
    assert [str(p) for p in problems] == [
        "content/gone.md: error: This could not be opened: no such file or directory. (unreadable)\n    Check that it still exists and that you may read it."
    ]


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_a_link_that_leads_out_of_the_site_is_told_and_one_within_it_is_read(tmp_path: Path) -> None:
    root = site(tmp_path, {"secret.txt": "not to be published", "site/content/index.md": "x"}) / "site"
    site(root, {"content/a.txt": "to be read", "static/b.txt": "x"})
    (root / "content/b.txt").symlink_to("a.txt")
    (root / "content/secret.txt").symlink_to("../../secret.txt")
    (root / "static/secret.txt").symlink_to(tmp_path / "secret.txt")
    (root / "content/round.txt").symlink_to("round.txt")
    (root / "templates").symlink_to(tmp_path)
    tree, problems = sources.read(root)
    assert sorted(str(p).splitlines()[0] for p in problems) == [
        "content/round.txt: error: This could not be opened: too many levels of symbolic links. (unreadable)",
        "content/secret.txt: error: This is a link that leads out of the site's folder. (unreadable)",
        "static/secret.txt: error: This is a link that leads out of the site's folder. (unreadable)",
        "templates: error: This is a link that leads out of the site's folder. (unreadable)",
    ]
    assert tree.content["b.txt"].data == b"to be read"
    assert not {"secret.txt"} & {*tree.content, *tree.static, *tree.templates}


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_a_site_may_itself_be_named_by_a_link(tmp_path: Path) -> None:
    site(tmp_path, {"site/content/index.md": "x"})
    (tmp_path / "link").symlink_to("site")
    tree, problems = sources.read(tmp_path / "link")
    assert (list(tree.content), problems) == (["index.md"], [])


@pytest.mark.skipif(os.name != "posix", reason="needs pipes")
def test_nothing_waits_for_a_pipe_and_nothing_reads_a_device(tmp_path: Path) -> None:
    site(tmp_path, {"content/index.md": "x", "static/a.txt": "x"})
    os.mkfifo(tmp_path / "content/pipe.md")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "static/pipe.txt").symlink_to("../pipe")
    (tmp_path / "static/zero.bin").symlink_to("/dev/zero")
    tree, problems = sources.read(tmp_path)
    assert [str(p).splitlines()[0] for p in sorted(problems)] == [
        "content/pipe.md: error: This is no plain file. (unreadable)",
        "static/pipe.txt: error: This is no plain file. (unreadable)",
        "static/zero.bin: error: This is a link that leads out of the site's folder. (unreadable)",
    ]
    assert list(tree.content) == ["index.md"]


def test_a_folder_that_cannot_be_opened_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # root may open everything, so the system's refusal is played back rather than provoked
    site(tmp_path, {"content/index.md": "x", "content/closed/a.md": "x"})
    real = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    tree, problems = sources.read(tmp_path)
    assert list(tree.content) == ["index.md"]
    assert [str(p).splitlines()[0] for p in problems] == [
        "content/closed: error: This could not be opened: permission denied. (unreadable)"
    ]


@pytest.mark.parametrize(
    ("data", "place"), [("ääää".encode() + b"\xff\n", "1:5"), ("ä\nб ".encode() + b"x\xe9", "2:4"), (b"\xe9", "1:1")]
)
def test_what_is_no_utf_8_is_told_in_the_column_where_an_editor_finds_it(data: bytes, place: str) -> None:
    text, (problem,) = sources.decoded(sources.File("content/a.md", data))
    assert (text, str(problem.place)) == (None, f"content/a.md:{place}")
    assert sources.decoded(sources.File("content/a.md", data[:-2])) == (data[:-2].decode(), [])


def test_a_site_that_nobody_may_look_into_is_told_and_not_called_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, look = os.scandir, Path.stat

    def scandir(path: str) -> object:
        if str(path).startswith(str(tmp_path)):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    def stat(path: Path, **options: bool) -> os.stat_result:
        if tmp_path in path.parents:
            raise PermissionError(13, "Permission denied", str(path))
        return look(path, **options)

    monkeypatch.setattr(os, "scandir", scandir)
    monkeypatch.setattr(Path, "stat", stat)
    _, problems = sources.read(tmp_path)
    assert [str(p).splitlines()[0] for p in problems] == [
        f"{part}: error: This could not be opened: permission denied. (unreadable)" for part in sources.PARTS
    ]


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_a_part_of_a_site_that_leads_to_itself_is_told(tmp_path: Path) -> None:
    (tmp_path / "content").symlink_to("content")
    _, problems = sources.read(tmp_path)
    assert [str(p).splitlines()[0] for p in problems] == [
        "content: error: This could not be opened: too many levels of symbolic links. (unreadable)"
    ]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "handrail"
    shutil.copytree(sources.PACKAGE, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_the_builder_has_one_fingerprint_wherever_it_stands(package: Path) -> None:
    assert sources.builder(package) == sources.builder()
    (package / "__pycache__").mkdir()
    (package / "__pycache__/urls.pyc").write_bytes(b"made from the code")
    assert sources.builder(package) == sources.builder()


@pytest.mark.parametrize("file", ["urls.py", "rules/word.py", "pictures/SourceSerifPro-Semibold.ttf"])
def test_a_builder_with_another_file_has_another_fingerprint(package: Path, file: str) -> None:
    with (package / file).open("ab") as changed:
        changed.write(b"\n# x")
    assert sources.builder(package) != sources.builder()


def test_a_builder_with_another_library_has_another_fingerprint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sources.builder()
    (tmp_path / "site-packages/unheard_of-1.0.dist-info").mkdir(parents=True)
    monkeypatch.syspath_prepend(tmp_path / "site-packages")
    assert sources.builder() == before
    (tmp_path / "site-packages/jinja2-0.1.dist-info").mkdir()
    assert sources.builder() != before
