"""The complete list of files that the site consists of, each with its key and how to make it.

In: the library, the assets and the kinds. Out: `Output` values. An output's key is a digest of all that can
change its bytes: its view, its templates, the builder. Same key, same bytes; so there is no dependency graph
to maintain, and an incremental build equals a clean one by construction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from html import escape
from typing import Any

import msgspec
from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from handrail import conformance, pictures, privacy, urls
from handrail.cache import Memory
from handrail.conformance import Fault, Made
from handrail.kinds import Kind
from handrail.kinds.view import View
from handrail.library import Library
from handrail.pages import Page
from handrail.pictures import Rendition
from handrail.pictures.card import Look
from handrail.problems import BadTemplate, Place, Problem
from handrail.schema import PageMatter
from handrail.schemaorg import graph, visible
from handrail.sources import File, digest
from handrail.templates import Templates


class Output(Struct, frozen=True, dict=True):
    """One file of the site.

    `parts` names, in words that `explain` prints, what the file is made from, each with its digest; `key`
    is the digest of them all. `make` gives the bytes and may raise `BadTemplate`; `is_remembered` says that they stay
    in memory under the key.
    """

    path: str
    source: str
    template: str
    parts: Mapping[str, str]
    make: Callable[[], bytes]
    is_remembered: bool = False

    @cached_property
    def key(self) -> str:
        """The fingerprint of everything that the bytes depend on."""
        return digest(msgspec.json.encode(sorted(self.parts.items())))


def canonical(value: Any) -> bytes:
    """A view, or a part of one, as bytes; those of two values of one form are equal exactly if the values are."""
    return msgspec.json.encode(value, enc_hook=_plain)


def _plain(value: object) -> str:
    """HTML that is safe, which a template knows by its type, as text like any other."""
    if isinstance(value, Markup):
        return str(value)
    raise TypeError(f"A view holds no {type(value).__name__}.")


class Factory(Struct, frozen=True):
    """Makes outputs: the templates, the digest of the builder's own code and libraries, and the site's address.

    `hosts` are those of others that its forms may send to.
    """

    templates: Templates
    builder: str
    own: str
    hosts: frozenset[str] = frozenset()

    @property
    def fingerprint(self) -> str:
        """A digest of the builder and of every template."""
        return digest(f"{self.builder} {self.templates.fingerprint}".encode())

    def parts(self, kind: Kind, view: View, shared: str) -> dict[str, str]:
        """The digest of each thing that a page's file is made from; `shared` is that of what every page shows."""
        try:
            templates = self.templates.digest(kind.template)
        except BadTemplate as error:  # said once the page is made
            templates = str(error)
        return {
            "what every page shows": shared,
            "its title, links and dates": digest(canonical(view.page)),
            "its text": digest(canonical(view.body)),
            "its own facts": digest(canonical(view.detail)),
            "its templates": templates,
            "Handrail itself": self.builder,
        }

    def page(self, page: Page[Any], kind: Kind, parts: Mapping[str, str], view: Callable[[Page[Any]], View]) -> Output:
        """A page's file; its view is made only if the file has to be."""

        def make() -> bytes:
            shown = view(page)
            made = self.templates.render(kind.template, shown)
            read = conformance.Made(made)
            is_known = read.style == shown.site.stylesheet.encode()
            seen, plain = (read.rest, read.plain) if is_known else (made, None)
            leaks = privacy.leaks(seen, page.file, self.own, self.hosts, plain)
            problems = [*self._faults(page, kind, shown, made, read), *_unseen(page, shown, made, read)]
            problems += leaks
            if problems:
                raise BadTemplate(*problems)
            return made

        return Output(urls.output_path(page.url), page.file, kind.template, parts, make)

    def _faults(self, page: Page[Any], kind: Kind, shown: View, made: bytes, read: Made) -> list[Problem]:
        """What bars readers' way on a page, each at its line of a template, or else in the page whose text it is."""
        given = conformance.Given(shown.site.policy, shown.site.stylesheet, shown.page.graph)
        faults = [*_untold(shown, read.rest), *conformance.faults(read, given)]
        if not faults:
            return []
        origins, own, text = self.templates.origins(kind.template, shown), Place(page.file), made.decode()
        places = (origins.place(text, fault.tag, fault.number) or own for fault in faults)
        return [
            Problem(place, fault.code, fault.message, fault.hint) for place, fault in zip(places, faults, strict=True)
        ]


