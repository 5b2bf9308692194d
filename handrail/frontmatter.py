"""Text into declaration and body; each error at its own line, in an editor's words.

In: the bytes of a page or data file. Out: the values it declares, where each stands, and the body with the
line it starts on; then `validate` checks the values against a model. It knows nothing of kinds of page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeVar

from frontmatter.default_handlers import YAMLHandler
from msgspec import Struct
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from handrail import marked_yaml
from handrail.marked_yaml import Marks
from handrail.problems import Place, Problem, did_you_mean
from handrail.sources import File

M = TypeVar("M", bound=BaseModel)
# Characters that no page can show.
_BAD = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ue000-\uf8ff]")
_FENCE = re.compile(r"-{3,}\s*")  # as python-frontmatter cuts
_HANDLER = YAMLHandler()


class Parts(Struct, frozen=True):
    """A page cut in two: what it declares, with marks, and its text with the line on which that starts."""

    values: Mapping[str, Any]
    marks: Marks
    body: str
    body_line: int


def decode(file: File) -> tuple[str | None, list[Problem]]:
    """A file's text with plain line ends, or `None` and why it cannot be read."""
    place = Place(file.path, 1, 1)
    if file.data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None, [Problem(place, "not-utf8", "The file is saved as UTF-16.", "Save it again and choose “UTF-8”.")]
    try:
        text = file.data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = file.data[: error.start]
        where = Place(file.path, before.count(b"\n") + 1, error.start - before.rfind(b"\n"))
        return None, [
            Problem(
                where,
                "not-utf8",
                "There is a character here that is not UTF-8.",
                "Save the file again and choose “UTF-8”.",
            )
        ]
    problems = []
    if text.startswith("\ufeff"):
        text = text[1:]
        problems.append(
            Problem(
                place,
                "byte-order-mark",
                "The file starts with an invisible mark.",
                "Save it again as “UTF-8 without BOM”.",
            )
        )
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    problems += _control_characters(text, file.path)
    return text, problems


def _control_characters(text: str, path: str) -> list[Problem]:
    """Characters that no page can show; private-use ones among them, which would look different everywhere."""
    if text.replace("\n", "").isprintable():  # nearly every text
        return []
    bad = set(_BAD.findall(text))
    problems = []
    for number, line in enumerate(text.split("\n"), 1) if bad else ():
        column = next((i for i, c in enumerate(line, 1) if c in bad), 0)
        if column:
            what = f"There is an invisible character (U+{ord(line[column - 1]):04X}) here."
            problems.append(
                Problem(
                    Place(path, number, column),
                    "control-character",
                    what,
                    "Delete it, and type the text around it again.",
                )
            )
    return problems


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
    lines = text.split("\n")
    closing = next((i for i, line in enumerate(lines[1:], 1) if _FENCE.fullmatch(line)), None)
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
    values, marks, problems = marked_yaml.load(declared.lstrip("\n"), path, first_line=2 + _blank_lines(lines[1:]))
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
    return Parts(values, marks, body.strip("\n"), closing + 2 + _blank_lines(lines[closing + 1 :])), problems


def _blank_lines(lines: list[str]) -> int:
    return next((i for i, line in enumerate(lines) if line), 0)


def data(file: File) -> tuple[Any, Marks, list[Problem]]:
    """A data file's value, the place of each part, and what is wrong with it."""
    text, problems = decode(file)
    if text is None:
        return None, Marks({}, {}, file.path), problems
    value, marks, more = marked_yaml.load(text, file.path)
    return value, marks, problems + more


def validate(model: type[M], values: Any, marks: Marks, at: marked_yaml.Path = ()) -> tuple[M | None, list[Problem]]:
    """The values as a `model`, or `None` and every way in which they do not fit, each at its place.

    `at` is where the values stand within the file that `marks` describes.
    """
    try:
        return model.model_validate(values), []
    except ValidationError as error:
        found = error.errors(include_url=False)
        wrong = {details["loc"][:depth] for details in found for depth in range(len(details["loc"]))}
        # A list of wrong items is told to have too few of them, too.
        found = [details for details in found if details["type"] != "too_short" or details["loc"] not in wrong]
        return None, [_problem(model, details, marks, at) for details in found]


def _problem(model: type[BaseModel], details: ErrorDetails, marks: Marks, at: marked_yaml.Path) -> Problem:
    path = (*at, *details["loc"])
    kind, words = details["type"], _dotted(details["loc"] or at)
    name = f"`{words}`" if words else "The file"
    if kind == "missing":
        return Problem(
            marks.at(path[:-1]), "missing-key", f"{name} is missing.", f"Add a line `{details['loc'][-1]}: …`."
        )
    if kind == "extra_forbidden":
        known = _fields_at(model, details["loc"][:-1])
        return Problem(
            marks.at(path, key=True),
            "unknown-key",
            f"{name} is not a setting here.",
            did_you_mean(str(details["loc"][-1]), known),
        )
    place = marks.at(path)
    if details["input"] is None:
        return Problem(
            place, "wrong-type", f"{name} has no value.", "Write a value after the colon, or take the line out."
        )
    if kind in _EXPECTED:
        return Problem(place, "wrong-type", f"{name} should be {_EXPECTED[kind]}.", _type_hint(kind, details["input"]))
    if kind == "literal_error":
        return Problem(
            place,
            "bad-value",
            f"{name} cannot be `{details['input']}`.",
            f"Write one of: {details['ctx']['expected'].replace(chr(39), '`')}.",
        )
    needs = _NEEDED[kind].format(**details["ctx"]) if kind in _NEEDED else details["msg"].removeprefix("Value error, ")
    return Problem(place, "bad-value", f"{name} cannot be used: {needs.rstrip('.')}.")


_NEEDED = {
    "too_short": "it needs {min_length} or more",
    "greater_than": "it must be more than {gt}",
    "greater_than_equal": "it must be {ge} or more",
    "less_than_equal": "it must be {le} or less",
}

_EXPECTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "`true` or `false`",
    "date_type": "a date such as 2026-11-23",
    "tuple_type": "a list",
    "dict_type": "a group of names and values",
    "model_type": "a group of names and values",
    "model_attributes_type": "a group of names and values",
}


def _type_hint(kind: str, given: object) -> str:
    if kind == "string_type" and isinstance(given, int | float):
        return f'Put it in quotes: "{given}".'
    if kind == "tuple_type":
        return "Write `[one, two]`, or one item a line, each after `- `."
    if kind == "date_type" and isinstance(given, str):
        return "Write the date without quotes, as year-month-day."
    if kind == "bool_type":
        return "Write the word without quotes."
    if kind in ("int_type", "float_type") and isinstance(given, str):
        return "Write the number in digits, without quotes."
    return "See the table of this kind of page in content/README.md."


def _dotted(loc: tuple[str | int, ...]) -> str:
    """A path of keys as an editor would say it: `week.sessions, item 2, hours`."""
    words = ""
    for part in loc:
        words += (
            f"{', ' if words else ''}item {part + 1}"
            if isinstance(part, int)
            else (f".{part}" if words and words[-1].isalpha() else f"{', ' if words else ''}{part}")
        )
    return words


def _fields_at(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    """The settings that the model at the end of a path of keys knows."""
    for part in path:
        if isinstance(part, str) and part in model.model_fields:
            inner = _model_in(model.model_fields[part].annotation)
            if inner is not None:
                model = inner
    return [info.alias or name for name, info in model.model_fields.items()]


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(part) for part in getattr(annotation, "__args__", ()))
    return next((model for model in found if model is not None), None)
