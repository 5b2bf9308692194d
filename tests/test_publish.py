"""All or nothing on disk; and nothing that others wrote is ever touched."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from handrail import publish
from handrail.outputs import Output
from handrail.problems import BadTemplate, Place, Problem
from handrail.publish import MANIFEST
from handrail.publish.manifest import STAGING
from handrail.sources import digest


def outputs(**files: str) -> dict[str, Output]:
    named = {path.replace("__", "/"): text for path, text in files.items()}
    return {path: Output(path, "", "", {"text": text}, lambda text=text: text.encode()) for path, text in named.items()}  # type: ignore[misc]  # a default binds the value


def disk(folder: Path) -> dict[str, str]:
    return {
        p.relative_to(folder).as_posix(): p.read_text()
        for p in sorted(folder.rglob("*"))
        if p.is_file() and p.name != MANIFEST
    }


def test_what_is_published_is_what_was_made(tmp_path: Path) -> None:
    result = publish.publish(outputs(a="1", b__c="2"), tmp_path / "site")
    assert disk(tmp_path / "site") == {"a": "1", "b/c": "2"}
    assert result.written == ("a", "b/c")


def test_a_second_time_nothing_is_written(tmp_path: Path) -> None:
    publish.publish(outputs(a="1", b="2"), tmp_path)
    before = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")}
    result = publish.publish(outputs(a="1", b="2"), tmp_path)
    assert (result.written, result.unchanged, result.removed) == ((), ("a", "b"), ())
    assert {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")} == before


def test_only_what_changed_is_written_and_only_what_is_gone_is_removed(tmp_path: Path) -> None:
    publish.publish(outputs(a="1", b="2", old__c="3"), tmp_path)
    result = publish.publish(outputs(a="1", b="9"), tmp_path)
    assert (result.written, result.unchanged, result.removed) == (("b",), ("a",), ("old/c",))
    assert disk(tmp_path) == {"a": "1", "b": "9"}
    assert not (tmp_path / "old").exists()


def test_a_page_that_was_spoiled_by_hand_is_mended(tmp_path: Path) -> None:
    publish.publish(outputs(a="1"), tmp_path)
    (tmp_path / "a").write_text("x")
    assert publish.publish(outputs(a="1"), tmp_path).written == ("a",)
    assert disk(tmp_path) == {"a": "1"}


def test_other_peoples_files_in_our_folder_stay(tmp_path: Path) -> None:
    publish.publish(outputs(a="1"), tmp_path)
    (tmp_path / "CNAME").write_text("theirs")
    publish.publish(outputs(b="1"), tmp_path)
    assert disk(tmp_path) == {"CNAME": "theirs", "b": "1"}


@pytest.mark.parametrize("manifest", [None, "no json", '{"../../x": "1"}', "[]"])
def test_a_folder_that_is_not_ours_is_refused(tmp_path: Path, manifest: str | None) -> None:
    (tmp_path / "letter.txt").write_text("theirs")
    if manifest is not None:
        (tmp_path / MANIFEST).write_text(manifest)
    for result in (publish.publish(outputs(a="1"), tmp_path), publish.clean(tmp_path)):
        assert [p.code for p in result.problems] == ["foreign-output"]
    assert disk(tmp_path) == {"letter.txt": "theirs"}


@pytest.mark.parametrize("damage", [None, "{"])
def test_without_its_list_what_carries_its_stamp_is_ours_and_the_list_is_made_anew(
    tmp_path: Path, damage: str | None
) -> None:
    for made in (outputs(a="1", b="2", c="3"), outputs(a="1", b="9")):
        left = publish.publish(outputs(a="1", b="2", c="3"), tmp_path)
        listed = (tmp_path / MANIFEST).read_text()
        assert publish.intact(tmp_path, left.stamps)
        (tmp_path / MANIFEST).unlink()
        assert not publish.intact(tmp_path, left.stamps)
        if damage:
            (tmp_path / MANIFEST).write_text(damage)
        (tmp_path / "letter").write_text("theirs")
        result = publish.publish(made, tmp_path, left.stamps)
        assert (result.problems, result.removed) == ((), ("c",) if len(made) == 2 else ())
        assert disk(tmp_path) == {**{path: output.make().decode() for path, output in made.items()}, "letter": "theirs"}
        assert publish.intact(tmp_path, result.stamps)
        assert ((tmp_path / MANIFEST).read_text() == listed) == (len(made) == 3)


@pytest.mark.parametrize("damage", ["{", "{}", '{"a":"1","b":"2"}', '{"a":"1"}'])
def test_a_list_that_is_not_the_one_that_was_left_is_mended_though_nothing_else_changed(
    tmp_path: Path, damage: str
) -> None:
    made = outputs(a="1", b="2")
    left = publish.publish(made, tmp_path)
    listed = (tmp_path / MANIFEST).read_text()
    (tmp_path / MANIFEST).write_text(damage)
    assert not publish.intact(tmp_path, left.stamps)
    result = publish.publish(made, tmp_path, left.stamps)
    assert (result.problems, result.written, result.removed) == ((), (), ())
    assert (tmp_path / MANIFEST).read_text() == listed
    assert publish.intact(tmp_path, result.stamps)


def test_a_damaged_list_makes_nothing_ours_that_carries_no_stamp(tmp_path: Path) -> None:
    left = publish.publish(outputs(a="1"), tmp_path)
    (tmp_path / MANIFEST).write_text("{}")
    (tmp_path / "b").write_text("theirs")
    (problem,) = publish.publish(outputs(a="1", b="2"), tmp_path, left.stamps).problems
    assert (problem.code, problem.place.path) == ("foreign-output", str(tmp_path / "b"))
    assert publish.clean(tmp_path, left.stamps).removed == ("a",)
    assert disk(tmp_path) == {"b": "theirs"}


@pytest.mark.parametrize("damage", ["{", "{}"])
def test_cleaning_goes_by_the_stamps_where_the_list_is_damaged(tmp_path: Path, damage: str) -> None:
    left = publish.publish(outputs(a="1", b__c="2"), tmp_path / "site")
    (tmp_path / "site" / MANIFEST).write_text(damage)
    assert publish.clean(tmp_path / "site", left.stamps).removed == ("a", "b/c")
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("damage", ["{}", '{"a":"1","b":"1"}', '{"gone":"1"}'])
def test_a_list_that_is_wrong_is_named_and_no_file_beside_it(tmp_path: Path, damage: str) -> None:
    made = outputs(a="1", b="2")
    publish.publish(made, tmp_path)
    assert publish.difference(made.values(), tmp_path) is None
    (tmp_path / MANIFEST).write_text(damage)
    assert publish.difference(made.values(), tmp_path) == MANIFEST
    (tmp_path / "b").write_text("x")
    assert publish.difference(made.values(), tmp_path) == "b"


def test_what_a_killed_build_left_waiting_is_removed_though_nothing_else_changed(tmp_path: Path) -> None:
    made = outputs(a="1")
    left = publish.publish(made, tmp_path)
    assert publish.intact(tmp_path, left.stamps)
    for is_cleaned in (False, True):
        (tmp_path / STAGING / "old").mkdir(parents=True)
        (tmp_path / STAGING / "x").write_text("half")
        assert not publish.intact(tmp_path, left.stamps)
        result = publish.clean(tmp_path) if is_cleaned else publish.publish(made, tmp_path, left.stamps)
        assert result.problems == ()
        assert not (tmp_path / STAGING).exists()


def test_without_its_list_what_was_changed_since_is_not_ours(tmp_path: Path) -> None:
    left = publish.publish(outputs(a="1", b="2"), tmp_path)
    (tmp_path / MANIFEST).unlink()
    (tmp_path / "b").write_text("theirs")
    (problem,) = publish.publish(outputs(a="1", b="3"), tmp_path, left.stamps).problems
    assert (problem.code, problem.place.path) == ("foreign-output", str(tmp_path / "b"))
    assert disk(tmp_path) == {"a": "1", "b": "theirs"}


def test_one_bad_template_leaves_the_last_good_site_as_it_was(tmp_path: Path) -> None:
    publish.publish(outputs(a="1"), tmp_path)

    def fail() -> bytes:
        raise BadTemplate(Problem(Place("templates/x.html", 1, 1), "bad-template", "No."))

    broken = {**outputs(a="2", b="2"), "c": Output("c", "", "", {}, fail)}
    assert [p.code for p in publish.publish(broken, tmp_path).problems] == ["bad-template"]
    assert disk(tmp_path) == {"a": "1"}


def test_a_disk_that_fails_leaves_the_last_good_site_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish.publish(outputs(a="1", b="1"), tmp_path)
    real = publish._wait

    def wait(folder: Path, name: str, data: bytes) -> None:
        if data == b"new b":
            raise OSError(28, "No space left on device", str(folder / STAGING / name))
        real(folder, name, data)

    monkeypatch.setattr(publish, "_wait", wait)
    result = publish.publish(outputs(a="2", b="new b"), tmp_path)
    assert ["no space left on device" in str(p) for p in result.problems] == [True]
    assert [p.code for p in result.problems] == ["cannot-write"]
    assert disk(tmp_path) == {"a": "1", "b": "1"}


@pytest.mark.parametrize("links", [True, False])
def test_a_place_that_cannot_be_written_leaves_the_last_good_site_as_it_was_and_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    publish.publish(outputs(a="1", b__c="1", gone__d="1", z="1"), tmp_path)
    everything = {p: (p.stat().st_mtime_ns, p.read_bytes()) for p in tmp_path.rglob("*") if p.is_file()}
    real = os.replace

    def replace(file: str, target: str) -> None:
        if target.endswith("/c"):
            raise PermissionError(13, "Permission denied", file, None, target)
        real(file, target)

    def link(file: str, target: str) -> None:
        raise PermissionError(1, "Operation not permitted") if Path(file).exists() else FileNotFoundError(2, "No file")

    monkeypatch.setattr(os, "replace", replace)
    if not links:
        monkeypatch.setattr(os, "link", link)
    result = publish.publish(outputs(a="2", a2__new="2", b__c="2", z="2"), tmp_path)
    assert list(map(str, result.problems)) == [
        f"{tmp_path / 'b/c'}: error: This could not be written: permission denied. (cannot-write)\n"
        "    Make room or correct the permissions, then build again."
    ]
    assert {p: (p.stat().st_mtime_ns, p.read_bytes()) for p in tmp_path.rglob("*") if p.is_file()} == everything
    monkeypatch.undo()
    publish.publish(outputs(a="3"), tmp_path)
    assert disk(tmp_path) == {"a": "3"}


def test_what_a_killed_build_left_behind_never_reaches_a_page(tmp_path: Path) -> None:
    publish.publish(outputs(a="1", b="1"), tmp_path)
    kept = tmp_path / ".handrail-new/old"
    kept.mkdir(parents=True)
    for name in ("0", "1", "2", "3"):
        (kept / name).hardlink_to(tmp_path / "a")
    publish.publish(outputs(a="1", b="2"), tmp_path)
    assert disk(tmp_path) == {"a": "1", "b": "2"}


@pytest.mark.parametrize(
    ("theirs", "named"),
    [
        ("parking/index.html", "parking/index.html"),
        ("parking", "parking"),
        ("parking/index.html/letter.txt", "parking/index.html"),
        ("old/index.html/letter.txt", "old/index.html"),
    ],
)
def test_what_others_have_put_where_a_file_must_go_is_refused_and_stays(
    tmp_path: Path, theirs: str, named: str
) -> None:
    publish.publish(outputs(a="1", old__index="1"), tmp_path)
    (tmp_path / "old/index").rename(tmp_path / "old/index.html")
    (tmp_path / MANIFEST).write_text('{"a":"1","old/index.html":"1"}')
    if theirs.startswith("old"):
        (tmp_path / "old/index.html").unlink()
    (tmp_path / theirs).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / theirs).write_text("theirs")
    before = disk(tmp_path)
    new = {
        path: Output(path, f"content/{path[:-11]}.md", "", {}, lambda: b"2")
        for path in ("old/index.html", "parking/index.html")
    }
    (problem,) = publish.publish({**outputs(a="2"), **new}, tmp_path).problems
    assert (problem.code, problem.place.path) == ("foreign-output", str(tmp_path / named))
    assert problem.message == (
        f"Handrail did not write this, and content/{named.partition('/')[0]}.md would take its place."
    )
    assert disk(tmp_path) == before


def test_a_file_of_ours_may_become_a_folder_and_a_folder_a_file(tmp_path: Path) -> None:
    publish.publish(outputs(a="1", b__c="1"), tmp_path)
    assert publish.publish(outputs(a__c="2", b="2"), tmp_path).problems == ()
    assert disk(tmp_path) == {"a/c": "2", "b": "2"}


def test_a_crash_in_the_middle_leaves_no_file_without_an_owner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish.publish(outputs(a="1"), tmp_path)
    real = os.replace

    def replace(file: str, target: str) -> None:
        if target.endswith("/c"):
            raise KeyboardInterrupt
        real(file, target)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(KeyboardInterrupt):
        publish.publish(outputs(b="2", c="2"), tmp_path)
    monkeypatch.undo()
    publish.publish(outputs(d="3"), tmp_path)
    assert disk(tmp_path) == {"d": "3"}


def test_a_file_where_a_folder_must_be_is_told_and_not_a_crash(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x")
    assert [p.code for p in publish.publish(outputs(a="1"), blocked / "site").problems] == ["cannot-write"]


def test_cleaning_removes_what_we_wrote_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    publish.publish(outputs(a="1", b__c="2"), folder)
    (folder / "theirs").write_text("x")
    assert publish.clean(folder).removed == ("a", "b/c")
    assert [path.name for path in folder.iterdir()] == ["theirs"]
    publish.publish(outputs(), tmp_path / "gone")
    assert publish.clean(tmp_path / "gone").problems == ()
    assert not (tmp_path / "gone").exists()


def test_a_folder_that_is_a_link_is_cleaned_and_the_link_stays(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "site").symlink_to(tmp_path / "disk")
    publish.publish(outputs(a="1", b__c="2"), tmp_path / "site")
    result = publish.clean(tmp_path / "site")
    assert (result.problems, result.removed) == ((), ("a", "b/c"))
    assert list((tmp_path / "site").iterdir()) == []


def links(folder: Path, place: str, target: Path) -> None:
    (folder / place).parent.mkdir(parents=True, exist_ok=True)
    target.mkdir(parents=True, exist_ok=True)
    (folder / place).symlink_to(target)


def test_nothing_behind_a_link_is_removed_or_written_whatever_the_list_says(tmp_path: Path) -> None:
    site, other = tmp_path / "site", tmp_path / "other"
    links(site, "v", other / "w")
    for name in ("w/x", "w/y/z"):
        (other / name).parent.mkdir(exist_ok=True)
        (other / name).write_text("theirs")
    listed = {path: digest(b"theirs") for path in ("v/x", "v/y/z")}
    before = disk(other)
    for outs in (outputs(a="1"), outputs(v__x="1"), outputs(v__new="1", v__y__z="2")):
        (site / MANIFEST).write_text(json.dumps(listed))
        (problem, *_) = publish.publish(outs, site).problems
        assert (problem.code, problem.place.path) == ("foreign-output", str(site / "v"))
        assert disk(other) == before
    assert publish.clean(site).removed == ()
    assert disk(other) == before


@pytest.mark.parametrize("place", [".handrail-new", ".handrail-new/old"])
def test_what_waits_never_waits_behind_a_link(tmp_path: Path, place: str) -> None:
    site, other = tmp_path / "site", tmp_path / "other"
    publish.publish(outputs(a="1"), site)
    links(site, place, other)
    (other / "old").mkdir()
    (other / "old/letter").write_text("theirs")
    publish.publish(outputs(a="2", b="2"), site)
    assert disk(other) == {"old/letter": "theirs"}


def test_what_waits_is_written_into_no_file_that_was_there_before(tmp_path: Path) -> None:
    site = tmp_path / "site"
    (site / ".handrail-new").mkdir(parents=True)
    (tmp_path / "letter").write_text("theirs")
    (site / ".handrail-new" / digest(b"a")).symlink_to(tmp_path / "letter")
    with publish.staging(site, {}) as stage:
        stage(outputs(a="1")["a"])
    (site / ".handrail-new").mkdir(parents=True)
    (site / ".handrail-new" / digest(b"a")).symlink_to(tmp_path / "letter")
    publish.publish(outputs(a="1"), site)
    assert (tmp_path / "letter").read_text() == "theirs"
    assert disk(site) == {"a": "1"}


def test_a_file_that_is_no_longer_as_it_was_written_is_not_removed_but_told(tmp_path: Path) -> None:
    publish.publish(outputs(a="1", b="1"), tmp_path)
    (tmp_path / "b").write_text("theirs")
    for result in (publish.publish(outputs(a="2"), tmp_path), publish.clean(tmp_path)):
        (problem,) = result.problems
        assert (problem.code, problem.place.path) == ("foreign-output", str(tmp_path / "b"))
        assert disk(tmp_path) == {"a": "1", "b": "theirs"}
    (tmp_path / "b").unlink()
    assert publish.publish(outputs(a="2"), tmp_path).removed == ("b",)


@pytest.mark.parametrize(
    "listed", ['{"a\\u0000b":"x"}', '{"\\ud800":"x"}', "[" * 100_000, '{"a":1}', "null", '{"/etc/x":"x"}']
)
def test_a_list_that_is_damaged_is_none(tmp_path: Path, listed: str) -> None:
    (tmp_path / MANIFEST).write_text(listed)
    for result in (publish.publish(outputs(a="1"), tmp_path), publish.clean(tmp_path)):
        assert [problem.code for problem in result.problems] == ["foreign-output"]


def test_one_file_is_written_whole_in_the_place_of_another(tmp_path: Path) -> None:
    report, link = tmp_path / "new/report.html", tmp_path / "link.html"
    for text in ("old", "new"):
        assert publish.write(report, text) == []
        report.chmod(0o600)
    link.symlink_to(report)
    assert publish.write(link, "newest") == []
    assert link.is_symlink()
    assert (report.read_text(), report.stat().st_mode & 0o777) == ("newest\n", 0o600)
    assert list(report.parent.iterdir()) == [report]


def test_a_disk_that_is_full_leaves_the_last_good_report_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = tmp_path / "report.html"
    publish.write(report, "good")

    def cut_short(file: Path, data: bytes) -> int:
        with file.open("wb") as opened:
            opened.write(data[:2])
        raise OSError(28, "No space left on device", str(file))

    monkeypatch.setattr(Path, "write_bytes", cut_short)
    assert list(map(str, publish.write(report, "better"))) == [
        f"{report}: error: This could not be written: no space left on device. (cannot-write)\n"
        "    Make room, name another file, or correct the permissions."
    ]
    assert disk(tmp_path) == {"report.html": "good\n"}


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="this system has no names for what is open")
def test_what_is_no_plain_file_takes_what_is_written_and_stays(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    for file in (Path("/dev/null"), Path(f"/dev/fd/{writing}")):  # the second is a link to what has no name
        assert publish.write(file, "x") == []
        assert not file.is_file()
    assert os.read(reading, 9) == b"x\n"
    os.close(reading)
    os.close(writing)
    (problem,) = publish.write(tmp_path, "x")
    assert (problem.place.path, problem.code) == (str(tmp_path), "cannot-write")
