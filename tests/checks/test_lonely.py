"""A page that nobody can find is told; every way in which the site leads to a page counts."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.sites import build, page, problems

LONELY = page(title="Lonely", menu="none")


def lonely(files: Mapping[str, str | bytes | None]) -> list[str]:
    return [problem.place.path for problem in build(files).problems if problem.code == "lonely-page"]


def test_a_page_to_which_nothing_leads_is_told_and_a_link_to_itself_is_none() -> None:
    assert lonely({"content/a.md": LONELY.replace("Words.", "See [this](a.md).")}) == ["content/a.md"]


@pytest.mark.parametrize(
    "files",
    [
        {"content/a.md": LONELY, "content/b.md": page("See [it](a.md).")},
        {"content/a.md": LONELY, "content/b.md": page("See [it](a.md#there).").replace("#there", "")},
        {"content/a.md": page(menu="footer")},
        {"content/a/index.md": page(kind="levels", menu="none"), "content/a/b.md": page(title="B")},
        {"content/404.md": page(kind="not-found")},
        {"content/help.md": page(kind="help", menu="none")},
        {"content/a.md": LONELY, "content/b.md": page(authors="[a.md]")},
    ],
    ids=[
        "a link",
        "another",
        "a menu",
        "a list, and the way back",
        "the page for what is not there",
        "help",
        "an author",
    ],
)
def test_whatever_leads_to_a_page_counts(files: dict[str, str | bytes | None]) -> None:
    assert lonely(files) == []


def test_a_folder_that_lists_nothing_leads_nowhere() -> None:
    files = {"content/a/index.md": page(title="A"), "content/a/b.md": page(title="B")}
    assert lonely(files) == ["content/a/b.md"]


FOLDER = {f"content/a/{name}.md": page(title=name.upper()) for name in "bcd"}


def test_pages_of_a_folder_that_its_own_page_could_list_are_told_once_and_there() -> None:
    (told,) = problems({**FOLDER, "content/a/index.md": page(title="A")})
    assert told == (
        "content/a/index.md:2:8: warning: No page leads to 3 pages of this folder, such as content/a/b.md. (lonely-page)\n"
        "    Write `::pages` on a line of its own, where this page is to list the pages of its folder."
    )
    assert lonely({**FOLDER, "content/a/index.md": page("::pages", title="A")}) == []


def test_a_page_of_a_folder_that_may_be_lonely_by_its_own_word_is_not_counted() -> None:
    mark = "title: B # handrail: allow lonely-page because it is printed on a card"
    files = {**FOLDER, "content/a/index.md": page(title="A")}
    files["content/a/b.md"] = files["content/a/b.md"].replace("title: B", mark)
    (told,) = problems(files)
    assert "No page leads to 2 pages of this folder, such as content/a/c.md." in told


def test_while_a_page_cannot_be_read_nobody_knows_where_it_leads() -> None:
    assert lonely({"content/a.md": LONELY, "content/b.md": page(tittle="B")}) == []
    assert problems({"content/b.md": page(tittle="B")})


def test_an_author_may_let_a_page_be_lonely() -> None:
    mark = "title: Lonely # handrail: allow lonely-page because it is printed on a card"
    assert lonely({"content/a.md": LONELY.replace("title: Lonely", mark)}) == []
