"""The help lines that every page must name, whoever's page it is.

(SAMHSA, 988 and National Helpline pages. A reader in danger may open any page first, and must not have to look.)
"""

from __future__ import annotations

from msgspec import Struct


class Line(Struct, frozen=True):
    """A line that every page must name: how to speak of it, its number, and how that may stand in a page of others.

    `official` is its name as its own site writes it, where it has one, and `short` another form that its site uses;
    `text`, `chat` and `tty` are the number, the site and the number for text telephones for those who cannot speak, where
    there are any.
    """

    name: str
    number: str
    finds: str
    official: str = ""
    short: str = ""
    text: str = ""
    chat: str = ""
    tty: str = ""


CRISIS: tuple[Line, ...] = (
    Line("911", "911", r"(?<![\d.-])9[-.]?1[-.]?1(?!\d|[-.]\d)"),
    Line(
        "the 988 Suicide & Crisis Lifeline",
        "988",
        r"(?<![\d.-])988(?!\d|-\d)",
        official="988 Suicide & Crisis Lifeline",
        short="988 Lifeline",
        text="988",
        chat="https://988lifeline.org/",
    ),
    Line(
        "SAMHSA's National Helpline (1-800-662-4357)",
        "18006624357",
        r"800[\s).‑–-]{0,3}662[\s.‑–-]{0,3}(?:4357|help)",
        official="SAMHSA's National Helpline",
        text="435748",
        tty="1-800-487-4889",
    ),
)
