"""The pictures of the site: those that pages show or link to, each looked at once.

In: pages, files and memory. Out: a `Picture` for each file that can be used, and problems for those that cannot.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from msgspec import Struct

from handrail import pictures, workers
from handrail.cache import Memory
from handrail.pages import Page
from handrail.pictures import Picture
from handrail.problems import Place, Problem
from handrail.sources import File, digest
from handrail.workers import Tell, silent

# Home screens and those who show a logo ask for a square of at least so many pixels.
_SMALLEST_ICON = 112


class Gallery(Struct, frozen=True):
    """Pictures by their path below `content/`, the icon where it can be used, what is wrong, and the keys in memory."""

    pictures: Mapping[str, Picture]
    icon: File | None
    problems: tuple[Problem, ...]
    keys: tuple[str, ...]


def gather(
    pages: Iterable[Page[Any]],
    content: Mapping[str, File],
    icon: File | None,
    *,
    painter: str,
    memory: Memory,
    tell: Tell = silent,
) -> Gallery:
    """The pictures that pages show or link to, and the icon for home screens; memory knows those of earlier builds."""
    # A picture that is only linked must not tell where it was taken either.
    named = {path for page in pages for path in page.files if pictures.is_image(path)}
    wanted = {path: content[path] for path in sorted(named & content.keys())}
    files = [*wanted.values(), *([icon] if icon else [])]
    keys = {file.path: digest(f"{painter} picture {file.path} {file.digest}".encode()) for file in files}
    said = memory.facts(keys.values()) if keys else {}
    new = [file for file in files if keys[file.path] not in said]
    if new:
        found = workers.each(pictures.examine, new, "pictures", tell)
        said |= dict(zip((keys[file.path] for file in new), found, strict=True))
        memory.remember((keys[file.path], said[keys[file.path]], b"") for file in new)
    sizes = {file.path: msgspec.json.decode(said[keys[file.path]]) for file in files}
    usable = {
        path: pictures.picture(file, sizes[file.path][0], sizes[file.path][1], painter)
        for path, file in wanted.items()
        if isinstance(sizes[file.path][0], int)
    }
    faults = {file.path: why for file in files if (why := _fault(*sizes[file.path], is_icon=file is icon))}
    problems = (
        Problem(Place(path), "bad-image", f"This picture cannot be used: {why}.", hint)
        for path, (why, hint) in faults.items()
    )
    return Gallery(usable, icon if icon and icon.path not in faults else None, tuple(problems), tuple(keys.values()))


def _fault(first: int | str, second: int | str, *, is_icon: bool) -> tuple[str, str] | None:
    """Why a file of which `examine` said this cannot be used, and what to do."""
    if isinstance(first, str):
        return first, str(second)
    if is_icon and (first != second or first < _SMALLEST_ICON):
        needed = f"home screens need a square of {_SMALLEST_ICON} pixels or more"
        return f"it is {first} by {second} pixels, and {needed}", "Save it as a square of 180 pixels."
    return None
