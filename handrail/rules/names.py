"""What may hold any word: proper names, surnames, licence titles, and the signs of a statute or a diagnosis code.

Names of the site's own record (sources, help lines, credentials) are added when the whole site is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from handrail.patterns import late

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
    "Substance Abuse Prevention and Treatment Block Grant",
    "Journal of Substance Abuse Treatment",
    "journal Substance Abuse",
    "Drug Abuse Resistance Education",
    "Drug Abuse Warning Network",
    "National Drug Abuse Treatment Clinical Trials Network",
    "Drug Abuse Screening Test",
    "Michigan Alcoholism Screening Test",
    "Substance Abuse Subtle Screening Inventory",
    "Severity of Alcohol Dependence Questionnaire",
    "Alcohol Dependence Scale",
    "Journal of Drug and Alcohol Abuse",
    "Drug and Alcohol Dependence",
    "Substance Abuse: Research and Treatment",
    "Alcoholism: Clinical and Experimental Research",
    "Research Society on Alcoholism",
    "Mothers Against Drunk Driving",
    "Students Against Drunk Driving",
    "Ohio Chemical Dependency Professionals Board",
    "Chemical Dependency Professionals Board",
    "Ohio Department of Mental Health and Addiction Services",
    "Medical Marijuana Control Program",
    "Medication-Assisted Treatment for Prescription Drug and Opioid Addiction",
)
# Licence titles are given by law and never corrected, in whichever letters somebody writes them.
TITLES: tuple[str, ...] = ("Chemical Dependency Counselor", "Chemical Dependency Counseling")

# A title directly before a word with a capital makes a surname of it, as in “Ms. Pusher”.
HONORIFICS = ("Mr", "Ms", "Mrs", "Mx", "Miss", "Dr", "Prof")
_HONORIFIC = late(rf"\b(?:{'|'.join(HONORIFICS)})\.?[\s*_]+$")
_LONGEST = 8

# A sentence with one of these speaks in the words of a law or of a diagnosis code.
LEGAL = (
    r"\b(?:icd-?\s?(?:9|10|11)|dsm(?:-?\s?(?:iii|iv|5|v))?|f1[0-9]\.\d+|orc|oac|u\.?s\.?c\.?|cfr|revised code"
    r"|administrative code|statutes?|section \d+|rule \d{4})\b"
)
# Two words with capitals side by side, the first perhaps a title or an initial, an initial between them or not; and how
# words begin that end no person's name.
_PERSON = late(
    rf"(?:[A-ZÀ-Þ][a-zß-ÿ’'-]+[*_]*|\b(?:[A-Z]|{'|'.join(HONORIFICS)})\.)[ \n][*_]*(?:[A-Z]\. )?"
    r"(?!Recovery|Treat|Rehab|Cent|Clinic|Hosp|Health|Care|Serv|Counsel|Work|Social|Help|Life|Crisis|Line|Level|Use|Abuse"
    r"|Depend|Anonym|Program|Outpat|Inpat|Societ|Assoc|Institut|Board|Depart|Admin|Univ|Colleg|State|Nation|Americ|Ohio"
    r"|County|Code|Criteria|Edition)[A-ZÀ-Þ][a-zß-ÿ’']"
)
# Words that turn what follows, up to the end of their clause, into its denial.
DENIAL = (
    r"\b(?:rarely|seldom|hardly|few|instead of|rather than|no(?! matter| wonder| doubt| problem)|not(?! only| just)|never|nobody|nothing|none|nor|without|cannot(?! afford)|neither|\w+n't(?! afford)|avoid)\b"
    r"(?!.*(?:[;:]|, (?:but|so|and|we|our|you|the|because|since|it) ))"
)
_SELLER = (
    r"(?:web ?sites?|sites?|ads?|adverts?|advertisements?|brochures?|programs?|places?|cent(?:er|re)s?|rehabs?|salespe(?:rson|ople)"
    r"|chat ?box(?:es)?|chat bots?|sales reps?|recruiters?|brokers?|callers?|marketers?|compan(?:y|ies)|strangers?|flyers?|badges?|banners?|seals?|slogans?|posts?|videos?)"
)
_TELLS = r"(?:(?:claim|say|promise|offer|tell|guarantee|advertise|quote|call|pressure|push|boast|brag|swear|insist|read|use)(?:s|es|d|ed)?|said|told|swore|sold)"
# A sentence that warns of what others say does not say it.
WARNING = (
    r"\b(?:ask (?:[a-z]+ ){0,3}(?:which|what|how(?! (?:we|to|you))|whether|if|who|why)|careful|beware|wary|red flags?|warning signs?|suspicious|myths?|untrue|mistaken|is (?:false|not true)"
    r"|(?:anyone|anybody|somebody|places?) (?:who|that) offers?|(?:places?|cent(?:er|re)s?|programs?|ads?|anyone|anybody|compan(?:y|ies)|websites?|those) (?:that|who|which) (?:\w+ )?"
    r"(?:promise|claim|guarantee|quote|advertise|pay)s?|illegal|against (?:the|federal) law|(?:a|is) (?:federal )?crime"
    rf"|if (?:an?|any|some|the|another|one) (?:[a-z-]+ ){{0,3}}?{_SELLER} (?:[a-z]+ )?{_TELLS}|if (?:someone|somebody|anyone|anybody|they) (?:[a-z]+ )?{_TELLS}"
    rf"|{_SELLER} (?:who|that|which|of any [a-z]+) (?:[a-z]+ )?{_TELLS}|(?:brochures?|badges?|banners?|seals?|flyers?|slogans?) (?:say|promise|claim|read)s?"
    r"|(?:claim|phrase|word|slogan|line|promise|offer|saying)s? (?:such as|like)|in an? (?:ad|brochure|flyer)|tells? you (?:very )?(?:little|nothing)"
    r"|reasons? to (?:look|go|hang up|doubt|leave|walk away|be careful|worry)|(?<!no )(?<!a )doubt|skeptical|scams?|fraud|mislead(?:s|ing)?|decepti(?:on|ve)|bogus|fakes?"
    r"|(?:steer clear|keep away|stay away|walk away|(?<!n't )(?<!not )(?<!if you )hang up)|(?:hurt|harmed|burned|cheated|misled) by|(?:get|gets|got) (?:people|you|somebody|someone) killed|(?:play|plays|prey|preys|rel(?:y|ies)) on(?! (?:outdated|old|cookie|untrained|one size))|use(?:s)? fear"
    r"|(?:often|usually|sometimes) (?:paid for|bought|fake|made up)|(?:bad|shady|dishonest|other) (?:ones|places|programs|people|companies) (?:will )?(?:tell|say|promise|claim|pressure|offer)"
    r"|if (?:an?|any|some|another|one) (?:[a-z'-]+ ){1,5}(?:offers?|promises?|claims?|guarantees?|tells? you|says?)"
    r"|sales (?:line|pitch|trick|tactic|talk|word)s?|(?:sites|places|programs|rehabs|ads) call (?:themselves|itself)|no (?:official )?ranking|means? (?:very )?(?:little|nothing)"
    r"|watch (?:out )?for|when you compare|second look|think twice|(?:won't|will not) (?:hear|see|find|read)(?! (?:(?:an?|any|this|more|such|anything) )*(?:better|finer|safer|nicer|like this|like ours|level|effective|caring))|lawsuits?|attorney general|justice department|(?:took|taken) (?:[a-z]+ ){1,8}to court|kickbacks?|violat(?:e|es|ing|ions?)"
    rf"|(?:we've|we have|you may|you might|you may have|you've) (?:seen|heard|read)|some (?:programs|places|centers|rehabs|sites|companies|ads) (?:[a-z]+ )?{_TELLS}|(?:ads|sites|websites|brochures|salespeople|recruiters|brokers|callers|posts|videos|companies|flyers|posters) (?:still )?(?:say|tell|list|claim|promise|boast|brag|guarantee|swear)"
    r"|brokering|question (?:an?|any|every) (?:claim|promise|figure)|(?:is|are) full of|paid placements?|closed in|(?<!will )(?<!'ll )(?<!you )(?<!i )no longer|(?:is|was|are|were|be)(?:n't| not) (?:an? )?(?:award|endorsement|promise|guarantee|proof)|ended (?:on|in)|retired"
    r"|ftc|federal trade commission|took action|fined|sued|settled|indicted|convicted|bans?|banned|forbids?|forbidden|prohibits?|prohibited"
    r"|(?:ask|look) for (?:the|a|its|their|any) (?:source|figure|evidence|proof|stud(?:y|ies)|numbers?)|ask (?:your|the) (?:plan|insurer|doctor) to"
    r"|can be (?:bought|faked|made up)|with (?:caution|suspicion)|(?:treat|take|read) (?:[a-z-]+ ){1,5}with care|break(?:s|ing)? (?:the |federal |state )*law)\b"
)
# What a reader asks, the page is about to answer; a heading needs no mark for it: “What the evidence says”.
QUESTION = (
    r"^[\s#>*_\d.|-]*(?:(?:is|are|am|can|could|do|does|did|will|would|may|must|should|has|have|what|which|how|who|when|where)\b"
    r"(?! you (?:know|afford)).*\?|(?:what|which|whether)\b[^.!]*$)"
)


# A law is called by what its legislature named it, up to the word “Act”; a heading such as “Addicts Act Out” is none.
_ACT = late(
    r"(?:[A-Z][\w’'-]*,?[ \n](?:(?:and|of|for|the|in|to|on|with|by)[ \n])*){1,12}Act\b(?=[ \n]of[ \n](?:19|20)\d\d|[.,;:)’']|[ \n](?![A-Z])|$)"
)
# The title of a work, in italics or quotation marks, each longer word of it with a capital; and what speaks of works.
_TITLE = late(r"(?<![*_\w])(?:([*_])(?![*_\s])([^*_\n]{8,160})\1(?![*_\w])|[“\"]([^”\"\n]{8,160})[”\"])")
_OF_WORKS = late(
    r"\bTIP \d|\b(?:SAMHSA|NIDA|NIAAA|et al)\b|\bby [A-Z]|\((?:19|20)\d\d\)|, (?:19|20)\d\d|\b(?i:books?|chapters?|guides?|manuals?|workbooks?|textbooks?"
    r"|journals?|articles?|stud(?:y|ies)|papers?|reports?|advisor(?:y|ies)|titled|entitled|called|published|cop(?:y|ies)|editions?|read(?:s|ing)?"
    r"|wrote|written|authors?|podcasts?|films?|brochures?|series)\b"
)
_SHORTER = 4


def _broken(name: str) -> str:
    """A name as a pattern; lines may break it."""
    return r"[\s>*_]+".join(map(re.escape, name.split()))


def _one_of(names: Iterable[str]) -> str:
    """Some names as one pattern, the longest where several begin."""
    return "|".join(map(_broken, sorted(names, key=lambda name: (-len(name), name))))


_TITLES, _OFFICIAL = late(f"(?i:{_one_of(TITLES)})"), late(_one_of(NAMES))


def spelt_out(names: Iterable[str], text: str) -> Iterator[tuple[int, int]]:
    """Where a text has some names; only those of which it has each word are looked for."""
    near = [name for name in names if _is_near(name, text)]
    if near:
        yield from (match.span() for match in re.finditer(_one_of(near), text))


def _is_near(name: str, text: str) -> bool:
    """Whether a text has each word of a name."""
    return all(map(text.__contains__, _words(name)))


@lru_cache(maxsize=1_000)  # the same names are asked for at every turn
def _words(name: str) -> list[str]:
    return name.split()


def official(text: str) -> Iterator[tuple[int, int]]:
    """Where a text names one of the official bodies, or a licence."""
    if any(_is_near(name, text) for name in NAMES):
        yield from (match.span() for match in _OFFICIAL.finditer(text))
    yield from (match.span() for match in _TITLES.finditer(text))


def works_and_laws(text: str) -> Iterator[tuple[int, int]]:
    """Where a text names the title of a work, or a law."""
    if "Act" in text:
        yield from (match.span() for match in _ACT.finditer(text))
    if any(sign in text for sign in '*_“"') and _OF_WORKS.search(text):
        for match in _TITLE.finditer(text):
            words = [word for word in re.findall(r"[^\W_][\w’'-]*", match[2] or match[3]) if len(word) >= _SHORTER]
            if len(words) > 1 and all(word[0].isupper() or word[0].isdigit() for word in words):
                yield match.span()


def is_surname(text: str, start: int) -> bool:
    """Whether the word at an offset of a text has a capital and stands directly behind somebody's title."""
    return text[start : start + 1].isupper() and _HONORIFIC.search(text[max(start - _LONGEST, 0) : start]) is not None


def looks_like_person(text: str) -> bool:
    """Whether something in a text looks like a person's name; it may be the name of something else."""
    return _PERSON.search(text) is not None
