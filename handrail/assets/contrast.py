"""Whether the site's colours stand out from each other, computed from the tokens in both schemes.

(WCAG 2.1, 1.4.3 and 1.4.11: at least 4.5 for text, 3 for shapes that tell something.) `css/contrast.txt` says which
colours meet; a pair counts where the stylesheets declare both. Of colours without a token, two that stand in one rule
meet there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from handrail.assets.parse import Block, Declaration, blocks
from handrail.patterns import late
from handrail.problems import Place, Problem
from handrail.sources import File

PAIRS = "css/contrast.txt"
# What each word in that file asks for. The shipped colours give body text more than the standard does; a test holds it.
LEAST: Mapping[str, float] = {"body": 4.5, "text": 4.5, "shape": 3.0}
SCHEMES = ("light", "dark")
_LINE = late(r"([a-z][\w-]*) +on +([a-z][\w-]*) +(\w+): *(.+)")
_SCHEME = late(r"@media (?:screen and )?\( ?prefers-color-scheme ?: ?(light|dark) ?\)")
_ROOTS = frozenset((":root", "html", ":host"))
_HEX = late(r"#(?:[0-9a-fA-F]{3}){1,2}")
_VAR = late(r"var\( ?--([\w-]+) ?\)")
# A rule that gives its text a colour of its own, and no token.
_PLAIN = late(rb"[{;\s]color\s*:\s*(?!var)", re.IGNORECASE)
_GROUNDS = ("background", "background-color")
# What else lies behind the text, or takes the ground away from it.
_COVERED = frozenset(("background-image", "background-clip", "-webkit-background-clip", "-webkit-text-fill-color"))
# What nobody reads on a screen, or need not (WCAG 2.1, 1.4.3: what cannot be used has no least contrast).
_UNREAD = late(r"@(?:media [^{]*\bprint\b|(?:-\w+-)?keyframes)|(?<!not\():disabled|\[(?:aria-)?disabled|::selection")
# Text that may be large, and so needs no more than a shape does.
_LARGE = late(r"(?:.*[\s>+~])?h[1-3](?:[.:\[].*)?")
_GAP = late(r"(?<=[\d.%])(?:deg)?[\s,]+(?=[\d.])")


class Pair(NamedTuple):
    """A colour, what it is drawn on, what sort of thing is drawn, and where they meet."""

    front: str
    ground: str
    sort: str
    where: str


class Token(NamedTuple):
    """What a colour's token is declared as, and where."""

    value: str
    block: Block
    declaration: Declaration

    @property
    def place(self) -> Place:
        """Where it is declared."""
        return self.block.place(self.declaration)


Palette: TypeAlias = Mapping[str, Token]


def check(static: Mapping[str, File], sheets: Sequence[File]) -> Iterator[Problem]:
    """Pairs of colours with too little contrast, and colours of which it cannot be told."""
    declared, problems = pairs(static)
    yield from problems
    names = sorted({name for pair in declared for name in pair[:2]})
    found = palettes(_declaring(names, sheets))
    told = set()
    for scheme, palette in found.items():
        for pair in declared:
            if pair.front in palette and pair.ground in palette:
                told |= set(_held(pair, palette, scheme))
    yield from told
    for sheet in sheets:
        if any(b"background" in rule and _PLAIN.search(rule) for rule in sheet.data.split(b"}")):
            yield from _in_rules(sheet)


def _in_rules(sheet: File) -> Iterator[Problem]:
    """What cannot be read of the rules of a stylesheet that give a text and its ground plain colours."""
    for block in blocks(sheet):
        given = {one.name: one for one in block.declarations}
        front, grounds = given.get("color"), [one for one in block.declarations if one.name in _GROUNDS]
        unread = any(map(_UNREAD.search, (*block.within, block.selector)))
        if front and grounds and not unread and _COVERED.isdisjoint(given):
            least = LEAST["shape" if {"font", "font-size"} & given.keys() or _is_large(block) else "text"]
            yield from _plain(block, front, grounds[-1], least)


def _is_large(block: Block) -> bool:
    return all(map(_LARGE.fullmatch, block.selectors))


def _plain(block: Block, front: Declaration, ground: Declaration, least: float) -> Iterator[Problem]:
    one, other = rgb(front.value, {}), rgb(ground.value, {})
    if one and other and (ratio := contrast(one, other)) < least:
        what = (
            f"`{front.value}` on `{ground.value}` has a contrast of {int(ratio * 100) / 100:.2f}, and needs {least:g} "
            f"(`{block.selector}`)."
        )
        hint = "Make one of them darker or the other lighter."
        yield Problem(block.place(front), "poor-contrast", what, hint)


