"""What each file of an audited folder is, by its name and how it begins.

In: paths, and the first bytes of files. Out: the sort of each, whose part it is, and what to say of those that are no
pages after all or that nobody looks at.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from posixpath import basename, splitext
from typing import Literal, TypeAlias

from handrail.audit.finding import Finding
from handrail.patterns import late
from handrail.problems import Place, count

Sort: TypeAlias = Literal["page", "style", "script", ""]
# So many bytes tell what a file is.
HEAD = 2048
_PAGES = (".html", ".htm", ".xhtml")
# Google's fonts come with styles by these names.
_STYLES = ("css", "css2")
# Mirrors write a query into the name of its file, behind one of these marks.
_QUERY = late(r"[?@].*")
# The folder in which browsers keep what belongs to a page that they save, beside it.
_BESIDE = late(r"(.+)_files/.+")
_SCRIPTS = (".js", ".js.download", "/js")
# What the sheet of an audit says of itself; it is no page of anybody's site.
_REPORT = b'<meta name="generator" content="Handrail audit">'
_HTML = late(
    rb"(?:\xef\xbb\xbf)?(?>\s+|<\?xml[^>]*>|<!--.*?-->)*+<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_PACKED = (b"\x1f\x8b", b"PK\x03\x04")
_CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\t\n\f\r\x1b"))
# What nobody reads as a page: pictures, fonts, scripts, and what is there for machines; and the sheets of audits.
_LEFT = frozenset(
    """.avif .bmp .gif .ico .jpeg .jpg .png .svg .webp .eot .otf .ttf .woff .woff2 .js .mjs .map .json .rss .txt
    .webmanifest .xml .css""".split()
) | {*_PAGES}


def sort(path: str, head: bytes) -> Sort:
    """What a file is that begins so; empty for one that nobody looks at."""
    name = _QUERY.sub("", basename(path)).casefold()
    if _REPORT in head:
        return ""
    if name.endswith(".css") or path.casefold().endswith(".css"):
        return "style"
    if _HTML.match(head) or path.casefold().endswith(_PAGES):
        return "page"
    if name in _STYLES:
        return "style"
    return "script" if _BESIDE.fullmatch(path) and path.casefold().endswith(_SCRIPTS) else ""


def is_wanted(path: str, head: bytes) -> bool:
    """Whether a file that begins so is looked at."""
    return bool(sort(path, head))


def owner(path: str, names: Collection[str]) -> str:
    """The page that a file was saved with, as one of its parts; empty where it is none's."""
    match = _BESIDE.fullmatch(path) if "_files/" in path else None
    return next((page for ending in _PAGES if match and (page := match[1] + ending) in names), "")


def no_html(path: str, data: bytes) -> Finding | None:
    """The finding for a file that is called a page and is none."""
    head = data[:HEAD]
    controls = 0 if head.startswith(_WIDE) else len(head) - len(head.translate(None, _CONTROLS))
    if not data.strip():
        what = "This file is empty."
    elif head.startswith(_PACKED):
        what = "This file is packed; no browser shows it as a page."
    elif controls * 20 > len(head):
        what = "This file holds no text; no browser shows it as a page."
    else:
        return None
    return Finding("no-html", Place(path), what)


def left_out(names: Collection[str], read: Mapping[str, object]) -> Iterator[Finding]:
    """How many files of each ending nobody looked at, though people may read them."""
    found: dict[str, list[str]] = {}
    for path in sorted(set(names) - read.keys()):
        endings = {splitext(name)[1].casefold() for name in (path, _QUERY.sub("", basename(path)))}
        if not endings & _LEFT and not owner(path, names):
            found.setdefault(min(endings), []).append(path)
    for ending, paths in found.items():
        what = count(len(paths), f"`{ending}` file" if ending else "other file")
        yield Finding("not-looked-at", Place(paths[0]), f"Not looked at: {what}.")
