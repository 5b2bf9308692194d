"""Which host an address names, and which hosts are one site."""

from __future__ import annotations

from urllib.parse import urlsplit


def host(address: str) -> str:
    """The host that an address names, in small letters; empty for one within the site, for data, and for rubbish."""
    try:
        parts = urlsplit(address.strip().replace("\\", "/"))
        return (parts.hostname or "") if parts.scheme.casefold() in {"", "http", "https", "ws", "wss"} else ""
    except ValueError:
        return ""


def bare(host: str) -> str:
    """A host's name without its port and without `www.`: with and without are one site."""
    return host.casefold().partition(":")[0].removeprefix("www.")


def local(address: str, own: frozenset[str]) -> str:
    """The path that an address names on the site's own hosts; empty for others, for data, and for rubbish."""
    try:
        parts = urlsplit(address.strip())
        there = bare(parts.hostname or "")
    except ValueError:
        return ""
    return parts.path if parts.scheme in {"", "http", "https"} and there in {*own, ""} else ""
