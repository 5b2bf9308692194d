"""The thresholds that checks hold a site to, as settings."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from handrail.schema.base import Model


class Limits(Model):
    """Where a finding begins; each may be left out."""

    help_line_due_days: int = Field(
        180, ge=1, description="Days after which a help line is to be checked again, a warning; 180 if left out."
    )
    help_line_expired_days: int = Field(
        365, ge=1, description="Days after which nobody should rely on its last check, an error; 365 if left out."
    )
    checked_days: int = Field(
        365,
        ge=1,
        description="Days after which the check of a credential or licence is old, a warning; 365 if left out.",
    )
    review_due_years: int = Field(
        1, ge=1, le=10, description="Years after which a page is to be reviewed again; 1 if left out."
    )
    review_expired_years: int = Field(
        3,
        ge=1,
        le=10,
        description="Years after which a review counts no more, and the latest that the next may be; 3 if left out.",
    )
    sentence_words: int = Field(
        30, ge=20, le=100, description="The most words of one sentence, from 20 on; 30 if left out."
    )
    unsourced_words: int = Field(
        50,
        ge=1,
        description="Words from which on a medical page has to name a source, a warning; 50 if left out.",
    )
    description_shortest: int = Field(
        50, ge=1, description="The fewest characters of a page's description; 50 if left out."
    )
    description_longest: int = Field(
        160, ge=1, description="The most characters of a page's description; 160 if left out."
    )
    alternative_longest: int = Field(
        150, ge=20, description="The most characters of a picture's alternative text; 150 if left out."
    )

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        for first, then in (
            ("help_line_due_days", "help_line_expired_days"),
            ("review_due_years", "review_expired_years"),
            ("description_shortest", "description_longest"),
        ):
            if getattr(self, then) < getattr(self, first):
                raise ValueError(f"`{then}` is less than `{first}`")
        return self
