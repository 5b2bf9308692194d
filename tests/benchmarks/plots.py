"""Draws the README's two plots from the figures: `python -m tests.benchmarks.plots FIGURES.json FOLDER`.

Plain SVG, written by hand. Both axes are logarithmic, so that a line of slope one is a cost that grows with the
pages. Every line carries its name at its end, and colours have enough contrast on white and on black.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from tests.benchmarks.bars import Cost, Figures, cost
from tests.benchmarks.measure import SHIPPED
from tests.benchmarks.peers import COLD, EDIT, OURS

_TIME, _MEMORY = "bench-time.svg", "bench-memory.svg"
_LABELS = {"hugo": "Hugo", "eleventy": "Eleventy", "mkdocs": "MkDocs", "pelican": "Pelican", OURS: "Handrail"}
_WIDTH, _HEIGHT, _GAP = 410, 330, 20
_LEFT, _RIGHT, _TOP, _BOTTOM = 58, 74, 40, 44
_LINE_HEIGHT = 15

_STYLE = """\
:root { --ink: #1f2328; --quiet: #59636e; --grid: #d1d9e0; --paper: #ffffff;
  --handrail: #00705a; --hugo: #c2255c; --eleventy: #5f6b7a; --mkdocs: #1668c7; --pelican: #9a5b00; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f0f6fc; --quiet: #9198a1; --grid: #3d444d; --paper: #0d1117;
    --handrail: #3fd0ab; --hugo: #ff7aa8; --eleventy: #a7b1bf; --mkdocs: #74b3ff; --pelican: #e0a44c; } }
text { font: 12px system-ui, -apple-system, "Segoe UI", sans-serif; fill: var(--quiet); }
.heading { font-size: 14px; font-weight: 600; fill: var(--ink); }
.label { font-weight: 600; }
.paper { fill: var(--paper); }
.grid { stroke: var(--grid); stroke-width: 1; }
.line { fill: none; stroke-width: 2; stroke-linejoin: round; }
.dot { stroke: var(--paper); stroke-width: 1.5; }
.ours .line { stroke-width: 3.5; }
.ours .label { font-weight: 700; }
"""


class Panel(Struct, frozen=True):
    """One plot: its heading, its unit, and each generator's points as (pages, value)."""

    heading: str
    unit: Callable[[float], str]
    lines: Mapping[str, Sequence[tuple[int, float]]]


class Axis(Struct, frozen=True):
    """A logarithmic axis: values from `low` to `high` lie between two places on the paper."""

    low: float
    high: float
    start: float
    end: float

    def place(self, value: float) -> float:
        """Where a value lies."""
        part = math.log(value / self.low) / math.log(self.high / self.low)
        return self.start + part * (self.end - self.start)


def write(figures: Figures, folder: Path) -> None:
    """Writes both plots into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    time = [
        Panel("Time of a whole build", seconds, lines(figures, COLD, lambda found: found.median)),
        Panel("Time after one page was edited", seconds, lines(figures, EDIT, lambda found: found.median)),
    ]
    memory = [
        Panel("Peak memory of the largest process", megabytes, lines(figures, COLD, lambda found: found.memory / 1e6))
    ]
    (folder / _TIME).write_text(drawing("Time to build, against pages", time), encoding="utf-8")
    (folder / _MEMORY).write_text(drawing("Memory to build, against pages", memory), encoding="utf-8")


def lines(figures: Figures, case: str, value: Callable[[Cost], float]) -> dict[str, list[tuple[int, float]]]:
    """Each generator's points in one case, where it was measured."""
    sizes = sorted({run.pages for run in figures.runs if run.pages != SHIPPED})
    found = {name: [(pages, cost(figures.runs, pages, case, name)) for pages in sizes] for name in _LABELS}
    points = {name: [(pages, value(one)) for pages, one in costs if one] for name, costs in found.items()}
    return {name: some for name, some in points.items() if some}


def seconds(value: float) -> str:
    """A time as an axis says it."""
    return f"{value:g} s"


def megabytes(value: float) -> str:
    """An amount of memory as an axis says it."""
    return f"{value:g} MB" if value < 1000 else f"{value / 1000:g} GB"


def drawing(title: str, panels: Sequence[Panel]) -> str:
    """A whole SVG file."""
    drawn = [panel for panel in panels if panel.lines]
    width = len(drawn) * _WIDTH + max(len(drawn) - 1, 0) * _GAP
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {_HEIGHT}" width="{width}" height="{_HEIGHT}" '
        'role="img" aria-labelledby="title desc">',
        f'<title id="title">{title}</title>',
        f'<desc id="desc">{" ".join(_said(panel) for panel in drawn)}</desc>',
        f"<style>\n{_STYLE}</style>",
        f'<rect class="paper" width="{width}" height="{_HEIGHT}"/>',
    ]
    for number, panel in enumerate(drawn):
        parts += [f'<g transform="translate({number * (_WIDTH + _GAP)} 0)">', *_panel(panel), "</g>"]
    return "\n".join([*parts, "</svg>", ""])


