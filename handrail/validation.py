"""Values held to a model: every way in which they do not fit, each at its place, in an editor's words.

In: a model (see `schema.base`), what a file says, and where it says each thing. Out: the model's record, or all that
is wrong; msgspec itself would tell of the first misfit alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache, partial
from inspect import get_annotations
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeAlias, TypeVar, Union, get_args, get_origin

from msgspec import NODEFAULT, Meta, Struct

from handrail.marked_yaml import Marks, Path
from handrail.problems import Problem, did_you_mean
from handrail.schema import Model

M = TypeVar("M", bound=Model)
# What a type is called, and what else may be said to somebody who wrote another.
SORTS: Mapping[type, str] = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "`true` or `false`",
    date: "a date",
}
_SEE = "See the table of this kind of page in content/README.md."
_GROUP = "a group of names and values"


class _Found(Struct):
    """What is wrong so far with values of which the whole stands at `at` in its file."""

    marks: Marks
    at: Path
    problems: list[Problem]

    def tell(self, path: Path, code: str, what: str, hint: str = "", *, beside: Path | None = None) -> None:
        """Keeps one problem with the value at a path, which is missing if its place is `beside` another."""
        place = self.marks.at((*self.at, *(path if beside is None else beside)), key=code == "unknown-key")
        words = _dotted(path or self.at)
        self.problems.append(Problem(place, code, f"{f'`{words}`' if words else 'The file'} {what}", hint))

    def misfit(self, path: Path, value: object, should: str, hint: str = _SEE) -> None:
        """Keeps that a value is of another sort than it should be."""
        if value is None:
            self.tell(path, "wrong-type", "has no value.", "Write a value after the colon, or take the line out.")
        else:
            self.tell(path, "wrong-type", f"should be {should}.", hint)

    def unfit(self, path: Path, why: str) -> None:
        """Keeps that a value of the right sort cannot be used."""
        self.tell(path, "bad-value", f"cannot be used: {why}.")


# Gives what a value makes, and keeps what is wrong with it; then what it gives is of no use.
_Reader: TypeAlias = Callable[[Any, Path, _Found], Any]


def validate(model: type[M], values: Any, marks: Marks, at: Path = ()) -> tuple[M | None, list[Problem]]:
    """The values as a `model`, or `None` and every way in which they do not fit, each at its place.

    `at` is where the values stand within the file that `marks` describes.
    """
    found = _Found(marks, at, [])
    record = _record(model, values, (), found)
    return (None if found.problems else record), found.problems


def _record(model: type[M], values: Any, path: Path, found: _Found) -> M | None:
    if not isinstance(values, Mapping):
        found.misfit(path, values, _GROUP)
        return None
    before = len(found.problems)
    known, needed = _readers(model)
    made = {}
    for key, value in values.items():
        if key in known:
            name, read = known[key]
            made[name] = read(value, (*path, key), found)
        else:
            found.tell((*path, key), "unknown-key", "is not a setting here.", did_you_mean(str(key), known))
    for key in needed:
        if key not in values:
            found.tell((*path, key), "missing-key", "is missing.", f"Add a line `{key}: …`.", beside=path)
    if len(found.problems) > before:
        return None
    try:
        return model(**made)
    except ValueError as error:
        found.unfit(path, str(error))
        return None


@cache
def _readers(model: type[Model]) -> tuple[dict[str, tuple[str, _Reader]], tuple[str, ...]]:
    """Each field of a model by its key in the file, its name and how it is read; and the keys that are needed."""
    keys, names, forms = model.__struct_encode_fields__, model.__struct_fields__, _forms(model)
    known = {key: (name, _reader(forms[name])) for key, name in zip(keys, names, strict=True)}
    return known, needed_keys(model)


@cache  # models stand upon each other, and to work out what a name of a type means takes long
def _forms(model: type[Model]) -> dict[str, Any]:
    """The type of each field of a model, by its name."""
    above = (_forms(base) for base in model.__bases__ if issubclass(base, Model))
    return {name: form for one in (*above, get_annotations(model, eval_str=True)) for name, form in one.items()}


def needed_keys(model: type[Model]) -> tuple[str, ...]:
    """The keys that have to be written: those of the fields without a default."""
    keys, defaults = model.__struct_encode_fields__, model.__struct_defaults__
    every = (*[NODEFAULT] * (len(keys) - len(defaults)), *defaults)
    return tuple(key for key, default in zip(keys, every, strict=True) if default is NODEFAULT)


def _reader(form: Any) -> _Reader:
    """How a value of some type is read."""
    origin, inside = get_origin(form), get_args(form)
    if origin is Annotated:
        return partial(_held, _reader(inside[0]), tuple(_checks(inside[1:])))
    if origin in (Union, UnionType):
        (some,) = (part for part in inside if part is not NoneType)
        return partial(_maybe, _reader(some))
    if origin is Literal:
        return partial(_one_of, inside)
    if origin is tuple:
        return partial(_list, _reader(inside[0]))
    if origin is not None:
        return partial(_group, _reader(inside[0]), _reader(inside[1]))
    return partial(_record if issubclass(form, Model) else _plain, form)


def _plain(sort: type, value: Any, path: Path, found: _Found) -> Any:
    if type(value) is not sort and not (sort is float and type(value) is int):
        found.misfit(path, value, f"{SORTS[sort]}{' such as 2026-11-23' if sort is date else ''}", _hint(sort, value))
    return value


def _hint(sort: type, value: object) -> str:
    if sort is str and isinstance(value, int | float):
        return f'Put it in quotes: "{value}".'
    if sort is date and isinstance(value, str):
        return "Write the date without quotes, as year-month-day."
    if sort is bool:
        return "Write the word without quotes."
    if sort in (int, float) and isinstance(value, str):
        return "Write the number in digits, without quotes."
    return _SEE


def _maybe(read: _Reader, value: Any, path: Path, found: _Found) -> Any:
    return None if value is None else read(value, path, found)


def _one_of(choices: tuple[str, ...], value: Any, path: Path, found: _Found) -> Any:
    if value is None:
        found.misfit(path, value, "")
    elif value not in choices:
        *most, last = (f"`{choice}`" for choice in choices)
        given = f"`{value}`" if isinstance(value, str | date | float) or type(value) is int else "this"
        found.tell(path, "bad-value", f"cannot be {given}.", f"Write one of: {', '.join(most)} or {last}.")
    return value


def _list(read: _Reader, value: Any, path: Path, found: _Found) -> Any:
    if not isinstance(value, tuple):
        found.misfit(path, value, "a list", "Write `[one, two]`, or one item a line, each after `- `.")
        return ()
    return tuple([read(item, (*path, index), found) for index, item in enumerate(value)])


def _group(read_key: _Reader, read: _Reader, value: Any, path: Path, found: _Found) -> Any:
    if not isinstance(value, Mapping):
        found.misfit(path, value, _GROUP)
        return {}
    return {read_key(key, (*path, key), found): read(item, (*path, key), found) for key, item in value.items()}


def _held(read: _Reader, checks: tuple[Callable[[Any], Any], ...], value: Any, path: Path, found: _Found) -> Any:
    """A value that is held to its bounds and forms, once it is of its sort."""
    before = len(found.problems)
    value = read(value, path, found)
    if len(found.problems) > before:
        return value
    try:
        for check in checks:
            value = check(value)
    except ValueError as error:
        found.unfit(path, str(error))
    return value


def _checks(extras: Iterable[Any]) -> Iterator[Callable[[Any], Any]]:
    """What stands behind a type as functions, less the text that says what the field is for."""
    for extra in extras:
        if not isinstance(extra, str):
            yield partial(_bounded, extra) if isinstance(extra, Meta) else extra


def _bounded(bounds: Meta, value: Any) -> Any:
    if value is None:
        return None
    if bounds.gt is not None and not value > bounds.gt:
        raise ValueError(f"it must be more than {bounds.gt}")
    if bounds.ge is not None and not value >= bounds.ge:
        raise ValueError(f"it must be {bounds.ge} or more")
    if bounds.le is not None and not value <= bounds.le:
        raise ValueError(f"it must be {bounds.le} or less")
    if bounds.min_length is not None and len(value) < bounds.min_length:
        raise ValueError(f"it needs {bounds.min_length} or more")
    return value


def _dotted(path: Path) -> str:
    """A path of keys as an editor would say it: `week.sessions, item 2, hours`."""
    words = ""
    for part in path:
        words += (
            f"{', ' if words else ''}item {part + 1}"
            if isinstance(part, int)
            else (f".{part}" if words and words[-1].isalpha() else f"{', ' if words else ''}{part}")
        )
    return words
