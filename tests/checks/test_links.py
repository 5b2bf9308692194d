"""Links lead somewhere: those that lack an address, and those of the site's own by its full address."""

from __future__ import annotations

import pytest

from tests.sites import html, page, problems

SITE: dict[str, str | bytes | None] = {
    "content/faq.md": page("## Cost {#cost}\n\nWords.", title="Questions"),
    "content/levels/index.md": page(title="Levels"),
    "content/draft.md": page(title="Draft", draft="true"),
    "content/form.pdf": b"words",
}


def told(link: str) -> list[str]:
    return [
        line for line in problems({**SITE, "content/a.md": page(f"See [what it costs]({link}).")}) if "a.md:" in line
    ]


@pytest.mark.parametrize("link", ["", "#", "https://", "https:/example.org", "mailto:", "tel:", "sms:"])
def test_a_link_without_an_address_leads_nowhere(link: str) -> None:
    (line,) = told(link)
    assert line.startswith("content/a.md:6:5: error: This link leads nowhere: it lacks ")
    assert "(dead-link)" in line


@pytest.mark.parametrize(
    ("link", "says"),
    [
        ("https://center.org/nope/", "There is no page or file `nope`. (dead-link)"),
        ("https://www.center.org/levels/nope?a#b", "There is no page or file `levels/nope`. (dead-link)"),
        ("https://center.org/faq/#nope", "`faq.md` has no heading `#nope`. (dead-anchor)"),
        ("https://center.org/draft/", "`draft.md` is a draft. (dead-link)"),
        ("https://center.org/form.pdf", "`form.pdf` is published only where a link names the file. (dead-link)"),
    ],
)
def test_the_sites_own_full_address_is_held_against_its_pages(link: str, says: str) -> None:
    assert [line.splitlines()[0] for line in told(link)] == [f"content/a.md:6:5: error: {says}"]


@pytest.mark.parametrize(
    "link",
    [
        "https://center.org",
        "https://center.org/faq#cost",
        "https://center.org/levels/",
        "https://center.org/sitemap.xml",
        "https://center.organic/nope/",
        "https://other.org/nope/",
    ],
)
def test_a_full_address_that_is_there_or_of_another_site_may_stand(link: str) -> None:
    assert told(link) == []


def test_a_full_address_of_a_page_is_published_as_any_link_to_it() -> None:
    files = {**SITE, "content/a.md": page("See [the cost](https://center.org/faq/#cost).")}
    assert '<a href="/faq/#cost">the cost</a>' in html(files, "a/index.html")


def test_the_same_words_lead_to_one_page_however_its_address_is_written() -> None:
    def told_of(other: str) -> list[str]:
        return told(f"faq.md), [What it costs]({other}) and [levels](levels/index.md")

    for same in ("./faq.md", "https://center.org/faq/", "faq.md#cost"):
        assert told_of(same) == []
    (line,) = told_of("https://center.org/levels/")
    assert line.startswith("content/a.md:6:30: notice: “What it costs” leads elsewhere than the same words before it.")
    assert ["dead-link" in line for line in told_of("nope.md")] == [True]


def test_a_help_line_can_be_linked_to_where_the_lines_are_listed() -> None:
    a, b = (
        page("Call [the line](help.md#lifeline-988) or [emergency services](b.md#emergency)."),
        page("::help-lines", title="B"),
    )
    assert problems({"content/a.md": a, "content/b.md": b}) == []
    told = problems({"content/a.md": a, "content/b.md": page(title="B")})
    assert ["`b.md` has no heading `#emergency`" in line for line in told] == [True]


def test_an_address_without_its_first_part_is_told_with_it() -> None:
    assert told("www.example.org") == [
        "content/a.md:6:5: error: There is no page or file `www.example.org`. (dead-link)\n    Write `https://www.example.org`."
    ]
    assert "Write `mailto:me@x.org`." in told("me@x.org")[0]


def test_an_address_that_cannot_work_is_told() -> None:
    (line,) = told("https://www,example.org/")
    assert "leads nowhere: it lacks the name of a site, which `www,example.org` is not. (dead-link)" in line
