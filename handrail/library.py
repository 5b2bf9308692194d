"""All pages together: their order, sections, trail and neighbours, and what each link means.

In: pages and facts. Out: a `Library`, which answers questions about the site as a whole, and the problems
that only show when pages meet. Drafts are never in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set
from functools import cached_property, lru_cache
from posixpath import dirname, normpath
from typing import Any, Literal

from msgspec import Struct

from handrail import markdown, urls
from handrail.markdown import Question
from handrail.pages import STRANGER, Page
from handrail.problems import Place, Problem, did_you_mean
from handrail.schema import Facts
from handrail.sources import CONTENT

HOME = "index.md"
ALLOWED_SCHEMES = {"http", "https", "mailto", "tel", "sms"}
_SCRIPT = (
    "That is a script. A script can watch what people do who look for treatment, and tell others. "
    "Link to a page instead."
)
_OTHERWISE = "Use http, https, mailto, tel or sms, or a path to a page."


class Target(Struct, frozen=True):
    """Where a link leads: an href from the host's root, and what is wrong with it, if anything is."""

    href: str
    code: str = ""
    message: str = ""
    hint: str = ""


class Library(Struct, frozen=True, dict=True):
    """The site's pages by path, its facts, and the addresses of files that pages link to.

    `drafts` and `unread` are the paths of pages that are not published and that could not be read.
    """

    facts: Facts
    pages: Mapping[str, Page[Any]]
    drafts: frozenset[str]
    unread: frozenset[str]
    files: Mapping[str, str]

    @cached_property
    def ordered(self) -> tuple[Page[Any], ...]:
        """Every page, in the order that the editors gave, then by title."""
        return tuple(
            sorted(self.pages.values(), key=lambda page: (page.matter.order, page.matter.menu_title, page.path))
        )

    @cached_property
    def home(self) -> Page[Any]:
        """The page at the site's address."""
        return self.pages[HOME]

    @cached_property
    def questions(self) -> Mapping[str, tuple[Page[Any], Question]]:
        """Every question of the site by its id, with the page where it is written."""
        return {q.id: (page, q) for page, q in reversed(self._questions)}

    @cached_property
    def _questions(self) -> tuple[tuple[Page[Any], Question], ...]:
        asking = (page for page in self.ordered if page.matter.has_questions)
        return tuple((page, q) for page in asking for q in markdown.questions(page.document)[0])

    @cached_property
    def asked(self) -> Mapping[str, tuple[Page[Any], Question]]:
        """The first question of the site in some words, by their slug, with its page."""
        return {urls.slug(q.text): (page, q) for page, q in reversed(self._questions)}

    @cached_property
    def unknown(self) -> frozenset[str]:
        """The paths of pages that have yet to be mended: what seems to be missing may stand there."""
        return self.unread | {page.path for page in self.ordered if page.matter.kind == STRANGER}

    @cached_property
    def people(self) -> tuple[Page[Any], ...]:
        """The pages of people, in order."""
        return tuple(page for page in self.ordered if page.matter.is_person)

    @cached_property
    def level_pages(self) -> Mapping[str, Page[Any]]:
        """The page of each main level of care, by the level's code."""
        return {page.matter.level_code: page for page in self.ordered if page.matter.level_code}

    @cached_property
    def notices(self) -> Mapping[str, Target]:
        """Where each notice leads that the settings name, by its name there."""
        return {name: self._notice(path) for name, path in self.facts.settings.notices.named.items()}

    def _notice(self, path: str) -> Target:
        if urls.scheme(path):
            what = f"`{path}` is no page or file of this site."
            return Target(path, "dead-link", what, "Put the text into this site, and name its file.")
        return self.find(path, self.home)

    def address(self, page: Page[Any]) -> str:
        """A page's address, from the host's root."""
        return urls.rooted(self.facts.settings.url, page.url)

    def absolute(self, url: str) -> str:
        """The full address of a URL of the site, for other machines."""
        return urls.absolute(self.facts.settings.url, url)

    @cached_property
    def _children(self) -> Mapping[str, tuple[Page[Any], ...]]:
        children: dict[str, list[Page[Any]]] = {}
        for page in self.ordered:
            parent = self._parent_path(page)
            if parent is not None:
                children.setdefault(parent, []).append(page)
        return {path: tuple(pages) for path, pages in children.items()}

    def _parent_path(self, page: Page[Any]) -> str | None:
        if page.path in (HOME, urls.NOT_FOUND):
            return None
        folder = dirname(page.path)
        if page.path.endswith("/index.md"):
            folder = dirname(folder)
        return f"{folder}/index.md" if folder else HOME

    def children(self, page: Page[Any]) -> tuple[Page[Any], ...]:
        """The pages of the folder that an index page stands for, in order."""
        return self._children.get(page.path, ())

    def trail(self, page: Page[Any]) -> tuple[Page[Any], ...]:
        """The pages above a page, home first."""
        above: list[Page[Any]] = []
        path = self._parent_path(page)
        while path is not None and path in self.pages:
            above.insert(0, self.pages[path])
            path = self._parent_path(self.pages[path])
        return tuple(above)

    def neighbours(self, page: Page[Any]) -> tuple[Page[Any] | None, Page[Any] | None]:
        """The pages before and after a page of a series; neither where its folder is no series."""
        parent = self.pages.get(self._parent_path(page) or "")
        if parent is None or not parent.matter.is_series:
            return None, None
        series = (parent, *self.children(parent))
        index = series.index(page)
        return series[index - 1], series[index + 1] if index + 1 < len(series) else None

    def menu(self, name: Literal["main", "footer"]) -> tuple[Page[Any], ...]:
        """The pages of the top folder that a menu lists, in order."""
        return tuple(page for page in self.children(self.home) if page.matter.menu == name)

    def find(self, target: str, page: Page[Any]) -> Target:
        """Where a link on a page leads."""
        return self._finder(target, page.path)

    @cached_property
    def _finder(self) -> Callable[[str, str], Target]:
        return lru_cache(maxsize=512)(self._find)  # a page's links are asked for to check them, and to show them

    def _find(self, target: str, origin: str) -> Target:
        scheme = urls.scheme(target)
        if scheme and scheme not in ALLOWED_SCHEMES:
            hint = _SCRIPT if scheme in ("javascript", "vbscript") else _OTHERWISE
            return Target(target, "link-scheme", f"A link may not start with `{scheme}:`.", hint)
        if lack := urls.lack(target):
            what = f"This link leads nowhere: it lacks {lack}."
            return Target(target, "dead-link", what, "Write the whole address, or take the link out.")
        own = urls.local(self.facts.settings.url, target) if scheme in ("http", "https") else ""
        if scheme:
            return self._own(own, target, origin) if own else Target(target)
        return self._inside(target, *urls.resolve(target, origin), origin)

    def _own(self, url: str, target: str, origin: str) -> Target:
        """Where a full address leads that is the site's own."""
        there, fragment = urls.resolve(url, origin)
        pages = self.pages.keys() | self.drafts | self.unread
        ways = (f"{there}.md", normpath(f"{there}/{HOME}"))
        path = next((way for way in ways if way in pages), there)
        if path in self.files:
            what = f"`{path}` is published only where a link names the file."
            return Target(target, "dead-link", what, f"Write `{urls.file_url(path)}` in place of the whole address.")
        if path not in pages and "." in path:  # a file that is not the editors'
            return Target(target)
        return self._inside(target, path, fragment, origin)

    def _inside(self, target: str, path: str, fragment: str, origin: str) -> Target:
        if path in self.pages:
            return self._anchor(self.pages[path], fragment, origin)
        if path in self.unread:  # what is wrong with it has been said
            return Target(urls.rooted(self.facts.settings.url, urls.page_url(path)))
        if path in self.files:
            return Target(self.files[path])
        if path in self.drafts:
            return Target(target, "dead-link", f"`{path}` is a draft.", "Publish it, or take the link out.")
        return Target(target, "dead-link", f"There is no page or file `{path}`.", self._near(target, path))

    def _anchor(self, found: Page[Any], fragment: str, origin: str) -> Target:
        suffix = f"#{fragment}" if fragment else ""
        href = suffix if found.path == origin and suffix else self.address(found) + suffix
        if not fragment:
            return Target(href)
        anchors = {heading.id for heading in found.document.headings}
        if found.matter.is_help or found.shows("help-lines"):
            anchors |= {line.id for line in self.facts.help_lines if line.listed}
        if fragment in anchors:
            return Target(href)
        return Target(
            href, "dead-anchor", f"`{found.path}` has no heading `#{fragment}`.", did_you_mean(fragment, anchors)
        )

    def _near(self, target: str, path: str) -> str:
        if full := urls.full(target):
            return f"Write `{full}`."
        if f"{path.rstrip('/')}.md" in self.pages:
            return f"Write the file's whole name: `{path.rstrip('/')}.md`."
        if f"{path.rstrip('/')}/index.md" in self.pages:
            return f"Write the file's whole name: `{path.rstrip('/')}/index.md`."
        return did_you_mean(path, (*self.pages, *self.files))


