"""Regular expressions that are made when they are first asked for: a build asks for few of them, and a page for fewer.

To make one takes a quarter of a millisecond, and there are some two hundred.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, AnyStr, cast


class _Late:
    """Stands for a regular expression; whatever is first asked of it is asked of the real one, and kept."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def _made(self) -> re.Pattern[Any]:
        return re.compile(self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._made, name)
        setattr(self, name, found)
        return found


def late(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, but a pattern that is none is told when it is first asked for (the tests ask for all)."""
    return cast("re.Pattern[AnyStr]", _Late(pattern, flags))
