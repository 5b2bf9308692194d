"""The story, in order, on one screen: a folder's value becomes the site's files and what is wrong with it.

No disk, no clock, no printing: everything that a build depends on is an argument.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from handrail import (
    allowances,
    assets,
    checks,
    facts,
    gallery,
    kinds,
    library,
    outputs,
    pages,
    pictures,
    privacy,
    urls,
    workers,
)
from handrail.allowances import Allowance, Allowed
from handrail.cache import Memory
from handrail.examine import Aids, Examiner, Result
from handrail.kinds import KINDS, Assets, Kind
from handrail.library import Library
from handrail.outputs import Output
from handrail.pages import STRANGER, Page
from handrail.pictures import Picture
from handrail.pictures.card import Look
from handrail.problems import Place, Problem, Severity
from handrail.schema import PageMatter, Settings
from handrail.sources import File, Tree, digest
from handrail.templates import Templates
from handrail.workers import Tell

ICON = "img/icon.svg"
HOME_ICON = "img/home-icon.png"


class Options(Struct, frozen=True):
    """What a build depends on besides its tree: the day, the builder's digest, and another address for the site.

    `painter` is the digest of that part of the builder which makes pictures.
    """

    today: date
    builder: str
    base_url: str = ""
    painter: str = ""


class Build(Struct, frozen=True):
    """Every file of the site by its path, and every problem; with errors the files must not be published.

    `allowed` are the problems that files let stand, with their reasons; they are not among the others.
    `results` is what the next build may be handed as `earlier`; `keys` are those of the pages' records, `compiled`
    those of the templates. `pages` are the pages in the order of the site, drafts left out. `staged` is what came of
    staging, by the paths of the outputs.
    """

    outputs: Mapping[str, Output]
    problems: tuple[Problem, ...]
    results: Mapping[str, Result] = field(default_factory=dict)
    keys: tuple[str, ...] = ()
    allowed: tuple[Allowed, ...] = ()
    pages: tuple[Page[Any], ...] = ()
    staged: Mapping[str, Any] = field(default_factory=dict)
    compiled: frozenset[str] = frozenset()

    @property
    def made(self) -> frozenset[str]:
        """The keys of the outputs and of the templates that memory holds."""
        return self.compiled.union(output.key for output in self.outputs.values() if output.is_remembered)

    @property
    def strangers(self) -> frozenset[str]:
        """The files of pages whose settings are in error; what stands for them is never shown."""
        return frozenset(page.file for page in self.pages if page.matter.kind == STRANGER)

    @property
    def has_errors(self) -> bool:
        """Whether anything stands in the way of publishing."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


