"""Kinds of page: a page is one Markdown file, and a kind is one module, one template and one line."""

from __future__ import annotations

import json
import re
from typing import Annotated

import pytest
from msgspec import Struct

from handrail.kinds import KINDS, Kind
from handrail.kinds.compose import Composer
from handrail.schema import PageMatter, Text
from tests.sites import HOME, LEVELS, SITE, build, html, page, photo, problems

FAQ = page(
    "Lead.\n\n## Basics\n\n### What is it? {#what}\n\nIt is [this](index.md), see [below](#who).[@study]\n\n### Who is it for? {#who}\n\nYou.",
    kind="faq",
    title="FAQ",
)


def graph(text: str) -> list[dict[str, object]]:
    match = re.search(r'<script type="application/ld\+json">(.*?)</script>', text)
    assert match
    nodes: list[dict[str, object]] = json.loads(match[1])["@graph"]
    return nodes


def test_adding_a_page_is_one_markdown_file() -> None:
    before, after = build(), build({"content/parking.md": page("Park here.", title="Parking")})
    added = sorted(after.outputs.keys() - before.outputs.keys())
    assert added[1:] == ["parking/index.html"]
    assert added[0].startswith("assets/share-")
    assert "Park here." in after.outputs["parking/index.html"].make().decode()
    assert ">Parking</a>" in after.outputs["index.html"].make().decode()
    assert "https://center.org/parking/" in after.outputs["sitemap.xml"].make().decode()


def test_adding_a_kind_is_one_module_one_template_and_one_line() -> None:
    # the module
    class EventMatter(PageMatter, frozen=True, kw_only=True):
        place: Annotated[Text, "Where it is."]

    class Detail(Struct, frozen=True):
        place: str

    def detail(composer: Composer) -> Detail:
        return Detail(composer.page.matter.place)

    event = Kind("event", EventMatter, detail=detail)
    # the template
    template = '{% extends "base.html" %}{% block content %}<p>At {{ view.detail.place }}</p>{% endblock %}'
    files = {"content/open-day.md": page(kind="event", place="The river"), "templates/pages/event.html": template}
    # the line
    assert "<p>At The river</p>" in html(files, "open-day/index.html", kinds={**KINDS, event.name: event})


def test_a_draft_is_kept_out_of_everything() -> None:
    files = {"content/secret.md": page("Words.", title="Secret", draft="true"), "content/a.md": page()}
    built = build(files)
    assert not built.has_errors
    assert "secret/index.html" not in built.outputs
    assert not [path for path, output in built.outputs.items() if "ecret" in output.make().decode("utf-8", "replace")]
    assert any(
        "`secret.md` is a draft." in told
        for told in problems({**files, "content/b.md": page("[x](secret.md)", title="B")})
    )


def test_a_folders_own_page_lists_the_pages_of_its_folder_in_their_order() -> None:
    files = {
        "content/a/index.md": page("All of them:\n\n::pages\n\nNo more.", title="A"),
        "content/a/b.md": page(title="Second", order="2"),
        "content/a/c/index.md": page("::pages", title="First", order="1"),
        "content/a/c/d.md": page(title="Deep"),
        "content/a/e.md": page(title="Not yet", draft="true"),
    }
    text = html(files, "a/index.html")
    listed = re.findall(r'page-list-title"><a href="([^"]*)">([^<]*)</a></p>\n<p>([^<]*)</p>', text)
    about = "What {} is about, in a sentence that is long enough."
    assert listed == [("/a/c/", "First", about.format("First")), ("/a/b/", "Second", about.format("Second"))]
    assert text.index("All of them:") < text.index('<ul class="figure page-list">') < text.index("No more.")
    assert re.findall(r'page-list-title"><a href="([^"]*)">', html(files, "a/c/index.html")) == ["/a/c/d/"]


def test_a_list_of_pages_where_there_are_none_is_told() -> None:
    assert problems({"content/a.md": page("Words.\n\n::pages")}) == [
        "content/a.md:8:1: error: `::pages` shows nothing here: it lists the other pages of a folder, in that folder's `index.md`. (unknown-directive)\n"
        "    Take it out, or place it there."
    ]
    broken = {"content/a/index.md": page("Words.\n\n::pages"), "content/a/b.md": "---\ntitle: [\n---\n"}
    assert not [line for line in problems(broken) if "unknown-directive" in line]


