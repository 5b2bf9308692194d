"""Text for the benchmark's pages: varied, and the same on every machine.

Nothing here is information. The words come from `words.txt`, in an order that a page's number settles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import TypeVar

T = TypeVar("T")
# A link as one generator's Markdown writes it: the number of the page it leads to, and its words.
Link = Callable[[int, str], str]

# The list's blocks: a line that names the kind of word, and the words.
_NOUNS, _VERBS, _ADJECTIVES, _JOINERS, _PLACES, _DETERMINERS = (
    block.partition("\n")[2].split()
    for block in Path(__file__).with_name("words.txt").read_text(encoding="utf-8").split("\n\n")
)

_PARTS, _SUBPARTS = 5, 2


def pick(random: Random, values: Sequence[T]) -> T:
    """One of some values; only `random()` is the same in every version of Python."""
    return values[int(random.random() * len(values))]


def title(random: Random) -> str:
    """A few words for a title."""
    return f"{pick(random, _ADJECTIVES)} {pick(random, _NOUNS)} {pick(random, _PLACES)} the {pick(random, _NOUNS)}"


def body(number: int, pages: int, link: Link) -> str:
    """About 1,100 words of Markdown for page `number` of `pages`; each link is written by `link`."""
    random = Random(f"body {number} {pages}")

    def linked() -> str:
        return link(int(random.random() * pages), f"{pick(random, _ADJECTIVES)} {pick(random, _NOUNS)}")

    return "\n\n".join(
        [_paragraph(random, linked), *(block for n in range(_PARTS) for block in _part(random, n, linked))]
    )


def _part(random: Random, number: int, linked: Callable[[], str]) -> Iterator[str]:
    yield f"## {title(random).capitalize()}"
    yield _paragraph(random, linked)
    yield (_bullets, _steps, _table, _quotation, _bullets)[number](random)
    for _ in range(_SUBPARTS):
        yield f"### {title(random).capitalize()}"
        yield _paragraph(random, linked)


def _clause(random: Random) -> str:
    words = [pick(random, _DETERMINERS), pick(random, _ADJECTIVES), pick(random, _NOUNS), pick(random, _VERBS)]
    words += [pick(random, _DETERMINERS), pick(random, _NOUNS)]
    if random.random() < 0.5:
        words += [pick(random, _PLACES), pick(random, _DETERMINERS), pick(random, _ADJECTIVES), pick(random, _NOUNS)]
    return " ".join(words)


def _sentence(random: Random) -> str:
    text = _clause(random)
    if random.random() < 0.4:
        text += f", {pick(random, _JOINERS)} {_clause(random)}"
    return f"{text[0].upper()}{text[1:]}{'?' if random.random() < 0.08 else '.'}"


def _paragraph(random: Random, linked: Callable[[], str]) -> str:
    noun = pick(random, _NOUNS)
    sentences = [
        _sentence(random),
        f"**{noun.capitalize()} first.** It doesn't have to be *{pick(random, _ADJECTIVES)}*.",
        f"See the page about the {linked()}, {pick(random, _JOINERS)} {_clause(random)}.",
        _sentence(random),
    ]
    return " ".join(sentences)


def _bullets(random: Random) -> str:
    return "\n".join(f"- **{pick(random, _NOUNS).capitalize()}:** {_clause(random)}." for _ in range(5))


def _steps(random: Random) -> str:
    return "\n".join(f"{n}. {_sentence(random)}" for n in range(1, 6))


def _table(random: Random) -> str:
    head = ["Day", *(pick(random, _NOUNS).capitalize() for _ in range(3))]
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
    rows = [[day, *(f"{pick(random, _ADJECTIVES)} {pick(random, _NOUNS)}" for _ in range(3))] for day in days]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * 4, *rows))


def _quotation(random: Random) -> str:
    return "\n".join(f"> {_sentence(random)}" for _ in range(3)) + f'\n>\n> They said "{_clause(random)}".'
