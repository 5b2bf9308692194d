"""How the rules about words are made: their three weights, and what they have in common."""

from __future__ import annotations

from typing import Any

from handrail.rules.rule import Rule

WEIGHTS = ERROR, WARNING, NOTICE = "stigmatising-word", "dated-word", "word-choice"
_SAYS = {
    ERROR: "labels or blames people",
    WARNING: "is a word that stigmatises or is out of date",
    NOTICE: "has a plainer or kinder word",
}
# What is spoken about, and not used: the word “addict”; words such as “addict” and “junkie”; not “addict”.
_CALLED = r"(?:words?|terms?|labels?|phrases?)"
_QUOTED = r"[\"'](?:[a-z-]+ ){0,3}"
_AND = r"(?:, (?:(?:and|or|nor) )?| (?:and|or|nor) )"
_LISTED = rf"(?:(?:{_QUOTED}[a-z-]+[\"']|[a-z-]+){_AND})*(?:{_QUOTED})?"
_SPOKEN_OF = (
    rf"(?:(?:the {_CALLED}:?|{_CALLED} (?:such as|like):?) {_LISTED}"
    rf"|(?:not|never|avoid|instead of|rather than) (?:(?:say|call|write|use) )?(?:(?:an?|the) )?"
    rf"(?:{_QUOTED}[a-z-]+[\"']{_AND})*{_QUOTED})"
)


def word(  # noqa: PLR0913, PLR0917  # a record's fields, in the order in which a rule is told
    id_: str, code: str, on: str, finds: str, write: str, why: str, source: str, **more: Any
) -> Rule:
    """A rule about words; quotations may hold any word. `more` are further fields of `Rule`."""
    own = more.pop("not_after", "")
    not_after = f"(?:{own}|{_SPOKEN_OF})" if own else _SPOKEN_OF
    return Rule(
        f"L1-{id_}", code, on, finds, _SAYS[code], write, why, source, quotable=True, not_after=not_after, **more
    )
