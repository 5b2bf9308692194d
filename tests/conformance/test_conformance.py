"""Each rule fires on its example, in a page and in a whole build, and is silent on the nearest page that is in order."""

from __future__ import annotations

import pytest

from handrail import pipeline, publish
from handrail.conformance import Made, faults
from handrail.conformance.parts import PARTS
from handrail.conformance.rule import Once
from handrail.pipeline import Options
from handrail.problems import CODES, Severity
from tests.browser import stress
from tests.conformance.pages import CASES, FRAME, GIVEN, filled, finished, refused, template
from tests.sites import TODAY, build, page, shipped

NAMES = [name for name, *_ in CASES]


def codes(html: str) -> set[str]:
    return {fault.code for fault in faults(Made(html.encode()), GIVEN)}


@pytest.mark.parametrize(("code", "fires", "spares"), [case[1:] for case in CASES], ids=NAMES)
def test_a_rule_fires_on_its_example_and_spares_the_other(code: str, fires: str, spares: str) -> None:
    assert code in codes(finished(spares, fires))
    assert codes(finished(spares, spares)) == set()


@pytest.mark.parametrize(("code", "fires", "spares"), [case[1:] for case in CASES], ids=NAMES)
def test_a_template_that_breaks_it_is_refused_by_a_whole_build(code: str, fires: str, spares: str) -> None:
    told = refused(template(spares, fires))
    assert any(line.startswith("templates/base.html") and f"({code})" in line for line in told), told
    assert refused(template(spares, spares)) == []


@pytest.mark.parametrize("part", [part for part in PARTS if not part.selector.startswith(("html", "head"))])
def test_a_second_one_of_a_part_is_told_wherever_it_stands(part: Once) -> None:
    for place in ("</head>", "<p>Words.</p>", "</body>"):
        assert part.again in codes(filled(FRAME.replace(place, part.spares + place), GIVEN))


def test_every_rule_has_a_name_of_its_own_and_is_an_error() -> None:
    assert len(NAMES) == len(set(NAMES))
    assert {CODES[code].severity for _, code, *_ in CASES} == {Severity.ERROR}


def test_sites_in_order_are_let_be() -> None:
    for built in (build(stress.FILES), pipeline.build(shipped(), Options(TODAY, "builder"))):
        assert publish.refused(built.outputs.values()) == []


@pytest.mark.parametrize(
    ("given", "other", "code"),
    [
        (GIVEN.policy, "default-src *", "no-content-policy"),
        (GIVEN.stylesheet, "a{color:blue}", "blocked-by-policy"),
        (GIVEN.graph, '{"@graph":[{}]}', "bad-markup"),
    ],
)
def test_a_page_prints_what_it_was_given_and_nothing_else(given: str, other: str, code: str) -> None:
    html = filled(FRAME, GIVEN)
    assert codes(html) == set()
    assert codes(html.replace(given, other)) == {code}


def test_a_page_without_anything_is_told_all_that_it_lacks() -> None:
    assert codes("") == {part.code for part in PARTS}
    assert codes("<style>") == {part.code for part in PARTS}
    assert codes("<p>Words.</p></style>") == {part.code for part in PARTS}


def test_a_fault_of_many_pages_is_told_once_with_their_number() -> None:
    site = template("<h1>A page</h1>", "") | {f"content/{name}.md": page(title=name) for name in "abc"}
    (told,) = refused(site)
    assert told == (
        "templates/base.html: error: The page has no main heading. It is so on 4 pages. (no-main-heading)\n"
        "    Write `<h1>{{ view.page.title }}</h1>`."
    )


def test_all_faults_of_a_page_are_told_at_once_each_at_its_line() -> None:
    lines = '<p tabindex="1">One.</p>\n<p id="main">Two.</p>\n<h4>Three</h4>'
    told = refused(template("<p>Words.</p>", lines))
    assert [line.partition(": ")[0] for line in told] == [f"templates/base.html:{number}:1" for number in (15, 16, 17)]


def test_a_fault_of_an_oddly_written_element_is_told_all_the_same() -> None:
    policy = f'content="{GIVEN.policy}"'
    assert codes(filled(FRAME, GIVEN).replace(policy, "")) == {"no-content-policy"}
    assert "own-tab-order" in codes(finished("<p>Words.</p>", '<p"a tabindex="2">Words.'))
