"""The only writer: all or nothing, and it removes only what an earlier build wrote.

The output folder holds a manifest of what is ours (`.handrail.json`). A folder with other people's files and
no manifest is refused. New files are first written beside the old ones, and put in place only once every one
of them has been made; so a template that fails or a disk that is full leaves the last good site as it was.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from handrail.outputs import Output
from handrail.problems import Place, Problem
from handrail.sources import digest
from handrail.templates import BadTemplate

MANIFEST = ".handrail.json"
_STAGING = ".handrail-new"


@dataclass(frozen=True)
class Published:
    """What publishing did: paths written, left as they were, and removed; and what stood in its way."""

    written: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def make(outputs: Mapping[str, Output]) -> tuple[dict[str, bytes], list[Problem]]:
    """The bytes of every output, and what is wrong with the templates; writes nothing."""
    made: dict[str, bytes] = {}
    problems: set[Problem] = set()
    for path, output in outputs.items():
        try:
            made[path] = output.make()
        except BadTemplate as error:
            problems.add(error.problem)
    return made, sorted(problems)


def publish(outputs: Mapping[str, Output], folder: Path) -> Published:
    """Makes every output and brings the folder to exactly that; touches nothing unless all can be made."""
    try:
        ours = _manifest(folder)
    except OSError as error:
        return Published(problems=(_cannot_write(folder, error),))
    if ours is None:
        hint = "Choose an empty folder with `--output`, or move what is in this one."
        return Published(
            problems=(
                Problem(
                    Place(str(folder)), "foreign-output", "This folder holds files that Handrail did not write.", hint
                ),
            )
        )
    made, problems = make(outputs)
    if problems:
        return Published(problems=tuple(problems))
    try:
        return _bring(folder, made, ours)
    except OSError as error:
        return Published(problems=(_cannot_write(folder, error),))
    finally:
        shutil.rmtree(folder / _STAGING, ignore_errors=True)


def _bring(folder: Path, made: Mapping[str, bytes], ours: Mapping[str, str]) -> Published:
    digests = {path: digest(data) for path, data in made.items()}
    changed = [path for path, data in made.items() if not _holds(folder / path, data)]
    stale = sorted(ours.keys() - made.keys())
    for path in changed:
        _write(folder / _STAGING / path, made[path])
    if ours != digests:
        # Old and new together are ours until the work is done, so a crash leaves no file without an owner.
        _save_manifest(folder, {**ours, **digests})
    for path in stale:
        _remove(folder, path)
    for path in changed:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / _STAGING / path).replace(folder / path)
    if ours != digests:
        _save_manifest(folder, digests)
    return Published(tuple(changed), tuple(sorted(made.keys() - set(changed))), tuple(stale))


def _manifest(folder: Path) -> dict[str, str] | None:
    """What earlier builds wrote, with digests; nothing for a new or empty folder; `None` for a strange one."""
    try:
        known = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except FileNotFoundError:
        strange = folder.exists() and any(folder.iterdir())
        return None if strange else {}
    except ValueError:
        return None
    fine = isinstance(known, dict) and all(_is_inside(path) and isinstance(value, str) for path, value in known.items())
    return known if fine else None


def _is_inside(path: str) -> bool:
    return not Path(path).is_absolute() and ".." not in Path(path).parts


def _save_manifest(folder: Path, digests: Mapping[str, str]) -> None:
    text = json.dumps(dict(sorted(digests.items())), indent=0, separators=(",", ":")) + "\n"
    _write(folder / _STAGING / MANIFEST, text.encode())
    (folder / _STAGING / MANIFEST).replace(folder / MANIFEST)


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _remove(folder: Path, path: str) -> None:
    """Removes a file and the folders that it leaves empty."""
    (folder / path).unlink(missing_ok=True)
    for parent in Path(path).parents[:-1]:
        try:
            (folder / parent).rmdir()
        except OSError:
            return


def clean(folder: Path) -> Published:
    """Removes what earlier builds wrote to a folder, and the folder itself if that leaves it empty."""
    try:
        ours = _manifest(folder)
        if ours is None:
            return Published(
                problems=(
                    Problem(
                        Place(str(folder)),
                        "foreign-output",
                        "Handrail did not write this folder.",
                        "Remove it yourself if you are sure.",
                    ),
                )
            )
        for path in ours:
            _remove(folder, path)
        if folder.exists():
            (folder / MANIFEST).unlink(missing_ok=True)
            if not any(folder.iterdir()):
                folder.rmdir()
    except OSError as error:
        return Published(problems=(_cannot_write(folder, error),))
    return Published(removed=tuple(sorted(ours)))


def _cannot_write(folder: Path, error: OSError) -> Problem:
    where = error.filename if isinstance(error.filename, str) else str(folder)
    reason = (error.strerror or str(error)).lower()
    return Problem(
        Place(where),
        "cannot-write",
        f"This could not be written: {reason}.",
        "The site may be incomplete here; make room or correct the permissions, then build again.",
    )
