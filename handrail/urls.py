"""Source path, URL and output path, and the ways between them.

A source path is relative to `content/` (`levels/index.md`), a URL is relative to the site's address and
always starts with a slash (`/levels/`), an output path is relative to the output folder
(`levels/index.html`). Addresses end in a slash because that is the one form which every static host
serves without a redirect.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from posixpath import normpath
from urllib.parse import quote, unquote, urlsplit

from handrail.patterns import late

NOT_FOUND = "404.md"
_SCHEME = late(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_BEFORE_HOST = late(r"^(?:https?:)?//(?:www\.)?", re.IGNORECASE)
_HOST = late(r"(?:https?:)?//[^/?#\s]", re.IGNORECASE)
_ORIGIN = r"https?://(?:[a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+(?::(?P<port>[0-9]{1,5}))?"
_WEB_ADDRESS = late(_ORIGIN + r"(?:/[^\s<>\"]*)?")
# Every address of a site is made from its own, and goes into HTML, styles and policies: nothing in it may need quoting,
# and no browser may read it as another, as it would `..`, `//` or a `%` without its number.
_SITE_ADDRESS = late(_ORIGIN + r"(?:/(?!\.|%2[eE])(?:[a-zA-Z0-9._~-]|%[0-9a-fA-F]{2})+)*/?")
_LAST_PORT = 65535
# What stands between two slashes and the path, and what can: a name of a site in any script, and a port.
_SITE = late(r"//(?:[^/?#@]*@)?([^/?#]*)")
_SITE_NAME = late(r"[\w-]+(?:\.[\w-]+)*\.?(?::\d+)?")
_MAIL = late(r"[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+")
# An address on the web or a mailbox without the part before it that says so.
_BARE = late(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|edu|gov|net|org|us)(?![\w.-])|www\.", re.IGNORECASE)
# Marks above letters and apostrophes, which leave no gap in a slug; and what a slug is made of.
_MARKS, _WORD = late("['’\u0300-\u036f]"), late(r"[^\W_]+")
# Of nearly every text, which is ASCII, the same in bytes: what is of no word becomes space.
_APART = bytes(sign if chr(sign).isalnum() else 0x20 for sign in range(128)) + bytes(128)
_SEGMENT = late(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# Names that Windows keeps for devices: an editor on Windows could not even open such a file.
_RESERVED = {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}


def page_url(path: str) -> str:
    """The URL of a page's source path: `faq.md` and `faq/index.md` both give `/faq/`.

    Of a name that makes a poor address, it is one nevertheless, so that nothing else is wrong with it.
    """
    if path == NOT_FOUND:
        return "/404.html"
    stem = path.removesuffix(".md")
    if stem == "index":
        return "/"
    return f"/{quote(stem.removesuffix('/index'))}/"


def file_url(path: str) -> str:
    """The URL of a file that is published as it is: `my form.pdf` gives `/my%20form.pdf`."""
    return f"/{quote(path)}"


def output_path(url: str) -> str:
    """The file that answers a URL: `/faq/` is `faq/index.html`, `/sitemap.xml` is itself."""
    return f"{url[1:]}index.html" if url.endswith("/") else url[1:]


def slug(text: str) -> str:
    """Lower-case words joined by hyphens, without Latin accents; letters of other scripts are kept."""
    plain = text.casefold()
    if plain.isascii():
        return b"-".join(plain.encode().translate(_APART, b"'").split()).decode()
    kept = unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFKD", plain)))
    return "-".join(_WORD.findall(kept))


def plain_slug(text: str) -> str:
    """A slug of small letters, digits and hyphens alone, which no address has to encode."""
    return slug(slug(text).encode("ascii", "ignore").decode())


def name_problem(path: str) -> str:
    """Why a source path makes a poor address, with a better one; empty when it is fine."""
    parts = path.removesuffix(".md").split("/")
    if parts[-1].endswith(".md"):
        return f"Rename `{parts[-1]}.md` to `{plain_slug(parts[-1].removesuffix('.md'))}.md`: one `.md` is enough."
    for part in parts:
        if not _SEGMENT.fullmatch(part):
            return f"Rename `{part}` to `{plain_slug(part) or 'page'}`: small letters, digits and hyphens only."
        if part in _RESERVED:
            return f"Rename `{part}`: Windows keeps this name for itself."
    return ""


@lru_cache(maxsize=512)  # one page asks for the same few again and again: to check them, to show them
def resolve(target: str, page: str) -> tuple[str, str]:
    """A link's target, seen from a page, as a path relative to `content/` and a fragment (either may be empty).

    >>> resolve("../faq.md#cost", "levels/index.md")
    ('faq.md', 'cost')
    """
    raw, _, fragment = target.partition("#")
    raw = raw.partition("?")[0]
    if "%" in target:
        raw, fragment = unquote(raw), unquote(fragment)
    if not raw:
        return page, fragment
    path = raw[1:] if raw.startswith("/") else f"{page.rpartition('/')[0]}/{raw}".lstrip("/")
    return normpath(path), fragment


def scheme(target: str) -> str:
    """A link target's scheme in small letters (`https`, `tel`); empty for a link within the site."""
    match = _SCHEME.match(target) if ":" in target else None
    if match:
        return match[1].lower()
    return "https" if target.startswith("//") else ""


