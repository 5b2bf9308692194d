"""What is ours in an output folder, and whether it is as it was left.

The folder holds a list of the files that earlier builds wrote, each with its digest. What is not on it is not ours. The
list has a stamp as they have, so one that somebody has changed is told from the one that was left.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from handrail.sources import digest

MANIFEST = ".handrail.json"
# Where new files wait, and old ones until all is done.
STAGING = ".handrail-new"
# What is known of a published file: the key it was made under, its size in bytes, its time in nanoseconds.
Stamp = tuple[str, int, int]


def read(folder: Path, stamps: Mapping[str, Stamp] = MappingProxyType({})) -> dict[str, str] | None:
    """What earlier builds wrote, with digests; nothing for a new or empty folder; `None` for a strange one.

    Where the list is not the one that was left, every file that still carries its stamp is ours, whatever it says. A
    folder in which what waits would be written elsewhere, through a link, is strange.
    """
    if (folder / STAGING).is_symlink():
        return None
    listed = _listed(folder)
    if listed is not None and is_as_left(folder, MANIFEST, stamps):
        return listed
    left = [path for path in stamps if path != MANIFEST and _is_inside(path) and is_as_left(folder, path, stamps)]
    if listed is None and not left and folder.exists() and any(path.name != STAGING for path in folder.iterdir()):
        return None
    return {**(listed or {}), **{path: digest((folder / path).read_bytes()) for path in left}}


def _listed(folder: Path) -> dict[str, str] | None:
    """What the list says; `None` where there is none, or none that can be read."""
    try:
        listed = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError, RecursionError):
        return None
    if isinstance(listed, dict) and all(_is_inside(path) and isinstance(value, str) for path, value in listed.items()):
        return listed
    return None


def _is_inside(path: str) -> bool:
    if os.path.isabs(path) or ".." in path.split("/") or "\0" in path:
        return False
    return path.isascii() or not any("\ud800" <= sign <= "\udfff" for sign in path)


def text(digests: Mapping[str, str]) -> str:
    """A manifest as it is written, with a line for each file."""
    lines = json.dumps(dict(sorted(digests.items())), separators=(",\n", ":"))
    return f"{{\n{lines[1:-1]}\n}}\n"


def intact(folder: Path, stamps: Mapping[str, Stamp]) -> bool:
    """Whether every published file is still as it was left, the list of them too, and nothing waits beside them."""
    return not os.path.lexists(f"{folder}/{STAGING}") and all(
        stamp(folder, path, known[0]) == tuple(known) for path, known in stamps.items()
    )


def is_as_left(folder: Path, path: str, stamps: Mapping[str, Stamp]) -> bool:
    """Whether a file still carries the stamp that it was left with."""
    known = stamps.get(path)
    return known is not None and stamp(folder, path, known[0]) == tuple(known)


def stamp(folder: Path, path: str, key: str) -> Stamp:
    """What is known of a file now, which was made under that key."""
    try:
        state = os.stat(f"{folder}/{path}")
    except OSError:
        return key, -1, -1
    return key, state.st_size, state.st_mtime_ns


def holds(folder: Path, path: str, data: bytes) -> bool:
    """Whether a file has those bytes."""
    try:
        return os.stat(f"{folder}/{path}").st_size == len(data) and (folder / path).read_bytes() == data
    except OSError:
        return False
