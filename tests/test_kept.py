"""What follows from the program alone is worked out once, is never another program's, and may be lost at any time."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from handrail import kept, workers
from handrail.patterns import ready
from handrail.rules.engine import RULES
from handrail.sources import SHIPPED


@pytest.fixture(autouse=True)
def file(tmp_path: Path) -> Iterator[Path]:
    """A place of its own, and afterwards nothing is kept."""
    yield tmp_path / "bytecode" / "kept"
    kept.load("")


WRITTEN = r"(?P<a>[^\W\d]+)-(b)(?P<c>é{2,})|(?i:x)"


class Work:
    """Counts how often it is asked."""

    times = 0

    def __call__(self) -> str:
        self.times += 1
        return f"done {self.times}"


def a_process(builder: str, file: Path, *keys: str) -> list[str]:
    """What a process of its own would work out for the keys; it starts from the file and leaves what it knows there."""
    kept.load(builder, file)
    found = [kept.once(key, Work()) for key in keys]
    kept.save()
    return found


def test_what_one_process_has_worked_out_the_next_one_knows(file: Path) -> None:
    assert a_process("one", file, "a") == ["done 1"]
    kept.load("one", file)
    work = Work()
    assert kept.once("a", work) == "done 1"
    assert work.times == 0
    assert kept.once("b", work) == "done 1"
    assert work.times == 1


def test_a_value_comes_back_as_it_was(file: Path) -> None:
    value = (1, "é", b"\0", [2, None], {"a": frozenset(("b", "c"))})
    kept.load("one", file)
    kept.keep("a", value)
    kept.save()
    kept.load("one", file)
    assert kept.known("a") == value


def test_what_is_kept_anew_is_known_at_once(file: Path) -> None:
    a_process("one", file, "a")
    kept.load("one", file)
    kept.keep("a", "new")
    assert kept.known("a") == "new"
    kept.taken()
    assert kept.known("a") == "new"


def test_a_helper_tells_only_what_it_has_worked_out_itself(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "processors", lambda: 2)
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    kept.load("one", file)
    kept.keep("before", "x")
    told: list[dict[str, bytes]] = []
    monkeypatch.setattr(kept, "add", told.append)
    with workers.beside(lambda: kept.keep("beside", "y")):
        pass
    list(workers.each(str, range(400), "made"))
    assert [list(each) for each in told if each] == [["beside"]]


def test_nothing_is_known_of_another_program(file: Path) -> None:
    a_process("one", file, "a")
    kept.load("two", file)
    assert kept.known("a") is None


def test_what_another_program_kept_gives_way(file: Path) -> None:
    a_process("one", file, "a")
    a_process("two", file, "b")
    kept.load("one", file)
    assert kept.known("a") is None
    kept.load("two", file)
    assert kept.known("b") == "done 1"


def test_without_a_program_nothing_is_kept(file: Path) -> None:
    a_process("", file, "a")
    assert not file.exists()


@pytest.mark.parametrize("damage", [b"", b"short", b"\0" * 500])
def test_a_file_that_is_none_is_as_good_as_none(file: Path, damage: bytes) -> None:
    a_process("one", file, "a")
    file.write_bytes(damage)
    assert a_process("one", file, "a") == ["done 1"]
    kept.load("one", file)
    assert kept.known("a") == "done 1"


def test_wherever_a_file_is_damaged_nothing_in_it_is_believed(file: Path) -> None:
    a_process("one", file, "a")
    whole = file.read_bytes()
    for place in range(len(whole)):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        kept.load("one", file)
        assert kept.known("a") is None, place


def test_two_processes_at_once_both_leave_what_they_found(file: Path) -> None:
    kept.load("one", file)
    kept.once("a", Work())
    first = kept._kept
    a_process("one", file, "b")
    kept._kept = first
    kept.save()
    kept.load("one", file)
    assert (kept.known("a"), kept.known("b")) == ("done 1", "done 1")


def test_nothing_is_written_where_nothing_is_new(file: Path) -> None:
    a_process("one", file, "a")
    before = file.stat().st_mtime_ns, file.stat().st_ino
    a_process("one", file, "a")
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == before


def test_nothing_is_kept_where_python_keeps_no_bytecode(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MAY_WRITE", False)
    assert a_process("one", file, "a") == ["done 1"]
    assert not file.exists()
    question = "import sys; sys.dont_write_bytecode = True; from handrail import kept; print(kept.MAY_WRITE)"
    answer = subprocess.run([sys.executable, "-c", question], check=True, capture_output=True, text=True, cwd=SHIPPED)
    assert answer.stdout == "False\n"


def test_a_place_where_nothing_can_be_written_is_no_trouble(file: Path) -> None:
    file.parent.write_text("a file where the folder would be", encoding="utf-8")
    assert a_process("one", file, "a") == ["done 1"]
    file.parent.unlink()
    file.mkdir(parents=True)
    assert a_process("one", file, "a") == ["done 1"]
    assert [*file.parent.iterdir()] == [file]


def test_what_is_kept_does_not_grow_without_end(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_MOST", 10_000)
    for number in range(50):
        kept.load("one", file)
        kept.keep(f"pattern {number}", "x" * 900)
        kept.save()
        assert file.stat().st_size < 12_000
    kept.load("one", file)
    assert kept.known("pattern 49")
    assert kept.known("pattern 0") is None


def test_what_helpers_work_out_is_kept(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "processors", lambda: 2)
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    kept.load("one", file)
    list(workers.each(lambda number: kept.once(f"{number % 3}", Work()), range(400), "made"))
    with workers.beside(lambda: kept.once("beside", Work())):
        pass
    kept.save()
    kept.load("one", file)
    assert [kept.known(key) for key in ("0", "1", "2", "beside")] == ["done 1"] * 4


def test_a_pattern_that_was_kept_is_the_pattern(file: Path) -> None:
    for _ in range(2):
        kept.load("one", file)
        made, found = re.compile(WRITTEN, re.IGNORECASE), ready(WRITTEN, re.IGNORECASE)
        assert found == made
        assert (found.groupindex, found.groups, found.flags) == (made.groupindex, made.groups, made.flags)
        assert ready(WRITTEN) == re.compile(WRITTEN)
        assert ready(b"a(?=b).", re.DOTALL) == re.compile(b"a(?=b).", re.DOTALL)
        kept.save()


@pytest.mark.parametrize("door", [lambda *_: None, lambda *_: (0, [9_999], 0, {}, ())])
def test_where_python_has_no_such_door_a_pattern_is_compiled_as_ever(
    door: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "once", door)
    assert ready(WRITTEN) == re.compile(WRITTEN)


def test_a_pattern_that_is_none_is_told(file: Path) -> None:
    kept.load("one", file)
    with pytest.raises(re.error, match="unterminated"):
        ready("(")


def test_a_build_keeps_beside_the_bytecode_and_finds_and_makes_the_same_without_it(tmp_path: Path) -> None:
    prefix = tmp_path / "bytecode"
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(prefix), "PYTHONDONTWRITEBYTECODE": ""}
    site = tmp_path / "site"
    shutil.copytree(SHIPPED / "content", site / "content")
    broken = "\n\n".join(words for rule in RULES.values() for words in rule.fires)
    (site / "content/words.md").write_text(f"---\ntitle: Words\n---\n\n{broken}\n", encoding="utf-8")

    def run(*words: str) -> str:
        shutil.rmtree(site / ".cache", ignore_errors=True)
        command = [sys.executable, str(SHIPPED / "build.py"), *words, "--root", str(site), "--today", "2026-11-23"]
        done = subprocess.run(command, check=False, env=environment, capture_output=True, text=True)
        assert "Traceback" not in done.stderr
        return done.stdout

    found = [run("check", "--format", "json") for _ in range(2)]
    (there,) = prefix.rglob("*.kept")
    assert there.stat().st_size > 500_000
    assert found[0].count('"code"') > 200
    (site / "content/words.md").unlink()
    made = []
    for _ in range(2):
        run("build")
        made.append({path: path.read_bytes() for path in (site / "_site").rglob("*.*") if path.is_file()})
        shutil.rmtree(site / "_site")
        there.write_bytes(b"nothing that anybody kept")
    assert found[0] == found[1]
    assert made[0] == made[1]
    assert len(made[0]) > 25