def build(
    tree: Tree,
    options: Options,
    known: Mapping[str, Kind] = KINDS,
    aids: Aids | None = None,
) -> Build:
    """The site that a tree describes; `aids` change nothing but the time that it takes."""
    known = {**known, STRANGER: Kind(STRANGER, PageMatter)}
    record, problems = facts.read(tree.content, options.today)
    aids = aids or Aids()
    memory, tell = aids.memory, aids.tell
    said = _said(tree.content, options.builder, memory, tell)
    found, more = _pages(tree.content, known, said, memory)
    texts = tuple(key for key, _ in said.values())
    data = [pages.data(told) for path, (_, told) in said.items() if path.endswith(".yaml")]
    del said  # what the pages of a large site say takes much room, and they hold what is needed of it
    problems += more
    home_icon = tree.static.get(HOME_ICON)
    shown = gallery.gather(found, tree.content, home_icon, painter=options.painter, memory=memory, tell=tell)
    problems += shown.problems
    base = options.base_url or (record.settings.url if record else "")
    icons = {
        path: pictures.fingerprinted(path, file.digest, path[-4:])
        for path, file in ((ICON, tree.static.get(ICON)), (HOME_ICON, shown.icon))
        if file
    }
    published = assets.published(tree.static, icons, base)
    stylesheet, more = assets.stylesheet(tree.static, published)
    problems += [*more, *assets.check(tree.static)]
    marks, more = _allowances(tree.content, found)
    problems += more
    if record is None:
        return _unfinished(problems, marks)
    record = replace(record, settings=replace(record.settings, url=base))
    settings = record.settings

    unread = frozenset(path for path in tree.content if path.endswith(".md")) - {page.path for page in found}
    whole, more = library.gather(found, record, _files(tree.content, shown.pictures, settings.url), unread)
    problems += more
    if whole is None:
        return _unfinished(problems, marks)

    scan = privacy.gather(tree, settings.url, options.builder, memory, settings.posts_to, _linked(whole))
    problems += scan.problems
    card = _card(settings, tree.static, shown.icon, options.painter) if settings.share_pictures else None
    look = Assets(stylesheet, published.get(ICON, ""), shown.pictures, published[HOME_ICON] if shown.icon else "", card)
    site = checks.Site(whole, known, look, options.today)
    templates = Templates(tree.templates, options.builder, memory)
    factory = outputs.Factory(templates, options.builder, settings.url, settings.posts_to)
    examiner = Examiner(site, kinds.site(whole, look), factory, aids)
    results, staged = examiner.results()
    problems += [problem for result in results.values() for problem in result.problems]
    problems += checks.of_data(data, site)
    problems += checks.of_the_whole(site, {path: result.cites for path, result in results.items()})

    made = [outputs.copied(urls.output_path(url), tree.static[path]) for path, url in icons.items()]
    made += [
        outputs.card(card, page.matter.title, page.file, shown.icon.data if shown.icon else b"")
        for page in whole.ordered
        if card and known[page.matter.kind].indexed
    ]
    made += [
        outputs.rendition(rendition, tree.content[path], memory, options.painter)
        for path, picture in shown.pictures.items()
        for rendition in picture.renditions
    ]
    made += [outputs.copied(path, tree.content[path]) for path in _linked(whole)]
    made += [
        outputs.text("sitemap.xml", outputs.sitemap(whole, known)),
        outputs.text("robots.txt", outputs.robots(whole)),
    ]
    made += [
        factory.page(page, known[page.matter.kind], results[page.path].parts, examiner.view) for page in whole.ordered
    ]
    copies = [outputs.copied(path, tree.static[path]) for path in published if path not in icons]
    problems += _collisions(made, copies)
    keys = (*texts, *shown.keys, *scan.keys)
    told, allowed = allowances.settle(problems, marks, _judged(whole, tree.content))
    return Build(
        outputs.by_path(made + copies),
        tuple(told),
        results,
        keys,
        tuple(allowed),
        whole.ordered,
        staged,
        frozenset(templates.keys.values()),
    )


def _card(settings: Settings, static: Mapping[str, File], icon: File | None, painter: str) -> Look:
    """How the pictures look that stand for pages: the site's name, light colours and icon."""
    colours = {**pictures.card.COLOURS, **assets.light(assets.sheets(static), pictures.card.COLOURS)}
    return Look(settings.name, tuple(colours.values()), icon.digest if icon else "", painter)


def _unfinished(problems: list[Problem], marks: Mapping[str, Sequence[Allowance]]) -> Build:
    """A build that came to no site: not every check has been made, so no mark counts as one without use."""
    told, allowed = allowances.settle(problems, marks, ())
    return Build({}, tuple(told), allowed=tuple(allowed))


def _allowances(
    content: Mapping[str, File], found: Iterable[Page[Any]]
) -> tuple[dict[str, Sequence[Allowance]], list[Problem]]:
    """The marks that let findings stand, by file: those of pages from their records, those of data files read here."""
    marks: dict[str, Sequence[Allowance]] = {page.file: page.allowances for page in found if page.allowances}
    problems: list[Problem] = []
    for path, file in content.items():
        if path.endswith(".yaml") and allowances.SIGN.encode() in file.data:
            marks[file.path], more = allowances.in_yaml(file.data.decode("utf-8", "replace"), file.path)
            problems += more
    return marks, problems


