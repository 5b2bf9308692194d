"""The site's settings, the facts that every page shares, and what every page may declare.

Each model is the one declaration of something that an editor writes: validation, error messages, the
manual's tables and the editor's autocompletion all come from it, so each field says in its description
what it is for. Models are frozen and strict: nothing is coerced, nothing unknown is let in.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from handrail.problems import Place
from handrail.schema.base import (
    DAYS,
    Day,
    Distinct,
    Identifier,
    Model,
    Phone,
    ShownPhone,
    Text,
    WebAddress,
    WebDate,
    unlike,
)
from handrail.schema.limits import Limits
from handrail.schema.matter import PageMatter, Review
from handrail.schema.settings import Accreditation, Notices, QuickExit, Settings, Telephone

__all__ = [
    "DAYS",
    "Accreditation",
    "Credential",
    "Crossing",
    "Day",
    "Edition",
    "Editions",
    "Facts",
    "HelpLine",
    "Hours",
    "Identifier",
    "Level",
    "Levels",
    "Limits",
    "Model",
    "Notices",
    "PageMatter",
    "Phone",
    "QuickExit",
    "Review",
    "Settings",
    "Source",
    "Telephone",
    "Text",
    "TextLine",
    "WebAddress",
]


class Source(Model, frozen=True, kw_only=True):
    """One record of `sources.yaml`: a work that pages cite as `[@key]`."""

    authors: Annotated[Text | None, "Who wrote it, where it names people."] = None
    publisher: Annotated[Text, "Who published it."]
    title: Annotated[Text, "Its title, exactly."]
    year: Annotated[int | None, Meta(ge=1800, le=2100), "The year of publication; left out where none is given."] = None
    url: Annotated[WebAddress, "Where to read it."]
    accessed: Annotated[WebDate, "The day on which somebody last read it there."]
    note: Annotated[Text | None, "What a reader should know about this copy."] = None


class TextLine(Model, frozen=True, kw_only=True):
    """A number to send a text message to."""

    number: Annotated[Phone, "The number or short code."]
    send: Annotated[Text | None, "The word to send, where one is needed."] = None
    asks_for: Annotated[Text | None, "What each sender has to send of their own, in words: `your ZIP code`."] = None

    def __post_init__(self) -> None:
        if self.send and self.asks_for:
            raise ValueError("`send` and `asks_for` contradict each other; take one out")


class HelpLine(Model, frozen=True, kw_only=True):
    """One record of `help-lines.yaml`: somebody to turn to, whoever runs it."""

    id: Annotated[Identifier, "A short name for links."]
    name: Annotated[Text, "Its official name, exactly."]
    other_names: Annotated[
        Distinct[Text], "Other forms of the name that pages may use; any other form is an error."
    ] = ()
    call: Annotated[ShownPhone | None, "The number to call, as shown."] = None
    text: Annotated[
        TextLine | None,
        "The number to text: `number`, and `send` or `asks_for` where a message has to say something.",
    ] = None
    chat: Annotated[WebAddress | None, "Where to chat."] = None
    web: Annotated[WebAddress | None, "Its site."] = None
    tty: Annotated[ShownPhone | None, "The number for text telephones."] = None
    hours: Annotated[Text | None, "When it answers, where that is known."] = None
    about: Annotated[Text, "One sentence: what it is for."]
    strip: Annotated[bool, "Whether it stands at the foot of every page."] = False
    listed: Annotated[
        bool,
        "`false` for an office that is no help line: pages may give its number, and `::help-lines` leaves it out.",
    ] = True
    verified_on: Annotated[date, "The day on which somebody last checked the number."]
    sources: Annotated[Distinct[Identifier], "Keys of `sources.yaml` that say so."] = ()

    def __post_init__(self) -> None:
        if self.strip and not self.listed:
            raise ValueError("`strip: true` and `listed: false` contradict each other; take one out")


class Credential(Model, frozen=True, kw_only=True):
    """One record of `credentials.yaml`: what the letters after a name stand for."""

    name: Annotated[Text, "The full title."]
    issuer: Annotated[Text, "The board or body that grants it."]
    kind: Annotated[Literal["licence", "certificate", "degree"], "`licence`, `certificate` or `degree`."]
    jurisdiction: Annotated[Text, "Where it is valid."]
    since: Annotated[
        int | None,
        Meta(ge=1800, le=2100),
        "The year in which it was first granted; left out where it is not known.",
    ] = None
    needs_degree: Annotated[
        Literal["associate", "bachelor", "master", "doctorate"] | None,
        "The lowest degree that it takes, where its rule asks for one.",
    ] = None
    implies_recovery: Annotated[bool, "Whether holding it tells that the holder is in recovery."] = False
    sources: Annotated[Distinct[Identifier], "Keys of `sources.yaml` that say so."] = ()
    checked_on: Annotated[date, "The day on which somebody last checked this record."]


class Hours(Model, frozen=True, kw_only=True):
    """Adult hours of care a week."""

    from_: Annotated[int | None, Meta(ge=1, le=168), "At least so many."] = field(default=None, name="from")
    to: Annotated[int | None, Meta(ge=1, le=168), "At most so many."] = None
    below: Annotated[int | None, Meta(ge=1, le=168), "Fewer than so many."] = None
    clinical: Annotated[bool, "Whether these are clinical hours inside a 24-hour setting."] = False

    def __post_init__(self) -> None:
        if self.from_ is None and self.to is None and self.below is None:
            raise ValueError("it gives none of `from`, `to` and `below`")
        if self.to is not None and self.below is not None:
            raise ValueError("`to` and `below` both say where it ends; take one out")
        if self.from_ is not None and self.to is not None and self.to < self.from_:
            raise ValueError("`to` is less than `from`")
        if self.from_ is not None and self.below is not None and self.below <= self.from_:
            raise ValueError("`below` is not more than `from`")

    def contradicts(self, least: int | None, most: int | None, some: tuple[int, ...]) -> bool:
        """Whether somebody else's bounds are others than these, or some of their hours lie outside."""
        first = self.from_ or 0
        last = self.below - 1 if self.below is not None else self.to
        if least is not None and (least != first if self.from_ is not None else last is not None and least > last):
            return True
        if most is not None and (most < first if last is None else most != last):
            return True
        return any(hours < first or (last is not None and hours > last) for hours in some)

    @property
    def words(self) -> str:
        """The hours as a reader says them: `9 to 19 hours a week`."""
        if self.below is not None:
            amount = f"{f'{self.from_} or more, and ' if self.from_ is not None else ''}fewer than {self.below}"
        elif self.from_ is None:
            amount = f"up to {self.to}"
        elif self.to is None:
            amount = f"{self.from_} or more"
        else:
            amount = f"{self.from_} to {self.to}"
        return f"{amount} {'clinical ' if self.clinical else ''}hours a week"


