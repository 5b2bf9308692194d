"""Files that look like pages and are none are told, and files that pages lead to are not."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.sites import SITE, page, problems


def told(files: Mapping[str, str | bytes | None]) -> list[str]:
    return [line.splitlines()[0] for line in problems(files) if "(unseen-file)" in line]


@pytest.mark.parametrize(
    "name",
    ["parking.md.txt", "parking.markdown", "parking.MD", "staff/a.mkd", "parking,md", "parking.md ", "Visiting hours"],
)
def test_a_page_by_another_ending_is_told_even_where_a_page_leads_to_it(name: str) -> None:
    files = {"content/a.md": page(f"See [where to park](<{name}>)."), f"content/{name}": page(title="Parking")}
    assert told(files) == [
        f"content/{name}: warning: This is no page, because its name does not end in `.md`. (unseen-file)"
    ]


@pytest.mark.parametrize("name", ["parking.txt", "parking.html", "staff/Parking.DOCX"])
def test_a_text_of_another_program_is_told_unless_a_page_leads_to_it(name: str) -> None:
    alone: dict[str, str | bytes | None] = {f"content/{name}": "Park behind the building."}
    assert told(alone) == [
        f"content/{name}: warning: This is no page, and no page leads to it, so nobody will see it. (unseen-file)"
    ]
    assert told({**alone, "content/a.md": page(f"See [where to park]({name}).")}) == []
    assert told({**alone, "content/site.yaml": SITE.replace("privacy: index.md", f"privacy: {name}")}) == []
    assert told({**alone, "content/a.md": "A page that cannot be read may lead to it."}) == []


@pytest.mark.parametrize("name", ["form.pdf", "bench.jpg", "notes", "list.csv", "CNAME", "apple-app-site"])
def test_other_files_may_lie_there(name: str) -> None:
    assert told({f"content/{name}": b"words"}) == []


def test_a_better_name_is_one_that_a_page_may_have() -> None:
    made = problems({"content/staff/Visiting hours": page(title="Hours"), "content/staff/index.md": page()})
    assert [line.partition("\n    ")[2] for line in made if "(unseen-file)" in line] == [
        "Rename it to `staff/visiting-hours.md`."
    ]
