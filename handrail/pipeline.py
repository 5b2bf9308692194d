"""The story, in order, on one screen: a folder's value becomes the site's files and what is wrong with it.

No disk, no clock, no printing: everything that a build depends on is an argument.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from handrail import assets, checks, facts, library, outputs, pages, urls
from handrail.assets import Asset
from handrail.kinds import KINDS, Assets, Kind
from handrail.library import Library
from handrail.outputs import Output
from handrail.pages import STRANGER, Page
from handrail.problems import Place, Problem, Severity
from handrail.schema import PageMatter
from handrail.sources import File, Tree, digest
from handrail.templates import Templates

ICON = "img/icon.svg"
_STYLES = "css/"


@dataclass(frozen=True)
class Options:
    """What a build depends on besides its tree: the day, the builder's digest, and another address for the site."""

    today: date
    builder: str
    base_url: str = ""


@dataclass(frozen=True)
class Build:
    """Every file of the site by its path, and every problem; with errors the files must not be published."""

    outputs: Mapping[str, Output]
    problems: tuple[Problem, ...]

    @property
    def has_errors(self) -> bool:
        """Whether anything stands in the way of publishing."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


def build(tree: Tree, options: Options, known: Mapping[str, Kind] = KINDS) -> Build:
    """The site that a tree describes."""
    known = {**known, STRANGER: Kind(STRANGER, PageMatter)}
    record, problems = facts.read(tree.content, options.today)
    found, more = _pages(tree.content, known)
    problems += more
    stylesheet, more = assets.stylesheet(tree.static)
    problems += more
    pictures, more = _pictures(found, tree.content)
    problems += more
    if record is None:
        return Build({}, tuple(sorted(problems)))
    record = replace(
        record, settings=record.settings.model_copy(update={"url": options.base_url or record.settings.url})
    )

    files = _files(tree.content, pictures, record.settings.url)
    unread = frozenset(path for path in tree.content if path.endswith(".md")) - {page.path for page in found}
    whole, more = library.gather(found, record, files, unread)
    problems += more
    if whole is None:
        return Build({}, tuple(sorted(problems)))

    icon, more = assets.image(tree.static[ICON]) if ICON in tree.static else (None, [])
    problems += more
    look = Assets(
        urls.rooted(record.settings.url, stylesheet.url),
        urls.rooted(record.settings.url, icon.url) if icon else "",
        pictures,
    )
    shared, views = outputs.views(whole, known, look)
    problems += checks.run(checks.Site(whole, known, look, views, options.today))

    factory = outputs.Factory(Templates(tree.templates), options.builder)
    common = digest(outputs.canonical(shared))
    made = [outputs.asset(stylesheet, f"static/{assets.STYLESHEET}")]
    made += [outputs.asset(icon, f"static/{ICON}")] if icon else []
    made += [outputs.asset(picture, f"content/{path}") for path, picture in pictures.items()]
    made += [outputs.copied(path, tree.content[path]) for path in _linked(whole) if path not in pictures]
    made += [
        factory.text("sitemap.xml", outputs.sitemap(whole, known)),
        factory.text("robots.txt", outputs.robots(whole)),
    ]
    made += [factory.page(page, known[page.matter.kind], views[page.path], common) for page in whole.ordered]
    copies = [
        outputs.copied(path, file)
        for path, file in tree.static.items()
        if not path.startswith(_STYLES) and path != ICON
    ]
    problems += _collisions(made, copies)
    return Build(outputs.by_path(made + copies), tuple(sorted(set(problems))))


def _pages(content: Mapping[str, File], known: Mapping[str, Kind]) -> tuple[list[Page[Any]], list[Problem]]:
    models = {name: kind.matter for name, kind in known.items() if name != STRANGER}
    read = [pages.read(path, file, models) for path, file in content.items() if path.endswith(".md")]
    return [page for page, _ in read if page], [problem for _, problems in read for problem in problems]


def _pictures(found: list[Page[Any]], content: Mapping[str, File]) -> tuple[dict[str, Asset], list[Problem]]:
    """The pictures that pages show, by their path below `content/`."""
    shown = {urls.resolve(image.src, page.path)[0] for page in found for image in page.document.images}
    pictures, problems = {}, []
    for path in sorted(shown & content.keys()):
        if assets.is_image(path):
            picture, more = assets.image(content[path])
            problems += more
            if picture:
                pictures[path] = picture
    return pictures, problems


def _files(content: Mapping[str, File], pictures: Mapping[str, Asset], base: str) -> dict[str, str]:
    """The address of each file that a page may link to or show."""
    plain = (path for path in content if not path.endswith((".md", ".yaml")))
    return {path: urls.rooted(base, pictures[path].url if path in pictures else f"/{path}") for path in plain}


def _linked(whole: Library) -> list[str]:
    """The files, other than pages, that pages link to."""
    targets = {
        urls.resolve(link.name, page.path)[0]
        for page in whole.ordered
        for link in page.document.links
        if not urls.scheme(link.name)
    }
    return sorted(targets & whole.files.keys())


def _collisions(made: list[Output], copies: list[Output]) -> list[Problem]:
    """Files of `static/` that would take the place of a page; `robots.txt` and the like may be replaced."""
    pages_at = {output.path: output.source for output in made if output.template}
    return [
        Problem(
            Place(copy.source),
            "same-url",
            f"This file and {pages_at[copy.path]} would both be published as {copy.path}.",
            "Rename or delete one of them.",
        )
        for copy in copies
        if copy.path in pages_at
    ]
