"""The page for addresses that do not exist: the way back, and the help lines."""

from handrail.kinds.kind import Kind
from handrail.schema import PageMatter


class Matter(PageMatter, frozen=True, kw_only=True):
    """What the author of the page for unknown addresses declares."""


KIND = Kind("not-found", Matter, indexed=False)
