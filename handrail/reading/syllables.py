"""How many syllables an English word has, told from its spelling.

Groups of vowels are counted; silent letters are taken off, and vowels that stand together but are spoken apart are
added. Common words that follow no rule are listed. (Held against the CMU Pronouncing Dictionary by the tests.)
"""

from __future__ import annotations

from functools import lru_cache

from handrail.patterns import late

_VOWELS = late(r"[aeiouy]+")
_SILENT = late(
    # an e at the end: home, else; but table and centre speak it
    r"(?<=[aeiouy])[^aeiouy]{1,3}(?<![^aeiouy]l)(?<![bcdfgptk]r)e$"
    # endings of verbs and plurals: hoped, but wanted; homes, but houses
    r"|(?<=[aeiouy])[^aeiouy]{1,3}(?<![td])ed$"
    r"|(?<=[^aeiouycgsxz])(?<!ch)(?<!sh)(?<![^aeiouy]l)(?<![bcdfgptk]r)es$"
    # an e before another part of the word: safely, someone, lifeline
    r"|(?<=[aeiou])[^aeiouy]e(?=(?:ly|less|ness|ments?|ful|fully|some|times?|where|thing|body|lines?|days?|work|land|town"
    r"|one|book|ty)$)(?<!dge)"
)
_APART = late(
    # i and another vowel: bias, media, violin, client, easier; but special, nation, friend
    r"(?<![cgstx])i(?=a)(?!age)(?<!lli)|(?<=[cgst])i(?=a(?:t|b|sm))|i(?=o(?!n|us))|(?<![stcgxnhl])i(?=on)"
    r"|(?<![stcgxn])i(?=ous)|i(?=u)|i(?=et|er$|est$)(?<![ctgsxfv]i)|(?:sc|oc|l)i(?=e(?:n[ct]|t))|ri(?=ent|et)"
    # others: video, actual, fluid, going, seeing, create, area
    r"|(?<=[^aeiou])e(?=o(?!u|ple))(?<!ge)|(?<=[^aeiouqg])u(?=a(?!r[dk])|ou|er)|(?<=[^aeiouqgbs])u(?=i(?:n|ty))"
    r"|[aiouy](?=ing)|[eb]e(?=ing)|cre(?=at)|su(?=ic)|(?<=[^aeiou])y(?=[aeo])(?<!^y)(?<!by)|are(?=a$)"
)
# Consonants that are spoken as a syllable: rhythm, prism, didn't.
_SPOKEN = late(r"sms?$|thms?$|n't$|^mc(?=[^aeiou])")
_ODD = {"wednesday": 2, "colleague": 2, "colleagues": 2, "evening": 2, "evenings": 2, "business": 2, "every": 2} | {
    f"every{rest}": 3 for rest in ("one", "thing", "where", "body", "day")
}


@lru_cache(maxsize=20_000)  # a site's pages share most of their words
def syllables(word: str) -> int:
    """The number of syllables of a word in small letters: at least one."""
    if word in _ODD:
        return _ODD[word]
    count = len(_VOWELS.findall(word)) - len(_SILENT.findall(word))
    return max(1, count + len(_APART.findall(word)) + len(_SPOKEN.findall(word)))
