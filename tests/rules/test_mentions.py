"""What texts name is found in whatever dress it stands: no quick look passes over what a search would find."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.rules import Prose, level_hours, level_titles, levels, mentions, names, names_edition
from handrail.rules.levels import _LEVEL, _OF_LEVELS, _TITLED, _hours

# What names are made of and stand between, and letters and gaps that no byte or no alphabet of ours holds.
_PIECES = (
    "Ann|Lee|de|Mc|D|é|É|Č|ča|ß|’|'|-|‑|.| |  |\n|\n\n|\u2003|\xa0|\x1c|*|_|>|, Jr|, MD|, LCDC III|J.|b|9th|?|!|(|—|“"
    "|iPhone|e-Mail|X-Ray|Ⅷ|ſ|K|日|\u0301|😀"
)
# The same of levels, hours and editions.
_LEVELED = (
    "Level 2.1|levels 3|Level|level|levels |LEVEL|of care|2.1|3|: |Intensive Outpatient|is 9 hours a week|half-hour"
    "|at least nine hours weekly|24-hour|edition|editions|_|*|-|.| |  |\n|\n\n|é|K"
)


@settings(max_examples=2000)
@given(st.lists(st.sampled_from(_PIECES.split("|")), max_size=12).map("".join))
def test_what_a_sketch_of_a_text_passes_over_begins_no_name(text: str) -> None:
    prose = Prose(text)
    searched = [(match.start(), match[0]) for match in mentions._NAME.finditer(prose.text)]
    assert [(match.start(), match[0]) for match in mentions._found(prose)] == searched


def test_a_name_may_cross_lines_have_two_capitals_in_a_word_and_letters_behind_it() -> None:
    text = "So Éva\nŽižka-Nagy, MD, of the McAdam “Dr. Č.\u2003Lee”, iPhone and Ann."
    assert [found.words for found in names(Prose(text))] == ["So Éva Žižka-Nagy, MD", "McAdam", "Dr. Č. Lee"]


@settings(max_examples=1000)
@given(st.lists(st.sampled_from(_LEVELED.split("|")), max_size=12).map("".join))
def test_the_words_for_levels_hours_and_editions_stand_wherever_one_is_named(text: str) -> None:
    prose = Prose(text)
    assert [found.words for found in levels(prose)] == list(dict.fromkeys(_LEVEL.findall(prose.text)))
    titled = [match[2] for match in _TITLED.finditer(prose.text) if _OF_LEVELS.search(match[2])]
    assert {" ".join(title.split()) for title in titled} <= {found.words for found in level_titles(prose)}
    blocks = [prose.block(index) for index, _ in enumerate(prose.even)]
    assert list(level_hours(prose)) == [found for block in blocks for found in _hours(block)]
    assert names_edition(prose) == (re.search(r"\bedition\b", prose.plain) is not None)
