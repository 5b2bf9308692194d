"""The picture that stands for a page where somebody shares its address: 1200 by 630 pixels, the page's title on it.

In: a title, and the site's name, colours and icon. Out: a PNG. The font comes with Handrail, and text is laid out
letter by letter, so that every machine makes the same bytes. (How pages name their picture: https://ogp.me.)
"""

from __future__ import annotations

import io
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from handrail.patterns import late
from handrail.pictures.render import FOLDER
from handrail.sources import digest, packaged

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

WIDTH, HEIGHT = 1200, 630
_FONT = "handrail/pictures/SourceSerifPro-Semibold.ttf"
# What the font can write; a title with anything else is left to the words beside the picture.
_WRITABLE = late(
    r"[ -~\u00a0-\u012b\u012e-\u0131\u0134-\u0149\u014c-\u0165\u0168-\u017f"
    r"\u2010\u2012-\u2015\u2018-\u201a\u201c-\u201e\u2022\u2026\u2122]+"
)
# The colours of the stylesheet that the picture wears, and what they are where the stylesheet does not say.
COLOURS = {
    "night": "#12332e",
    "on-night": "#eef5f2",
    "on-night-soft": "#c3d6d0",
    "rail": "#4b8d82",
    "amber": "#e39a2d",
}
_EDGE, _MEASURE, _MOST_LINES = 84, 800, 4
_STEP = 16  # to how many pixels lines are balanced
_SIZES = (84, 76, 68, 60, 52, 46)
_SMOOTH = 4
_GROUND_COLOURS, _SHADES = 96, 32


class Look(Struct, frozen=True):
    """What the pictures of a site share: its name and colours, and the digests of its icon and of this room."""

    name: str
    colours: tuple[str, ...]
    icon: str
    painter: str

    def url(self, title: str) -> str:
        """The address of the picture for a title: the same as long as the picture would be."""
        return f"{FOLDER}/share-{digest(repr((self, title)).encode())[:12]}.png"


