"""The only writer: all or nothing, and it removes only what an earlier build wrote.

The output folder holds a manifest of what is ours (`.handrail.json`). A folder with other people's files and
no manifest is refused, and so is a file of theirs where one of ours must go. New files are first written beside the
old ones, and put in place only once every one of them has been made. Where one cannot be put in place, all go back; so
a template that fails, a disk that is full or a folder that is locked leaves the last good site as it was.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct, field

from handrail import workers
from handrail.problems import BadTemplate, Place, Problem
from handrail.publish import manifest
from handrail.publish.manifest import MANIFEST, STAGING, Stamp, holds, intact, is_as_left
from handrail.publish.moves import in_the_way, moves, not_ours, put_whole, remove
from handrail.sources import digest
from handrail.tally import tally
from handrail.workers import Tell, silent

if TYPE_CHECKING:
    from handrail.outputs import Output  # what publishes nothing need not import all that makes outputs

__all__ = [
    "MANIFEST",
    "Published",
    "Refusal",
    "Staged",
    "Stamp",
    "clean",
    "difference",
    "intact",
    "is_as_left",
    "made",
    "publish",
    "refused",
    "staging",
    "write",
]

# What keeps a page from being published.
Refusal = tuple[Problem, ...]


class Published(Struct, frozen=True):
    """What publishing did: paths written, left as they were, and removed; and what stood in its way.

    `stamps` is what the next publishing may be handed as `known`: those of the files, and of the list of them.
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
    """The first path at which the folder does not hold what the outputs say, or holds something that is not theirs.

    The list is named where the files are as they should be, and it says something else.
    """
    wanted = {output.path: data for output, data in made(outputs)}
    ours = manifest.read(folder) or {}
    for path in sorted(wanted.keys() | {path for path in ours if (folder / path).exists()}):
        data = wanted.get(path)
        if not isinstance(data, bytes) or not holds(folder, path, data):
            return path
    listed = {path: digest(data) for path, data in wanted.items() if isinstance(data, bytes)}
    return None if ours == listed else MANIFEST


class Staged(NamedTuple):
    """A file that has been made: its digest, and under which name it waits; empty if it is published already."""

    digest: str
    file: str


@contextmanager
def staging(folder: Path, known: Mapping[str, Stamp] | None) -> Iterator[Callable[[Output], Staged | Refusal | None]]:
    """A way to have outputs made and wait before the list of all is complete; what still waits in the end is removed.

    It gives nothing for an output whose file carries its stamp among `known`, and in a folder that is not ours.
    """
    existed = os.path.lexists(folder)
    try:
        ours = manifest.read(folder, known or {})
    except OSError:  # publishing will say so
        ours = None
    if ours is not None:
        shutil.rmtree(folder / STAGING, ignore_errors=True)  # what waits there is none of this build's

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
        shutil.rmtree(folder / STAGING, ignore_errors=True)
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
        ours = manifest.read(folder, known or {})
    except OSError as error:
        return Published(problems=(_cannot_write(folder, error),))
    if ours is None:
        hint = "Choose an empty folder with `--output`, or move what is in this one."
        what = "This folder holds files that Handrail did not write."
        return Published(problems=(Problem(Place(str(folder)), "foreign-output", what, hint),))
    if not staged:
        shutil.rmtree(folder / STAGING, ignore_errors=True)
    try:
        known = known or {}
        kept = {
            path: known[path]
            for path, output in outputs.items()
            if path in ours and _is_current(folder, path, output, known)
        }
        waiting = [output for path, output in outputs.items() if path not in kept and path not in (staged or {})]
        made = workers.each(partial(_stage, folder), waiting, "made", tell)
        new = {**(staged or {}), **dict(zip((output.path for output in waiting), made, strict=True))}
        return _bring(folder, outputs, ours, new, kept)
    except OSError as error:
        return Published(problems=(_cannot_write(folder, error),))
    finally:
        shutil.rmtree(folder / STAGING, ignore_errors=True)


