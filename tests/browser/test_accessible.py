"""axe-core on every page: WCAG 2.2 A and AA and best practices, in both schemes, on phone, tablet and desk."""

from __future__ import annotations

from itertools import product
from typing import Any

from playwright.sync_api import Page

from tests.browser.engine import Opened, Visitor, axe, state
from tests.figures import Figures

STATES = tuple(product((320, 768, 1280), ("light", "dark")))

# What axe cannot decide by itself, by its reason and the places where that may be, and why it is in order there. All
# are of its rule about the contrast of colours; whatever is not here fails.
UNDECIDED: dict[str, tuple[str, str]] = {
    "bgGradient": (
        ".step",
        "A step that is offered fades from `wash` to `paper`; `test_contrast` has ink, ink-soft and press on both ends,"
        " and between them lies nothing darker or brighter.",
    ),
    "bgOverlap": (
        ".monogram, .hours-axis, .contents",
        "A monogram's letters stand on its circle of `wash`; numbers of the axis, and the contents list beside the text"
        " of a wide window, on `paper`. `test_contrast` has the pairs, `test_reflow` finds whatever lies on words.",
    ),
    "imgNode": (".hours-axis", "The axis has no ground of its own, so its numbers stand on `paper`."),
    "shortTextContent": (
        ".cite, td, th, .hours-axis, .step-code",
        "One character: a citation's number, a level's code, a cell. Each has the colours of the words around it.",
    ),
    "elmPartiallyObscuring": (
        ".hero-note",
        "The note beside the home page's button reaches over the sky, which is still clear there; `test_reflow` finds"
        " text that is covered.",
    ),
    "elmPartiallyObscured": (
        ".table td, .table th",
        "The table is wider than its scroller, and lies in part beyond it.",
    ),
}


def why(node: dict[str, Any]) -> str:
    """Axe's own key for why it could not decide about an element."""
    keys = [(check.get("data") or {}).get("messageKey") for check in node["any"] + node["all"] + node["none"]]
    return next((key for key in keys if key), "")


def unexplained(page: Page, rule: dict[str, Any]) -> list[dict[str, Any]]:
    """The elements that axe leaves to a person, and that are of no kind in the table."""
    pairs = [[node["target"][0], UNDECIDED.get(why(node), ("",))[0]] for node in rule["nodes"]]
    known = page.evaluate(
        "pairs => pairs.map(([target, place]) => !!place && !!document.querySelector(target).closest(place))", pairs
    )
    return [
        node
        for node, explained in zip(rule["nodes"], known, strict=True)
        if rule["id"] != "color-contrast" or not explained
    ]


def told(rule: dict[str, Any], nodes: list[dict[str, Any]]) -> list[str]:
    return [f"{rule['id']} ({why(node)}): {node['html'][:150]} {node['failureSummary'][:300]}" for node in nodes]


def test_axe_finds_nothing_on_any_page_in_any_state(opened: Opened, figures: Figures) -> None:
    faults = []
    for width, scheme in STATES:
        state(opened.page, width, color_scheme=scheme)
        found = axe(opened.page)
        lines = [line for rule in found["violations"] for line in told(rule, rule["nodes"])]
        lines += [line for rule in found["incomplete"] for line in told(rule, unexplained(opened.page, rule))]
        faults += [f"{width} px, {scheme}: {line}" for line in lines]
        figures.add("axe: runs", 1)
        figures.add("axe: violations", sum(len(rule["nodes"]) for rule in found["violations"]))
        undecided = sum(len(rule["nodes"]) for rule in found["incomplete"])
        figures.add("axe: elements left to a person, of kinds that are explained", undecided)
    assert not faults, "\n".join(faults)


def test_axe_does_find_what_is_wrong(visitor: Visitor) -> None:
    page = visitor.visit("shipped", "/")
    page.evaluate("document.querySelector('main').innerHTML = '<img src=\"/x\"><a href=\"/\"></a><p id=pale>Pale</p>'")
    state(page, css="#pale { color: #ccc }")
    found = {rule["id"] for rule in axe(page)["violations"]}
    assert {"image-alt", "link-name", "page-has-heading-one", "color-contrast"} <= found


def test_what_axe_leaves_to_a_person_is_told_unless_it_is_explained(visitor: Visitor) -> None:
    page = visitor.visit("shipped", "/levels/")
    state(page, css="h1 { background: linear-gradient(#000, #fff) }")
    (rule,) = axe(page)["incomplete"]
    assert [node["target"] for node in unexplained(page, rule)] == [["h1"]]
