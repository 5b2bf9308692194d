"""The build with every check left out: what a build takes less so is what all checks cost.

A profiler would say less: it sees the rooms that check, and not what they hand on, keep and make others wait for.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[0] = str(ROOT)

from handrail import checks, cli, conformance, outputs, privacy  # noqa: E402  # once the path is known
from handrail.markdown import lint  # noqa: E402
from handrail.pages import record  # noqa: E402
from handrail.reading import Counts, Reading  # noqa: E402

_UNREAD = Reading(Counts(), Counts(), (), ())


class _Nothing:
    """Stands for a text or a page that is made ready for reading."""

    rest = style = b""

    def __init__(self, text: str | bytes) -> None:
        pass


def _none(*_: Any) -> tuple[()]:
    return ()


# Everything that only looks for what is wrong, and what stands in its place.
_CHECKS: tuple[tuple[ModuleType | type, str, Callable[..., Any]], ...] = (
    (record, "Prose", _Nothing),
    (record, "find", _none),
    (record, "names_edition", _none),
    (record, "read", lambda *_: _UNREAD),
    (record, "_settings", lambda *_: iter(())),
    (record, "_mentions", lambda _, finds: dict.fromkeys(finds, ())),
    (record, "_about", lambda *_: ""),
    (record, "_sounds_medical", lambda *_: False),  # the corpus tells of nothing
    (record, "_unexpanded", _none),
    (record, "_paragraphs", lambda *_: ""),
    (lint, "findings", lambda *_, **__: iter(())),
    (checks, "of_page", _none),
    (checks, "of_view", _none),
    (checks, "of_data", _none),
    (checks, "of_the_whole", _none),
    (conformance, "Made", _Nothing),
    (outputs.Factory, "_faults", _none),
    (outputs, "_unseen", _none),
    (privacy, "leaks", _none),
)


@contextmanager
def unchecked() -> Iterator[None]:
    """Leaves every check out; raises `AttributeError` where one is no longer where it was."""
    kept = [(owner, name, getattr(owner, name)) for owner, name, _ in _CHECKS]
    for owner, name, stand_in in _CHECKS:
        setattr(owner, name, stand_in)
    try:
        yield
    finally:
        for owner, name, own in kept:
            setattr(owner, name, own)


if __name__ == "__main__":
    with unchecked():
        sys.exit(cli.main())
