"""The only reader: a site's folder becomes a value.

In: the path of a site folder. Out: a `Tree` of bytes, and problems for what could not be opened. A site's
own `templates/` and `static/` lie over the shipped ones, file by file. Nothing later touches the disk.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterator, Mapping
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
        before = file.data[: error.start]
        place = Place(file.path, before.count(b"\n") + 1, error.start - before.rfind(b"\n"))
        what, hint = "There is a character here that is not UTF-8.", "Save the file again and choose “UTF-8”."
        return None, [Problem(place, "not-utf8", what, hint)]


def builder(package: Path = PACKAGE) -> str:
    """A fingerprint of the builder: every file of its own, and the versions of the libraries that shape what it makes.

    What Python keeps of the code, it makes from the code.
    """
    found = _walk(str(package), package, [])
    code = ((folder, names) for folder, names in found if not folder.endswith("__pycache__"))
    files = sorted(Path(folder) / name for folder, names in code for name in names)
    parts = [f"{path.relative_to(package).as_posix()} {digest(path.read_bytes())}" for path in files]
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
    """Whether a file's name is one that people write, and no editor's or system's leftover."""
    return not name.startswith((".", "#")) and not name.endswith(_EDITOR_LEFTOVERS) and name != "Thumbs.db"


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
    walk = [(str(top), [path.name])] if single else _walk(str(top), top, problems)
    files, names = {}, set()
    for file in [Path(folder) / name for folder, inside in walk for name in inside]:
        shown = _as_text(file.relative_to(top).as_posix())
        names.add(shown)
        try:
            with file.open("rb") if single or file.is_file() else BytesIO() as opened:
                head = opened.read(enough)
                if is_wanted(shown, head):
                    files[shown] = head + opened.read()
        except OSError as error:
            problems.append(_unreadable(shown, error))
    return files, set() if single else names, problems


def packaged(name: str) -> File:
    """A file that belongs to the builder itself, by its path below the package or the shipped folder."""
    return File(name, (SHIPPED / name).read_bytes())


def _files(root: Path, part: str, problems: list[Problem]) -> dict[str, File]:
    """Every source file below one part of a site, by its path within the part, in a fixed order."""
    found = {}
    top = str(root / part)
    for folder, names in _walk(top, root, problems):
        inside = f"{folder.removeprefix(top)}{os.sep}".replace(os.sep, "/")[1:]
        for name in names:
            inner = _as_text(inside + name)
            try:
                with open(f"{folder}{os.sep}{name}", "rb") as file:  # noqa: PTH123  # thousands of times
                    found[inner] = File(f"{part}/{inner}", file.read())
            except OSError as error:
                problems.append(_unreadable(f"{part}/{inner}", error))
    return dict(sorted(found.items()))


def _walk(top: str, root: Path, problems: list[Problem]) -> Iterator[tuple[str, list[str]]]:
    """Each folder from `top` down that holds sources, with their names."""

    def refused(error: OSError) -> None:
        if Path(top).exists():
            path = Path(error.filename or top)
            problems.append(_unreadable(path.relative_to(root).as_posix(), error))

    for folder, folders, names in os.walk(top, onerror=refused):
        folders[:] = [name for name in folders if is_source(name)]
        yield folder, [name for name in names if is_source(name)]


def _as_text(path: str) -> str:
    """A path as text, whatever the system's encoding; what it holds that is none would stop whoever writes it."""
    return path if path.isascii() else os.fsencode(path).decode("utf-8", "replace")


def _unreadable(path: str, error: OSError) -> Problem:
    reason = (error.strerror or str(error)).lower()
    return Problem(
        Place(path),
        "unreadable",
        f"This could not be opened: {reason}.",
        "Check that it still exists and that you may read it.",
    )