def _bring(
    folder: Path,
    outputs: Mapping[str, Output],
    ours: Mapping[str, str],
    made: Mapping[str, Staged | Refusal],
    kept: Mapping[str, Stamp],
) -> Published:
    """Puts what has been made in its place; files beside it are kept as they are, and so are their stamps."""
    problems = tally(found for found in made.values() if not isinstance(found, Staged))
    if problems:
        return Published(problems=tuple(problems))
    new = {path: found for path, found in made.items() if isinstance(found, Staged)}
    changed = {path: found.file for path, found in new.items() if found.file}
    digests = {path: new[path].digest if path in new else ours[path] for path in outputs}
    stale = sorted(ours.keys() - outputs.keys())
    placed = {path: output.source for path, output in outputs.items() if path not in ours or path in changed}
    theirs = not_ours(folder, {path: ours[path] for path in stale})
    theirs = theirs or in_the_way(folder, placed, ours.keys(), set(stale))
    if theirs:
        return Published(problems=tuple(theirs))
    if changed or manifest.read(folder) != digests:
        with moves(folder) as moved:
            # Old and new together are ours until the work is done, so a crash leaves no file without an owner.
            moved.put(_listed(folder, {**ours, **digests}), MANIFEST)
            for path in stale:
                moved.take(path)
            for path, file in changed.items():
                moved.put(file, path)
            moved.put(_listed(folder, digests), MANIFEST)
    stamps = {path: kept.get(path) or manifest.stamp(folder, path, output.key) for path, output in outputs.items()}
    stamps[MANIFEST] = manifest.stamp(folder, MANIFEST, "")
    return Published(tuple(changed), tuple(sorted(outputs.keys() - set(changed))), tuple(stale), stamps=stamps)


def _listed(folder: Path, digests: Mapping[str, str]) -> str:
    """Writes a manifest where it waits; gives the name under which it does."""
    _wait(folder, MANIFEST, manifest.text(digests).encode())
    return MANIFEST


def _stage(folder: Path, output: Output) -> Staged | Refusal:
    """Makes an output, and writes it, if it is new, where it waits until all of them are made.

    They wait in one flat folder, since making thousands of folders twice takes time.
    """
    data = _make(output)
    if not isinstance(data, bytes):
        return data
    if holds(folder, output.path, data):
        return Staged(digest(data), "")
    name = digest(output.path.encode())
    try:
        _wait(folder, name, data)
    except FileNotFoundError:
        (folder / STAGING).mkdir(parents=True, exist_ok=True)
        _wait(folder, name, data)
    return Staged(digest(data), name)


def _wait(folder: Path, name: str, data: bytes) -> None:
    """Writes a file where it waits."""
    with open(f"{folder}/{STAGING}/{name}", "wb") as file:
        file.write(data)


def _is_current(folder: Path, path: str, output: Output, known: Mapping[str, Stamp]) -> bool:
    return path in known and known[path][0] == output.key and is_as_left(folder, path, known)


def clean(folder: Path, known: Mapping[str, Stamp] | None = None) -> Published:
    """Removes what earlier builds wrote to a folder, and the folder itself if that leaves it empty.

    `known` are the stamps of the last publishing, which tell what is ours where the list of it is damaged.
    """
    try:
        ours = manifest.read(folder, known or {})
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
        theirs = not_ours(folder, ours)
        if theirs:
            return Published(problems=tuple(theirs))
        for path in ours:
            remove(folder, path)
        (folder / MANIFEST).unlink(missing_ok=True)
        shutil.rmtree(folder / STAGING, ignore_errors=True)
        with suppress(OSError):  # it holds what others have put there, or is a link to a folder or a disk of its own
            folder.rmdir()
    except OSError as error:
        found = _cannot_write(folder, error, "Some files are left. Correct the permissions, then clean again.")
        return Published(problems=(found,))
    return Published(removed=tuple(sorted(ours)))


def write(file: Path, text: str) -> list[Problem]:
    """Writes one file that somebody has named, whole or not at all; what keeps it from being written."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        put_whole(file, f"{text}\n".encode())
    except OSError as error:
        return [_cannot_write(file, error, "Make room, name another file, or correct the permissions.")]
    return []


def _cannot_write(
    folder: Path, error: OSError, hint: str = "Make room or correct the permissions, then build again."
) -> Problem:
    """What the system refused, at the place in the site where the file was to go."""
    path = error.filename2 or error.filename
    where = path if isinstance(path, str) and STAGING not in path else str(folder)
    reason = (error.strerror or str(error)).lower()
    return Problem(Place(where), "cannot-write", f"This could not be written: {reason}.", hint)
