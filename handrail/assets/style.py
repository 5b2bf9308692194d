"""The style that every page carries, with what is wrong with it; put together only where memory does not know it.

In: the files of `static/`, where each is published, and memory. Out: a `Style`, and the key under which memory has it.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec.json import decode, encode

from handrail.assets.bundle import stylesheet
from handrail.assets.hold import check
from handrail.cache import Memory
from handrail.problems import Problem
from handrail.sources import File, digest


class Style(Struct, frozen=True):
    """The text of the style, and what is wrong with the stylesheets."""

    text: str
    problems: tuple[Problem, ...]


def gather(static: Mapping[str, File], published: Mapping[str, str], builder: str, memory: Memory) -> tuple[Style, str]:
    """The style of a site, and its key; `published` are the addresses that it may name."""
    key = digest(encode(["style", builder, published, {path: file.digest for path, file in static.items()}]))
    known = memory.facts([key]).get(key)
    if known is not None:
        return decode(known, type=Style), key
    text, problems = stylesheet(static, published)
    made = Style(text, (*problems, *check(static)))
    memory.remember([(key, encode(made), b"")])
    return made, key
