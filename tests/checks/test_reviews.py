"""A review is one fact: said once in a page's settings, shown, told to machines, listed, and held to its dates."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

import pytest

from tests.sites import SITE, build, html, page, problems, reviewed

GOOD = "{by: ann.md, on: 2026-11-01}"


def codes(files: Mapping[str, str | bytes | None]) -> list[str]:
    return re.findall(r"\(((?:[a-z-]*review[a-z-]*))\)$", "\n".join(problems(files)), re.MULTILINE)


def test_a_review_is_shown_with_the_reviewers_letters_and_a_link() -> None:
    text = html(reviewed(GOOD, updated="2026-10-01"), "a/index.html")
    shown = re.search(r'<p class="page-meta">(.*?)</p>', text, re.DOTALL)
    assert shown
    assert " ".join(shown[1].split()) == (
        'Reviewed <time datetime="2026-11-01">November 1, 2026</time> by <a href="/ann/">Ann Example</a>, '
        '<abbr title="Chemical Dependency Counselor Assistant">CDCA</abbr>, '
        '<abbr title="Licensed Independent Chemical Dependency Counselor">LICDC</abbr>. '
        'Last updated <time datetime="2026-10-01">October 1, 2026</time>.'
    )


def test_a_page_that_has_not_changed_says_when_it_was_published() -> None:
    for settings, shown in (
        ({"published": "2026-10-01"}, 'Published <time datetime="2026-10-01">October 1, 2026</time>'),
        (
            {"published": "2026-10-01", "updated": "2026-11-01"},
            'Last updated <time datetime="2026-11-01">November 1, 2026</time>',
        ),
    ):
        text = html({"content/a.md": page(**settings)}, "a/index.html")
        assert re.findall(r"(?:Published|Last updated) <time.*?</time>", text) == [shown]


def test_machines_are_told_the_same_review_and_nothing_of_the_reviewers_recovery() -> None:
    text = html(reviewed(GOOD), "a/index.html")
    graph = re.search(r'<script type="application/ld\+json">(.*?)</script>', text)
    assert graph
    told = json.loads(graph[1])["@graph"][0]
    assert told["lastReviewed"] == "2026-11-01"
    assert told["reviewedBy"] == {
        "@type": "Person",
        "@id": "https://center.org/ann/#person",
        "name": "Ann Example",
        "url": "https://center.org/ann/",
    }
    assert "PRS" not in text


@pytest.mark.parametrize(
    ("review", "matter", "said"),
    [
        (GOOD, {}, []),
        ("{by: ann.md, on: 2025-11-23}", {}, []),
        ("{by: ann.md, on: 2025-11-22}", {}, ["review-due"]),
        ("{by: ann.md, on: 2025-11-22, next: 2026-11-23}", {}, []),
        ("{by: ann.md, on: 2026-01-22, next: 2026-11-22}", {}, ["review-due"]),
        ("{by: ann.md, on: 2023-11-23, next: 2026-11-23}", {}, []),
        ("{by: ann.md, on: 2024-02-29, next: 2027-02-28}", {}, []),
        ("{by: ann.md, on: 2024-02-29, next: 2027-03-01}", {}, ["impossible-review"]),
        ("{by: ann.md, on: 2026-11-01, next: 2026-11-01}", {}, ["impossible-review"]),
        (GOOD, {"published": "2026-11-02"}, ["impossible-review"]),
        (GOOD, {"published": "2026-11-01", "updated": "2026-11-01"}, []),
        (GOOD, {"updated": "2026-11-02"}, ["changed-since-review"]),
    ],
)
def test_a_review_is_held_to_its_dates(review: str, matter: dict[str, str], said: list[str]) -> None:
    assert codes(reviewed(review, **matter)) == said


@pytest.mark.parametrize(
    ("policy", "said"), [("notice", "not-reviewed"), ("warning", "review-wanted"), ("error", "review-required")]
)
def test_the_sites_settings_say_how_much_a_missing_review_weighs(policy: str, said: str) -> None:
    files = {"content/b.md": page(kind="level", level='"1"'), "content/site.yaml": SITE + f"missing_review: {policy}\n"}
    assert codes(files) == [said]
    reviewed_too = reviewed(GOOD, kind="level", level='"1"') | {"content/site.yaml": files["content/site.yaml"]}
    assert codes(reviewed_too) == []


def test_pages_that_are_not_medical_need_no_review() -> None:
    assert codes({"content/b.md": page(), "content/site.yaml": SITE + "missing_review: error\n"}) == []


def test_one_notice_counts_the_pages_that_nobody_has_read() -> None:
    files = reviewed(GOOD, kind="level", level='"1"') | {"content/b.md": page(kind="level", level='"2"', title="B")}
    said = [str(problem) for problem in build(files).problems if problem.code == "not-reviewed"]
    assert len(said) == 1
    assert said[0].startswith(
        "content: notice: 1 of the 2 medical pages: no reviewer is on record, so none is claimed."
    )


def test_a_page_that_is_no_person_cannot_have_reviewed() -> None:
    assert codes(reviewed("{by: index.md, on: 2026-11-01}")) == ["unknown-reviewer"]


def test_one_who_wrote_a_page_cannot_review_it_and_nobody_reviews_their_own_page() -> None:
    assert codes(reviewed(GOOD, authors="[ann.md]")) == ["reviewer-is-author"]
    bob = {"content/bob.md": page(kind="person", title="Bob Other", role="Nurse")}
    assert codes(reviewed(GOOD, authors="[bob.md]") | bob) == []
    files = reviewed(GOOD)
    own = {"content/ann.md": str(files["content/ann.md"]).replace("kind:", f"review: {GOOD}\nkind:", 1)}
    assert codes(files | own) == ["reviewer-is-author"]


def graph(text: str) -> dict[str, object]:
    script = re.search(r'<script type="application/ld\+json">(.*?)</script>', text)
    assert script
    told: dict[str, object] = json.loads(script[1])["@graph"][0]
    return told


def meta(text: str) -> str:
    shown = re.search(r'<p class="page-meta">(.*?)</p>', text, re.DOTALL)
    return " ".join(shown[1].split()) if shown else ""


ANN = {
    "@type": "Person",
    "@id": "https://center.org/ann/#person",
    "name": "Ann Example",
    "url": "https://center.org/ann/",
}


def test_authors_are_shown_and_told_alike() -> None:
    files = {
        "content/ann.md": page(kind="person", title="Ann Example", credentials="[CDCA]", role="Nurse"),
        "content/bob.md": page(kind="person", title="Bob Other", role="Writer"),
        "content/a.md": page(kind="level", level='"1"', authors="[ann.md, bob.md]"),
    }
    text = html(files, "a/index.html")
    assert meta(text).startswith(
        'By <a href="/ann/">Ann Example</a>, <abbr title="Chemical Dependency Counselor Assistant">CDCA</abbr> and '
        '<a href="/bob/">Bob Other</a>. General information'
    )
    bob = {name: value.replace("ann", "bob").replace("Ann Example", "Bob Other") for name, value in ANN.items()}
    assert graph(text)["author"] == [ANN, bob]
    one = html(files | {"content/a.md": page(authors="[bob.md]")}, "a/index.html")
    assert meta(one) == 'By <a href="/bob/">Bob Other</a>.'
    assert graph(one)["author"] == [bob]


def test_the_centre_answers_for_a_medical_page_that_names_nobody_and_for_no_other() -> None:
    text = html({"content/a.md": page(kind="level", level='"1"')}, "a/index.html")
    assert meta(text).startswith("By Example Center. General information")
    assert graph(text)["author"] == {"@id": "https://center.org/#organization"}
    other = html({"content/a.md": page()}, "a/index.html")
    assert meta(other) == ""
    assert "author" not in graph(other)


def test_an_author_has_a_page_of_their_own() -> None:
    files = {"content/ann.md": page(kind="person", title="Ann Example", role="Nurse")}
    told = [str(problem) for problem in build(files | {"content/a.md": page(authors="[index.md, an.md]")}).problems]
    assert told == [
        "content/a.md:4:11: error: `index.md` is no page of a person on this site. (unknown-author)\n    Known here: `ann.md`.",
        "content/a.md:4:21: error: `an.md` is no page of a person on this site. (unknown-author)\n    Did you mean `ann.md`?",
    ]
