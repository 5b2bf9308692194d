"""One page at work: its holes are closed, its citations numbered, its figures given their data.

In: a page, the library and the assets. Out: the parts of a view. A `Composer` serves one page and is thrown
away; the numbers that it gives to sources follow reading order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from html import escape
from typing import Any, TypeAlias
from urllib.parse import quote

from markupsafe import Markup
from msgspec import Struct

from handrail import markdown, urls
from handrail.days import in_words
from handrail.kinds.view import BodyPart, Contact, FigurePart, HelpLineView, HtmlPart, Link, PicturePart, SourceView
from handrail.library import Library
from handrail.markdown import Image
from handrail.pages import Page
from handrail.pictures import Picture, Rendition
from handrail.pictures.card import Look
from handrail.rules.telephone import dialled
from handrail.schema import HelpLine

Figure: TypeAlias = Callable[["Composer"], Any]
DECORATIVE = "decorative"


class Assets(Struct, frozen=True, dict=True):
    """The text of the site's stylesheet, its icons by URL, and its pictures by their path below `content/`.

    `home_icon` is the one for home screens; `card` is how the pictures look that stand for pages, where there are any.
    """

    stylesheet: str
    icon: str
    images: Mapping[str, Picture]
    home_icon: str = ""
    card: Look | None = None

    @cached_property
    def addresses(self) -> frozenset[str]:
        """The addresses of the icons, from the host's root, and of the pictures' files, from the site's."""
        files = (rendition.url for picture in self.images.values() for rendition in picture.renditions)
        return frozenset((self.icon, self.home_icon, *files))


class Composer:
    """Closes the holes of one page's text, remembering which sources it cites."""

    def __init__(self, page: Page[Any], library: Library, assets: Assets) -> None:
        self.page = page
        self.library = library
        self.facts = library.facts
        self.assets = assets
        self._numbers: dict[str, int] = {}

    # --- addresses

    def link(self, page: Page[Any], text: str = "") -> Link:
        """A link to a page, with its menu title unless other words are given."""
        return Link(text or page.matter.menu_title, self.library.address(page))

    def href(self, target: str) -> str:
        """A link target of this page's text as an href."""
        return self.library.find(target, self.page).href

    # --- citations

    def cite(self, keys: Iterable[str]) -> Markup:
        """The marks that stand for some sources side by side, lowest number first.

        The first mark of a source on the page is where its entry leads back to.
        """
        before = len(self._numbers)
        numbers = {self._numbers.setdefault(key, len(self._numbers) + 1) for key in keys if key in self.facts.sources}
        return Markup("").join(_mark(number, first=number > before) for number in sorted(numbers))

    def sources(self) -> tuple[SourceView, ...]:
        """The sources cited so far, numbered from 1."""
        return tuple(self._source(key, number) for key, number in self._numbers.items())

    def _source(self, key: str, number: int) -> SourceView:
        source = self.facts.sources[key]
        year = str(source.year) if source.year else "no date"
        return SourceView(
            key,
            number,
            source.authors or "",
            source.publisher,
            source.title,
            year,
            source.url,
            source.note or "",
            in_words(source.accessed),
            f"#_cite-{number}",
        )

    # --- text

    def html(self, marked: str) -> Markup:
        """HTML with holes as HTML, its citations left out; pictures and figures have no place here."""
        parts = markdown.fill(marked, self._attribute, lambda _: "")
        return Markup("".join(part.html for part in parts if isinstance(part, markdown.Html)))

    def body(self, marked: str, figures: Mapping[str, Figure]) -> Iterator[BodyPart]:
        """HTML with holes as the parts of a view, in reading order."""
        is_whole = not (self.page.document.images or self.page.document.slots)  # one part, in which every element ends
        depth = 0  # of the list, the quotation or the box that a part ends within
        for position, part in enumerate(markdown.fill(marked, self._attribute, self.cite)):
            if isinstance(part, markdown.Html):
                above, depth = depth, 0 if is_whole else depth + part.left_open
                yield HtmlPart(Markup(part.html), begins=above == 0, ends=depth == 0)
            elif isinstance(part, markdown.Slot):
                data = figures[part.name](self) if part.name in figures else None
                if data is not None:
                    yield FigurePart(part.name, data)
            else:
                picture = self._picture(self.page.document.images[part.index], lazy=position > 0)
                if picture is not None:
                    yield picture

    def _attribute(self, target: str) -> str:
        return escape(self.href(target))

    def _picture(self, image: Image, *, lazy: bool) -> PicturePart | None:
        picture = self.assets.images.get(urls.resolve(image.src, self.page.path)[0])
        if picture is None:
            return None
        return PicturePart(
            url=self.rooted(picture.usual.url),
            srcset=self._srcset(picture.own) if len(picture.own) > 1 else "",
            lighter=tuple((media_type, self._srcset(files)) for media_type, files in picture.lighter),
            alt="" if image.alt.lower() == DECORATIVE else image.alt,
            caption=image.caption,
            width=picture.width,
            height=picture.height,
            lazy=lazy,
        )

    def _srcset(self, files: Iterable[Rendition]) -> str:
        return ", ".join(f"{self.rooted(file.url)} {file.width}w" for file in files)

    def rooted(self, url: str) -> str:
        """A URL of the site from the host's root."""
        return urls.rooted(self.facts.settings.url, url)

    # --- facts

    def is_public(self, code: str) -> bool:
        """Whether a credential is on record and tells nothing of its holder's health."""
        held = self.facts.credentials.get(code)
        return held is not None and not held.implies_recovery

    def call(self) -> Contact:
        """The centre's own number."""
        phone = self.facts.settings.telephone
        return Contact(phone.label, f"tel:{phone.number}", phone.shown)

    def help_line(self, line: HelpLine, *, cited: bool) -> HelpLineView:
        """A help line with each way to reach it."""
        return HelpLineView(
            line.id,
            line.name,
            line.about,
            line.hours or "",
            tuple(_contacts(line)),
            self.cite(line.sources) if cited else Markup(""),
        )


def _mark(number: int, *, first: bool) -> Markup:
    anchor = f' id="_cite-{number}"' if first else ""
    return Markup(
        f'<sup class="cite"><a href="#_source-{number}"{anchor} aria-label="Source {number}">{number}</a></sup>'
    )


def _contacts(line: HelpLine) -> Iterator[Contact]:
    if line.call:
        yield Contact("Call", f"tel:{_dial(line.call)}", line.call)
    if line.text:
        sent = line.text.send or line.text.asks_for
        shown = f"{sent} to {line.text.number}" if sent else line.text.number
        body = f"?body={quote(line.text.send)}" if line.text.send else ""
        yield Contact("Text", f"sms:{line.text.number}{body}", shown)
    if line.chat:
        yield Contact("Chat", line.chat, _host(line.chat))
    if line.tty:
        yield Contact("TTY", f"tel:{_dial(line.tty)}", line.tty)
    if line.web:
        yield Contact("Visit", line.web, _host(line.web))


def _dial(shown: str) -> str:
    """What to dial for a number as shown: `1-800-662-HELP (4357)` is +18006624357."""
    pressed = dialled(shown)
    return f"+1{pressed}" if len(pressed) == 10 else pressed


def _host(address: str) -> str:
    return address.split("://")[1].rstrip("/").removeprefix("www.")
