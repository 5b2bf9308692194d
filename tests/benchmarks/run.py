"""Measures ours beside its peers: `python -m tests.benchmarks.run --pages 20 1000 5000 --repeat 5`."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
from msgspec.structs import replace

from tests.benchmarks import measure, plots, stages, tables
from tests.benchmarks.bars import Figures
from tests.benchmarks.measure import SHIPPED, Run, Site
from tests.benchmarks.peers import CASES, COLD, OURS, PEERS, SAME, Generator, installed, ours, versions

_GROWTH = (1000, 10_000)
_SMALL = 20


def main(argv: Sequence[str] | None = None) -> int:
    """Carries out one command line; the exit code is 0 once everything has been measured."""
    arguments = _arguments(argv)
    try:
        if arguments.profile:
            site = measure.lay(ours(), max(arguments.pages), arguments.work)
            sys.stdout.write(f"{stages.profiled(site)}\n{stages.checking(site)}\n")
        else:
            _measure(arguments)
    finally:
        measure.tidy(arguments.work)
    return 0


def _measure(arguments: argparse.Namespace) -> None:
    generators = [found for found in installed(arguments.peers) if not arguments.only or found.name in arguments.only]
    figures = Figures(_machine(generators))
    for pages in arguments.pages:
        sites = [measure.lay(generator, pages, arguments.work) for generator in generators]
        figures.runs.extend(_rounds(sites, arguments.cases, arguments.repeat, everything=arguments.all))
        _save(figures, arguments.json)
    if not arguments.no_shipped:
        figures.runs.extend(_rounds(_shipped(generators, arguments.work), (COLD, SAME), arguments.repeat))
    if arguments.growth:
        grown = [measure.lay(ours(), pages, arguments.work / "growth") for pages in _GROWTH]
        figures.growth.extend(_rounds(grown, (COLD, SAME), arguments.repeat))
    _save(figures, arguments.json)
    sys.stdout.write(tables.report(figures, {generator.name: generator.label for generator in generators}) + "\n")
    if arguments.plots:
        plots.write(figures, arguments.plots)


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.run", description=__doc__)
    add = parser.add_argument
    add("--pages", type=int, nargs="+", default=[20, 1000, 5000], metavar="N", help="sizes of the sites")
    add("--repeat", type=int, default=5, metavar="N", help="how often everything is measured")
    add("--cases", nargs="+", choices=CASES, default=CASES, metavar="CASE", help=f"of {', '.join(CASES)}")
    add("--only", nargs="+", default=[], metavar="NAME", help="generators, such as `handrail hugo`")
    add("--all", action="store_true", help="also the cases in which a peer does all its work again for minutes")
    add("--no-shipped", action="store_true", help="leave out the shipped site")
    add("--growth", action="store_true", help="measure ours on 1,000 and on 10,000 pages too")
    add("--profile", action="store_true", help="only tell where our time goes, on the largest of the sizes")
    add("--peers", type=Path, default=PEERS, metavar="DIR", help="where the peers are installed")
    add("--work", type=Path, default=PEERS.parent / "work", metavar="DIR", help="where the sites are written")
    add("--plots", type=Path, metavar="DIR", help="draw the plots there")
    add("--json", type=Path, metavar="FILE", help="keep the raw figures there")
    arguments = parser.parse_args(argv)
    arguments.work, arguments.peers = arguments.work.resolve(), arguments.peers.resolve()
    return arguments


def _machine(generators: list[Generator]) -> dict[str, str]:
    return {
        "cores": str(os.cpu_count()),
        "load": f"{os.getloadavg()[0]:.1f}",
        "Python": platform.python_version(),
        **versions(generators),
    }


def _rounds(sites: list[Site], cases: Sequence[str], repeat: int, *, everything: bool = False) -> Iterator[Run]:
    """Every case of every site in turn, A B C A B C, so that a slow minute of the machine is slow for all."""
    for number in range(1, repeat + 1):
        for case in cases:
            for site in sites:
                if everything or case in site.generator.cases:
                    run = site.run(case)
                    where = f"{site.folder.parent.name}, {number} of {repeat}, {case}"
                    sys.stderr.write(f"{where}: {site.generator.label} {run.wall:.2f} s\n")
                    yield run


def _shipped(generators: list[Generator], work: Path) -> list[Site]:
    """The shipped site, and Hugo's on a few pages beside it."""
    sites = []
    for generator in generators:
        if generator.name == OURS:
            sites.append(measure.lay_shipped(generator, work))
        elif generator.name == "hugo":
            sites.append(replace(measure.lay(generator, _SMALL, work / "shipped"), pages=SHIPPED))
    return sites


def _save(figures: Figures, file: Path | None) -> None:
    if file:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(msgspec.json.format(msgspec.json.encode(figures), indent=1) + b"\n")


if __name__ == "__main__":
    sys.exit(main())
