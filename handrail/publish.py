"""The only writer: all or nothing, and it removes only what an earlier build wrote.

The output folder holds a manifest of what is ours (`.handrail.json`). A folder with other people's files and
no manifest is refused. New files are first written beside the old ones, and put in place only once every one
of them has been made; so a template that fails or a disk that is full leaves the last good site as it was.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct, field
from msgspec.structs import replace

from handrail import workers
from handrail.problems import BadTemplate, Place, Problem
from handrail.sources import digest
from handrail.tally import tally
from handrail.workers import Tell, silent

if TYPE_CHECKING:
    from handrail.outputs import Output  # what publishes nothing need not import all that makes outputs

MANIFEST = ".handrail.json"
_STAGING = ".handrail-new"
# What is known of a published file: the key it was made under, its size in bytes, its time in nanoseconds.
Stamp = tuple[str, int, int]
# What keeps a page from being published.
Refusal = tuple[Problem, ...]


class Published(Struct, frozen=True):
    """What publishing did: paths written, left as they were, and removed; and what stood in its way.

    `stamps` is what the next publishing may be handed as `known`.
    """

    written: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    stamps: Mapping[str, Stamp] = field(default_factory=dict)


def made(outputs: Iterable[Output]) -> Iterator[tuple[Output, bytes | Refusal]]:
    """Each output with its bytes, or with what keeps it from being published."""
    waiting = list(outputs)
    yield from zip(waiting, workers.each(_make, waiting, "made"), strict=True)


def _make(output: Output) -> bytes | Refusal:
    try:
        return output.make()
    except BadTemplate as error:
        return error.problems


def refused(outputs: Iterable[Output]) -> list[Problem]:
    """What is wrong with the pages once they are made; makes every page and keeps none."""
    pages = (output for output in outputs if output.template)
    return tally(data for _, data in made(pages) if not isinstance(data, bytes))


def difference(outputs: Iterable[Output], folder: Path) -> str | None:
    """The first path at which the folder does not hold what the outputs say, or holds something that is not theirs."""
    wanted = {output.path: data for output, data in made(outputs)}
    ours = _manifest(folder) or {}
    for path in sorted(wanted.keys() | ours.keys()):
        data = wanted.get(path)
        if not isinstance(data, bytes) or path not in ours or not _holds(folder / path, data):
            return path
    return None


def intact(folder: Path, stamps: Mapping[str, Stamp]) -> bool:
    """Whether every published file is still as it was left."""
    return all(_stamp(folder, path, stamp[0]) == tuple(stamp) for path, stamp in stamps.items())


class Staged(NamedTuple):
    """A file that has been made: its digest, and under which name it waits; empty if it is published already."""

    digest: str
    file: str


@contextmanager
def staging(folder: Path, known: Mapping[str, Stamp] | None) -> Iterator[Callable[[Output], Staged | Refusal | None]]:
    """A way to have outputs made and wait before the list of all is complete; what still waits in the end is removed.

    It gives nothing for an output whose file carries its stamp among `known`, and in a folder that is not ours.
    """
    existed = folder.exists()
    try:
        ours = _manifest(folder)
    except OSError:  # publishing will say so
        ours = None

    def stage(output: Output) -> Staged | Refusal | None:
        if ours is None or (output.path in ours and _is_current(folder, output.path, output, known or {})):
            return None
        try:
            return _stage(folder, output)
        except OSError as error:
            return (_cannot_write(folder, error),)

    try:
        yield stage
    finally:
        shutil.rmtree(folder / _STAGING, ignore_errors=True)
        if not existed:
            with suppress(OSError):  # something has been published
                folder.rmdir()


def publish(
    outputs: Mapping[str, Output],
    folder: Path,
    known: Mapping[str, Stamp] | None = None,
    tell: Tell = silent,
    staged: Mapping[str, Staged | Refusal] | None = None,
) -> Published:
    """Brings the folder to exactly the outputs; touches nothing unless all of them can be made.

    `known` are the stamps of the last publishing; an output whose file still carries its stamp is not made again.
    `staged` is what came of those that have been made already (see `staging`).
    """
    try:
        ours = _manifest(folder)
    except OSError as error:
        return Published(problems=(_cannot_write(folder, error),))
    if ours is None:
        hint = "Choose an empty folder with `--output`, or move what is in this one."
        what = "This folder holds files that Handrail did not write."
        return Published(problems=(Problem(Place(str(folder)), "foreign-output", what, hint),))
    try:
        kept = {
            path for path, output in outputs.items() if path in ours and _is_current(folder, path, output, known or {})
        }
        waiting = [output for path, output in outputs.items() if path not in kept and path not in (staged or {})]
        made = workers.each(partial(_stage, folder), waiting, "made", tell)
        new = {**(staged or {}), **dict(zip((output.path for output in waiting), made, strict=True))}
        return _bring(folder, outputs, ours, new)
    except OSError as error:
        return Published(problems=(_cannot_write(folder, error),))
    finally:
        shutil.rmtree(folder / _STAGING, ignore_errors=True)


def _bring(
    folder: Path, outputs: Mapping[str, Output], ours: Mapping[str, str], made: Mapping[str, Staged | Refusal]
) -> Published:
    """Puts what has been made in its place; files beside it are kept as they are."""
    problems = tally(found for found in made.values() if not isinstance(found, Staged))
    if problems:
        return Published(problems=tuple(problems))
    new = {path: found for path, found in made.items() if isinstance(found, Staged)}
    changed = [path for path, found in new.items() if found.file]
    digests = {path: new[path].digest if path in new else ours[path] for path in outputs}
    stale = sorted(ours.keys() - outputs.keys())
    if ours != digests:
        # Old and new together are ours until the work is done, so a crash leaves no file without an owner.
        _save_manifest(folder, {**ours, **digests})
    for path in stale:
        _remove(folder, path)
    for path in changed:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / _STAGING / new[path].file).replace(folder / path)
    if ours != digests:
        _save_manifest(folder, digests)
    stamps = {path: _stamp(folder, path, output.key) for path, output in outputs.items()}
    return Published(tuple(changed), tuple(sorted(outputs.keys() - set(changed))), tuple(stale), stamps=stamps)


def _stage(folder: Path, output: Output) -> Staged | Refusal:
    """Makes an output, and writes it, if it is new, where it waits until all of them are made.

    They wait in one flat folder, since making thousands of folders twice takes time.
    """
    data = _make(output)
    if not isinstance(data, bytes):
        return data
    if _holds(folder / output.path, data):
        return Staged(digest(data), "")
    name = digest(output.path.encode())
    try:
        (folder / _STAGING / name).write_bytes(data)
    except FileNotFoundError:
        (folder / _STAGING).mkdir(parents=True, exist_ok=True)
        (folder / _STAGING / name).write_bytes(data)
    return Staged(digest(data), name)


def _is_current(folder: Path, path: str, output: Output, known: Mapping[str, Stamp]) -> bool:
    stamp = known.get(path)
    return stamp is not None and stamp[0] == output.key and _stamp(folder, path, output.key) == tuple(stamp)


def _stamp(folder: Path, path: str, key: str) -> Stamp:
    try:
        state = os.stat(f"{folder}/{path}")  # noqa: PTH116  # for thousands of files, making a Path of each takes longer
    except OSError:
        return key, -1, -1
    return key, state.st_size, state.st_mtime_ns


def _manifest(folder: Path) -> dict[str, str] | None:
    """What earlier builds wrote, with digests; nothing for a new or empty folder; `None` for a strange one."""
    try:
        known = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except FileNotFoundError:
        strange = folder.exists() and any(path.name != _STAGING for path in folder.iterdir())
        return None if strange else {}
    except ValueError:
        return None
    fine = isinstance(known, dict) and all(_is_inside(path) and isinstance(value, str) for path, value in known.items())
    return known if fine else None


def _is_inside(path: str) -> bool:
    return not os.path.isabs(path) and ".." not in path.split("/")  # noqa: PTH117  # thousands of times


def _save_manifest(folder: Path, digests: Mapping[str, str]) -> None:
    text = json.dumps(dict(sorted(digests.items())), indent=0, separators=(",", ":")) + "\n"
    waiting = folder / _STAGING / MANIFEST
    waiting.parent.mkdir(parents=True, exist_ok=True)
    waiting.write_bytes(text.encode())
    waiting.replace(folder / MANIFEST)


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


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


def write(file: Path, text: str) -> list[Problem]:
    """Writes one file that somebody has named; what keeps it from being written."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        return [replace(_cannot_write(file, error), hint="Name another file, or correct the permissions.")]
    return []


def _cannot_write(folder: Path, error: OSError) -> Problem:
    where = error.filename if isinstance(error.filename, str) else str(folder)
    reason = (error.strerror or str(error)).lower()
    return Problem(
        Place(where),
        "cannot-write",
        f"This could not be written: {reason}.",
        "The site may be incomplete here; make room or correct the permissions, then build again.",
    )
