"""The site's stylesheets become one text, made small.

In: files. Out: the style that every page carries, so that a page is one request; a changed stylesheet changes every
page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import NamedTuple

from handrail import urls
from handrail.assets.contrast import PAIRS
from handrail.assets.parse import bare, unclosed
from handrail.patterns import late
from handrail.problems import Place, Problem
from handrail.sources import File, decoded

STYLESHEET = "css/site.css"
_IMPORT = late(r"@import\b", re.IGNORECASE)
_UNDERSTOOD = late(
    r"\s*(?P<call>url\(\s*)?(?P<quote>[\"']?)(?P<address>[^\"'()\n]+?)(?P=quote)(?(call)\s*\))"
    r"(?:\s*layer\((?P<layer>[\w.-]+)\))?\s*(?:;|\Z)",
    re.IGNORECASE,
)
# What stands for an import until the sheet around it has been made small.
_HELD = late(r"@(\d+)-import(?:;|\Z)")
# What names an address, unless it does so by escapes.
_NAMES = late(r"(?:url|src|image|image-set)\(", re.IGNORECASE)


class _Import(NamedTuple):
    """An import, from `start` to `end`; without an address, in a form that is not understood."""

    start: int
    end: int
    address: str = ""
    layer: str = ""


def sheets(static: Mapping[str, File]) -> list[File]:
    """The stylesheets that pages carry, those that are imported before those that import them."""
    found: dict[str, File] = {}

    def gather(path: str) -> None:
        if path in static and path not in found:
            found[path] = static[path]
            for one in _imports(static[path].data.decode("utf-8", "replace")):
                gather(urls.resolve(one.address, path)[0])
            found[path] = found.pop(path)

    gather(STYLESHEET)
    return list(found.values())


def published(static: Mapping[str, File], icons: Mapping[str, str], base: str) -> dict[str, str]:
    """The address of each file of `static/` but the styles, which pages hold; icons have those that they are given."""
    plain = (path for path in static if path != PAIRS and not (path.startswith("css/") and path.endswith(".css")))
    return {path: urls.rooted(base, icons.get(path) or urls.file_url(path)) for path in plain}


def stylesheet(static: Mapping[str, File], published: Mapping[str, str]) -> tuple[str, list[Problem]]:
    """The site's one stylesheet: `css/site.css` with all that it imports, made small.

    It may stand inside a style element: what would end the element is escaped as CSS allows. Addresses of files, which
    count from the folder of their stylesheet, become those in `published`, by the files' paths below `static/`.
    """
    if STYLESHEET not in static:
        return "", [
            Problem(
                Place(f"static/{STYLESHEET}"),
                "bad-stylesheet",
                "The stylesheet is missing.",
                "Restore static/css/site.css.",
            )
        ]
    bundle = _Bundle(static, published)
    return bundle.text(STYLESHEET, ()), bundle.problems


class _Bundle:
    """Stylesheets as they are put together, and what is wrong with them."""

    def __init__(self, static: Mapping[str, File], published: Mapping[str, str]) -> None:
        self._static = static
        self._published = published
        self.problems: list[Problem] = []

    def text(self, path: str, above: tuple[str, ...]) -> str:
        """One stylesheet with its imports put in place, each in the layer that the import names."""
        file = self._static[path]
        css, problems = decoded(file)
        self.problems += problems
        if css is None:
            return ""
        self._closed(file, css)
        imports = list(_imports(css))
        edits = [*self._rooted(path, css), *((one.start, one.end, f"@{n}-import;") for n, one in enumerate(imports))]
        held = [self._imported(one, path, css, above) for one in imports]
        for start, end, new in sorted(edits, reverse=True):
            css = css[:start] + new + css[end:]
        # Each by itself: within the braces of a layer, `a :hover` would be taken for a declaration.
        return _HELD.sub(lambda match: held[int(match[1])], minified(css))

    def _closed(self, file: File, css: str) -> None:
        """Tells of what would take the stylesheets behind it along; the braces count only where all else is closed."""
        found = unclosed(css)
        if found:
            offset, sign, end = found
            what = f"What `{sign}` opens here is never closed, so all styles that follow would be lost."
            where = "where it ends, on the same line" if sign == end else "where it ends"
            self._tell(_place(file, css, offset), what, f"Write `{end}` {where}.")
        elif line := _unbalanced(css):
            self._tell(Place(file.path, line, 1), "The braces { and } do not match.", "Close each rule that is opened.")

    def _imported(self, one: _Import, path: str, css: str, above: tuple[str, ...]) -> str:
        """What stands in the place of an import."""
        inner, _ = urls.resolve(one.address, path)
        hint = "Correct or delete the line."
        if not one.address:
            why = "has an import that is not understood"
            hint = 'Write `@import "file.css";` or `@import "file.css" layer(name);`, and conditions in that file.'
        elif urls.scheme(one.address):
            return ""  # a style of others is told by `privacy`
        elif inner in (*above, path):
            why = "imports itself"
        elif inner not in self._static:
            why = f"imports `{one.address}`, which is not there"
        else:
            text = self.text(inner, (*above, path))
            return f"@layer {one.layer}{{{text}}}" if one.layer else text
        self._tell(_place(self._static[path], css, one.start), f"This stylesheet {why}.", hint)
        return ""

    def _rooted(self, path: str, css: str) -> Iterator[tuple[int, int, str]]:
        """The addresses of files: from where to where each stands, and what it is for a page."""
        if not _NAMES.search(css):
            return
        from handrail.foreign.styles import addresses  # a style that names no file pays nothing for this

        for named in addresses(css):
            if not named.what.endswith("()") or urls.scheme(named.address) or named.address[:1] in ("", "#"):
                continue
            plain = re.split("[?#]", named.address)[0]
            inner, _ = urls.resolve(plain, path)
            if inner in self._published:
                yield named.start, named.end, self._published[inner] + named.address[len(plain) :]
            else:
                what = f"There is no file `static/{inner}`, which this stylesheet names."
                hint = f"Put it there, or correct `{named.address}`, which counts from the stylesheet's folder."
                self._tell(_place(self._static[path], css, named.start), what, hint)

    def _tell(self, place: Place, what: str, hint: str) -> None:
        self.problems.append(Problem(place, "bad-stylesheet", what, hint))


def _imports(css: str) -> Iterator[_Import]:
    """The imports of a stylesheet; those in comments and texts are none."""
    if "@import" not in css.lower():
        return
    covered = bare(css)
    for found in _IMPORT.finditer(covered):
        match = _UNDERSTOOD.match(covered, found.end())
        if match:
            yield _Import(found.start(), match.end(), css[slice(*match.span("address"))], match["layer"] or "")
        else:
            yield _Import(*found.span())


def _place(file: File, css: str, offset: int) -> Place:
    return Place(file.path, css.count("\n", 0, offset) + 1, offset - css.rfind("\n", 0, offset))


def minified(css: str) -> str:
    """A stylesheet without what browsers pass over, safe inside a style element."""
    import rcssmin  # only those who make a stylesheet pay for this

    return str(rcssmin.cssmin(css)).replace("</", "<\\/")


def _unbalanced(css: str) -> int:
    """The line by which the braces of a stylesheet have gone wrong; 0 where they match."""
    lines = bare(css).split("\n")
    depths = list(accumulate(line.count("{") - line.count("}") for line in lines))
    early = next((number for number, depth in enumerate(depths, 1) if depth < 0), 0)
    return early or (len(lines) if depths[-1] else 0)
