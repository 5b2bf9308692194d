"""The letters that stand for degrees, from the lowest degrees on."""

from __future__ import annotations

import re
from collections.abc import Mapping


def _letters(codes: str) -> str:
    """The codes as a pattern, each also with a point behind each part: `PhD`, `Ph.D.`."""
    pointed = re.sub(r"([A-Z][a-z]*)", r"\1\\.", codes)
    return rf"(?:{'|'.join((*codes.split(), *pointed.split()))})(?!\w|-\w|\.\w)"


BY_RANK: Mapping[str, str] = {
    "associate": _letters("AA AS AAS"),
    "bachelor": _letters("BA BS BSc BSW BSN BEd BBA"),
    "master": _letters("MA MS MSc MSW MSSA MSN MEd MSEd MBA MPH MPA MHA MDiv"),
    "doctorate": _letters("PhD PsyD EdD MD DO DNP DSW DMin DrPH PharmD JD"),
}
DEGREE = rf"(?:{'|'.join(BY_RANK.values())})"
