"""What only shows when all pages are seen: what stands twice, and what no page leads to.

In: what each page is remembered by, its `Trace`. Out: findings. A paragraph that stands on many pages is part of what
frames them; one below a heading that links to the page where it is written is quoted from there.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from posixpath import dirname, join, normpath

from msgspec import Struct
from msgspec.structs import replace

from handrail.audit import machines
from handrail.audit.finding import Finding, short
from handrail.audit.hosts import local
from handrail.audit.page import Page
from handrail.problems import Place
from handrail.schema.limits import Limits

# Words; shorter paragraphs, such as a way to call, may well stand on many pages.
_REPEATABLE = 25
_FRAME = 3
# The limits of a site that sets none of its own.
LIMITS = Limits()


class Trace(Struct, frozen=True):
    """What a page is held against others by: pairs of a text and its place.

    `below` holds for each of the paragraphs the path that the heading above it is a link to, or nothing.
    """

    path: str
    titles: tuple[tuple[str, Place], ...]
    descriptions: tuple[tuple[str, Place], ...]
    paragraphs: tuple[tuple[str, Place], ...]
    below: tuple[str, ...]
    questions: tuple[tuple[str, Place], ...]
    ids: frozenset[str]
    refs: tuple[tuple[str, Place], ...]
    names: tuple[tuple[str, Place], ...]
    reviewed: tuple[tuple[str, Place], ...]


def trace(page: Page, own: frozenset[str]) -> Trace:
    """A page's trace, `own` being the site's hosts."""
    titles = [(one.raw, one.line) for one in page.all("title") if "svg" not in one.within][:1]
    descriptions = [(one.get("content"), one.line) for one in page.meta("description")][:1]
    paragraphs = [
        block
        for block in page.own_blocks
        if not block.cited
        and len(block.text.split()) > _REPEATABLE  # an entry of a list of sources stands where it must
    ]
    heads = _heads(page, own) if paragraphs else []
    told = machines.told(page, own)
    named = [(one.get("content"), one.line) for one in page.meta("og:site_name")]
    return Trace(
        page.path,
        _placed(page, titles),
        _placed(page, descriptions),
        _placed(page, ((block.text, page.line(block.offset)) for block in paragraphs)),
        tuple(heads[bisect_right(heads, (block.offset, "")) - 1][1] for block in paragraphs),
        _placed(page, told.questions),
        told.ids,
        _placed(page, told.refs),
        _placed(page, [*named, *told.names]),
        _placed(page, told.reviewed),
    )


def _heads(page: Page, own: frozenset[str]) -> list[tuple[int, str]]:
    """Where each heading begins, and the path that it is a link to, or nothing; before the first there is none."""
    heads = [(-1, "")]
    for heading in page.all("h1", "h2", "h3", "h4", "h5", "h6"):
        links = (one for one in page.first_inside(heading) if one.name == "a")
        path = next((local(link.get("href"), own) for link in links), "")
        heads.append((heading.start, normpath(join("/", dirname(page.path), path)) if path else ""))
    return heads


def _placed(page: Page, told: Iterable[tuple[str, int]]) -> tuple[tuple[str, Place], ...]:
    return tuple((" ".join(text.split()), Place(page.path, line)) for text, line in told if text.strip())


_SAYS: tuple[tuple[str, str, Callable[[Trace], Iterable[tuple[str, Place]]]], ...] = (
    ("duplicate-title", "`{}` has the same title.", lambda one: one.titles),
    ("duplicate-description", "`{}` has the same description.", lambda one: one.descriptions),
    ("duplicate-paragraph", "This paragraph stands in `{}` too, word for word.", lambda one: one.paragraphs),
    ("duplicate-question", "`{}` marks up the same question.", lambda one: one.questions),
)


def check(traces: Iterable[Trace], *, whole: bool, today: date | None) -> Iterator[Finding]:
    """What stands on two pages, or twice on one; of a `whole` site, also what machines are referred to in vain.

    Without `today` the age of reviews is not judged.
    """
    every = tuple(traces)
    yield from _names(every)
    every = tuple(_without_quotes(every))
    for day, place in (each for one in every for each in one.reviewed):
        yield from _review(day, place, today) if today else ()
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


def _without_quotes(every: tuple[Trace, ...]) -> Iterator[Trace]:
    """The traces without the paragraphs that a page shows below a link to the page where they are written."""
    written: dict[str, list[str]] = {}
    for one in every:
        for words, _ in one.paragraphs:
            written.setdefault(words, []).append(one.path)
    for one in every:
        kept = tuple(
            told
            for told, link in zip(one.paragraphs, one.below, strict=True)
            if not any(_is_at(link, path) for path in written[told[0]] if path != one.path)
        )
        yield replace(one, paragraphs=kept, below=())


def _is_at(link: str, path: str) -> bool:
    """Whether a link leads to a file of the folder, which may be one of its host's."""
    stem = path.rpartition(".")[0]
    return any(f"{link}/".endswith(f"/{way}/") for way in (path, stem, stem.removesuffix("/index")))


def _names(every: Iterable[Trace]) -> Iterator[Finding]:
    """The site's own organization has one name."""
    first: tuple[str, Place] | None = None
    for name, place in (each for one in every for each in one.names):
        first = first or (name, place)
        if name.casefold() != first[0].casefold():
            what = f"The organization is called “{short(name, 60)}” here, and “{short(first[0], 60)}” in `{first[1]}`."
            yield Finding("name-differs", place, what)


def _review(told: str, place: Place, today: date) -> Iterator[Finding]:
    try:
        day = date.fromisoformat(told[:10])
    except ValueError:
        return  # told of with the block
    years = (today - day).days / 365.25
    if day > today:
        yield Finding("future-date", place, f"Machines are told of a review on {day}, which is still to come.")
    elif years > LIMITS.review_expired_years:
        yield Finding("review-expired", place, f"Machines are told that this page was last reviewed on {day}.")
    elif years > LIMITS.review_due_years:
        yield Finding("review-due", place, f"Machines are told that this page was last reviewed on {day}.")
