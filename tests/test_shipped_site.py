"""The shipped site: every page is there, linked, honest, and says to machines what it says to people."""

from __future__ import annotations

import hashlib
import itertools
import json
import re
from base64 import b64encode
from functools import cache
from typing import Any

import brotli
import pytest
import yaml
from selectolax.lexbor import LexborHTMLParser, LexborNode

from handrail import pipeline, sources
from handrail.pipeline import Build, Options
from tests.sites import TODAY, shipped
from tests.vocabulary import faults

PAGES = [
    "index.html",
    "404.html",
    "accessibility/index.html",
    "faq/index.html",
    "help/index.html",
    "intensive-outpatient/index.html",
    "levels/index.html",
    "levels/0-5-early-intervention/index.html",
    "levels/1-outpatient/index.html",
    "levels/2-intensive-outpatient/index.html",
    "levels/3-residential/index.html",
    "levels/4-inpatient/index.html",
    "outpatient-or-residential/index.html",
    "privacy/index.html",
    "staff/index.html",
    "staff/amanda-kuchenberg/index.html",
    "staff/ben-lemmon/index.html",
    "staff/bill-zimmerman/index.html",
    "staff/christopher-glover/index.html",
    "staff/joseph-gilmore/index.html",
    "staff/mary-porter/index.html",
    "staff/patrick-mccamley/index.html",
    "staff/taylor-lilley/index.html",
    "staff/thomas-hunter/index.html",
]
SITE = "https://ohio-recovery-centers.example"


@cache
def built() -> Build:
    return pipeline.build(shipped(), Options(TODAY, "builder", painter=sources.painter()))


@cache
def files() -> dict[str, bytes]:
    return {path: output.make() for path, output in built().outputs.items()}


@cache
def dom(path: str) -> LexborHTMLParser:
    return LexborHTMLParser(files()[path].decode())


@cache
def graph(path: str) -> list[dict[str, Any]]:
    scripts = dom(path).css('script[type="application/ld+json"]')
    assert len(scripts) == 1
    loaded = json.loads(scripts[0].text())
    assert loaded["@context"] == "https://schema.org"
    nodes: list[dict[str, Any]] = loaded["@graph"]
    return nodes


def only(selector: str, path: str) -> LexborNode:
    found = dom(path).css(selector)
    assert len(found) == 1, (selector, path)
    return found[0]


def words(text: str) -> str:
    return " ".join(text.split())


def visible(path: str) -> str:
    """All that a reader can read on a page."""
    return words(only("body", path).text(separator=" "))


