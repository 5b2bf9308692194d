"""How the rules about words are made: their three weights, and what they have in common."""

from __future__ import annotations

from typing import Any

from handrail.rules.rule import Rule

ERROR, WARNING, NOTICE = "stigmatising-word", "dated-word", "word-choice"
_SAYS = {
    ERROR: "labels or blames people",
    WARNING: "is a word that stigmatises or is out of date",
    NOTICE: "has a plainer or kinder word",
}


def word(  # noqa: PLR0913, PLR0917  # a record's fields, in the order in which a rule is told
    id_: str, code: str, on: str, finds: str, write: str, why: str, source: str, **more: Any
) -> Rule:
    """A rule about words; quotations may hold any word. `more` are further fields of `Rule`."""
    return Rule(f"L1-{id_}", code, on, finds, _SAYS[code], write, why, source, quotable=True, **more)