def _untold(shown: View, made: bytes) -> Iterator[Fault]:
    """What a page leaves out that its readers must be told: a way to a help line, or what a medical page is not."""
    ways = ((line.name, f'href="{escape(way.href)}"') for line in shown.site.help_lines for way in line.contacts)
    held = ((f"“{held.name}”", f'href="{escape(held.url)}"') for held in shown.site.accreditations)
    notices = ((f"“{link.text}”", f'href="{escape(link.url)}"') for link in shown.site.notices)
    words = (("the licence", shown.site.licence), ("the words on medical advice", shown.page.notice))
    for name, needed in (*ways, *notices, *held, *((name, str(Markup.escape(said))) for name, said in words)):
        if needed.encode() not in made:
            what = f"The template leaves out {name}."
            yield Fault("incomplete-page", what, f"Let it show `{needed}`.", "body")


def _unseen(page: Page[Any], shown: View, made: bytes, read: Made) -> Iterator[Problem]:
    """What a page tells machines and not its readers."""
    text = read.text
    every = graph.read(shown.page.graph).every
    hidden = visible.unseen(every, visible.words(made.decode()) if text is None else text)
    own = {said: name for said in hidden if (name := _setting(page, said))}
    for said, name in own.items():
        what = f"Machines are told “{said}”, and readers of this page cannot see it."
        hint = "Write it in the text as well, in these words, or show it in the page's template."
        yield Problem(page.at(name), "unseen-markup", what, hint)
    if rest := [f"“{said}”" for said in hidden if said not in own]:
        what = f"Machines are told what readers of this page cannot see: {', '.join(rest)}."
        hint = "Show it in the page's template, or leave it out of what machines are told."
        yield Problem(Place(page.file), "unseen-markup", what, hint)


def _setting(page: Page[Any], said: str) -> str:
    """The setting of the page's kind that says something; empty where none does, or where every page has it."""
    names = page.matter.__struct_fields__[len(PageMatter.__struct_fields__) :]
    return next((name for name in names if getattr(page.matter, name) == said), "")


def text(path: str, words: str) -> Output:
    """A small file that the builder writes itself."""
    data = words.encode()
    return Output(path, "", "", {"its lines": digest(data)}, lambda: data)


def copied(path: str, file: File) -> Output:
    """A file that is published as it is."""
    return Output(path, file.path, "", {"the file": file.digest}, lambda: file.data)


def rendition(found: Rendition, file: File, memory: Memory, painter: str) -> Output:
    """One file that stands for a picture, under its fingerprinted name; made once and remembered."""
    shape = f"{found.width} x {found.height} {found.format}" if found.format else "as it is"
    parts = {"the picture": file.digest, "its size and format": shape, "what makes pictures": painter}

    def make() -> bytes:
        return pictures.encode(file, found) if found.format else file.data

    output = Output(urls.output_path(found.url), file.path, "", parts, make)
    return remembered(output, memory) if found.format else output


def card(look: Look, title: str, source: str, icon: bytes) -> Output:
    """The picture that stands for a page where somebody shares it."""
    parts = {"the page's title": title, "the look of the site": digest(repr(look).encode())}
    path = urls.output_path(look.url(title))
    return Output(path, source, "", parts, lambda: pictures.card.draw(look, title, icon))


def remembered(output: Output, memory: Memory) -> Output:
    """An output that takes long to make: it is made only if memory does not have it under its key."""

    def make() -> bytes:
        data = memory.made(output.key)
        if data is None:
            data = output.make()
            memory.keep(output.key, data)
        return data

    return replace(output, make=make, is_remembered=True)


def sitemap(library: Library, known: Mapping[str, Kind]) -> str:
    """The pages that search engines may list (https://www.sitemaps.org/protocol.html), dated by their content."""
    entries = []
    for page in library.ordered:
        if known[page.matter.kind].indexed:
            day = page.matter.updated or page.matter.published
            dated = f"<lastmod>{day.isoformat()}</lastmod>" if day else ""
            entries.append(f"<url><loc>{escape(library.absolute(page.url))}</loc>{dated}</url>\n")
    start = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    return start + "".join(entries) + "</urlset>\n"


def robots(library: Library) -> str:
    """Everything may be read by everybody; the sitemap says where everything is."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {library.absolute('/sitemap.xml')}\n"


def by_path(outputs: Iterable[Output]) -> dict[str, Output]:
    """Outputs by path, in a fixed order; a later one takes the place of an earlier one."""
    return dict(sorted({output.path: output for output in outputs}.items()))
