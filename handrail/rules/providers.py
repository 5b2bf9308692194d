"""What other places of treatment are called: well-known names, and the shapes that such names have.

In: a run of words with capitals, as `mentions.names` finds them. Out: the stretch of it that reads as such a name.
Whether that is on record is not asked here.
"""

from __future__ import annotations

import re
from functools import lru_cache

from handrail.patterns import late

# Places known throughout the country or Ohio, as the press and their own sites name them (hazeldenbettyford.org;
# Newsweek, America's Best Addiction Treatment Centers; Journal-News on BrightView; maryhaven.com). Names alone: a name
# is here because its shape does not tell, and says nothing good or bad of its place.
PLACES: tuple[str, ...] = (
    "Hazelden Betty Ford",
    "Betty Ford Center",
    "Hazelden Foundation",
    "Caron Foundation",
    "Gateway Foundation",
    "Acadia Healthcare",
    "Groups Recover Together",
    "Glenbeigh Hospital",
    "Shepherd Hill",
    "White Deer Run",
    "Beckett Springs",
    "New Destiny Treatment",
    "Zepf Center",
    "Boulder Care",
    "American Addiction Centers",
    "LCADA Way",
    "Stella Maris",
    "Talbot Hall",
    "Hitchcock Center",
    "Cumberland Heights",
    "Sierra Tucson",
    "Meridian HealthCare",
    "Ideal Option",
    "Recovery Village",
    "Newport Academy",
    "High Watch",
    "Phoenix House",
    "Odyssey House",
    "Silver Hill Hospital",
    "Sheppard Pratt",
    "Valley Hope",
    "Workit Health",
    "Bicycle Health",
    "Eleanor Health",
    "Oriana House",
    "Alvis House",
    "Pyramid Healthcare",
    "Passages Malibu",
    "Cliffside Malibu",
    "Cirque Lodge",
    "Jaywalker Lodge",
    "Spirit Lodge",
    "Fellowship Hall",
    "Rosary Hall",
    "Dawn Farm",
    "Delancey Street",
    "Serenity Lane",
    "Burning Tree",
    "Conifer Park",
    "Tully Hill",
    "Desert Hope",
    "Healing Place",
    "Project Turnabout",
    "Operation PAR",
    "Martin's Ashley",
    "Christopher's Inn",
    "Daytop Village",
    "Harmony Foundation",
    "Cottonwood Tucson",
    "Hanley Center",
    "Lindner Center",
    "La Hacienda",
    "Edwin Shaw",
    "Eagleville Hospital",
    "McLean Hospital",
    "Lakeside-Milam",
    "Beit T'Shuvah",
)
# The same of one word, which means nothing else.
SINGLE: tuple[str, ...] = (
    "Rosecrance",
    "Maryhaven",
    "Gaudenzia",
    "Glenbeigh",
    "Brightview",
    "Hazelden",
    "Cleanslate",
    "Pavillon",
    "Caron",
    "Cenikor",
    "Commquest",
    "Daytop",
    "Gosnold",
    "Journeypure",
    "Kolmac",
    "Livengrin",
    "Marworth",
    "Onefifteen",
)
# Names of the same shapes whose owners treat nobody here: public houses and institutes, publishers, givers of grants,
# insurers (as their own sites name them), and groups in which people help one another.
OTHERS: tuple[str, ...] = (
    "White House",
    "Ronald McDonald House",
    "Random House",
    "Chatham House",
    "Robert Wood Johnson Foundation",
    "Aetna Better Health",
    "Cigna Health",
    "Cigna Behavioral Health",
    "Optum Behavioral Health",
    "Buckeye Health",
    "United Behavioral Health",
    "Twelve Step Recovery",
    "SMART Recovery",
    "Celebrate Recovery",
    "Refuge Recovery",
    "LifeRing Secular Recovery",
    "Harvard Health",
)
# Endings that only places of treatment have, and such as are also words of other things.
_STRONG = (
    r"(?:Recovery|Treatment|Rehab|Rehabilitation|Detox|Wellness|Addiction|Sober|Behavioral(?: Health)?)"
    r" (?:Cent(?:er|re)s?|Clinics?|Campus|Institute|Hospital|Services|Solutions|Foundation|Network|Programs?|Village|Lodge"
    r"|Homes?|Partners)|Psychiatric Hospital|Extended Care|Addiction Medicine|Outpatient"
    r"|(?:Addiction|Residential|Youth|Opioid|Inpatient) Treatment|Behavioral Health(?:care)?|Ranch|Retreat|Sober Living|Rehab"
)
_WEAK = r"Recovery|Treatment|Detox|Health|Wellness|House|Clinics?|Counseling"
# What may give; of these, only one whose name sounds of shelter and hope is taken for a place of treatment.
_GIVER = "Foundation"
_ENDING = late(rf" (?:{_STRONG}|{_WEAK}|{_GIVER})(?=[.,’']|$| [a-z])")
_PLACE = late("|".join(map(re.escape, PLACES)) + rf"|(?i:\b(?:{'|'.join(SINGLE)})\b)")
_HOPEFUL = late(
    r"\w*(?:bridge|haven|harbor|hope|horizon|path|way|light|view|ridge|brook|spring|creek|shore|dawn|sunrise|summit|serenity"
    r"|phoenix|beacon|gate|hanley|sober|freedom|grace|journey)s?",
    re.IGNORECASE,
)
# Whom these words name is a public body or a school, and no rival.
_PUBLIC = late(
    r"\b(?:Department|County|Division|Office|Bureau|Board|Agency|Administration|University|College|School|Council|Society"
    r"|Association|Journal|Commission|Senate|Public Health)\b"
)
# A sentence that ends before the name; neither an initial nor the short word for a saint or a mountain ends one.
_STOP = late(r"(?<![A-Z])(?<!\bSt)(?<!\bMt)(?<!\bDr)(?<!\bMrs)(?<!\bM[rs])\.\s+")
# No name goes on before one of these, and what they begin is a heading or a sentence: “Life After Detox”.
_JOINS_WORDS = """
a an the this that these those any each every some all which what why how who when where if is are was were be has
have had can do does did will may of for in to at and or with from by on about after before through during toward
towards into without beyond between but not no vs than as like unlike near you we us i my our your his her their
its it they she he call ask visit choose compare try meet see leave join find read contact support build start
begin keep get stay make take protect improve understand help dr mr mrs ms
"""
# Words that make no name of a place of treatment, as in “The Best Treatment Center Near You” and “Sleep Health”.
_ORDINARY_WORDS = """
addiction alcohol drug drugs substance use abuse opioid opioids opiate heroin benzo meth mental health behavioral
medical outpatient intensive inpatient residential treatment recovery rehab detox wellness program family families
local other another accredited licensed certified private public state nearby good best better right new first next
last integrated co occurring ohio national adult adults adolescent teen teens youth veteran veterans woman women
men man peer peers telehealth virtual online group individual community comprehensive early long short term life
time physical emotional spiritual sexual reproductive maternal oral dental eye heart brain gut sleep skin bone lung
liver home global world rural urban tribal minority child children kids student students school campus college
employee employees workplace occupational work worker workers career financial economic social cultural digital
environmental nutrition food fitness exercise body mind soul self whole person personal total overall general basic
optimal daily weekly monthly winter summer fall holiday holidays holistic natural lasting sustained sustainable
stable full complete partial true real active ongoing continued continuous secure safe rapid slow gradual quick
fast easy gentle ultra supervised assisted supported guided shared trauma grief relapse stress anxiety depression
pandemic disaster disorder pain anger chronic acute severe moderate mild successful happy healthy healthier strong
stronger open half halfway empty guest boarding court opera coffee sober safer three quarter white methadone
suboxone free walk urgent care pregnancy aging senior seniors elder population preventive primary clinical evidence
based informed centered equity affordable universal more less great greater poor ill faith religion patient
patients client clients professional professionals provider secular nurse nurses smoking tobacco nicotine cannabis
medicaid medicare insurance somebody someone needs need covers dual diagnosis medically managed fully
pastoral christian catholic jewish biblical marriage marital premarital couple couples genetic debt credit housing
crisis motivational bereavement academic guidance multicultural rehabilitation high low intensity
"""
_JOINS, _ORDINARY = frozenset(_JOINS_WORDS.split()), frozenset(_ORDINARY_WORDS.split())
_ING = late(r"(?!spring|sterling|landing|wing|king)\w{2,}ing")


