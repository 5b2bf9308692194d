"""schema.org nodes as values, and their safe serialisation.

A node is a mapping with `@type` and, where others refer to it, `@id`. A page carries one graph. The
vocabulary is schema.org's (https://schema.org/docs/terms.html); ids are the site's address, `#` and a name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import msgspec

Node: TypeAlias = Mapping[str, Any]
CONTEXT = "https://schema.org"
# Inside a script element `<` could end it; U+2028 and U+2029 end a line for some parsers.
_UNSAFE = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


def node(type_: str | tuple[str, ...], id_: str = "", **properties: Any) -> Node:
    """A node without its empty properties: what is not known is not said."""
    kind = type_ if isinstance(type_, str) else (type_[0] if len(type_) == 1 else list(type_))
    start = {"@type": kind} | ({"@id": id_} if id_ else {})
    return start | {name: value for name, value in properties.items() if value not in (None, "", (), [], {})}


def ref(id_: str) -> Node:
    """A reference to a node that stands elsewhere."""
    return {"@id": id_}


def serialise(nodes: Iterable[Node]) -> str:
    """The nodes as one JSON-LD graph that is safe inside a script element."""
    graph = {"@context": CONTEXT, "@graph": list(nodes)}
    return msgspec.json.encode(graph).decode().translate(_UNSAFE)
