"""A member of staff: role, credentials spelled out, education and work.

Nothing about anybody's own health or recovery is printed, unless that person's recorded consent stands beside
it; and even then never in metadata or structured data. A credential that by rule tells that its holder is in
recovery counts as such a statement.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Set
from typing import Annotated, Any, ClassVar, Literal

from markupsafe import Markup
from msgspec import Meta, Struct

from handrail import urls
from handrail.days import in_words
from handrail.kinds.compose import Assets, Composer
from handrail.kinds.kind import Ids, Kind
from handrail.library import Library
from handrail.pages import Page
from handrail.patterns import late
from handrail.pictures import Picture
from handrail.problems import Problem, did_you_mean
from handrail.schema import Model, PageMatter, Text
from handrail.schema.base import Distinct
from handrail.schemaorg import Node, node, ref
from handrail.schemaorg.profiles import PLACEHOLDER

_WORD = late(r"[^\s.,]+")
_FEWEST_PIXELS = 50_000
# What machines are told that a credential is, as its own country writes it.
_CATEGORIES = {"licence": "license", "certificate": "certificate", "degree": "degree"}


class Consent(Model, frozen=True, kw_only=True):
    """Who agreed to what is printed, when, and to how much."""

    who: Annotated[Text, "The person who agreed, by name: nobody else can."]
    date: Annotated[datetime.date, "The day on which they did."]
    scope: Annotated[Text, "What they agreed to."]


class LivedExperience(Model, frozen=True, kw_only=True):
    """What a person has said about their own health or recovery."""

    text: Annotated[Text, "The person's own words."]
    consent: Annotated[
        Consent | None,
        "The record of consent: `who`, `date`, `scope`. Nothing is printed without it.",
    ] = None


class Degree(Model, frozen=True, kw_only=True):
    """A degree or a course of study."""

    degree: Annotated[Text, "What was studied, and to which degree."]
    school: Annotated[Text, "Where."]
    year: Annotated[int | None, Meta(ge=1900, le=2100), "When it was finished."] = None


class Event(Model, frozen=True, kw_only=True):
    """A dated step of a working life."""

    year: Annotated[int, Meta(ge=1900, le=2100), "The year."]
    what: Annotated[Text, "What happened."]


class Licence(Model, frozen=True, kw_only=True):
    """What its issuer's register says of a licence or certificate that a person holds."""

    status: Annotated[
        Literal["active", "inactive", "expired", "suspended", "revoked"],
        "What the register says: `active`, `inactive`, `expired`, `suspended` or `revoked`.",
    ]
    checked_on: Annotated[datetime.date, "The day on which somebody last looked it up."]
    expires: Annotated[datetime.date | None, "The day until which it holds."] = None
    number: Annotated[Text | None, "Its number, in quotes; printed nowhere unless `show_number` says so."] = None
    show_number: Annotated[bool, "Whether the person's page prints the number and tells it to machines."] = False

    def __post_init__(self) -> None:
        if self.show_number and self.number is None:
            raise ValueError("`show_number` has no `number` to show")


class Matter(PageMatter, frozen=True, kw_only=True):
    """What the page of a person declares; `title` is the person's name."""

    is_person: ClassVar[bool] = True

    also_called: Annotated[Text | None, "Another name that colleagues and clients use."] = None
    role: Annotated[Text | None, "The role at the centre; left out where it is not known."] = None
    credentials: Annotated[Distinct[Text], "Codes of `credentials.yaml`, in the order they follow the name."] = ()
    licences: Annotated[
        Mapping[Text, Licence],
        "What the register of its issuer says of a credential, under its code: `status`, `checked_on`, "
        "`expires`, `number`, `show_number`.",
    ] = {}
    education: Annotated[tuple[Degree, ...], "Degrees: `degree`, `school`, `year`."] = ()
    work: Annotated[tuple[Event, ...], "Dated steps: `year`, `what`."] = ()
    as_of: Annotated[datetime.date | None, "The day on which what the page says of the person was so; printed."] = None
    lived_experience: Annotated[
        LivedExperience | None,
        "What the person says about their own recovery; printed only beside a record of consent.",
    ] = None

    @property
    def is_undated(self) -> bool:
        """Whether words such as “recently” have no day to count from."""
        return self.as_of is None


class CredentialView(Struct, frozen=True):
    """Letters after a name, and what they stand for.

    `number` is empty unless it is to be shown; `checked` is the day of the last look-up, in ISO form and in words.
    """

    code: str
    name: str
    issuer: str
    kind: str
    cites: Markup
    number: str = ""
    checked: tuple[str, str] | None = None


class PersonView(Struct, frozen=True):
    """A person as page and card see them."""

    name: str
    also_called: str
    role: str
    url: str
    initials: str
    credentials: tuple[CredentialView, ...]


class Detail(Struct, frozen=True):
    """What a person's page adds: education and work as pairs of when and what."""

    person: PersonView
    has_portrait: bool
    education: tuple[tuple[str, str], ...]
    work: tuple[tuple[str, str], ...]
    lived_experience: str
    as_of: tuple[str, str] | None


def may_tell(matter: Matter) -> bool:
    """Whether a record of the person's own consent stands beside what they have said of their recovery."""
    consent = matter.lived_experience.consent if matter.lived_experience else None
    return consent is not None and _is_called(matter, consent.who)


