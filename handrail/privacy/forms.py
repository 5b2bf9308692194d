"""Which forms may send to another host: those to a host on record, and nothing else of that host.

In: a `Foreign`, and the hosts. Out: whether it is let through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handrail.foreign import Foreign  # a build whose pages ask nobody for anything need not import what finds it

_SENDS = frozenset(("<form action>", "<button formaction>", "<input formaction>"))


def may_send(found: Foreign, hosts: frozenset[str]) -> bool:
    """Whether a form sends to one of the hosts, and in a way that nobody in between can read."""
    return found.host in hosts and found.what in _SENDS and found.address.lower().startswith("https:")
