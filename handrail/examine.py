"""One page held against the whole site: what it is made from, what is wrong with it, which sources it cites.

Two fingerprints say whether that must be done again. A page's *trace* is cheap: its own file, and the site's outline,
which is all that other pages and the data files show it. Where a trace is as it was, the last result stands. Where it
is not, the page's view is made, and the digests of the view's parts make its exact key (see `outputs`). So the trace
may cry wolf, and costs only time then; it cannot miss a change, since a view is made from nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from handrail import checks, kinds, workers
from handrail.checks import Site
from handrail.kinds.view import SiteView, View
from handrail.outputs import Factory, canonical
from handrail.pages import Page
from handrail.problems import Problem
from handrail.sources import digest
from handrail.workers import Tell, silent


@dataclass(frozen=True)
class Result:
    """What came out: the trace it holds for, the digest of each part of the page, problems, cited sources."""

    trace: str
    parts: Mapping[str, str]
    problems: tuple[Problem, ...]
    cites: tuple[str, ...]

    def plain(self) -> dict[str, Any]:
        """This result as JSON can hold it."""
        problems = [problem.plain for problem in self.problems]
        return {"trace": self.trace, "parts": dict(self.parts), "problems": problems, "cites": list(self.cites)}


def restored(plain: Mapping[str, Any]) -> Result:
    """The result that `plain` was made from."""
    problems = tuple(Problem.restored(told) for told in plain["problems"])
    return Result(plain["trace"], plain["parts"], problems, tuple(plain["cites"]))


@dataclass(frozen=True)
class Examiner:
    """A site, what its pages share, how pages become files, and what the last build found."""

    site: Site
    shared: SiteView
    factory: Factory
    earlier: Mapping[str, Mapping[str, Any]]
    tell: Tell = silent

    def view(self, page: Page[Any]) -> View:
        """All that the page's template sees."""
        site = self.site
        return kinds.view(page, site.kinds[page.matter.kind], site.library, site.assets, self.shared)

    def results(self) -> dict[str, Result]:
        """The result for each page of the site, by its path."""
        outline = self._outline()
        traces = {page.path: digest(f"{outline} {page.path} {page.key}".encode()) for page in self.site.library.ordered}
        known = {path: self.earlier[path] for path in traces if self.earlier.get(path, {}).get("trace") == traces[path]}
        waiting = [page for page in self.site.library.ordered if page.path not in known]
        shared = digest(canonical(self.shared))

        def examine(page: Page[Any]) -> Result:
            view = self.view(page)
            kind = self.site.kinds[page.matter.kind]
            cites = tuple(source.key for source in view.page.sources)
            graph = checks.of_graph(page, self.site, view.page.graph)
            problems = (*checks.of_page(page, self.site), *graph)
            return Result(traces[page.path], self.factory.parts(kind, view, shared), problems, cites)

        found = dict(
            zip((page.path for page in waiting), workers.each(examine, waiting, "checked", self.tell), strict=True)
        )
        return {path: found[path] if path in found else restored(known[path]) for path in traces}

    def _outline(self) -> str:
        """The digest of all that a page may see beside its own file, and of what turns it into HTML."""
        site = self.site
        settings: Iterable[object] = (
            self.factory.fingerprint,
            site.today.isoformat(),
            sorted(site.kinds),
            repr(site.library.facts),
            sorted(site.library.files.items()),
            sorted(site.library.drafts | site.library.unread),
            repr(site.assets),
        )
        pages = (f"{page.path} {page.outline}" for page in site.library.ordered)
        return digest("\n".join([*map(str, settings), *pages]).encode())
