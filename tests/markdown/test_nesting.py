"""Whatever is typed, the HTML of a page is whole: each element ends within the one that it began in."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from handrail.markdown import Html, fill, parse
from tests.markdown.test_swift import BLOCKS, SIGNS
from tests.sites import html, page, photo, problems

_VOID = re.compile(r"<(w?br|hr)>")
PICTURES = ["![p](q.png)", "[![p](q.png)](a.md)", "**![p](q.png)**", "::call", '![p [@a]](q.png "r [@b]")']


def whole(body: str) -> ElementTree.Element:
    """A body's HTML as a strict reader takes it, each picture and figure as an element `figure`."""
    pieces = [
        part.html if isinstance(part, Html) else "<figure/>"
        for section in parse(body).sections
        for part in fill(f"<h2>{section.title}</h2>\n{section.html}", lambda _: "x", lambda _: "<sup/>")
    ]
    return ElementTree.fromstring(_VOID.sub(r"<\1/>", f"<div>{''.join(pieces)}</div>"))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([*BLOCKS, *SIGNS, *PICTURES, *PICTURES]), max_size=12).map("".join))
@example("1. One ![A bench](bench.jpg) here")
@example(":::warning\n![A bench](bench.jpg)\n\n::call\n:::")
def test_any_text_becomes_whole_elements_and_pictures_stand_where_a_block_may(body: str) -> None:
    for parent in whole(body).iter():
        if parent.tag not in ("div", "li", "dt", "dd", "blockquote"):
            assert parent.find("figure") is None, body


@pytest.mark.parametrize(
    "body",
    [
        "1. One ![A bench](bench.jpg) here",
        "Look ![A bench](bench.jpg).",
        "**![A bench](bench.jpg)**",
        "[![A bench](bench.jpg)](index.md)",
        "| A | B |\n|---|---|\n| ![A bench](bench.jpg) | b |",
        "| A | B |\n|---|---|\n| ![A bench](bench.jpg) | `b` |",
        ":::note ![A bench](bench.jpg)\nText.\n:::",
        "![A bench](bench.jpg)\n: Meaning",
    ],
)
def test_a_picture_among_words_is_told_at_its_place_and_its_words_stand_for_it(body: str) -> None:
    document = parse(body)
    at = body.index("![")
    line = body.count("\n", 0, at) + 1
    assert [(found.line, found.column, found.code) for found in document.findings] == [
        (line, at - body.rfind("\n", 0, at), "picture-in-line")
    ]
    assert "A bench" in "".join(section.title + section.html for section in document.sections)


def test_stars_that_cross_are_told_at_their_line_and_shown_as_typed() -> None:
    document = parse("One.\n\n*a* **b**[e](f.md)\n\n*g h**g h*[i](j.md)")
    assert [(found.line, found.column, found.message) for found in document.findings] == [
        (5, 1, "The stars in this text cannot be read.")
    ]
    assert "*g h**g h*[i](j.md)" in document.sections[0].html


def test_a_picture_in_a_box_and_one_in_a_list_stand_within_the_text_and_one_between_paragraphs_outside_it() -> None:
    image = "![A bench](bench.png)"
    made = html(
        {
            "content/a.md": page(f":::note Mind\n{image}\n:::\n\n- one\n\n    {image}\n\n- two\n\n{image}\n\nEnd."),
            "content/bench.png": photo(40, 20),
        },
        "a/index.html",
    )
    body = made[made.index('<div class="page-body">') : made.index("</main>")]
    tags = re.findall(r'<div class="\w+|</div>|<ul>|</ul>|<figure|</figure>', body)
    prose, box, figure = '<div class="prose', '<div class="callout', ["<figure", "</figure>"]
    first = [prose, box, *figure, "</div>", "<ul>", *figure, "</ul>", "</div>"]
    assert tags[1:-1] == [*first, *figure, prose, "</div>"]


def test_a_list_may_follow_the_beginning_of_a_callout_at_once() -> None:
    assert problems({"content/a.md": page(":::note Mind\n- one\n- two\n:::")}) == []