def test_a_page_shows_chosen_questions_from_the_one_place_where_they_are_written() -> None:
    text = html(
        {"content/faq.md": FAQ, "content/a.md": page("Words.\n\n::questions", questions="[what]")}, "a/index.html"
    )
    assert '<a href="/faq/#what">What is it?</a>' in text
    assert '<a href="/">this</a>' in text
    assert 'href="/faq/#who">below' in text
    assert "Who is it for?" not in text
    assert "acceptedAnswer" not in text
    assert "A Study of Something" in text


def test_what_a_page_has_chosen_is_shown_below_its_text_where_no_line_places_it() -> None:
    text = html({"content/faq.md": FAQ, "content/a.md": page("Words.", questions="[what]")}, "a/index.html")
    assert text.index("Words.") < text.index('<h2 class="question-text"><a href="/faq/#what">What is it?</a></h2>')
    week = "{caption: W, sessions: [{day: monday, hours: 3, what: Group}]}"
    program = page("A program.", kind="program", name="A program", title="A program", level='"1"', week=week)
    assert 'class="week' in html({"content/a.md": program}, "a/index.html")


def test_a_question_has_its_own_address_and_full_links_for_machines() -> None:
    text = html({"content/faq.md": FAQ}, "faq/index.html")
    assert 'id="what"' in text
    faq = next(node for node in graph(text) if "FAQPage" in node["@type"])  # type: ignore[operator]  # JSON
    first = faq["mainEntity"][0]  # type: ignore[index]  # JSON
    assert first["@id"] == "https://center.org/faq/#what"
    assert first["acceptedAnswer"]["text"] == (
        '<p>It is <a href="https://center.org/">this</a>, see <a href="https://center.org/faq/#who">below</a>.</p>'
    )


PERSON = {"kind": "person", "title": "Ann Example", "credentials": "[CDCA, PRS]"}
TOLD = "I know this road."


def test_nothing_of_a_persons_own_recovery_is_printed_without_a_record_of_consent() -> None:
    files = {"content/ann.md": page(**{**PERSON, "credentials": "[CDCA]"}, lived_experience=f'{{text: "{TOLD}"}}')}
    assert TOLD not in html(files, "ann/index.html")


def test_with_consent_it_is_printed_and_still_never_told_to_machines() -> None:
    consent = "{who: Ann Example, date: 2026-01-02, scope: This page}"
    files = {"content/ann.md": page(**PERSON, lived_experience=f'{{text: "{TOLD}", consent: {consent}}}')}
    text = html(files, "ann/index.html")
    assert TOLD in text
    assert "Peer Recovery Supporter" in text
    told = json.dumps(graph(text)) + "".join(re.findall("<meta[^>]*>", text))
    assert TOLD not in told
    assert "PRS" not in told
    assert "Peer" not in told
    person = next(node for node in graph(text) if node["@type"] == "Person")
    assert person["honorificSuffix"] == "CDCA"


def test_a_consent_without_a_day_is_refused() -> None:
    told = problems(
        {"content/ann.md": page(**PERSON, lived_experience=f'{{text: "{TOLD}", consent: {{who: Ann, scope: All}}}}')}
    )
    assert any("`lived_experience.consent.date` is missing." in line for line in told)


def test_a_figure_without_data_is_not_drawn() -> None:
    bare = page("An IOP. Before.\n\n::week\n\nAfter.", kind="program", name="IOP", level='"2.1"')
    text = html({"content/iop.md": bare}, "iop/index.html")
    assert 'class="week' not in text
    assert "After." in text
    without_hours = re.sub(r", hours: \{[^}]*\}", "", LEVELS)
    assert 'class="hours' not in html(
        {"content/levels.yaml": without_hours, "content/a.md": page("Words.\n\n::hours")}, "a/index.html"
    )


