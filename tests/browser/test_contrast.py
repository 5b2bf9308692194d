"""The contrast of every pair of colours that meet, computed from the tokens, in both schemes (WCAG 2.2, 1.4.3, 1.4.11)."""

from __future__ import annotations

import re

import pytest

from tests.figures import Figures
from tests.sites import shipped

BODY, TEXT, SHAPE = 7.0, 4.5, 3.0

# What is drawn on what, the least contrast, and where they meet.
PAIRS: tuple[tuple[str, str, float, str], ...] = (
    ("ink", "paper", BODY, "the text"),
    ("ink", "raised", BODY, "text on raised ground"),
    ("ink", "sunk", BODY, "help strip, contents, cards of a comparison, code"),
    ("ink", "wash", BODY, "callouts, steps that are offered, monograms"),
    ("ink", "amber-wash", BODY, "warnings"),
    ("ink-soft", "paper", BODY, "captions, dates, notes"),
    ("ink-soft", "sunk", BODY, "hours in the help strip, previous and next, settings of a step"),
    ("ink-soft", "wash", BODY, "the setting of a step that is offered"),
    ("press", "paper", TEXT, "links"),
    ("press", "sunk", TEXT, "links in the help strip"),
    ("press", "wash", TEXT, "links in callouts, and under the pointer"),
    ("press", "amber-wash", TEXT, "links in warnings; the source that was jumped to"),
    ("press-strong", "paper", TEXT, "links under the pointer"),
    ("press-strong", "sunk", TEXT, "links under the pointer in the help strip"),
    ("press-strong", "wash", TEXT, "the menu's own page"),
    ("on-press", "press", TEXT, "the call button; selected text"),
    ("on-press", "press-strong", TEXT, "the call button under the pointer"),
    ("on-night", "night", BODY, "the footer"),
    ("on-night-soft", "night", TEXT, "the footer's notes, and the border of its button"),
    ("rail", "paper", SHAPE, "the rail, bars, steps"),
    ("rail", "sunk", SHAPE, "bars on their track"),
    ("rail", "wash", SHAPE, "the rail beside a callout; the steps of a monogram"),
    ("press", "paper", SHAPE, "the focus; the border of a button"),
    ("amber", "night", SHAPE, "the focus in the footer"),
)
# Colours that tell nothing: the scene is hidden from screen readers, and lines and edges repeat what space says.
DECORATION = {"line", "sky", "sky-high", "sun", "hill-far", "hill-near", "stone", "water", "glint"}


def schemes() -> dict[str, dict[str, str]]:
    """The colour tokens of each scheme, as in `tokens.css`."""
    css = shipped().static["css/tokens.css"].data.decode()
    light, _, rest = css.partition("@media (prefers-color-scheme: dark)")
    dark, _, _ = rest.partition("@media")
    found = [dict(re.findall(r"--([a-z-]+): #([0-9a-f]{6,8});", part)) for part in (light, dark)]
    return {"light": found[0], "dark": {**found[0], **found[1]}}


def luminance(colour: str) -> float:
    """The relative luminance of `rrggbb` (WCAG 2.2)."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_pair_of_colours_has_contrast_enough(scheme: str, figures: Figures) -> None:
    tokens = schemes()[scheme]
    faults = []
    for front, ground, least, where in PAIRS:
        ratio = contrast(tokens[front], tokens[ground])
        kind = {BODY: "body text", TEXT: "other text", SHAPE: "shapes"}[least]
        figures.add(f"contrast, {scheme}: least of {kind}", round(ratio, 2), "least", f"{front} on {ground}")
        if ratio < least:
            faults.append(f"{front} on {ground}: {ratio:.2f} of {least} ({where})")
    assert not faults, "\n".join(faults)


def test_every_colour_is_in_the_table_or_says_nothing() -> None:
    paired = {name for front, ground, _, _ in PAIRS for name in (front, ground)}
    assert set(schemes()["light"]) == paired | DECORATION
    assert not paired & DECORATION


def test_a_scheme_changes_nothing_but_colours_and_does_it_in_one_place() -> None:
    styles = {path: file.data.decode() for path, file in shipped().static.items() if path.endswith(".css")}
    assert [path for path, css in styles.items() if "prefers-color-scheme" in css] == ["css/tokens.css"]
    loose = {
        path: found
        for path, css in styles.items()
        if path not in ("css/tokens.css", "css/print.css") and (found := re.findall(r"#[0-9a-f]{6}\b|rgb\(|hsl\(", css))
    }
    assert loose == {}


def test_contrast_is_what_the_standard_says() -> None:
    assert contrast("000000", "ffffff") == pytest.approx(21)
    assert contrast("777777", "ffffff") == pytest.approx(4.48, abs=0.01)
