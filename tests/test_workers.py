"""However many processes share the work, the results are those of a plain loop."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing import get_context
from pathlib import Path

import pytest

from handrail import workers
from handrail.problems import BadTemplate, Place, Problem


@pytest.fixture(autouse=True)
def several(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(workers, "processors", lambda: 3)
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    yield
    assert children() == 0


def children() -> int:
    """How many processes this one has started that have not ended, or that nobody has waited for."""
    return len(Path(f"/proc/self/task/{os.getpid()}/children").read_text().split())


@pytest.mark.parametrize("number", [150, 151, 1000, 40_000])
def test_results_come_in_order_from_every_process(number: int) -> None:
    said: list[tuple[str, int, int]] = []
    all_at_work, began = get_context("fork").Barrier(3), set[int]()

    def work(number: int) -> tuple[int, str, int]:
        if os.getpid() not in began:  # else the first might be done before the last has begun
            began.add(os.getpid())
            all_at_work.wait(60)
        return number, "x" * (number % 1000 * 10), os.getpid()

    found = list(workers.each(work, range(number), "made", lambda *a: said.append(a)))
    assert [(n, text) for n, text, _ in found] == [(n, "x" * (n % 1000 * 10)) for n in range(number)]
    assert len({process for *_, process in found} - {os.getpid()}) == 3
    assert said == [("made", n, number) for n in range(number + 1)]


def test_processes_begin_before_anything_is_asked_of_them_and_end_when_nothing_will_be() -> None:
    results = workers.each(lambda n: n, range(400), "made")
    assert children() == 3
    del results
    assert children() == 0


def test_few_things_are_done_by_the_process_itself() -> None:
    assert set(workers.each(lambda _: os.getpid(), range(149), "made")) == {os.getpid()}


def test_what_goes_wrong_in_a_process_is_raised_where_its_result_is_awaited() -> None:
    wrong = Problem(Place("templates/x.html", 1, 1), "bad-template", "No.")

    def fail(number: int) -> int:
        if number == 300:
            raise BadTemplate(wrong)
        return number

    with pytest.raises(BadTemplate) as raised:
        list(workers.each(fail, range(400), "made"))
    assert raised.value.problems == (wrong,)
    assert "in fail" in raised.value.__notes__[0]


def test_a_process_that_is_killed_is_told_and_not_waited_for() -> None:
    def end(number: int) -> int:
        if number == 200:
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    with pytest.raises(workers.Lost):
        list(workers.each(end, range(400), "made"))


def test_whoever_stops_listening_leaves_no_process_behind() -> None:
    results = workers.each(lambda n: n, range(400), "made")
    assert [next(results), next(results)] == [0, 1]
    assert children() == 3
    results.close()  # type: ignore[attr-defined]  # an iterator that is a generator


def test_what_is_done_beside_has_ended_behind_it_and_may_fail(tmp_path: Path) -> None:
    def fail() -> None:
        time.sleep(0.1)
        (tmp_path / "done").touch()
        raise ValueError

    with workers.beside(fail):
        assert not (tmp_path / "done").exists()
    assert (tmp_path / "done").exists()


def test_nothing_is_done_beside_where_no_processor_is_free(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "processors", lambda: 1)
    with workers.beside((tmp_path / "done").touch):
        pass
    assert not (tmp_path / "done").exists()


# What is done beside, and what helpers tell, is more than a pipe holds.
KILLED = """
import sys, time
from pathlib import Path
from handrail import kept, workers

kept.load("builder", Path(sys.argv[1]))
workers.processors = lambda: 3
results = workers.each(lambda number: bytes(99_999), range(9_999), "made")
with workers.beside(lambda: kept.keep("much", bytes(999_999))):
    next(results)
    print("begun", flush=True)
    time.sleep(600)
"""


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_no_process_outlives_one_that_is_ended_from_outside(number: signal.Signals, tmp_path: Path) -> None:
    words = [sys.executable, "-c", KILLED, str(tmp_path / "kept")]
    with subprocess.Popen(words, stdout=subprocess.PIPE, start_new_session=True) as process:
        assert process.stdout
        try:
            assert process.stdout.readline() == b"begun\n"
            process.send_signal(number)
            process.communicate(timeout=60)  # it ends when nobody is left who could write
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
