"""What follows from the program's own text, worked out once and kept beside its bytecode; safe to lose at any time.

Python keeps what it makes of a program, but not the patterns that the program then compiles anew in every process, nor
what we find out about them, nor its templates. One file holds all that, in the folder of the bytecode and under the
same orders: where Python may not keep bytecode, nothing is kept. The file is sealed with the program's fingerprint
(`sources.builder`), so what another program left is not known, and neither is what has been damaged.
"""

from __future__ import annotations

import marshal
import os
import sys
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

# Beside the bytecode of this file; in no place, where Python has none for that.
_BYTECODE = getattr(__spec__, "cached", None)
FILE = Path(_BYTECODE).with_suffix(".kept") if _BYTECODE else None
MAY_WRITE = not sys.dont_write_bytecode
# Where it would take more bytes, it begins anew: the program itself needs a third.
_MOST = 16 << 20


class _Kept:
    """What is known, what is new of it, and whose it is and where it stands; what is nobody's is not kept."""

    def __init__(self, builder: str = "", file: Path | None = None) -> None:
        self.builder = builder
        self.file = file
        self.known: dict[str, bytes] = {}
        self.new: dict[str, bytes] = {}


_kept = _Kept()


def load(builder: str, file: Path | None = None) -> None:
    """Takes what the program of this fingerprint has kept, and from now on keeps what it works out."""
    global _kept  # noqa: PLW0603  # it is one for the whole process, as Python's own memory of modules is
    _kept = _Kept(builder, file or FILE)
    _kept.known = _read()


def once(key: str, work: Callable[[], Any]) -> Any:
    """What `work` comes to, worked out only if it is not known; a plain value, as `marshal` has them, and not `None`.

    It may depend on the key and on the program's text, and on nothing else.
    """
    found = known(key)
    if found is None:
        found = work()
        keep(key, found)
    return found


def known(key: str) -> Any:
    """What has been kept under a key; `None` where nothing has."""
    found = _kept.known.get(key)
    return None if found is None else marshal.loads(found)  # noqa: S302  # as Python loads the bytecode beside it


def keep(key: str, value: Any) -> None:
    """Keeps a value as `once` does."""
    if _kept.builder:
        _kept.known[key] = _kept.new[key] = marshal.dumps(value)


def taken() -> dict[str, bytes]:
    """What is new since this was last asked, for another process to `add`."""
    new, _kept.new = _kept.new, {}
    return new


def add(new: Mapping[str, bytes]) -> None:
    """Keeps what another process has worked out."""
    _kept.known.update(new)
    _kept.new.update(new)


def save() -> None:
    """Writes what is new, beside what others have kept meanwhile; where the disk refuses, nothing is written."""
    file = _kept.file
    if not (file and _kept.new and MAY_WRITE):
        return
    before, new = _read(), taken()
    has_room = sum(map(len, (*before.values(), *new.values()))) < _MOST
    data = marshal.dumps({**before, **new} if has_room else new)
    waiting = file.with_suffix(f".{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        waiting.write_bytes(_seal(data) + data)
        waiting.replace(file)
    except OSError:
        with suppress(OSError):
            waiting.unlink()


def _read() -> dict[str, bytes]:
    try:
        found = _kept.file.read_bytes() if _kept.file else b""
    except OSError:
        return {}
    data = found[found.find(b"\n") + 1 :]
    return dict(marshal.loads(data)) if found == _seal(data) + data else {}  # noqa: S302  # see `known`


def _seal(data: bytes) -> bytes:
    """Says whose it is; and a sum, by which damage is seen: whoever means harm can change the program as well."""
    return f"{_kept.builder} {zlib.crc32(data):08x}\n".encode()