def walk(value: Any) -> Any:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from walk(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from walk(inner)


def test_exactly_the_pages_of_the_plan_are_published() -> None:
    assert sorted(path for path in files() if path.endswith(".html")) == sorted(PAGES)


def test_only_what_is_honestly_due_is_noticed() -> None:
    assert [(p.severity, p.code) for p in built().problems] == [
        ("notice", "not-reviewed"),
        ("notice", "unknown-fact"),
        ("notice", "unknown-fact"),
        ("notice", "notice-unknown"),
        ("notice", "placeholder-address"),
        ("notice", "unknown-fact"),
    ]


@pytest.mark.parametrize("path", PAGES)
def test_every_page_stands_on_its_own_feet(path: str) -> None:
    assert only("html", path).attributes["lang"] == "en-US"
    assert len(dom(path).css("h1")) == len(dom(path).css("main")) == len(dom(path).css("title")) == 1
    ids = [node.attributes["id"] for node in dom(path).css("[id]")]
    assert len(ids) == len(set(ids))
    levels = [int(str(node.tag)[1]) for node in dom(path).css("h1,h2,h3,h4,h5,h6")]
    assert all(b <= a + 1 for a, b in itertools.pairwise(levels)), levels
    assert 50 <= len(str(only('meta[name="description"]', path).attributes["content"])) <= 160
    skip = dom(path).css("a")[0].attributes["href"]
    assert skip is not None
    assert dom(path).css_matches(skip)


@pytest.mark.parametrize("path", PAGES)
def test_every_link_of_every_page_leads_somewhere(path: str) -> None:
    here = "/" + path.removesuffix("index.html")
    for node in dom(path).css("[href], [src]"):
        address = node.attributes.get("href") or node.attributes.get("src") or ""
        assert address, node.html
        if re.match(r"https?:|tel:|sms:|mailto:", address):
            continue
        target, _, fragment = address.partition("#")
        target = target or here
        file = target[1:] + ("index.html" if target.endswith("/") else "")
        assert file in files(), address
        if fragment:
            assert dom(file).css_matches(f'[id="{fragment}"]'), address


@pytest.mark.parametrize("path", PAGES)
def test_no_page_asks_another_origin_for_anything_or_runs_a_script(path: str) -> None:
    loads = [*dom(path).css("link[href]"), *dom(path).css("[src]")]
    foreign = [
        n.html
        for n in loads
        if "//" in (n.attributes.get("href") or n.attributes.get("src") or "")
        and n.attributes.get("rel") != "canonical"
    ]
    assert foreign == []
    assert {n.attributes.get("type") for n in dom(path).css("script")} == {"application/ld+json", "speculationrules"}
    assert dom(path).css("iframe, object, embed, form") == []
    assert not re.search(r"\son\w+=", files()[path].decode())
    for link in dom(path).css('a[href^="http"]'):
        assert (
            "noreferrer" in (link.attributes.get("rel") or "")
            or only('meta[name="referrer"]', path).attributes["content"] == "no-referrer"
        )


def test_no_style_asks_another_origin_for_anything() -> None:
    assert [path for path in files() if path.endswith(".css")] == []
    assert {only("style", path).text() for path in PAGES} == {only("style", "index.html").text()}
    assert re.findall(r"url\(|@import", only("style", "index.html").text()) == []


@pytest.mark.parametrize("path", PAGES)
def test_a_page_with_its_style_is_one_request_and_comes_in_one_round_trip(path: str) -> None:
    assert dom(path).css('link[rel="stylesheet"], link[rel="preload"]') == []
    assert len(brotli.compress(files()[path], quality=11)) <= 14_000


@pytest.mark.parametrize("path", PAGES)
def test_a_pages_policy_lets_its_own_style_in_and_no_script(path: str) -> None:
    policy = str(only('meta[http-equiv="Content-Security-Policy"]', path).attributes["content"])
    style = b64encode(hashlib.sha256(only("style", path).text().encode()).digest()).decode()
    assert f"style-src 'sha256-{style}'" in policy
    assert "default-src 'none'" in policy
    assert "script-src 'inline-speculation-rules'" in policy
    assert "http" not in policy


@pytest.mark.parametrize("path", PAGES)
def test_only_pages_of_the_site_are_loaded_ahead(path: str) -> None:
    rules = json.loads(only('script[type="speculationrules"]', path).text())
    assert rules == {"prerender": [{"where": {"href_matches": "/*"}, "eagerness": "moderate"}]}


@pytest.mark.parametrize("path", PAGES)
def test_every_page_carries_the_help_lines_and_the_centres_own_number(path: str) -> None:
    hrefs = {node.attributes["href"] for node in dom(path).css("a[href]")}
    assert {"tel:911", "tel:988", "sms:988", "tel:+18006624357", "tel:+18776792132"} <= hrefs
    for number in ("911", "988", "1-800-662-HELP (4357)", "(877) 679-2132", "Admissions line"):
        assert number in visible(path), number


def test_titles_and_descriptions_tell_pages_apart() -> None:
    for selector in ("title", "h1"):
        texts = [only(selector, path).text() for path in PAGES]
        assert len(texts) == len(set(texts))
    described = [only('meta[name="description"]', path).attributes["content"] for path in PAGES]
    assert len(described) == len(set(described))


def test_the_sitemap_lists_every_page_but_the_404_with_the_day_of_its_content() -> None:
    listed = re.findall(r"<loc>(.*?)</loc><lastmod>(.*?)</lastmod>", files()["sitemap.xml"].decode())
    expected = {f"{SITE}/{path.removesuffix('index.html')}" for path in PAGES if path != "404.html"}
    assert {address for address, _ in listed} == expected
    assert {day for _, day in listed} == {"2026-11-23"}
    assert f"Sitemap: {SITE}/sitemap.xml" in files()["robots.txt"].decode()
    assert only('meta[name="robots"]', "404.html").attributes["content"] == "noindex"


@pytest.mark.parametrize("path", [path for path in PAGES if path != "404.html"])
def test_a_page_names_its_one_address(path: str) -> None:
    address = f"{SITE}/{path.removesuffix('index.html')}"
    assert only('link[rel="canonical"]', path).attributes["href"] == address
    assert only('meta[property="og:url"]', path).attributes["content"] == address
    assert next(n for n in graph(path) if n["@id"].endswith("#webpage"))["url"] == address


def test_icons_and_pictures_change_their_address_with_their_bytes() -> None:
    assets = {re.sub(r"[0-9a-f]{10,}", "…", path) for path in files() if path.startswith("assets/")}
    assert assets == {"assets/icon.….svg", "assets/home-icon.….png", "assets/share-….png"}


# --- structured data


@pytest.mark.parametrize("path", PAGES)
def test_the_graph_speaks_schema_org(path: str) -> None:
    assert [fault for node in graph(path) for fault in faults(node)] == []


def test_every_reference_between_nodes_leads_to_a_node_of_the_site() -> None:
    known = {node["@id"] for path in PAGES for node in walk(graph(path)) if "@id" in node and len(node) > 1}
    asked = {node["@id"] for path in PAGES for node in walk(graph(path)) if node.keys() == {"@id"}}
    assert asked <= known


def test_the_organization_is_told_once_and_claims_no_address() -> None:
    found = [(path, node) for path in PAGES for node in graph(path) if node["@type"] == "MedicalOrganization"]
    assert [path for path, _ in found] == ["index.html"]
    assert found[0][1]["name"] == "Ohio Recovery Centers"
    assert not {"address", "openingHours", "aggregateRating"} & found[0][1].keys()


def test_the_faq_for_machines_is_the_faq_for_people() -> None:
    page = next(node for node in graph("faq/index.html") if "FAQPage" in node["@type"])
    shown = {}
    for question in dom("faq/index.html").css(".question"):
        heading, answer = question.css_first("h3"), question.css_first(".answer")
        assert heading is not None
        assert answer is not None
        shown[heading.attributes["id"]] = (words(heading.text()), words(answer.text()))
    told = {
        q["@id"].partition("#")[2]: (q["name"], words(LexborHTMLParser(q["acceptedAnswer"]["text"]).text()))
        for q in page["mainEntity"]
    }
    assert told == shown
    assert len(told) >= 15
    assert {"what-is-an-iop", "what-happens", "iop-in-mental-health", "iop-therapist", "how-it-works"} <= told.keys()
    for q in page["mainEntity"]:
        assert set(re.findall(r"<([a-z0-9]+)", q["acceptedAnswer"]["text"])) <= {
            "p",
            "a",
            "ul",
            "ol",
            "li",
            "strong",
            "em",
            "br",
        }
        assert all(
            href.startswith(("https:", "tel:", "sms:"))
            for href in re.findall(r'href="([^"]*)"', q["acceptedAnswer"]["text"])
        )


def test_each_question_is_marked_up_once_on_the_whole_site() -> None:
    asked = [node["name"] for path in PAGES for node in walk(graph(path)) if node.get("@type") == "Question"]
    assert len(asked) == len(set(asked))
    assert [path for path in PAGES if any(node.get("@type") == "Question" for node in walk(graph(path)))] == [
        "faq/index.html"
    ]
    assert "How many hours" not in visible("privacy/index.html")
    assert dom("intensive-outpatient/index.html").css(".answer")


@pytest.mark.parametrize("path", PAGES)
def test_names_dates_and_roles_for_machines_are_on_the_page(path: str) -> None:
    text = visible(path) + only("title", path).text()
    skipped = {"description", "serviceType"}
    for node in graph(path):
        for name in ("name", "jobTitle", "alternateName"):
            if name in node and node["@type"] != "ItemList" and name not in skipped:
                assert words(node[name]).casefold() in text.casefold(), node[name]


def people() -> list[str]:
    return [path for path in PAGES if re.match("staff/.+/", path)]


def test_the_first_ways_out_of_the_help_page_are_those_for_a_life_in_danger() -> None:
    links = dom("help/index.html").css(".page-body a")
    assert [link.attributes["href"] for link in links[:3]] == ["tel:911", "tel:988", "sms:988"]
    assert [link.text() for link in links[:3]] == ["Call 911", "Call 988", "Text 988"]


@pytest.mark.parametrize("path", people())
def test_a_person_is_told_with_credentials_spelled_out(path: str) -> None:
    page = next(node for node in graph(path) if node["@type"] == "ProfilePage")
    person = next(node for node in graph(path) if node["@type"] == "Person")
    assert page["mainEntity"]["@id"] == person["@id"]
    for credential in person.get("hasCredential", []):
        assert credential["@type"] == "EducationalOccupationalCredential"
        assert credential["name"] in visible(path)
        assert credential["credentialCategory"] in ("license", "certificate")  # as people write it here
        assert credential["recognizedBy"]["name"] in visible(path)
        assert any(
            n.attributes.get("title") == credential["name"] and n.text().strip() == credential["alternateName"]
            for n in dom(path).css("abbr")
        )


def test_nobodys_own_health_is_told_anywhere() -> None:
    for path in people():
        raw = files()[path].decode().split("<main")[1].split("</main>")[0]
        assert not re.search(
            r"\bPRS\b|peer (recovery )?support|in recovery|own recovery|sober\b|lived.experience", raw, re.IGNORECASE
        ), path
        assert "recovery" not in json.dumps([n for n in graph(path) if n["@type"] == "Person"]).lower().replace(
            "ohio-recovery-centers", ""
        )


def test_the_breadcrumb_for_machines_is_the_one_for_people() -> None:
    for path in PAGES:
        trails = [node for node in graph(path) if node["@type"] == "BreadcrumbList"]
        assert len(trails) == (0 if path in ("index.html", "404.html") else 1)
        for trail in trails:
            names = [item["name"] for item in trail["itemListElement"]]
            assert [item["position"] for item in trail["itemListElement"]] == list(range(1, len(names) + 1))
            shown = [words(node.text()) for node in dom(path).css('nav[aria-label="Breadcrumb"] li')]
            assert shown == names


def test_lists_of_levels_and_people_are_told_in_order() -> None:
    for path, count in (("levels/index.html", 5), ("staff/index.html", 9)):
        listed = next(node for node in graph(path) if node["@type"] == "ItemList")
        assert listed["numberOfItems"] == len(listed["itemListElement"]) == count
        assert all(item["url"].removeprefix(SITE)[1:] + "index.html" in PAGES for item in listed["itemListElement"])


# --- facts


def test_every_level_of_the_edition_is_on_the_page_of_levels() -> None:
    data = yaml.safe_load(shipped().content["levels.yaml"].data)
    text = visible("levels/index.html")
    for level in data["editions"]["third"]["levels"]:
        if level.get("group") or level["code"] in ("0.5", "1", "4"):
            assert level["name"] in text
    for level in data["editions"]["fourth"]["levels"]:
        if level["code"] != "1.0":
            assert level["name"] in text
    assert "third edition" in text


def test_one_name_and_one_number_are_used_everywhere() -> None:
    whole = " ".join(visible(path) for path in PAGES)
    assert "Ohio Community Health" not in whole
    assert set(re.findall(r"\(\d{3}\) \d{3}-\d{4}", whole)) == {"(877) 679-2132"}


def test_the_example_week_is_drawn_from_front_matter() -> None:
    text = visible("intensive-outpatient/index.html")
    assert "9 hours" in text
    assert all(day in text for day in ("Monday", "Wednesday", "Friday", "Sunday"))


def test_every_citation_leads_to_its_source_and_back() -> None:
    cited = 0
    for path in PAGES:
        numbers = [str(node.attributes["href"]) for node in dom(path).css("sup.cite a")]
        cited += len(numbers)
        for number in numbers:
            source = only(f'[id="{number[1:]}"]', path)
            assert any((n.attributes.get("href") or "").startswith("http") for n in source.css("a"))
        assert {f"#{n.attributes['id']}" for n in dom(path).css('[id^="_source-"]')} == set(numbers)
        backs = {n.attributes["href"] for n in dom(path).css('[id^="_source-"] a[href^="#_cite-"]')}
        assert backs == {f"#{n.attributes['id']}" for n in dom(path).css('[id^="_cite-"]')}
    assert cited > 100


def test_browsers_tint_their_frame_with_the_colour_of_the_page_in_both_schemes() -> None:
    tokens = shipped().static["css/tokens.css"].data.decode()
    light, dark = re.findall(r"--paper: (#[0-9a-f]{6});", tokens)
    for path in PAGES:
        tints = {
            node.attributes["media"]: node.attributes["content"] for node in dom(path).css("meta[name=theme-color]")
        }
        assert tints == {"(prefers-color-scheme: light)": light, "(prefers-color-scheme: dark)": dark}
