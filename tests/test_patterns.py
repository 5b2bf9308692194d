"""A pattern is made when it is first asked for, and is then like any other; all of ours can be made."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

import handrail
from handrail.patterns import late

MODULES = sorted(
    module.name for module in walk_packages(handrail.__path__, "handrail.") if not module.name.endswith("__main__")
)


def test_a_pattern_is_made_when_it_is_first_asked_for() -> None:
    broken = late("(")
    with pytest.raises(re.error, match="unterminated"):
        broken.search("a")


def test_a_pattern_is_like_one_that_was_made_at_once() -> None:
    words, made = late(r"(?P<word>[a-z]+)", re.IGNORECASE), re.compile(r"(?P<word>[a-z]+)", re.IGNORECASE)
    assert words.pattern == made.pattern
    assert words.findall("One two") == made.findall("One two") == words.findall("One two")
    assert words.sub(r"<\g<word>>", "a") == "<a>"
    assert late(b"a").fullmatch(b"a")
    with pytest.raises(AttributeError):
        words.nothing  # type: ignore[attr-defined]  # noqa: B018


def test_every_pattern_of_every_module_can_be_made() -> None:
    late_ones = [
        (f"{name}.{key}", value)
        for name in MODULES
        for key, value in vars(import_module(name)).items()
        if type(value) is type(late(""))
    ]
    assert len(late_ones) > 200
    for name, pattern in late_ones:
        assert pattern.fullmatch, name  # type: ignore[truthy-function]  # it is asked for, and so made
