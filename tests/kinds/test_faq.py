"""What an FAQ page holds is shown and told to machines, or else its editor is told at the line."""

from __future__ import annotations

import re

import pytest

from tests.kinds.test_kinds import graph
from tests.sites import build, html, page


def answer(body: str) -> str:
    """What machines are told as the answer to a question."""
    text = html({"content/faq.md": page(f"## Group\n\n### Where? {{#where}}\n\n{body}", kind="faq")}, "faq/index.html")
    faq = next(node for node in graph(text) if "FAQPage" in node["@type"])  # type: ignore[operator]  # JSON
    told: str = faq["mainEntity"][0]["acceptedAnswer"]["text"]  # type: ignore[index]  # JSON
    return " ".join(told.split())


def test_machines_read_an_answer_without_what_only_pages_need() -> None:
    assert answer("Here.\n\n| A | B |\n| --- | --- |\n| 1 | 2 |") == "<p>Here.</p> <div> A B 1 2 </div>"
    assert answer("Here.\n\n:::note Good\nYes.\n:::") == "<p>Here.</p> <div> <p>Good</p> <p>Yes.</p> </div>"
    assert answer('A <span lang="es">sí</span> [call](tel:911).') == '<p>A sí <a href="tel:911">call</a>.</p>'


def said(body: str) -> list[str]:
    found = build({"content/faq.md": page(body, kind="faq")}).problems
    return [
        f"{problem.place.line} {problem.code}: {problem.message}" for problem in found if problem.severity == "error"
    ]


ASKED = "## Group\n\n### Where?\n\nHere."


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (f"{ASKED}\n\n## Other", "13 group-without-question: “Other” has no question."),
        (f"{ASKED}\n\n## Other\n\nWords.", "13 group-without-question: “Other” has no question."),
        (
            ASKED.replace("###", "Words.\n\n###"),
            "7 group-without-question: “Group” has a text that answers no question.",
        ),
        (f"{ASKED}\n\n#### Deeper\n\nThere.", "13 heading-level: “Deeper” is a heading inside an answer."),
        (f"{ASKED}\n\n::call", "13 figure-in-answer: An answer cannot show `::call`."),
        ("## Group\n\n### Where?\n\n::call", "11 figure-in-answer: An answer cannot show `::call`."),
        ("## Group\n\n### Where?", "9 question-without-answer: “Where?” has no answer."),
    ],
)
def test_what_an_faq_page_cannot_show_is_told_at_its_line(body: str, told: str) -> None:
    assert said(body) == [told]


def test_what_stands_above_the_first_group_is_shown() -> None:
    assert said(f"Words.\n\n::call\n\n{ASKED}") == []


def test_two_groups_of_one_name_are_two_groups() -> None:
    body = f"{ASKED}\n\n## Group\n\n### Who?\n\nWe.\n\n### When?\n\nNow."
    text = html({"content/faq.md": page(body, kind="faq")}, "faq/index.html")
    assert re.findall(r'<h2 [^>]*id="([^"]*)">Group', text) == ["group", "group-2"]
