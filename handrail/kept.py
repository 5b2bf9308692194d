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
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

# Beside the bytecode of this file; in no place, where Python has none for that.
_BYTECODE = getattr(__spec__, "cached", None)
FILE = Path(_BYTECODE).with_suffix(".kept") if _BYTECODE else None
MAY_WRITE = not sys.dont_write_bytecode
# Where it would take more bytes, it begins anew: the program itself needs a third.
_MOST = 16 << 20


class _Kept:
    """What is known, and whose it is and where it stands; what is nobody's is not kept.

    Of what was read, `places` says where each value stands in `data`; what is `new` waits to be written,
    and what is `sent` has been, or another process will see to it.
    """

    def __init__(self, builder: str = "", file: Path | None = None) -> None:
        self.builder = builder
        self.file = file
        self.places: dict[str, tuple[int, int]] = {}
        self.data = b""
        self.new: dict[str, bytes] = {}
        self.sent: dict[str, bytes] = {}

    def value(self, key: str) -> bytes | memoryview | None:
        """A value, as `marshal` has written it."""
        found = self.new.get(key) or self.sent.get(key)
        if found is None and key in self.places:
            start, end = self.places[key]
            return memoryview(self.data)[start:end]
        return found


_kept = _Kept()


def load(builder: str, file: Path | None = None) -> None:
    """Takes what the program of this fingerprint has kept, and from now on keeps what it works out."""
    global _kept  # noqa: PLW0603  # it is one for the whole process, as Python's own memory of modules is
    _kept = _Kept(builder, file or FILE)
    _kept.places, _kept.data = _read()


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
    found = _kept.value(key)
    return None if found is None else marshal.loads(found)  # noqa: S302  # as Python loads the bytecode beside it


def keep(key: str, value: Any) -> None:
    """Keeps a value as `once` does."""
    if _kept.builder:
        _kept.new[key] = marshal.dumps(value)


def taken() -> dict[str, bytes]:
    """What is new since this was last asked, for another process to `add`."""
    new, _kept.new = _kept.new, {}
    _kept.sent.update(new)
    return new


def add(new: Mapping[str, bytes]) -> None:
    """Keeps what another process has worked out."""
    _kept.new.update(new)


def save() -> None:
    """Writes what is new, beside what others have kept meanwhile; where the disk refuses, nothing is written."""
    file = _kept.file
    if not (file and _kept.new and MAY_WRITE):
        return
    places, before = _read()
    every = {key: before[start:end] for key, (start, end) in places.items()} | _kept.new
    if sum(map(len, every.values())) > _MOST:
        every = _kept.new
    data, waiting = _packed(every), file.with_suffix(f".{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        waiting.write_bytes(_seal(data) + data)
        waiting.replace(file)
        taken()
    except OSError:
        with suppress(OSError):
            waiting.unlink()


def _packed(every: Mapping[str, bytes]) -> bytes:
    """Values one behind the other, and where each stands: so one can be read without the others."""
    ends = [*accumulate(map(len, every.values()), initial=0)]
    return marshal.dumps((dict(zip(every, pairwise(ends), strict=True)), b"".join(every.values())))


def _read() -> tuple[dict[str, tuple[int, int]], bytes]:
    try:
        found = _kept.file.read_bytes() if _kept.file else b""
    except OSError:
        found = b""
    begin = found.find(b"\n") + 1
    data = memoryview(found)[begin:]
    if not data or found[:begin] != _seal(data):
        return {}, b""
    places, values = marshal.loads(data)  # noqa: S302  # see `known`
    return places, values


def _seal(data: bytes | memoryview) -> bytes:
    """Says whose it is; and a sum, by which damage is seen: whoever means harm can change the program as well."""
    return f"{_kept.builder} {zlib.crc32(data):08x}\n".encode()
