"""Of whom a page tells: whether words about recovery or health are about somebody named, as in a bio.

Who works for a centre, and who has consented, no audit can know; that a person is named, it can.
"""

from __future__ import annotations

from collections.abc import Iterator

from handrail.audit.page import Block, Page
from handrail.patterns import late
from handrail.rules import Hit, looks_like_person
from handrail.rules.bios.health import LETTERS

# How letters follow a name.
_NAME_BEFORE = late(r"[A-ZÀ-Þ][a-zß-ÿ’'-]+,? (?:[A-Z][A-Z-]+,? )*$")
# A title with all its words written large names nobody for sure.
_RUNNING = late(r"\b[a-z]{4,}")
_QUOTED = ('"', "“", ">")
# A first name by itself, before what somebody does.
_ALONE = late(
    r"\b([A-Z][a-zß-ÿ]+)(?:['’]s\b|,? (?:himself|herself|first|now|who|is|has|was|had|got|found|came|began"
    r"|became|overcame|[a-z]+(?:ed|[a-rt-z]s))\b)"
)
_NO_NAMES = frozenset(
    """He She They It This That There Here Who What Nobody Everybody Everyone Anyone Anybody Someone Somebody One Each
    Our Your My Their How Why About Meet Today Recovery Addiction Treatment Ohio America Anonymous Life""".split()
)
_CALLED = late(r"(?:Dr\.? |Meet )?[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w.’'-]*){1,3}(?:,.*)?")


def bios(page: Page) -> Iterator[Block]:
    """The blocks below headings that are somebody's name."""
    is_bio = False
    for block in page.blocks:
        is_bio = _is_name(page, block.text.strip()) if block.heads else is_bio
        if is_bio and not block.quoted:
            yield block


def tells_of_somebody(page: Page, hit: Hit, place: int) -> bool:
    """Whether words about health are about somebody whom their sentence names; `bios` need no name for it.

    Letters stand right behind a name. What is quoted is a story, and told as one.
    """
    before, behind = hit.sentence[: hit.at], hit.sentence[hit.at + len(hit.words) :]
    if hit.rule == LETTERS:
        return _NAME_BEFORE.search(before) is not None
    if not _RUNNING.search(hit.sentence) or hit.sentence.lstrip().startswith(_QUOTED):
        return False
    others = f"{before}{hit.words.lower()}{behind}"  # the words found, such as a title, name nobody
    return looks_like_person(others) or any(_may_be_name(page, match[1]) for match in _ALONE.finditer(others))


def _is_name(page: Page, heading: str) -> bool:
    return _CALLED.fullmatch(heading) is not None and all(
        _may_be_name(page, word) for word in heading.partition(",")[0].split()
    )


def _may_be_name(page: Page, word: str) -> bool:
    """Whether a word with a capital is none that the page has in small letters too."""
    return word not in _NO_NAMES and word.casefold() not in page.small_words
