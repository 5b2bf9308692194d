"""Whether a text tells of treatment, by the field's own words."""

from __future__ import annotations

from collections.abc import Iterable, Set

# Words of which a page about treatment holds several, and one about the people or the house hardly any.
_WORDS = (
    "withdrawal detox medication medications medicine medicines overdose disorder disorders symptom symptoms diagnosis "
    "diagnoses dose opioid opioids relapse benzodiazepine benzodiazepines craving cravings naloxone methadone "
    "buprenorphine naltrexone clinical"
)
_OF_TREATMENT = frozenset(_WORDS.split())
_MANY = 4


def tells_of_treatment(texts: Iterable[Set[str]]) -> bool:
    """Whether several words of some texts, in small letters, are those of treatment; one and many of a thing count once."""
    return len({word.removesuffix("s") for words in texts for word in words & _OF_TREATMENT}) >= _MANY
