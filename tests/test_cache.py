"""The memory of earlier builds: plain data, safe to lose, safe to share, never too large."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct

from handrail import cache, cli
from handrail.cache import FILE, MADE, Disk, Forgetful, Memory
from tests.sites import MINIMAL, lay


class Left(Struct):
    inputs: str = ""


class Other(Struct):
    pages: dict[str, int]


def rows(*names: str) -> list[tuple[str, bytes, bytes]]:
    return [(name, f"facts {name}".encode(), f"drawing {name}".encode()) for name in names]


@pytest.fixture(params=["disk", "forgetful"])
def memory(request: pytest.FixtureRequest, tmp_path: Path) -> Memory:
    return Disk(tmp_path) if request.param == "disk" else Forgetful()


@contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    """A file of SQLite, written and closed again in the end."""
    with closing(sqlite3.connect(file)) as connection, connection:
        yield connection


def test_what_is_remembered_is_known(memory: Memory) -> None:
    memory.remember(rows("a", "b"))
    assert memory.facts(["a", "c"]) == {"a": b"facts a"}
    assert memory.drawing("b") == b"drawing b"
    with pytest.raises(KeyError):
        memory.drawing("c")


def test_the_next_build_knows_what_the_last_one_left(tmp_path: Path) -> None:
    first = Disk(tmp_path)
    first.remember(rows("a"))
    first.save("site", Left("x"), ["a"])
    second = Disk(tmp_path)
    assert second.state("site", Left) == Left("x")
    assert second.state("other", Left) is None
    assert second.drawing("a") == b"drawing a"
    assert not second.lost


@pytest.mark.parametrize("damage", [b"no database at all" * 100, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_damaged_memory_counts_as_lost_and_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / FILE).write_bytes(damage)
    memory = Disk(tmp_path)
    assert memory.lost
    assert memory.facts(["a"]) == {}
    memory.remember(rows("a"))
    assert not Disk(tmp_path).lost


def test_what_has_been_damaged_inside_a_good_file_is_not_known(tmp_path: Path) -> None:
    memory = Disk(tmp_path)
    memory.remember(rows("a", "b"))
    memory.save("site", Left("x"), ["a", "b"])
    with opened(tmp_path / FILE) as connection:
        connection.execute("update pages set facts = ?, drawing = ? where key = 'a'", (b"facts A", b"drawing A"))
        connection.execute("update states set state = substr(state, 1, 20)")
    assert memory.facts(["a", "b"]) == {"b": b"facts b"}
    assert memory.drawing("b") == b"drawing b"
    with pytest.raises(KeyError):
        memory.drawing("a")
    assert memory.state("site", Left) is None


def test_what_stands_under_the_key_of_another_is_not_known(tmp_path: Path) -> None:
    memory = Disk(tmp_path)
    memory.remember(rows("a", "b"))
    memory.save("site", Left("x"), ["a", "b"])
    memory.keep("c", b"made")
    with opened(tmp_path / FILE) as connection:
        connection.execute("delete from pages where key = 'b'")
        connection.execute("update pages set key = 'b'")
        connection.execute("update states set name = 'other'")
    (tmp_path / MADE / "c").rename(tmp_path / MADE / "d")
    assert memory.facts(["a", "b"]) == {}
    with pytest.raises(KeyError):
        memory.drawing("b")
    assert memory.state("other", Left) is None
    assert memory.made("d") is None


def test_what_was_just_read_is_at_hand_for_this_build_up_to_a_bound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "_BATCH", 1)
    monkeypatch.setattr(cache, "_AT_HAND", len(b"drawing a"))
    memory = Disk(tmp_path)
    memory.remember(rows("a", "b"))
    with opened(tmp_path / FILE) as connection:
        connection.execute("delete from pages")
    assert memory.drawing("a") == b"drawing a"
    with pytest.raises(KeyError):
        memory.drawing("b")
    memory.save("site", Left("x"), ["a", "b"])
    with pytest.raises(KeyError):
        memory.drawing("a")


def test_what_an_earlier_build_left_in_another_form_is_not_known(tmp_path: Path) -> None:
    memory = Disk(tmp_path)
    memory.save("site", Left("x"), [])
    assert memory.state("site", Other) is None


def test_a_memory_of_another_make_is_put_away(tmp_path: Path) -> None:
    with opened(tmp_path / FILE) as connection:
        connection.executescript("create table pages (other text); pragma user_version = 99;")
    memory = Disk(tmp_path)
    memory.remember(rows("a"))
    assert memory.facts(["a"]) == {"a": b"facts a"}


def test_a_memory_that_others_are_busy_with_is_left_as_it_is_and_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "_PATIENCE_SECONDS", 0)
    before = Disk(tmp_path)
    before.remember(rows("a"))
    before.save("site", Left("x"), ["a"])
    late, other = Disk(tmp_path), sqlite3.connect(tmp_path / FILE, isolation_level=None)
    other.execute("begin exclusive")
    for memory in (late, Disk(tmp_path)):
        assert memory.state("site", Left) is None
        assert memory.facts(["a"]) == {}
        memory.remember(rows("b", "c"))
        assert memory.drawing("c") == b"drawing c"
        memory.save("site", Left("y"), ["b", "c"])
        assert not memory.lost
    other.close()
    assert before.state("site", Left) == Left("x")
    assert Disk(tmp_path).facts(["a", "b"]) == {"a": b"facts a"}


def test_nobody_waits_for_pages_that_are_still_being_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "_PATIENCE_SECONDS", 0)
    monkeypatch.setattr(cache, "_BATCH", 2)
    names = "abcde"

    def read() -> Iterator[tuple[str, bytes, bytes]]:
        for name in names:
            other = Disk(tmp_path)
            other.remember(rows(f"other {name}"))
            assert other.facts([f"other {name}"])
            assert not other.lost
            yield from rows(name)

    memory = Disk(tmp_path)
    memory.remember(read())
    assert sorted(Disk(tmp_path).facts(names)) == list(names)
    assert len(Disk(tmp_path).facts([f"other {name}" for name in names])) == len(names)


def test_a_folder_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    memory = Disk(tmp_path / "file" / "cache")
    memory.remember(rows("a"))
    assert memory.drawing("a") == b"drawing a"
    assert not memory.lost


def test_a_memory_that_may_not_begin_is_none_on_disk_and_one_that_is_there_is_read(tmp_path: Path) -> None:
    memory = Disk(tmp_path / "cache", may_begin=False)
    memory.save("site", Left("x"), [])
    assert memory.state("site", Left) == Left("x")
    assert not memory.lost
    assert list(tmp_path.iterdir()) == []
    Disk(tmp_path / "cache").save("site", Left("y"), [])
    assert Disk(tmp_path / "cache", may_begin=False).state("site", Left) == Left("y")


def test_the_memory_never_grows_beyond_twice_the_site(tmp_path: Path) -> None:
    memory = Disk(tmp_path)
    for generation in range(10):
        names = [f"{generation}-{n}" for n in range(10)]
        memory.remember(rows(*names))
        memory.save("site", Left(), names)
        with opened(tmp_path / FILE) as connection:
            assert connection.execute("select count(*) from pages").fetchone()[0] <= 20
        assert len(memory.facts(names)) == 10


def test_a_build_with_a_damaged_memory_says_so_and_is_right(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(tmp_path)
    words = ["build", "--root", str(tmp_path), "--strict", "--today", "2026-11-23"]
    assert cli.main(words) == 0
    good = (tmp_path / "_site/index.html").read_bytes()
    (tmp_path / ".cache" / cache.FILE).write_bytes(b"rubbish" * 1000)
    (tmp_path / "content/index.md").write_text(MINIMAL["content/index.md"].replace("Hello", "Hallo"), encoding="utf-8")
    capsys.readouterr()
    assert cli.main(words) == 0
    assert (
        ".cache: notice: What earlier builds remembered could not be read, so everything is built anew. (cache-lost)\n"
        "    Nothing is lost but time. If every build says so, delete .cache.\n"
    ) in capsys.readouterr().err
    assert (tmp_path / "_site/index.html").read_bytes() == good.replace(b"Hello", b"Hallo")


@pytest.mark.parametrize("place", [".cache", f".cache/{FILE}/letter"])
def test_every_build_says_so_where_something_stands_in_the_place_of_its_memory_and_lets_it_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    lay(tmp_path)
    lay(tmp_path, {place: "theirs"})
    for _ in range(2):
        capsys.readouterr()
        assert cli.main(["build", "--root", str(tmp_path), "--strict", "--today", "2026-11-23"]) == 0
        assert "(cache-lost)\n    Nothing is lost but time. If every build says so, delete .cache." in (
            capsys.readouterr().err
        )
    assert (tmp_path / place).read_text() == "theirs"


@pytest.mark.parametrize("place", [".cache", f".cache/{MADE}"])
def test_where_what_was_made_cannot_be_kept_nothing_is(tmp_path: Path, place: str) -> None:
    lay(tmp_path, {place: "theirs"})
    memory = Disk(tmp_path / ".cache")
    memory.keep("a" * 32, b"made")
    assert memory.made("a" * 32) is None
    assert (tmp_path / place).read_text() == "theirs"


def test_a_build_forgets_nothing_but_what_a_build_has_made(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    for number in range(9):
        (tmp_path / f"theirs/letter {number}").write_bytes(b"x" * 1000)
    (tmp_path / ".cache").mkdir()
    (tmp_path / ".cache" / MADE).symlink_to(tmp_path / "theirs")
    memory = Disk(tmp_path / ".cache")
    memory.keep("a" * 32, b"old")
    memory.save("site", Left("x"), [])
    assert memory.made("a" * 32) is None
    assert len(list((tmp_path / "theirs").iterdir())) == 9


def test_a_memory_that_is_a_link_is_let_be(tmp_path: Path) -> None:
    with opened(tmp_path / "theirs.db") as theirs:
        theirs.executescript("create table pages (x); pragma user_version = 3;")
    before = (tmp_path / "theirs.db").read_bytes()
    (tmp_path / ".cache").mkdir()
    (tmp_path / ".cache" / FILE).symlink_to(tmp_path / "theirs.db")
    memory = Disk(tmp_path / ".cache")
    memory.save("site", Left("x"), [])
    assert Disk(tmp_path / ".cache").state("site", Left) == Left("x")
    assert (tmp_path / "theirs.db").read_bytes() == before


@pytest.mark.parametrize(
    ("facts", "is_sealed"), [("text", False), (b"", False), (b"{}", True), (b"[1]", True), (b"no json", True)]
)
def test_rows_that_no_build_has_written_cost_a_cold_build_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], facts: Any, is_sealed: bool
) -> None:
    lay(tmp_path)
    words = ["build", "--root", str(tmp_path), "--strict", "--today", "2026-11-23"]
    assert cli.main(words) == 0
    good = (tmp_path / "_site/index.html").read_bytes()
    with opened(tmp_path / ".cache" / FILE) as memory:
        memory.create_function("written", 1, lambda key: cache._sealed(key, facts) if is_sealed else facts)
        memory.execute("update pages set facts = written(key)")
    (tmp_path / "content/index.md").write_text(MINIMAL["content/index.md"].replace("Hello", "Hallo"), encoding="utf-8")
    capsys.readouterr()
    assert cli.main(words) == 0
    assert ("(cache-lost)" in capsys.readouterr().err) == is_sealed
    assert (tmp_path / "_site/index.html").read_bytes() == good.replace(b"Hello", b"Hallo")
    assert cli.main(words) == 0
    assert "(cache-lost)" not in capsys.readouterr().err
