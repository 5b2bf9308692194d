"""Every text that is published, or that pages are made from, looked at once: none may reach beyond this site.

In: the files of a site, and pages as they are made. Out: problems. What a file's scan found is remembered by the file's
digest, so that a build in which it has not changed does not look at it. What an expression of a template yields shows
only in the page that is made; so that is held too, whenever a page is made.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal, TypeAlias

import msgspec
from msgspec import Struct

from handrail.cache import Memory
from handrail.conformance.plain import Plain
from handrail.patterns import late
from handrail.privacy.forms import may_send
from handrail.problems import Problem
from handrail.sources import STATIC, TEMPLATES, File, Tree, decoded, digest
from handrail.start_tags import start_tags

Form: TypeAlias = Literal["html", "css", "svg", "json"]

# How browsers read a file, by its ending.
_FORMS: dict[str, tuple[Form, ...]] = {
    **dict.fromkeys(("html", "htm"), ("html",)),
    **dict.fromkeys(("svg", "xml"), ("svg",)),
    "css": ("css",),
    "webmanifest": ("json",),
}
# A host may call a file of any other ending a page.
_ANY: tuple[Form, ...] = ("html", "svg")
_SCRIPTS = {"js", "mjs", "cjs", "jsm", "wasm", "xsl", "xslt"}
# Files that are looked at wherever they are.
_TOLD = _FORMS.keys() | _SCRIPTS
_PICTURES = {"jpg", "jpeg", "png", "webp", "avif", "gif", "tif", "tiff", "heic"}
# What no browser takes for a page.
_UNREAD = {
    *("woff2", "woff", "ttf", "otf", "ico", "bmp", "pdf", "zip", "epub", "rtf"),
    *("doc", "docx", "odt", "xls", "xlsx", "ods", "ppt", "pptx", "odp"),
    *("mp3", "m4a", "ogg", "oga", "opus", "wav", "flac", "mp4", "m4v", "webm", "ogv", "mov", "vtt", "srt"),
    *("txt", "csv", "tsv", "json", "ics", "vcf"),
}
# In UTF-16 every other byte may be none, and an escape may begin letters that swallow a quotation mark.
_NO_TEXT = late(rb"[\0\x1b]")
# What surely asks nobody: values that could hold neither a scheme nor two slashes, also where they are written as
# entities; addresses from the site's own root; words that are only shown or told; and plain links.
_QUIET = late(
    r"<(?:(?!script|style|meta)[a-zA-Z][a-zA-Z0-9]*(?:"
    r' (?!on|srcdoc|referrerpolicy)[a-zA-Z][a-zA-Z0-9-]*="[^"<>:/\\&]*"'
    r'| (?:href|src|srcset)="(?:/(?![/\\])[^"<>:/\\&\t\n\r]*)+"'
    r'| (?:alt|title|type|class|d|viewBox|aria-[a-z]+|data-[a-z]+|datetime)="[^"<>]*")*'
    r'|a(?: (?:id|class|rel|title|lang|aria-[a-z]+)="[^"<>]*"| href="(?:https?://|/|#|tel:|mailto:|sms:)[^"<>]*")*'
    r'|link rel="canonical" href="https?://[^"<>]*"'
    r'|meta (?:name="(?!referrer)[a-z:-]+"|property="og:[a-z_:]+") content="[^"<>]*"(?: media="[^"<>]*")?'
    r'|meta http-equiv="Content-Security-Policy" content="[^"<>]*"'
    r'|meta (?:charset="utf-8"|name="referrer" content="no-referrer")'
    r'|script type="application/ld\+json") ?/?>'
    r'|<script type="speculationrules">(?:[^<:/\\]|/(?!/)|":)*</script>|<style></style>'
)
# What links may lead to, one a line, and what a page may show.
_FOLLOWED = late(rb"(?:(?:https?://|[/#]|tel:|mailto:|sms:)[^<>\n]*\n)*")
_OWN = late(rb"(?:/(?![/\\])[^<>:/\\&\t\n\r]*)+")
# So many tags are kept in mind; a site's pages share most of theirs.
_REMEMBERED = 10_000
# A tag that is surely found: what swallows it is not closed by its own end; in a drawing, no element need be text.
_SENTINEL, _UNSURE = "<i onsentinel>", "<svg>"
_NO_REFERRER = b'<meta name="referrer" content="no-referrer">'


class Scan(Struct, frozen=True):
    """What is wrong with the files of a site, and the keys of what memory holds of them."""

    problems: tuple[Problem, ...]
    keys: tuple[str, ...]


def gather(
    tree: Tree,
    own: str,
    builder: str,
    memory: Memory,
    hosts: frozenset[str] = frozenset(),
    linked: Collection[str] = (),
) -> Scan:
    """What the files of a site would ask of others; a file that memory knows is not looked at again.

    `hosts` are those of others that forms may send to; `linked` the files beside pages that are published as they are.
    """
    published = frozenset(linked)
    beside = (file for path, file in tree.content.items() if path in published or _suffix(path) in _TOLD)
    files = [file for file in (*tree.templates.values(), *tree.static.values(), *beside) if _counts(file)]
    site = " ".join((builder, "scan", own, *sorted(hosts)))
    keys = {file.path: digest(f"{site} {file.path} {file.digest}".encode()) for file in files}
    said = memory.facts(keys.values())
    new = [file for file in files if keys[file.path] not in said]
    if new:
        found = {keys[file.path]: msgspec.json.encode(list(dict.fromkeys(_file(file, own, hosts)))) for file in new}
        said |= found
        memory.remember((key, problems, b"") for key, problems in found.items())
    told = (problem for key in keys.values() for problem in msgspec.json.decode(said[key], type=list[Problem]))
    return Scan(tuple(told), tuple(keys.values()))


def _suffix(path: str) -> str:
    return path.rpartition(".")[2].lower()


def _counts(file: File) -> bool:
    """Whether a file can reach beyond the site; pictures beside pages lose what they carry on their way."""
    suffix = _suffix(file.path)
    if suffix in _PICTURES:
        return file.path.startswith(f"{STATIC}/")
    return suffix not in _UNREAD or file.path.startswith(f"{TEMPLATES}/")


def _file(file: File, own: str, hosts: frozenset[str]) -> Iterator[Problem]:
    """What is wrong with one file."""
    from handrail.privacy import metadata, wording  # only a file that is new pays for this

    suffix = _suffix(file.path)
    if suffix in _PICTURES:
        carried = metadata.carried(file.data)
        if carried:
            yield wording.metadata(file.path, carried)
    elif suffix in _SCRIPTS:
        yield wording.script_file(file.path)
    else:
        yield from _text(file, own, hosts)


def _text(file: File, own: str, hosts: frozenset[str]) -> Iterator[Problem]:
    from handrail import foreign
    from handrail.privacy import wording

    is_template = file.path.startswith(f"{TEMPLATES}/")
    forms = _FORMS["html"] if is_template else _FORMS.get(_suffix(file.path), _ANY)
    text, wrong = _read(file, is_known=forms != _ANY)
    if text is None:
        yield from wrong
        return
    seen = foreign.without_jinja(text) if is_template else text
    found = [one for form in forms for one in foreign.find(seen, form, own)]
    if "html" in forms and not is_template:
        found += foreign.telling_links(text, own)
    for one in found:
        problem = None if may_send(one, hosts) else wording.told(one, file.path)
        if problem:
            yield problem


def _read(file: File, *, is_known: bool) -> tuple[str | None, list[Problem]]:
    """A file's text, or `None` and why browsers may read another; `is_known` says that its ending is that of a text."""
    from handrail.privacy import wording

    text, problems = decoded(file)
    mark = _NO_TEXT.search(file.data)
    if mark is None and text is not None:
        return text, []
    if not is_known:
        return None, [wording.unknown(file.path)]
    return None, [wording.hidden(file, mark.start())] if mark and text is not None else problems


