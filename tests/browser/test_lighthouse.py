"""Lighthouse on the main page of each kind, as a phone on a slow network sees it.

A page takes six seconds, and its speed is only worth measuring on a machine that does nothing else. So `make test` asks
two pages for everything but their speed, and `make lighthouse` asks every kind's main page for all four scores.
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
FAST = ("home", "faq")  # the page with the scene, and the page with the most text
WHOLE = "HANDRAIL_LIGHTHOUSE" in os.environ
CATEGORIES = ("performance", *UNTIMED) if WHOLE else UNTIMED


def lighthouse(urls: Sequence[str], categories: Sequence[str]) -> list[dict[str, Any]]:
    """What Lighthouse says of each page: `scores`, `faults` and `errors`."""
    node, chromium = shutil.which("node"), shutil.which("chromium")
    assert node, "Lighthouse needs Node: install the packages nodejs and npm."
    assert chromium, "The browser checks need Chromium: install the package chromium."
    options = {"onlyCategories": categories, "disableFullPageScreenshot": True}
    command = [node, str(SCRIPT), chromium, json.dumps(options), json.dumps(FLAGS), *urls]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60 + 60 * len(urls))
    found: list[dict[str, Any]] = json.loads(done.stdout)
    assert len(found) == len(urls)
    return found


def test_lighthouse_gives_the_main_page_of_each_kind_full_marks(tmp_path: Path, figures: Figures) -> None:
    # The page for wrong addresses asks search engines to leave it out, which Lighthouse counts against any page.
    pages = {kind: page for kind, page in main_pages().items() if kind != "not-found"}
    chosen = {kind: page for kind, page in pages.items() if WHOLE or kind in FAST}
    for path, data in files("shipped").items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    # Without the policy of the other tests: by it, Lighthouse itself could not read robots.txt from within the page.
    with served(tmp_path) as address:
        said_of = lighthouse([address + page.address for page in chosen.values()], CATEGORIES)
    told = []
    for kind, said in zip(chosen, said_of, strict=True):
        figures.add("Lighthouse: pages", 1)
        for category, score in said["scores"].items():
            figures.add(f"Lighthouse: least score in {category}", round(100 * score), "least", kind)
        if said["errors"] or min(said["scores"].values()) < 1:
            told += [f"{kind}: {said}"]
    assert not told, "\n".join(told)


@pytest.mark.skipif(not WHOLE, reason="`make lighthouse` runs it")
def test_lighthouse_does_find_what_is_wrong(tmp_path: Path) -> None:
    page = (
        files("shipped")["index.html"].decode().replace("<title>", "<meta name=robots content=noindex><title hidden>")
    )
    (tmp_path / "index.html").write_text(page.replace(' lang="en-US"', ""), encoding="utf-8")
    with served(tmp_path) as address:
        (said,) = lighthouse([address + "/"], UNTIMED)
    assert any("html-has-lang" in fault for fault in said["faults"])
    assert any("is-crawlable" in fault for fault in said["faults"])
