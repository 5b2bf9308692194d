"""No two people are shown by one picture."""

from __future__ import annotations

from tests.sites import page, photo, problems


def told(second: bytes, **matter: str) -> bool:
    files: dict[str, str | bytes | None] = {
        "content/a.md": page("![Ann Example](ann.png)", kind="person", title="Ann Example"),
        "content/b.md": page("![Bob Example](bob.png)", **({"kind": "person", "title": "Bob Example"} | matter)),
        "content/ann.png": photo(300, 300),
        "content/bob.png": second,
    }
    return any("(same-portrait)" in line for line in problems(files))


def test_a_copy_of_a_colleagues_picture_is_told() -> None:
    assert told(photo(300, 300))


def test_portraits_of_their_own_and_pictures_of_other_pages_are_not() -> None:
    assert not told(photo(300, 301))
    assert not told(photo(300, 300), kind="article")
    assert not told(photo(300, 300), draft="true")
