"""What a page says: the rules of `handrail.rules` over all that its readers and search engines are given to read."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import accumulate
from typing import TypeAlias

from msgspec.structs import replace

from handrail.audit import people
from handrail.audit.catalogue import SHARED
from handrail.audit.finding import Finding, around
from handrail.audit.lines import KNOWN, called
from handrail.audit.page import Block, Page
from handrail.patterns import late
from handrail.problems import Place
from handrail.rules import RULES, About, Hit, Prose, find
from handrail.rules.bios.health import HEALTH
from handrail.rules.guidance import COMMON, GUIDANCE
from handrail.rules.telephone import NUMBER, digits, spoken

_Passage: TypeAlias = tuple[str, int, int]
_CITED, _HEADING = " [@cited]", "## "
# What a link calls, written behind a block whose words do not give the number.
_CALLED = late(r" \[calls [^\]]*\]")
# Longer texts are read piece by piece, in so many characters.
_BATCH = 16_000
# Digits of a whole number, without the 1 of long distance.
_WHOLE = 10
# Which settings are shown in search results and where links are shared, and which attributes are read out or shown.
_TOLD = ("description", "og:title", "og:description", "twitter:title", "twitter:description", "keywords")
_SHOWN = ("alt", "aria-label", "placeholder", "value")
_BUTTONS = frozenset(("submit", "button", "reset"))
# A share in large letters, as counters have it, and the length of the words that say of what it is one.
_FIGURE = late(r"\d{1,3}(?:\.\d+)? ?(?:%|percent)\+?")
_FEW = 80
# A number of a licence or certificate, as texts give it.
_HELD = late(
    r"(?:#|\bno\b\.?|\b(?:number|id|licen[sc]e|certificate|registration)\b)[^\w\n]{0,4}(?:is )?"
    r"(?:[a-z]{1,6}[.-]?)?\d[\d.-]+",
    re.IGNORECASE,
)
# Whose guidance it is; what it says, and where, `handrail.rules.guidance` knows.
_NAME = late(r"[,.:]")
# A mend that Handrail's own editors can carry out, and nobody else: that of the code says all.
_OURS = late(r"\.yaml|`lived_experience`")


def check(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    """What the page's words break. Quotations, headings and cited blocks are marked as the rules know them."""
    told = set()
    for hit, place, line in _hits(_passages(page), "some"):
        rule = RULES[hit.rule]
        if rule.code in SHARED and _ONLY[rule.only](page, hit, -1 if line else place):
            told.add(place)
            if line or not page.names_work(place, place + len(hit.words)):
                yield _finding(page, hit, line or page.line(place))
    for hit, place, _ in _hits(((block.text, block.offset, 0) for block in people.bios(page)), "person"):
        if RULES[hit.rule].code == HEALTH and place not in told:
            yield _finding(page, hit, page.line(place))


def _hits(passages: Iterator[_Passage], about: About) -> Iterator[tuple[Hit, int, int]]:
    """What some passages break, each with its place among the page's words, or its line where it is not of them."""
    for batch in _batches(passages):
        starts = list(accumulate((len(text) + 2 for text, _, _ in batch), initial=0))
        for hit in find(Prose("\n\n".join(text for text, _, _ in batch)), about):
            index = bisect_right(starts, hit.offset) - 1
            yield hit, batch[index][1] + hit.offset - starts[index], batch[index][2]


def _in_unsourced_text(page: Page, hit: Hit, place: int) -> bool:
    """Whether the words stand in the text of a page about treatment that names no source at all."""
    return place >= 0 and page.is_medical and not page.names_sources


def _with_other_number(page: Page, hit: Hit, place: int) -> bool:
    """Whether the sentence gives a number, and none of a help line."""
    given = {digits(match[0]) for match in NUMBER.finditer(hit.sentence)}
    return bool(given) and given.isdisjoint(KNOWN)


def _without_proof(page: Page, hit: Hit, place: int) -> bool:
    """Unless the block or the next gives a number, and leads to another site that can be asked about it."""
    if place < 0:
        return True
    index = bisect_right(page.blocks, place, key=lambda block: block.offset)
    near = page.blocks[max(index - 1, 0) : index + 1]
    return not (any(_HELD.search(block.text) for block in near) and any(map(page.leads_elsewhere, near)))