def _judged(whole: Library, content: Mapping[str, File]) -> set[str]:
    """The files of which every check has been made: the data files, and pages that are no drafts and no strangers."""
    data = {file.path for path, file in content.items() if path.endswith(".yaml")}
    return data | {page.file for page in whole.ordered if page.matter.kind != STRANGER}


def _said(content: Mapping[str, File], builder: str, memory: Memory, tell: Tell) -> dict[str, tuple[str, bytes]]:
    """The key and the facts of each text, pages and data files, read anew only where memory does not know the file."""
    texts = [path for path in content if path.endswith((".md", ".yaml"))]
    keys = {path: digest(f"{builder} {path} {content[path].digest}".encode()) for path in texts}
    said = memory.facts(keys.values())
    new = {path: key for path, key in keys.items() if key not in said}
    if new:
        memory.remember(_records(content, new, said, tell))
    return {path: (key, said[key]) for path, key in keys.items()}


def _pages(
    content: Mapping[str, File], known: Mapping[str, Kind], said: Mapping[str, tuple[str, bytes]], memory: Memory
) -> tuple[list[Page[Any]], list[Problem]]:
    """Every page, from what its file says."""
    models = {name: kind.matter for name, kind in known.items() if name != STRANGER}
    read = [
        pages.page(path, key, told, partial(_drawing, memory, key, content[path]), models)
        for path, (key, told) in said.items()
        if path.endswith(".md")
    ]
    return [page for page, _ in read if page], [problem for _, problems in read for problem in problems]


def _records(
    content: Mapping[str, File], keys: Mapping[str, str], said: dict[str, bytes], tell: Tell
) -> Iterator[tuple[str, bytes, bytes]]:
    """Reads the files that `keys` names; adds their facts to `said`, and gives key, facts and drawing of each."""
    # A build in which no text has changed needs no Markdown and no rules.
    from handrail.pages.record import Record, data_record, record

    def read(path: str) -> Record:
        return (data_record if path.endswith(".yaml") else record)(content[path])

    found = workers.each(read, list(keys), "read", tell)
    for key, each in zip(keys.values(), found, strict=True):
        said[key] = each.facts
        yield key, each.facts, each.drawing


def _drawing(memory: Memory, key: str, file: File) -> bytes:
    """What it takes to draw a page; read anew if memory has been taken away in the meantime."""
    try:
        return memory.drawing(key)
    except KeyError:
        from handrail.pages.record import record

        return record(file).drawing


def _files(content: Mapping[str, File], shown: Mapping[str, Picture], base: str) -> dict[str, str]:
    """The address of each file that a page may link to or show; a picture's is that of its widest file."""
    plain = (path for path in content if not path.endswith((".md", ".yaml")))
    return {
        path: urls.rooted(base, shown[path].own[-1].url if path in shown else urls.file_url(path)) for path in plain
    }


def _linked(whole: Library) -> list[str]:
    """The files, other than pages and pictures, that pages link to; every page links to the notices."""
    named = set(whole.facts.settings.notices.named.values())
    named |= {path for page in whole.ordered for path in page.files if not pictures.is_image(path)}
    return sorted(named & whole.files.keys())


def _collisions(made: list[Output], copies: list[Output]) -> Iterator[Problem]:
    """Files that would take the place of a page, or of a folder; `robots.txt` and the like may be replaced."""
    pages_at = {output.path: output.source for output in made if output.template}
    folders: dict[str, str] = {}
    for output in (*made, *copies):
        way = output.path.rpartition("/")[0]
        while way and way not in folders:
            folders[way] = output.source or output.path
            way = way.rpartition("/")[0]
    hint = "Rename or delete one of them."
    for each in copies:
        if each.path in pages_at:
            what = f"This file and {pages_at[each.path]} would both be published as {each.path}."
            yield Problem(Place(each.source), "same-url", what, hint)
    for each in (*made, *copies):
        if each.path in folders:
            inner, name = folders[each.path], each.source or each.path
            what = f"{name} would be published as {each.path}, and {inner} in a folder of that name."
            yield Problem(Place(each.source or inner), "same-url", what, hint)
