"""Characters that no page can show, and that no terminal is sent.

Control characters, marks that turn the direction of what follows, and those for private use, which look different
everywhere. Joiners and the marks of a single direction are none of them: scripts need these.
"""

from __future__ import annotations

import re

from handrail.patterns import late

_UNSHOWN = late(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff\U000f0000-\U0010ffff]")


def unshown(text: str) -> str:
    """The first character of a text that no page can show; empty where there is none."""
    match = None if text.isprintable() else _UNSHOWN.search(text)  # in nearly every text all are shown
    return match[0] if match else ""


def typed(text: str) -> str:
    """A text without what nobody sees in it, such as a space of no width, or mistakes for another space."""
    return text if text.isprintable() else "".join(sign for sign in text if sign.isprintable())


def seen(text: str) -> str:
    r"""A text with what cannot be shown written out, as in `\x1b`; tabs and line ends stay."""
    return _UNSHOWN.sub(_written_out, text) if unshown(text) else text


def _written_out(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode()
