"""What every declaration is made of: a strict frozen model, and texts that are held to a form."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict

from handrail import urls


class Model(BaseModel):
    """What an editor writes: immutable, strict about types, closed to unknown keys."""

    # Validators are built when a model is first used: a site pays only for the kinds of page that it has.
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)


def _one_line(text: str) -> str:
    if not text.strip():
        raise ValueError("it is empty")
    if "\n" in text.strip():
        raise ValueError("it must stay on one line")
    return text.strip()


def _web_address(text: str) -> str:
    if not urls.is_web_address(text):
        raise ValueError("it is not a full web address such as https://www.example.org/page")
    return text


def _phone(text: str) -> str:
    # An area code and an office code begin with 2 to 9 (North American Numbering Plan).
    if not re.fullmatch(r"\+1[2-9]\d{2}[2-9]\d{6}|\d{3,6}", text):
        raise ValueError("it is not +1 and ten digits as phones have them, or a short code of three to six digits")
    return text


def _identifier(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", text):
        raise ValueError("it may hold small letters, digits and single hyphens only")
    return text


Text = Annotated[str, AfterValidator(_one_line)]
WebAddress = Annotated[str, AfterValidator(_web_address)]
Phone = Annotated[str, AfterValidator(_phone)]
Identifier = Annotated[str, AfterValidator(_identifier)]
Day = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
DAYS: tuple[Day, ...] = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
