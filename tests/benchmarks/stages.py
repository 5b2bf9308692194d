"""Where the time of our build goes, by room of the builder: `python -m tests.benchmarks.run --profile`.

The time that a room spends in libraries is the room's, as far as the callers of each function tell. Processes that
the build starts are not seen, so it is kept to one core, where it has no reason to start any.
"""

from __future__ import annotations

import os
import pstats
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from msgspec.structs import replace

from tests.benchmarks import tables
from tests.benchmarks.measure import Site, spent
from tests.benchmarks.peers import COLD, ROOT

_PACKAGE = ROOT / "handrail"
_UNCHECKED = str(Path(__file__).with_name("unchecked.py"))
_ROUNDS = 60
_REST = "start-up and imports"
# The most that all checks may take of a build together.
_BAR = 1 / 3
_TIMES = 3

Function = tuple[str, int, str]


def profiled(site: Site) -> str:
    """Builds a site once from nothing under the profiler; a table of seconds by room."""
    file = site.folder / "profile"
    python, *words = site.generator.words(COLD, site.folder)
    with _one_core():
        spent([python, "-m", "cProfile", "-o", str(file), *words], site.folder)
    own, whole = by_room(_functions(file))
    total = sum(whole.values())
    rows = [
        (room, f"{seconds:.2f}", f"{seconds / total:.0%}", f"{own.get(room, 0):.2f}")
        for room, seconds in sorted(whole.items(), key=lambda item: -item[1])
        if seconds >= total / 1000
    ]
    head = ("room", "seconds", "part", "of these in its own code")
    return f"{site.pages:,} pages, cold, {total:.2f} s under the profiler\n{tables.table([head, *rows])}"


def checking(site: Site) -> str:
    """What all checks take of a cold build together: the processor time that it takes less without them."""
    python, _, *words = site.generator.command
    without = Site(replace(site.generator, command=(python, _UNCHECKED, *words)), site.pages, site.folder)
    with _one_core():
        taken = [(site.run(COLD).cpu, without.run(COLD).cpu) for _ in range(_TIMES)]
    whole, rest = (median(seconds) for seconds in zip(*taken, strict=True))
    part = 1 - rest / whole
    missed = ", MISSED" if part > _BAR else ""
    return f"With all checks {whole:.2f} s, without any {rest:.2f} s: they take {part:.0%}; bar {_BAR:.0%}{missed}."


@contextmanager
def _one_core() -> Iterator[None]:
    """Keeps this process and those it starts to one core, where the system can."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, cores)


def _functions(file: Path) -> Mapping[Function, Any]:
    statistics: Any = pstats.Stats(str(file))  # its table of functions has no declared type
    return statistics.stats  # type: ignore[no-any-return]


def by_room(functions: Mapping[Function, Any]) -> tuple[dict[str, float], dict[str, float]]:
    """Seconds by room, in its own code and with the libraries that it calls.

    `functions` is what the profiler knows: for each function its calls, primitive calls, own time, time with all it
    calls, and the same by caller. A library's time goes up to its callers, in parts as they called it.
    """
    own: dict[str, float] = defaultdict(float)
    pending: dict[Function, float] = defaultdict(float)
    for function, (_, _, seconds, _, _) in functions.items():
        if room(function):
            own[room(function)] += seconds
        else:
            pending[function] += seconds
    whole = defaultdict(float, own)
    for _ in range(_ROUNDS):
        pending = _handed_up(pending, functions, whole)
    whole[_REST] += sum(pending.values())
    return dict(own), dict(whole)


def _handed_up(
    pending: Mapping[Function, float], functions: Mapping[Function, Any], whole: dict[str, float]
) -> dict[Function, float]:
    """Gives each library function's seconds to its callers: to `whole` where that is a room, else to the next round."""
    above: dict[Function, float] = defaultdict(float)
    for function, seconds in pending.items():
        callers = {caller: times[3] for caller, times in functions[function][4].items() if caller in functions}
        total = sum(callers.values())
        if not total:
            whole[_REST] += seconds
            continue
        for caller, time in callers.items():
            if room(caller):
                whole[room(caller)] += seconds * time / total
            else:
                above[caller] += seconds * time / total
    return above


def room(function: Function) -> str:
    """The room that a function belongs to (`markdown`, `checks/links`); empty for libraries."""
    path = Path(function[0])
    if not path.is_relative_to(_PACKAGE) or function[2] == "<module>":
        return ""
    return path.relative_to(_PACKAGE).with_suffix("").as_posix().removesuffix("/__init__")
