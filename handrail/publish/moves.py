"""Files go to their places and leave them, all or none: where one cannot, those that went before it go back.

In: an output folder, and paths in it. What is replaced or taken out is kept in the staging folder until all is done.
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterable, Iterator, Mapping, Set
from contextlib import ExitStack, contextmanager
from itertools import count, takewhile
from pathlib import Path

from handrail.problems import Place, Problem
from handrail.publish.manifest import STAGING
from handrail.sources import digest

_KEPT = f"{STAGING}/old"


class Moves:
    """Moves within an output folder, each of which can be taken back."""

    def __init__(self, folder: Path, undo: ExitStack) -> None:
        self._folder, self._undo, self._numbers = folder, undo, count()

    def put(self, waiting: str, path: str) -> None:
        """Puts a file that waits in the staging folder in its place."""
        kept = self._keep(path)
        self._move(f"{self._folder}/{STAGING}/{waiting}", path)
        self._undo.callback(self._back, path, kept)

    def take(self, path: str) -> None:
        """Takes a file out of its place."""
        kept = self._keep(path)
        remove(self._folder, path)
        self._undo.callback(self._back, path, kept)

    def _keep(self, path: str) -> str:
        """A second name for the file in a place, so that readers find it there all the while; empty if none is."""
        file, kept = f"{self._folder}/{path}", f"{self._folder}/{_KEPT}/{next(self._numbers)}"
        try:
            os.link(file, kept)
        except FileNotFoundError:
            return ""
        except OSError:  # a file system without hard links
            shutil.copy2(file, kept)
        return kept

    def _move(self, file: str, path: str) -> None:
        target = f"{self._folder}/{path}"
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.replace(file, target)

    def _back(self, path: str, kept: str) -> None:
        if kept:
            self._move(kept, path)
        else:
            remove(self._folder, path)


@contextmanager
def moves(folder: Path) -> Iterator[Moves]:
    """Moves that are all taken back where the work is not done to its end."""
    shutil.rmtree(folder / _KEPT, ignore_errors=True)  # of a build that was killed; its names are still those of pages
    (folder / _KEPT).mkdir(parents=True)
    with ExitStack() as undo:
        yield Moves(folder, undo)
        undo.pop_all()


def put_whole(file: Path, data: bytes) -> None:
    """Gives a file its bytes once all of them are written; a device or pipe, which nothing can replace, at once."""
    if file.exists() and not file.is_file():
        file.write_bytes(data)
        return
    target = Path(os.path.realpath(file)) if file.is_symlink() else file
    waiting = target.with_name(f"{STAGING}-{os.getpid()}")
    try:
        waiting.write_bytes(data)
        if target.exists():
            shutil.copymode(target, waiting)
        waiting.replace(target)
    finally:
        waiting.unlink(missing_ok=True)


def remove(folder: Path, path: str) -> None:
    """Removes a file and the folders that it leaves empty."""
    (folder / path).unlink(missing_ok=True)
    for parent in Path(path).parents[:-1]:
        try:
            (folder / parent).rmdir()
        except OSError:
            return


def not_ours(folder: Path, digests: Mapping[str, str]) -> list[Problem]:
    """Files that are to be removed and are not as they were written, each of which has that digest.

    What lies behind a link is nobody's to remove: the folder may be one that somebody else has made up.
    """
    linked = _linked(folder, digests)
    found = [path for path in digests if linked.isdisjoint(_above(path)) and not _is_as_written(folder, path, digests)]
    what = "This is not as Handrail wrote it, so Handrail does not remove it."
    return [
        Problem(Place(str(folder / place)), "foreign-output", what, "Remove it yourself, or move it elsewhere.")
        for place in sorted([*linked, *found])
    ]


def _linked(folder: Path, paths: Iterable[str]) -> set[str]:
    """The folders that some paths lead through and that are links."""
    return {above for above in {above for path in paths for above in _above(path)} if (folder / above).is_symlink()}


def _is_as_written(folder: Path, path: str, digests: Mapping[str, str]) -> bool:
    file = folder / path
    return not file.exists() or digest(file.read_bytes()) == digests[path]


def in_the_way(folder: Path, sources: Mapping[str, str], ours: Set[str], stale: Set[str]) -> list[Problem]:
    """What others have put where a file must go, or a folder for it; `sources` says of each path what it comes from.

    `ours` are the files that earlier builds wrote, and `stale` those of them that will be taken out.
    """
    if not sources or set(os.listdir(folder)) <= {STAGING}:  # the folder is new
        return []
    emptied = {above for path in stale for above in _above(path)}
    found: dict[str, str] = {}
    seen: set[str] = set()
    for path, source in sources.items():
        folders = list(takewhile(lambda above: above not in seen, _above(path)))  # all above one seen are seen
        seen.update(folders)
        for place in (path, *folders):
            if place not in emptied and not _is_free(folder, place, ours, is_folder=place != path):
                found.setdefault(place, source)
    return [
        Problem(
            Place(str(folder / place)),
            "foreign-output",
            f"Handrail did not write this, and {source or place} would take its place.",
            "Move it elsewhere; a file of your own that is to be published belongs in `static/`.",
        )
        for place, source in found.items()
    ]


def _above(path: str) -> Iterator[str]:
    """The folders that a path leads through, the nearest first."""
    while path := path.rpartition("/")[0]:
        yield path


def _is_free(folder: Path, place: str, ours: Set[str], *, is_folder: bool) -> bool:
    full = f"{folder}/{place}"
    try:
        mode = os.lstat(full).st_mode
    except OSError:  # nothing is there
        return True
    if stat.S_ISDIR(mode):
        return is_folder
    return place in ours and not os.path.isdir(full)  # a link may lead to a folder of somebody else's
