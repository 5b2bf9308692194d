"""Which host an address names, which hosts are one site, and which are no source of anything."""

from __future__ import annotations

from urllib.parse import urlsplit

# Where people meet, share and review, by their bare names: what stands there shows nothing to be so.
SOCIAL = frozenset(
    """facebook.com m.facebook.com fb.com instagram.com twitter.com x.com t.co threads.net threads.com linkedin.com
    youtube.com m.youtube.com youtu.be tiktok.com pinterest.com reddit.com snapchat.com tumblr.com vimeo.com bsky.app
    wa.me api.whatsapp.com t.me
    google.com maps.google.com g.page goo.gl maps.app.goo.gl share.google yelp.com trustpilot.com nextdoor.com linktr.ee
    addtoany.com addthis.com sharethis.com""".split()
)


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
    path = parts.path or "/" * bool(there)
    return path if parts.scheme in {"", "http", "https"} and there in {*own, ""} else ""