def draw(look: Look, title: str, icon: bytes) -> bytes:
    """The picture for a title as a PNG; `icon` is the site's own, a PNG, or empty."""
    from PIL import Image, ImageDraw

    picture = _ground(look, icon).copy()
    lines, size = _fitted(title) if _WRITABLE.fullmatch(title) else ([], _SIZES[0])
    leading = round(size * 1.16)
    ink = Image.new("L", (_MEASURE + _EDGE, leading * len(lines) + _EDGE))
    pen = ImageDraw.Draw(ink)
    for number, line in enumerate(lines):
        pen.text((0, number * leading), line, fill=255, font=_font(size))
    # A picture of few colours is made and sent in a fifth of the time: each grey of the letters becomes a shade.
    shades = ink.point([_GROUND_COLOURS + grey * (_SHADES - 1) // 255 for grey in range(256)])
    picture.paste(shades, (_EDGE, HEIGHT - 150 - leading * len(lines)), ink.point([0] + 255 * [255]))
    made = io.BytesIO()
    picture.save(made, "PNG", compress_level=3)  # at 6 it is a fifth smaller and takes twice as long
    return made.getvalue()


def _fitted(title: str) -> tuple[list[str], int]:
    """The title in lines of about one length, and the largest size at which they fit; what never fits is cut off."""
    words = title.split()
    for size in _SIZES:
        lines = _wrapped(words, size, _MEASURE)
        if len(lines) <= (_MOST_LINES - 1 if size > _SIZES[2] else _MOST_LINES) and _widest(lines, size) <= _MEASURE:
            return _balanced(words, size, len(lines)), size
    lines = _wrapped([_cut(word, size) for word in words], size, _MEASURE)
    if len(lines) > _MOST_LINES:
        lines[_MOST_LINES - 1 :] = [_cut(f"{lines[_MOST_LINES - 1]}…", size)]
    return lines, size


def _cut(text: str, size: int) -> str:
    """As much of a text as fits into one line."""
    if _width(text, size) <= _MEASURE:
        return text
    while _font(size).getbbox(f"{text}…")[2] > _MEASURE:  # the dots are wider than the font says
        text = text[:-1].rstrip("… ")
    return f"{text}…"


def _balanced(words: list[str], size: int, count: int) -> list[str]:
    """So many lines, none of them longer than it must be."""
    low, high = 0, _MEASURE
    while high - low > _STEP:
        middle = (low + high) // 2
        lines = _wrapped(words, size, middle)
        fits = len(lines) <= count and _widest(lines, size) <= middle
        low, high = (low, middle) if fits else (middle, high)
    return _wrapped(words, size, high)


def _wrapped(words: list[str], size: int, across: int) -> list[str]:
    lines, room = [words[0]], across - _width(words[0], size)
    for word in words[1:]:
        needed = _width(" ", size) + _width(word, size)
        if needed > room:
            lines.append(word)
            room = across - _width(word, size)
        else:
            lines[-1] += f" {word}"
            room -= needed
    return lines


def _widest(lines: list[str], size: int) -> float:
    return max(sum(_width(word, size) for word in line.replace(" ", "\0 \0").split("\0")) for line in lines)


@lru_cache(maxsize=4096)  # pages of one site share their words
def _width(text: str, size: int) -> float:
    return _font(size).getlength(text)


@lru_cache
def _font(size: int) -> FreeTypeFont:
    from PIL import ImageFont

    return ImageFont.truetype(io.BytesIO(packaged(_FONT).data), size, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=1)  # all pages of a site share it
def _ground(look: Look, icon: bytes) -> Image:
    """What every picture of the site has: the night, the rail that climbs to the sun, the icon and the name."""
    from PIL import Image, ImageDraw

    night, ink, soft, rail, amber = look.colours
    ground = Image.new("RGB", (WIDTH, HEIGHT), night)
    ImageDraw.Draw(ground).rectangle((0, 540, 920, 551), fill=rail)
    ground.paste(_climb(night, rail, amber), (900, 90))
    start = _EDGE
    if icon:
        with Image.open(io.BytesIO(icon), formats=["PNG"]) as opened:
            mark = opened.convert("RGBA").resize((76, 76), Image.Resampling.LANCZOS)
        ground.paste(mark, (_EDGE, 70), mark)
        start += 76 + 24
    if _WRITABLE.fullmatch(look.name):
        ImageDraw.Draw(ground).text((start, 108), look.name, fill=soft, font=_font(40), anchor="lm")
    return _of_few_colours(ground, night, ink)


def _of_few_colours(ground: Image, first: str, last: str) -> Image:
    """The same picture with a palette, which ends in the shades from one colour to another that letters need."""
    from PIL import Image, ImageColor

    small = ground.quantize(_GROUND_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    low, high = ImageColor.getrgb(first), ImageColor.getrgb(last)
    palette = (small.getpalette() or [])[: 3 * _GROUND_COLOURS]
    palette += [0] * (3 * _GROUND_COLOURS - len(palette))
    for shade in range(_SHADES):
        palette += [round(a + (b - a) * shade / (_SHADES - 1)) for a, b in zip(low, high, strict=True)]
    small.putpalette(palette)
    return small


def _climb(night: str, rail: str, amber: str) -> Image:
    """The rail where it climbs, and the sun above it, drawn large and made small so that edges are smooth."""
    from PIL import Image, ImageDraw

    large = Image.new("RGB", (260 * _SMOOTH, 480 * _SMOOTH), night)
    pen = ImageDraw.Draw(large)
    steps = [(0, 456), (40, 456), (40, 350), (120, 350), (120, 244), (200, 244), (200, 138)]
    pen.line([(x * _SMOOTH, y * _SMOOTH) for x, y in steps], fill=rail, width=12 * _SMOOTH, joint="curve")
    for y, radius, colour in ((138, 6, rail), (60, 46, amber)):
        pen.ellipse([(at + way * radius) * _SMOOTH for way in (-1, 1) for at in (200, y)], fill=colour)
    return large.resize((260, 480), Image.Resampling.LANCZOS)
