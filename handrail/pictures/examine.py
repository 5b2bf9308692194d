"""What a picture's file says of itself: its size as it is seen, or why it cannot be used.

Each photograph is decoded once, whole, because a file that breaks off in the middle has a perfect beginning. What came
out is remembered by the file's digest.
"""

from __future__ import annotations

import io
import re
import warnings
from pathlib import PurePosixPath
from xml.etree import ElementTree

import msgspec

from handrail.sources import File

# The kinds of file that browsers show, by suffix, with the names that Pillow gives them.
RASTER = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP", ".avif": "AVIF", ".gif": "GIF"}
VECTOR = {".svg"}
# Kinds that cameras, scanners and programs write, and few browsers show.
FOREIGN = {
    **dict.fromkeys((".heic", ".heif", ".hif"), "HEIC"),
    **dict.fromkeys((".tif", ".tiff"), "TIFF"),
    **dict.fromkeys((".dng", ".cr2", ".cr3", ".nef", ".arw"), "raw"),
    ".bmp": "BMP",
    ".jp2": "JPEG 2000",
    ".jxl": "JPEG XL",
    ".psd": "Photoshop",
}
# A JPEG is unpacked small; of another picture every pixel is held at once, several times over.
_MOST_PIXELS, _MOST_UNPACKED = 50_000_000, 25_000_000
_LONGEST_SIDE = 16_383  # no WebP can be longer
_LONGEST_DRAWN = 1_000_000
_DAMAGED = "it is damaged or of another kind than its name says"
_SAVE_AGAIN = "Save it again as JPEG, PNG, WebP or SVG."
# EXIF's tag for how the camera was held, and its values for pictures that lie on their side.
_ORIENTATION, _ON_ITS_SIDE = 0x0112, {5, 6, 7, 8}


class _Unfit(Exception):  # noqa: N818  # it is the picture that is unfit
    """Why a picture cannot be used, and what to do."""

    def __init__(self, why: str, hint: str = _SAVE_AGAIN) -> None:
        super().__init__(why)
        self.why, self.hint = why, hint


def suffix(path: str) -> str:
    """The end of a file's name, which says its kind: `.jpg`."""
    return PurePosixPath(path).suffix.lower()


def is_image(path: str) -> bool:
    """Whether a file's name says that it is a picture, if only of a kind that browsers do not show."""
    return suffix(path) in VECTOR or suffix(path) in RASTER or suffix(path) in FOREIGN


def examine(file: File) -> bytes:
    """A picture's size as `[width, height]`, or why it is unfit and what to do as `[why, hint]`; as JSON."""
    try:
        found: tuple[object, object] = _size(file.data, suffix(file.path))
    except _Unfit as unfit:
        found = unfit.why, unfit.hint
    except Exception:  # noqa: BLE001  # whatever a decoder says of it, it is the file that is broken
        found = _DAMAGED, _SAVE_AGAIN
    return msgspec.json.encode(found)


def _size(data: bytes, kind: str) -> tuple[int, int]:
    if kind in FOREIGN:
        raise _Unfit(
            f"few browsers show {FOREIGN[kind]} pictures", "Save it as JPEG, and write that file's name on the page."
        )
    return _drawing_size(data) if kind in VECTOR else _photograph_size(data, kind)


def _photograph_size(data: bytes, kind: str) -> tuple[int, int]:
    from PIL import Image, features  # only a site with photographs pays for this

    if not features.check("avif"):
        raise _Unfit("Pillow cannot write AVIF on this computer", "Install Pillow's own wheel, and delete .cache.")
    most = _MOST_PIXELS if kind in (".jpg", ".jpeg") else _MOST_UNPACKED
    more, smaller = f"more than {most // 1_000_000} million", "Save it smaller: 3,000 pixels across are plenty."
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            picture = Image.open(io.BytesIO(data), formats=[RASTER[kind]])
        except Image.DecompressionBombError:
            raise _Unfit(f"it has {more} pixels", smaller) from None
        with picture:
            width, height = picture.size
            if width * height > most:
                raise _Unfit(f"it has {width} x {height} pixels, {more}", smaller)
            if max(width, height) > _LONGEST_SIDE:
                raise _Unfit(f"it is {max(width, height)} pixels long", "Cut it, or save it smaller.")
            # A JPEG may carry a second picture for depth or for another eye; that is no motion.
            if kind not in (".jpg", ".jpeg") and getattr(picture, "is_animated", False):
                raise _Unfit(
                    "it moves", "Save one still picture: motion can make readers ill, and hides what it shows."
                )
            on_its_side = picture.getexif().get(_ORIENTATION) in _ON_ITS_SIDE
            picture.draft(None, (1, 1))  # a JPEG is read whole and unpacked small
            picture.load()
    return (height, width) if on_its_side else (width, height)


def _drawing_size(data: bytes) -> tuple[int, int]:
    text = data.decode("utf-8-sig")
    if "<!ENTITY" in text:
        raise _Unfit("it declares entities")
    root = ElementTree.fromstring(text)  # noqa: S314  # without entities there is nothing to blow up
    if any(
        "script" in str(e.tag).lower() or any(name.lower().startswith("on") for name in e.attrib) for e in root.iter()
    ):
        raise _Unfit("it holds a script")
    box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    if len(box) == 4:
        return _drawn(box[2]), _drawn(box[3])
    sizes = [re.fullmatch(r"(\d+(?:\.\d+)?)(?:px)?", root.get(name, "")) for name in ("width", "height")]
    if sizes[0] and sizes[1]:
        return _drawn(sizes[0][1]), _drawn(sizes[1][1])
    raise _Unfit("it says neither its size nor its viewBox")


def _drawn(side: str) -> int:
    """The length of one side of a drawing, in CSS pixels."""
    length = float(side)
    if not 0 < length <= _LONGEST_DRAWN:
        raise _Unfit(f"it says that one of its sides is {side[:20]} long")
    return max(1, round(length))
