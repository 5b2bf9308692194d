"""What a page may not say, as data: each rule one record, and the few lines of code that apply them all."""

from handrail.rules.abbreviations import abbreviations, expands, expands_in_time
from handrail.rules.engine import RULES, About, Hit, find
from handrail.rules.levels import level_hours, level_titles, levels, names_edition
from handrail.rules.mentions import lines, names, numbers
from handrail.rules.names import looks_like_person, spelt_out
from handrail.rules.prose import Prose
from handrail.rules.rule import Rule
from handrail.rules.streets import streets
from handrail.rules.treatment import tells_of_treatment

__all__ = [
    "RULES",
    "About",
    "Hit",
    "Prose",
    "Rule",
    "abbreviations",
    "expands",
    "expands_in_time",
    "find",
    "level_hours",
    "level_titles",
    "levels",
    "lines",
    "looks_like_person",
    "names",
    "names_edition",
    "numbers",
    "spelt_out",
    "streets",
    "tells_of_treatment",
]
