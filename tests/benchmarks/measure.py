"""One build of one site, measured from outside: wall time, processor time, peak memory, files written.

Peak memory is that of the largest single process among the child and all that it has waited for, as `wait4` tells.
It never comes out below the size of the process that measures, so this one imports little and stays small.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Timer

from msgspec import Struct

from tests.benchmarks import corpus
from tests.benchmarks.peers import COLD, EDIT, OUTPUT, ROOT, Generator

# The page that is edited, and the number of pages that stands for the shipped site.
EDITED, SHIPPED = 3, 0
# How the folders begin in which old outputs wait to be deleted.
_ASIDE = "aside-"
# A build that hangs is ended after so many seconds.
_LIMIT = 900
_RSS_UNIT = 1 if sys.platform == "darwin" else 1024

Snapshot = Mapping[str, tuple[int, int, int]]


class Run(Struct, frozen=True):
    """One build: seconds of wall and processor time, bytes of memory, and how many files of the site it wrote."""

    pages: int
    case: str
    generator: str
    wall: float
    cpu: float
    memory: int
    written: int


class BuildErrorError(Exception):
    """A build that did not do its work; what it said."""


class Site(Struct):
    """A generator's site on disk; `pages` is the group that its runs are told under."""

    generator: Generator
    pages: int
    folder: Path
    built: bool = False
    edits: int = 0

    @property
    def output(self) -> Path:
        """Where the site is built to."""
        return self.folder / OUTPUT

    def run(self, case: str) -> Run:
        """Brings the site to where the case begins, builds it once, and returns what that cost."""
        if case == COLD:
            self._forget()
        elif not self.built:
            self.run(COLD)
        if case == EDIT:
            self.edits += 1
            corpus.edit(self.generator.notation, self.folder, EDITED, self.edits)
        before = snapshot(self.output)
        wall, cpu, memory = spent(self.generator.words(case, self.folder), self.folder)
        written = changed(before, snapshot(self.output))
        self._must_be_whole()
        self.built = True
        return Run(self.pages, case, self.generator.name, wall, cpu, memory, written)

    def _forget(self) -> None:
        """Moves aside what has been built; to delete it would make the file system slow for what is measured next.

        (ext4 passes over each inode that was freed in the last half minute, one by one, for every file that is made.)
        """
        aside = Path(tempfile.mkdtemp(dir=self.folder.parent, prefix=_ASIDE))
        for name in (OUTPUT, *self.generator.caches):
            path = self.folder / name
            if path.exists():
                path.rename(aside / name)
        self.built = False

    def _must_be_whole(self) -> None:
        found = sum(path.endswith(".html") for path in snapshot(self.output))
        if found < max(self.pages, 1):
            raise BuildErrorError(f"{self.generator.label} built {found} pages, and should have built {self.pages}")


def tidy(work: Path) -> None:
    """Deletes what has been moved aside below the working folder."""
    for folder in work.rglob(f"{_ASIDE}*"):
        shutil.rmtree(folder, ignore_errors=True)


def lay(generator: Generator, pages: int, work: Path) -> Site:
    """A fresh site of so many pages for a generator, below the working folder."""
    folder = work / str(pages) / generator.name
    shutil.rmtree(folder, ignore_errors=True)
    corpus.write(generator.notation, pages, folder)
    return Site(generator, pages, folder)


def lay_shipped(generator: Generator, work: Path) -> Site:
    """A copy of the shipped site's content, for ours; without the pictures for sharing, which no other draws."""
    folder = work / "shipped" / generator.name
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "content", folder / "content")
    settings = folder / "content" / "site.yaml"
    settings.write_text(f"{settings.read_text(encoding='utf-8')}share_pictures: false\n", encoding="utf-8")
    return Site(generator, SHIPPED, folder)


def spent(command: Sequence[str], folder: Path) -> tuple[float, float, int]:
    """Runs a command in a folder; its wall seconds, its processor seconds, and its largest process in bytes."""
    with tempfile.TemporaryFile() as said:
        started = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=said, env=_environment()
        )
        limit = Timer(_LIMIT, process.kill)
        limit.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        limit.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise BuildErrorError(f"{' '.join(command)} failed:\n{said.read().decode(errors='replace')}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _RSS_UNIT


def _environment() -> dict[str, str]:
    """The environment of an ordinary shell, in which Python keeps its compiled modules."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def snapshot(folder: Path) -> Snapshot:
    """Every file of a built site, with what shows that it has been written; a generator's own notes are left out."""
    found = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            if not name.startswith("."):
                path = os.path.join(parent, name)  # noqa: PTH118  # of ten thousand files
                status = os.stat(path)  # noqa: PTH116
                found[path] = status.st_mtime_ns, status.st_ino, status.st_size
    return found


def changed(before: Snapshot, after: Snapshot) -> int:
    """How many files have been written between two snapshots."""
    return sum(before.get(path) != state for path, state in after.items())
