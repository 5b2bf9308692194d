"""What a pattern is said to need stands in everything that it matches."""

from __future__ import annotations

import pytest

from handrail.rules import RULES, Prose
from handrail.rules.engine import _ABOUT_PERSON, _BY_WORD
from handrail.rules.needs import Needs, needs
from handrail.rules.rule import compiled, with_word
from tests.rules.test_rules import FOLDER, labelled

LABELLED = sorted(path.stem for path in FOLDER.glob("*.txt"))


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("beyond (?:help|hope)", {"beyond"}),
        ("cures? for good", {"cure"}),
        ("(?:very )?happy", {"happy"}),
        ("(?:very )+happy", {"happy"}),
        ("(?:[a-z]+ ){0,3}miracle|wonder", {"miracle", "wonder"}),
        ("miracle|[a-z]+", None),
        ("(?!never)(?<!not )always", {"always"}),
        ("(?i:always) sober", {"sober"}),
        (r"24\/7 (?:help|a)", None),
        ("colou?rs", {"colo"}),
        ("(?:one|two(?: three)?) a", {"one", "two"}),
    ],
)
def test_a_pattern_needs_the_letters_that_it_cannot_do_without(pattern: str, needed: set[str] | None) -> None:
    assert needs(pattern) == (None if needed is None else frozenset(needed))


def test_letters_of_the_word_beside_say_nothing_new() -> None:
    assert needs("clean time|clean date", "clean") == frozenset({"time", "date"})


@pytest.mark.parametrize("name", LABELLED)
def test_no_match_in_any_labelled_sentence_lacks_what_its_pattern_needs(name: str) -> None:
    texts = [*labelled(name)[0], *labelled(name)[1]]
    texts += [text for rule in RULES.values() for text in (*rule.fires, *rule.spares)] if name == LABELLED[0] else []
    matched = 0
    for prose in map(Prose, texts):
        for rules in (_BY_WORD, _ABOUT_PERSON):
            for word in prose.words & rules.keys():
                for rule in rules[word]:
                    text = prose.text if rule.cased else prose.plain
                    every, alternatives = with_word(rule.finds, word)
                    for one, needed in alternatives:
                        if compiled(one).search(text):
                            matched += 1
                            assert all(_has(text, letters) for letters in (needed, every)), (rule.id, word, text)
    assert matched


def _has(text: str, needed: Needs) -> bool:
    return needed is None or any(letters in text for letters in needed)
