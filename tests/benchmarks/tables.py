"""The figures as text: a table for each size of site, and one of the limits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tests.benchmarks.bars import Figures, bar, cost, ratio, verdicts
from tests.benchmarks.measure import SHIPPED
from tests.benchmarks.peers import CASES, OURS

_MARKS = {True: "met", False: "MISSED"}
_HEAD = ("case", "generator", "seconds", "from – to", "cpu s", "memory MB", "written", "ours ÷ it", "bar", "")


def report(figures: Figures, labels: Mapping[str, str]) -> str:
    """All tables, and what they were measured on."""
    parts = [", ".join(f"{name} {value}" for name, value in figures.machine.items())]
    for pages in sorted({run.pages for run in figures.runs}, key=lambda n: (n == SHIPPED, n)):
        name = f"{pages:,} pages" if pages != SHIPPED else "the shipped site, beside Hugo on 20 pages"
        parts.append(f"{name}\n{table([_HEAD, *_rows(figures, pages, labels)])}")
    limits = [
        (verdict.what, f"{verdict.found:.3g} {verdict.unit}", f"≤ {verdict.most:g} {verdict.unit}", _MARKS[verdict.met])
        for verdict in verdicts(figures)
    ]
    if limits:
        parts.append(f"limits\n{table([('of ours', 'found', 'bar', ''), *limits])}")
    return "\n\n".join(parts)


def _rows(figures: Figures, pages: int, labels: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    for case in CASES:
        for name, label in labels.items():
            found = cost(figures.runs, pages, case, name)
            if found:
                yield (
                    case,
                    label,
                    f"{found.median:.3f}",
                    f"{found.least:.3f} – {found.most:.3f}",
                    f"{found.cpu:.2f}",
                    f"{found.memory / 1e6:.0f}",
                    f"{found.written}",
                    *_beside(figures, pages, case, name),
                )


def _beside(figures: Figures, pages: int, case: str, peer: str) -> tuple[str, str, str]:
    part = ratio(figures.runs, pages, case, peer)
    if part is None or peer == OURS:
        return "", "", ""
    held = bar(pages, case, peer)
    return f"{part:.3f}", f"≤ {held.most:g}" if held else "", _MARKS[part <= held.most] if held else ""


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows in columns of equal width, the first row as the head, as Markdown reads it."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    lines.insert(1, " | ".join("-" * max(width, 1) for width in widths))
    return "\n".join(f"| {line} |" for line in lines)
