"""Regular expressions that are made when they are first asked for: a build asks for few of them, and a page for fewer.

To make one takes a quarter of a millisecond, and there are some two hundred; so what Python's compiler makes of them is
kept from one process to the next.
"""

from __future__ import annotations

import re
from functools import cached_property
from importlib import import_module
from typing import Any, AnyStr, cast

from handrail import kept


class _Late:
    """Stands for a regular expression; whatever is first asked of it is asked of the real one, and kept."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def _made(self) -> re.Pattern[Any]:
        return ready(self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._made, name)
        setattr(self, name, found)
        return found


def late(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, but a pattern that is none is told when it is first asked for (the tests ask for all)."""
    return cast("re.Pattern[AnyStr]", _Late(pattern, flags))


def ready(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, for patterns that the program's text holds: what they are compiled to is kept.

    Python has no door for this, so we take the one between the two halves of its own compiler (CPython,
    `re._compiler.compile`). Where a Python has none there, a pattern is compiled as ever.
    """
    try:
        compiler: Any = import_module("re._compiler")
        found = kept.once(f"pattern {int(flags)} {pattern!r}", lambda: _halfway(compiler, pattern, flags))
        return cast("re.Pattern[AnyStr]", compiler._sre.compile(pattern, *found))
    except (ImportError, AttributeError, TypeError, RuntimeError):
        return re.compile(pattern, flags)


def _halfway(compiler: Any, pattern: str | bytes, flags: int) -> tuple[Any, ...]:
    """What the half that is written in Python hands to the one that is written in C, as plain values."""
    parsed = compiler._parser.parse(pattern, flags)
    groups, names = parsed.state.groups, parsed.state.groupdict
    by_number = {number: name for name, number in names.items()}
    code = [int(step) for step in compiler._code(parsed, flags)]
    return int(flags | parsed.state.flags), code, groups - 1, names, tuple(map(by_number.get, range(groups)))
