"""What a stylesheet may not take from readers: the mark of the focus, and a page that is still.

(WCAG 2.1, 2.4.7, and 2.3.3, which goes beyond level AA.)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from handrail.assets import contrast
from handrail.assets.bundle import sheets
from handrail.assets.parse import Block, Declaration, blocks
from handrail.patterns import late
from handrail.problems import Problem
from handrail.sources import File

# Only a file in which one of these stands is taken apart.
_SUSPECT = late(
    rb"outline(?:-style|-width)?\s*:\s*(?:none|0)|(?:transition|animation)[\w-]*\s*:|scroll-behavior|@view-transition"
)
_GONE = late(r"(?:none|0(?:px|em|rem)?)(?: (?:none|0))?", re.IGNORECASE)
_OUTLINES = frozenset(("outline", "outline-style", "outline-width"))
_MARKS = late(r"outline|box-shadow|border|background|text-decoration")
_FOCUS = late(r":focus(?:-visible|-within)?")
_STILL = late(r"none|auto|initial|unset|0m?s|0?\.\d+m?s|1ms")
# What may change slowly and moves nothing.
_QUIET = late(r"(?:[\w-]*color|background|opacity|fill|stroke|box-shadow|outline|visibility)(?: .*)?")
_MOVING = {"transition", "transition-property", "animation", "animation-name", "scroll-behavior"}
_CALM = "prefers-reduced-motion"


def check(static: Mapping[str, File]) -> list[Problem]:
    """What is wrong with the stylesheets that pages carry: colours, focus, motion."""
    found = sheets(static)
    problems = list(contrast.check(static, found))
    # What one file seems to take away, any other may give back; so the others are read only then.
    if _unfit(sheet for sheet in found if _SUSPECT.search(sheet.data.lower())):
        problems += _unfit(found)
    return problems


def _unfit(sheets: Iterable[File]) -> list[Problem]:
    every = [block for sheet in sheets for block in blocks(sheet)]
    return [*_focus(every), *_motion(every)]


def _focus(every: Sequence[Block]) -> Iterator[Problem]:
    """Outlines that are taken away where no other mark shows where the keyboard is."""
    marked = [selector for block in every if _is_marked(block) for selector in block.selectors if ":focus" in selector]
    drawn = {_FOCUS.sub("", selector) for selector in marked}
    for block in every:
        for gone in block.declarations:
            if gone.name in _OUTLINES and _GONE.fullmatch(gone.value):
                for selector in block.selectors:
                    if not _is_spared(selector) and _FOCUS.sub("", selector) not in drawn:
                        what = f"`{gone.name}: {gone.value}` hides where the keyboard is (`{selector}`)."
                        hint = "Take it out, or draw another mark for the same selector with `:focus-visible`."
                        yield Problem(block.place(gone), "hidden-focus", what, hint)


def _is_spared(selector: str) -> bool:
    """Whether a selector is for what the keyboard does not reach, or what has its mark elsewhere."""
    return ":not(:focus-visible)" in selector or 'tabindex="-1"' in selector


def _is_marked(block: Block) -> bool:
    return any(_MARKS.match(one.name) and not _GONE.fullmatch(one.value) for one in block.declarations)


def _motion(every: Sequence[Block]) -> Iterator[Problem]:
    """What moves whether or not readers have asked for stillness."""
    calm = {
        (selector, family)
        for block in every
        if any(_CALM in rule for rule in block.within)
        for selector in block.selectors
        for one in block.declarations
        if (family := _family(one)) and _STILL.match(one.value)
    }
    for block in every:
        if any(_CALM in rule for rule in block.within):
            continue
        if block.selector.startswith("@view-transition") and block.declarations:
            yield _moves(block, block.declarations[0], "@view-transition")
        for one in block.declarations:
            family = _family(one) if _moves_something(one) else ""
            if family and not all({(selector, family), ("*", family)} & calm for selector in block.selectors):
                yield _moves(block, one, one.name)


def _family(declaration: Declaration) -> str:
    name = declaration.name.removeprefix("-webkit-")
    return name if name == "scroll-behavior" else name.partition("-")[0] if name.startswith(("tran", "anim")) else ""


def _moves_something(declaration: Declaration) -> bool:
    if declaration.name.removeprefix("-webkit-") not in _MOVING or _STILL.fullmatch(declaration.value):
        return False
    changes = declaration.value.split(",")
    is_slow = declaration.name.endswith(("transition", "transition-property"))
    return not (is_slow and all(_QUIET.fullmatch(change.strip()) for change in changes))


def _moves(block: Block, declaration: Declaration, name: str) -> Problem:
    what = f"`{name}` moves things also for readers who have asked for stillness."
    hint = "Put it inside `@media (prefers-reduced-motion: no-preference) { … }`."
    return Problem(block.place(declaration), "unasked-motion", what, hint)
