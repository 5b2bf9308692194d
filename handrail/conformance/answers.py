"""Whether an element may answer to a selector, told by the names of itself and its attributes alone."""

from __future__ import annotations

from functools import cache, lru_cache

from handrail.patterns import late

_INNER = r"\((?:[^()]|\([^()]*\))*\)"
_INNERS = late(_INNER)
_ALTERNATIVE = late(rf"(?:{_INNER}|[^(),])+")
# What an element has to be by itself: last in a selector from which all that stands in parentheses is gone.
_SUBJECT = late(r"([a-z0-9]*)((?:\[[^\]]*\]|:[a-z]+)*)$")
_ATTRIBUTE = late(r"\[[a-z-]+")
_NOT = late(rf":not({_INNER})|{_INNER}")
_SPARED = late(r"[(,] *(\[[a-z-]+)\](?=[,)])")


@lru_cache(maxsize=1_000)
def answers(selector: str, names: frozenset[str]) -> bool:
    """Whether an element may answer to a selector: `names` are its own and, behind a bracket, those of its attributes.

    What is in an element, and what it is in, is not looked at, nor is any value.
    """
    return any(names >= needed and names.isdisjoint(spared) for needed, spared in _asked(selector))


@cache
def _asked(selector: str) -> list[tuple[set[str], set[str]]]:
    """Of each alternative, the names without which nothing answers to it, and those with any of which nothing does."""
    every = [one.strip() for one in _ALTERNATIVE.findall(selector)]
    return [(_needed(one), _spared(one)) for one in every]


def _needed(alternative: str) -> set[str]:
    """The names without which no element answers to a selector."""
    match = _SUBJECT.search(_INNERS.sub("", alternative))
    return {name for name in (match[1], *_ATTRIBUTE.findall(match[2])) if name} if match else set()


def _spared(alternative: str) -> set[str]:
    """The names with any of which no element answers to it."""
    if not _SUBJECT.match(_INNERS.sub("", alternative)):
        return set()  # it may be another element that must not have them
    return {name for inner in _NOT.findall(alternative) for name in _SPARED.findall(inner)}
