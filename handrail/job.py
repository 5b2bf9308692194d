"""One build to be made: what it depends on, the memory of earlier ones, and what the last one left.

In: a site's folder and the options. Out: a `Job`, which knows without building whether anything has changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Raw, Struct, field
from msgspec.structs import replace

from handrail import kept, publish, sources
from handrail.cache import Disk, Forgetful
from handrail.problems import Place, Problem, Severity
from handrail.publish import MANIFEST, Published, Stamp
from handrail.sources import Tree
from handrail.workers import Tell, silent

if TYPE_CHECKING:
    from handrail.examine import Stage
    from handrail.pipeline import Build

CACHE = ".cache"


class State(Struct, frozen=True):
    """What a build leaves for the next one: a digest of what it read, what it said, and what is published.

    `pages` are the results by page, in the form of the `builder` that left them; a build that finds nothing changed
    need not read them. `parts` is what each file was made from, which only `explain` reads.
    """

    builder: str = ""
    inputs: str = ""
    problems: tuple[Problem, ...] = ()
    allowed: int = 0
    stamps: dict[str, Stamp] = field(default_factory=dict)
    pages: Raw = Raw(b"{}")
    parts: Raw = Raw(b"{}")


_LOST = Problem(
    Place(CACHE),
    "cache-lost",
    "What earlier builds remembered could not be read, so everything is built anew.",
    f"Nothing is lost but time. If every build says so, delete {CACHE}.",
)


def left(root: Path, folder: Path) -> Mapping[str, Stamp]:
    """The stamps of what the last build of the site at `root` left in `folder`."""
    state = Disk(root / CACHE, may_begin=False).state(_name(folder), State)
    return state.stamps if state else {}


def _name(folder: Path) -> str:
    """What memory calls an output folder."""
    return sources.as_text(str(sources.real(folder)))


class Job(Struct, frozen=True, dict=True):
    """One build to be made: what it depends on, the memory of earlier ones, and what the last one left."""

    tree: Tree
    unreadable: Sequence[Problem]
    day: date
    builder: str
    base_url: str
    memory: Disk
    name: str

    @classmethod
    def of(cls, root: Path, folder: Path, day: date, base_url: str) -> Job:
        """The build of the site at `root` into `folder`."""
        tree, problems = sources.read(root)
        memory = Disk(root / CACHE, may_begin=bool(tree.content))
        if memory.lost:
            problems.append(_LOST)
        return cls(tree, problems, day, sources.builder(), base_url, memory, _name(folder))

    @cached_property
    def inputs(self) -> str:
        """The digest of all that the build depends on."""
        return sources.digest(f"{self.tree.digest} {self.day} {self.builder} {self.base_url}".encode())

    @cached_property
    def earlier(self) -> State:
        """What the last build into the same folder left."""
        return self.memory.state(self.name, State) or State()

    def build(self, *, anew: bool = False, tell: Tell = silent, stage: Stage | None = None) -> Build:
        """The whole build, drawing on earlier ones unless it is to be made anew; `stage` is `examine`'s.

        Where a file could not be opened, that alone is told: what else seems wrong may only follow from it.
        """
        from handrail import texts  # a build that finds nothing changed need not import what builds

        if any(problem.severity is Severity.ERROR for problem in self.unreadable):
            from handrail import pipeline

            return pipeline.Build({}, tuple(sorted(self.unreadable)))
        kept.load(self.builder)
        memory = Forgetful() if anew else self.memory
        begun = texts.begin(self.tree.content, self.builder, memory, tell)
        from handrail import pipeline  # while others read, where there is much to read
        from handrail.examine import Aids, Result

        is_ours = self.earlier.builder == self.builder
        options = pipeline.Options(self.day, self.builder, self.base_url, sources.painter())
        try:
            known = msgspec.json.decode(self.earlier.pages, type=dict[str, Result]) if is_ours and not anew else {}
            aids = Aids(memory, known, tell, None if anew else stage, begun)
            built = pipeline.build(self.tree, options, aids=aids)
        except msgspec.DecodeError:  # what is remembered is whole, and nothing that a build wrote
            if anew or self.memory.lost:
                raise
            self.memory.lose()
            return replace(self, unreadable=[*self.unreadable, _LOST]).build(tell=tell, stage=stage)
        kept.save()
        return replace(built, problems=tuple(sorted({*self.unreadable, *built.problems})))

    def difference(self, folder: Path) -> Problem | None:
        """The first file in `folder` that is not what a build from nothing gives, if there is one."""
        path = publish.difference(self.build(anew=True).outputs.values(), folder)
        if path is None:
            return None
        place = Place(str(folder / path))
        if path == MANIFEST:
            what, hint = "This is not the list of the files that were published.", "Delete it, then build again."
            return Problem(place, "not-the-same", what, hint)
        what = "This file is not what a build from nothing gives."
        return Problem(place, "not-the-same", what, "Delete .cache, build again, and tell Handrail's makers.")

    def keep(self, built: Build, result: Published) -> None:
        """Leaves the next build what it may draw on."""
        state = State(
            self.builder,
            self.inputs,
            tuple(problem for problem in built.problems if problem.code != "cache-lost"),
            len(built.allowed),
            dict(result.stamps),
            Raw(msgspec.json.encode(built.results)),
            Raw(msgspec.json.encode({path: output.parts for path, output in built.outputs.items()})),
        )
        self.memory.save(self.name, state, built.keys, built.made)

    def unchanged(self, folder: Path) -> tuple[tuple[Problem, ...], int, Published] | None:
        """What the last build into `folder` said, if all that it read and all that it wrote is as it was then.

        The number is that of the problems which files let stand.
        """
        last = self.earlier
        if self.unreadable or last.inputs != self.inputs or not publish.intact(folder, last.stamps):
            return None
        return last.problems, last.allowed, Published(unchanged=tuple(path for path in last.stamps if path != MANIFEST))
