"""Each component by itself, in each shape that it can take."""

from __future__ import annotations

import pytest

from tests.browser import components
from tests.browser.engine import Visitor, axe, probe, state
from tests.figures import Figures
from tests.sites import shipped


def test_every_component_has_an_example() -> None:
    there = {
        path.removeprefix("components/").removesuffix(".html")
        for path in shipped().templates
        if path.startswith("components/")
    }
    assert {example.component for example in components.EXAMPLES} == there


@pytest.mark.parametrize("half", range(2))
def test_each_component_is_accessible_and_keeps_within_its_room(half: int, visitor: Visitor, figures: Figures) -> None:
    faults = []
    page = visitor.visit("components", f"/{components.names()[0]}")
    for name in components.names()[half::2]:
        page.evaluate(
            "html => document.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body)",
            components.files()[name].decode(),
        )
        for width, scheme in ((1280, "light"), (320, "dark")):
            state(page, width, color_scheme=scheme)
            found = [f"{rule['id']} {rule['nodes'][0]['html']}" for rule in axe(page)["violations"]]
            found += probe(page, "sideways()", "spilled()", "clipped()", "overprinted()")
            faults += [f"{name} at {width} px, {scheme}: {fault}" for fault in found]
        figures.add("component examples checked", 1)
    assert not faults, "\n".join(faults)
