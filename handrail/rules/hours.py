"""Hours a week, as texts say them: “9 to 19 hours a week”, “at least nine hours weekly”, “fewer than 9 weekly hours”.

In: words. Out: the bounds that they give. All is held in small letters.
"""

from __future__ import annotations

from msgspec import Struct

from handrail.patterns import late

_WORDS = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    "|eighteen|nineteen|twenty"
)
_NUMBER = rf"(\d{{1,3}}|{_WORDS})"
_LEAST = ("at least", "no fewer than", "no less than", "a minimum of")
_MOST = ("up to", "at most", "no more than", "a maximum of")
_UNDER = ("fewer than", "less than", "under", "below")
_OVER = ("more than", "over")
_BOUND = "|".join((*_LEAST, *_MOST, *_UNDER, *_OVER))
_MORE, _FEWER = r" or more|\+| plus", r" or fewer| or less"
# The bound, the number, the upper number, and a bound behind the number or behind the word.
SAID = late(
    rf"(?<![\w.,$-])(?:({_BOUND}) )?(?:about |around )?{_NUMBER}"
    rf"(?:({_MORE}|{_FEWER})|(?: ?(?:to|and|through|-) ?){_NUMBER})?[ -](?:(?:[a-z]+ ){{0,2}}hours?({_MORE}|{_FEWER})?"
    r"(?: of (?:[a-z]+ ){0,3}[a-z]+)?(?: (?:in )?(?:a|per|each|every) week| weekly| ?/ ?(?:week|wk))"
    r"|weekly (?:[a-z]+ )?hours?)\b".replace(" ", r"\s")
)


class Stated(Struct, frozen=True):
    """Hours that a text gives: `least` and `most` are bounds, `some` are hours that occur."""

    least: int | None = None
    most: int | None = None
    some: tuple[int, ...] = ()


def stated(words: str) -> Stated | None:
    """What some words say of the hours of a week; nothing where they say nothing."""
    match = SAID.search(words.casefold().replace("–", "-"))
    if match is None:
        return None
    bound, number = " ".join((match[1] or "").split()), _number(match[2])
    behind = (match[3] or match[5] or "").strip()
    if match[4]:
        return Stated(some=(number, _number(match[4])))
    if bound in _LEAST or (behind and not behind.startswith(("or fewer", "or less"))):
        return Stated(least=number)
    if bound in _OVER:
        return Stated(least=number + 1)
    if bound in _MOST or behind:
        return Stated(most=number)
    return Stated(most=number - 1) if bound in _UNDER else Stated(some=(number,))


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _WORDS.split("|").index(word)
