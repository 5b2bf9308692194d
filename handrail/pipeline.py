"""The story, in order, on one screen: a folder's value becomes the site's files and what is wrong with it.

No disk, no clock, no printing: everything that a build depends on is an argument.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import nullcontext
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
    frontmatter,
    gallery,
    kinds,
    library,
    outputs,
    pictures,
    privacy,
    texts,
    urls,
    workers,
)
from handrail.allowances import Allowance, Allowed
from handrail.cache import Memory
from handrail.checks import Site
from handrail.examine import Aids, Examiner, Result
from handrail.gallery import Gallery
from handrail.kinds import KINDS, Assets, Kind
from handrail.library import Library
from handrail.outputs import Output
from handrail.pages import STRANGER, Page
from handrail.pictures import Picture
from handrail.pictures.card import Look
from handrail.problems import Place, Problem, Severity
from handrail.schema import PageMatter, Settings
from handrail.sources import File, Tree
from handrail.templates import Templates

ICON = "img/icon.svg"
HOME_ICON = "img/home-icon.png"
# A site of fewer files needs few of the templates.
_MUCH = 20


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
    `results` is what the next build may be handed as `earlier`; `keys` are those of the pages' records. `pages` are the
    pages in the order of the site, drafts left out. `staged` is what came of staging, by the paths of the outputs.
    """

    outputs: Mapping[str, Output]
    problems: tuple[Problem, ...]
    results: Mapping[str, Result] = field(default_factory=dict)
    keys: tuple[str, ...] = ()
    allowed: tuple[Allowed, ...] = ()
    pages: tuple[Page[Any], ...] = ()
    staged: Mapping[str, Any] = field(default_factory=dict)

    @property
    def made(self) -> frozenset[str]:
        """The keys of the outputs that memory holds."""
        return frozenset(output.key for output in self.outputs.values() if output.is_remembered)

    @property
    def strangers(self) -> frozenset[str]:
        """The files of pages whose settings are in error; what stands for them is never shown."""
        return frozenset(page.file for page in self.pages if page.matter.kind == STRANGER)

    @property
    def has_errors(self) -> bool:
        """Whether anything stands in the way of publishing."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


class _Media(Struct, frozen=True):
    """What `static/` and the pictures give the pages: where each file is published, the style, and what is wrong.

    `icons` are those of the files that are published under another name, `keys` those of what memory holds.
    """

    shown: Gallery
    icons: Mapping[str, str]
    published: Mapping[str, str]
    stylesheet: str
    problems: tuple[Problem, ...]
    keys: tuple[str, ...]


def build(tree: Tree, options: Options, known: Mapping[str, Kind] = KINDS, aids: Aids | None = None) -> Build:
    """The site that a tree describes; `aids` change nothing but the time that it takes."""
    aids = aids or Aids()
    models = {name: kind.matter for name, kind in known.items()}
    templates = Templates(tree.templates)
    begun = aids.begun or texts.begin(tree.content, options.builder, aids.memory, aids.tell)
    is_first = len(tree.content) >= _MUCH and not begun.known
    with workers.beside(partial(_ahead, tree, templates, options, aids.memory)) if is_first else nullcontext():
        said = texts.read(begun, models, aids.memory)
    record, problems = facts.read(said.declared, options.today)
    base = options.base_url or (record.settings.url if record else "")
    media = _media(tree, said.pages, base, options, aids)
    problems += [*said.problems, *media.problems]
    if record is None:
        return _unfinished(problems, said.allowances)
    settings = replace(record.settings, url=base)
    files = _files(tree.content, media.shown.pictures, base)
    whole, more = library.gather(said.pages, replace(record, settings=settings), files, said.unread)
    problems += more
    if whole is None:
        return _unfinished(problems, said.allowances)

    scan = privacy.gather(tree, base, options.builder, aids.memory, settings.posts_to, _linked(whole))
    site = checks.Site(
        whole,
        {**known, STRANGER: Kind(STRANGER, PageMatter)},
        _look(settings, tree.static, media, options.painter),
        options.today,
    )
    factory = outputs.Factory(templates, options.builder, base, settings.posts_to)
    examiner = Examiner(site, kinds.site(whole, site.assets), factory, aids)
    results, staged = examiner.results()
    problems += [*scan.problems, *(problem for result in results.values() for problem in result.problems)]
    problems += checks.of_data(said.data, site)
    problems += checks.of_the_whole(site, {path: result.cites for path, result in results.items()})

    drawn = [
        factory.page(page, site.kinds[page.matter.kind], results[page.path].parts, examiner.view)
        for page in whole.ordered
    ]
    made = [*_made(tree, site, media, options.painter, aids.memory), *drawn]
    copies = [outputs.copied(path, tree.static[path]) for path in media.published if path not in media.icons]
    problems += _collisions(made, copies)
    told, allowed = allowances.settle(problems, said.allowances, _judged(whole, tree.content))
    return Build(
        outputs.by_path(made + copies),
        tuple(told),
        results,
        (*said.keys, *media.keys, *scan.keys),
        tuple(allowed),
        whole.ordered,
        staged,
    )


def _ahead(tree: Tree, templates: Templates, options: Options, memory: Memory) -> None:
    """What takes long in a first build and in which no page has a say; memory has it then."""
    templates.compile()
    declared = {path: frontmatter.data(file) for path, file in tree.content.items() if path.endswith(texts.DATA)}
    record, _ = facts.read(declared, options.today)
    if record:
        base = options.base_url or record.settings.url
        _media(tree, (), base, options, Aids(memory))
        privacy.gather(tree, base, options.builder, memory, record.settings.posts_to)


def _media(tree: Tree, found: Sequence[Page[Any]], base: str, options: Options, aids: Aids) -> _Media:
    shown = gallery.gather(
        found,
        tree.content,
        tree.static.get(HOME_ICON),
        painter=options.painter,
        memory=aids.memory,
        tell=aids.tell,
    )
    icons = {
        path: pictures.fingerprinted(path, file.digest, path[-4:])
        for path, file in ((ICON, tree.static.get(ICON)), (HOME_ICON, shown.icon))
        if file
    }
    published = assets.published(tree.static, icons, base)
    style, key = assets.gather(tree.static, published, options.builder, aids.memory)
    return _Media(shown, icons, published, style.text, (*shown.problems, *style.problems), (*shown.keys, key))


def _look(settings: Settings, static: Mapping[str, File], media: _Media, painter: str) -> Assets:
    """What every page wears: the style, the icons, the pictures, and how the pictures look that stand for pages."""
    card = _card(settings, static, media.shown.icon, painter) if settings.share_pictures else None
    home_icon = media.published[HOME_ICON] if media.shown.icon else ""
    return Assets(media.stylesheet, media.published.get(ICON, ""), media.shown.pictures, home_icon, card)


def _made(tree: Tree, site: Site, media: _Media, painter: str, memory: Memory) -> Iterator[Output]:
    """Every file that is made, but for the pages."""
    whole, card, icon = site.library, site.assets.card, media.shown.icon
    yield from (outputs.copied(urls.output_path(url), tree.static[path]) for path, url in media.icons.items())
    for page in whole.ordered:
        if card and site.kinds[page.matter.kind].indexed:
            yield outputs.card(card, page.matter.title, page.file, icon.data if icon else b"")
    for path, picture in media.shown.pictures.items():
        yield from (outputs.rendition(one, tree.content[path], memory, painter) for one in picture.renditions)
    yield from (outputs.copied(path, tree.content[path]) for path in _linked(whole))
    yield outputs.text("sitemap.xml", outputs.sitemap(whole, site.kinds))
    yield outputs.text("robots.txt", outputs.robots(whole))


def _card(settings: Settings, static: Mapping[str, File], icon: File | None, painter: str) -> Look:
    """How the pictures look that stand for pages: the site's name, light colours and icon."""
    colours = {**pictures.card.COLOURS, **assets.light(assets.sheets(static), pictures.card.COLOURS)}
    return Look(settings.name, tuple(colours.values()), icon.digest if icon else "", painter)


