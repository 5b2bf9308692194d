"""The benchmark's pages, written as a site of each generator: `python -m tests.benchmarks.corpus FOLDER PAGES`.

Page 0 is the home page. The others stand in sections of fifty; the first page of a section is its index. Each
generator gets the same texts in its own notation, and a layout of its own from `layouts/` that does the same
work: head, menu, breadcrumb, contents list, text, help line, footer, stylesheet, sitemap.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from posixpath import dirname, relpath
from random import Random

from msgspec import Struct

from tests.benchmarks import prose

LAYOUTS = Path(__file__).parent / "layouts"
SECTION, _MENU = 50, 6


class Entry(Struct, frozen=True):
    """A page's place in the site: its number, and its path from the site's content without `.md`."""

    number: int

    @property
    def is_index(self) -> bool:
        """Whether the page stands for its folder."""
        return self.number % SECTION == 1 or self.number == 0

    @property
    def folder(self) -> str:
        """The folder of the page's section; empty for the home page."""
        return f"topic-{(self.number - 1) // SECTION + 1:03}" if self.number else ""

    @property
    def url(self) -> str:
        """The page's address, with a slash at both ends."""
        name = "" if self.is_index else f"page-{self.number:05}/"
        return f"/{self.folder}/{name}" if self.folder else "/"

    def path(self, index: str = "index") -> str:
        """The page's file below the folder of all content, an index page under the name that its generator asks for."""
        name = f"{index if self.is_index else f'page-{self.number:05}'}.md"
        return f"{self.folder}/{name}" if self.folder else name

    @property
    def title(self) -> str:
        """The page's title, which no other page has."""
        words = prose.title(Random(f"title {self.number}"))
        return f"{words.capitalize()} {self.number}"

    @property
    def section_title(self) -> str:
        """The title of the page's section."""
        return Entry(self.number - (self.number - 1) % SECTION).title if self.number else ""

    @property
    def description(self) -> str:
        """A sentence of a good length that no other page has."""
        return f"Page {self.number} of the pages that are there to be built: {self.title.lower()}."


class Notation(Struct, frozen=True):
    """How one generator wants its pages: where they lie, what stands above a text, and how a link is written."""

    content: str
    head: Callable[[Entry], str]
    link: Callable[[Entry, Entry], str]
    index: str = "index"
    above_text: str = ""

    def file(self, entry: Entry) -> str:
        """A page's file, from the site's folder."""
        return f"{self.content}/{entry.path(self.index)}"

    def text(self, entry: Entry, pages: int) -> str:
        """A page's whole file."""

        def link(number: int, words: str) -> str:
            return f"[{words}]({self.link(entry, Entry(number))})"

        return f"{self.head(entry)}\n{self.above_text}{prose.body(entry.number, pages, link)}\n"


def _front_matter(**values: str | int) -> str:
    lines = [f"{name}: {value if isinstance(value, int) else json.dumps(value)}" for name, value in values.items()]
    return "\n".join(["---", *lines, "---", ""])


def _relative(source: Entry, target: Entry) -> str:
    return relpath(target.path(), dirname(source.path()) or ".")


def _handrail(entry: Entry) -> str:
    values: dict[str, str | int] = {"title": entry.title, "description": entry.description, "order": entry.number}
    if entry.number == 0:
        values |= {"kind": "home", "lead": "A site that is there to be built. Nothing in it is so."}
    elif entry.is_index and entry.number > _MENU * SECTION:
        values |= {"menu": "none"}
    return _front_matter(**values)


def _hugo(entry: Entry) -> str:
    return _front_matter(title=entry.title, description=entry.description, weight=entry.number + 1)


def _mkdocs(entry: Entry) -> str:
    return _front_matter(title=entry.title, description=entry.description)


def _eleventy(entry: Entry) -> str:
    return _front_matter(title=entry.title, description=entry.description, section=entry.section_title)


def _pelican(entry: Entry) -> str:
    values = {
        "Title": entry.title,
        "Description": entry.description,
        "Section": entry.section_title,
        "Slug": entry.url.strip("/").replace("/", "-") or "home",
        "URL": entry.url[1:],
        "Save_as": f"{entry.url[1:]}index.html",
    }
    return "\n".join(f"{name}: {value}" for name, value in values.items()) + "\n"


NOTATIONS: Mapping[str, Notation] = {
    "handrail": Notation("content", _handrail, _relative),
    "hugo": Notation("content", _hugo, lambda _, target: f"/{target.path('_index')}", index="_index"),
    "eleventy": Notation("content", _eleventy, lambda _, target: target.url),
    "mkdocs": Notation("docs", _mkdocs, _relative),
    "pelican": Notation(
        "content", _pelican, lambda source, target: f"{{filename}}{_relative(source, target)}", above_text="[TOC]\n\n"
    ),
}


def write(generator: str, pages: int, folder: Path) -> None:
    """Writes a site of so many pages for one generator into a folder of its own."""
    shutil.copytree(LAYOUTS / generator, folder)
    notation = NOTATIONS[generator]
    for number in range(pages):
        path = folder / notation.file(Entry(number))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(notation.text(Entry(number), pages), encoding="utf-8")
    if generator in _MENUS:
        name, entry = _MENUS[generator]
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(entry(_menu(pages)), indent=1), encoding="utf-8")


def edit(generator: str, folder: Path, number: int, mark: int) -> Path:
    """Changes one sentence of the text of page `number`, to one that `mark` settles; returns the page's file."""
    path = folder / NOTATIONS[generator].file(Entry(number))
    text = path.read_text(encoding="utf-8").partition("\nThis text was changed")[0]
    path.write_text(f"{text}\nThis text was changed for the time numbered {mark}.\n", encoding="utf-8")
    return path


def _menu(pages: int) -> list[Entry]:
    """The sections that every page's menu lists: the first few, so that a page costs the same in a larger site."""
    return [Entry(number) for number in range(1, min(pages, _MENU * SECTION), SECTION)]


def _hugo_menu(menu: list[Entry]) -> object:
    return {"main": [{"name": page.title, "pageRef": f"/{page.folder}", "weight": page.number} for page in menu]}


def _plain_menu(menu: list[Entry]) -> object:
    return [{"title": page.title, "url": page.url} for page in menu]


# Where a generator reads its menu, and in which form; Handrail and MkDocs draw theirs from the pages.
_MENUS: Mapping[str, tuple[str, Callable[[list[Entry]], object]]] = {
    "hugo": ("config/_default/menus.json", _hugo_menu),
    "eleventy": ("content/_data/menu.json", _plain_menu),
    "pelican": ("menu.json", _plain_menu),
}


def main(folder: Path, pages: int) -> None:
    """Writes the corpus for every generator below a folder."""
    for generator in NOTATIONS:
        write(generator, pages, folder / generator)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
