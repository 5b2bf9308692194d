"""Whether links between the pages of an audited folder lead to files that are there.

An address on the site's own host is one from the site's root. A folder may hold a few saved pages of a larger site, so
such an address is only judged where the folder has a home page and others; nor is one judged outside the folder of its
host in which the site stands.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from posixpath import basename, dirname, join, normpath
from urllib.parse import unquote, urlsplit

from msgspec import Struct

from handrail.audit import machines
from handrail.audit.anchors import is_route
from handrail.audit.finding import Finding, at, short
from handrail.audit.hosts import local
from handrail.audit.page import Page
from handrail.problems import Place

_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".svg")
HOMES = ("index.html", "index.htm")
# Files of mirrors have the query of their address in their name, with one of these marks before it.
_QUERIES = "?@"
# Where Cloudflare puts scripts of its own; what looks like a link there is an address that one of them shows.
_CLOUDFLARE = "/cdn-cgi/"


class Link(Struct, frozen=True):
    """A link within the site: path, query and fragment of its address, and the finding that it would be."""

    path: str
    query: str
    fragment: str
    finding: Finding


class Outline(Struct, frozen=True):
    """What other pages can ask of a page: what may be linked to in it, and its own links within the site.

    `complete` says that all of the page was read, and so all of these. `address` is the path of its canonical address,
    or else of the one that it was saved from.
    """

    path: str
    address: str
    complete: bool
    anchors: frozenset[str]
    links: tuple[Link, ...]
    pictures: tuple[tuple[str, Finding], ...]


def is_whole(names: Collection[str]) -> bool:
    """Whether a folder holds a whole site, as far as anybody can tell: it has a home page."""
    return any(home in names for home in HOMES)


def outline(page: Page, own: frozenset[str]) -> Outline:
    """A page's outline, `own` being the site's hosts; each link and picture with the finding that it would be."""
    address = local(page.canonical or page.saved_from, page.hosts)
    links = tuple(_links(page, own))
    return Outline(page.path, address, page.complete, page.anchors, links, tuple(_pictures(page, own)))


def _links(page: Page, own: frozenset[str]) -> Iterator[Link]:
    for link in page.all("a", "area", "frame", "iframe"):
        address = link.get("href" if link.name in {"a", "area"} else "src")
        path = basename(page.path) if address.startswith("?") else local(address, own)
        if path and not path.startswith(_CLOUDFLARE):
            parts = urlsplit(address)
            what = f"Nothing in the folder answers `{address.partition('#')[0][:80]}`."
            found = at(page, link, "broken-link", what)
            yield Link(unquote(path), unquote(parts.query), unquote(parts.fragment), found)


def _pictures(page: Page, own: frozenset[str]) -> Iterator[tuple[str, Finding]]:
    """The pictures of the site's own that machines are told of."""
    for address, line in machines.told(page, own).pictures:
        path = local(address, own)
        if path:
            what = f"Nothing in the folder answers `{short(address, 80)}`, a picture that machines are told of."
            yield unquote(path), Finding("missing-picture", Place(page.path, line), what)


def check(outlines: Mapping[str, Outline], names: Collection[str], address: str = "") -> Iterator[Finding]:
    """The links of all pages that lead to no file of the folder, or to no place in its page.

    `address` is the site's own, where somebody has given it.
    """
    whole, base = is_whole(names), _base(outlines, address)
    addresses = {f"/{_below(base, one.address).strip('/')}": one.path for one in outlines.values() if one.address}
    led_to = {"", "404.html", *HOMES}
    has_pictures = any(name.casefold().endswith(_PICTURES) for name in names)
    for one in outlines.values():
        if whole and has_pictures:
            pictures = ((_below(base, path), finding) for path, finding in one.pictures)
            yield from (finding for path, finding in pictures if path and not _answer(path, one.path, names))
        for path, link in ((path, link) for link in one.links if (path := _below(base, link.path))):
            answer = _answer(path, one.path, names, link.query) or addresses.get(path.rstrip("/") or "/", "")
            if not answer and ((whole and len(outlines) > 1) or not path.startswith("/")):
                yield link.finding
            led_to |= {answer} - {one.path}
            there = outlines.get(answer)
            lost = there and there.complete and link.fragment not in {"", *there.anchors}
            if there and lost and not link.query and not is_route(link.fragment):
                what = f"`{there.path}` has nothing with the id `{link.fragment[:60]}`."
                yield Finding("broken-anchor", link.finding.place, what, link.finding.excerpt)
    whole = whole and all(one.complete for one in outlines.values())
    for path in sorted(outlines.keys() - led_to) if whole else ():
        yield Finding("orphan-page", Place(path), "No other page of the folder leads here.")


def _base(outlines: Mapping[str, Outline], address: str) -> str:
    """The folder of its host in which the site stands, without a slash at its end: empty for the root.

    It is that of the given `address`, or else of the home page's own, unless a page says that it stands elsewhere.
    """
    if address:
        return urlsplit(address).path.rstrip("/")
    home = next((outlines[name].address for name in HOMES if name in outlines), "")
    base = (dirname(home) if home.endswith((".html", ".htm")) else home).rstrip("/")
    return base if all(_below(base, one.address) for one in outlines.values() if one.address) else ""


def _below(base: str, path: str) -> str:
    """An address from the host's root as one from the site's; empty for one that is none of the site's."""
    if not base or not path.startswith("/"):
        return path
    return (path.removeprefix(base) or "/") if f"{path}/".startswith(f"{base}/") else ""


def _answer(path: str, page: str, names: Collection[str], query: str = "") -> str:
    """The file of the folder that a host would answer an address with; empty where there is none."""
    whole = path.lstrip("/") if path.startswith("/") else join(dirname(page), path)
    file = normpath(whole).removeprefix("./") if whole else ""
    folder = "" if file in {".", ""} else f"{file}/"
    ways = [file, *(folder + home for home in HOMES), f"{file}.html", f"{file}.htm"]
    asked = [f"{way}{mark}{query}{ending}" for way in ways for mark in _QUERIES for ending in ("", ".html")]
    return next((way for way in [*(asked if query else ()), *ways] if way in names), "")