def leaks(
    page: bytes, path: str, own: str, hosts: frozenset[str] = frozenset(), plain: Plain | None = None
) -> tuple[Problem, ...]:
    """All that a page as it was made would ask of others or run, each once; `path` is the file it is made from.

    The site's stylesheet may be left out of the page, since that is looked at in its own files; `hosts` are those of
    others that forms may send to; `plain` are the page's parts, where browsers surely read it as it is written.
    """
    tags = start_tags(plain.head if plain and _is_body_quiet(plain.values) else page)
    is_quiet = page.rfind(b"<") < page.rfind(b">") and _are_quiet(tags, own, hosts)
    if is_quiet and _NO_REFERRER in tags:
        return ()
    from handrail import foreign
    from handrail.privacy import wording

    text = page.decode()
    found = (() if is_quiet else foreign.find(text, "html", own)) + foreign.telling_links(text, own)
    told = (wording.told(one, path) for one in found if not may_send(one, hosts))
    return tuple(dict.fromkeys(wording.in_page(problem) for problem in told if problem))


def _is_body_quiet(values: Mapping[bytes, Sequence[bytes]]) -> bool:
    """Whether a plain body asks nobody for anything: only links lead elsewhere, and none of them runs anything."""
    own = (*values.get(b"src=", ()), *values.get(b"srcset=", ()))
    links = b"\n".join((*values.get(b"href=", ()), b""))
    return _FOLLOWED.fullmatch(links) is not None and all(map(_OWN.fullmatch, own))


def _are_quiet(tags: frozenset[bytes], own: str, hosts: frozenset[str]) -> bool:
    """Whether no tag of a page asks anybody for anything; most of them stood on the page before, and were quiet."""
    quiet = _quiet(own, hosts)
    new = tags - quiet
    if not all(_is_quiet(tag.decode(), own, hosts) for tag in new):
        return False
    if len(quiet) > _REMEMBERED:
        quiet.clear()
    quiet |= new
    return True


@lru_cache(maxsize=4)
def _quiet(own: str, hosts: frozenset[str]) -> set[bytes]:
    """Tags that were found quiet, for a site at this address whose forms may send to these hosts."""
    return set()


def _is_quiet(tag: str, own: str, hosts: frozenset[str]) -> bool:
    """Whether a tag, read by itself, is whole and asks nobody for anything that it may not ask."""
    if _QUIET.fullmatch(tag):
        return True
    if tag.lower().startswith(("<style", "<script")):
        return False  # what it says stands behind the tag
    from handrail import foreign

    found = foreign.find(_UNSURE + tag + _SENTINEL, "html", own)
    return [one.what for one in found if not may_send(one, hosts)] == ["<i onsentinel>"]
