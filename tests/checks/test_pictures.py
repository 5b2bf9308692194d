"""A picture's words, and those below it, are for readers and not for search engines."""

from __future__ import annotations

import pytest

from tests.sites import PNG, build, page, problems


def told(body: str, **matter: str) -> list[str]:
    built = build({"content/a.md": page(body, **matter), "content/dog.png": PNG})
    return [problem.message for problem in built.problems if problem.code == "poor-alt"]


@pytest.mark.parametrize(
    "words",
    ["rehab, detox, Ohio, help", "rehab | detox | ohio rehab | help", "Rehab Ohio drug rehab alcohol rehab Cincinnati"],
)
def test_search_words_in_a_row_are_told_in_an_alternative_text_and_in_a_caption(words: str) -> None:
    assert told(f"![{words}](dog.png)") == ["The alternative text of `dog.png` is a list of search words."]
    assert told(f'![A dog](dog.png "{words}")') == ["The caption of `dog.png` is a list of search words."]


@pytest.mark.parametrize(
    "words",
    ["A dog, a cat and a child", "Ann, Bob, and Carla at a table.", "People talk to people in a room of people."],
)
def test_sentences_and_short_lists_may_stand(words: str) -> None:
    assert told(f'![{words}](dog.png "{words}")') == []


def test_the_caption_of_a_figure_is_no_list_of_search_words() -> None:
    week = '{caption: "rehab, help, Ohio, care", sessions: [{day: monday, hours: 3, what: Group}]}'
    program = {"kind": "program", "name": "IOP", "level": '"2.1"'}
    assert told("::week", week=week, **program) == ["The caption of this figure is a list of search words."]


def test_a_file_that_is_no_picture_is_told_and_only_what_browsers_show_is_offered() -> None:
    files: dict[str, str | bytes | None] = {"content/c.pdf": b"words", "content/a.bmp": b"BM", "content/d.png": PNG}
    assert problems({**files, "content/a.md": page("![Brochure](c.pdf)\n\n![A dog](zz)")}) == [
        "content/a.md:6:1: error: `c.pdf` is no picture. (missing-image)\n    Link to it: `[Brochure](c.pdf)`.",
        "content/a.md:8:1: error: There is no picture `zz`. (missing-image)\n    Known here: `d.png`.",
    ]
