"""What checks look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from handrail.kinds import Assets, Kind
from handrail.kinds.view import View
from handrail.library import Library


@dataclass(frozen=True)
class Site:
    """A whole site: its pages with their views, the kinds they are of, and the day that counts as today."""

    library: Library
    kinds: Mapping[str, Kind]
    assets: Assets
    views: Mapping[str, View]
    today: date
