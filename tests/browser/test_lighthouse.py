"""Lighthouse on the main page of each kind, as a phone on a slow network sees it.

Speed is only worth measuring on a machine that does nothing else: `make lighthouse` asks for that score too.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.browser.engine import FLAGS, served
from tests.browser.subjects import files, main_pages
from tests.figures import Figures

SCRIPT = Path(__file__).parent / "lighthouse.mjs"
UNTIMED = ("accessibility", "best-practices", "seo")
CATEGORIES = ("performance", *UNTIMED) if "HANDRAIL_LIGHTHOUSE" in os.environ else UNTIMED
# The page for wrong addresses asks search engines to leave it out, which Lighthouse counts against any page.
KINDS = sorted(main_pages().keys() - {"not-found"})


def lighthouse(url: str, categories: Sequence[str]) -> dict[str, Any]:
    """What Lighthouse says of a page: `scores`, `faults` and `errors`."""
    node, chromium = shutil.which("node"), shutil.which("chromium")
    assert node, "Lighthouse needs Node: install the packages nodejs and npm."
    assert chromium, "The browser checks need Chromium: install the package chromium."
    options = {"onlyCategories": categories, "disableFullPageScreenshot": True}
    command = [node, str(SCRIPT), chromium, json.dumps(options), json.dumps(FLAGS), url]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_lighthouse_gives_the_main_page_of_each_kind_full_marks(kind: str, tmp_path: Path, figures: Figures) -> None:
    for path, data in files("shipped").items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    # Without the policy of the other tests: by it, Lighthouse itself could not read robots.txt from within the page.
    with served(tmp_path) as address:
        said = lighthouse(address + main_pages()[kind].address, CATEGORIES)
    figures.add("Lighthouse: pages", 1)
    for category, score in said["scores"].items():
        figures.add(f"Lighthouse: least score in {category}", round(100 * score), "least", kind)
    assert not said["errors"]
    assert min(said["scores"].values()) == 1, said


def test_lighthouse_does_find_what_is_wrong(tmp_path: Path) -> None:
    page = (
        files("shipped")["index.html"].decode().replace("<title>", "<meta name=robots content=noindex><title hidden>")
    )
    (tmp_path / "index.html").write_text(page.replace(' lang="en-US"', ""), encoding="utf-8")
    with served(tmp_path) as address:
        said = lighthouse(address + "/", UNTIMED)
    assert any("html-has-lang" in fault for fault in said["faults"])
    assert any("is-crawlable" in fault for fault in said["faults"])