def light(sheets: Iterable[File], names: Collection[str]) -> dict[str, str]:
    """The colours of the light scheme that the stylesheets declare under those names, as `#` and six digits."""
    palette = palettes(_declaring(names, sheets))["light"]
    found = {name: rgb(palette[name].value, palette) for name in names if name in palette}
    return {name: f"#{bytes(min(one, 255) for one in colour).hex()}" for name, colour in found.items() if colour}


def _declaring(names: Collection[str], sheets: Iterable[File]) -> list[File]:
    """The stylesheets that declare a token of one of the names."""
    wanted = re.compile(rf"--(?:{'|'.join(names)})\s*:".encode())
    return [sheet for sheet in sheets if names and wanted.search(sheet.data)]


def pairs(static: Mapping[str, File]) -> tuple[list[Pair], list[Problem]]:
    """The pairs that `css/contrast.txt` names, and what is wrong with its lines."""
    file = static.get(PAIRS)
    lines = file.data.decode("utf-8", "replace").split("\n") if file else []
    found, problems = [], []
    for number, line in enumerate(lines, 1):
        match = _LINE.fullmatch(line.strip())
        if match and match[3] in LEAST:
            found.append(Pair(*match.groups()))
        elif line.strip() and not line.startswith("#"):
            place = Place(file.path if file else "", number, 1)
            hint = f"Write it as `ink on paper text: where they meet`, with one of: {', '.join(LEAST)}."
            problems.append(Problem(place, "bad-stylesheet", "This line does not say which two colours meet.", hint))
    return found, problems


def palettes(sheets: Iterable[File]) -> dict[str, dict[str, Token]]:
    """The tokens of each scheme by their names, as the stylesheets declare them for the whole page."""
    found: dict[str, dict[str, Token]] = {scheme: {} for scheme in SCHEMES}
    for sheet in sheets:
        for block in blocks(sheet):
            for scheme in _schemes(block):
                tokens = (one for one in block.declarations if one.name.startswith("--"))
                found[scheme] |= {one.name[2:]: Token(one.value, block, one) for one in tokens}
    return found


def _schemes(block: Block) -> tuple[str, ...]:
    """The schemes for which a block sets tokens: none, where it is for a part of the page or another condition."""
    conditions = [rule for rule in block.within if not rule.startswith("@layer")]
    if not _ROOTS.intersection(block.selectors) or len(conditions) > 1:
        return ()
    match = _SCHEME.fullmatch(conditions[0]) if conditions else None
    return (match[1],) if match else () if conditions else SCHEMES


def _held(pair: Pair, palette: Palette, scheme: str) -> Iterator[Problem]:
    front, ground = palette[pair.front], palette[pair.ground]
    colours = [rgb(token.value, palette) for token in (front, ground)]
    for name, token, colour in zip(pair[:2], (front, ground), colours, strict=True):
        if colour is None:
            what = f"How well `--{name}` stands out cannot be computed from `{token.value}`."
            yield Problem(token.place, "unjudged-colour", what, "Write it as `#` and six digits.")
    if None in colours:
        return
    ratio, least = contrast(*(colour for colour in colours if colour)), LEAST[pair.sort]
    if ratio < least:
        what = (
            f"`--{pair.front}` on `--{pair.ground}` has a contrast of {int(ratio * 100) / 100:.2f} in the {scheme} "
            f"scheme, and needs {least:g} ({pair.where})."
        )
        hint = f"Make one of them darker or the other lighter; `--{pair.ground}` is at {ground.place}."
        yield Problem(front.place, "poor-contrast", what, hint)


def rgb(value: str, palette: Palette) -> tuple[int, ...] | None:
    """The red, green and blue of a colour, 0 to 255; `None` where it is seen through, or not in a form that we know."""
    for _ in range(9):  # a token may stand for another
        match = _VAR.fullmatch(value)
        value = palette[match[1]].value if match and match[1] in palette else value
    if _HEX.fullmatch(value):
        digits = value[1:] if len(value) == 7 else "".join(digit * 2 for digit in value[1:])
        return tuple(bytes.fromhex(digits))
    from PIL import ImageColor  # it knows names, `rgb()` and `hsl()`; most sites need none of them

    try:
        channels = ImageColor.getrgb(_GAP.sub(",", value))
    except ValueError:
        return None
    return channels[:3] if len(channels) == 3 or channels[3] == 255 else None


def luminance(colour: tuple[int, ...]) -> float:
    """The relative luminance of a colour (WCAG 2.1)."""
    channels = [channel / 255 for channel in colour]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.1)."""
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)
