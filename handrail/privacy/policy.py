"""The policy that every page gives its browser, so that what a mistake would let through is stopped there.

In: the style that the page carries, and the hosts that forms may send to. Out: the policy's text.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Set

# Pictures and fonts of the site itself may load, forms may be sent to it and to hosts on record, and tools that check
# a page may read its neighbours; nothing else may.
# The rules for the browser's own loading ahead are data, and the one thing that a script element may hold
# (https://wicg.github.io/nav-speculation/speculation-rules.html).
_POLICY = (
    "default-src 'none'; connect-src 'self'; img-src 'self' data:; font-src 'self'; style-src 'sha256-{}'; "
    "script-src 'inline-speculation-rules'; base-uri 'none'; form-action 'self'{}"
)


def policy(stylesheet: str, hosts: Set[str] = frozenset()) -> str:
    """The Content Security Policy of every page (https://www.w3.org/TR/CSP3/).

    `stylesheet` is the one it carries, `hosts` those of others that its forms may send to.
    """
    style = b64encode(hashlib.sha256(stylesheet.encode()).digest()).decode()
    return _POLICY.format(style, "".join(f" https://{host}" for host in sorted(hosts)))
