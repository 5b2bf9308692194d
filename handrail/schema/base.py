"""What every declaration is made of: a strict frozen model, and texts that are held to a form."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Annotated, Literal, TypeVar

from msgspec import Struct

from handrail import urls
from handrail.patterns import late
from handrail.rules.telephone import NUMBER, keys

T = TypeVar("T")
# What only the text of a page may hold: a citation, a link, strong words, HTML, and notes that nobody is to see.
_MARK = late(
    r"\[(?:@[^\[\]\s]+\]|[^\[\]]+\]\([^()\s]+\))|\*\*[^\s*](?:[^*]*[^\s*])?\*\*"
    r"|<!(?:--|[–—])|<(?:/[a-z]\w*|(?:[bipu]|br|em|h\d|su[bp]|strong)\s?/?|[a-z]\w*\s[^<>]*=[^<>]*)>"
)
_MARKED = ("[", "**", "<")
# The end of a number, said again: what its letters stand for, or the letters for its digits.
_AGAIN = late(r" \((\d{4}|[A-Z]{3,7})\)$")


class Model(Struct, frozen=True):
    """What an editor writes, immutable; `validation` holds values to it.

    What stands behind a field's type is, in the order in which a value is held to it: functions, each of which gives
    the value or raises `ValueError` with what is wrong with it; its bounds, as `Meta`; and a text, what it is for.
    `__post_init__` holds the whole to what is more than its parts.
    """


def _one_line(text: str) -> str:
    if not any(sign.isprintable() and not sign.isspace() for sign in text):
        raise ValueError("it is empty")
    if "\n" in text.strip():
        raise ValueError("it must stay on one line")
    if any(sign in text for sign in _MARKED) and (match := _MARK.search(text)):
        raise ValueError(f"it holds `{match[0][:40]}`, and such marks work only in the text of a page")
    return text.strip()


def _web_address(text: str) -> str:
    if not urls.is_web_address(text):
        raise ValueError("it is not a full web address such as https://www.example.org/page")
    return text


def _form(pattern: str, what: str) -> Callable[[str], str]:
    """Holds a text to a pattern; `what` ends the sentence that tells of another."""
    form = late(pattern)

    def held(text: str) -> str:
        if not form.fullmatch(text):
            raise ValueError(f"it {what}")
        return text

    return held


def _shown_phone(text: str) -> str:
    # What is dialled is read from it, so an extension or a key to press would be dialled as well.
    again = _AGAIN.search(text)
    number = text[: again.start()] if again else text
    if not re.fullmatch(r"[2-9]\d\d", text) and not NUMBER.fullmatch(number):
        examples = "988, (513) 555-0100 or 1-800-662-HELP (4357)"
        raise ValueError(f"it is not a number and nothing else, such as {examples}; say elsewhere what to press then")
    if again and not keys(number).endswith(keys(again[1])):
        raise ValueError(f"it ends in {keys(number)[-len(again[1]) :]}, and says in brackets that this is {again[1]}")
    return text


def _site_address(text: str) -> str:
    if not text.startswith("https://") or not urls.is_site_address(text):
        raise ValueError(
            "it is not an address such as https://www.example.org/center/: https://, a host, and folders in plain "
            "letters, digits and hyphens, with no `?` or `#`"
        )
    return text


def _since_the_web(day: date) -> date:
    if day.year < 1991:
        raise ValueError("the web is younger than that")
    return day


def unlike(name: str) -> Callable[[tuple[T, ...]], tuple[T, ...]]:
    """Holds a list to records of which no two have the same in one field."""

    def held(items: tuple[T, ...]) -> tuple[T, ...]:
        _distinct(tuple(getattr(item, name) for item in items))
        return items

    return held


def _distinct(items: tuple[T, ...]) -> tuple[T, ...]:
    for item in items:
        if items.count(item) > 1:
            raise ValueError(f"`{item}` is in it twice")
    return items


Text = Annotated[str, _one_line]
WebAddress = Annotated[str, _web_address]
SiteAddress = Annotated[WebAddress, _site_address]
# A primary subtag and any others (BCP 47, RFC 5646); none of those in use has more than three letters.
Language = Annotated[str, _form(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "is not a language tag such as en-US or es")]
Country = Annotated[str, _form("[A-Z]{2}", "is not a code of two capital letters such as US")]
# An area code and an office code begin with 2 to 9 (North American Numbering Plan).
Phone = Annotated[
    str,
    _form(
        r"\+1[2-9]\d{2}[2-9]\d{6}|\d{3,6}",
        "is not +1 and ten digits as phones have them, or a short code of three to six digits",
    ),
]
ShownPhone = Annotated[Text, _shown_phone]
Identifier = Annotated[str, _form("[a-z0-9]+(-[a-z0-9]+)*", "may hold small letters, digits and single hyphens only")]
# The day of something that is on the web.
WebDate = Annotated[date, _since_the_web]
# A list in which nothing stands twice.
Distinct = Annotated[tuple[T, ...], _distinct]
Day = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
DAYS: tuple[Day, ...] = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
