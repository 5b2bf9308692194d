"""The site's settings, the facts that every page shares, and what every page may declare.

Each model is the one declaration of something that an editor writes: validation, error messages, the
manual's tables and the editor's autocompletion all come from it, so each field says in its description
what it is for. Models are frozen and strict: nothing is coerced, nothing unknown is let in.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Literal, Self

from msgspec import Struct, field
from pydantic import Field, model_validator

from handrail.problems import Place
from handrail.schema.base import DAYS, Day, Distinct, Identifier, Model, Phone, ShownPhone, Text, WebAddress, WebDate
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


class Source(Model):
    """One record of `sources.yaml`: a work that pages cite as `[@key]`."""

    authors: Text | None = Field(None, description="Who wrote it, where it names people.")
    publisher: Text = Field(description="Who published it.")
    title: Text = Field(description="Its title, exactly.")
    year: int | None = Field(
        None, ge=1800, le=2100, description="The year of publication; left out where none is given."
    )
    url: WebAddress = Field(description="Where to read it.")
    accessed: WebDate = Field(description="The day on which somebody last read it there.")
    note: Text | None = Field(None, description="What a reader should know about this copy.")


class TextLine(Model):
    """A number to send a text message to."""

    number: Phone = Field(description="The number or short code.")
    send: Text | None = Field(None, description="The word to send, where one is needed.")


class HelpLine(Model):
    """One record of `help-lines.yaml`: somebody to turn to, whoever runs it."""

    id: Identifier = Field(description="A short name for links.")
    name: Text = Field(description="Its official name, exactly.")
    other_names: Distinct[Text] = Field(
        (), description="Other forms of the name that pages may use; any other form is an error."
    )
    call: ShownPhone | None = Field(None, description="The number to call, as shown.")
    text: TextLine | None = Field(None, description="The number to text: `number`, and `send` where a word is needed.")
    chat: WebAddress | None = Field(None, description="Where to chat.")
    web: WebAddress | None = Field(None, description="Its site.")
    tty: ShownPhone | None = Field(None, description="The number for text telephones.")
    hours: Text | None = Field(None, description="When it answers, where that is known.")
    about: Text = Field(description="One sentence: what it is for.")
    strip: bool = Field(False, description="Whether it stands at the foot of every page.")
    listed: bool = Field(
        True,
        description="`false` for an office that is no help line: pages may give its number, and `::help-lines` leaves "
        "it out.",
    )
    verified_on: date = Field(description="The day on which somebody last checked the number.")
    sources: Distinct[Identifier] = Field((), description="Keys of `sources.yaml` that say so.")

    @model_validator(mode="after")
    def _shown_or_not(self) -> Self:
        if self.strip and not self.listed:
            raise ValueError("`strip: true` and `listed: false` contradict each other; take one out")
        return self


class Credential(Model):
    """One record of `credentials.yaml`: what the letters after a name stand for."""

    name: Text = Field(description="The full title.")
    issuer: Text = Field(description="The board or body that grants it.")
    kind: Literal["licence", "certificate", "degree"] = Field(description="`licence`, `certificate` or `degree`.")
    jurisdiction: Text = Field(description="Where it is valid.")
    since: int | None = Field(
        None, ge=1800, le=2100, description="The year in which it was first granted; left out where it is not known."
    )
    needs_degree: Literal["associate", "bachelor", "master", "doctorate"] | None = Field(
        None, description="The lowest degree that it takes, where its rule asks for one."
    )
    implies_recovery: bool = Field(False, description="Whether holding it tells that the holder is in recovery.")
    sources: Distinct[Identifier] = Field((), description="Keys of `sources.yaml` that say so.")
    checked_on: date = Field(description="The day on which somebody last checked this record.")


class Hours(Model):
    """Adult hours of care a week."""

    from_: int | None = Field(None, alias="from", ge=0, le=168, description="At least so many.")
    to: int | None = Field(None, ge=0, le=168, description="At most so many.")
    below: int | None = Field(None, ge=0, le=168, description="Fewer than so many.")
    clinical: bool = Field(False, description="Whether these are clinical hours inside a 24-hour setting.")

    @model_validator(mode="after")
    def _some_hours(self) -> Self:
        if self.from_ is None and self.to is None and self.below is None:
            raise ValueError("it gives none of `from`, `to` and `below`")
        if self.from_ is not None and self.to is not None and self.to < self.from_:
            raise ValueError("`to` is less than `from`")
        return self

    def contradicts(self, least: int | None, most: int | None, some: tuple[int, ...]) -> bool:
        """Whether somebody else's bounds are others than these, or some of their hours lie outside."""
        first = self.from_ or 0
        last = self.below - 1 if self.below is not None else self.to
        if least is not None and (least != first if self.from_ is not None else last is not None and least > last):
            return True
        if most is not None and (most < first if last is None else most not in (last, self.below)):
            return True
        return any(hours < first or (last is not None and hours > last) for hours in some)

    @property
    def words(self) -> str:
        """The hours as a reader says them: `9 to 19 hours a week`."""
        if self.below is not None:
            amount = f"fewer than {self.below}"
        elif self.from_ is None:
            amount = f"up to {self.to}"
        elif self.to is None:
            amount = f"{self.from_} or more"
        else:
            amount = f"{self.from_} to {self.to}"
        return f"{amount} {'clinical ' if self.clinical else ''}hours a week"


class Level(Model):
    """One level of care of one edition."""

    code: Text = Field(description="The level's number, in quotes.")
    name: Text = Field(description="The level's name in this edition.")
    group: Text | None = Field(None, description="The main level it belongs to, in quotes; left out for main levels.")
    summary: Text | None = Field(None, description="One plain sentence about it.")
    setting: Literal["varies", "home", "facility", "hospital"] | None = Field(
        None, description="Where the person sleeps: `home`, `facility`, `hospital` or `varies`."
    )
    hours: Hours | None = Field(
        None, description="Adult hours a week: `from`, `to`, `below`, `clinical`; left out where none are verified."
    )
    sources: Distinct[Identifier] = Field((), description="Keys of `sources.yaml` that say so.")


class Edition(Model):
    """One edition of The ASAM Criteria."""

    name: Text = Field(description="The edition's name.")
    year: int = Field(ge=1990, le=2100, description="The year of publication.")
    sources: Distinct[Identifier] = Field((), description="Keys of `sources.yaml` that say so.")
    levels: tuple[Level, ...] = Field(description="The levels, lowest first.")


class Crossing(Model):
    """Where a level of the third edition went in the fourth."""

    third: Text = Field(description="A code of the third edition.")
    fourth: Distinct[Text] = Field(
        description="The nearest codes of the fourth edition; an empty list if there is none."
    )


class Editions(Model):
    """The two editions that a site can follow."""

    third: Edition = Field(description="The third edition.")
    fourth: Edition = Field(description="The fourth edition.")


class Levels(Model):
    """`levels.yaml`: every level of care, its name and its hours, in one place."""

    editions: Editions = Field(description="The editions: `third` and `fourth`.")
    crosswalk: tuple[Crossing, ...] = Field(
        (), description="Which level of one edition is nearest to which of the other."
    )


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

    def level(self, code: str) -> Level | None:
        """The level with this code in the site's edition."""
        return next((level for level in self.edition.levels if level.code == code), None)