def _said(panel: Panel) -> str:
    """A panel in words, for who cannot see it."""
    ends = [
        f"{_LABELS[name]} {panel.unit(float(f'{points[-1][1]:.2g}'))} for {points[-1][0]:,} pages"
        for name, points in panel.lines.items()
    ]
    return f"{panel.heading}: {', '.join(ends)}."


def _panel(panel: Panel) -> Iterator[str]:
    pages = [x for points in panel.lines.values() for x, _ in points]
    values = [y for points in panel.lines.values() for _, y in points]
    low, high = 10 ** math.floor(math.log10(min(values))), 10 ** math.ceil(math.log10(max(values) * 1.05))
    across = Axis(min(pages), max(*pages, 2 * min(pages)), _LEFT, _WIDTH - _RIGHT)
    up = Axis(low, max(high, 10 * low), _HEIGHT - _BOTTOM, _TOP)
    yield f'<text class="heading" x="{_LEFT}" y="20">{panel.heading}</text>'
    yield from _grid(across, up, sorted(set(pages)), panel.unit)
    ends = apart({name: up.place(points[-1][1]) for name, points in panel.lines.items()})
    for name, points in panel.lines.items():
        yield from _line(name, [(across.place(x), up.place(y)) for x, y in points], ends[name])


def _grid(across: Axis, up: Axis, pages: Sequence[int], unit: Callable[[float], str]) -> Iterator[str]:
    for power in range(round(math.log10(up.low)), round(math.log10(up.high)) + 1):
        y = up.place(10.0**power)
        yield f'<line class="grid" x1="{across.start}" x2="{across.end}" y1="{y:.1f}" y2="{y:.1f}"/>'
        yield f'<text x="{across.start - 8}" y="{y + 4:.1f}" text-anchor="end">{unit(10.0**power)}</text>'
    for number in pages:
        x = across.place(number)
        yield f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{up.start}" y2="{up.start + 5}"/>'
        yield f'<text x="{x:.1f}" y="{up.start + 20}" text-anchor="middle">{number:,}</text>'
    middle = (across.start + across.end) / 2
    yield f'<text x="{middle:.1f}" y="{up.start + 37}" text-anchor="middle">pages</text>'


def _line(name: str, points: Sequence[tuple[float, float]], label: float) -> Iterator[str]:
    colour = f"var(--{name})"
    yield f'<g class="{"ours" if name == OURS else "peer"}">'
    yield f'<polyline class="line" stroke="{colour}" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}"/>'
    for x, y in points:
        yield f'<circle class="dot" fill="{colour}" cx="{x:.1f}" cy="{y:.1f}" r="4"/>'
    yield f'<text class="label" style="fill: {colour}" x="{points[-1][0] + 9:.1f}" y="{label + 4:.1f}">{_LABELS[name]}</text>'
    yield "</g>"


def apart(places: Mapping[str, float]) -> dict[str, float]:
    """The places of labels, moved down just so far that no two lie upon each other, the whole kept in its middle."""
    moved: dict[str, float] = {}
    last = -math.inf
    for name, place in sorted(places.items(), key=lambda item: item[1]):
        last = moved[name] = max(place, last + _LINE_HEIGHT)
    drift = sum(moved[name] - places[name] for name in places) / max(len(places), 1)
    return {name: place - drift for name, place in moved.items()}


if __name__ == "__main__":
    write(msgspec.json.decode(Path(sys.argv[1]).read_bytes(), type=Figures), Path(sys.argv[2]))
