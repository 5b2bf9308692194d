"""Words that stigmatise or are out of date: what is said of people, of what they use, and of their care."""

from handrail.rules.language import (
    care,
    people,
    use,
)
from handrail.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *people.RULES,
    *use.RULES,
    *care.RULES,
)