def gather(
    pages: Iterable[Page[Any]], facts: Facts, files: Mapping[str, str], unread: frozenset[str] = frozenset()
) -> tuple[Library | None, list[Problem]]:
    """All pages as a `Library`, and the problems between them; `None` while the site has no home page."""
    pages = tuple(pages)
    drafts = frozenset(page.path for page in pages if page.matter.draft)
    published = {page.path: page for page in pages if not page.matter.draft}
    problems = _same_url(published) + _indexes(published.keys() | unread)
    if HOME in unread:
        return None, problems
    if HOME not in published:
        problems.append(
            Problem(
                Place(f"{CONTENT}/{HOME}"),
                "missing-page",
                "The site has no home page.",
                f"Write {CONTENT}/{HOME} with `kind: home`.",
            )
        )
        return None, problems
    return Library(facts, published, drafts, unread, files), problems


def _same_url(pages: Mapping[str, Page[Any]]) -> list[Problem]:
    problems = []
    first: dict[str, Page[Any]] = {}
    for page in pages.values():
        if page.url in first:
            problems.append(
                Problem(
                    Place(page.file),
                    "same-url",
                    f"This page and {first[page.url].file} both have the address {page.url}.",
                    "Rename or delete one of them.",
                )
            )
        first.setdefault(page.url, page)
    return problems


def _indexes(paths: Set[str]) -> list[Problem]:
    folders = {dirname(path) for path in paths} - {""}
    folders |= {above for folder in folders for above in _above(folder)}
    missing = sorted(folder for folder in folders if f"{folder}/index.md" not in paths)
    return [
        Problem(
            Place(f"{CONTENT}/{folder}"),
            "missing-index",
            f"The folder `{folder}` has no page of its own.",
            # Both files would have the folder's address.
            f"{f'Move {CONTENT}/{folder}.md to' if f'{folder}.md' in paths else 'Write'} {CONTENT}/{folder}/index.md.",
        )
        for folder in missing
    ]


def _above(folder: str) -> list[str]:
    parts = folder.split("/")
    return ["/".join(parts[:n]) for n in range(1, len(parts))]
