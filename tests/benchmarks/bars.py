"""What the figures must be: medians, ratios, and the bars that ours is held to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from statistics import median

from msgspec import Struct, field

from tests.benchmarks.measure import SHIPPED, Run
from tests.benchmarks.peers import COLD, EDIT, OURS, SAME

SIZES = (1000, 5000)
MEMORY, MEMORY_A_PAGE, GROWTH = 300e6, 30e3, 1.15


class Bar(Struct, frozen=True):
    """Our time in one case, as the largest part of a peer's that it may be."""

    pages: int
    case: str
    peer: str
    most: float


BARS = (
    *(Bar(pages, SAME, "hugo", 0.2) for pages in SIZES),
    *(Bar(pages, SAME, "mkdocs", 1.0) for pages in SIZES),
    *(Bar(pages, EDIT, "hugo", 0.25) for pages in SIZES),
    *(Bar(pages, COLD, "eleventy", 1.0) for pages in SIZES),
    *(Bar(pages, COLD, "pelican", 0.35) for pages in SIZES),
    *(Bar(pages, COLD, "mkdocs", 0.35) for pages in SIZES),
    *(Bar(pages, COLD, "hugo", 1.5) for pages in SIZES),
    Bar(SHIPPED, SAME, "hugo", 1.0),
    Bar(SHIPPED, COLD, "hugo", 4.0),
)


class Figures(Struct, frozen=True):
    """All that was measured: `runs` of everybody side by side, and the runs of ours alone that show its `growth`."""

    machine: dict[str, str] = field(default_factory=dict)
    runs: list[Run] = field(default_factory=list)
    growth: list[Run] = field(default_factory=list)


class Cost(Struct, frozen=True):
    """Several runs of one case as one: seconds at the median, least and most; memory and files at their most."""

    median: float
    least: float
    most: float
    cpu: float
    memory: int
    written: int


def cost(runs: Iterable[Run], pages: int, case: str, generator: str) -> Cost | None:
    """What one case cost one generator; `None` where it was not measured."""
    found = [run for run in runs if (run.pages, run.case, run.generator) == (pages, case, generator)]
    if not found:
        return None
    walls = [run.wall for run in found]
    return Cost(
        median(walls),
        min(walls),
        max(walls),
        median(run.cpu for run in found),
        max(run.memory for run in found),
        max(run.written for run in found),
    )


def ratio(runs: Sequence[Run], pages: int, case: str, peer: str) -> float | None:
    """Our median time as a part of a peer's."""
    mine, theirs = cost(runs, pages, case, OURS), cost(runs, pages, case, peer)
    return mine.median / theirs.median if mine and theirs else None


def bar(pages: int, case: str, peer: str) -> Bar | None:
    """The bar for one case beside one peer, if there is one."""
    return next((bar for bar in BARS if (bar.pages, bar.case, bar.peer) == (pages, case, peer)), None)


class Verdict(Struct, frozen=True):
    """A limit of ours that is no ratio beside a peer: what was found, and what may be at most."""

    what: str
    found: float
    most: float
    unit: str = ""

    @property
    def met(self) -> bool:
        """Whether the limit is kept."""
        return self.found <= self.most


def verdicts(figures: Figures) -> Iterator[Verdict]:
    """Every limit that the figures can tell something about."""
    sizes = sorted({run.pages for run in figures.runs if run.pages != SHIPPED})
    yield from _memory(figures.runs, [pages for pages in sizes if pages >= SIZES[0]])
    for case, most in ((SAME, 0), (EDIT, 1)):
        for pages in sizes:
            found = cost(figures.runs, pages, case, OURS)
            if found:
                yield Verdict(f"files written, {case}, {pages:,} pages", found.written, most)
    for case in (COLD, SAME):
        grown = growth(figures.growth, case)
        if grown:
            small, large, times = grown
            yield Verdict(f"time a page, {case}, {large:,} pages against {small:,}", times, GROWTH, "×")


def _memory(runs: Sequence[Run], sizes: Sequence[int]) -> Iterator[Verdict]:
    costs = {pages: cost(runs, pages, COLD, OURS) for pages in sizes}
    known = [(pages, found.memory) for pages, found in costs.items() if found]
    if not known:
        return
    pages, memory = known[-1]
    yield Verdict(f"peak memory, cold, {pages:,} pages", memory / 1e6, MEMORY / 1e6, "MB")
    if len(known) > 1:
        fewer, less = known[0]
        a_page = (memory - less) / (pages - fewer)
        yield Verdict(
            f"memory a page, cold, from {fewer:,} to {pages:,} pages", a_page / 1e3, MEMORY_A_PAGE / 1e3, "kB"
        )


def growth(runs: Sequence[Run], case: str) -> tuple[int, int, float] | None:
    """The smallest and the largest site, and how many times as much a page of the larger costs."""
    sizes = sorted({run.pages for run in runs if run.case == case})
    if len(sizes) < 2:
        return None
    small, large = (cost(runs, pages, case, OURS) for pages in (sizes[0], sizes[-1]))
    assert small is not None
    assert large is not None
    return sizes[0], sizes[-1], (large.median / sizes[-1]) / (small.median / sizes[0])
