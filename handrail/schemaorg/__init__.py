"""schema.org nodes as values, their validation, and their safe serialisation.

`nodes` makes them, `validate` holds them against the vocabulary and the rules of those who read them, `visible` holds
them against the page. The vocabulary is only loaded by those two.
"""

from handrail.schemaorg.nodes import CONTEXT, Node, node, ref, serialise

__all__ = ["CONTEXT", "Node", "node", "ref", "serialise"]
