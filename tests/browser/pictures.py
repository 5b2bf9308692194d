"""Takes the pictures that the README shows: `make pictures`, from the site that `make` has built."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

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


def main(site: Path = SHIPPED / "_site") -> None:
    """Writes each picture as a PNG."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with served(site) as address, chromium() as browser:
        for name, path, width, height, scheme in PICTURES:
            page = browser.new_page(
                viewport={"width": width, "height": height}, color_scheme=scheme, reduced_motion="reduce"
            )
            page.goto(address + path)
            page.screenshot(path=FOLDER / f"{name}.png")
            page.close()


if __name__ == "__main__":
    main()
