"""What earlier builds read and published, under which key; safe to lose at any time.

The memory of a site is one SQLite file: plain text, written in transactions, shared by builds that run at once.
Pages are kept under the digest of what they were read from, so a row can be old but never wrong. A file that is
damaged counts as lost: that costs a cold build, and the build says so. Bytes that took long to make, such as pictures,
stand beside it, each in a file of its own, with its digest; so neither makes the other slow, or takes it along.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterable, Mapping, Set
from pathlib import Path
from typing import Any, Protocol

FILE = "handrail.db"
MADE = "made"
_VERSION = 2
# Rows stand in the order in which they came, under an index of their keys, which have no order: rows are long.
_TABLES = """
create table if not exists pages (key text primary key, facts text not null, drawing text not null);
create table if not exists states (name text primary key, state text not null);
"""
_PAGE_SIZE = 16_384
_PATIENCE_SECONDS = 10
_DIGEST_SIZE = 16
_FEW = 500


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_DIGEST_SIZE).digest()


class Memory(Protocol):
    """Remembers what pages say by themselves: their facts, and what is only needed to draw them."""

    def facts(self, keys: Iterable[str]) -> dict[str, str]:
        """The facts under those of the keys that are known."""

    def drawing(self, key: str) -> str:
        """What is needed to draw the page under a key; raises `KeyError`."""

    def remember(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """Keeps key, facts and drawing of some pages."""

    def made(self, key: str) -> bytes | None:
        """The bytes that were made under a key, if they are known."""

    def keep(self, key: str, data: bytes) -> None:
        """Keeps bytes that took long to make."""


class Forgetful:
    """A memory that lasts as long as the build."""

    def __init__(self) -> None:
        self._rows: dict[str, tuple[str, str]] = {}

    def facts(self, keys: Iterable[str]) -> dict[str, str]:
        """As `Memory` says."""
        return {key: self._rows[key][0] for key in keys if key in self._rows}

    def drawing(self, key: str) -> str:
        """As `Memory` says."""
        return self._rows[key][1]

    def remember(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """As `Memory` says."""
        self._rows.update((key, (facts, drawing)) for key, facts, drawing in rows)

    def made(self, key: str) -> bytes | None:
        """Nothing: a build makes everything once."""
        return None

    def keep(self, key: str, data: bytes) -> None:
        """Keeps nothing."""


class Disk:
    """A memory that lasts from build to build, in a folder; `lost` says that there was one, and it was no use."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE
        self._folder = folder / MADE
        self._connections: dict[int, sqlite3.Connection] = {}
        self._spare = Forgetful()
        self.lost = False
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._prepare()
        except (OSError, sqlite3.Error):
            self._start_anew()

    def _prepare(self) -> None:
        version = self._connection.execute("pragma user_version").fetchone()[0]
        if version not in (0, _VERSION):
            self._connection.executescript("drop table if exists pages; drop table if exists states;")
        if version != _VERSION:
            tables = f"pragma page_size = {_PAGE_SIZE}; {_TABLES} pragma user_version = {_VERSION};"
            self._connection.executescript(tables)
        self._connection.execute("select count(*) from states").fetchone()

    def _start_anew(self) -> None:
        """Puts a damaged file away; where not even that works, the build gets by without a memory."""
        self.lost = self._file.exists()
        self.close()
        try:
            self._file.unlink(missing_ok=True)
            self._prepare()
        except (OSError, sqlite3.Error):
            self._connections[os.getpid()] = sqlite3.connect(":memory:")
            self._prepare()

    @property
    def _connection(self) -> sqlite3.Connection:
        """This process's own connection: SQLite's may not be carried over a fork."""
        process = os.getpid()
        if process not in self._connections:
            self._connections[process] = sqlite3.connect(
                self._file, timeout=_PATIENCE_SECONDS, isolation_level=None, check_same_thread=False
            )
        return self._connections[process]

    def close(self) -> None:
        """Lets go of the file."""
        connection = self._connections.pop(os.getpid(), None)
        if connection is not None:
            connection.close()

    def __del__(self) -> None:
        self.close()

    def facts(self, keys: Iterable[str]) -> dict[str, str]:
        """As `Memory` says."""
        wanted = set(keys)
        few = f" where key in ({','.join('?' * len(wanted))})" if len(wanted) <= _FEW else ""
        try:
            rows = self._connection.execute(
                f"select key, facts from pages{few}",  # noqa: S608  # nothing but question marks is put in
                tuple(wanted) if few else (),
            ).fetchall()
        except sqlite3.Error:
            self._start_anew()
            rows = []
        return {key: facts for key, facts in rows if key in wanted}

    def drawing(self, key: str) -> str:
        """As `Memory` says."""
        try:
            return self._spare.drawing(key)
        except KeyError:
            pass
        try:
            found = self._connection.execute("select drawing from pages where key = ?", (key,)).fetchone()
        except sqlite3.Error:  # somebody has taken the file away while the build goes on
            found = None
        if found is None:
            raise KeyError(key)
        return str(found[0])

    def remember(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """As `Memory` says; where the disk refuses, the rows are kept for this build."""
        kept = []

        def keep() -> Iterable[tuple[str, str, str]]:
            for row in rows:
                kept.append(row)
                yield row
                if len(kept) > 1000:
                    kept.clear()

        try:
            self._connection.execute("begin immediate")
            self._connection.executemany("insert or replace into pages values (?, ?, ?)", keep())
            self._connection.execute("commit")
        except sqlite3.Error:
            self._spare.remember([*kept, *rows])

    def made(self, key: str) -> bytes | None:
        """As `Memory` says; what does not carry its own digest is damaged, and not known."""
        try:
            found = (self._folder / key).read_bytes()
        except OSError:
            return None
        data = found[_DIGEST_SIZE:]
        return data if found[:_DIGEST_SIZE] == _digest(data) else None

    def keep(self, key: str, data: bytes) -> None:
        """As `Memory` says: a file of its own, put in place whole; where the disk refuses, nothing is kept."""
        waiting = self._folder / f"{key}.{os.getpid()}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            waiting.write_bytes(_digest(data) + data)
            waiting.replace(self._folder / key)
        except OSError:
            waiting.unlink(missing_ok=True)

    def _forget_made(self, used: Set[str]) -> None:
        """Forgets what this build would not ask for, once there is more of that than of what it would."""
        try:
            old = [file for file in self._folder.iterdir() if file.name not in used]
            if len(old) > len(used):
                for file in old:
                    file.unlink(missing_ok=True)
        except OSError:
            return

    def state(self, name: str) -> dict[str, Any]:
        """What the last build under this name left; empty where there was none."""
        try:
            found = self._connection.execute("select state from states where name = ?", (name,)).fetchone()
            state = json.loads(found[0]) if found else {}
        except (sqlite3.Error, ValueError):
            self._start_anew()
            return {}
        return state if isinstance(state, dict) else {}

    def save(self, name: str, state: Mapping[str, Any], keys: Iterable[str], made: Set[str] = frozenset()) -> None:
        """Keeps what a build leaves, and forgets pages beside `keys` and files beside `made`."""
        used = set(keys)
        self._forget_made(made)
        try:
            self._connection.execute("begin immediate")
            self._connection.execute("insert or replace into states values (?, ?)", (name, json.dumps(state)))
            old = [(key,) for (key,) in self._connection.execute("select key from pages") if key not in used]
            if len(old) > len(used):  # what was just edited may come back; the file never grows beyond twice the site
                self._connection.executemany("delete from pages where key = ?", old)
            self._connection.execute("commit")
        except sqlite3.Error:
            self._start_anew()
