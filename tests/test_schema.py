"""A setting has the form that whatever reads it relies on; anything else is told at its line."""

from __future__ import annotations

import pytest

from tests.sites import HELP_LINES, HOME, LEVELS, SITE, SOURCES, build, page, problems, reviewed


def site(setting: str) -> list[str]:
    """What is told of site.yaml with another value for one of its settings."""
    name = setting.partition(":")[0]
    lines = [line for line in SITE.splitlines() if not line.startswith(f"{name}:")]
    told = problems({"content/site.yaml": "\n".join([setting, *lines])})
    return [line.partition("\n")[0] for line in told if ": error: " in line]


@pytest.mark.parametrize("tag", ["en", "en-US", "es-419", "zh-Hans", "de-CH-1996", "fil"])
def test_a_language_is_given_by_its_tag(tag: str) -> None:
    assert site(f"language: {tag}") == []


@pytest.mark.parametrize("tag", ["English", "en_US", "EN", "e", "en-"])
def test_a_language_is_given_by_nothing_else(tag: str) -> None:
    assert site(f"language: {tag}") == [
        "content/site.yaml:1:11: error: `language` cannot be used: it is not a language tag such as en-US or es. (bad-value)"
    ]


@pytest.mark.parametrize("code", ["USA", "us", "United States"])
def test_a_country_is_given_by_its_two_letters(code: str) -> None:
    assert site("country: CA") == []
    assert site(f"country: {code}") == [
        "content/site.yaml:1:10: error: `country` cannot be used: it is not a code of two capital letters such as US. (bad-value)"
    ]


@pytest.mark.parametrize(
    "url", ["http://a.org/", "https://a.org/?x", "https://a.org/%zz", "https://a.org:99999/", '"https://a.org/#x"']
)
def test_a_sites_address_is_safe_and_can_have_pages_below_it(url: str) -> None:
    assert [line.rpartition("(")[2] for line in site(f"url: {url}")] == ["bad-value)"]
    assert site("url: https://a.org/a/") == site("url: https://a.org:8443") == []


def test_a_preview_may_have_another_address() -> None:
    assert not build(base_url="http://localhost:8000/").has_errors


@pytest.mark.parametrize("setting", ["published", "updated"])
def test_no_page_is_older_than_the_web(setting: str) -> None:
    assert problems({"content/a.md": page(**{setting: "1991-08-06"})}) == []
    assert problems({"content/a.md": page(**{setting: "0001-01-01"})}) == [
        f"content/a.md:4:{len(setting) + 3}: error: `{setting}` cannot be used: the web is younger than that. (bad-value)"
    ]


@pytest.mark.parametrize(
    "files",
    [
        reviewed("{by: ann.md, on: 2026-11-01}", authors="[jo.md, jo.md]"),
        {"content/a.md": page(questions="[what, what]")},
        {"content/a.md": page(kind="person", credentials="[CDCA, CDCA]")},
        {"content/site.yaml": SITE.replace('["1"]', '["1", "1"]')},
        {"content/levels.yaml": LEVELS.replace("hours: {below", "sources: [study, study], hours: {below")},
    ],
)
def test_nothing_stands_twice_in_a_list_of_names(files: dict[str, str | bytes | None]) -> None:
    told = [line for line in problems(files) if ": error: " in line]
    assert [line.partition(" cannot be used: ")[2].partition("` ")[2] for line in told] == [
        "is in it twice. (bad-value)"
    ]


def another_line(shown: str) -> str:
    """The help lines, with one more that has this number."""
    return f'{HELP_LINES}- {{id: more, name: More Help, call: "{shown}", about: For tests., verified_on: 2026-11-01}}\n'


CALLS = {
    "988": "988",
    "(513) 555-0142": "+15135550142",
    "1-800-662-HELP (4357)": "+18006624357",
    "+1 (513) 555-0123": "+15135550123",
    "1 (513) 555-0123": "+15135550123",
    "877-222-VETS (8387)": "+18772228387",
    "1-800-799-7233 (SAFE)": "+18007997233",
}


@pytest.mark.parametrize(("shown", "dialled"), CALLS.items())
def test_a_number_is_dialled_as_it_is_shown(shown: str, dialled: str) -> None:
    built = build({"content/help-lines.yaml": another_line(shown)})
    assert not [problem for problem in built.problems if problem.code == "bad-value"]
    assert f'href="tel:{dialled}"' in built.outputs["help/index.html"].make().decode()


