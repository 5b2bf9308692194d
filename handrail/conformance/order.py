"""Whether a plain page is surely in order, without asking what reads it as browsers do.

In: the parts of the page (see `plain`), and what its template was given to print. `hold` tells what is wrong with all
others; where this says that a page is in order, it would find nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from handrail.conformance.parts import VIEWPORT
from handrail.patterns import late

if TYPE_CHECKING:
    from handrail.conformance.hold import Given
    from handrail.conformance.made import Made
    from handrail.conformance.plain import Plain

_POLICY = '<meta http-equiv="Content-Security-Policy" content="{}">'
_GRAPH = '<script type="application/ld+json">{}</script>'
# Elements that have words.
_TOLD = frozenset((b"/a", b"/button", b"/h1", b"/h2", b"/h3", b"/h4", b"/h5", b"/h6"))
# A heading of a level that is not the next below the one before, by their numbers.
_LEAP = late(rb"1[3-6]|2[4-6]|3[56]|46")
# Letters and signs that are surely seen: as the last of some words, and anywhere in them.
_SEEN = frozenset(range(0x21, 0x7F)) - frozenset(b"&;<>")
_WORD = late(rb">[^&>]*[!-%'-;=?-~\xc3-\xdf\xe0\xe4-\xf4]")
# Where a link within the page leads that needs no id.
_TOP = frozenset((b"", b"top"))


def in_order(made: Made, given: Given) -> bool:
    """Whether a page surely breaks no rule: its headings, its head, what is tied by ids, what must have words.

    A page of which that is not sure may break none either.
    """
    plain = made.plain
    if plain is None or made.style not in (b"", given.stylesheet.encode()):
        return False
    told = [(tag, number) for number, tag in enumerate(plain.tags) if tag in _TOLD]
    levels = bytes([tag[2] for tag, _ in told if tag.startswith(b"/h")])
    unsure = [(tag, number) for tag, number in told if plain.texts[number - 1][-1] not in _SEEN]
    return (
        plain.tags.count(b"/main") == levels.count(b"1") == 1
        and not _LEAP.search(levels)
        and _has_its_head(plain, given)
        and _is_tied(plain.values)
        and all(_has_words(plain, *one) for one in unsure)
    )


def _has_its_head(plain: Plain, given: Given) -> bool:
    """Whether a head has each part once, as it was given."""
    head = plain.head
    title = head.partition(b"<title>")[2].partition(b"<")[0].decode(errors="replace").strip()
    return (
        head.count(b"<title>") == 1
        and title[:1] not in ("", "&")
        and head.lower().count(b'name="viewport"') == head.count(VIEWPORT.encode()) == 1
        and head.count(b'http-equiv="') == plain.above.count(_POLICY.format(given.policy).encode()) == 1
        and "&" not in given.policy
        and head.count(_GRAPH.format(given.graph).encode()) == head.count(b"application/ld+json") == 1
        and head.count(b"<style>") < 2
    )


def _is_tied(values: Mapping[bytes, Sequence[bytes]]) -> bool:
    """Whether ids are unlike each other, all that is named by its id is there, and the first link leads to one."""
    named, links = values.get(b"id=", ()), values.get(b"href=", ())
    ids, within = frozenset(named), [link[1:] for link in links if link.startswith(b"#")]
    pointing = (*values.get(b"aria-labelledby=", ()), *values.get(b"aria-describedby=", ()))
    return (
        len(ids) == len(named)
        and not any(b"&" in one for one in ids)
        and not any(link.startswith(b"&") for link in links)
        and ids.union(_TOP).issuperset(within)
        and ids.issuperset(one.encode() for ones in pointing for one in ones.decode(errors="replace").split())
        and (not links or (links[0].startswith(b"#") and links[0][1:] in ids))
    )


def _has_words(plain: Plain, end: bytes, number: int) -> bool:
    """Whether an element has words that are surely seen; `number` is that of its end tag."""
    start = number - 1
    while plain.tags[start].partition(b" ")[0] != end[1:]:
        start -= 1
    return _WORD.search(b"".join(plain.texts[start:number])) is not None
