"""What earlier builds read and published, under which key; safe to lose at any time.

The memory of a site is one SQLite file: JSON, written in transactions, shared by builds that run at once. Pages are
kept under the digest of what they were read from, so a row can be old but never wrong, and each with a digest of its
own and of its key, so one that has been damaged is not known; nobody waits for the disk to have it. A file that is
damaged counts as lost: that costs a cold build, and the build says so. One that others are busy with is left as it is,
and the build gets by without it. Pictures, which took long to make, stand beside it, each in a file of its own,
with its digest; so neither makes the other slow, or takes it along.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Set
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Protocol, TypeVar

import msgspec

from handrail.patterns import late

T = TypeVar("T")

FILE = "handrail.db"
MADE = "made"
_VERSION = 5
# Rows stand in the order in which they came, under an index of their keys, which have no order: rows are long.
_TABLES = """
create table if not exists pages (key text primary key, facts blob not null, drawing blob not null);
create table if not exists states (name text primary key, state blob not null);
"""
_PAGE_SIZE = 16_384
_PATIENCE_SECONDS = 10
_DIGEST_SIZE = 16
_FEW = 500
# So many rows are written at once: few enough to wait in memory, and for others to wait while they are written.
_BATCH = 250
# Pages are drawn soon after they were read; so many bytes of what that takes stay at hand, and need not be asked for.
_AT_HAND = 8 << 20
# What a file of bytes that were made is called, and what one that is being written.
_MADE = late(r"[0-9a-f]{32}(\.\d+)?")
_DAMAGE = {sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def _digest(key: str, data: bytes) -> bytes:
    found = hashlib.sha256(key.encode())
    found.update(data)
    return found.digest()[:_DIGEST_SIZE]


def _is_damage(error: Exception) -> bool:
    """Whether an error says that the file is no memory of ours, and not that it cannot be used just now."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE


def _sealed(key: str, data: bytes) -> bytes:
    """What stands under a key, behind the digest of both."""
    return _digest(key, data) + data


def _opened(key: str, sealed: object) -> bytes | None:
    """What was sealed under a key, if it still is what it was."""
    if not isinstance(sealed, bytes):
        return None
    data = sealed[_DIGEST_SIZE:]
    return data if sealed[:_DIGEST_SIZE] == _digest(key, data) else None


class Memory(Protocol):
    """Remembers what pages say by themselves: their facts, and what is only needed to draw them."""

    def facts(self, keys: Iterable[str]) -> dict[str, bytes]:
        """The facts under those of the keys that are known."""

    def drawing(self, key: str) -> bytes:
        """What is needed to draw the page under a key; raises `KeyError`."""

    def remember(self, rows: Iterable[tuple[str, bytes, bytes]]) -> None:
        """Keeps key, facts and drawing of some pages."""

    def made(self, key: str) -> bytes | None:
        """The bytes that were made under a key, if they are known."""

    def keep(self, key: str, data: bytes) -> None:
        """Keeps bytes that took long to make."""


class Forgetful:
    """A memory that lasts as long as the build."""

    def __init__(self) -> None:
        self._rows: dict[str, tuple[bytes, bytes]] = {}

    def facts(self, keys: Iterable[str]) -> dict[str, bytes]:
        """As `Memory` says."""
        return {key: self._rows[key][0] for key in keys if key in self._rows}

    def drawing(self, key: str) -> bytes:
        """As `Memory` says."""
        return self._rows[key][1]

    def remember(self, rows: Iterable[tuple[str, bytes, bytes]]) -> None:
        """As `Memory` says."""
        self._rows.update((key, (facts, drawing)) for key, facts, drawing in rows)

    def made(self, key: str) -> bytes | None:
        """Nothing: a build makes everything once."""
        return None

    def keep(self, key: str, data: bytes) -> None:
        """Keeps nothing."""