class Level(Model, frozen=True, kw_only=True):
    """One level of care of one edition."""

    code: Annotated[Text, "The level's number, in quotes."]
    name: Annotated[Text, "The level's name in this edition."]
    group: Annotated[Text | None, "The main level it belongs to, in quotes; left out for main levels."] = None
    summary: Annotated[Text | None, "One plain sentence about it."] = None
    setting: Annotated[
        Literal["varies", "home", "facility", "hospital"] | None,
        "Where the person sleeps: `home`, `facility`, `hospital` or `varies`.",
    ] = None
    hours: Annotated[
        Hours | None,
        "Adult hours a week: `from`, `to`, `below`, `clinical`; left out where none are verified.",
    ] = None
    sources: Annotated[Distinct[Identifier], "Keys of `sources.yaml` that say so."] = ()


class Edition(Model, frozen=True, kw_only=True):
    """One edition of The ASAM Criteria."""

    name: Annotated[Text, "The edition's name."]
    year: Annotated[int, Meta(ge=1990, le=2100), "The year of publication."]
    sources: Annotated[Distinct[Identifier], "Keys of `sources.yaml` that say so."] = ()
    levels: Annotated[tuple[Level, ...], unlike("code"), "The levels, lowest first."]

    def __post_init__(self) -> None:
        codes = {level.code for level in self.levels}
        for level in self.levels:
            if level.group is not None and level.group not in codes - {level.code}:
                raise ValueError(
                    f"the `group` of level {level.code} is {level.group}, and there is no such level in it"
                )


class Crossing(Model, frozen=True, kw_only=True):
    """Where a level of the third edition went in the fourth."""

    third: Annotated[Text, "A code of the third edition."]
    fourth: Annotated[Distinct[Text], "The nearest codes of the fourth edition; an empty list if there is none."]


class Editions(Model, frozen=True, kw_only=True):
    """The two editions that a site can follow."""

    third: Annotated[Edition, "The third edition."]
    fourth: Annotated[Edition, "The fourth edition."]


class Levels(Model, frozen=True, kw_only=True):
    """`levels.yaml`: every level of care, its name and its hours, in one place."""

    editions: Annotated[Editions, "The editions: `third` and `fourth`."]
    crosswalk: Annotated[tuple[Crossing, ...], "Which level of one edition is nearest to which of the other."] = ()


class Facts(Struct, frozen=True, dict=True):
    """All that the data files say: the one record that pages, structured data and checks draw on.

    `places` is where site.yaml says each thing.
    """

    settings: Settings
    sources: Mapping[str, Source]
    help_lines: tuple[HelpLine, ...]
    credentials: Mapping[str, Credential]
    levels: Levels
    places: Mapping[tuple[str | int, ...], Place] = field(default_factory=dict)

    @property
    def edition(self) -> Edition:
        """The edition of The ASAM Criteria that the site follows."""
        editions = self.levels.editions
        return editions.third if self.settings.asam_edition == "third" else editions.fourth

    @cached_property
    def cited(self) -> tuple[str, ...]:
        """The names that sources bear: their titles, and who published them."""
        return tuple(name for source in self.sources.values() for name in (source.title, source.publisher))

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """What is called by one name: the credentials, and the book whose editions are on record."""
        books = (
            edition.name.partition(",")[0] for edition in (self.levels.editions.third, self.levels.editions.fourth)
        )
        return (*dict.fromkeys(books), *(held.name for held in self.credentials.values()))

    def level(self, code: str, edition: str = "") -> Level | None:
        """The level with this code in an edition, `third` or `fourth`; without one, in the site's own."""
        book = getattr(self.levels.editions, edition) if edition else self.edition
        return next((level for level in book.levels if level.code == code), None)