def _is_called(matter: Matter, name: str) -> bool:
    """Whether a name is one of the person's, shorter or longer."""
    said = _words(name)
    own = (_words(title) for title in (matter.title, matter.also_called) if title)
    return bool(said) and any(said <= words or words <= said for words in own)


def _words(name: str) -> Set[str]:
    return set(_WORD.findall(name.casefold().replace("’", "'")))


def person(composer: Composer, page: Page[Any], *, cited: bool) -> PersonView:
    """A person, from any page; `cited` says whether the sources of the credentials are marked."""
    matter: Matter = page.matter
    known = composer.facts.credentials
    shown = [
        code for code in matter.credentials if code in known and (not known[code].implies_recovery or may_tell(matter))
    ]
    credentials = tuple(
        CredentialView(
            code,
            known[code].name,
            known[code].issuer,
            known[code].kind,
            composer.cite(known[code].sources if cited else ()),
            *_shown(matter.licences.get(code)),
        )
        for code in shown
    )
    names = (matter.title.partition(",")[0] or matter.title).split()  # no “Jr.” and no letters
    return PersonView(
        matter.title,
        matter.also_called or "",
        matter.role or "",
        composer.library.address(page),
        names[0][0] + names[-1][0],
        credentials,
    )


def _shown(licence: Licence | None) -> tuple[str, tuple[str, str] | None]:
    """The number of a licence and the day on which it was looked up, where they are to be shown."""
    if licence is None or licence.number is None or not licence.show_number:
        return "", None
    return licence.number, (licence.checked_on.isoformat(), in_words(licence.checked_on))


def _detail(composer: Composer) -> Detail:
    matter: Matter = composer.page.matter
    education = tuple((str(d.year) if d.year else "", f"{d.degree}, {d.school}") for d in matter.education)
    work = tuple((str(event.year), event.what) for event in matter.work)
    told = matter.lived_experience.text if matter.lived_experience and may_tell(matter) else ""
    day = (matter.as_of.isoformat(), in_words(matter.as_of)) if matter.as_of else None
    has_portrait = portrait(composer.page, composer.assets)[0] is not None
    return Detail(person(composer, composer.page, cited=True), has_portrait, education, work, told, day)


def _nodes(composer: Composer, detail: Detail, ids: Ids) -> tuple[Node, list[Node]]:
    matter: Matter = composer.page.matter
    known = composer.facts.credentials
    region = composer.facts.settings.region
    public = [code for code in matter.credentials if composer.is_public(code)]
    held = [
        node(
            "EducationalOccupationalCredential",
            name=known[code].name,
            alternateName=code,
            credentialCategory=_CATEGORIES[known[code].kind],
            identifier=_shown(matter.licences.get(code))[0],
            recognizedBy=node("Organization", name=known[code].issuer),
            # Of all places, only the centre's own state is shown to readers.
            validIn=node("AdministrativeArea", name=region) if known[code].jurisdiction == region else None,
        )
        for code in public
    ]
    schools = [node("CollegeOrUniversity", name=degree.school) for degree in matter.education]
    human = node(
        "Person",
        ids.here("person"),
        name=matter.title,
        alternateName=matter.also_called,
        jobTitle=matter.role,
        honorificSuffix=", ".join(public),
        worksFor=ref(ids.organization),
        hasCredential=held,
        alumniOf=schools,
        url=ids.page,
        image=_image(composer),
    )
    return {"mainEntity": ref(ids.here("person"))}, [human]


def portrait(page: Page[Any], assets: Assets) -> tuple[Picture | None, str]:
    """The first picture of a person's page, and why it cannot stand for them elsewhere; empty where it can.

    (Google Search Central, profile pages: no placeholder, and 50,000 pixels or more.)
    """
    for image in page.document.images[:1]:
        found = assets.images.get(urls.resolve(image.src, page.path)[0])
        if found and PLACEHOLDER.search(image.src.rpartition("/")[2]):
            return found, "is a placeholder by its name"
        if found and found.own[-1].format and found.own[-1].width * found.own[-1].height < _FEWEST_PIXELS:
            return found, f"has only {found.own[-1].width} x {found.own[-1].height} pixels"
        return found, ""
    return None, ""


def _image(composer: Composer) -> Node | None:
    found, why = portrait(composer.page, composer.assets)
    address = composer.library.absolute(found.own[-1].url) if found else ""
    return node("ImageObject", url=address, contentUrl=address) if found and not why else None


def _check(page: Page[Any], library: Library) -> Iterator[Problem]:
    matter: Matter = page.matter
    known = library.facts.credentials
    for index, code in enumerate(matter.credentials):
        if code not in known:
            yield Problem(
                page.at("credentials", index),
                "unknown-credential",
                f"`{code}` is not in credentials.yaml.",
                did_you_mean(code, known),
            )
        elif known[code].implies_recovery and not may_tell(matter):
            yield Problem(
                page.at("credentials", index),
                "credential-discloses",
                f"`{code}` tells that {matter.title} is in recovery.",
                "Take it out, or record the person's consent under `lived_experience`.",
            )


KIND = Kind("person", Matter, detail=_detail, nodes=_nodes, page_types=("ProfilePage",), check=_check)
