"""The figures that tests measure, gathered over all processes and printed once at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest

_HOW: dict[str, Callable[[Iterable[float]], float]] = {"sum": sum, "most": max, "least": min}
_NAME = "figure"


class Figures:
    """What one test has measured."""

    def __init__(self, record: Callable[[str, object], None]) -> None:
        self._record = record

    def add(self, label: str, value: float, how: str = "sum", where: object = "") -> None:
        """Takes down a value; of `most` and `least`, only the extreme is printed, with where it was found."""
        self._record(_NAME, [label, how, value, str(where)])


@pytest.fixture
def figures(record_property: Callable[[str, object], None]) -> Figures:
    return Figures(record_property)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints each figure on a line of its own."""
    found: dict[tuple[str, str], list[tuple[float, str]]] = {}
    reports = [report for name in ("passed", "failed") for report in terminalreporter.stats.get(name, [])]
    for report in reports:
        properties: list[tuple[str, Any]] = report.user_properties
        for name, value in properties:
            if name == _NAME:
                label, how, number, where = value
                found.setdefault((label, how), []).append((number, where))
    if found:
        terminalreporter.section("figures")
    for (label, how), values in sorted(found.items()):
        total = _HOW[how](number for number, _ in values)
        where = "" if how == "sum" else next(where for number, where in values if number == total)
        terminalreporter.write_line(f"{label}: {total:,.10g}" + (f"  ({how}: {where})" if where else ""))
