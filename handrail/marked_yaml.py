"""YAML text into plain values and the place of each, refusing what YAML would silently misread.

YAML 1.1 reads `no` as false, `010` as 8, `1.10` as 1.1 and `9:30` as 570, and lets the last of two equal
keys win. Editors mean none of these, so each is a problem at its line. Sequences become tuples, so that
what comes out is as immutable as the models that it is checked against.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

import yaml
from msgspec import Struct, field

from handrail.patterns import late
from handrail.problems import Place, Problem
from handrail.problems.characters import unshown

Path: TypeAlias = tuple[str | int, ...]

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAG = "tag:yaml.org,2002:"
_INTEGER = late(r"0|-?[1-9][0-9]*")
_DEEPEST = 20
_DEEP = "bad-yaml", "Lists are nested too deeply.", "No setting needs this many levels."
# The signs without which nothing nests. The parser crashes where tens of thousands do; so from this many on somebody
# looks first.
_NESTING, _MANY = "[{-?:", 5000
# What YAML takes for a remark though it may well be a part of the value before it: “Suite #5”.
_REMARK = late(r"\s+(#[^\s#].*)")


class Marks(Struct, frozen=True):
    """Where keys and values stand: each path of keys and indexes, with its line and column from 1."""

    keys: Mapping[Path, tuple[int, int]]
    values: Mapping[Path, tuple[int, int]]
    file: str

    def at(self, path: Path, *, key: bool = False) -> Place:
        """The place of a value (or of its key); of the nearest enclosing one where it has none itself."""
        marks = self.keys if key else self.values
        while path and path not in marks:
            path = path[:-1]
            marks = self.values
        return Place(self.file, *marks.get(path, (1, 1)))


class _Reader(Struct):
    file: str
    first_line: int
    lines: Sequence[str] = ()
    escaping: str = ""
    keys: dict[Path, tuple[int, int]] = field(default_factory=dict)
    values: dict[Path, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)

    def mark(self, node: yaml.Node) -> tuple[int, int]:
        return node.start_mark.line + self.first_line, node.start_mark.column + 1

    def refuse(self, node: yaml.Node, code: str, message: str, hint: str) -> None:
        self.problems.append(Problem(Place(self.file, *self.mark(node)), code, message, hint))

    def read(self, node: yaml.Node, path: Path) -> Any:
        self.values[path] = self.mark(node)
        if id(node) in self.seen:
            return self.refuse(
                node, "bad-yaml", "An alias (`*name`) is used.", "Write the value out where it is needed."
            )
        self.seen.add(id(node))
        if len(path) > _DEEPEST:
            return self.refuse(node, *_DEEP)
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return tuple(self.read(child, (*path, index)) for index, child in enumerate(node.value))
        return self.scalar(node)

    def mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else ""
            if not key or key == "<<":
                self.refuse(key_node, "bad-yaml", "A setting's name is not a plain word.", "Write `name: value`.")
            elif key in result:
                first = self.keys[*path, key][0]
                self.refuse(
                    key_node,
                    "duplicate-key",
                    f"`{key}` is written twice.",
                    f"Keep this one or the one on line {first}.",
                )
            else:
                self.comma(node, key_node, value_node)
                self.shown(key_node, key)
                self.keys[*path, key] = self.mark(key_node)
                result[key] = self.read(value_node, (*path, key))
        return result

    def comma(self, node: yaml.MappingNode, key_node: yaml.Node, value_node: yaml.Node) -> None:
        """Refuses words in braces without a colon, which are taken for a setting's name: most belong before a comma."""
        if node.flow_style and key_node.end_mark.index == value_node.end_mark.index:
            what = f"No colon stands behind `{key_node.value}`, so it would be taken for a setting without a value."
            mend = (
                'If it belongs to the value before the comma, put all of that in quotes: {school: "University, Ohio"}.'
            )
            self.refuse(key_node, "ambiguous-value", what, mend)

    def scalar(self, node: yaml.Node) -> Any:
        text: str = node.value
        if self.lines:
            self.remark(node)
        self.shown(node, text)
        kind = node.tag.removeprefix(_TAG)
        if kind == "timestamp":
            return self.date(node, text)
        read = _READERS.get(kind)
        if read is None:
            self.refuse(
                node,
                "bad-yaml",
                f"`{node.tag.replace(_TAG, '!!', 1)}` is not used here.",
                "Put the value in quotes, or write it without the part that starts with `!`.",
            )
            return text
        try:
            return read(text)
        except ValueError:
            what = f"`{text}` would be read as something else than it looks."
            self.refuse(
                node,
                "ambiguous-value",
                what,
                f'Put it in quotes ("{text}") if it is text, or write `true`, `false` or a plain number.',
            )
            return text

    def shown(self, node: yaml.Node, text: str) -> None:
        """Refuses what a text in quotes names by its number and no page can show; what was typed is told elsewhere."""
        sign = unshown(text) if self.escaping else ""
        if sign and sign not in self.escaping:
            what = f"A backslash stands here for an invisible character (U+{ord(sign):04X})."
            self.refuse(node, "control-character", what, "Delete the backslash and what belongs to it.")

    def remark(self, node: yaml.Node) -> None:
        """Refuses a remark behind a value without quotes that looks like a part of it."""
        end = node.end_mark
        remark = None if getattr(node, "style", "") else _REMARK.match(self.lines[end.line], end.column)
        if remark:
            whole = f"{node.value} {remark[1]}".lstrip()
            mend = f'Put the value in quotes ("{whole}"), or a space behind the # of a remark.'
            self.refuse(node, "ambiguous-value", f"`{remark[1]}` would be taken for a remark, and left out.", mend)

    def date(self, node: yaml.Node, text: str) -> Any:
        try:
            return date.fromisoformat(text)
        except ValueError:
            self.refuse(node, "bad-date", f"`{text}` is not a date.", "Write year-month-day, as in 2026-11-23.")
            return date.min


