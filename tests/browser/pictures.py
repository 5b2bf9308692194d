"""Takes the pictures that the README shows, and draws the home-screen icon: `make pictures`, once `make` has run."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Literal

from PIL import Image
from playwright.sync_api import Page

from handrail.sources import SHIPPED
from tests.browser.engine import chromium, served

FOLDER = SHIPPED / ".github" / "pictures"

# name, page, width and height in CSS pixels, colour scheme, whether to take the whole page
PICTURES: tuple[tuple[str, str, int, int, Literal["light", "dark"]], ...] = (
    ("home", "/", 1280, 860, "light"),
    ("home-dark", "/", 1280, 860, "dark"),
    ("phone", "/intensive-outpatient/", 390, 780, "light"),
    ("phone-levels", "/levels/#the-levels-at-a-glance", 390, 780, "dark"),
    ("phone-help", "/help/", 390, 780, "light"),
)


ICON, HOME_ICON = SHIPPED / "static" / "img" / "icon.svg", SHIPPED / "static" / "img" / "home-icon.png"
ICON_SIDE = 180  # pixels, as phones ask for it; they round the corners themselves


def icon(page: Page, drawing: str) -> bytes:
    """The site's icon as a PNG with full corners, in few colours, drawn in an empty page."""
    page.set_viewport_size({"width": ICON_SIDE, "height": ICON_SIDE})
    page.set_content(
        "<body style='margin:0'>" + drawing.replace(' rx="7"', "").replace("<svg", '<svg style="display:block"')
    )
    shot = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    made = io.BytesIO()
    shot.quantize(64, dither=Image.Dither.NONE).save(made, "PNG", optimize=True)
    return made.getvalue()


def main(site: Path = SHIPPED / "_site") -> None:
    """Writes each picture as a PNG."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with served(site) as address, chromium() as browser:
        HOME_ICON.write_bytes(icon(browser.new_page(), ICON.read_text(encoding="utf-8")))
        for name, path, width, height, scheme in PICTURES:
            page = browser.new_page(
                viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce"
            )
            page.goto(address + path)
            page.screenshot(path=FOLDER / f"{name}.png")
            page.close()


if __name__ == "__main__":
    main()