class Disk:
    """A memory that lasts from build to build, in a folder; `lost` says that there was one, and it was no use.

    Where the folder is not there and `may_begin` is false, none is made, and the memory lasts as long as the build.
    """

    def __init__(self, folder: Path, *, may_begin: bool = True) -> None:
        self._file = folder / FILE
        self._folder = folder / MADE
        self._connections: dict[int, sqlite3.Connection] = {}
        self._spare = Forgetful()
        self.lost = False
        try:
            if may_begin:
                folder.mkdir(parents=True, exist_ok=True)
            self._prepare()
        except (OSError, sqlite3.Error) as error:
            self._get_by(error)

    def _prepare(self) -> None:
        if self._file.is_symlink():  # what it leads to is somebody else's
            self._file.unlink()
        version = self._connection.execute("pragma user_version").fetchone()[0]
        if version not in (0, _VERSION):
            self._connection.executescript("drop table if exists pages; drop table if exists states;")
        if version != _VERSION:
            tables = f"pragma page_size = {_PAGE_SIZE}; begin; {_TABLES} pragma user_version = {_VERSION}; commit;"
            self._connection.executescript(tables)
        self._connection.execute("select count(*) from states").fetchone()

    def _get_by(self, error: Exception) -> None:
        """Puts a damaged file away, and does without a sound one in this build.

        What stands where the folder or the file belongs, and is none, is somebody else's: no build would remember
        anything while it does.
        """
        self.close()
        if _is_damage(error):
            self.lose()
        else:
            self.lost = isinstance(error, FileExistsError) or self._file.is_dir()
            self._do_without()

    def lose(self) -> None:
        """Puts the file away, as one that is none of ours; where not even that works, does without it in this build."""
        self.close()
        self.lost = True
        try:
            self._file.unlink(missing_ok=True)
            self._prepare()
        except (OSError, sqlite3.Error):
            self.close()
            self._do_without()

    def _do_without(self) -> None:
        self._connections[os.getpid()] = sqlite3.connect(":memory:", isolation_level=None)
        self._connection.executescript(_TABLES)

    @property
    def _connection(self) -> sqlite3.Connection:
        """This process's own connection: SQLite's may not be carried over a fork."""
        process = os.getpid()
        if process not in self._connections:
            self._connections[process] = sqlite3.connect(
                self._file, timeout=_PATIENCE_SECONDS, isolation_level=None, check_same_thread=False
            )
            self._connections[process].execute("pragma synchronous = off")
        return self._connections[process]

    def close(self) -> None:
        """Lets go of the file."""
        connection = self._connections.pop(os.getpid(), None)
        if connection is not None:
            connection.close()

    def __del__(self) -> None:
        self.close()

    def facts(self, keys: Iterable[str]) -> dict[str, bytes]:
        """As `Memory` says."""
        wanted = set(keys)
        few = f" where key in ({','.join('?' * len(wanted))})" if len(wanted) <= _FEW else ""
        try:
            rows = self._connection.execute(
                f"select key, facts from pages{few}",  # noqa: S608  # nothing but question marks is put in
                tuple(wanted) if few else (),
            ).fetchall()
        except sqlite3.Error as error:
            self._get_by(error)
            rows = []
        known = ((key, _opened(key, facts)) for key, facts in rows if key in wanted)
        return {key: facts for key, facts in known if facts is not None}

    def drawing(self, key: str) -> bytes:
        """As `Memory` says."""
        try:
            return self._spare.drawing(key)
        except KeyError:
            pass
        try:
            found = self._connection.execute("select drawing from pages where key = ?", (key,)).fetchone()
        except sqlite3.Error:  # somebody has taken the file away while the build goes on
            found = None
        drawing = _opened(key, found[0]) if found else None
        if drawing is None:
            raise KeyError(key)
        return drawing

    def remember(self, rows: Iterable[tuple[str, bytes, bytes]]) -> None:
        """As `Memory` says; where the disk refuses, the rows are kept for this build.

        They are written in batches, each once it is complete: nobody has to wait for what `rows` takes to make.
        """
        waiting, room = iter(rows), _AT_HAND
        while batch := list(islice(waiting, _BATCH)):
            if room > 0:
                self._spare.remember((key, b"", drawing) for key, _, drawing in batch)
                room -= sum(len(drawing) for _, _, drawing in batch)
            try:
                with self._connection as connection:
                    connection.execute("begin immediate")
                    sealed = ((key, _sealed(key, facts), _sealed(key, drawing)) for key, facts, drawing in batch)
                    connection.executemany("insert or replace into pages values (?, ?, ?)", sealed)
            except sqlite3.Error:
                self._spare.remember([*batch, *waiting])

    def made(self, key: str) -> bytes | None:
        """As `Memory` says; what does not carry its own digest is damaged, and not known."""
        try:
            return _opened(key, (self._folder / key).read_bytes())
        except OSError:
            return None

    def keep(self, key: str, data: bytes) -> None:
        """As `Memory` says: a file of its own, put in place whole; where the disk refuses, nothing is kept."""
        waiting = self._folder / f"{key}.{os.getpid()}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            waiting.write_bytes(_sealed(key, data))
            waiting.replace(self._folder / key)
        except OSError:
            with suppress(OSError):
                waiting.unlink()

    def _forget_made(self, used: Set[str]) -> None:
        """Forgets what this build would not ask for, once that takes more room than what it would."""
        try:
            files = [file for file in self._folder.iterdir() if _MADE.fullmatch(file.name)]
            sizes = {file: file.stat().st_size for file in files}
            old = {file: size for file, size in sizes.items() if file.name not in used}
            if 2 * sum(old.values()) > sum(sizes.values()):
                for file in old:
                    file.unlink(missing_ok=True)
        except OSError:
            return

    def state(self, name: str, form: type[T]) -> T | None:
        """What the last build under this name left, if it is of this form; nothing where there was none."""
        try:
            found = self._connection.execute("select state from states where name = ?", (name,)).fetchone()
            state = _opened(name, found[0]) if found else None
            return None if state is None else msgspec.json.decode(state, type=form)
        except sqlite3.Error as error:
            self._get_by(error)
            return None
        except msgspec.DecodeError:  # of another builder
            return None

    def save(self, name: str, state: msgspec.Struct, keys: Iterable[str], made: Set[str] = frozenset()) -> None:
        """Keeps what a build leaves, and forgets pages beside `keys` and files beside `made`; nothing stays at hand."""
        self._spare, used = Forgetful(), set(keys)
        self._forget_made(made)
        text = _sealed(name, msgspec.json.encode(state))
        try:
            with self._connection as connection:
                connection.execute("begin immediate")
                connection.execute("insert or replace into states values (?, ?)", (name, text))
                old = [(key,) for (key,) in connection.execute("select key from pages") if key not in used]
                if len(old) > len(used):  # what was just edited may come back; the file is never twice the site
                    connection.executemany("delete from pages where key = ?", old)
        except sqlite3.Error as error:
            self._get_by(error)
