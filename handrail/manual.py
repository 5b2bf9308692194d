"""The editors' manual, content/README.md, with its tables made from the models and the codes.

In: the manual's text. Out: the same text with everything between `<!-- table NAME -->` and `<!-- end -->`
written anew. Run `python -m handrail.manual` after changing a model; a test holds the two together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from msgspec.structs import FieldInfo, fields

from handrail.kinds import KINDS
from handrail.patterns import late
from handrail.problems import CODES
from handrail.schema import (
    Accreditation,
    Credential,
    HelpLine,
    Level,
    Limits,
    Model,
    Notices,
    PageMatter,
    Settings,
    Source,
)
from handrail.schema.forms import FormHost
from handrail.sources import CONTENT, MANUAL, SHIPPED
from handrail.validation import SORTS, needed_keys

_TABLE = late(r"(<!-- table ([\w-]+) -->\n).*?(<!-- end -->)", re.DOTALL)
_DATA_FILES: dict[str, type[Model]] = {
    "site": Settings,
    "limits": Limits,
    "notices": Notices,
    "accreditation": Accreditation,
    "form-host": FormHost,
    "source": Source,
    "help-line": HelpLine,
    "credential": Credential,
    "asam-level": Level,
}


def rewrite(text: str) -> str:
    """The manual's text with its tables made anew; raises `KeyError` for a table that nothing declares."""
    made = tables()
    return _TABLE.sub(lambda match: f"{match[1]}{made[match[2]]}\n{match[3]}", text)


def tables() -> dict[str, str]:
    """Every table of the manual by name."""
    named = {"every-page": _fields(PageMatter, set()), "codes": _codes()}
    named |= {name: _fields(model, set()) for name, model in _DATA_FILES.items()}
    common = set(PageMatter.__struct_fields__)
    return named | {
        f"kind-{name}": _fields(kind.matter, common)
        for name, kind in KINDS.items()
        if set(kind.matter.__struct_fields__) - common
    }


def _fields(model: type[Model], without: set[str]) -> str:
    needed = needed_keys(model)
    rows = [
        f"| `{key}` | {_sort(field.type)} | {'yes' if key in needed else ''} | {_description(field)} |"
        for field in fields(model)
        if (key := field.encode_name) and field.name not in without
    ]
    return "\n".join(["| setting | what to write | needed | what it is for |", "| --- | --- | --- | --- |", *rows])


def _description(field: FieldInfo) -> str:
    return next(part for part in get_args(field.type) if isinstance(part, str))


def _sort(annotation: Any) -> str:
    """The sort of value that a field takes, in an editor's words."""
    origin, inside = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return " or ".join(f"`{value}`" for value in inside)
    if origin in (UnionType, Union):
        return _sort(next(part for part in inside if part is not type(None)))
    if origin is Annotated:
        return _sort(inside[0])
    if origin is tuple:
        return "a list"
    return SORTS.get(annotation, "a group")


def _codes() -> str:
    rows: Iterator[str] = (
        f"| `{name}` | {code.severity} | {'with a reason' if code.allowable else 'never'} | {code.means} |"
        for name, code in CODES.items()
    )
    return "\n".join(["| code | weight | let stand | what it means |", "| --- | --- | --- | --- |", *rows])


def main(path: Path = SHIPPED / CONTENT / MANUAL) -> None:
    """Writes the manual's tables anew."""
    path.write_text(rewrite(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
