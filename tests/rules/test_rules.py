"""Each rule fires where it must and nowhere else; the words for people are found in sentences of every sort."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from handrail.rules import RULES, About, Prose, find
from handrail.rules.bios.health import HEALTH
from handrail.rules.engine import _SIGNS
from handrail.rules.guidance import GUIDANCE
from handrail.rules.rule import Rule, compiled, with_word
from tests.figures import Figures

FOLDER = Path(__file__).parent
LEAST_FOUND, MOST_FALSE = 0.95, 0.02
# Of what people make of themselves and their trade no list of patterns knows every wording; both figures are printed.
# What is held out comes from three writers each, of whom two wrote as oddly as they could.
BARS = {
    "claims_held_out": (0.8, 0.035),
    "health_tuned": (0.9, MOST_FALSE),
    "health_held_out": (0.7, MOST_FALSE),
}


def fired(text: str, about: About = "") -> set[str]:
    return {hit.rule for hit in find(Prose(text), about)}


def about_words(text: str) -> set[str]:
    return {name for name in fired(text) if name.startswith("L1-")}


def about_claims(text: str) -> set[str]:
    return fired(text) - about_words(text)


def about_health(text: str) -> set[str]:
    return {name for name in fired(text, "person") if RULES[name].code == HEALTH}


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_rule_fires_on_its_examples_and_spares_the_others(rule: Rule) -> None:
    assert rule.fires
    assert rule.spares
    about: About = "person" if rule.only in ("bio", "person") else ""
    assert [text for text in rule.fires if rule.id not in fired(text, about)] == []
    assert [text for text in rule.spares if rule.id in fired(text, about)] == []


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_rule_says_what_to_write_why_and_whose_guidance_it_is(rule: Rule) -> None:
    assert rule.write
    assert rule.why
    assert rule.source
    assert set(rule.source.split()) <= GUIDANCE.keys()
    compiled(rule.finds)


def test_all_guidance_on_record_is_followed_by_a_rule() -> None:
    assert {name for rule in RULES.values() for name in rule.source.split()} == GUIDANCE.keys()


def labelled(name: str) -> tuple[list[str], list[str]]:
    """The sentences that must be found, and those that must not."""
    lines = [line.partition(" ") for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()]
    texts = {mark: [text.replace("\\n", "\n") for sign, _, text in lines if sign == mark] for mark in "!."}
    return texts["!"], texts["."]


@pytest.mark.parametrize("name", ["tuned", "held_out"])
def test_the_language_rules_find_what_stigmatises_and_leave_the_rest_alone(name: str, figures: Figures) -> None:
    weigh(name, about_words, figures)


@pytest.mark.parametrize("name", ["claims_tuned", "claims_held_out"])
def test_the_rules_about_claims_find_what_misleads_and_leave_the_rest_alone(name: str, figures: Figures) -> None:
    weigh(name, about_claims, figures)


@pytest.mark.parametrize("name", ["health_tuned", "health_held_out"])
def test_the_rules_about_health_find_what_tells_of_a_person_and_leave_their_work_alone(
    name: str, figures: Figures
) -> None:
    weigh(name, about_health, figures)


def weigh(name: str, rules: Callable[[str], set[str]], figures: Figures) -> None:
    """Holds some rules to the labelled sentences, and prints both figures."""
    bad, good = labelled(name)
    missed = [text for text in bad if not rules(text)]
    false = [text for text in good if rules(text)]
    figures.add(f"{name}: found of {len(bad)}", len(bad) - len(missed))
    figures.add(f"{name}: false alarms of {len(good)}", len(false))
    least_found, most_false = BARS.get(name, (LEAST_FOUND, MOST_FALSE))
    assert 1 - len(missed) / len(bad) >= least_found, missed
    assert len(false) / len(good) <= most_false, false


def test_every_match_of_a_rule_has_one_of_its_words_and_stands_in_an_alternative_for_that_word() -> None:
    names = ("tuned", "held_out", "claims_tuned", "claims_held_out", "health_tuned", "health_held_out")
    texts = [text for name in names for side in labelled(name) for text in side]
    proses = [Prose(text) for text in [*texts, *(text for rule in RULES.values() for text in rule.fires)]]
    for rule in RULES.values():
        words, pattern = set(rule.on.split()), compiled(rule.finds)
        for prose in proses:
            text = prose.text if rule.cased else prose.plain
            if pattern.search(text):
                alternatives = [one for word in words & {*prose.words, *_SIGNS} for one, _ in with_word(rule, word)]
                assert any(compiled(one).search(text) for one in alternatives), (rule.id, text)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("See [this](a.md).", "W4-link-words"),
        ("Words.\n\n- See [*this*  page](a.md), or [see this](a.md).", "W4-link-words"),
        ("Words.\n\n★★★★★", "K8-heading"),
        ("⭐⭐⭐⭐⭐ it says.", "K8-heading"),
        ("We are the #1 rehab.", "K2-number-one"),
    ],
)
def test_a_rule_that_begins_with_signs_is_seen_where_they_stand(text: str, rule: str) -> None:
    assert rule in {hit.rule for hit in find(Prose(text))}


def test_the_labelled_sentences_are_three_hundred_and_each_stands_once() -> None:
    texts = [text for name in ("tuned", "held_out") for side in labelled(name) for text in side]
    assert len(texts) >= 300
    assert len(texts) == len(set(texts))


@pytest.mark.parametrize("about", ["claims", "health"])
def test_the_other_labelled_sentences_are_at_least_sixty_of_each_sort_and_each_stands_once(about: str) -> None:
    sides = list(zip(*(labelled(f"{about}_{name}") for name in ("tuned", "held_out")), strict=True))
    assert all(sum(map(len, side)) >= 60 for side in sides)
    texts = [text for side in sides for part in side for text in part]
    assert len(texts) == len(set(texts))


@pytest.mark.parametrize(
    "text",
    [
        "Hang up if somebody tells you any of these:\n\n- “We waive your copay.”\n- “Beds are filling fast.”",
        "### Red flags\n\n- We waive your copay.",
        "Watch out for such lines:\n\n> We waive your copay.",
        "We never:\n\n1. waive copays\n2. pay for your flight",
    ],
)
def test_what_leads_to_a_list_or_a_quotation_warns_of_it_or_denies_it_as_one_sentence_would(text: str) -> None:
    assert fired(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "We offer:\n\n- We waive your copay.",
        "You do not know where to start? We help:\n\n- We waive your copay.",
        "### Red flags\n\nWe waive your copay.",
    ],
)
def test_what_leads_to_a_list_excuses_nothing_else(text: str) -> None:
    assert fired(text) == {"K5-cost"}


@pytest.mark.parametrize(
    "text",
    [
        "We do not use the word addict.",
        "Words such as ‘junkie’ hurt.",
        "The words “addict”, “junkie” and “drunk” hurt.",
        "The term “substance abuse” is dated.",
        "Say “a person with an addiction”, not “addict”.",
        "We say “a person with alcohol use disorder” and not “alcoholic” or “addict”.",
        "The Substance Abuse Prevention and Treatment Block Grant pays.",
    ],
)
def test_a_word_that_is_spoken_about_and_a_name_label_nobody(text: str) -> None:
    assert fired(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "We help “addicts” here.",
        "In other words, addicts can call.",
        "The word is out that addicts can call.",
        "We never call someone who is not an addict.",
        "The word addict hurts, and so we help addicts.",
    ],
)
def test_a_word_that_is_used_is_told_whatever_else_is_said_of_words(text: str) -> None:
    assert fired(text) == {"L1-addict"}


def test_a_word_that_stigmatises_is_told_beside_the_story_or_the_promise_that_holds_it() -> None:
    assert fired("I have been clean for six years.") == {"L1-clean", "K8-own-recovery"}
    assert fired("Our painless detox cures addicts.") > {"L1-addict", "L1-detox"}


def test_the_longest_match_wins_and_a_broken_line_hides_nothing() -> None:
    text = "He is a recovering drug\n**addict**."
    (hit,) = find(Prose(text))
    assert (hit.rule, hit.words) == ("L1-former-addict", "recovering drug\n**addict")


def test_addresses_names_of_files_quotations_and_official_names_are_no_prose_of_ours() -> None:
    for text in (
        "See [the list](addicts.md).",
        "> My father was an addict.",
        'She said: "I was an addict for years."',
        "The Substance Abuse and\nMental Health Services Administration.",
    ):
        assert fired(text) == set(), text
    assert fired('We help "addicts" here.') == {"L1-addict"}


@pytest.mark.parametrize(
    "text",
    [
        "Studies show it.\nMore [@a].",
        "- Studies show it [@a]\n- Plain",
        "Known [@a]:\n\n- Studies show it\n- Research shows it",
        "- Known [@a]:\n  - Studies show it",
        "| A | B |\n| --- | --- |\n| Studies show it | yes [@a] |",
        "| A [@a] | B |\n| --- | --- |\n| Studies show it | yes |",
        "> Studies show it.\n>\n> Source [@a]",
        "## Evidence-based care\n\nText [@a].",
        ":::note Evidence-based care\nText [@a].\n:::",
        "Evidence-based care\n:   Text [@a].",
    ],
)
def test_a_citation_serves_its_block_its_list_its_table_its_quotation_and_the_heading_above(text: str) -> None:
    assert fired(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Studies show it.\n\nMore [@a].",
        "- Studies show it\n- Plain [@a]",
        "Known [@a].\n\n- Studies show it",
        "| A | B |\n| --- | --- |\n| Studies show it | yes |\n| Other | no [@a] |",
        "> Studies show it.\n\nSource [@a]",
        "## Evidence-based care\n\nText.\n\nMore [@a].",
        ":::note Evidence-based care\nText.\n:::\nMore [@a].",
        "Care\n:   Studies show it.\n:   More [@a].",
    ],
)
def test_a_citation_elsewhere_serves_nothing(text: str) -> None:
    assert fired(text) == {"K3-evidence"}
