"""One function for many things, on every processor where that pays; and one thing done beside others.

Processes are forked, so they see what the builder has already read without copying it. Small jobs, systems that
cannot fork and programs with threads get the plain loop; the results and their order are the same.
"""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any, NoReturn, TypeAlias, TypeVar

from handrail import kept

T = TypeVar("T")
R = TypeVar("R")
Tell: TypeAlias = Callable[[str, int, int], None]
# Below this many things, starting processes costs more than it saves.
WORTH_IT = 150
# So many things are done at once: few enough that all processes end at nearly the same time. There are no more shares
# than a pipe holds the numbers of.
_SHARE, _SHARES, _NUMBER = 8, 2000, 8


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

    Where others work they begin at once, before the first result is asked for. `tell` is called with the stage, how
    many things are done and how many there are: before the first one, and after each one.
    """
    results = _results(function, things)
    next(results)
    return _told(results, stage, len(things), tell)


def _told(results: Iterator[R], stage: str, total: int, tell: Tell) -> Iterator[R]:
    tell(stage, 0, total)
    for done, result in enumerate(results, 1):
        tell(stage, done, total)
        yield result


def _results(function: Callable[[T], R], things: Sequence[T]) -> Iterator[Any]:
    """Nothing once whoever works has begun, and then the results."""
    if len(things) < WORTH_IT or not _may_fork():
        yield
        yield from map(function, things)
        return
    size = max(_SHARE, len(things) // _SHARES + 1)
    shares = {start: things[start : start + size] for start in range(0, len(things), size)}
    gc.freeze()  # else the collector would touch, and so copy, all that the processes share
    try:
        with _helpers(function, shares) as helpers:
            yield
            yield from _heard(helpers, shares)
    finally:
        gc.unfreeze()


@contextmanager
def _helpers(function: Callable[[T], R], shares: Mapping[int, Sequence[T]]) -> Iterator[Sequence[int]]:
    """A process for each processor, each by the pipe on which it answers; the shares wait for whoever is free.

    What Python's library has for this takes long to import, and does more.
    """
    free, wait = _pipe()
    os.write(wait, b"".join(map(_bytes, shares)))
    helpers: dict[int, int] = {}
    try:
        for _ in range(processors()):
            answers, answer = _pipe()
            process = os.fork()
            if not process:
                _help(function, shares, free, answer)
            _close(answer)  # so that its end is noticed
            helpers[answers] = process
        yield tuple(helpers)
    finally:
        _close(free, wait, *helpers)
        for process in helpers.values():
            with suppress(ProcessLookupError, ChildProcessError):  # systems may be told to forget those that have ended
                os.kill(process, signal.SIGKILL)
                os.waitpid(process, 0)


def _help(function: Callable[[T], R], shares: Mapping[int, Sequence[T]], free: int, answer: int) -> NoReturn:
    """Gives the results for one share after another, each behind its size, or the error that came of it."""
    try:
        kept.taken()  # what was new before it began is not its own to tell
        _close(*_ends - {free, answer})
        while True:
            start = _number(free)
            try:
                results: list[R] | BaseException = [function(thing) for thing in shares[start]]
            except BaseException as error:  # noqa: BLE001  # it is raised where somebody waits for the results
                import traceback

                error.add_note(traceback.format_exc())
                results = error
            _send(answer, (start, results, kept.taken()))
    finally:
        os._exit(0)


def _heard(helpers: Sequence[int], shares: Iterable[int]) -> Iterator[Any]:
    """The results for all shares, in order; raises what a helper raised."""
    import select  # small sites never need it

    done: dict[int, list[Any]] = {}
    for start in shares:
        while start not in done:
            for pipe in select.select(helpers, (), ())[0]:
                answered, results, new = _sent(pipe)
                kept.add(new)
                if isinstance(results, BaseException):
                    raise results
                done[answered] = results
        yield from done.pop(start)


def _send(pipe: int, what: object) -> None:
    """Writes something to a pipe, behind its size."""
    import pickle  # small sites never need it

    data = pickle.dumps(what, pickle.HIGHEST_PROTOCOL)
    waiting = memoryview(_bytes(len(data)) + data)
    while waiting:
        waiting = waiting[os.write(pipe, waiting) :]


def _sent(pipe: int) -> Any:
    """What was written to a pipe; raises `Lost` where it ends before that is whole."""
    import pickle

    return pickle.loads(_taken(pipe, _number(pipe)))  # noqa: S301  # nobody else can write there


# The ends of pipes that this process holds. One that is born must leave those that are not its own: nobody could notice
# otherwise that the process at the other end has been killed, and those that are left would wait for each other.
_ends: set[int] = set()


def _pipe() -> tuple[int, int]:
    """A pipe: where to read, and where to write."""
    ends = os.pipe()
    _ends.update(ends)
    return ends


def _close(*ends: int) -> None:
    for end in ends:
        os.close(end)
    _ends.difference_update(ends)


def _bytes(number: int) -> bytes:
    """A number on its way, so that one read takes it whole."""
    return number.to_bytes(_NUMBER)


def _number(pipe: int) -> int:
    return int.from_bytes(_taken(pipe, _NUMBER))


def _taken(pipe: int, size: int) -> bytes:
    """So many bytes from a pipe; raises `Lost` where nobody will write them any more."""
    parts = []
    while size:
        part = os.read(pipe, size)
        if not part:
            raise Lost
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


@contextmanager
def beside(function: Callable[[], object]) -> Iterator[None]:
    """Does something in another process meanwhile, and waits for it; where no processor is free for it, it is not done.

    All that can come of it is what it leaves in memory, and what it works out of the program alone; so it may fail:
    whoever needs that has it made then.
    """
    if not _may_fork():
        yield
        return
    answers, answer = _pipe()
    child = os.fork()
    if not child:
        try:
            kept.taken()  # what was new before it began is not its own to tell
            _close(*_ends - {answer})
            with suppress(Exception):
                function()
            _send(answer, kept.taken())
        finally:
            os._exit(0)
    _close(answer)
    try:
        yield
    finally:
        with suppress(Lost):
            kept.add(_sent(answers))
        _close(answers)
        with suppress(ChildProcessError):  # systems may be told to forget those that have ended
            os.waitpid(child, 0)
