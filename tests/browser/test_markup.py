"""The Nu HTML checker on every page, on every component example, and on the stylesheet: not one word."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

from tests.browser import audited, components, subjects
from tests.figures import Figures

JAR = Path(__file__).parent / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
# What the checker does not know yet: a rule of CSS View Transitions Level 2, which Chromium and Safari follow; the
# keyword of speculation rules in a policy; that a policy lets data blocks be, which are no scripts (HTML, 4.12.1); and
# that a picture of the page's own site is its own, since it reads pages off a disk. What the policy does in a browser
# is shown by `test_private`.
UNKNOWN_TO_IT = re.compile(
    r"CSS: Unrecognized at-rule “@view-transition”"
    r"|Bad value .* for attribute “content” on element “meta”:.* source-expression 'inline-speculation-rules'"
    r"|Inline script violates Content Security Policy \(meta tag\): blocked by “script-src” directive"
    r"|Resource violates Content Security Policy \(meta tag\): image “/[^/].*” blocked by “img-src” directive",
    re.DOTALL,
)


# Files that the checker must find wrong, and a word of what it says; otherwise its silence would mean nothing.
BAD = {
    "bad.html": ("<!doctype html><html lang=en><title>x</title><img src=a><p>x</b>", "alt"),
    "bad.css": ("p { colour: red }", "colour"),
}


def nu(folder: Path) -> dict[str, list[str]]:
    """What the checker says of each file of a folder; a run whose answer cannot be read fails."""
    java = shutil.which("java")
    assert java, "The Nu checker needs Java: install the package default-jre-headless."
    options = ["--format", "json", "--stdout", "--exit-zero-always", "--also-check-css"]
    command = [java, "-Xss2m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", str(JAR), *options, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    told: dict[str, list[str]] = {}
    for message in json.loads(done.stdout)["messages"]:
        if not UNKNOWN_TO_IT.match(message["message"]):
            name = message.get("url", "").rpartition("/")[2]
            told.setdefault(name, []).append(f"{name}:{message.get('lastLine')}: {message['message']}")
    return told


def test_the_checker_speaks_of_what_is_wrong_and_of_no_page_example_or_style(tmp_path: Path, figures: Figures) -> None:
    sites = {**{site: subjects.files(site) for site in subjects.builds()}, "components": components.files()}
    sites["audit"] = audited.files()
    texts = {f"{site}/{path}": data for site, files in sites.items() for path, data in files.items()}
    checked = {path: data for path, data in texts.items() if path.endswith((".html", ".css"))}
    for path, data in checked.items():
        (tmp_path / path.replace("/", "-")).write_bytes(data)
    for name, (bad, _) in BAD.items():
        (tmp_path / name).write_text(bad, encoding="utf-8")

    told = nu(tmp_path)
    for name, (_, word) in BAD.items():
        assert word in " ".join(told.pop(name, [])), name
    lines = [line for said in told.values() for line in said]
    figures.add("Nu checker: pages, examples and stylesheets", len(checked))
    figures.add("Nu checker: messages", len(lines))
    assert not lines, "\n".join(lines)
