"""One command at a time writes into a folder: whoever comes second waits, and only then reads what it builds from.

A turn is a lock of the system's (`fcntl.lockf`) on a small file, which goes by the folder's path and lies among the
system's temporary files; so sites that are built into one folder take turns as well. It ends with its process, however
that ends, and the processes that a build starts have no part in it; so nothing stays locked. Where the system has no
such locks, or the file cannot be written, commands are not kept apart.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from handrail.sources import digest, real

try:
    import fcntl
except ImportError:  # a system without them
    fcntl = None  # type: ignore[assignment]  # so mypy knows the module where there is one


@contextmanager
def turn(folder: Path, waits: Callable[[], None]) -> Iterator[None]:
    """A turn at writing into `folder`; `waits` is called where others come first."""
    if fcntl is None:
        yield
        return
    locks = Path(tempfile.gettempdir(), f"handrail-{os.getuid()}")  # a user's own, so that all of its files can be used
    try:
        locks.mkdir(mode=0o700, exist_ok=True)
        if locks.lstat().st_uid != os.getuid():
            raise PermissionError(locks)  # somebody else has made it, and could hold our turns
        file = (locks / f"{digest(os.fsencode(real(folder)))}.lock").open("ab")
    except OSError:
        yield
        return
    with file:
        _take(file, waits)
        yield


def _take(file: IO[bytes], waits: Callable[[], None]) -> None:
    with suppress(OSError):  # a file system that knows no locks
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):  # the two ways in which systems say that it is taken
            waits()
            fcntl.lockf(file, fcntl.LOCK_EX)