def lack(target: str) -> str:
    """What a link's target needs and does not have, so that it leads nowhere; empty where it lacks nothing.

    >>> lack("mailto:")
    'an email address'
    """
    if target in ("", "#"):
        return "an address"
    kind = scheme(target)
    if kind in ("http", "https") and not _HOST.match(target):
        return "the name of a site behind two slashes"
    if kind in ("http", "https") and (site := _SITE.search(target)) and not _SITE_NAME.fullmatch(site[1]):
        return f"the name of a site, which `{site[1]}` is not"
    if kind == "mailto" and "@" not in unquote(target):
        return "an email address"
    if kind == "mailto" and (wrong := _no_mailbox(target)):
        return f"an email address, which `{wrong}` is not"
    return "a number" if kind in ("tel", "sms") and not re.search(r"\d", target.partition("?")[0]) else ""


def _no_mailbox(target: str) -> str:
    """The first of those to whom a link writes that is no email address; empty where each is one."""
    written = unquote(target.partition(":")[2].partition("?")[0])
    return next((one for one in written.split(",") if written and not _MAIL.fullmatch(one.strip())), "")


def full(target: str) -> str:
    """The whole address that a link's target without a scheme was most likely meant to be; empty where none is likely.

    >>> full("me@centre.org")
    'mailto:me@centre.org'
    """
    if "/" not in target and _MAIL.fullmatch(target):
        return f"mailto:{target}"
    return f"https://{target}" if _BARE.match(target) else ""


def local(base: str, target: str) -> str:
    """The URL, with its fragment, that a full address names on the site at `base`; empty where it is no such address.

    With `www.` and without, a host is the same.

    >>> local("https://www.centre.org/", "http://centre.org/faq/#cost")
    '/faq/#cost'
    """
    site, there = (_BEFORE_HOST.sub("", address) for address in (base.rstrip("/"), target))
    below = there[len(site) :]
    if there[: len(site)].casefold() != site.casefold() or below[:1] not in ("", "/", "?", "#"):
        return ""
    return f"/{below.removeprefix('/')}"


def is_web_address(text: str) -> bool:
    """Whether a text is a full web address."""
    return _is(_WEB_ADDRESS, text)


def is_site_address(text: str) -> bool:
    """Whether a text is a full web address that a site can stand at: a host, and folders with plain names."""
    return _is(_SITE_ADDRESS, text)


def _is(form: re.Pattern[str], text: str) -> bool:
    match = form.fullmatch(text)
    return match is not None and int(match["port"] or 0) <= _LAST_PORT


def absolute(base: str, url: str) -> str:
    """A URL of the site as the full address that other machines need; `base` is the site's address."""
    return base.rstrip("/") + url


def rooted(base: str, url: str) -> str:
    """A URL of the site as pages write it: from the host's root, below the folder that `base` names."""
    return _folder(base) + url


@lru_cache(maxsize=8)  # a site has one address
def _folder(base: str) -> str:
    return urlsplit(base).path.rstrip("/")
