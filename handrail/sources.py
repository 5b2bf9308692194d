"""The only reader: a site's folder becomes a value.

In: the path of a site folder. Out: a `Tree` of bytes, and problems for what could not be opened. A site's
own `templates/` and `static/` lie over the shipped ones, file by file. Nothing later touches the disk.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cached_property
from io import BytesIO
from pathlib import Path

from msgspec import Struct

from handrail.problems import Place, Problem

PACKAGE = Path(__file__).resolve().parent
SHIPPED = PACKAGE.parent
PARTS = CONTENT, TEMPLATES, STATIC = "content", "templates", "static"
# The editors' manual lives beside the pages and is not one.
MANUAL = "README.md"
_EDITOR_LEFTOVERS = ("~", ".swp", ".swx", ".tmp", ".bak", ".orig")


class File(Struct, frozen=True, dict=True):
    """One file's bytes, and its path as an editor names it (`content/faq.md`)."""

    path: str
    data: bytes

    @cached_property
    def digest(self) -> str:
        """A fingerprint of the bytes: equal bytes, equal digest; 32 hexadecimal digits."""
        return digest(self.data)


class Tree(Struct, frozen=True, dict=True):
    """A site's sources by part, each file under its path within that part (`levels/index.md`)."""

    content: Mapping[str, File]
    templates: Mapping[str, File]
    static: Mapping[str, File]

    @cached_property
    def digest(self) -> str:
        """A fingerprint of every file of the tree, and of where it stands."""
        parts = (self.content, self.templates, self.static)
        lines = [f"{number} {path} {file.digest}" for number, part in enumerate(parts) for path, file in part.items()]
        return digest("\n".join(lines).encode())


def digest(data: bytes) -> str:
    """A short fingerprint of some bytes, the same on every machine."""
    return hashlib.sha256(data).hexdigest()[:32]  # which processors have an instruction for


def decoded(file: File) -> tuple[str | None, list[Problem]]:
    """A file's text, or `None` and where it is not UTF-8."""
    if file.data.startswith((b"\xff\xfe", b"\xfe\xff")):
        what, hint = "The file is saved as UTF-16.", "Save it again and choose “UTF-8”."
        return None, [Problem(Place(file.path, 1, 1), "not-utf8", what, hint)]
    try:
        return file.data.decode("utf-8"), []
    except UnicodeDecodeError as error:
        before = file.data[: error.start].decode("utf-8")
        place = Place(file.path, before.count("\n") + 1, len(before) - before.rfind("\n"))
        what, hint = "There is a character here that is not UTF-8.", "Save the file again and choose “UTF-8”."
        return None, [Problem(place, "not-utf8", what, hint)]


def builder(package: Path = PACKAGE) -> str:
    """A fingerprint of the builder: every file of its own, and the versions of the libraries that shape what it makes.

    What Python keeps of the code, it makes from the code.
    """
    parts = []
    for entry in _walk(str(package), package, []):
        if "__pycache__" not in entry.path:
            with open(entry.path, "rb", buffering=0) as file:  # noqa: PTH123  # hundreds of times, before anything else
                inside = entry.path[len(str(package)) + 1 :].replace(os.sep, "/")
                parts.append(f"{inside} {digest(file.read())}")
    parts.sort()
    return digest("\n".join([sys.version, *_libraries(), *parts]).encode())


def painter() -> str:
    """A fingerprint of what makes pictures: the room's code and font, and its library; nothing else moves them."""
    room = sorted((PACKAGE / "pictures").glob("*.*"))
    library = (name for name in _libraries() if name.startswith("pillow-"))
    return digest("\n".join([*library, *(digest(path.read_bytes()) for path in room)]).encode())


_SHAPING = (
    "jinja2",
    "markdown",
    "markupsafe",
    "msgspec",
    "pillow",
    "python_frontmatter",
    "pyyaml",
    "rcssmin",
    "selectolax",
)


def _libraries() -> list[str]:
    """Name and version of each library that shapes the output, from the names of their installed records."""
    folders = {Path(entry) for entry in sys.path if entry.endswith("-packages")}
    names = (found.name.lower() for folder in folders if folder.is_dir() for found in folder.iterdir())
    return sorted(name for name in names if name.endswith(".dist-info") and name.split("-")[0] in _SHAPING)


def is_source(name: str) -> bool:
    """Whether a name is one that people give a file or folder, and no editor's or system's leftover.

    A folder `.well-known` holds what others look for on every site, such as `security.txt` (RFC 8615).
    """
    if name.startswith((".", "#")):
        return name == ".well-known"
    return not name.endswith(_EDITOR_LEFTOVERS) and name != "Thumbs.db"


def read(root: Path) -> tuple[Tree, list[Problem]]:
    """A site folder as a `Tree`, with the shipped templates and styles below the site's own."""
    problems: list[Problem] = []
    content = _files(root, CONTENT, problems)
    content.pop(MANUAL, None)
    if not content and not problems:
        problems.append(
            Problem(
                Place(CONTENT),
                "no-content",
                f"`{root.name or root}` has no folder named `{CONTENT}` with pages in it.",
                "Name the site's folder with `--root`, or make `content/index.md`.",
            )
        )
    overlays = []
    for part in (TEMPLATES, STATIC):
        files = _files(SHIPPED, part, problems)
        if root.resolve() != SHIPPED:
            files |= _files(root, part, problems)
        overlays.append(dict(sorted(files.items())))
    return Tree(content, *overlays), problems


