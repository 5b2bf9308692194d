"""The picture that stands for a page where it is shared, and the icon for home screens."""

from __future__ import annotations

import io

import pytest
from msgspec.structs import replace
from PIL import Image, ImageChops
from selectolax.lexbor import LexborHTMLParser

from handrail import assets
from handrail.pictures import card
from tests.browser.stress import FILES, LONG
from tests.sites import SITE, build, html, page, problems, shipped

LOOK = card.Look("Example Center", tuple(card.COLOURS.values()), "", "")
HOME_ICON = "static/img/home-icon.png"


def drawn(title: str, look: card.Look = LOOK, icon: bytes = b"") -> Image.Image:
    return Image.open(io.BytesIO(card.draw(look, title, icon))).convert("RGB")


def icon(width: int, height: int) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (width, height), "#123456").save(made, "PNG")
    return made.getvalue()


def worn(css: str) -> Image.Image:
    """The picture of a page of a site with that stylesheet."""
    built = build({"static/css/site.css": css})
    (picture, *_) = (output for path, output in built.outputs.items() if path.startswith("assets/share-"))
    return Image.open(io.BytesIO(picture.make())).convert("RGB")


def meta(text: str, name: str) -> str:
    found = LexborHTMLParser(text).css_first(f'meta[property="{name}"]')
    return str(found.attributes["content"]) if found else ""


def test_every_listed_page_names_its_picture_by_full_address_and_it_is_published() -> None:
    built = build(FILES)
    pages = [output for output in built.outputs.values() if output.template and output.path != "404.html"]
    for output in pages:
        address = meta(output.make().decode(), "og:image")
        picture = Image.open(io.BytesIO(built.outputs[address.removeprefix("https://center.org/")].make()))
        assert (picture.format, picture.size) == ("PNG", (1200, 630))
    assert "og:image" not in built.outputs["404.html"].make().decode()


def test_its_words_are_the_title_for_those_who_cannot_see_it() -> None:
    assert meta(html({"content/park.md": page(title="Parking")}, "park/index.html"), "og:image:alt") == "Parking"


def test_a_page_keeps_its_picture_until_its_title_or_the_look_of_the_site_changes() -> None:
    address = LOOK.url("Parking")
    assert address == LOOK.url("Parking")
    others = [
        replace(LOOK, name="x"),
        replace(LOOK, colours=("x",)),
        replace(LOOK, icon="x"),
        replace(LOOK, painter="x"),
    ]
    assert len({address, LOOK.url("Parking here"), *(other.url("Parking") for other in others)}) == 6
    assert card.draw(LOOK, "Parking", b"") == card.draw(LOOK, "Parking", b"")


@pytest.mark.parametrize(
    "title",
    [
        "Help",
        "Intensive outpatient program (IOP)",
        "Łódź, Ångström y Peñarrubia – “what to expect”…",
        LONG,
        LONG * 3,
        " ".join(["word"] * 60),
        "a" * 200,
        "Wolfeschlegelsteinhausenbergerdorff-Hubert Blaine",
    ],
)
def test_a_title_is_written_and_stays_clear_of_the_name_and_of_the_rail(title: str) -> None:
    changed = ImageChops.difference(drawn(title), drawn("العلاج")).getbbox()
    assert changed is not None
    left, top, right, bottom = changed
    assert left >= 80
    assert 160 <= top < bottom <= 530
    assert right <= 900


@pytest.mark.parametrize(
    ("title", "cut"),
    [
        ("Help", ["Help"]),
        (f"{'a' * 99} and Blaine", [f"{'a' * 31}…", "and Blaine"]),
        ("word " * 60, [*[" ".join(["word"] * 6)] * 3, f"{' '.join(['word'] * 6)}…"]),
    ],
)
def test_what_does_not_fit_ends_in_dots_and_nothing_else_does(title: str, cut: list[str]) -> None:
    assert card._fitted(title)[0] == cut


def test_a_title_that_the_font_cannot_write_is_left_out_whole() -> None:
    assert drawn("العلاج") == drawn("治療 and words")


def test_every_letter_that_is_taken_for_writable_has_a_shape() -> None:
    font = card._font(40)
    missing = bytes(font.getmask("\u0378"))
    letters = [chr(code) for code in range(0x21, 0x2123) if card._WRITABLE.fullmatch(chr(code)) and chr(code).strip()]
    assert [letter for letter in letters if bytes(font.getmask(letter)) == missing] == []
    assert len(letters) > 300


def test_it_wears_the_colours_of_the_stylesheet() -> None:
    assert worn(":root { --night: #102030; --amber: #FF0000; }").getpixel((1100, 150)) == (255, 0, 0)
    assert assets.light(assets.sheets(shipped().static), card.COLOURS) == card.COLOURS


@pytest.mark.parametrize("night", ["#102030", "#A0B0C0", "#FFF", "white", "rgb(16 32 48)", "var(--deep)"])
def test_its_colours_are_those_of_the_light_scheme_in_whichever_form_they_are_written(night: str) -> None:
    light = f":root {{ --deep: #102030; --night: {night}; }}"
    dark = "@media (prefers-color-scheme: dark) { :root { --night: #654321; } }"
    assert worn(light + dark).getpixel((5, 5)) == worn(light).getpixel((5, 5)) != worn("").getpixel((5, 5))


def test_it_shows_the_icon_of_the_site() -> None:
    assert drawn("Help", icon=icon(180, 180)).getpixel((120, 110)) == (0x12, 0x34, 0x56)


def test_a_site_may_go_without_them() -> None:
    built = build({"content/site.yaml": SITE + "share_pictures: false\n"})
    assert not [path for path in built.outputs if "share" in path]
    assert "og:image" not in built.outputs["index.html"].make().decode()


def test_the_home_screen_icon_is_on_every_page_and_the_logo_that_machines_are_told() -> None:
    built = build({HOME_ICON: icon(180, 180)})
    home = built.outputs["index.html"].make().decode()
    found = LexborHTMLParser(home).css_first('link[rel="apple-touch-icon"]')
    assert found
    path = str(found.attributes["href"])
    assert built.outputs[path[1:]].make() == icon(180, 180)
    assert f'"logo":{{"@type":"ImageObject","url":"https://center.org{path}"' in home


def test_a_site_without_a_home_screen_icon_names_none() -> None:
    text = html({HOME_ICON: None}, "index.html")
    assert "apple-touch-icon" not in text
    assert '"logo"' not in text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"no picture", "it is damaged or of another kind than its name says"),
        (icon(180, 90), "it is 180 by 90 pixels, and home screens need a square of 112 pixels or more"),
        (icon(90, 90), "it is 90 by 90 pixels, and home screens need a square of 112 pixels or more"),
    ],
)
def test_an_icon_that_cannot_be_used_is_named(data: bytes, said: str) -> None:
    found = [problem for problem in problems({HOME_ICON: data}) if "bad-image" in problem]
    assert len(found) == 1
    assert found[0].startswith(f"{HOME_ICON}: error: This picture cannot be used: {said}.")


def test_the_shipped_icon_is_fit_for_home_screens() -> None:
    picture = Image.open(io.BytesIO(shipped().static["img/home-icon.png"].data))
    assert picture.size == (180, 180)