def _boolean(text: str) -> bool:
    return {"true": True, "false": False}[text] if text in ("true", "false") else _refuse()


def _integer(text: str) -> int:
    return int(text) if _INTEGER.fullmatch(text) else _refuse()


def _float(text: str) -> float:
    return float(text) if repr(float(text)) == text else _refuse()


def _refuse() -> Any:
    raise ValueError


# Each kind of YAML scalar, read only if it is written the one way that nobody can mistake.
_READERS: Mapping[str, Callable[[str], Any]] = {
    "str": str,
    "null": lambda _: None,
    "bool": _boolean,
    "int": _integer,
    "float": _float,
}


def load(text: str, file: str, first_line: int = 1) -> tuple[Any, Marks, list[Problem]]:
    """The value of a YAML text, the place of each part, and what is wrong with it.

    `first_line` is the line of the file on which `text` starts. The value is `None` for an empty text.
    """
    reader = _Reader(file, first_line, text.splitlines() if " #" in text else (), text if "\\" in text else "")
    value = None
    try:
        deep = _too_deep(text)
        node = None if deep else yaml.compose(text, Loader=_LOADER)
        if deep:
            reader.problems.append(Problem(Place(file, deep[0] + first_line, deep[1] + 1), *_DEEP))
        value = None if node is None else reader.read(node, ())
    except yaml.MarkedYAMLError as error:
        reader.problems.append(_syntax(error, text, file, first_line))
    except (yaml.YAMLError, RecursionError) as error:
        what = str(error).splitlines()[0] if str(error) else "it is nested too deeply"
        reader.problems.append(Problem(Place(file, first_line, 1), "bad-yaml", f"The settings cannot be read: {what}."))
    return value, Marks(reader.keys, reader.values, file), reader.problems


def _too_deep(text: str) -> tuple[int, int] | None:
    """The row and column, from 0, at which a text nests too deeply, if it could make the parser crash."""
    if sum(map(text.count, _NESTING)) < _MANY:
        return None
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST + 1 and event.start_mark:
            return event.start_mark.line, event.start_mark.column
    return None


def _syntax(error: yaml.MarkedYAMLError, text: str, file: str, first_line: int) -> Problem:
    """What the parser stumbled over, told where an editor went wrong, which may be above that."""
    mark = error.problem_mark or error.context_mark
    row, column = (mark.line, mark.column) if mark else (0, 0)
    lines = text.splitlines() or [""]
    row = min(row, len(lines) - 1)
    from handrail import slips  # only somebody who has made a mistake pays for this

    slip = slips.find(lines, row, column, error.problem or "")
    return Problem(Place(file, first_line + slip.row, slip.column + 1), "bad-yaml", slip.meaning, slip.mend)
