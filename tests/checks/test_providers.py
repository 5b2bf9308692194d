"""The names of other places of treatment are found in sentences of every sort; other names are left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from handrail.rules import Prose, names
from handrail.rules.mentions import TREATS
from handrail.rules.providers import OTHERS, PLACES, place_of_treatment
from tests.figures import Figures
from tests.sites import SOURCES, build, page

FOLDER = Path(__file__).parent
# Many names have no shape that tells what they name; both figures are printed.
LEAST_FOUND, MOST_FALSE = {"providers_tuned": 0.8, "providers_held_out": 0.4}, 0.03


def found(text: str) -> list[str]:
    return [
        words for name in names(Prose(text)) if (words := place_of_treatment(name.words, is_one=name.behind == TREATS))
    ]


def labelled(name: str) -> tuple[list[str], list[str]]:
    """The sentences that must be found, and those that must not."""
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    bad, good = ([line[2:] for line in lines if line[0] == sign] for sign in "!.")
    return bad, good


def told(body: str, sources: str = SOURCES) -> list[str]:
    built = build({"content/a.md": page(body), "content/sources.yaml": sources})
    return [problem.message for problem in built.problems if problem.code == "other-provider"]


@pytest.mark.parametrize("name", ["providers_tuned", "providers_held_out"])
def test_other_places_of_treatment_are_found_and_other_names_left_alone(name: str, figures: Figures) -> None:
    bad, good = labelled(name)
    missed = [text for text in bad if not found(text)]
    false = [text for text in good if found(text)]
    figures.add(f"{name}: found of {len(bad)}", len(bad) - len(missed))
    figures.add(f"{name}: false alarms of {len(good)}", len(false))
    assert 1 - len(missed) / len(bad) >= LEAST_FOUND[name], missed
    assert len(false) / len(good) <= MOST_FALSE, false


def test_the_labelled_sentences_are_many_and_each_stands_once() -> None:
    sides = [labelled(name) for name in ("providers_tuned", "providers_held_out")]
    assert all(len(bad) >= 40 and len(good) >= 60 for bad, good in sides)
    texts = [text for side in sides for part in side for text in part]
    assert len(texts) == len(set(texts))


@pytest.mark.parametrize("name", PLACES)
def test_a_well_known_place_is_found_whatever_its_shape(name: str) -> None:
    assert found(f"She was at {name} for a year.") == [name]


@pytest.mark.parametrize("name", OTHERS)
def test_whoever_treats_nobody_is_left_alone_though_their_name_has_the_shape(name: str) -> None:
    assert found(f"We heard of {name} there.") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She came from Talbert House.", "Talbert House"),
        ("Talbert House’s doors are open.", "Talbert House"),
        ("Ask Ann Example. Talbert House is where she was.", "Talbert House"),
        ("## Life After Summit Detox", "Summit Detox"),
        ("St. Joseph Recovery is in town.", "St. Joseph Recovery"),
    ],
)
def test_a_name_is_told_alone_whatever_stands_around_it(text: str, words: str) -> None:
    assert found(text) == [words]
    assert told(text) == [f"“{words}” reads as the name of another place of treatment."]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann led groups at Kestrel Point, a residential program in Vermont.", ["Kestrel Point"]),
        ("We share a gym with Hopewell Farm, the therapeutic community next door.", ["Hopewell Farm"]),
        ("He was a patient at Mount Example for a month.", ["Mount Example"]),
        ("The detox center at the Kestrel Point was full.", ["Kestrel Point"]),
        ("She met her clients at Kestrel Point.", []),
        ("Kestrel Point, a park by the river, is near.", []),
        ("Clermont County, a residential treatment desert, has few beds.", []),
        ("She went to Ohio State, a treatment research school.", []),
        ("At Home, a detox center may send a nurse.", []),
    ],
)
def test_what_a_text_says_is_a_place_of_treatment_is_one_whatever_its_shape(text: str, words: list[str]) -> None:
    assert found(text) == words
    assert len(told(text)) == len(words)


def test_a_source_may_name_it() -> None:
    assert told("She came from Talbert House.", SOURCES.replace("A Journal", "Talbert House")) == []
