"""The hosts that forms may send to, each with the agreement that lets them.

(45 CFR 164.502(e) and 164.504(e): whoever handles health information for a centre first signs an agreement.)
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated

from handrail.schema.base import Model, Text

_LABEL = r"[a-z0-9]([a-z0-9-]*[a-z0-9])?"


def _host(text: str) -> str:
    if not re.fullmatch(rf"({_LABEL}\.)+{_LABEL}", text):
        raise ValueError("it is not a host alone, in small letters, such as forms.example.org")
    return text


class FormHost(Model, frozen=True, kw_only=True):
    """A host that forms may send to, and the business associate agreement with whoever runs it."""

    host: Annotated[
        Annotated[str, _host],
        "The host alone, as in the form's address: no `https://`, no path, and none but this one host.",
    ]
    agreement: Annotated[
        Text,
        "The business associate agreement: with whom, who signed it, where it is kept. It is not printed.",
    ]
    signed: Annotated[date, "The day on which it was signed."]