def _unfinished(problems: list[Problem], marks: Mapping[str, Sequence[Allowance]]) -> Build:
    """A build that came to no site: not every check has been made, so no mark counts as one without use."""
    told, allowed = allowances.settle(problems, marks, ())
    return Build({}, tuple(told), allowed=tuple(allowed))


def _judged(whole: Library, content: Mapping[str, File]) -> set[str]:
    """The files of which every check has been made: the data files, and pages that are no drafts and no strangers."""
    data = {file.path for path, file in content.items() if path.endswith(texts.DATA)}
    return data | {page.file for page in whole.ordered if page.matter.kind != STRANGER}


def _files(content: Mapping[str, File], shown: Mapping[str, Picture], base: str) -> dict[str, str]:
    """The address of each file that a page may link to or show; a picture's is that of its widest file."""
    plain = (path for path in content if not path.endswith((texts.PAGE, texts.DATA)))
    return {
        path: urls.rooted(base, shown[path].own[-1].url if path in shown else urls.file_url(path)) for path in plain
    }


def _linked(whole: Library) -> list[str]:
    """The files, other than pages and pictures, that pages link to; every page links to the notices."""
    named = set(whole.facts.settings.notices.named.values())
    named |= {path for page in whole.ordered for path in page.files if not pictures.is_image(path)}
    return sorted(named & whole.files.keys())


def _collisions(made: list[Output], copies: list[Output]) -> Iterator[Problem]:
    """Files that would take the place of a page or folder, with capitals or without; `robots.txt` may be replaced."""
    pages_at = {output.path: output.source for output in made if output.template}
    folders: dict[str, str] = {}
    for output in (*made, *copies):
        way = output.path.casefold().rpartition("/")[0]
        while way and way not in folders:
            folders[way] = output.source or output.path
            way = way.rpartition("/")[0]
    hint = "Rename or delete one of them."
    for each in copies:
        if (at := each.path.casefold()) in pages_at:  # on many a host, capitals make no other name
            what = f"This file and {pages_at[at]} would both be published as {at}."
            yield Problem(Place(each.source), "same-url", what, hint)
    for each in (*made, *copies):
        if (at := each.path.casefold()) in folders:
            inner, name = folders[at], each.source or each.path
            what = f"{name} would be published as {each.path}, and {inner} in a folder of that name."
            yield Problem(Place(each.source or inner), "same-url", what, hint)