@pytest.mark.parametrize(
    "shown", ["988, then press 1", "988 (press 1)", "513-555-0123, ext. 12", "988 or 1-800-273-8255", "call us", "12"]
)
def test_what_would_be_dialled_besides_a_number_is_told(shown: str) -> None:
    built = build({"content/help-lines.yaml": another_line(shown)})
    told = [f"{problem.place.line} {problem.message}" for problem in built.problems if problem.code == "bad-value"]
    assert len(told) == 1
    assert "it is not a number and nothing else, such as 988" in told[0]


@pytest.mark.parametrize("shown", ["1-800-662-HELP (4375)", "1-800-662-4357 (HOPE)", "1-800-662-4357 (435)"])
def test_a_number_that_is_said_twice_is_the_same_both_times(shown: str) -> None:
    told = [problem.message for problem in build({"content/help-lines.yaml": another_line(shown)}).problems]
    assert [line for line in told if line.startswith("`call` cannot be used: it ")] == told != []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('{number: "741741"}', '<a href="sms:741741"><span class="help-action">Text</span> 741741</a>'),
        (
            '{number: "741741", send: HOME}',
            'sms:741741?body=HOME"><span class="help-action">Text</span> HOME to 741741',
        ),
        (
            '{number: "741741", asks_for: your ZIP code}',
            'sms:741741"><span class="help-action">Text</span> your ZIP code to',
        ),
    ],
)
def test_a_line_says_what_to_text_and_writes_only_what_is_the_same_for_all(text: str, shown: str) -> None:
    line = another_line("988").replace('call: "988"', f"text: {text}")
    assert shown in build({"content/help-lines.yaml": line}).outputs["help/index.html"].make().decode()


def test_a_line_asks_for_a_word_or_for_something_of_ones_own() -> None:
    line = another_line("988").replace('call: "988"', 'text: {number: "741741", send: A, asks_for: your name}')
    told = [problem.message for problem in build({"content/help-lines.yaml": line}).problems]
    assert any("`send` and `asks_for` contradict each other" in message for message in told)


HOURS = {
    "{below: 20}": "Fewer than 20 hours a week",
    "{to: 20}": "Up to 20 hours a week",
    "{from: 9}": "9 or more hours a week",
    "{from: 9, to: 20}": "9 to 20 hours a week",
    "{from: 9, below: 20}": "9 or more, and fewer than 20 hours a week",
}


@pytest.mark.parametrize(("hours", "shown"), HOURS.items())
def test_hours_are_shown_with_every_bound_that_is_on_record(hours: str, shown: str) -> None:
    files = {"content/levels.yaml": LEVELS.replace("{from: 9, to: 19}", hours), "content/a.md": page("::ladder")}
    text = build(files).outputs["a/index.html"].make().decode()
    assert f">{shown}<" in text


def levels(old: str, new: str) -> list[str]:
    """The codes and places of what is told of levels.yaml with something else in one place."""
    assert old in LEVELS
    told = problems({"content/levels.yaml": LEVELS.replace(old, new)})
    return [line.partition("\n")[0] for line in told if line.startswith("content/levels.yaml")]


@pytest.mark.parametrize(
    ("hours", "why"),
    [
        ("{from: 0}", "it must be 1 or more"),
        ("{to: 0}", "it must be 1 or more"),
        ("{to: 5, below: 9}", "`to` and `below` both say where it ends; take one out"),
        ("{from: 9, below: 9}", "`below` is not more than `from`"),
        ("{from: 9, to: 8}", "`to` is less than `from`"),
    ],
)
def test_hours_that_contradict_themselves_or_say_nothing_are_told(hours: str, why: str) -> None:
    (only,) = levels("{from: 9, to: 19}", hours)
    assert f"cannot be used: {why}." in only


