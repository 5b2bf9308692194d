"""What machines are told is schema.org's, is complete, is on the page, and is nobody's secret."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from handrail.kinds import KINDS
from handrail.kinds.compose import Composer, in_words
from handrail.kinds.kind import Ids
from handrail.problems import BadTemplate
from handrail.schemaorg import Node, node, ref
from handrail.schemaorg.profiles import PROFILES
from handrail.schemaorg.validate import faults
from handrail.schemaorg.visible import unseen
from tests import vocabulary
from tests.sites import TODAY, build, page


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"@type": "Persn", "name": "A"}, "`Persn` is no type of schema.org that we know. Did you mean `Person`?"),
        ({"@type": "person", "name": "A"}, "`person` is no type of schema.org that we know. Did you mean `Person`?"),
        ({"name": "A"}, "a node has no type: `name`"),
        (
            {"@type": "WebPage", "nmae": "A"},
            "WebPage: there is no property `nmae` on it. Did you mean `name`?",
        ),
        (
            {"@type": "WebPage", "jobTitle": "A"},
            "WebPage: there is no property `jobTitle` on it. It belongs on other types.",
        ),
        ({"@type": "MedicalWebPage", "aspect": "x"}, "MedicalWebPage: `aspect` is superseded by `mainContentOfPage`"),
        (
            {"@type": "WebPage", "breadcrumb": {"@type": "Person", "name": "A"}},
            "WebPage: `breadcrumb` cannot be Person",
        ),
        ({"@type": "WebPage", "breadcrumb": ref("#a")}, "nothing on the site is `#a`"),
        ({"@type": "WebPage", "url": ""}, "WebPage: `url` is empty"),
        ({"@type": "WebPage", "url": "there"}, "WebPage: `url` cannot be “there”: it asks for URL"),
        ({"@type": "WebPage", "url": None}, "WebPage: `url` has no value"),
        (
            {"@type": "WebPage", "dateModified": "2026-13-01"},
            "WebPage: `dateModified` cannot be “2026-13-01”: it asks for Date or DateTime",
        ),
        ({"@type": "WebPage", "dateModified": True}, "WebPage: `dateModified` cannot be true or false"),
        ({"@type": "WebSite", "name": "A"}, "WebSite: `url` is missing (Google site name)"),
        ({"@type": "MedicalClinic", "name": "A"}, "MedicalClinic: `address` is missing (Google local business)"),
        ({"@type": "ProfilePage", "name": "A"}, "ProfilePage: `mainEntity` is missing (Google profile page)"),
        (
            {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 2}]},
            "BreadcrumbList: the steps are not counted 1, 2, 3 (Google breadcrumb)",
        ),
        (
            {"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Why?"}]},
            "FAQPage: “Why?” does not have one answer (FAQ, our own rule)",
        ),
        (
            {"@type": "Answer", "text": "<p>Because <span>so</span></p>"},
            "Answer: answers are read without <span> (FAQ, our own rule)",
        ),
        (
            {"@type": "Person", "name": "A", "birthDate": "1980-01-01"},
            "Person: `birthDate` is nobody's business but the person's own (people, our own rule)",
        ),
    ],
)
def test_each_rule_fires(wrong: dict[str, Any], says: str) -> None:
    assert says in list(faults([wrong]))


def test_what_is_in_order_is_let_be() -> None:
    right: list[Node] = [
        node("WebPage", "#p", name="A", url="https://a.org/", dateModified="2026-11-23", about=ref("#s")),
        node("Service", "#s", name="A", provider=ref("#elsewhere")),
        node("WebSite", name="A", url="https://a.org/", publisher=node("Organization", name="A")),
        node("OpeningHoursSpecification", dayOfWeek="https://schema.org/Monday"),
        node("CreativeWork", name="A", datePublished="2014"),
    ]
    assert list(faults(right, ["#elsewhere"])) == []


def test_somebody_elses_types_are_left_alone_where_we_do_not_know_them() -> None:
    assert list(faults([{"@type": "Recipe", "cookTime": 5}], strict=False)) == []
    assert list(faults([{"@type": "Person", "name": "A", "nmae": "x"}], strict=False)) != []


def test_the_excerpt_is_that_of_the_whole_vocabulary() -> None:
    assert vocabulary._EXCERPT.read_text(encoding="utf-8") == vocabulary.excerpt(), "run `python -m tests.vocabulary`"


def test_every_profile_says_when_it_was_read_and_where() -> None:
    for profile in PROFILES:
        assert profile.checked_on <= TODAY
        assert profile.source.startswith("https://")


SHOWN = """<html><head><title>Hidden</title></head><body><!-- Secret --><h1>Ann <em>Example</em></h1>
<p>Tom &amp; Co. Call (513) 555-0100. LSW</p><time>November 23, 2026</time><script>Script</script></body></html>"""


@pytest.mark.parametrize(
    "said",
    [
        node("Person", name="Ann Example", honorificSuffix="LSW"),
        node("Organization", name="TOM & CO.", telephone="+15135550100"),
        node("WebPage", dateModified="2026-11-23"),
        node("Answer", text="<p>Call <strong>(513) 555-0100</strong>.</p>"),
    ],
)
def test_what_is_shown_may_be_told(said: Node) -> None:
    assert unseen([said], SHOWN, in_words) == []


@pytest.mark.parametrize(
    ("said", "hidden"),
    [
        (node("Person", name="Hidden"), "Hidden"),
        (node("Person", name="Secret"), "Secret"),
        (node("Person", name="Script"), "Script"),
        (node("Person", name="Ann Example", honorificSuffix="LSW, LICDC"), "LICDC"),
        (node("Organization", name="Tom & Co.", telephone="+15135550199"), "+15135550199"),
        (node("WebPage", dateModified="2026-11-22"), "2026-11-22"),
        (node("Answer", text="<p>Call <em>later</em>.</p>"), "Call later ."),
        (node("WebPage", about=node("Service", name="A service")), "A service"),
    ],
)
def test_what_is_told_must_be_shown(said: Node, hidden: str) -> None:
    assert unseen([said], SHOWN, in_words) == [hidden]


def test_a_page_that_hides_what_it_tells_is_not_made() -> None:
    files = {"content/a.md": page("Words.", title="A program", kind="program", level='"1"', name="Some Name")}
    with pytest.raises(BadTemplate, match=r"content/a.md: error: .*“Some Name”\. \(unseen-markup\)"):
        build(files).outputs["a/index.html"].make()


def told(extra: Node) -> list[str]:
    def nodes(composer: Composer, detail: Any, ids: Ids) -> tuple[Node, list[Node]]:
        return {}, [{**extra, **({"@id": ids.organization} if "@id" in extra else {})}]

    kinds = {**KINDS, "article": replace(KINDS["article"], nodes=nodes)}
    return [str(problem) for problem in build({"content/a.md": page()}, kinds=kinds).problems]


def test_a_kind_that_tells_nonsense_is_told_on_its_pages() -> None:
    assert told(node("Persn", name="A")) == [
        "content/a.md: error: In what this page tells machines, `Persn` is no type of schema.org that we know. "
        "Did you mean `Person`? (bad-markup)\n    Mend what the kind tells."
    ]


def test_the_centre_is_described_on_the_home_page_and_nowhere_else() -> None:
    again = node("Organization", "#x", name="Example Center")
    assert any("the centre is described again. (bad-markup)" in line for line in told(again))


def test_letters_that_tell_of_recovery_are_never_told_to_machines() -> None:
    held = node("EducationalOccupationalCredential", name="Something", alternateName="PRS")
    assert any("“PRS”. (private-markup)" in line for line in told(node("Person", name="Ann", hasCredential=held)))
