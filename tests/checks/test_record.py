"""What the centre holds and must tell its patients: on record, on every page, and told to machines as readers see it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import pytest

from handrail import publish
from handrail.sources import SHIPPED
from tests.sites import ACCREDITED, ALONE, SITE, SOURCES, build, html, page
from tests.vocabulary import faults

FOOTER = (SHIPPED / "templates" / "components" / "site-footer.html").read_text(encoding="utf-8")
BOTH = ACCREDITED.replace(
    "}]", "}, {name: Gold Seal, body: The Joint Commission, number: B2, granted: 2026-11-01, url: https://jc.example/}]"
)


def told(files: Mapping[str, str | bytes | None]) -> list[str]:
    return [problem.code for problem in build(files).problems if problem.code != "unexpanded-abbreviation"]


def refused(files: Mapping[str, str | bytes | None]) -> list[str]:
    return [str(problem) for problem in publish.refused(build(files).outputs.values())]


def organization(text: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', text)
    assert found is not None
    nodes: list[dict[str, Any]] = json.loads(found[1])["@graph"]
    assert [fault for node in nodes for fault in faults(node)] == []
    return next(node for node in nodes if node.get("@id", "").endswith("#organization"))


# --- accreditations

OF_STATE = ACCREDITED.replace("CARF International", "Ohio Department of Behavioral Health")


@pytest.mark.parametrize(
    ("words", "record", "codes"),
    [
        ("We are CARF accredited.", "", ["claimed-approval"]),
        ("We are CARF accredited.", ACCREDITED, []),
        ("We are accredited by the Commission on Accreditation of Rehabilitation Facilities.", ACCREDITED, []),
        ("We are accredited by the Joint Commission.", ACCREDITED, ["claimed-approval"]),
        ("We are accredited by CARF and the Joint Commission.", ACCREDITED, ["claimed-approval"]),
        ("We are accredited by CARF and the Joint Commission.", BOTH, []),
        ("We are a SAMHSA-certified program.", BOTH, ["claimed-approval"]),
        ("We are a government-approved program.", BOTH, ["claimed-approval"]),
        ("We are state-approved.", BOTH, ["claimed-approval"]),
        ("We are state-approved.", OF_STATE, []),
        ("We are certified by the State of Ohio and CARF.", OF_STATE, ["claimed-approval"]),
        ("We are licensed by the Ohio Department of Behavioral Health.", OF_STATE, []),
        ("We are OhioMHAS-certified.", OF_STATE, []),
        ("We are CARF accredited.", OF_STATE, ["claimed-approval"]),
        ("We are a government-approved program.", OF_STATE, ["claimed-approval"]),
        ("We are accredited by CARF and the BBB.", BOTH, ["claimed-approval"]),
        ("A state licensed and federally certified center.", OF_STATE, ["claimed-approval"]),
        ("We are state-certified.", OF_STATE.replace("Ohio Department", "Ohio Association"), []),
        ("We are state-approved.", OF_STATE.replace("Ohio Department", "Ohio Association"), ["claimed-approval"]),
        ("We are state-approved.", OF_STATE.replace("Ohio Department", "Department"), ["claimed-approval"]),
        (
            "We are state-approved.",
            ACCREDITED.replace("CARF International", "'CARF, Ohio Office'"),
            ["claimed-approval"],
        ),
    ],
)
def test_a_claim_stands_exactly_where_its_body_is_on_record(words: str, record: str, codes: list[str]) -> None:
    assert told({"content/site.yaml": SITE + record, "content/a.md": page(words)}) == codes


def test_a_licence_on_record_lets_a_centre_say_that_the_state_licenses_or_certifies_it() -> None:
    bare = SITE.replace("licence: Example licence 1\n", "")
    for words in ("A state-licensed center.", "We are State-certified.", "We are certified by the State of Ohio."):
        assert told({"content/a.md": page(words)}) == []
        assert "claimed-approval" in told({"content/site.yaml": bare, "content/a.md": page(words)})
    assert told({"content/a.md": page("We are endorsed by the state.")}) == ["claimed-approval"]


def test_an_accreditation_stands_on_every_page_and_is_told_to_machines() -> None:
    files = {"content/site.yaml": SITE + ACCREDITED, "content/a.md": page()}
    shown = '<a href="https://body.example/" rel="noreferrer">Accreditation</a>, CARF International, number A1, from November 1, 2026 to November 1, 2029'
    assert shown in html(files, "a/index.html")
    assert organization(html(files, "index.html"))["hasCertification"] == [
        {
            "@type": "Certification",
            "name": "Accreditation",
            "certificationIdentification": "A1",
            "issuedBy": {"@type": "Organization", "name": "CARF International"},
            "validFrom": "2026-11-01",
            "expires": "2029-11-01",
            "url": "https://body.example/",
        }
    ]
    assert "hasCertification" not in organization(html({}, "index.html"))


@pytest.mark.parametrize(
    ("lost", "missing"),
    [("{{ held.url }}", "“Accreditation”"), ("{{ site.licence }}", "the licence"), ("{{ held.number }}", "“A1”")],
)
def test_a_footer_that_leaves_out_what_the_centre_holds_is_refused(lost: str, missing: str) -> None:
    files = {"content/site.yaml": SITE + ACCREDITED, "templates/components/site-footer.html": FOOTER.replace(lost, "")}
    assert any(missing in line for line in refused(files))
    assert refused({"content/site.yaml": SITE + ACCREDITED}) == []


def test_an_accreditation_that_is_still_to_come_or_has_ended_is_told() -> None:
    for changed, code in (("2026-11-01", "future-date"), ("2029-11-01", "expired-accreditation")):
        later = {"future-date": "2026-11-24", "expired-accreditation": "2026-11-22"}[code]
        assert told({"content/site.yaml": SITE + ACCREDITED.replace(changed, later)}) == [code]
    assert told({"content/site.yaml": SITE + ACCREDITED.replace("2029-11-01", "2026-11-23")}) == []
    assert told({"content/site.yaml": SITE + ACCREDITED.replace(", expires: 2029-11-01", "")}) == []


def test_a_source_that_is_still_to_come_is_told() -> None:
    for year, codes in (("2027", ["future-date"]), ("2026", [])):
        assert told({"content/sources.yaml": SOURCES.replace("year: 2014", f"year: {year}")}) == codes


# --- notices

PDF = SITE.replace("practices: index.md", "practices: notices/npp.pdf").replace("privacy: index.md", "privacy: p.md")
NOTICES: Mapping[str, str | bytes | None] = {
    "content/site.yaml": PDF,
    "content/p.md": page(title="Privacy here", menu="footer"),
    "content/notices/index.md": page(title="Notices", order="200"),
    "content/notices/npp.pdf": b"%PDF",
}


def footer(text: str) -> str:
    return text.split('aria-label="About this site"')[1].partition("</nav>")[0]


def test_every_page_links_to_each_notice_once() -> None:
    for path in ("index.html", "notices/index.html"):
        shown = footer(html(NOTICES, path))
        assert '<li><a href="/notices/npp.pdf">Notice of privacy practices</a></li>' in shown
        assert shown.count('href="/p/"') == 1
        assert "Welcome" not in shown
    assert build(NOTICES).outputs["notices/npp.pdf"].make() == b"%PDF"
    assert told(NOTICES) == []


def test_a_notice_that_no_menu_has_is_listed_under_its_own_title() -> None:
    quiet = {**NOTICES, "content/p.md": page(title="Privacy here", nav_title="Privacy", menu="none")}
    assert '<li><a href="/p/">Privacy</a></li>' in footer(html(quiet, "index.html"))


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("privcy.md", "There is no page or file `privcy.md`. (dead-link)\n    Did you mean `privacy.md`?"),
        ("https://a.example/p", "`https://a.example/p` is no page or file of this site. (dead-link)"),
        ("draft.md", "`draft.md` is a draft. (dead-link)"),
    ],
)
def test_a_notice_that_is_not_there_is_told_where_it_is_named(path: str, expected: str) -> None:
    files = {
        "content/site.yaml": SITE.replace("privacy: index.md", f"privacy: {path}"),
        "content/privacy.md": page(title="Privacy"),
        "content/draft.md": page(title="Draft", draft="true"),
    }
    (line,) = (str(problem) for problem in build(files).problems)
    assert line.startswith(f"content/site.yaml:11:20: error: {expected}")


def test_what_the_rules_ask_for_is_told_once_and_may_be_let_stand() -> None:
    bare = SITE.partition("notices:")[0]
    assert told({"content/site.yaml": bare, "content/a.md": page()}) == ["notice-unknown"]
    reason = "# handrail: allow notice-unknown because no such rule binds us\n"
    assert told({"content/site.yaml": bare + reason}) == []


def test_a_footer_that_leaves_a_notice_out_is_refused() -> None:
    lost = {**NOTICES, "templates/components/site-footer.html": FOOTER.replace("site.footer_menu", "[]")}
    assert (
        "templates/base.html: error: The template leaves out “Privacy here”. It is so on 5 pages. (incomplete-page)\n"
        '    Let it show `href="/p/"`.'
    ) in refused(lost)
    assert refused(NOTICES) == []


# --- pages that readers look for


def test_a_site_without_a_page_of_help_or_for_lost_addresses_is_told_what_to_write() -> None:
    assert [str(problem) for problem in build(ALONE).problems] == [
        "content/site.yaml: warning: The site has no page for addresses that do not exist, so readers would see the host's own error. (page-wanted)\n"
        "    Write content/404.md with `kind: not-found`.",
        "content/site.yaml: warning: The site has no page of the kind `help`, so no page has the button “Get help now”. (page-wanted)\n"
        "    Write content/help.md with `kind: help`.",
    ]
    reason = "# handrail: allow page-wanted because the host shows a page of ours\n"
    assert told({**ALONE, "content/site.yaml": SITE + reason}) == []
    assert told({"content/help.md": None, "content/now.md": page(kind="help", title="Now")}) == []


def test_a_page_that_has_yet_to_be_mended_may_be_the_page_of_help() -> None:
    assert "page-wanted" not in told({"content/help.md": page(kind="halp")})
    assert "page-wanted" not in told(
        {"content/help.md": "---\ntitle: [\n---\n", "content/404.md": "---\ntitle: [\n---\n"}
    )
