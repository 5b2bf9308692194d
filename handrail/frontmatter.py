"""Text into declaration and body; each error at its own line, in an editor's words.

In: the bytes of a page or data file. Out: the values it declares, where each stands, and the body with the
line it starts on. It knows nothing of kinds of page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from frontmatter.default_handlers import YAMLHandler
from msgspec import Struct

from handrail import marked_yaml
from handrail.marked_yaml import Marks
from handrail.patterns import late
from handrail.problems import Place, Problem
from handrail.problems.characters import unshown
from handrail.sources import File, decoded

_ASCII_SHOWN = b"\t\n\r" + bytes(range(0x20, 0x7F))
_FENCE = late(r"^-{3,}[^\S\n]*$", re.MULTILINE)  # as python-frontmatter cuts
# How a text begins that holds settings and a line that closes them; nobody means `draft: true` for readers.
_SETTINGS = late(
    r"(?=[a-z])(?:(?:(?:[a-z][a-z_]*:(?=\s)|[ \t#-])[^\n]*)?\n)+?---+[ \t]*(?:\n|$)|draft:[ \t]*true[ \t]*(?:\n|$)"
)
_SETTING = late(r"^([a-z][a-z_]*):", re.MULTILINE)
_HANDLER = YAMLHandler()


class Parts(Struct, frozen=True):
    """A page cut in two: what it declares, with marks, and its text with the line on which that starts."""

    values: Mapping[str, Any]
    marks: Marks
    body: str
    body_line: int


def decode(file: File) -> tuple[str | None, list[Problem]]:
    """A file's text with plain line ends, or `None` and why it cannot be read."""
    text, problems = decoded(file)
    if text is None:
        return None, problems
    if text.startswith("\ufeff"):
        text = text[1:]
        problems.append(
            Problem(
                Place(file.path, 1, 1),
                "byte-order-mark",
                "The file starts with an invisible mark.",
                "Save it again as “UTF-8 without BOM”.",
            )
        )
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not file.data.translate(None, _ASCII_SHOWN).decode().isprintable():  # in nearly every text it is
        problems += _control_characters(text, file.path)
    return text, problems


def _control_characters(text: str, path: str) -> list[Problem]:
    """The first character of each line that no page can show."""
    hint = "Delete it, and type the text around it again."
    return [
        Problem(
            Place(path, number, line.index(sign) + 1),
            "control-character",
            f"There is an invisible character (U+{ord(sign):04X}) here.",
            hint,
        )
        for number, line in enumerate(text.split("\n"), 1)
        if (sign := unshown(line))
    ]


def split(text: str, path: str) -> tuple[Parts | None, list[Problem]]:
    """A page's text as its `Parts`, or `None` and why it cannot be cut."""
    start = Place(path, 1, 1)
    if not text.strip():
        return None, [Problem(start, "empty-file", "The file is empty.", "Write the page, or delete the file.")]
    if not _HANDLER.detect(text):
        return None, [
            Problem(
                start,
                "no-front-matter",
                "The page does not start with `---`.",
                "Put `---`, then `title: …` and `description: …`, then `---` above the text.",
            )
        ]
    settings = text.find("\n") + 1
    closing = _FENCE.search(text, settings) if settings else None
    if closing is None:
        return None, [
            Problem(
                start,
                "unclosed-front-matter",
                "The settings that start here are never closed.",
                "Put a line of `---` between the settings and the text.",
            )
        ]
    declared, body = _HANDLER.split(text)
    first_line = 2 + _blank_lines(text[settings:])
    values, marks, problems = marked_yaml.load(declared.lstrip("\n"), path, first_line)
    if values is None:
        values = {}
    if not isinstance(values, dict):
        problems.append(
            Problem(
                Place(path, 2, 1),
                "bad-yaml",
                "The settings are not a list of names and values.",
                "Write one `name: value` on each line.",
            )
        )
        return None, problems
    body_line = text.count("\n", 0, closing.start()) + 2 + _blank_lines(text[closing.end() + 1 :])
    return Parts(values, marks, body.strip("\n"), body_line), problems


def settings_below(body: str) -> tuple[str, ...]:
    """The names of what look like settings at the head of a text: above it, a line of `---` may be one too many."""
    head = _SETTINGS.match(body)
    return tuple(_SETTING.findall(head[0])) if head else ()


def _blank_lines(text: str) -> int:
    """With how many empty lines a text begins; with none if it has no others."""
    words = text.lstrip()
    return text.count("\n", 0, len(text) - len(words)) if words else 0


def data(file: File) -> tuple[Any, Marks, list[Problem]]:
    """A data file's value, the place of each part, and what is wrong with it."""
    text, problems = decode(file)
    if text is None:
        return None, Marks({}, {}, file.path), problems
    value, marks, more = marked_yaml.load(text, file.path)
    return value, marks, problems + more
