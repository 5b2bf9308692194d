"""Every text of the site: its pages, and what its data files say; each read anew only where memory does not know it.

In: the content files, the kinds of page and memory. Out: `Texts`, with what is wrong in each text by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from msgspec import Struct

from handrail import allowances, pages, workers
from handrail.allowances import Allowance
from handrail.cache import Memory
from handrail.marked_yaml import Marks
from handrail.pages import Data, Page
from handrail.problems import Problem
from handrail.schema import PageMatter
from handrail.sources import File, digest
from handrail.workers import Tell

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


def read(
    content: Mapping[str, File], models: Mapping[str, type[PageMatter]], builder: str, memory: Memory, tell: Tell
) -> Texts:
    """All texts; `models` are what pages of each kind may declare, `builder` is the digest of whoever reads them."""
    texts = [path for path in content if path.endswith((PAGE, DATA))]
    keys = {path: digest(f"{builder} {path} {content[path].digest}".encode()) for path in texts}
    read: dict[str, tuple[Page[Any] | None, list[Problem]]] = {}
    data: dict[str, Data] = {}

    def understand(path: str, facts: bytes) -> None:
        """Takes in what a text says as soon as it is known: facts are long, and need not all wait for the last."""
        if path.endswith(DATA):
            data[path] = pages.data(facts)
        else:
            load = partial(_drawing, memory, keys[path], content[path])
            read[path] = pages.page(path, keys[path], facts, load, models)

    known = memory.facts(keys.values())
    for path, key in keys.items():
        if key in known:
            understand(path, known[key])
    new = {path: key for path, key in keys.items() if key not in known}
    if new:
        memory.remember(_records(content, new, understand, tell))
    data = {path: data[path] for path in keys if path in data}
    each = [read[path] for path in keys if path in read]
    found = tuple(page for page, _ in each if page)
    marks, problems = _allowances(content, found)
    return Texts(
        found,
        tuple(data.values()),
        {path: (*file.declared.restored(file.file), file.problems) for path, file in data.items()},
        marks,
        frozenset(path for path in texts if path.endswith(PAGE)) - {page.path for page in found},
        tuple(keys.values()),
        (*(problem for _, wrong in each for problem in wrong), *problems),
    )


def _records(
    content: Mapping[str, File], keys: Mapping[str, str], understand: Callable[[str, bytes], None], tell: Tell
) -> Iterator[tuple[str, bytes, bytes]]:
    """Reads the files that `keys` names; has the facts of each understood, and gives its key, facts and drawing."""
    # A build in which no text has changed needs no Markdown and no rules.
    from handrail.pages.record import Record, data_record, record

    def read(path: str) -> Record:
        return (data_record if path.endswith(DATA) else record)(content[path])

    for path, each in zip(keys, workers.each(read, list(keys), "read", tell), strict=True):
        understand(path, each.facts)
        yield keys[path], each.facts, each.drawing


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
        if path.endswith(DATA) and allowances.SIGN.encode() in file.data:
            inside, more = allowances.in_yaml(file.data.decode("utf-8", "replace"), file.path)
            marks[file.path] = tuple(inside)
            problems += more
    return marks, problems
