"""The door: commands, options, exit codes, and words that an editor understands."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from handrail import cli, publish, workers
from handrail.pages import record
from handrail.publish.manifest import STAGING
from handrail.sources import SHIPPED
from tests.sites import MINIMAL, lay, page


@pytest.fixture
def root(tmp_path: Path) -> Path:
    lay(tmp_path)
    return tmp_path


def write(root: Path, path: str, text: str) -> None:
    (root / path).write_text(text, encoding="utf-8")


TODAY = ("--today", "2026-11-23")


def run(*words: object) -> int:
    return cli.main([str(word) for word in words])


def test_a_site_is_built_into_its_own_folder(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("build", "--root", root, *TODAY) == 0
    assert (root / "_site/index.html").exists()
    assert capsys.readouterr().out.startswith("Built 9 files into ")


def test_build_is_what_happens_when_no_command_is_named(root: Path) -> None:
    assert run("--root", root, "--output", root / "there", *TODAY) == 0
    assert (root / "there/index.html").exists()


def test_the_front_door_is_build_py(root: Path) -> None:
    door = [sys.executable, str(SHIPPED / "build.py"), "build", "--root", str(root), *TODAY]
    done = subprocess.run(door, capture_output=True, text=True, check=False, cwd="/")
    assert (done.returncode, done.stderr) == (0, "")
    assert (root / "_site/index.html").exists()


@pytest.mark.skipif(os.name != "posix", reason="needs links that lead nowhere")
def test_where_a_file_cannot_be_opened_nothing_that_follows_from_it_is_told(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(root, "content/a.md", page("See [b](b.md)."))
    (root / "content/b.md").symlink_to(root / "nowhere")
    assert run("check", "--root", root, *TODAY) == 1
    told = capsys.readouterr()
    assert "content/b.md: error: This could not be opened: no such file or directory." in told.out + told.err
    assert "content/a.md" not in told.out + told.err


def test_with_an_error_the_last_good_site_stays_exactly_as_it_was(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("build", "--root", root, *TODAY)
    before = {p: (p.stat().st_mtime_ns, p.read_bytes()) for p in (root / "_site").rglob("*") if p.is_file()}
    capsys.readouterr()
    write(root, "content/a.md", page("See [b](b.md)."))
    assert run("build", "--root", root, *TODAY) == 1
    assert {p: (p.stat().st_mtime_ns, p.read_bytes()) for p in (root / "_site").rglob("*") if p.is_file()} == before
    told = capsys.readouterr().err
    assert told == (
        "content/a.md:6:5: error: There is no page or file `b.md`. (dead-link)\n    Did you mean `a.md`?\n1 error.\n"
        f"Nothing was published: {root / '_site'} is as it was.\n"
    )


def test_strict_counts_warnings_as_errors(root: Path) -> None:
    write(root, "content/a.md", page(description="Short."))
    assert run("build", "--root", root, *TODAY) == 0
    assert run("build", "--root", root, "--strict", *TODAY) == 1
    assert run("check", "--root", root, "--strict", *TODAY) == 1


def test_check_finds_everything_and_writes_nothing_but_memory(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "--root", root, *TODAY) == 0
    assert {path.name for path in root.iterdir()} == {"content", ".cache"}
    assert capsys.readouterr().out == (
        "Checked 9 files; nothing was written but `.cache`.\n"
        "No program can decide, and so this check does not say:\n"
        "- whether a claim is true, and whether a source that is named supports it;\n"
        "- whether the people in stories and pictures gave their consent, and whether it still stands;\n"
        "- whether somebody tells of their own recovery or illness in words that no rule knows;\n"
        "- whether a site works with a keyboard and with a screen reader; that takes a person who uses one;\n"
        "- whether alternative text says what its picture means;\n"
        "- whether a licence or a certificate is valid today.\n"
    )
    (root / "templates").mkdir()
    write(root, "templates/base.html", "{{ view.nope }}")
    assert run("check", "--root", root, *TODAY) == 1


@pytest.mark.parametrize("words", [["build"], ["check"], ["list"], ["explain", "/"], ["clean"]])
def test_nothing_is_written_where_there_is_no_content(tmp_path: Path, words: list[str]) -> None:
    assert run(*words, "--root", tmp_path) == (0 if words == ["clean"] else 1)
    assert list(tmp_path.iterdir()) == []


def test_a_template_that_loses_something_is_found_by_check_and_stops_a_build(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("build", "--root", root, *TODAY) == 0
    before = (root / "_site/index.html").read_bytes()
    base = (SHIPPED / "templates/base.html").read_text(encoding="utf-8")
    (root / "templates").mkdir()
    write(root, "templates/base.html", base.replace('<html lang="{{ view.site.language }}">', "<html>"))
    for command in ("check", "build"):
        capsys.readouterr()
        assert run(command, "--root", root, *TODAY) == 1
        assert "templates/base.html: error: The page does not say" in capsys.readouterr().err
        assert (root / "_site/index.html").read_bytes() == before


def test_a_build_that_finds_nothing_changed_loads_nothing_that_makes_pages(root: Path) -> None:
    line = (
        "import sys; from handrail import cli; cli.main(sys.argv[1:]);"
        " print([name for name in ('selectolax', 'jinja2', 'markdown', 'PIL') if name in sys.modules])"
    )
    command = [sys.executable, "-c", line, "build", "--root", str(root), *TODAY]
    told = [subprocess.run(command, capture_output=True, text=True, check=True, cwd=SHIPPED).stdout for _ in range(2)]
    assert "jinja2" in told[0].splitlines()[-1]
    assert told[1].splitlines()[-1] == "[]"


def test_texts_are_being_read_before_anything_is_loaded_that_makes_pages(root: Path) -> None:
    line = (
        "import sys; from handrail import cli, texts; begin = texts.begin\n"
        "def told(*known): begun = begin(*known); print('jinja2' in sys.modules, len(begun.known)); return begun\n"
        "texts.begin = told; cli.main(sys.argv[1:])"
    )
    command = [sys.executable, "-c", line, "build", "--root", str(root), *TODAY]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=SHIPPED).stdout
    assert said.splitlines()[0] == "False 0"


def test_check_speaks_to_other_programs_as_well(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(root, "content/a.md", page("See [b](b.md)."))
    for name, start in (("json", "{"), ("sarif", "{"), ("github", "::error file=content/a.md,line=6,col=5,")):
        assert run("check", "--root", root, "--format", name, *TODAY) == 1
        told = capsys.readouterr()
        assert told.out.startswith(start)
        assert "dead-link" in told.out
        assert told.err == ""
    (root / "content/a.md").unlink()
    assert run("check", "--root", root, "--format", "github", *TODAY) == 0
    assert capsys.readouterr().out == ""


def test_check_explains_a_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "--explain", "missing-alt") == 0
    assert capsys.readouterr().out == (
        "missing-alt: error, is never let stand\n"
        "\nWhat it means\n  A picture has no alternative text.\n"
        "\nWhy it matters\n  People who cannot see the picture would not know what it says.\n"
        "\nWhat to do\n  Say what it shows between the brackets, or write `decorative`.\n"
        "\nSource\n  Web Content Accessibility Guidelines 2.1, success criterion 1.1.1.\n"
    )
    assert run("check", "--explain", "mising-alt") == 2
    assert capsys.readouterr().err == "There is no code mising-alt. Did you mean `missing-alt`?\n"


def test_what_is_let_stand_is_counted_at_every_build(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(root, "content/a.md", page("[A][B] <!-- handrail: allow unresolved-reference because it is a name -->"))
    for _ in range(2):  # the second build finds nothing changed
        assert run("build", "--root", root, "--strict", *TODAY) == 0
        assert capsys.readouterr().err == "1 let stand, with a reason in the file.\n"


def test_verify_holds_the_site_against_a_build_from_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("build", "--root", root, "--verify", *TODAY) == 0
    assert capsys.readouterr().out.endswith("Verified: a build from nothing gives the same site to the byte.\n")
    home = root / "_site/index.html"
    state = home.stat()
    home.write_bytes(home.read_bytes().replace(b"Hello", b"Hallo"))  # of the same size, and made to look untouched
    os.utime(home, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert run("build", "--root", root, *TODAY) == 0
    assert run("--root", root, "--verify", *TODAY) == 1
    assert f"{home}: error: This file is not what a build from nothing gives. (not-the-same)" in capsys.readouterr().err


def test_clean_removes_the_site(root: Path) -> None:
    run("build", "--root", root, *TODAY)
    assert run("clean", "--root", root) == 0
    assert not (root / "_site").exists()
    assert run("clean", "--root", root) == 0


def test_a_list_that_is_damaged_is_mended_by_the_next_build_and_hinders_no_cleaning(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("build", "--root", root, *TODAY)
    listed = (root / "_site/.handrail.json").read_bytes()
    for damage in (b"{}", listed[:100]):
        (root / "_site/.handrail.json").write_bytes(damage)
        capsys.readouterr()
        assert run("build", "--root", root, "--verify", *TODAY) == 0
        assert "0 written, 9 unchanged" in capsys.readouterr().out
        assert (root / "_site/.handrail.json").read_bytes() == listed
        assert run("build", "--root", root, *TODAY) == 0
        assert "0 written, 9 unchanged" in capsys.readouterr().out
    (root / "_site/.handrail.json").write_bytes(b"{}")
    assert run("clean", "--root", root) == 0
    assert "Removed 9 files" in capsys.readouterr().out
    assert not (root / "_site").exists()


def test_a_list_that_is_wrong_and_looks_untouched_is_named_by_verify(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("build", "--root", root, *TODAY)
    listed = root / "_site/.handrail.json"
    state = listed.stat()
    listed.write_bytes(listed.read_bytes().replace(b"404.html", b"405.html"))
    os.utime(listed, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert run("--root", root, "--verify", *TODAY) == 1
    said = f"{listed}: error: This is not the list of the files that were published. (not-the-same)"
    assert said in capsys.readouterr().err


def test_another_address_is_printed_everywhere(root: Path) -> None:
    assert run("build", "--root", root, "--base-url", "https://host.org/center", *TODAY) == 0
    home = (root / "_site/index.html").read_text()
    assert 'href="https://host.org/center/"' in home
    assert "center.org" not in home
    assert "https://host.org/center/sitemap.xml" in (root / "_site/robots.txt").read_text()
    assert 'href="/center/assets/icon.' in home


@pytest.mark.parametrize(
    "path", ["/", "index.html", "index.md", "content/index.md", "{root}/_site/index.html", "{root}/content/index.md"]
)
def test_explain_says_what_a_page_is_made_from(root: Path, path: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = path.format(root=root)
    assert run("explain", "--root", root, path, *TODAY) == 0
    told = capsys.readouterr().out
    assert told.startswith("index.html\n  from      content/index.md\n  template  templates/pages/home.html\n")
    assert told.endswith("  to be written: it is not in the output folder yet\n")


def test_list_names_every_page_for_people_and_for_programs(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(root, "content/a.md", page("Words.", title="A page", updated="2026-11-01"))
    assert run("list", "--root", root, *TODAY) == 0
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.split() == [
        "address",
        "kind",
        "medical",
        "published",
        "updated",
        "authors",
        "reviewed",
        "reviewer",
        "grade",
        "file",
        "title",
    ]
    assert ["/a/", "article", "2026-11-01", "content/a.md", "A", "page"] in [row.split() for row in rows]
    assert run("list", "--root", root, "--format", "json", *TODAY) == 0
    told = json.loads(capsys.readouterr().out)
    assert [row["address"] for row in told] == [row.split()[0] for row in rows]
    assert {"updated": "2026-11-01", "medical": False}.items() <= next(r for r in told if r["address"] == "/a/").items()


def test_a_site_without_pages_has_nothing_to_list(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "content" / "index.md").unlink()
    assert run("list", "--root", root, *TODAY) == 1
    assert "The site has no home page." in capsys.readouterr().err
    assert run("list", "--root", root, "--format", "json", *TODAY) == 1
    assert json.loads(capsys.readouterr().out) == []


def test_a_page_whose_settings_cannot_be_read_is_told_and_not_shown(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(root, "content/a.md", page(title="[a"))
    assert run("list", "--root", root, *TODAY) == 1
    told = capsys.readouterr()
    shown = [line.split()[0] for line in told.out.splitlines()]
    assert "/" in shown
    assert "/a/" not in shown
    assert "content/a.md:" in told.err
    assert run("list", "--root", root, "--format", "json", *TODAY) == 1
    assert [row["address"] for row in json.loads(capsys.readouterr().out)] == shown[1:]
    assert run("explain", "--root", root, "/a/", *TODAY) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "content/a.md:" in told.err
    assert run("explain", "--root", root, "/", *TODAY) == 0


def test_explain_says_why_a_page_would_be_made_again(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("build", "--root", root, *TODAY)
    capsys.readouterr()
    run("explain", "--root", root, "/", *TODAY)
    assert capsys.readouterr().out.endswith("  up to date: nothing it is made from has changed\n")
    write(root, "content/index.md", MINIMAL["content/index.md"].replace("Hello.", "Good day."))
    run("explain", "--root", root, "/", *TODAY)
    assert capsys.readouterr().out.endswith("  to be made again: its text changed\n")


def test_explain_says_that_a_published_file_was_changed_by_hand(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("build", "--root", root, *TODAY)
    with (root / "_site/index.html").open("a", encoding="utf-8") as file:
        file.write("x")
    capsys.readouterr()
    run("explain", "--root", root, "/", *TODAY)
    assert capsys.readouterr().out.endswith("  to be made again: the published file changed\n")
    run("explain", "--root", root, "/help/", *TODAY)
    assert capsys.readouterr().out.endswith("  up to date: nothing it is made from has changed\n")


def test_explain_says_what_it_does_not_know(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("explain", "--root", root, "/index.htm", *TODAY) == 2
    assert "Did you mean `index.html`?" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["biuld"], "invalid choice: 'biuld'"),
        (["--root", "/no/such/folder"], "there is no folder /no/such/folder"),
        (["--base-url", "host"], "host is not an address such as https://www.example.org/"),
        (["--base-url", "https://host.org/?a"], "https://host.org/?a is not an address such as"),
        (["--base-url", "https://host.org/#a"], "https://host.org/#a is not an address such as"),
        (["--base-url", "https://host.org/ü/"], "https://host.org/ü/ is not an address such as"),
        (["--base-url", "https://host.org/\udcff"], "is not an address such as"),
        (["list", "--strict"], "unrecognized arguments: --strict"),
        (["serve", "--strict"], "unrecognized arguments: --strict"),
        (["explain", "--strict", "/"], "unrecognized arguments: --strict"),
        (["clean", "--today", "2026-11-23"], "unrecognized arguments: --today"),
        (["clean", "--base-url", "https://host.org/"], "unrecognized arguments: --base-url"),
        (["check", "--output", "there"], "unrecognized arguments: --output"),
        (["--today", "tomorrow"], "tomorrow is not a date such as 2026-11-23"),
        (["explain"], "PATH"),
        (["serve", "--port", "80000"], "80000 is not a port, a number from 0 to 65535"),
        (["serve", "--port", "-1"], "-1 is not a port"),
        (["--output", "static/site"], "--output static/site lies in `static`, which the site is made from"),
        (["check", "--explain", ""], "argument --explain: it is empty"),
        (["--output", ""], "argument --output: it is empty"),
        (["clean", "--output="], "argument --output: it is empty"),
        (["--root", ""], "argument --root: it is empty"),
        (["explain", ""], "argument PATH: it is empty"),
        (["audit", ""], "argument PATH: it is empty"),
        (["audit", ".", "-o", ""], "argument --output/-o: it is empty"),
        (["serve", "--output", "content"], "--output content lies in `content`"),
    ],
)
def test_a_command_that_makes_no_sense_is_refused_with_2(
    words: list[str], says: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(SHIPPED)
    assert run(*words) == 2
    assert says in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="needs links and names as POSIX has them")
@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("loop", "too many levels of symbolic links"),
        ("loop/in", "too many levels of symbolic links"),
        ("x" * 300, "file name too long"),
        ("locked", "permission denied"),
    ],
)
@pytest.mark.parametrize(
    "words",
    [
        ["--root", "PLACE"],
        ["--output", "PLACE"],
        ["clean", "--output", "PLACE"],
        ["explain", "/", "--output", "PLACE"],
        ["serve", "--output", "PLACE"],
        ["audit", "PLACE"],
        ["audit", "content", "-o", "PLACE"],
    ],
)
def test_a_path_that_the_system_cannot_look_up_is_refused_with_2_and_the_reason(
    root: Path,
    words: list[str],
    name: str,
    reason: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    stat = Path.stat

    def refusing(path: Path, **options: bool) -> os.stat_result:
        if path.name == "locked":  # tests may run as somebody who may enter any folder
            raise PermissionError(13, "Permission denied", str(path))
        return stat(path, **options)

    monkeypatch.chdir(root)
    monkeypatch.setattr(Path, "stat", refusing)
    Path("loop").symlink_to("loop")
    assert run(*(name if word == "PLACE" else word for word in words)) == 2
    assert f": {name} cannot be used: {reason}; name another place\n" in capsys.readouterr().err
    assert {path.name for path in root.iterdir()} == {"content", "loop"}


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_an_output_folder_that_leads_to_itself_is_told_by_every_command_that_writes_to_it(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "_site").symlink_to("_site")
    for words in (["build", *TODAY], ["clean"]):
        assert run(*words, "--root", root) == 1
        assert "This could not be written: too many levels of symbolic links. (cannot-write)" in capsys.readouterr().err
    assert run("check", "--root", root, *TODAY) == 0
    assert run("explain", "--root", root, root / "_site", *TODAY) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_site_in_a_folder_whose_name_is_not_utf_8_is_built_like_any_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    root, output = tmp_path / os.fsdecode(b"r\xff"), tmp_path / os.fsdecode(b"x\xff")
    lay(root)
    for written in (9, 0):
        assert run("build", "--root", root, "--output", output, *TODAY) == 0
        assert f"{written} written" in capsys.readouterr().out
    for words in (["check", "--format", "sarif"], ["list"], ["explain", "/"]):
        assert run(*words, "--root", root, *TODAY) == 0
    for form in ("text", "json", "html"):
        assert run("audit", output, "--format", form, "-o", tmp_path / form) < 2
    assert run("clean", "--root", root, "--output", output) == 0
    assert not output.exists()


def test_a_site_is_not_built_into_the_sources_of_its_own_root(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--root", root, "--output", root / "templates" / "site", *TODAY) == 2
    assert "lies in `templates`" in capsys.readouterr().err
    assert not (root / "templates").exists()
    assert run("--root", root, "--output", root / "templates-site", *TODAY) == 0


def test_today_is_an_argument_then_the_environments_then_the_clocks() -> None:
    assert cli.today(date(2020, 1, 2), {"SOURCE_DATE_EPOCH": "0"}) == date(2020, 1, 2)
    assert cli.today(None, {"SOURCE_DATE_EPOCH": "86400"}) == date(1970, 1, 2)
    assert cli.today(None, {"SOURCE_DATE_EPOCH": ""}) == cli.today(None, {})


@pytest.mark.parametrize("epoch", ["soon", "1.5", "9" * 30])
def test_an_environment_whose_day_is_none_is_refused(
    root: Path, epoch: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert run("check", "--root", root) == 2
    said = f"SOURCE_DATE_EPOCH is {epoch}, which is not a number of seconds since 1970"
    assert said in capsys.readouterr().err
    assert run("check", "--root", root, *TODAY) == 0
    assert run("audit", root) == 2
    assert said in capsys.readouterr().err


def test_what_asks_for_no_day_asks_for_none_of_the_environment(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    assert run("clean", "--root", root) == 0
    assert run("check", "--explain", "missing-alt") == 0


LIST = (sys.executable, str(SHIPPED / "build.py"), "list", *TODAY)


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_who_goes_away_ends_a_command_quietly(root: Path, unbuffered: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [*LIST, "--root", str(root)],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_result_that_cannot_be_printed_is_told_in_one_line(root: Path, unbuffered: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*LIST, "--root", str(root)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        )
    assert (done.returncode, done.stderr) == (1, b"The result could not be printed: no space left on device.\n")


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_a_site_is_built_where_nothing_can_be_printed(root: Path, closed: str) -> None:
    door = f'"{sys.executable}" "{SHIPPED / "build.py"}" --root "{root}" --today 2026-11-23 {closed}'
    done = subprocess.run(door, shell=True, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert (root / "_site/index.html").exists()


def test_what_is_printed_is_utf_8_whatever_the_system_prints(root: Path) -> None:
    write(root, "content/a.md", page("Words.", title="Café"))
    latin = {**os.environ, "PYTHONIOENCODING": "latin-1"}
    done = subprocess.run([*LIST, "--root", str(root)], capture_output=True, check=True, env=latin)
    assert "Café" in done.stdout.decode("utf-8")


def test_no_traceback_for_a_folder_of_rubbish(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, data in {
        "a.md": b"\x00\xff\xfe",
        "b.md": b"---\n[[[[\n---\n",
        "c.md": b"---\n- a\n---\n",
        "d.md": b"---\na: &x [*x]\n---\n",
        "sources.yaml": b"- 1\n- 2\n",
        "levels.yaml": b"\t",
    }.items():
        (root / "content" / name).write_bytes(data)
    assert run("build", "--root", root, *TODAY) == 1
    told = capsys.readouterr().err
    assert "Traceback" not in told
    assert all(f"content/{name}:" in told for name in ("a.md", "b.md", "c.md", "d.md", "sources.yaml", "levels.yaml"))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that are forked")
def test_a_process_that_the_system_ends_is_told_and_the_site_stays_as_it_was(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    own = os.getpid()

    def ended(_: object) -> None:
        assert os.getpid() != own
        os.kill(os.getpid(), signal.SIGKILL)

    assert run("build", "--root", root, *TODAY) == 0
    before = (root / "_site/index.html").read_bytes()
    (root / "content/index.md").write_text(page("Other words."), encoding="utf-8")
    monkeypatch.setattr(workers, "WORTH_IT", 1)
    monkeypatch.setattr(workers, "_may_fork", lambda: True)
    monkeypatch.setattr(record, "record", ended)
    assert run("build", "--root", root, *TODAY) == 1
    said = capsys.readouterr().err
    assert said.splitlines()[-2].startswith("The system ended a part of this command")
    assert (root / "_site/index.html").read_bytes() == before
    assert not (root / "_site" / STAGING).exists()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_build_that_is_ended_from_outside_leaves_nothing_half_done(
    number: signal.Signals, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ended(*_: object) -> bool:
        (root / "_site" / STAGING).mkdir()
        os.kill(os.getpid(), number)
        return False

    assert run("build", "--root", root, *TODAY) == 0
    before = (root / "_site/index.html").read_bytes()
    (root / "content/index.md").write_text(page("Other words."), encoding="utf-8")
    monkeypatch.setattr(publish, "holds", ended)
    handler = signal.getsignal(number)
    assert run("build", "--root", root, *TODAY) == 128 + number
    assert (root / "_site/index.html").read_bytes() == before
    assert not (root / "_site" / STAGING).exists()
    assert signal.getsignal(number) is handler
