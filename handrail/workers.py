"""One function for many things, on every processor where that pays.

Processes are forked, so they see what the builder has already read without copying it. Small jobs, systems that
cannot fork and programs with threads get the plain loop; the results and their order are the same.
"""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias, TypeVar

T = TypeVar("T")
R = TypeVar("R")
Tell: TypeAlias = Callable[[str, int, int], None]
# Below this many things, starting processes costs more than it saves.
WORTH_IT = 150
_job: tuple[Callable[[Any], Any], Sequence[Any]] | None = None


def processors() -> int:
    """How many processors this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def silent(stage: str, done: int, total: int) -> None:
    """Tells nobody how far a stage has come."""


def each(function: Callable[[T], R], things: Sequence[T], stage: str, tell: Tell = silent) -> Iterator[R]:
    """The function's result for each of the things, in order; results must be fit to be sent between processes.

    `tell` is called with the stage, how many things are done and how many there are: before the first one, and after
    each one.
    """
    tell(stage, 0, len(things))
    for done, result in enumerate(_results(function, things), 1):
        tell(stage, done, len(things))
        yield result


def _results(function: Callable[[T], R], things: Sequence[T]) -> Iterator[R]:
    global _job  # noqa: PLW0603  # what a fork inherits has to stand somewhere
    if len(things) < WORTH_IT or processors() < 2 or threading.active_count() > 1 or not hasattr(os, "fork"):
        yield from map(function, things)
        return
    import multiprocessing  # small sites never need it

    _job = function, things
    gc.freeze()  # else the collector would touch, and so copy, all that the processes share
    try:
        with multiprocessing.get_context("fork").Pool(processors()) as pool:
            yield from pool.imap(_one, range(len(things)), chunksize=16)
    finally:
        _job = None
        gc.unfreeze()


def _one(index: int) -> Any:
    assert _job is not None  # set before the fork
    function, things = _job
    return function(things[index])
