"""Every page leads to help, and a page about treatment says what it is not; no template and no record can lose that."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from handrail import publish
from handrail.sources import SHIPPED
from tests.sites import ALONE, HELP_LINES, build, html, page, problems

BASE = (SHIPPED / "templates" / "base.html").read_text(encoding="utf-8")
META = (SHIPPED / "templates" / "components" / "page-meta.html").read_text(encoding="utf-8")
LEVEL = page("Words.[@study]", kind="level", level='"1"')
NOTICE = "General information, not medical advice or emergency help."


def refused(files: Mapping[str, str | bytes | None]) -> list[str]:
    """What keeps the pages of a site from being made."""
    return [str(problem) for problem in publish.refused(build(files).outputs.values())]


@pytest.mark.parametrize(("number", "name"), [("911", "911"), ("988", "the 988"), ("1-800-662-4357", "SAMHSA's")])
def test_a_record_without_one_of_the_lines_is_told_by_its_name(number: str, name: str) -> None:
    above, below = HELP_LINES.split(f'call: "{number}"')
    for lost in (
        f'{above}call: "1-800-222-1222"{below}',
        f'{above}call: "{number}"{below.replace("true", "false", 1)}',
    ):
        (told,) = (line for line in problems({"content/help-lines.yaml": lost}) if "missing-help-line" in line)
        assert f"No page would show {name}" in told


OFFICE = """\
- id: insurance
  name: Ohio Department of Insurance
  call: "1-800-686-1526"
  about: For questions about a health plan.
  verified_on: 2026-11-02
"""


def test_an_office_that_is_no_help_line_has_its_number_on_record_and_stands_among_no_lines_of_help() -> None:
    files = {
        "content/a.md": page("Call the [Ohio Department of Insurance](tel:+18006861526)."),
        "content/help.md": page("Call one of these.\n\n::help-lines", kind="help", title="Get help"),
    }
    (told,) = build(files).problems
    assert (told.code, "with `listed: false`" in told.hint) == ("unknown-number", True)
    for record, is_listed in ((OFFICE, True), (f"{OFFICE}  listed: false\n", False)):
        on_record = {**files, "content/help-lines.yaml": HELP_LINES + record}
        assert build(on_record).problems == ()
        assert ('id="insurance"' in html(on_record, "help/index.html")) is is_listed


def test_what_stands_at_the_foot_of_every_page_is_a_help_line() -> None:
    (told,) = problems({"content/help-lines.yaml": f"{HELP_LINES}{OFFICE}  strip: true\n  listed: false\n"})
    assert "`strip: true` and `listed: false` contradict each other; take one out" in told


def test_a_centre_elsewhere_may_let_a_line_be_missing() -> None:
    other = HELP_LINES.replace('"911"', '"999" # handrail: allow missing-help-line because 999 and 112 serve here')
    assert build({"content/help-lines.yaml": other}).problems == ()


def test_a_template_that_leaves_the_help_lines_out_is_refused() -> None:
    told = refused({**ALONE, "templates/base.html": BASE.replace("{{ help_strip|once(view.site) }}", "")})
    assert (
        "templates/base.html: error: The template leaves out Emergency services. (incomplete-page)\n"
        '    Let it show `href="tel:911"`.'
    ) in told


def test_a_medical_page_says_what_it_is_not_and_other_pages_do_not() -> None:
    assert NOTICE in html({"content/a.md": LEVEL}, "a/index.html")
    assert NOTICE not in html({"content/a.md": page()}, "a/index.html")


def test_a_template_that_leaves_that_out_is_refused() -> None:
    quiet = META.replace("{{ notice }}", "")
    (told,) = refused({"content/a.md": LEVEL, "templates/components/page-meta.html": quiet})
    assert told.startswith(
        "templates/base.html: error: The template leaves out the words on medical advice. (incomplete-page)"
    )
    assert refused({"content/a.md": page(), "templates/components/page-meta.html": quiet}) == []


def test_words_that_only_the_style_has_are_left_out_too() -> None:
    style = (SHIPPED / "static" / "css" / "utilities.css").read_text(encoding="utf-8")
    quiet = {
        "content/a.md": LEVEL,
        "templates/components/page-meta.html": META.replace("{{ notice }}", ""),
        "static/css/utilities.css": f'{style}@layer utilities{{.notice::before{{content:"{NOTICE}"}}}}',
    }
    assert any("leaves out the words on medical advice" in told for told in refused(quiet))


def test_a_template_that_leaves_out_one_way_to_reach_a_line_is_refused() -> None:
    calls = "{% for l in view.site.help_lines %}<a href='{{ l.contacts[0].href }}'>call</a>{% endfor %}".replace(
        "'", '"'
    )
    shown = {"templates/base.html": BASE}
    assert refused(shown) == []
    shown["templates/base.html"] = BASE.replace("{{ help_strip|once(view.site) }}", calls)
    assert any('href="sms:988"' in told for told in refused(shown))


@pytest.mark.parametrize(
    ("written", "instead", "line", "mend"),
    [
        ("988 Suicide & Crisis Lifeline", "988 Crisis Hotline", 8, 'name: "988 Suicide & Crisis Lifeline"'),
        ('  text:\n    number: "988"\n', "", 7, 'text: {number: "988"}'),
        ("https://988lifeline.org/", "https://chat.example/", 12, "chat: https://988lifeline.org/"),
        ("SAMHSA's National", "SAMHSA", 17, 'name: "SAMHSA\'s National Helpline"'),
        ('"435748"', '"435749"', 20, 'text: {number: "435748"}'),
        ("  chat: https", "  hours: Monday to Friday, 9 to 5\n  chat: https", 12, "hours: Day and night, every day"),
    ],
)
def test_the_record_has_each_way_to_reach_a_line_as_its_own_site_gives_it(
    written: str, instead: str, line: int, mend: str
) -> None:
    (told,) = problems({"content/help-lines.yaml": HELP_LINES.replace(written, instead)})
    assert told.startswith(f"content/help-lines.yaml:{line}:")
    assert "(help-line-differs)" in told
    assert told.endswith(f"Write `{mend}`.")


@pytest.mark.parametrize("hours", ["24/7", "Day and night, every day of the year", "At any time", "24 hours a day"])
def test_any_words_for_any_hour_may_stand(hours: str) -> None:
    assert (
        problems({"content/help-lines.yaml": HELP_LINES.replace("  chat: https", f"  hours: {hours}\n  chat: https")})
        == []
    )


def test_the_same_name_or_site_in_other_marks_may_stand() -> None:
    assert problems({"content/help-lines.yaml": HELP_LINES.replace("SAMHSA's", "SAMHSA’s")}) == []
    assert problems({"content/help-lines.yaml": HELP_LINES.replace("lifeline.org/", "lifeline.org")}) == []
