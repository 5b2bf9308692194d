"""A graph of schema.org nodes as JSON gives it: its nodes in order, their types, and what is above these."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

import msgspec

from handrail.schemaorg.vocabulary import TYPES


class Graph(NamedTuple):
    """The nodes of a graph, and every node that is one of them or stands inside one."""

    nodes: Sequence[Mapping[str, Any]]
    every: Sequence[Mapping[str, Any]]


@lru_cache(maxsize=1)  # those who look at a page's graph follow upon each other
def read(text: str) -> Graph:
    """A graph from what `serialise` made of it."""
    nodes = msgspec.json.decode(text.encode())["@graph"]
    return Graph(nodes, tuple(walk(nodes)))


def walk(value: object) -> Iterator[Mapping[str, Any]]:
    """Every node of a graph, as JSON gives it, in reading order; those inside others among them."""
    waiting = [value]
    while waiting:
        found = waiting.pop()
        inside: Iterable[object] = ()
        if isinstance(found, dict):
            yield found
            inside = found.values()
        elif isinstance(found, list | tuple):
            inside = found
        waiting += [inner for inner in inside if isinstance(inner, dict | list | tuple)][::-1]


def types_of(found: Mapping[str, Any]) -> tuple[str, ...]:
    """The types of a node; whatever is no text is left out."""
    types = found.get("@type", ())
    if isinstance(types, str):  # nearly all, and asked for many times
        return (types,)
    return tuple(name for name in types if isinstance(name, str)) if isinstance(types, list | tuple) else ()


@cache
def above(types: tuple[str, ...]) -> frozenset[str]:
    """Some types, and all types above them."""
    found = set(types)
    for name in types:
        found |= above(tuple(TYPES.get(name, "").split()))
    return frozenset(found)


def is_ref(value: object) -> bool:
    """Whether a value only refers to a node that stands elsewhere."""
    return isinstance(value, dict) and len(value) == 1 and "@id" in value


def texts(value: object) -> Iterator[str]:
    """Every text in a node, those of nodes inside it among them; ids and types are none."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, dict):
        for name, inner in value.items():
            if not name.startswith("@"):
                yield from texts(inner)