@pytest.mark.parametrize(("name", "told"), [("regular care", True), ("Regular care here", False), ("Level one", False)])
def test_an_option_leads_where_the_same_words_of_the_menu_lead(name: str, *, told: bool) -> None:
    files = {
        "content/a.md": page("Words.[@study]", title="Regular care"),
        "content/one.md": page("Words.[@study]", kind="level", level='"1"', title="Level one"),
        "content/both.md": page(
            "Words.",
            title="Both",
            kind="comparison",
            options=f'[{{id: a, name: {name}, level: "1"}}, {{id: b, name: Other care}}]',
            rows="[{label: Price, sources: [study], cells: {a: Low, b: High}}]",
        ),
    }
    line = f"content/both.md:5:25: notice: “{name}” leads elsewhere than the same words in the menu. (same-words-elsewhere)"
    found = [one for one in problems(files) if "same-words-elsewhere" in one]
    assert found == ([f"{line}\n    Say what each leads to."] if told else [])


@pytest.mark.parametrize(
    ("level", "offers", "told"),
    [
        ("2.1", '["1"]', True),
        ("2.1", '["2.1"]', False),
        ("2.1", '["2"]', False),
        ("2", '["1", "2.1"]', False),
        ("2.1", "[]", False),
    ],
)
def test_a_programs_level_is_one_that_the_centre_offers(level: str, offers: str, *, told: bool) -> None:
    program = page("A program.[@study]", kind="program", name="A program", level=f'"{level}"')
    found = problems({"content/a.md": program, "content/site.yaml": SITE.replace('["1"]', offers)})
    assert told is any("level-not-offered" in line for line in found)


def test_a_level_takes_its_name_from_the_edition_that_the_site_follows() -> None:
    files = {
        "content/level.md": page(kind="level", level='"1.5"'),
        "content/site.yaml": SITE.replace("offers", "asam_edition: fourth\noffers").replace('["1"]', '["1.5"]'),
    }
    text = html(files, "level/index.html")
    assert "Outpatient Therapy" in text
    assert "fourth edition" in text


def test_pages_of_a_series_lead_on_and_back() -> None:
    files = {
        "content/levels/index.md": page(kind="levels", title="Levels"),
        "content/levels/one.md": page(kind="level", level='"1"', title="One", order="1"),
        "content/levels/two.md": page(kind="level", level='"2"', title="Two", order="2"),
    }
    text = html(files, "levels/one/index.html")
    assert re.search(r'rel="prev"[^>]*href="/levels/"|href="/levels/"[^>]*rel="prev"', text)
    assert re.search(r'rel="next"[^>]*href="/levels/two/"|href="/levels/two/"[^>]*rel="next"', text)


def test_a_picture_is_published_under_its_fingerprint_with_its_size() -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M0 0h40"/></svg>'
    files: dict[str, str | bytes | None] = {
        "content/a.md": page("![A line](line.svg)"),
        "content/line.svg": svg,
        "content/unused.svg": svg,
    }
    built = build(files)
    pictures = [path for path in built.outputs if path.startswith("assets/line.")]
    assert len(pictures) == 1
    assert not [path for path in built.outputs if "unused" in path]
    text = built.outputs["a/index.html"].make().decode()
    tag = re.search(r"<img[^>]*>", text)
    assert tag
    assert f'src="/{pictures[0]}"' in tag[0]
    assert all(part in tag[0] for part in ('width="40"', 'height="30"', 'alt="A line"'))


def test_a_decorative_picture_is_silent() -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"/>'
    assert re.search(
        r'<img[^>]* alt=""',
        html({"content/a.md": page("![decorative](line.svg)"), "content/line.svg": svg}, "a/index.html"),
    )


def test_a_person_without_a_portrait_is_shown_by_the_letters_of_the_name_alone() -> None:
    jo = {"kind": "person", "title": '"Dana R. Whitfield, Jr."'}
    drawn = html({"content/jo.md": page(**jo)}, "jo/index.html")
    assert re.findall(r'<svg class="monogram".*?>(\w+)</text>', drawn) == ["DW"]
    pictured: dict[str, str | bytes | None] = {
        "content/jo.md": page("![Dana Whitfield](jo.png)", **jo),
        "content/jo.png": photo(300, 300),
    }
    assert "monogram" not in html(pictured, "jo/index.html").partition("</style>")[2]


def test_a_file_that_a_page_links_to_is_published_beside_it() -> None:
    built = build(
        {
            "content/a.md": page("[The form](form.pdf)"),
            "content/form.pdf": b"%PDF-1.4",
            "content/other.pdf": b"%PDF-1.4",
        }
    )
    assert built.outputs["form.pdf"].make() == b"%PDF-1.4"
    assert "other.pdf" not in built.outputs
    assert 'href="/form.pdf"' in built.outputs["a/index.html"].make().decode()


