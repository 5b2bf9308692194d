"""The bodies whose approval a centre may claim, each by the forms in which texts name it.

Some give accreditations; agencies and societies are here because texts claim an approval that they do not give.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

# In small letters; a pattern of `rule` reads the spaces.
BODIES: Mapping[str, tuple[str, ...]] = {
    "carf": ("carf", "commission on accreditation of rehabilitation facilities"),
    "jc": ("joint commission", "jcaho"),
    "coa": ("council on accreditation", "social current"),
    "legitscript": ("legitscript", "legit script"),
    "naatp": ("naatp", "national association of addiction treatment providers"),
    "samhsa": ("samhsa", "substance abuse and mental health services administration"),
    "dea": ("dea", "drug enforcement administration"),
    "fda": ("fda", "food and drug administration"),
    "asam": ("asam", "american society of addiction medicine"),
    "nida": ("nida", "national institute on drug abuse"),
}
BODY = f"(?:{'|'.join(form for forms in BODIES.values() for form in forms)})"


def bodies(words: str) -> frozenset[str]:
    """The keys of the bodies that some words name."""
    even = f" {' '.join(re.findall('[a-z0-9]+', words.casefold()))} "
    return frozenset(key for key, forms in BODIES.items() if any(f" {form} " in even for form in forms))


STATE = "state"
# Whose approval nobody can put on record here: agencies that give none, or none by that name.
_NEVER = r"government|federal|medicare|\b(?:hhs|cdc|nih|bbb)\b"
_AGENCIES = frozenset(
    ("administration", "agency", "authority", "board", "bureau", "commission", "department", "division", "office")
)


def claimed(words: str, region: str) -> frozenset[str]:
    """The keys of the bodies whose approval some words claim, the state of a region among them; none where one cannot be.

    An empty set is a claim of nobody, or of somebody who gives no such approval.
    """
    return frozenset() if re.search(_NEVER, words.casefold()) else bodies(words) | state(words, region)


def state(words: str, region: str) -> frozenset[str]:
    """`STATE` where some words name the state, or an agency of it by the state's own name."""
    even = re.findall("[a-z0-9]+", words.casefold())
    own = "".join(re.findall("[a-z0-9]+", region.casefold()))
    whole = f" {' '.join(even)} "
    named = f" {region.casefold()} " in whole and not _AGENCIES.isdisjoint(even)
    return frozenset((STATE,)) if named or "state" in even or f"{own}mhas" in "".join(even) else frozenset()
