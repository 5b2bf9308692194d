"""What a page may not say, as data: each rule one record, and the few lines of code that apply them all."""

from handrail.rules.abbreviations import abbreviations, expands
from handrail.rules.engine import RULES, About, Hit, any_of, find
from handrail.rules.levels import level_hours, level_titles, levels, names_edition
from handrail.rules.mentions import lines, names, numbers
from handrail.rules.names import looks_like_person
from handrail.rules.prose import Prose
from handrail.rules.rule import Rule
from handrail.rules.streets import streets

__all__ = [
    "RULES",
    "About",
    "Hit",
    "Prose",
    "Rule",
    "abbreviations",
    "any_of",
    "expands",
    "find",
    "level_hours",
    "level_titles",
    "levels",
    "lines",
    "looks_like_person",
    "names",
    "names_edition",
    "numbers",
    "streets",
]
