"""The pictures of the site: those that pages show or link to, each looked at once.

In: pages, files and memory. Out: a `Picture` for each file that can be used, and problems for those that cannot.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from handrail import pictures, urls, workers
from handrail.cache import Memory
from handrail.pages import Page
from handrail.pictures import Picture
from handrail.problems import Place, Problem
from handrail.sources import File, digest
from handrail.workers import Tell, silent


@dataclass(frozen=True)
class Gallery:
    """Pictures by their path below `content/`, what is wrong with others, and the keys of what memory holds of them."""

    pictures: Mapping[str, Picture]
    problems: tuple[Problem, ...]
    keys: tuple[str, ...]


def gather(
    pages: Iterable[Page[Any]],
    content: Mapping[str, File],
    builder: str,
    painter: str,
    memory: Memory,
    tell: Tell = silent,
) -> Gallery:
    """The pictures that pages show or link to; a file that memory knows is not looked at again."""
    wanted = sorted(path for path in _named(pages) & content.keys() if pictures.is_image(path))
    keys = {path: digest(f"{builder} picture {path} {content[path].digest}".encode()) for path in wanted}
    said = memory.facts(keys.values()) if keys else {}
    new = [path for path in wanted if keys[path] not in said]
    if new:
        found = workers.each(lambda path: pictures.examine(content[path]), new, "pictures", tell)
        said |= dict(zip((keys[path] for path in new), found, strict=True))
        memory.remember((keys[path], said[keys[path]], "") for path in new)
    usable, problems = {}, []
    for path in wanted:
        first, second = json.loads(said[keys[path]])
        if isinstance(first, int):
            usable[path] = pictures.picture(content[path], first, second, painter)
        else:
            what = f"This picture cannot be used: {first}."
            problems.append(Problem(Place(content[path].path), "bad-image", what, second))
    return Gallery(usable, tuple(problems), tuple(keys.values()))


def _named(pages: Iterable[Page[Any]]) -> set[str]:
    """The paths below `content/` that pages name; a picture that is only linked must not tell where it was taken."""
    return {
        urls.resolve(name, page.path)[0]
        for page in pages
        for name in (*(image.src for image in page.document.images), *(link.name for link in page.document.links))
        if not urls.scheme(name)
    }
