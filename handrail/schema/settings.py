"""`site.yaml`: who the centre is, and the settings of its site."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from msgspec import Meta

from handrail.rules.telephone import dialled
from handrail.schema.base import Country, Distinct, Language, Model, Phone, ShownPhone, SiteAddress, Text, WebAddress
from handrail.schema.forms import FormHost
from handrail.schema.limits import Limits

# What health writers aim for.
READING_GRADE = 8


class Telephone(Model, frozen=True, kw_only=True):
    """The centre's own number and what it is for."""

    number: Annotated[Phone, "The number for the phone, as +1 and ten digits."]
    shown: Annotated[ShownPhone, "The number as readers see it."]
    label: Annotated[Text, "What the number is, so that it is never taken for a crisis line."]

    def __post_init__(self) -> None:
        if self.number.removeprefix("+1") != dialled(self.shown):
            raise ValueError("`number` and `shown` have different digits")


class QuickExit(Model, frozen=True, kw_only=True):
    """A way off the site in one step, for a reader who is no longer alone."""

    url: Annotated[WebAddress, "Where it leads: an everyday site, such as a weather report."]
    label: Annotated[Text, "What the link says."] = "Leave this page quickly"


class Accreditation(Model, frozen=True, kw_only=True):
    """An accreditation, certification or approval of the centre, as whoever gave it has it on record."""

    name: Annotated[Text, "What it is called."]
    body: Annotated[Text, "Who gave it, by its full name."]
    number: Annotated[Text, "Its number, in quotes."]
    granted: Annotated[date, "The day from which it holds."]
    expires: Annotated[date | None, "The last day on which it holds; left out where there is none."] = None
    url: Annotated[WebAddress, "Where anybody can look it up."]


class Notices(Model, frozen=True, kw_only=True):
    """What the centre has to tell its patients, each as a page or a file of this site that every page links to."""

    privacy: Annotated[Text | None, "The privacy policy of this website."] = None
    practices: Annotated[
        Text | None,
        "The notice of privacy practices, with what it says of records of substance use treatment.",
    ] = None
    nondiscrimination: Annotated[Text | None, "The notice of nondiscrimination."] = None
    language_help: Annotated[
        Text | None,
        "The notice that help with languages, and aids for people with disabilities, are free.",
    ] = None

    @property
    def named(self) -> Mapping[str, str]:
        """The page or file of each notice that is declared, by the notice's name."""
        return {name: path for name in self.__struct_fields__ if (path := getattr(self, name))}


class Settings(Model, frozen=True, kw_only=True):
    """`site.yaml`: who the centre is, and the settings of its site."""

    name: Annotated[Text, "The centre's name, the one name used everywhere."]
    other_names: Annotated[
        Distinct[Text],
        "Other names that pages may use: forms of its own, such as a shorter one (any other form is "
        "an error), and names of others that a rule would stop.",
    ] = ()
    url: Annotated[SiteAddress, "The site's own address, with https:// and a slash at the end."]
    language: Annotated[Language, "The language of the pages, as a language tag: `en-US`."] = "en-US"
    description: Annotated[Text, "One sentence about the centre."]
    city: Annotated[Text, "The city, as readers know it."]
    region: Annotated[Text, "The state."]
    country: Annotated[Country, "The country, as a two-letter code: `US`."] = "US"
    street_address: Annotated[Text | None, "Street and number; printed only when it is known."] = None
    postal_code: Annotated[Text | None, "The ZIP code; printed only when it is known."] = None
    telephone: Annotated[Telephone, "The centre's own number: `number`, `shown`, `label`."]
    quick_exit: Annotated[
        QuickExit | None,
        "A link on every page that leaves the site at once: `url`, `label`; left out where it is not.",
    ] = None
    licence: Annotated[Text | None, "The provider's licence or certification; printed only when it is known."] = None
    accreditations: Annotated[
        tuple[Accreditation, ...],
        "Accreditations and approvals that the centre holds; see the table below.",
    ] = ()
    form_hosts: Annotated[
        tuple[FormHost, ...],
        "Hosts of others that forms may send to, each with its business associate agreement; see the table "
        "below. Forms to any other are errors.",
    ] = ()
    notices: Annotated[Notices, "What the law may have the centre tell its patients; see the table below."] = Notices()
    missing_notices: Annotated[
        Literal["error", "warning", "notice"],
        "How much it weighs that one of the `notices` is not there: `error`, `warning`, `notice`.",
    ] = "notice"
    missing_review: Annotated[
        Literal["error", "warning", "notice"],
        "How much it weighs that nobody has reviewed a medical page: `error`, `warning`, `notice`.",
    ] = "notice"
    reading_grade: Annotated[
        int,
        Meta(ge=1, le=20),
        "The school grade that no page should pass; 8 is what health writers aim for.",
    ] = READING_GRADE
    limits: Annotated[Limits, "Where checks of age and length begin; see the table below."] = Limits()
    asam_edition: Annotated[
        Literal["third", "fourth"],
        "Which edition of The ASAM Criteria the pages follow: `third` or `fourth`.",
    ] = "third"
    share_pictures: Annotated[
        bool,
        "Whether each page gets a picture with its title, which shows where its address is shared.",
    ] = True
    offers: Annotated[Distinct[Text], "Codes of the levels of care that the centre offers, in quotes."] = ()

    @property
    def posts_to(self) -> frozenset[str]:
        """The hosts of others that forms may send to."""
        return frozenset(one.host for one in self.form_hosts)