# Which pages or sentences a rule is for, by its `only`; whether a record is true an audit cannot know.
_ONLY: Mapping[str, Callable[[Page, Hit, int], bool]] = {
    "": lambda *_: True,
    "others": lambda *_: True,
    "no-record": _without_proof,
    "medical": _in_unsourced_text,
    "own-number": _with_other_number,
    "bio": lambda *_: False,
    "person": people.tells_of_somebody,
}


def _batches(passages: Iterator[_Passage]) -> Iterator[list[_Passage]]:
    """So many passages at a time that the rules, made for pages of ordinary length, stay quick."""
    batch: list[_Passage] = []
    size = 0
    for text, offset, line in passages:
        for first in range(0, len(text), _BATCH):
            batch.append((text[first : first + _BATCH], offset + first, line))
            size += len(batch[-1][0])
            if size >= _BATCH:
                yield batch
                batch, size = [], 0
    yield batch


def _passages(page: Page) -> Iterator[_Passage]:
    """Each stretch to read: its text, where that begins among the page's words, or the line where it is not of them."""
    for title in page.all("title"):
        yield " ".join(title.raw.split()), 0, title.line
    for meta in (meta for name in _TOLD for meta in page.meta(name)):
        yield " ".join(meta.get("content").split()), 0, meta.line
    for element in page.elements:
        names = _SHOWN if element.get("type").casefold() in _BUTTONS else _SHOWN[:-1]
        said = [element.get(name) for name in names if element.get(name)]
        yield from ((" ".join(words.split()), 0, element.line) for words in said)
    yield from _text(page)


def _text(page: Page) -> Iterator[_Passage]:
    """The page's own words, block by block; not the titles of works in its list of sources."""
    calls = _calls(page)
    own, was_own = {block.offset for block in page.own_blocks}, True
    is_source = False
    for block in _counters_joined(page.blocks):
        is_source = page.names_list_of_sources(block) or (is_source and not block.heads and block.offset in own)
        if is_source:
            continue
        if was_own and block.offset not in own:
            yield _HEADING, block.offset, 0  # what frames the page belongs to no heading of its text
        was_own = block.offset in own
        opening = "> " if block.quoted else _HEADING if block.heads else ""
        closing = _CITED if block.cited else ""
        closing += "".join(f" [calls {spoken(number)}]" for number in calls.get(block.offset, ()))
        yield f"{opening}{block.text}{closing}", block.offset - len(opening), 0


def _counters_joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks, each figure that stands in one of its own taken together with the few words below it."""
    figure: Block | None = None
    for block in blocks:
        is_its = figure is not None and len(block.text) <= _FEW and (figure.heads or not block.heads)
        if figure is not None and is_its and not _FIGURE.fullmatch(block.text):
            gap = " " * (block.offset - figure.offset - len(figure.text))
            yield replace(block, text=f"{figure.text}{gap}{block.text}", offset=figure.offset, heads=False)
            figure = None
            continue
        if figure is not None:
            yield figure
        figure = block if _FIGURE.fullmatch(block.text) else None
        if figure is None:
            yield block
    if figure is not None:
        yield figure


def _calls(page: Page) -> Mapping[int, list[str]]:
    """The numbers that links call and do not show, by the offset of the block in which they stand."""
    found: dict[int, list[str]] = {}
    for link in page.all("a"):
        number = called(link.get("href"))
        block = page.block_at(link.start) if len(number) == _WHOLE else None
        if block and not NUMBER.search(block.text):
            found.setdefault(block.offset, []).append(number)
    return found


def _finding(page: Page, hit: Hit, line: int) -> Finding:
    rule = RULES[hit.rule]
    words = " ".join(hit.words.split())
    sentence = _CALLED.sub("", hit.sentence.replace(_CITED, ""))
    named = "; ".join(_NAME.split(GUIDANCE[name])[0] for name in rule.source.split() if name != COMMON)
    at = hit.at - (len(_HEADING) if sentence.startswith(_HEADING) else 0)
    excerpt = around(sentence.removeprefix(_HEADING), at, at + len(hit.words))
    # How Handrail's own pages cite is no use to others.
    hint = "" if _OURS.search(rule.write) else f"{rule.write} {rule.why}".replace(": `[@key]`", "")
    return Finding(rule.code, Place(page.path, line), f"“{words}” {rule.says}.", excerpt, hint, named)