def test_a_home_page_card_that_leads_nowhere_is_told_at_its_line() -> None:
    told = problems({"content/index.md": HOME.replace("lead:", "cards: [{page: nope.md, text: X}]\nlead:")})
    assert told == [
        "content/index.md:5:16: error: There is no page or file `nope.md`. (dead-link)\n    Did you mean `index.md`?"
    ]


def test_a_question_is_asked_on_one_page_of_the_site_whatever_its_id() -> None:
    first, second = ("## Group\n\n### How does it work? {#" + name + "}\n\nSo." for name in ("works", "how"))
    files = {"content/a.md": page(first, kind="faq"), "content/b.md": page(second, kind="faq", title="B")}
    told = [str(problem).partition("\n")[0] for problem in build(files).problems if "duplicate" in problem.code]
    assert told == [
        "content/b.md:9:1: error: “How does it work?” has the words or the id of the question in content/a.md, line 9. (duplicate-question)",
    ]


def test_a_number_is_one_that_a_phone_could_have() -> None:
    site = SITE.replace("+15135550100", "+15131550100")
    assert [problem.code for problem in build({"content/site.yaml": site}).problems][:1] == ["bad-value"]


def test_a_question_that_is_asked_again_is_told_once() -> None:
    asked = "## Group\n\n### How does it work?\n\nSo."
    files = {"content/a.md": page(asked, kind="faq"), "content/b.md": page(asked, kind="faq", title="B")}
    told = [str(problem).partition("\n")[0] for problem in build(files).problems if "duplicate" in problem.code]
    assert told == [
        "content/b.md:9:1: error: “How does it work?” has the words or the id of the question in content/a.md, line 9. (duplicate-question)"
    ]


def listed(files: dict[str, str], path: str) -> list[object]:
    nodes = [node for node in graph(html(dict(files), path)) if node["@type"] == "ItemList"]
    return [item["name"] for node in nodes for item in node["itemListElement"]]  # type: ignore[attr-defined]


def test_an_index_tells_machines_the_pages_that_it_shows_by_the_words_that_it_shows() -> None:
    person = page(kind="person", title="Ann Example")
    staff = {
        "content/staff/index.md": page("Us.\n\n::people", kind="staff", title="Staff"),
        "content/staff/a.md": person,
        "content/staff/b.md": page(title="Jobs"),
    }
    assert listed(staff, "staff/index.html") == ["Ann Example"]
    assert listed({**staff, "content/staff/a.md": page(title="Day")}, "staff/index.html") == []
    levels = {
        "content/levels/index.md": page("::ladder", kind="levels", title="Levels"),
        "content/levels/2.md": page("The ASAM Criteria.", kind="level", title="More care", level='"2"'),
        "content/levels/b.md": page(title="Costs"),
    }
    assert listed(levels, "levels/index.html") == ["Level 2"]
    without = {**levels, "content/levels/index.md": page(kind="levels", title="Levels")}
    assert listed(without, "levels/index.html") == ["Costs", "More care"]


def test_a_questions_id_is_its_own() -> None:
    twice = "## Group\n\n### Who? {#same}\n\nWe."
    files = {
        "content/a.md": page(twice, kind="faq"),
        "content/b.md": page(twice.replace("Who", "What"), kind="faq", title="B"),
    }
    told = [str(problem).partition("\n")[0] for problem in build(files).problems if "duplicate" in problem.code]
    assert told == [
        "content/b.md:9:1: error: “What?” has the words or the id of the question in content/a.md, line 9. (duplicate-question)"
    ]
    files = {"content/a.md": page(f"{twice}\n\n### What? {{#same}}\n\nIt.", kind="faq")}
    assert [problem.code for problem in build(files).problems if "duplicate" in problem.code] == ["duplicate-id"]


def test_the_site_has_one_home_page() -> None:
    message = "content/a.md:4:7: error: Only content/index.md can be of the kind `home`. (bad-value)"
    mend = "Take this line out, or name the kind that the page is of."
    assert problems({"content/a.md": page(kind="home", lead="We help.")}) == [f"{message}\n    {mend}"]
