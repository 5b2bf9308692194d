"""What only shows when all pages are seen: what stands twice, and what no page leads to.

In: what each page is remembered by, its `Trace`. Out: findings. A paragraph that stands on many pages is part of what
frames them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from handrail.audit import machines
from handrail.audit.finding import Finding, short
from handrail.audit.page import Page
from handrail.problems import Place

# Words; shorter paragraphs, such as a way to call, may well stand on many pages.
_REPEATABLE = 25
_FRAME = 3


@dataclass(frozen=True, slots=True)
class Trace:
    """What a page is held against others by: pairs of a text and its place."""

    titles: tuple[tuple[str, Place], ...]
    descriptions: tuple[tuple[str, Place], ...]
    paragraphs: tuple[tuple[str, Place], ...]
    questions: tuple[tuple[str, Place], ...]
    ids: frozenset[str]
    refs: tuple[tuple[str, Place], ...]


def trace(page: Page) -> Trace:
    """A page's trace."""
    titles = [(one.raw, one.line) for one in page.all("title") if "svg" not in one.within][:1]
    descriptions = [(one.get("content"), one.line) for one in page.meta("description")][:1]
    paragraphs = [
        (block.text, page.line(block.offset))
        for block in page.own_blocks
        if not block.cited
        and len(block.text.split()) > _REPEATABLE  # an entry of a list of sources stands where it must
    ]
    told = machines.told(page)
    return Trace(
        _placed(page, titles),
        _placed(page, descriptions),
        _placed(page, paragraphs),
        _placed(page, told.questions),
        told.ids,
        _placed(page, told.refs),
    )


def _placed(page: Page, told: Iterable[tuple[str, int]]) -> tuple[tuple[str, Place], ...]:
    return tuple((" ".join(text.split()), Place(page.path, line)) for text, line in told if text.strip())


_SAYS: tuple[tuple[str, str, Callable[[Trace], Iterable[tuple[str, Place]]]], ...] = (
    ("duplicate-title", "`{}` has the same title.", lambda one: one.titles),
    ("duplicate-description", "`{}` has the same description.", lambda one: one.descriptions),
    ("duplicate-paragraph", "This paragraph stands in `{}` too, word for word.", lambda one: one.paragraphs),
    ("duplicate-question", "`{}` marks up the same question.", lambda one: one.questions),
)


def check(traces: Iterable[Trace], *, whole: bool) -> Iterator[Finding]:
    """What stands on two pages, or twice on one; of a `whole` site, also what machines are referred to in vain."""
    every = tuple(traces)
    known = frozenset().union(*(one.ids for one in every))
    for id_, place in (ref for one in every for ref in one.refs if whole and ref[0] not in known):
        yield Finding("machines-misread", place, f"In what these pages tell machines, nothing is `{short(id_, 80)}`.")
    for code, says, told in _SAYS:
        pages = Counter(words.casefold() for one in every for words in {words for words, _ in told(one)})
        first: dict[str, Place] = {}
        for words, place in (each for one in every for each in told(one)):
            framed = code == "duplicate-paragraph" and pages[words.casefold()] > _FRAME
            if words.casefold() in first and not framed:
                yield Finding(code, place, says.format(first[words.casefold()]), short(words))
            first.setdefault(words.casefold(), place)
