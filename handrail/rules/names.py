"""What may hold any word: proper names, surnames, licence titles, and the signs of a statute or a diagnosis code.

Names of the site's own record (sources, help lines, credentials) are added when the whole site is known.
"""

from __future__ import annotations

import re

# Official names; some of these bodies may be renamed, so this is the one place where builder code writes them.
NAMES: tuple[str, ...] = (
    "Substance Abuse and Mental Health Services Administration",
    "National Institute on Drug Abuse",
    "National Institute on Alcohol Abuse and Alcoholism",
    "Center for Substance Abuse Treatment",
    "Center for Substance Abuse Prevention",
    "Alcoholics Anonymous",
    "Narcotics Anonymous",
    "Cocaine Anonymous",
    "Marijuana Anonymous",
    "Adult Children of Alcoholics",
    "Journal of Substance Abuse Treatment",
    "journal Substance Abuse",
    "Drug Abuse Resistance Education",
    "Ohio Chemical Dependency Professionals Board",
    "Chemical Dependency Professionals Board",
    "Ohio Department of Mental Health and Addiction Services",
    "Medical Marijuana Control Program",
)
# Licence titles are given by law and never corrected, in whichever letters somebody writes them.
TITLES: tuple[str, ...] = ("Chemical Dependency Counselor", "Chemical Dependency Counseling")

# A title directly before a word with a capital makes a surname of it, as in “Ms. Pusher”.
HONORIFICS = ("Mr", "Ms", "Mrs", "Mx", "Miss", "Dr", "Prof")
_HONORIFIC = re.compile(rf"\b(?:{'|'.join(HONORIFICS)})\.?[\s*_]+$")
_LONGEST = 8

# A sentence with one of these speaks in the words of a law or of a diagnosis code.
LEGAL = (
    r"\b(?:icd-?\s?(?:9|10|11)|dsm(?:-?\s?(?:iii|iv|5|v))?|f1[0-9]\.\d+|orc|oac|u\.?s\.?c\.?|cfr|revised code"
    r"|administrative code|statutes?|section \d+|rule \d{4})\b"
)
# Two words with capitals side by side, an initial between them or not; and how words begin that end no person's name.
_PERSON = re.compile(
    r"[A-Z][a-z’'-]+[*_]*[ \n][*_]*(?:[A-Z]\. )?"
    r"(?!Recovery|Treat|Rehab|Cent|Clinic|Hosp|Health|Care|Serv|Counsel|Work|Social|Help|Life|Crisis|Line|Level|Use|Abuse"
    r"|Depend|Anonym|Program|Outpat|Inpat|Societ|Assoc|Institut|Board|Depart|Admin|Univ|Colleg|State|Nation|Americ|Ohio"
    r"|County|Code|Criteria|Edition)[A-Z][a-z]"
)
# Words that turn what follows, up to the end of their clause, into its denial.
DENIAL = (
    r"\b(?:rarely|seldom|hardly|few|instead of|rather than|no(?! matter| wonder| doubt| problem)|not(?! only| just)|never|nobody|nothing|none|nor|without|cannot(?! afford)|neither|\w+n't(?! afford)|avoid)\b"
    r"(?!.*(?:[;:]|, (?:but|so|and|we|our|you|the) ))"
)
# A sentence that warns of what others say does not say it.
WARNING = (
    r"\b(?:ask (?:[a-z]+ ){0,3}(?:which|what|how(?! (?:we|to|you))|whether|if|who|why)|careful|beware|wary|red flags?|warning signs?|suspicious|myths?|untrue|mistaken|is (?:false|not true)"
    r"|(?:anyone|anybody|somebody|places?) (?:who|that) offers?|(?:places?|cent(?:er|re)s?|programs?|ads?|anyone|anybody|compan(?:y|ies)|websites?|those) (?:that|who|which) (?:\w+ )?"
    r"(?:promise|claim|guarantee|quote|advertise|pay)s?|illegal|against (?:the|federal) law|(?:a|is) (?:federal )?crime)\b"
)
# What a reader asks, the page is about to answer; a heading needs no mark for it: “What the evidence says”.
QUESTION = (
    r"^[\s#>*_\d.|-]*(?:(?:is|are|am|can|could|do|does|did|will|would|may|must|should|has|have|what|which|how|who|when|where)\b"
    r"(?! you (?:know|afford)).*\?|(?:what|which|whether)\b[^.!]*$)"
)


def is_surname(text: str, start: int) -> bool:
    """Whether the word at an offset of a text has a capital and stands directly behind somebody's title."""
    return text[start : start + 1].isupper() and _HONORIFIC.search(text[max(start - _LONGEST, 0) : start]) is not None


def looks_like_person(text: str) -> bool:
    """Whether something in a text looks like a person's name; it may be the name of something else."""
    return _PERSON.search(text) is not None
