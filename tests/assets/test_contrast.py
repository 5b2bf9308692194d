"""The contrast of every pair of colours that meet, computed from the tokens, in both schemes (WCAG 2.1, 1.4.3, 1.4.11)."""

from __future__ import annotations

import re

import pytest

from handrail import assets
from handrail.assets.contrast import SCHEMES, contrast, pairs, palettes, rgb
from tests.figures import Figures
from tests.sites import build, problems, shipped

# The shipped colours give body text what level AAA asks for.
LEAST = {"body": 7.0, "text": 4.5, "shape": 3.0}
# Colours that tell nothing: the scene is hidden from screen readers, and lines and edges repeat what space says.
DECORATION = {"line", "sky", "sun", "hill-far", "hill-near", "stone", "water", "glint"}

PAIRS, _ = pairs(shipped().static)
PALETTES = palettes(assets.sheets(shipped().static))
TOKENS = shipped().static["css/tokens.css"].data.decode()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_pair_of_colours_has_contrast_enough(scheme: str, figures: Figures) -> None:
    palette = PALETTES[scheme]
    faults = []
    for front, ground, sort, where in PAIRS:
        one, other = rgb(palette[front].value, palette), rgb(palette[ground].value, palette)
        assert one
        assert other
        ratio = contrast(one, other)
        kind = {"body": "body text", "text": "other text", "shape": "shapes"}[sort]
        figures.add(f"contrast, {scheme}: least of {kind}", round(ratio, 2), "least", f"{front} on {ground}")
        if ratio < LEAST[sort]:
            faults.append(f"{front} on {ground}: {ratio:.2f} of {LEAST[sort]} ({where})")
    assert not faults, "\n".join(faults)


def test_every_colour_is_in_the_table_or_says_nothing() -> None:
    paired = {name for pair in PAIRS for name in pair[:2]}
    colours = {name for name, token in PALETTES["light"].items() if token.value.startswith("#")}
    assert colours == paired | DECORATION
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
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((119, 119, 119), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    ("value", "colour"),
    [
        ("#0b6e63", (11, 110, 99)),
        ("#FFF", (255, 255, 255)),
        ("#ffffffff", (255, 255, 255)),
        ("rgb(11, 110, 99)", (11, 110, 99)),
        ("rgb(11 110 99)", (11, 110, 99)),
        ("hsl(0deg 100% 50%)", (255, 0, 0)),
        ("white", (255, 255, 255)),
        ("var(--ink)", (18, 51, 46)),
        ("#ffffff80", None),
        ("oklch(60% 0.2 20)", None),
        ("transparent", None),
        ("var(--nowhere)", None),
    ],
)
def test_a_colour_is_read_in_the_forms_that_people_write(value: str, colour: tuple[int, ...] | None) -> None:
    assert rgb(value, PALETTES["light"]) == colour


def told(old: str, new: str, part: str = TOKENS) -> list[str]:
    assert old in part
    return problems({"static/css/tokens.css": TOKENS.replace(part, part.replace(old, new, 1))})


def test_a_centre_with_colours_of_its_own_is_told_those_that_cannot_be_read() -> None:
    found = told("--press: #0b6e63", "--press: #7fb8b0")
    assert [line.split(" has ")[0].partition(": error: ")[2] for line in found] == [
        *(f"`--press` on `--{ground}`" for ground in ("amber-wash", "paper", "paper", "sunk", "wash")),
        "`--on-press` on `--press`",
    ]
    assert (
        "static/css/tokens.css:11:3: error: `--press` on `--paper` has a contrast of 2.11 in the light scheme, and needs 4.5 (links). (poor-contrast)\n"
        "    Make one of them darker or the other lighter; `--paper` is at static/css/tokens.css:4:3."
    ) in found


def test_each_scheme_is_held_by_itself() -> None:
    light, dark, rest = TOKENS.partition("@media (prefers-color-scheme: dark)")
    assert light
    assert all("dark scheme" in line for line in told("--ink: #e9f1ee", "--ink: #333333", dark + rest))


def test_other_conditions_and_parts_of_a_page_do_not_count() -> None:
    for rule in (".scene { --ink: #fff; }", "@media print { :root { --ink: #fff; } }"):
        assert problems({"static/css/tokens.css": TOKENS + rule}) == []
    assert problems({"static/css/tokens.css": TOKENS + "html { --ink: #fff; }"}) != []


def test_a_colour_that_nobody_can_compute_is_told_once_in_each_place() -> None:
    assert told("--on-night: #eef5f2", "--on-night: color-mix(in srgb, white, black)") == [
        "static/css/tokens.css:18:3: warning: How well `--on-night` stands out cannot be computed from `color-mix(in srgb, white, black)`. (unjudged-colour)\n"
        "    Write it as `#` and six digits."
    ]


def test_a_pair_that_cannot_be_read_is_told_and_one_without_its_colours_does_not_count() -> None:
    lines = "# why\n\nink on nothing text: where\nink paper: the text\nink on paper loud: the text\n"
    assert problems({"static/css/contrast.txt": lines}) == [
        f"static/css/contrast.txt:{line}:1: error: This line does not say which two colours meet. (bad-stylesheet)\n"
        "    Write it as `ink on paper text: where they meet`, with one of: body, text, shape."
        for line in (4, 5)
    ]
    assert problems({"static/css/contrast.txt": None}) == []


def plain(css: str) -> list[str]:
    found = problems({"static/css/site.css": '@import "more.css" layer(more);', "static/css/more.css": css})
    return [line.partition(".css:")[2].partition(" (poor-contrast)")[0] for line in found if "poor-contrast" in line]


@pytest.mark.parametrize(
    ("css", "told"),
    [
        ("p { color: #aaa; background: #fff }", "1:5: error: `#aaa` on `#fff` has a contrast of 2.32, and needs 4.5 (`p`)."),
        (
            "@media screen {\n  .call { background-color: White; COLOR: rgb(136 136 136) !important } }",
            "2:36: error: `rgb(136 136 136)` on `White` has a contrast of 3.54, and needs 4.5 (`.call`).",
        ),
        ("main h2 { color:#999;background:#fff }", "1:11: error: `#999` on `#fff` has a contrast of 2.84, and needs 3 (`main h2`)."),
    ],
)  # fmt: skip
def test_two_plain_colours_of_one_rule_are_held_to_each_other(css: str, told: str) -> None:
    assert plain(css) == [told]


@pytest.mark.parametrize(
    "css",
    [
        "p { color: #555; background: #fff }",
        "p { color: #aaa } p { background: #fff }",
        "p { background: #fff; border-color: #aaa; --color: #aaa }",
        "h1, .page h2 { color: #888; background: #fff }",
        ".big { color: #888; background: #fff; font-size: 2rem }",
        "p { color: #aaa; background: #fff; background: var(--night) }",
        "p { color: #aaa; background: url(a.svg) #fff }",
        "p { color: #aaa; background: #fff; background-image: url(a.svg) }",
        "p { color: #aaa; background: #ffffff80 } a { color: inherit; background: #fff }",
        "button:disabled { color: #aaa; background: #fff }",
        "@media print { p { color: #aaa; background: #fff } }",
        "/* p { color: #aaa; background: #fff } */",
    ],
)
def test_what_one_rule_does_not_settle_is_not_judged(css: str) -> None:
    assert plain(css) == []


def test_what_is_published_does_not_hold_the_pairs() -> None:
    assert [path for path in build().outputs if "contrast" in path] == []
