"""One command at a time writes into a folder, and a command that has been killed keeps nobody waiting."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from handrail.sources import SHIPPED
from handrail.turns import turn
from tests.sites import lay

BUILD = SHIPPED / "build.py"
HOLD = """
import sys, time
from pathlib import Path
from handrail.turns import turn
with turn(Path(sys.argv[1]), lambda: None):
    print("taken", flush=True)
    sys.stdin.readline()
"""


def started(*words: str | Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *map(str, words)],
        cwd=SHIPPED,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def site(tmp_path: Path) -> Path:
    lay(tmp_path)
    return tmp_path


@pytest.fixture
def holder(site: Path) -> Iterator[subprocess.Popen[str]]:
    with started("-c", HOLD, site / "_site") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "taken\n"
        yield process
        process.kill()


def test_a_build_waits_while_another_command_writes_and_says_so(site: Path, holder: subprocess.Popen[str]) -> None:
    with started(BUILD, "build", "--root", site, "--today", "2026-11-23") as build:
        assert build.stderr is not None
        assert "waiting for it" in build.stderr.readline()
        # What is changed while it waits is what it builds.
        page = site / "content/index.md"
        page.write_text(page.read_text(encoding="utf-8").replace("Hello", "Hallo"), encoding="utf-8")
        assert build.poll() is None
        assert not (site / "_site").exists()
        holder.communicate("done\n")
        build.communicate()
        assert build.returncode == 0
    assert "Hallo" in (site / "_site/index.html").read_text(encoding="utf-8")


def test_a_command_that_has_been_killed_keeps_nobody_waiting(site: Path, holder: subprocess.Popen[str]) -> None:
    holder.kill()
    holder.wait()
    with started(BUILD, "build", "--root", site, "--today", "2026-11-23") as build:
        _, said = build.communicate()
    assert build.returncode == 0
    assert "waiting" not in said


def test_builds_into_other_folders_do_not_wait(site: Path, holder: subprocess.Popen[str]) -> None:
    with started(BUILD, "build", "--root", site, "--output", site / "other", "--today", "2026-11-23") as build:
        _, said = build.communicate()
    assert build.returncode == 0
    assert "waiting" not in said


def test_another_site_that_is_built_into_the_folder_waits_too(site: Path, holder: subprocess.Popen[str]) -> None:
    lay(site / "other")
    with started(
        BUILD, "--root", site / "other", "--output", site / "other/../_site", "--today", "2026-11-23"
    ) as build:
        assert build.stderr is not None
        assert "waiting for it" in build.stderr.readline()
        holder.communicate("done\n")
        build.communicate()
    assert build.returncode == 0


def test_where_no_lock_can_be_kept_the_turn_is_given_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    with turn(tmp_path, pytest.fail):
        pass


@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="only root may give a folder to somebody else")
def test_a_folder_of_locks_that_is_somebody_elses_keeps_nobody_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    locks = tmp_path / f"handrail-{os.getuid()}"
    locks.mkdir()
    os.chown(locks, 65534, 65534)
    with turn(tmp_path / "_site", lambda: None):
        assert list(locks.iterdir()) == []
    os.chown(locks, os.getuid(), os.getgid())
    with turn(tmp_path / "_site", lambda: None):
        assert len(list(locks.iterdir())) == 1
