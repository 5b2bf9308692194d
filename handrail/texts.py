"""Every text of the site: its pages, and what its data files say; each read anew only where memory does not know it.

In: the content files, the kinds of page and memory. Out: `Texts`, with what is wrong in each text by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from handrail import allowances, pages, workers
from handrail.allowances import Allowance
from handrail.cache import Memory
from handrail.marked_yaml import Marks
from handrail.pages import Data, Page
from handrail.problems import Problem
from handrail.schema import PageMatter
from handrail.sources import File, digest
from handrail.workers import Tell, silent

if TYPE_CHECKING:
    from handrail.pages.record import Record

PAGE, DATA = ".md", ".yaml"


class Texts(Struct, frozen=True):
    """The pages, what the data files say, the marks that let findings stand by file, and what is wrong.

    `declared` has the value of each data file by its path, with the place of each part and what is wrong with it.
    `unread` are the paths of texts that are to be pages and cannot be read, `keys` those of all texts in memory.
    """

    pages: tuple[Page[Any], ...]
    data: tuple[Data, ...]
    declared: Mapping[str, tuple[Any, Marks, tuple[Problem, ...]]]
    allowances: Mapping[str, tuple[Allowance, ...]]
    unread: frozenset[str]
    keys: tuple[str, ...]
    problems: tuple[Problem, ...]


class Begun(Struct, frozen=True):
    """A reading that has begun: the facts of the texts that memory knows, and the records of the others as they come.

    Everything is by path; `keys` are those of all texts in memory.
    """

    content: Mapping[str, File]
    keys: Mapping[str, str]
    known: Mapping[str, bytes]
    records: Iterator[tuple[str, Record]]


def begin(content: Mapping[str, File], builder: str, memory: Memory, tell: Tell = silent) -> Begun:
    """Begins to read all texts that memory does not know; `builder` is the digest of whoever reads them.

    Where there are many, others read them, and this process may go on with something else.
    """
    texts = [path for path in content if path.endswith((PAGE, DATA))]
    keys = {path: digest(f"{builder} {path} {content[path].digest}".encode()) for path in texts}
    facts = memory.facts(keys.values())
    known = {path: facts[key] for path, key in keys.items() if key in facts}
    new = [path for path in texts if path not in known]
    return Begun(content, keys, known, zip(new, _records(content, new, tell), strict=True) if new else iter(()))


def _records(content: Mapping[str, File], paths: list[str], tell: Tell) -> Iterator[Record]:
    # A build in which no text has changed needs no Markdown and no rules.
    from handrail.pages.record import data_record, record

    def read(path: str) -> Record:
        return (data_record if path.endswith(DATA) else record)(content[path])

    return workers.each(read, paths, "read", tell)


def read(begun: Begun, models: Mapping[str, type[PageMatter]], memory: Memory) -> Texts:
    """All texts; `models` are what pages of each kind may declare."""
    content, keys = begun.content, begun.keys
    read: dict[str, tuple[Page[Any] | None, list[Problem]]] = {}
    data: dict[str, Data] = {}

    def understand(path: str, facts: bytes) -> None:
        """Takes in what a text says as soon as it is known: facts are long, and need not all wait for the last."""
        if path.endswith(DATA):
            data[path] = pages.data(facts)
        else:
            load = partial(_drawing, memory, keys[path], content[path])
            read[path] = pages.page(path, keys[path], facts, load, models)

    def new() -> Iterator[tuple[str, bytes, bytes]]:
        for path, record in begun.records:
            understand(path, record.facts)
            yield keys[path], record.facts, record.drawing

    for path, facts in begun.known.items():
        understand(path, facts)
    memory.remember(new())
    data = {path: data[path] for path in keys if path in data}
    each = [read[path] for path in keys if path in read]
    found = tuple(page for page, _ in each if page)
    marks, problems = _allowances(content, found)
    return Texts(
        found,
        tuple(data.values()),
        {path: (*file.declared.restored(file.file), file.problems) for path, file in data.items()},
        marks,
        frozenset(path for path in keys if path.endswith(PAGE)) - {page.path for page in found},
        tuple(keys.values()),
        (*(problem for _, wrong in each for problem in wrong), *problems),
    )


def _drawing(memory: Memory, key: str, file: File) -> bytes:
    """What it takes to draw a page; read anew if memory has been taken away in the meantime."""
    try:
        return memory.drawing(key)
    except KeyError:
        from handrail.pages.record import record

        return record(file).drawing


def _allowances(
    content: Mapping[str, File], found: tuple[Page[Any], ...]
) -> tuple[dict[str, tuple[Allowance, ...]], list[Problem]]:
    """The marks that let findings stand, by file: those of pages from their records, those of data files read here."""
    marks = {page.file: tuple(page.allowances) for page in found if page.allowances}
    problems: list[Problem] = []
    for path, file in content.items():
        text = file.data.decode("utf-8", "replace") if path.endswith(DATA) else ""
        if allowances.may_stand(text):
            inside, more = allowances.in_yaml(text, file.path)
            marks[file.path] = tuple(inside)
            problems += more
    return marks, problems
