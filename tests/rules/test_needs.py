"""What a pattern is said to need stands in everything that it matches."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handrail.rules import RULES, Prose
from handrail.rules.bare import letters, plain, spoken
from handrail.rules.engine import _BY_WORD, _SIGNS
from handrail.rules.needs import needs
from handrail.rules.rule import alternatives, compiled, with_word
from tests.rules.test_rules import FOLDER, labelled

PATTERNS = sorted(
    {one for rule in RULES.values() if not rule.cased for one in alternatives(rule.id, rule.finds) if one.isascii()}
)


def even(text: str) -> str:
    """A text as one block of an even text."""
    return f" {' '.join(spoken(letters(plain(text))))} "


LABELLED = sorted(path.stem for path in FOLDER.glob("*.txt"))


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("beyond (?:help|hope)", [{" beyond help ", " beyond hope "}]),
        ("cures? for good", [{" cure for good ", " cures for good "}]),
        ("(?:very )?happy", [{" happy ", " very happy "}]),
        ("(?:very )+happy", [{" very "}, {" happy "}]),
        ("(?:[a-z]+ ){0,3}miracle|wonder", [{" miracle ", " wonder "}]),
        (
            "you [a-z]+ (?:get|have)(?: got)? help",
            [{" you "}, {" get help ", " get got help ", " have help ", " have got help "}],
        ),
        ("miracle|[a-z]+", []),
        ("(?!never)(?<!not )always", [{" always "}]),
        ("(?i:always) sober", [{" sober "}]),
        (r"24/7 (?:help|a\.)", [{" 24 7 help ", " 24 7 a "}]),
        ("colou?rs?", [{" color ", " colors ", " colour ", " colours "}]),
        ("(?:one|two(?: three)?) a", [{" one a ", " two a ", " two three a "}]),
        (r"\d+ ?(?:%|percent)", [{" % ", "percent ", " percent "}]),
        (r"anonym\w+|priva(?:te|cy)", [{" anonym", " private ", " privacy "}]),
        (r"(?:pain|pills)\b.", [{" pain ", " pills "}]),
        (r"(?:pain|pills).", [{" pain", " pills"}]),
        (
            "(?:had )?{had} off",
            [{f" {had}{got} off " for had in ("", "had ") for got in ("get", "gets", "got", "getting", "gotten")}],
        ),
        (
            "(?:see )?(?: a)?(?: doctor)",
            [{" doctor ", " a doctor ", " see doctor ", " see a doctor "}],
        ),
    ],
)
def test_a_pattern_needs_the_words_that_it_cannot_do_without(pattern: str, needed: list[set[str]]) -> None:
    assert sorted(map(sorted, needs(pattern).stretches)) == sorted(map(sorted, needed))


@pytest.mark.parametrize(
    ("pattern", "known", "needed"),
    [
        ("beyond (?:all )?(?:help|hope)", "beyond", {"help", "hope"}),
        ("beyond (?:help|hope)", "hope", {"beyond"}),
        (r"sober \w+ (?:always|guaranteed)", "", {"sober"}),
        (r"\d+%", "", {"%"}),
        (r"suicid\w+ hotline", "hotline", {"hotline"}),
        ("miracle", "miracle", {"miracle"}),
    ],
)
def test_a_pattern_needs_one_of_a_few_words_besides_one_that_is_known(
    pattern: str, known: str, needed: set[str]
) -> None:
    assert needs(pattern).besides(known) == needed


@pytest.mark.parametrize("name", LABELLED)
def test_no_match_in_any_labelled_sentence_lacks_what_its_pattern_needs(name: str) -> None:
    texts = [*labelled(name)[0], *labelled(name)[1]]
    texts += [text for rule in RULES.values() for text in (*rule.fires, *rule.spares)] if name == LABELLED[0] else []
    matched = 0
    for prose in map(Prose, texts):
        for word in _BY_WORD.keys() & {*prose.words, *_SIGNS}:
            for rule in _BY_WORD[word]:
                text = prose.text if rule.cased else prose.plain
                for one, besides in with_word(rule, word):
                    if compiled(one).search(text):
                        matched += 1
                        assert not besides.isdisjoint({word, *prose.words}), (rule.id, word, text)
                        assert needs(one).are_among(prose.words), (rule.id, word, text)
                        assert needs(one).stand_in(even(prose.plain)), (rule.id, word, text)
    assert matched


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(PATTERNS).flatmap(
        lambda pattern: st.tuples(
            st.just(pattern), st.from_regex(compiled(pattern), alphabet=st.characters(codec="ascii"))
        )
    )
)
def test_nothing_that_a_pattern_matches_lacks_what_it_needs(case: tuple[str, str]) -> None:
    pattern, text = case
    prose = Prose(text)
    if compiled(pattern).search(prose.plain):  # what is no prose has been blotted out
        assert needs(pattern).are_among(prose.words)
        assert needs(pattern).stand_in(even(prose.plain))


def test_a_gap_between_words_is_as_good_as_a_space_whatever_it_is_made_of() -> None:
    assert even("- waive *your*\nco-pay… now: 100%,") == " waive your co pay now 100 % "
    assert even("caféjunkieß") == " caf junkie "
    assert even("") == "  "
