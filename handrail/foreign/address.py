"""One address as a browser reads it: whether it leads to another origin, or is a script or a page in disguise.

The rules are those of the URL standard (https://url.spec.whatwg.org/#url-parsing) as far as they settle the origin:
spaces and controls around an address do not count, tabs and line ends within it neither, a backslash is a slash.
"""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from msgspec import Struct

from handrail.patterns import late

Kind: TypeAlias = Literal[
    "script",
    "frame",
    "image",
    "media",
    "font",
    "style",
    "form",
    "hint",
    "refresh",
    "ping",
    "base",
    "object",
    "handler",
    "script address",
    "data address",
    "call",
    "referrer",
    "riddle",
    "encoding",
]
# What stands for an expression of a template: its value is not known before the page is made.
UNKNOWN = "\ue000"
_AROUND = "".join(map(chr, range(0x21)))
_WITHIN = str.maketrans("\\", "/", "\t\n\r")
_SCHEME = late(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_HOST = late(r"/*([^/?#]*)")
_PORTS = {"http": ":80", "https": ":443", "ws": ":80", "wss": ":443", "ftp": ":21"}
_SCRIPTS = ("javascript", "vbscript", "livescript")
# What a picture's data address may be; a browser shows such a picture and lets it ask for nothing.
_PICTURES = ("image", "media", "font")
_LONGEST = 2000


class Foreign(Struct, frozen=True):
    """A place that would ask another origin for something, or run something.

    `what` is the element and attribute or the CSS function (`<img src>`, `url()`); `address` what is written there, or
    the text of a script; `host` the host that would be asked, empty where the harm needs none. A riddle is a place of
    which nobody can tell what browsers make of it.
    """

    line: int
    column: int
    what: str
    address: str
    host: str
    kind: Kind


class Origin(Struct, frozen=True):
    """Scheme, host and port of an address; `host` includes a port that is not the scheme's own."""

    scheme: str
    host: str

    @classmethod
    def of(cls, address: str) -> Origin:
        """The origin of a site's full address; empty for an empty address."""
        scheme, host = _parts(_tidy(address), "")
        return cls(scheme, host)

    def leads_to(self, address: str, kind: Kind) -> tuple[str, Kind] | None:
        """The other host that an address names and the kind of harm, or `None` where it stays within this origin.

        An address whose host depends on a template's expression counts as staying: the page that is made tells.
        """
        bare = _tidy(address)
        scheme, host = _parts(bare, self.scheme)
        if scheme in _SCRIPTS:
            return "", "script address"
        if scheme == "data":
            harmless = kind in _PICTURES and not re.match(r"data:[^,]*html", bare, re.IGNORECASE)
            return None if harmless else ("", "data address")
        if not host or UNKNOWN in host or Origin(scheme, host) == self:
            return None
        return host, kind


def shown(address: str) -> str:
    """An address or script on one line, as long as a message can bear."""
    return re.sub(r"\s+", " ", address.replace(UNKNOWN, " ")).strip()[:_LONGEST]


def _tidy(address: str) -> str:
    return address.strip(_AROUND).translate(_WITHIN)


def _parts(address: str, current: str) -> tuple[str, str]:
    """Scheme and host of a tidy address; the host is empty where the address names none."""
    match = _SCHEME.match(address)
    if match is None:
        return current, _host(address, current) if address.startswith("//") else ""
    scheme = match[1].lower()
    return scheme, _host(address[match.end() :], scheme) if scheme in _PORTS else ""


def _host(rest: str, scheme: str) -> str:
    match = _HOST.match(rest)
    host = match[1].rpartition("@")[2].lower() if match else ""
    return host.removesuffix(_PORTS.get(scheme, ":443"))