def saved(
    path: Path, enough: int, is_wanted: Callable[[str, bytes], bool]
) -> tuple[dict[str, bytes], set[str], list[Problem]]:
    """Finished pages on disk: the bytes of each file that is wanted, the names of all files, and what failed.

    Whether a file is wanted is asked by its name and as many of its first bytes as are `enough` to tell. A single file
    is read alone, and has no names beside it.
    """
    problems: list[Problem] = []
    single = path.is_file()
    top = path.parent if single else path
    every = [path] if single else [Path(entry) for entry in _walk(str(top), top, problems)]
    files, names = {}, set()
    for file in every:
        shown = as_text(file.relative_to(top).as_posix())
        names.add(shown)
        try:
            with file.open("rb") if single or file.is_file() else BytesIO() as opened:
                head = opened.read(enough)
                if is_wanted(shown, head):
                    files[shown] = head + opened.read()
        except OSError as error:
            problems.append(_unreadable(shown, error))
    return files, set() if single else names, problems


def is_among(file: Path, path: Path, read: Collection[str]) -> bool:
    """Whether a file is one of those that `saved` has read at a path."""
    top = (path.parent if path.is_file() else path).resolve()
    full = file.resolve()
    return full.is_relative_to(top) and full.relative_to(top).as_posix() in read


def real(path: Path) -> Path:
    """Where a path leads in the end, as far as can be seen; a link that leads to itself leads nowhere else."""
    return Path(os.path.realpath(path))


def as_text(path: str) -> str:
    """A path as text, whatever the system's encoding; bytes of it that are none are written out as numbers."""
    return path if path.isascii() else os.fsencode(path).decode("utf-8", "backslashreplace")


def packaged(name: str) -> File:
    """A file that belongs to the builder itself, by its path below the package or the shipped folder."""
    return File(name, (SHIPPED / name).read_bytes())


def _files(root: Path, part: str, problems: list[Problem]) -> dict[str, File]:
    """Every source file below one part of a site, by its path within the part, in a fixed order."""
    found: dict[str, File] = {}
    top = str(root / part)
    if not _is_within(top, root):
        problems.append(_leads_out(part))
        return found
    for entry in _walk(top, root, problems):
        inside = entry.path[len(top) + 1 :].replace(os.sep, "/")
        inner = as_text(inside)
        path = f"{part}/{inner}"
        try:
            refused = None if entry.is_file(follow_symlinks=False) else _no_plain_file(entry.path, path, root)
            if refused or not _is_text(inside):
                problems.append(refused or _not_utf8(path))
                continue
            with open(entry.path, "rb", buffering=0) as file:  # noqa: PTH123  # thousands of times, each read whole
                found[inner] = File(path, file.read())
        except OSError as error:
            problems.append(_unreadable(path, error))
    return dict(sorted(found.items()))


def _walk(top: str, root: Path, problems: list[Problem]) -> Iterator[os.DirEntry[str]]:
    """Everything below a folder that people write and that is no folder; links to folders are not followed."""
    folders = [top]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as entries:
                found = [entry for entry in entries if is_source(entry.name)]
        except OSError as error:
            if folder != top or not isinstance(error, FileNotFoundError):
                problems.append(_unreadable(as_text(Path(folder).relative_to(root).as_posix()), error))
            continue
        for entry in found:
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
            elif not (entry.is_symlink() and os.path.isdir(entry.path)):  # noqa: PTH112
                yield entry


def _is_within(path: str, root: Path) -> bool:
    """Whether a path stays in a site's folder, wherever links in it lead."""
    return Path(os.path.realpath(path)).is_relative_to(root.resolve())


def _no_plain_file(full: str, path: str, root: Path) -> Problem | None:
    """Why a link or a thing of the system's is not read; nothing for a link to a plain file of the site."""
    real = os.path.realpath(full, strict=True)
    if not _is_within(real, root):
        return _leads_out(path)
    if not os.path.isfile(real):  # noqa: PTH113  # to wait for a pipe, or read a device, would never end
        return Problem(Place(path), "unreadable", "This is no plain file.", "Delete it, or put the file itself here.")
    return None


def _leads_out(path: str) -> Problem:
    what = "This is a link that leads out of the site's folder."
    return Problem(Place(path), "unreadable", what, "Put what it leads to here, or delete it.")


def _is_text(path: str) -> bool:
    """Whether a path is UTF-8: what is not would be published under another name, or take another file's place."""
    return path.isascii() or not any("\ud800" <= sign <= "\udfff" for sign in path)


def _not_utf8(path: str) -> Problem:
    what = "This name is not UTF-8, so no page can lead to it."
    return Problem(Place(path), "bad-file-name", what, "Rename it: small letters, digits and hyphens only.")


def _unreadable(path: str, error: OSError) -> Problem:
    reason = (error.strerror or str(error)).lower()
    return Problem(
        Place(path),
        "unreadable",
        f"This could not be opened: {reason}.",
        "Check that it still exists and that you may read it.",
    )
