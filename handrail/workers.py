"""One function for many things, on every processor where that pays; and one thing done beside others.

Processes are forked, so they see what the builder has already read without copying it. Small jobs, systems that
cannot fork and programs with threads get the plain loop; the results and their order are the same.
"""

from __future__ import annotations

import gc
import os
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

T = TypeVar("T")
R = TypeVar("R")
Tell: TypeAlias = Callable[[str, int, int], None]
# Below this many things, starting processes costs more than it saves.
WORTH_IT = 150
# So many things are handed out at once: few enough that all processes end at nearly the same time.
_SHARE = 8


class Lost(Exception):  # noqa: N818  # a process is
    """A process that helped has been ended from outside before its work was done."""


def processors() -> int:
    """How many processors this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _may_fork() -> bool:
    return processors() > 1 and threading.active_count() == 1 and hasattr(os, "fork")


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
    if len(things) < WORTH_IT or not _may_fork():
        yield from map(function, things)
        return
    gc.freeze()  # else the collector would touch, and so copy, all that the processes share
    try:
        with _helpers(function, things) as helpers:
            yield from _shared_out(range(0, len(things), _SHARE), helpers)
    finally:
        gc.unfreeze()


@contextmanager
def _helpers(function: Callable[[T], R], things: Sequence[T]) -> Iterator[list[Connection]]:
    """The ways to a process for each processor; a pool of the standard library would keep three threads busy beside."""
    from multiprocessing import get_context  # small sites never need it

    context = get_context("fork")
    helpers = []
    try:
        for _ in range(processors()):
            ours, theirs = context.Pipe()
            with theirs:  # no process but its own keeps it, so that its end is noticed
                process = context.Process(target=_help, args=(theirs, function, things), daemon=True)
                process.start()
            helpers.append((process, ours))
        yield [way for _, way in helpers]
    finally:
        for process, _ in helpers:
            process.terminate()
        for process, way in helpers:
            process.join()
            way.close()


def _help(way: Connection, function: Callable[[T], R], things: Sequence[T]) -> None:
    """Gives the results for each share of the things that is asked for by its start, or the error that came of it."""
    with suppress(EOFError, OSError):  # nobody asks any more
        while True:
            start = way.recv()
            try:
                answer: list[R] | BaseException = [function(thing) for thing in things[start : start + _SHARE]]
            except BaseException as error:  # noqa: BLE001  # it is raised where somebody waits for the results
                error.add_note(traceback.format_exc())
                answer = error
            way.send((start, answer))


def _shared_out(starts: Sequence[int], helpers: list[Connection]) -> Iterator[Any]:
    """The results for all shares, in order; a helper has its next share before it is done with one."""
    from multiprocessing.connection import wait

    waiting, done = iter(starts), dict[int, Any]()
    for way, start in zip(helpers * 2, waiting, strict=False):
        way.send(start)
    for start in starts:
        while start not in done:
            ready: list[Any] = wait(helpers)
            for way in ready:
                answered, answer = _heard(way, next(waiting, None))
                done[answered] = answer
        yield from done.pop(start)


def _heard(way: Connection, following: int | None) -> tuple[int, list[Any]]:
    """A share's start and its results, once the helper is told the following one; raises what the helper raised."""
    try:
        start, answer = way.recv()
        if following is not None:
            way.send(following)
    except (EOFError, OSError) as error:
        raise Lost from error
    if isinstance(answer, BaseException):
        raise answer
    return start, answer


@contextmanager
def beside(function: Callable[[], object]) -> Iterator[None]:
    """Does something in another process meanwhile, and waits for it; where no processor is free for it, it is not done.

    All that can come of it is what it leaves in memory, so it may fail: whoever needs that has it made then.
    """
    child = os.fork() if _may_fork() else None
    if child == 0:
        try:
            with suppress(Exception):
                function()
        finally:
            os._exit(0)
    try:
        yield
    finally:
        if child:
            with suppress(ChildProcessError):  # systems may be told to forget those that have ended
                os.waitpid(child, 0)
