"""The start tags of a page in one quick cut.

In: a page. Out: each distinct tag, from its `<` to the next `>`. Comments are cut like all else, so there may be more
than browsers see; where all are whole, none that browsers see is missing. `foreign.tags` reads them as browsers do.
"""

from __future__ import annotations

from functools import lru_cache

from handrail.patterns import late

# What these two hold is looked at with them: whether it asks anybody for anything cannot be told by the tag.
_TAG = late(rb'<script type="speculationrules">[^<]*</script>|<style></style>|<[a-zA-Z][^>]*>')


@lru_cache(maxsize=1)  # those who look at a page's tags follow upon each other
def start_tags(page: bytes) -> frozenset[bytes]:
    """The distinct start tags of a page; rules for loading ahead and a style left out come with their element."""
    return frozenset(_TAG.findall(page))
