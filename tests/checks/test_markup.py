"""What machines are told is schema.org's, is complete, is on the page, and is nobody's secret."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from handrail import pipeline
from handrail.kinds import KINDS
from handrail.kinds.compose import Composer
from handrail.kinds.kind import Ids
from handrail.pipeline import Options
from handrail.problems import BadTemplate
from handrail.schemaorg import Node, node, ref
from handrail.schemaorg.graph import walk
from handrail.schemaorg.profiles import PROFILES
from handrail.schemaorg.validate import faults
from handrail.schemaorg.visible import unseen, words
from tests import vocabulary
from tests.sites import CREDENTIALS, SITE, SOURCES, TODAY, build, html, page, photo, reviewed, tree

# A type, what a node of it says that it must not, and what is said of that.
RULES: list[tuple[str, dict[str, Any], str]] = [
    ("OpeningHoursSpecification", {"dayOfWeek": "Mondayy"}, "`dayOfWeek` cannot be “Mondayy”: it asks for DayOfWeek"),
    ("OpeningHoursSpecification", {"dayOfWeek": "https://days.org/Monday"}, "`dayOfWeek` cannot be “https://days.org/Monday”: it asks for DayOfWeek"),
    ("MedicalOrganization", {"medicalSpecialty": "Addiction Medicine"}, "`medicalSpecialty` cannot be “Addiction Medicine”: it asks for MedicalSpecialty"),
    ("OpeningHoursSpecification", {"opens": "25:00"}, "`opens` cannot be “25:00”: it asks for Time"),
    ("WebPage", {"dateModified": "November 2026"}, "`dateModified` cannot be “November 2026”: it asks for Date or DateTime"),
    ("WebPage", {"dateModified": "20261123"}, "`dateModified` cannot be “20261123”: it asks for Date or DateTime"),
    ("WebPage", {"url": "https://a.org/b c"}, "`url` cannot be “https://a.org/b c”: it asks for URL"),
    ("Person", {"image": "ann.png"}, "`image` cannot be “ann.png”: it asks for ImageObject or URL"),
    ("MedicalOrganization", {"availableService": ref("#a")}, "there is no property `availableService` on it. It belongs on other types."),
    ("ProfilePage", {"mainEntity": node("Person", jobTitle="Nurse")}, "the one that it is about has no name (Google profile page)"),
    ("ProfilePage", {"mainEntity": node("WebPage", name="A")}, "it is about nobody and no organization (Google profile page)"),
    ("ProfilePage", {"mainEntity": [node("Person", name="A"), node("Person", name="B")]}, "it is about more than one (Google profile page)"),
    ("Person", {"image": "https://a.org/default-avatar.png"}, "`image` is a placeholder: https://a.org/default-avatar.png (Google profile page)"),
    ("Organization", {"logo": node("ImageObject", url="https://a.org/logo-placeholder.png")}, "`logo` is a placeholder: https://a.org/logo-placeholder.png (Google organization)"),
    ("FAQPage", {"mainEntity": [node("Person", name="A")]}, "“A” is no question (FAQ, our own rule)"),
    ("FAQPage", {"mainEntity": [node("Question", acceptedAnswer=node("Answer", text="B"))]}, "a question has no text (FAQ, our own rule)"),
    ("Answer", {"text": '<p class="x">A</p>'}, 'answers are read without `class="x"` (FAQ, our own rule)'),
    ("Answer", {"text": '<p><a href="/a/">A</a></p>'}, "`/a/` leads nowhere outside its page (FAQ, our own rule)"),
    ("ItemList", {"itemListElement": [node("ListItem", position=1)]}, "entry 1 has no name (lists, our own rule)"),
    ("ItemList", {"itemListElement": [node("ListItem", position=2, name="A")]}, "the entries are not counted 1, 2, 3 (lists, our own rule)"),
    ("ItemList", {"itemListElement": [node("ListItem", position=1, name="A")], "numberOfItems": 2}, "`numberOfItems` is not 1, which it has (lists, our own rule)"),
    ("Person", {"email": "ann@a.org"}, "`email` is nobody's business but the person's own (people, our own rule)"),
    ("Person", {"description": "Write to ann@a.org."}, "“ann@a.org” is somebody's own address (people, our own rule)"),
    ("Person", {"sameAs": "mailto:ann@a.org"}, "“mailto:ann@a.org” is somebody's own address (people, our own rule)"),
    ("EducationalOccupationalCredential", {"name": "A", "expires": "2027-01-01"}, "`expires` is nobody's business but the person's own (people, our own rule)"),
    ("ContactPoint", {"telephone": "call us"}, "“call us” is not + and the digits of a telephone number (numbers, our own rule)"),
    ("Organization", {"telephone": "+15135550100"}, "`name` is missing (numbers, our own rule)"),
]  # fmt: skip


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
        *(({**node, "@type": kind}, f"{kind}: {says}") for kind, node, says in RULES),
    ],
)
def test_each_rule_fires(wrong: dict[str, Any], says: str) -> None:
    assert says in list(faults([wrong]))


def test_what_is_in_order_is_let_be() -> None:
    here = "https://a.org/#"
    steps = [node("ListItem", position=1, name="A", item=node("WebPage", url="https://a.org/")), node("ListItem", position=2, name="B")]  # fmt: skip
    right: list[Node] = [
        node("WebPage", f"{here}p", name="A", url="https://a.org/", dateModified="2026-11-23", about=ref(f"{here}s")),
        node("Service", f"{here}s", name="A", provider=ref("#elsewhere")),
        node("WebSite", name="A", url="https://a.org/", publisher=node("Organization", name="A")),
        node("OpeningHoursSpecification", dayOfWeek="https://schema.org/Monday", opens="09:00", closes="17:30:00"),
        node("OpeningHoursSpecification", dayOfWeek=["Monday", "Friday"]),
        node("MedicalOrganization", name="A", medicalSpecialty="Psychiatric", telephone="+15135550100"),
        node("ContactPoint", telephone="988"),
        node("CreativeWork", name="A", datePublished="2014", dateModified="2026-11-23T10:00:00Z"),
        node("ProfilePage", mainEntity=ref(f"{here}person")),
        node("Person", f"{here}person", name="A", image="https://a.org/ann.png"),
        node("BreadcrumbList", itemListElement=steps),
        node("ItemList", numberOfItems=1, itemListElement=[node("ListItem", position=1, name="A")]),
        node("Answer", text='<p>A <a href="tel:988">988</a><br/><strong>B</strong></p>'),
        node("EducationalOccupationalCredential", name="A", recognizedBy=node("Organization", name="B")),
    ]
    assert list(faults(right, ["#elsewhere"])) == []


def test_an_id_is_a_full_address_and_stands_for_one_thing() -> None:
    assert list(faults([node("Service", "#s", name="A")])) == ["the id `#s` is no full address"]
    twice = [node("Service", "https://a.org/#s", name="A"), node("Person", "https://a.org/#s", name="A")]
    assert list(faults(twice)) == ["`https://a.org/#s` is described 2 times"]
    assert list(faults(twice, strict=False)) == []


def test_what_we_ask_of_ourselves_is_not_asked_of_others() -> None:
    ours = [profile for profile in PROFILES if profile.own]
    assert ours
    theirs = [
        node("Answer", text='<p class="x"><a href="/a">A</a></p>'),
        node("ContactPoint", telephone="(513) 555-0100"),
    ]
    assert list(faults(theirs, strict=False)) == []
    assert len(list(faults(theirs))) == 3


def test_somebody_elses_types_are_left_alone_where_we_do_not_know_them() -> None:
    assert list(faults([{"@type": "Recipe", "cookTime": 5}], strict=False)) == []
    assert list(faults([{"@type": "Person", "name": "A", "nmae": "x"}], strict=False)) != []


def test_the_excerpt_is_that_of_the_whole_vocabulary() -> None:
    assert vocabulary._EXCERPT.read_text(encoding="utf-8") == vocabulary.excerpt(), "run `python -m tests.vocabulary`"


def test_every_profile_says_when_it_was_read_and_where() -> None:
    for profile in PROFILES:
        assert profile.checked_on <= TODAY
        assert profile.source.startswith("https://")


def test_rules_that_nobody_has_read_for_a_year_are_told() -> None:
    assert not any(problem.code == "aged-markup-rules" for problem in build().problems)
    late = pipeline.build(tree(), Options(date(2027, 10, 11), "builder"))
    (told,) = [str(problem) for problem in late.problems if problem.code == "aged-markup-rules"]
    assert told.startswith(
        "content: notice: What those who read structured data ask for was last read on 2026-10-10: Google breadcrumb, "
    )


SHOWN = """<html><head><title>Hidden</title></head><body><!-- Secret --><h1>Ann <em>Example</em></h1>
<p>Tom &amp; Co. Call (513) 555-0100. LSW</p><time>November 23, 2026</time><script>Script</script></body></html>"""


@pytest.mark.parametrize(
    "said",
    [
        node("Person", name="Ann Example", honorificSuffix="LSW"),
        node("Organization", name="TOM & CO.", telephone="+15135550100"),
        node("WebPage", dateModified="2026-11-23"),
        node("Answer", text="<p>Call <strong>(513) 555-0100</strong>.</p>"),
        node("Person", name="LSW"),
        node("ContactPoint", contactType="Call"),
    ],
)
def test_what_is_shown_may_be_told(said: Node) -> None:
    assert unseen(walk(said), words(SHOWN)) == []


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
        (node("Person", name="Exam"), "Exam"),
        (node("Person", honorificSuffix="LS"), "LS"),
        (node("ContactPoint", contactType="Help line"), "Help line"),
        (node("PostalAddress", streetAddress="1 River Street"), "1 River Street"),
        (node("Organization", email="us@a.org"), "us@a.org"),
        (node("CreativeWork", datePublished="202"), "202"),
    ],
)
def test_what_is_told_must_be_shown(said: Node, hidden: str) -> None:
    assert unseen(walk(said), words(SHOWN)) == [hidden]


def test_a_page_that_hides_what_it_tells_is_not_made() -> None:
    files = {"content/a.md": page("Words.", title="A program", kind="program", level='"1"', name="Some Name")}
    with pytest.raises(BadTemplate, match=r"content/a.md:6:7: error: .*“Some Name”, .* \(unseen-markup\)"):
        build(files).outputs["a/index.html"].make()


def test_what_only_a_text_can_show_is_told_at_its_setting() -> None:
    matter = {"title": "A program", "kind": "program", "level": '"1"', "name": "A program", "abbreviation": "I.O.P."}
    message = "“I.O.P.”, and readers of this page cannot see it. (unseen-markup)\n    Write it in the text as well"
    with pytest.raises(BadTemplate, match=rf"^content/a.md:7:15: error: Machines are told {re.escape(message)}"):
        build({"content/a.md": page("Words.", **matter)}).outputs["a/index.html"].make()
    assert build({"content/a.md": page("The I.O.P. helps.", **matter)}).outputs["a/index.html"].make()


def test_a_poor_name_of_a_file_is_told_there_and_not_where_the_page_is_listed() -> None:
    files = {"content/staff/jörg müller.md": page(kind="person", title="Jo Example")}
    found = build({**files, "content/staff/index.md": page(kind="staff", title="Our staff")}).problems
    assert [problem.code for problem in found if problem.severity == "error"] == ["bad-file-name"]


def told(extra: Node, body: str = "Words.") -> list[str]:
    def nodes(composer: Composer, detail: Any, ids: Ids) -> tuple[Node, list[Node]]:
        return {}, [{**extra, **({"@id": ids.organization} if "@id" in extra else {})}]

    kinds = {**KINDS, "article": replace(KINDS["article"], nodes=nodes)}
    return [str(problem) for problem in build({"content/a.md": page(body)}, kinds=kinds).problems]


def test_a_kind_that_tells_nonsense_is_told_on_its_pages() -> None:
    assert told(node("Persn", name="A")) == [
        "content/a.md: error: In what this page tells machines, `Persn` is no type of schema.org that we know. "
        "Did you mean `Person`? (bad-markup)\n    Mend what the kind tells."
    ]


def test_what_follows_from_a_pages_own_errors_is_not_told_beside_them() -> None:
    assert [line.partition("\n")[0] for line in told(node("Persn", name="A"), "[b](b.md)")] == [
        "content/a.md:6:1: error: There is no page or file `b.md`. (dead-link)"
    ]
    secret = node("Person", name="Ann", jobTitle="Peer support worker")
    assert any("(private-markup)" in line for line in told(secret, "[b](b.md)"))


def test_an_error_that_a_page_lets_stand_hides_no_other() -> None:
    lines = told(node("Persn", name="A"), "An addict. <!-- handrail: allow stigmatising-word because it is a title -->")
    assert [line.partition("\n")[0].rpartition("(")[2] for line in lines] == ["bad-markup)"]


@pytest.mark.parametrize(
    ("path", "matter", "body", "code"),
    [
        ("my page.md", {}, "Words.", "bad-file-name"),
        ("a.md", {"kind": "faq"}, "## G\n\n### What? {#a}\n\n[This](b.md).", "dead-link"),
        ("a.md", {"kind": "faq"}, "## G\n\n### What? {#a}\n\nThis.\n\n### Who? {#a}\n\nWe.", "duplicate-id"),
        ("a.md", {"kind": "faq"}, "## G\n\n### What? {#a}", "question-without-answer"),
        ("a.md", {"authors": "[ann.md]", "review": "{by: ann.md, on: 2026-11-01}"}, "Words.", "reviewer-is-author"),
    ],
)
def test_an_error_of_a_page_is_told_once(path: str, matter: dict[str, str], body: str, code: str) -> None:
    files = reviewed("{by: ann.md, on: 2026-11-01}") | {"content/a.md": None, f"content/{path}": page(body, **matter)}
    assert [problem.code for problem in build(files).problems if problem.severity == "error"] == [code]


def test_somebody_may_be_the_author_of_their_own_page() -> None:
    files = reviewed("{by: ann.md, on: 2026-11-01}")
    own = str(files["content/ann.md"]).replace("kind:", "authors: [ann.md]\nkind:")
    assert '"author":[{"@id":"https://center.org/ann/#person"}]' in html(
        {**files, "content/ann.md": own}, "ann/index.html"
    )


def test_the_centre_is_described_on_the_home_page_and_nowhere_else() -> None:
    again = node("Organization", "#x", name="Example Center")
    assert any("the centre is described again. (bad-markup)" in line for line in told(again))


def test_letters_that_tell_of_recovery_are_never_told_to_machines() -> None:
    held = node("EducationalOccupationalCredential", name="Something", alternateName="PRS")
    assert any("“PRS”. (private-markup)" in line for line in told(node("Person", name="Ann", hasCredential=held)))


def test_the_centre_is_described_again_by_its_name_alone() -> None:
    assert any("the centre is described again." in line for line in told(node("Organization", name="Example Center")))
    assert told(node("Organization", name="Example Board")) == []


def test_a_source_of_the_centres_own_refers_to_it() -> None:
    files = {"content/a.md": page("So it is.[@study]"), "content/sources.yaml": SOURCES.replace("A Journal", "Example Center")}  # fmt: skip
    assert '"publisher":{"@id":"https://center.org/#organization"}}' in html({**files}, "a/index.html")


def test_the_centres_type_follows_from_what_is_known_of_it() -> None:
    assert '"@type":"MedicalClinic","@id":"https://center.org/#organization"' in html({}, "index.html")
    without = {"content/site.yaml": SITE.replace("street_address: 1 Example Street\n", "")}
    assert '"@type":"MedicalOrganization","@id":"https://center.org/#organization"' in html({**without}, "index.html")


def test_a_picture_that_is_told_of_is_published() -> None:
    assert any(
        "the picture `https://center.org/x.png` is none that the site publishes." in line
        for line in told(node("ImageObject", url="https://center.org/x.png"))
    )
    assert told(node("ImageObject", name="A")) == []


def portrait(name: str, size: int) -> str:
    files: dict[str, str | bytes | None] = {
        "content/a.md": page(f"![Ann Example]({name})", kind="person", title="Ann Example", credentials="[CDCA]"),
        f"content/{name}": photo(size, size),
        "content/credentials.yaml": CREDENTIALS,
    }
    return html(files, "a/index.html")


def test_a_portrait_is_told_to_machines_where_it_is_fit_for_it() -> None:
    assert '"image":{"@type":"ImageObject","url":"https://center.org/assets/ann-250.' in portrait("ann.png", 250)
    assert '"image"' not in portrait("ann.png", 200)
    assert '"image"' not in portrait("placeholder.png", 250)


def test_a_credential_of_another_state_is_told_without_its_place() -> None:
    files = {"content/a.md": page(kind="person", title="Ann Example", credentials="[CDCA]")}
    kentucky = {"content/credentials.yaml": CREDENTIALS.replace("jurisdiction: Ohio", "jurisdiction: Kentucky", 1)}
    assert '"validIn":{"@type":"AdministrativeArea","name":"Ohio"}' in html({**files}, "a/index.html")
    assert "validIn" not in html({**files, **kentucky}, "a/index.html")
