"""The site's stylesheets become one text, made small.

In: files. Out: the style that every page carries, so that a page is one request; a changed stylesheet changes every
page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import accumulate
from posixpath import dirname, join, normpath

from handrail import urls
from handrail.assets.parse import bare
from handrail.problems import Place, Problem
from handrail.sources import File

STYLESHEET = "css/site.css"
_IMPORT = re.compile(r'@import\s+"([^"]+)"(?:\s+layer\(([\w.-]+)\))?\s*;')


def sheets(static: Mapping[str, File]) -> list[File]:
    """The stylesheets that pages carry, those that are imported before those that import them."""
    found: dict[str, File] = {}

    def gather(path: str) -> None:
        if path in static and path not in found:
            found[path] = static[path]
            for match in _IMPORT.finditer(static[path].data.decode("utf-8", "replace")):
                gather(normpath(join(dirname(path), match[1])))
            found[path] = found.pop(path)

    gather(STYLESHEET)
    return list(found.values())


def stylesheet(static: Mapping[str, File]) -> tuple[str, list[Problem]]:
    """The site's one stylesheet: `css/site.css` with all that it imports, made small.

    It may stand inside a style element: what would end the element is escaped as CSS allows.
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
    problems: list[Problem] = []
    text = _bundle(STYLESHEET, static, problems, ())
    return text, problems


def _bundle(path: str, static: Mapping[str, File], problems: list[Problem], above: tuple[str, ...]) -> str:
    """One stylesheet with its imports put in place, each in the layer that the import names."""
    file = static[path]
    text = file.data.decode("utf-8", "replace")
    imports: dict[str, str] = {}

    def hold(match: re.Match[str]) -> str:
        if urls.scheme(match[1]):
            return ""  # a style of others is told by `privacy`
        inner = normpath(join(dirname(path), match[1]))
        line = text.count("\n", 0, match.start()) + 1
        if inner not in static or inner in above:
            why = "imports itself" if inner in above else f"imports `{match[1]}`, which is not there"
            problems.append(
                Problem(
                    Place(file.path, line, 1),
                    "bad-stylesheet",
                    f"This stylesheet {why}.",
                    "Correct or delete the line.",
                )
            )
            return ""
        css = _bundle(inner, static, problems, (*above, path))
        imports[f"@handrail-import-{len(imports)};"] = f"@layer {match[2]}{{{css}}}" if match[2] else css
        return list(imports)[-1]

    small = _minify(_IMPORT.sub(hold, text), file.path, problems)
    for mark, css in imports.items():
        small = small.replace(mark, css)
    return small


def minified(css: str) -> str:
    """A stylesheet without what browsers pass over, safe inside a style element."""
    import rcssmin  # only those who make a stylesheet pay for this

    return str(rcssmin.cssmin(css)).replace("</", "<\\/")


def _minify(css: str, path: str, problems: list[Problem]) -> str:
    line = _unbalanced(css)
    if line:
        problems.append(
            Problem(
                Place(path, line, 1),
                "bad-stylesheet",
                "The braces { and } do not match.",
                "Close each rule that is opened.",
            )
        )
    return minified(css)


def _unbalanced(css: str) -> int:
    """The line by which the braces of a stylesheet have gone wrong; 0 where they match."""
    lines = bare(css).split("\n")
    depths = list(accumulate(line.count("{") - line.count("}") for line in lines))
    early = next((number for number, depth in enumerate(depths, 1) if depth < 0), 0)
    return early or (len(lines) if depths[-1] else 0)
