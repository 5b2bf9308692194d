"""The thresholds that checks hold a site to, as settings."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from handrail.schema.base import Model


class Limits(Model, frozen=True, kw_only=True):
    """Where a finding begins; each may be left out."""

    help_line_due_days: Annotated[
        int, Meta(ge=1), "Days after which a help line is to be checked again, a warning; 180 if left out."
    ] = 180
    help_line_expired_days: Annotated[
        int, Meta(ge=1), "Days after which nobody should rely on its last check, an error; 365 if left out."
    ] = 365
    checked_days: Annotated[
        int,
        Meta(ge=1),
        "Days after which the check of a credential or licence is old, a warning; 365 if left out.",
    ] = 365
    review_due_years: Annotated[
        int, Meta(ge=1, le=10), "Years after which a page is to be reviewed again; 1 if left out."
    ] = 1
    review_expired_years: Annotated[
        int,
        Meta(ge=1, le=10),
        "Years after which a review counts no more, and the latest that the next may be; 3 if left out.",
    ] = 3
    sentence_words: Annotated[
        int, Meta(ge=20, le=100), "The most words of one sentence, from 20 on; 30 if left out."
    ] = 30
    unsourced_words: Annotated[
        int,
        Meta(ge=1),
        "Words from which on a medical page has to name a source, a warning; 50 if left out.",
    ] = 50
    description_shortest: Annotated[
        int, Meta(ge=1), "The fewest characters of a page's description; 50 if left out."
    ] = 50
    description_longest: Annotated[int, Meta(ge=1), "The most characters of a page's description; 160 if left out."] = (
        160
    )
    alternative_longest: Annotated[
        int, Meta(ge=20), "The most characters of a picture's alternative text; 150 if left out."
    ] = 150

    def __post_init__(self) -> None:
        for first, then in (
            ("help_line_due_days", "help_line_expired_days"),
            ("review_due_years", "review_expired_years"),
            ("description_shortest", "description_longest"),
        ):
            if getattr(self, then) < getattr(self, first):
                raise ValueError(f"`{then}` is less than `{first}`")
