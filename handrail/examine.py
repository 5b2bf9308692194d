"""One page held against the whole site: what it is made from, what is wrong with it, which sources it cites.

A view takes long to make, so whoever publishes may hand in a `stage`: it is given the page's output while the view is
there, and what it gives back comes out beside the results.

Two fingerprints say whether that must be done again. A page's *trace* is cheap: its own file, and the site's outline,
which is all that other pages and the data files show it. Where a trace is as it was, the last result stands. Where it
is not, the page's view is made, and the digests of the view's parts make its exact key (see `outputs`). So the trace
may cry wolf, and costs only time then; it cannot miss a change, since a view is made from nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from msgspec import Struct, field
from msgspec.structs import replace

from handrail import checks, kinds, workers
from handrail.cache import Forgetful, Memory
from handrail.checks import Site
from handrail.kinds.view import SiteView, View
from handrail.outputs import Factory, Output, canonical
from handrail.pages import Page
from handrail.problems import Problem, Severity
from handrail.sources import digest
from handrail.texts import Begun
from handrail.workers import Tell, silent

Stage: TypeAlias = Callable[[Output], Any]


class Aids(Struct, frozen=True):
    """What changes nothing but the time that a build takes, or who hears of it.

    `memory` knows what was read and made before, `earlier` are the results of the last build by page, `tell` hears how
    far this one has come (see `workers.each`), `stage` takes pages as soon as they can be made, and `begun` is the
    reading of the tree's texts, where that has begun.
    """

    memory: Memory = field(default_factory=Forgetful)
    earlier: Mapping[str, Result] = field(default_factory=dict)
    tell: Tell = silent
    stage: Stage | None = None
    begun: Begun | None = None


class Result(Struct, frozen=True):
    """What came out: the trace it holds for, the digest of each part of the page, problems, cited sources."""

    trace: str
    parts: Mapping[str, str]
    problems: tuple[Problem, ...]
    cites: tuple[str, ...]


class Examiner(Struct, frozen=True):
    """A site, what its pages share, how pages become files, and what may make that quicker."""

    site: Site
    shared: SiteView
    factory: Factory
    aids: Aids

    def view(self, page: Page[Any]) -> View:
        """All that the page's template sees."""
        site = self.site
        return kinds.view(page, site.kinds[page.matter.kind], site.library, site.assets, self.shared)

    def results(self) -> tuple[dict[str, Result], dict[str, Any]]:
        """The result for each page of the site by its path, and what came of staging by the path of the output."""
        outline = self._outline()
        traces = {page.path: digest(f"{outline} {page.path} {page.key}".encode()) for page in self.site.library.ordered}
        earlier = self.aids.earlier
        known = {path: last for path, trace in traces.items() if (last := earlier.get(path)) and last.trace == trace}
        waiting = [page for page in self.site.library.ordered if page.path not in known]
        shared = digest(canonical(self.shared))

        def examine(page: Page[Any]) -> tuple[Result, tuple[str, Any]]:
            view = self.view(page)
            kind = self.site.kinds[page.matter.kind]
            cites = tuple(source.key for source in view.page.sources)
            told = tuple(checks.of_page(page, self.site))
            problems = (*told, *checks.of_view(page, self.site, view, told))
            result = Result(traces[page.path], self.factory.parts(kind, view, shared), problems, cites)
            output = self.factory.page(page, kind, result.parts, lambda _: view)
            is_fine = not any(problem.severity is Severity.ERROR for problem in problems)
            return result, (output.path, self.aids.stage(output) if self.aids.stage and is_fine else None)

        every = list(workers.each(examine, waiting, "made" if self.aids.stage else "checked", self.aids.tell))
        found = {page.path: result for page, (result, _) in zip(waiting, every, strict=True)}
        results = {path: found[path] if path in found else known[path] for path in traces}
        return results, {path: staged for _, (path, staged) in every if staged is not None}

    def _outline(self) -> str:
        """The digest of all that a page may see beside its own file, and of what turns it into HTML."""
        site = self.site
        settings: Iterable[object] = (
            self.factory.fingerprint,
            site.today.isoformat(),
            sorted(site.kinds),
            repr(replace(site.library.facts, places={})),  # no page shows where in site.yaml a thing is said
            sorted(site.library.files.items()),
            sorted(site.library.drafts | site.library.unread),
            repr(site.assets),
        )
        pages = (f"{page.path} {page.outline}" for page in site.library.ordered)
        return digest("\n".join([*map(str, settings), *pages]).encode())
