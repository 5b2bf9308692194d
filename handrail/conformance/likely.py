"""Which of many selectors a page may answer to, by the names of its elements and attributes alone.

To ask a page costs a walk through its whole tree for each of them; to read the names off its start tags costs little,
since all pages of a site have much the same.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from handrail.patterns import late

_INNER = r"\((?:[^()]|\([^()]*\))*\)"
_INNERS = late(_INNER)
_ALTERNATIVE = late(rf"(?:{_INNER}|[^(),])+")
# What an element has to be by itself: last in a selector from which all that stands in parentheses is gone.
_SUBJECT = late(r"([a-z0-9]*)((?:\[[^\]]*\]|:[a-z]+)*)$")
_ATTRIBUTE = late(r"\[[a-z-]+")
# A tag without its values of which every reader makes the same; browsers take `image` for `img`.
_PLAIN = late(r'<(?!image\b)([a-z][a-z0-9]*)((?: [a-z][a-z0-9:-]*(?:="")?)*) ?/?>')
_UNSURE = frozenset("?")
_BETWEEN = b"\0"


def names(tags: Collection[bytes]) -> frozenset[str]:
    """The names of the elements and, behind a bracket, of the attributes of start tags (see `start_tags`)."""
    text = _BETWEEN.join(tags)
    bare = b'""'.join(text.split(b'"')[::2]).split(_BETWEEN)
    if not len(bare) == len(tags) == text.count(_BETWEEN) + 1:
        return _UNSURE  # somewhere a quotation mark is not closed
    return frozenset().union(*map(_names, frozenset(bare)))


@lru_cache(maxsize=10_000)
def _names(tag: bytes) -> frozenset[str]:
    """The names in a tag without values."""
    plain = _PLAIN.match(tag.decode().lower())
    return frozenset((plain[1], *plain[2].replace('=""', "").replace(" ", " [").split())) if plain else _UNSURE


@lru_cache
def likely(selector: str, names: frozenset[str]) -> str:
    """Those alternatives of a selector that an element of a page with these names may answer to.

    None may seek an element that no tag need stand for: `html`, `head`, `body`, `tbody`, `tr`, `colgroup`, `p`, `br`.
    """
    every = (one.strip() for one in _ALTERNATIVE.findall(selector))
    return ", ".join(one for one in every if names >= _UNSURE or names >= _needs(one))


def _needs(alternative: str) -> set[str]:
    """The names without which no element answers to a selector."""
    match = _SUBJECT.search(_INNERS.sub("", alternative))
    return {name for name in (match[1], *_ATTRIBUTE.findall(match[2])) if name} if match else set()
