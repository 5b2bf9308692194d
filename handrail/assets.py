"""Stylesheets and images: fingerprints and sizes.

In: files. Out: `Asset` values, whose URL changes with their bytes, so that browsers may keep them for ever.
An address that holds a fingerprint enters a view as text; so a changed stylesheet changes exactly the pages
that name it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import PurePosixPath
from posixpath import dirname, join, normpath
from xml.etree import ElementTree

from handrail.problems import Place, Problem
from handrail.sources import File, digest

FOLDER = "/assets"
STYLESHEET = "css/site.css"
RASTER = {".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif"}
VECTOR = {".svg"}
_IMPORT = re.compile(r'@import\s+"([^"]+)"(?:\s+layer\(([\w.-]+)\))?\s*;')
_MOST_PIXELS = 50_000_000


@dataclass(frozen=True)
class Asset:
    """A file under a fingerprinted URL; width and height in CSS pixels, 0 for what is no picture."""

    url: str
    data: bytes = field(repr=False)
    width: int = 0
    height: int = 0


def fingerprinted(path: str, data: bytes) -> str:
    """The URL of a file whose name carries a digest of its bytes: `/assets/site.1a2b3c4d5e.css`."""
    name = PurePosixPath(path)
    return f"{FOLDER}/{name.stem}.{digest(data)[:10]}{name.suffix.lower()}"


def is_image(path: str) -> bool:
    """Whether a file's name says that it is a picture of a kind that browsers show."""
    return PurePosixPath(path).suffix.lower() in RASTER | VECTOR


# --- stylesheets -------------------------------------------------------------------------------------


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
    return text.replace("</", r"<\/"), problems


def _bundle(path: str, static: Mapping[str, File], problems: list[Problem], above: tuple[str, ...]) -> str:
    """One stylesheet with its imports put in place, each in the layer that the import names."""
    file = static[path]
    text = file.data.decode("utf-8", "replace")
    imports: dict[str, str] = {}

    def hold(match: re.Match[str]) -> str:
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


def _minify(css: str, path: str, problems: list[Problem]) -> str:
    import rcssmin  # only a build that has to make the stylesheet pays for this

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
    return str(rcssmin.cssmin(css))


def _unbalanced(css: str) -> int:
    """The line by which the braces of a stylesheet have gone wrong; 0 where they match."""
    bare = re.sub(r"/\*.*?\*/", lambda match: re.sub(r"[^\n]", " ", match[0]), css, flags=re.DOTALL)
    lines = bare.split("\n")
    depths = list(accumulate(line.count("{") - line.count("}") for line in lines))
    early = next((number for number, depth in enumerate(depths, 1) if depth < 0), 0)
    return early or (len(lines) if depths[-1] else 0)


# --- images ------------------------------------------------------------------------------------------


def image(file: File) -> tuple[Asset | None, list[Problem]]:
    """A picture under its fingerprinted URL, with its size; `None` where it cannot be read."""
    suffix = PurePosixPath(file.path).suffix.lower()
    try:
        width, height = _vector_size(file.data) if suffix in VECTOR else _raster_size(file.data)
    except (ValueError, OSError, SyntaxError, ElementTree.ParseError) as error:
        reason = (
            str(error).split("\n")[0]
            if isinstance(error, ValueError) and not isinstance(error, UnicodeError)
            else "it is damaged or of another kind than its name says"
        )
        return None, [
            Problem(
                Place(file.path),
                "bad-image",
                f"This picture cannot be used: {reason}.",
                "Save it again as JPEG, PNG, WebP or SVG.",
            )
        ]
    return Asset(fingerprinted(file.path, file.data), file.data, width, height), []


def _raster_size(data: bytes) -> tuple[int, int]:
    from PIL import Image, UnidentifiedImageError  # only a site with photographs pays for this

    try:
        with Image.open(io.BytesIO(data)) as picture:
            width, height = picture.size
    except (UnidentifiedImageError, Image.DecompressionBombError):
        raise OSError from None
    if width * height > _MOST_PIXELS:
        raise ValueError(f"it has {width} x {height} pixels, more than 50 million")
    return width, height


def _vector_size(data: bytes) -> tuple[int, int]:
    if b"<!ENTITY" in data:
        raise ValueError("it declares entities")
    root = ElementTree.fromstring(data)  # noqa: S314  # without entities there is nothing to blow up
    if any(
        "script" in str(e.tag).lower() or any(name.lower().startswith("on") for name in e.attrib) for e in root.iter()
    ):
        raise ValueError("it holds a script")
    box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    if len(box) == 4:
        return round(float(box[2])), round(float(box[3]))
    sizes = [re.fullmatch(r"(\d+(?:\.\d+)?)(?:px)?", root.get(name, "")) for name in ("width", "height")]
    if sizes[0] and sizes[1]:
        return round(float(sizes[0][1])), round(float(sizes[1][1]))
    raise ValueError("it says neither its size nor its viewBox")
