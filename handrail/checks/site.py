"""What checks look at."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from handrail.kinds import Assets, Kind
from handrail.library import Library


class Site(Struct, frozen=True):
    """A whole site: its pages, the kinds they are of, its assets, and the day that counts as today."""

    library: Library
    kinds: Mapping[str, Kind]
    assets: Assets
    today: date
