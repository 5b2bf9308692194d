"""A view as bytes, from which the key of a page is made: another value, other bytes."""

from __future__ import annotations

import pytest
from markupsafe import Markup
from msgspec import Struct

from handrail.outputs import canonical


class View(Struct, frozen=True):
    title: str
    parts: object = ()


@pytest.mark.parametrize("other", [View("b"), View("a", (1,)), View("a", ("",)), View("a", {"": ""})])
def test_another_view_is_other_bytes(other: View) -> None:
    assert canonical(other) != canonical(View("a"))


def test_the_order_that_a_template_would_follow_is_told_apart() -> None:
    assert canonical(View("a", {"b": 1, "c": 2})) != canonical(View("a", {"c": 2, "b": 1}))


def test_safe_html_is_text_like_any_other() -> None:
    assert canonical(View(Markup("<b>"))) == canonical(View("<b>"))


def test_what_no_template_should_see_has_no_bytes() -> None:
    with pytest.raises(TypeError, match=r"A view holds no object\."):
        canonical(View("a", object()))