def test_no_two_records_of_a_list_go_by_one_name() -> None:
    (code,) = levels('code: "2.1"', 'code: "2"')
    assert "`editions.third.levels` cannot be used: `2` is in it twice." in code
    options = "[{id: a, name: A}, {id: a, name: B}]"
    rows = "[{label: Cost, cells: {a: Low}}]"
    told = problems({"content/a.md": page(kind="comparison", options=options, rows=rows)})
    assert [line for line in told if "`options` cannot be used: `a` is in it twice." in line]
    told = problems({"content/help-lines.yaml": another_line("513-555-0142").replace("id: more", "id: emergency")})
    assert [line.partition("\n")[0] for line in told if "bad-value" in line] == [
        "content/help-lines.yaml:24:8: error: `id` cannot be used: `emergency` is that of a help line above. (bad-value)"
    ]


def test_a_level_belongs_to_one_that_there_is() -> None:
    (group,) = levels('group: "2"', 'group: "9"')
    assert "the `group` of level 2.1 is 9, and there is no such level in it" in group
    assert len(levels('group: "2"', 'group: "2.1"')) == 1


def test_nobody_read_a_source_tomorrow() -> None:
    source = "{publisher: P, title: T, url: https://a.example/, accessed: 2026-11-24}"
    told = problems(
        {"content/sources.yaml": SOURCES + f"late: {source}\n", "content/a.md": page("Words.[@late]", medical="false")}
    )
    assert ["future-date" in line for line in told] == [True]


def test_a_source_of_a_level_is_of_use_though_no_page_shows_it() -> None:
    files = {
        "content/levels.yaml": LEVELS.replace("name: Outpatient Therapy", "name: Outpatient Therapy, sources: [study]"),
        "content/index.md": HOME.replace("[@study]", ""),
    }
    assert [line for line in problems(files) if "unused-source" in line] == []


@pytest.mark.parametrize("title", ['" "', '"\\u200b"', '"\\u2060\\u00ad \\ufeff"', "\u200b"])
def test_a_title_of_nothing_that_is_seen_is_empty(title: str) -> None:
    (told,) = [found for found in build({"content/a.md": page(title=title)}).problems if found.place.line == 2]
    assert (told.code, "empty" in told.message) == ("bad-value", True)


@pytest.mark.parametrize("key", ["My Source 2020", "study [2]", "a\u00a0b"])
def test_a_source_that_no_page_could_cite_is_told_at_its_key(key: str) -> None:
    told = problems({"content/sources.yaml": SOURCES + SOURCES.replace("study:", f'"{key}":', 1)})
    what = f"`{key}` cannot be cited: in `[@key]`, a key holds no spaces and no brackets."
    assert any(line.startswith(f"content/sources.yaml:7:1: error: {what} (bad-value)\n") for line in told)


@pytest.mark.parametrize("key", ["smith_2014", "Smith2014", "pmc.12", "a:b"])
def test_a_source_may_have_any_other_key(key: str) -> None:
    cited = {"content/sources.yaml": SOURCES + SOURCES.replace("study:", f'"{key}":', 1)}
    told = problems({**cited, "content/a.md": page(f"Something is known.[@{key}]")})
    assert [line for line in told if "notice" not in line] == []


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Where to park [@nida-words]", "[@nida-words]"),
        ("Where to [park](faq.md)", "[park](faq.md)"),
        ("**Where** to park", "**Where**"),
        ("Where to park <b>now</b>", "<b>"),
        ("Where to <a href='x'>park", "<a href='x'>"),
        ("Where to park <!-- ask Jim -->", "<!--"),
        ("Where to park <!– ask Jim –>", "<!–"),
    ],
)
def test_a_setting_holds_no_mark_that_works_only_in_a_text(text: str, mark: str) -> None:
    why = f"cannot be used: it holds `{mark}`, and such marks work only in the text of a page. (bad-value)"
    assert f"content/a.md:2:8: error: `title` {why}" in problems({"content/a.md": page(title=f'"{text}"')})
    cells = f'[{{label: Where, cells: {{a: "{text}", b: Here}}}}]'
    options = "[{id: a, name: One}, {id: b, name: Two}]"
    (told,) = problems({"content/a.md": page(kind="comparison", options=options, rows=cells)})
    assert f"`rows, item 1, cells.a` {why}" in told


@pytest.mark.parametrize(
    "text", ["Care [now] (and later)", "Free** for 2 ** 3", "Ages <18 and >65", "<your ZIP code>", "Jo <jo@center.org>"]
)
def test_a_setting_may_hold_what_only_looks_like_such_a_mark(text: str) -> None:
    assert not any("such marks" in told for told in problems({"content/a.md": page(title=f'"{text}"')}))
