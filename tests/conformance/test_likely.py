"""A page is asked for all that it may hold, however its tags are written, and for little else."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from handrail.conformance.likely import likely, names
from handrail.conformance.rules import RULES
from handrail.conformance.structure import FOLLOWED, POINTERS
from handrail.start_tags import start_tags
from tests.conformance.pages import FRAME

SELECTORS = [*(rule.selector for rule in RULES), FOLLOWED, POINTERS, "[id]", "script, style, template, noscript"]
PIECES = st.sampled_from(
    [
        *(rule.fires for rule in RULES),
        *(rule.spares for rule in RULES),
        *(
            "<",
            ">",
            "<p",
            "</p",
            " ",
            "\n",
            "\0",
            "/",
            "=",
            '"',
            "'",
            '=""',
            "<!--",
            "-->",
            "<svg>",
            "</svg>",
            "<image>",
        ),
        *(
            " tabindex",
            ' tabindex="2"',
            " tabindex='2'",
            "\ttabindex=2",
            " STYLE",
            ' FOR="a"',
            ' title="',
            ' class="a"',
        ),
        *("<TH>", "<th", "<table>", "<select>", "<title>", "<textarea>", "<script>", "</script>", "<style></style>"),
        '<script type="speculationrules">{"a":"b"}</script>',
    ]
)


@settings(max_examples=500, deadline=None)
@given(st.lists(PIECES, max_size=12).map("".join))
def test_whatever_a_page_answers_to_is_asked(text: str) -> None:
    page, found = LexborHTMLParser(text), names(start_tags(text.encode()))
    for selector in SELECTORS:
        asked = likely(selector, found)
        told = {node.mem_id for node in page.css(asked)} if asked else set()
        assert told == {node.mem_id for node in page.css(selector)}, selector


@pytest.mark.parametrize(
    "text",
    [
        "<P TABINDEX=2>",
        "<p tabindex='2'>",
        "<p\ntabindex=2>",
        '<p class="a"tabindex="2">',
        '<p title=">" tabindex="2">',
        "<p title='\"' tabindex=\"2\" lang='\"'>",
        '<p title=a" tabindex=2 lang=b">',
        '<p="a tabindex=2 b">',
        '<p title="a"/tabindex="2">',
        "<!--<p title='--><p tabindex=2>",
    ],
)
def test_no_way_to_write_a_tag_hides_it(text: str) -> None:
    assert LexborHTMLParser(text).css_matches("[tabindex]")
    assert likely("[tabindex], blink", names(start_tags(text.encode()))).startswith("[tabindex]")


def test_tags_that_are_not_whole_are_not_taken_for_one_that_is() -> None:
    for tags in permutations((b'<p title="a>', b'<i lang=" id=">', b'<b id=">')):
        assert likely("blink", names(tags)) == "blink"


def test_a_page_is_not_asked_for_what_it_has_no_name_of() -> None:
    page = FRAME.replace("Words", '<svg viewBox="0 0 9 9"></svg>').encode()
    asked = [likely(rule.selector, names(start_tags(page))) for rule in RULES]
    assert [one for one in asked if one] == [
        'meta[name="viewport" i]:is([content*="user-scalable" i], [content*="maximum-scale" i])',
        'head > :is(link, style, script, base) ~ meta[http-equiv="content-security-policy" i]',
        "style ~ style, body style",
    ]
