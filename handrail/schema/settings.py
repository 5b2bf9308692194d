"""`site.yaml`: who the centre is, and the settings of its site."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal, Self

from pydantic import Field, model_validator

from handrail.rules.telephone import dialled
from handrail.schema.base import Country, Distinct, Language, Model, Phone, ShownPhone, SiteAddress, Text, WebAddress
from handrail.schema.forms import FormHost
from handrail.schema.limits import Limits


class Telephone(Model):
    """The centre's own number and what it is for."""

    number: Phone = Field(description="The number for the phone, as +1 and ten digits.")
    shown: ShownPhone = Field(description="The number as readers see it.")
    label: Text = Field(description="What the number is, so that it is never taken for a crisis line.")

    @model_validator(mode="after")
    def _same_digits(self) -> Self:
        if self.number.removeprefix("+1") != dialled(self.shown):
            raise ValueError("`number` and `shown` have different digits")
        return self


class QuickExit(Model):
    """A way off the site in one step, for a reader who is no longer alone."""

    url: WebAddress = Field(description="Where it leads: an everyday site, such as a weather report.")
    label: Text = Field("Leave this page quickly", description="What the link says.")


class Accreditation(Model):
    """An accreditation, certification or approval of the centre, as whoever gave it has it on record."""

    name: Text = Field(description="What it is called.")
    body: Text = Field(description="Who gave it, by its full name.")
    number: Text = Field(description="Its number, in quotes.")
    granted: date = Field(description="The day from which it holds.")
    expires: date | None = Field(None, description="The last day on which it holds; left out where there is none.")
    url: WebAddress = Field(description="Where anybody can look it up.")


class Notices(Model):
    """What the centre has to tell its patients, each as a page or a file of this site that every page links to."""

    privacy: Text | None = Field(None, description="The privacy policy of this website.")
    practices: Text | None = Field(
        None, description="The notice of privacy practices, with what it says of records of substance use treatment."
    )
    nondiscrimination: Text | None = Field(None, description="The notice of nondiscrimination.")
    language_help: Text | None = Field(
        None, description="The notice that help with languages, and aids for people with disabilities, are free."
    )

    @property
    def named(self) -> Mapping[str, str]:
        """The page or file of each notice that is declared, by the notice's name."""
        return {name: path for name in type(self).model_fields if (path := getattr(self, name))}


class Settings(Model):
    """`site.yaml`: who the centre is, and the settings of its site."""

    name: Text = Field(description="The centre's name, the one name used everywhere.")
    other_names: Distinct[Text] = Field(
        (),
        description="Other names that pages may use: forms of its own, such as a shorter one (any other form is "
        "an error), and names of others that a rule would stop.",
    )
    url: SiteAddress = Field(description="The site's own address, with https:// and a slash at the end.")
    language: Language = Field("en-US", description="The language of the pages, as a language tag: `en-US`.")
    description: Text = Field(description="One sentence about the centre.")
    city: Text = Field(description="The city, as readers know it.")
    region: Text = Field(description="The state.")
    country: Country = Field("US", description="The country, as a two-letter code: `US`.")
    street_address: Text | None = Field(None, description="Street and number; printed only when it is known.")
    postal_code: Text | None = Field(None, description="The ZIP code; printed only when it is known.")
    telephone: Telephone = Field(description="The centre's own number: `number`, `shown`, `label`.")
    quick_exit: QuickExit | None = Field(
        None, description="A link on every page that leaves the site at once: `url`, `label`; left out where it is not."
    )
    licence: Text | None = Field(
        None, description="The provider's licence or certification; printed only when it is known."
    )
    accreditations: tuple[Accreditation, ...] = Field(
        (), description="Accreditations and approvals that the centre holds; see the table below."
    )
    form_hosts: tuple[FormHost, ...] = Field(
        (),
        description="Hosts of others that forms may send to, each with its business associate agreement; see the table "
        "below. Forms to any other are errors.",
    )
    notices: Notices = Field(
        Notices.model_construct(),
        description="What the law may have the centre tell its patients; see the table below.",
    )
    missing_notices: Literal["error", "warning", "notice"] = Field(
        "notice", description="How much it weighs that one of the `notices` is not there: `error`, `warning`, `notice`."
    )
    missing_review: Literal["error", "warning", "notice"] = Field(
        "notice",
        description="How much it weighs that nobody has reviewed a medical page: `error`, `warning`, `notice`.",
    )
    reading_grade: int = Field(
        8, ge=1, le=20, description="The school grade that no page should pass; 8 is what health writers aim for."
    )
    limits: Limits = Field(
        Limits.model_construct(), description="Where checks of age and length begin; see the table below."
    )
    asam_edition: Literal["third", "fourth"] = Field(
        "third", description="Which edition of The ASAM Criteria the pages follow: `third` or `fourth`."
    )
    share_pictures: bool = Field(
        True, description="Whether each page gets a picture with its title, which shows where its address is shared."
    )
    offers: Distinct[Text] = Field((), description="Codes of the levels of care that the centre offers, in quotes.")

    @property
    def posts_to(self) -> frozenset[str]:
        """The hosts of others that forms may send to."""
        return frozenset(one.host for one in self.form_hosts)
