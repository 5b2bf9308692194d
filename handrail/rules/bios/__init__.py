"""What tells of a named person's own recovery or health."""

from handrail.rules.bios import (
    health,
    own_care,
    own_story,
    own_use,
    own_way,
)
from handrail.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *health.RULES,
    *own_story.RULES,
    *own_use.RULES,
    *own_care.RULES,
    *own_way.RULES,
)
