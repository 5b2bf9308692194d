"""Each rule fires where it must and nowhere else; the words for people are found in sentences of every sort."""

from __future__ import annotations

from pathlib import Path

import pytest

from handrail.rules import RULES, Prose, find
from handrail.rules.guidance import GUIDANCE
from handrail.rules.rule import Rule, compiled

FOLDER = Path(__file__).parent
LEAST_FOUND, MOST_FALSE = 0.95, 0.02


def fired(text: str) -> set[str]:
    return {hit.rule for hit in find(Prose(text))}


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_rule_fires_on_its_examples_and_spares_the_others(rule: Rule) -> None:
    assert rule.fires
    assert rule.spares
    assert [text for text in rule.fires if rule.id not in fired(text)] == []
    assert [text for text in rule.spares if rule.id in fired(text)] == []


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
def test_the_language_rules_find_what_stigmatises_and_leave_the_rest_alone(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    bad, good = labelled(name)
    missed = [text for text in bad if not fired(text)]
    false = [text for text in good if fired(text)]
    found, alarms = 1 - len(missed) / len(bad), len(false) / len(good)
    with capsys.disabled():
        print(f"\n{name}: {found:.1%} of {len(bad)} found, {alarms:.1%} of {len(good)} false alarms")  # noqa: T201
    assert found >= LEAST_FOUND, missed
    assert alarms <= MOST_FALSE, false


def test_the_labelled_sentences_are_three_hundred_and_each_stands_once() -> None:
    texts = [text for name in ("tuned", "held_out") for side in labelled(name) for text in side]
    assert len(texts) >= 300
    assert len(texts) == len(set(texts))


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