_KINDS = (
    r"(?:rehab|detox|halfway house|sober (?:house|home)|therapeutic community|methadone clinic"
    r"|(?:rehabilitation|recovery|detox|treatment|residential|outpatient|wilderness|boarding|faith-based)(?: therapy)?"
    r" (?:cent(?:er|re)|clinic|company|facility|home|house|practice|program|provider|residence))"
)
# What a text says of a name that it takes for one of a place of treatment: right behind it, or right before.
_IS_ONE = late(rf", (?:an?|the|another) (?:[a-z’'-]+ ){{0,3}}?{_KINDS}\b")
_AT_ONE = late(
    rf"\b(?:{_KINDS}|patients?|(?:residential|inpatient|addiction) treatment)s? at (?:the )?$", re.IGNORECASE
)
_FAR = 50
# The word behind a name that `mentions` takes along.
_BEHIND = late(r"\s[a-z]+$")


def is_said_to_be_one(text: str, start: int, end: int) -> bool:
    """Whether a text takes what it names at a place for a place of treatment."""
    is_at = text.startswith(" at ", start - 4) or text.startswith(" at the ", start - 8)
    if is_at and _AT_ONE.search(text, max(start - _FAR, 0), start):
        return True
    return text.startswith(", ", end) and _IS_ONE.match(text, end) is not None


@lru_cache(maxsize=10_000)  # pages share many of their names
def place_of_treatment(name: str, *, is_one: bool = False) -> str:
    """The stretch of a run of words with capitals that reads as the name of a place of treatment; empty without one.

    Where its text says that it `is_one`, the name need not have the shape of such.
    """
    if known := _PLACE.search(name):
        return known[0]
    if (
        is_one
        and (own := _own_words(_BEHIND.sub("", name)))
        and not _PUBLIC.search(name)
        and not all(map(_is_ordinary, own))
    ):
        return " ".join(own)
    for match in _ENDING.finditer(name):
        own, ending = _own_words(name[: match.start()]), match[0][1:]
        words = " ".join((*own, ending))
        if not own or _PUBLIC.search(words) or words.endswith(OTHERS):
            continue
        if ending != _GIVER or any(_HOPEFUL.fullmatch(word) for word in own):
            return words if any(not _is_ordinary(word) for word in own) else ""
    return ""


def _own_words(before: str) -> list[str]:
    """The words right before an ending that can belong to one name with it."""
    words = _STOP.split(f"{before} ")[-1].split()
    joins = [at for at, word in enumerate(words) if word.casefold().rstrip(".") in _JOINS]
    return words[joins[-1] + 1 :] if joins else words


def _is_ordinary(word: str) -> bool:
    """Whether a word, or each part of one with a hyphen, is among those that make no name."""
    plain = word.casefold().replace("’", "'").removesuffix("'s").removesuffix("s'").rstrip(".")
    return all(part in _ORDINARY or _ING.fullmatch(part) for part in plain.split("-"))
