"""One command at a time writes into a folder: whoever comes second waits, and only then reads what it builds from.

A turn is a lock of the system's (`fcntl.lockf`) on a small file. It ends with its process, however that ends, and the
processes that a build starts have no part in it; so nothing stays locked. Where the system has no such locks, or the
file cannot be written, commands are not kept apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from handrail.sources import digest

try:
    import fcntl
except ImportError:  # a system without them
    fcntl = None  # type: ignore[assignment]  # so mypy knows the module where there is one


@contextmanager
def turn(locks: Path, folder: Path, waits: Callable[[], None]) -> Iterator[None]:
    """A turn at writing into `folder`; the lock's file is in `locks`, and `waits` is called where others come first."""
    try:
        locks.mkdir(parents=True, exist_ok=True)
        file = (locks / f"{digest(str(folder.resolve()).encode())}.lock").open("wb")
    except OSError:
        yield
        return
    with file:
        _take(file, waits)
        yield


def _take(file: IO[bytes], waits: Callable[[], None]) -> None:
    if fcntl is None:
        return
    with suppress(OSError):  # a file system that knows no locks
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):  # the two ways in which systems say that it is taken
            waits()
            fcntl.lockf(file, fcntl.LOCK_EX)
