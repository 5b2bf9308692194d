"""The files that pages show in place of a picture: which there are, and how each is made.

Made afresh from the decoded pixels alone, they carry nothing else: no place, no time, no camera, no comment. The
encoders' settings are fixed and each works in one thread, so that every machine makes the same bytes.
"""

from __future__ import annotations

import io
from functools import lru_cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from handrail import urls
from handrail.pictures.examine import RASTER, VECTOR, suffix
from handrail.sources import File, digest

if TYPE_CHECKING:
    from PIL.Image import Image

FOLDER = "/assets"
WIDTHS = (480, 800, 1200, 1600)
# A reader whose browser knows neither AVIF nor WebP is handed a file of about this width.
_USUAL = 800
_LIGHTEST, _LIGHT = "AVIF", "WEBP"
# What is left to the browsers that know neither, by the kind of the source: AVIF and GIF have better heirs.
_OWN = {"JPEG": "JPEG", "PNG": "PNG", "WEBP": "WEBP", "AVIF": "WEBP", "GIF": "PNG"}
_ENDINGS = {"AVIF": ".avif", "WEBP": ".webp", "JPEG": ".jpg", "PNG": ".png"}
# AVIF at a lower speed takes many times as long and saves nothing; its bytes depend on the number of threads.
_SETTINGS: dict[str, dict[str, Any]] = {
    "AVIF": {"quality": 60, "speed": 8, "subsampling": "4:2:0", "autotiling": False, "max_threads": 1},
    "WEBP": {"quality": 76, "method": 4},
    "JPEG": {"quality": 80, "subsampling": "4:2:0", "optimize": True, "progressive": True},
    "PNG": {"compress_level": 6},
}


class Rendition(Struct, frozen=True):
    """One file that stands for a picture: its URL, its size in pixels, and its format; empty for a file as it is."""

    url: str
    width: int
    height: int
    format: str


class Picture(Struct, frozen=True):
    """A picture as pages show it: its size in CSS pixels, and every file that stands for it, narrow ones first."""

    width: int
    height: int
    renditions: tuple[Rendition, ...]

    def of(self, format_: str) -> tuple[Rendition, ...]:
        """The files of one format."""
        return tuple(rendition for rendition in self.renditions if rendition.format == format_)

    @property
    def own(self) -> tuple[Rendition, ...]:
        """The files that every browser knows."""
        return self.of(self.renditions[-1].format)

    @property
    def lighter(self) -> tuple[tuple[str, tuple[Rendition, ...]], ...]:
        """The files that newer browsers prefer, by their media type, the lightest first."""
        known = (_LIGHTEST, _LIGHT)
        return tuple((f"image/{name.lower()}", self.of(name)) for name in known if self.of(name) not in ((), self.own))

    @property
    def usual(self) -> Rendition:
        """The one file for those who can take only one."""
        return min(self.own, key=lambda rendition: (abs(rendition.width - _USUAL), rendition.width))


def fingerprinted(path: str, fingerprint: str, ending: str, width: int = 0) -> str:
    """The URL of a file whose name carries a fingerprint: `/assets/bench-800.1a2b3c4d5e.avif`.

    A list of such addresses is cut at spaces and commas, so the name is the plain form of the editor's.
    """
    size = f"-{width}" if width else ""
    return f"{FOLDER}/{urls.plain_slug(PurePosixPath(path).stem) or 'picture'}{size}.{fingerprint[:10]}{ending}"


def picture(file: File, width: int, height: int, painter: str) -> Picture:
    """A picture of the size that `examine` found; `painter` is the fingerprint of this room and of its library."""
    if suffix(file.path) in VECTOR:
        return Picture(width, height, (Rendition(fingerprinted(file.path, file.digest, ".svg"), width, height, ""),))
    fingerprint = digest(f"{painter} {file.digest}".encode())
    formats = dict.fromkeys((_LIGHTEST, _LIGHT, _OWN[RASTER[suffix(file.path)]]))
    renditions = tuple(
        Rendition(
            fingerprinted(file.path, fingerprint, _ENDINGS[name], across),
            across,
            max(1, round(height * across / width)),
            name,
        )
        for name in formats
        for across in _widths(width)
    )
    return Picture(renditions[-1].width, renditions[-1].height, renditions)


def _widths(width: int) -> list[int]:
    """The widths in which a picture is made: never wider than it is, and none that is nearly another."""
    widest = min(width, WIDTHS[-1])
    return [across for across in WIDTHS if across <= 0.8 * widest] + [widest]


def encode(file: File, rendition: Rendition) -> bytes:
    """The bytes of one file that stands for a picture; all that is left of the source is what can be seen."""
    if not rendition.format:
        return file.data
    from PIL import Image

    whole = _seen(file.data, RASTER[suffix(file.path)])
    small = whole.resize((rendition.width, rendition.height), Image.Resampling.LANCZOS)
    made = io.BytesIO()
    small.save(made, rendition.format, **_SETTINGS[rendition.format])
    return made.getvalue()


@lru_cache(maxsize=1)  # the files of one picture are made one after another
def _seen(data: bytes, kind: str) -> Image:
    """A picture's pixels as they are meant to be seen: upright, in sRGB, no larger than needed, without their past."""
    from PIL import Image, ImageOps

    with Image.open(io.BytesIO(data), formats=[kind]) as opened:
        # A large JPEG is unpacked at a half, a quarter or an eighth of its size, whichever is still ample.
        opened.draft(None, (2 * WIDTHS[-1], 2 * WIDTHS[-1]))
        upright = ImageOps.exif_transpose(opened)
    clean = _srgb(upright)
    if clean.width > WIDTHS[-1]:
        height = max(1, round(clean.height * WIDTHS[-1] / clean.width))
        clean = clean.resize((WIDTHS[-1], height), Image.Resampling.LANCZOS, reducing_gap=3.0)
    clean.info = {}
    return clean


def _srgb(picture: Image) -> Image:
    """The picture in the colours that every screen knows, with transparency where it has some."""
    from PIL import ImageCms

    if picture.has_transparency_data:
        return picture.convert("RGBA")
    profile = picture.info.get("icc_profile")
    if profile and picture.mode in ("RGB", "CMYK"):
        try:
            made = ImageCms.profileToProfile(
                picture, ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
        except (ImageCms.PyCMSError, OSError):  # a profile that cannot be read is no profile
            made = None
        if made is not None:
            return made
    if picture.mode.startswith("I;16") or picture.mode == "I":
        return picture.point(lambda value: value / 256).convert("L").convert("RGB")
    return picture.convert("RGB")
