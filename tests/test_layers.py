"""The house stands: imports flow one way, and effects stay in the rooms that own them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from handrail.sources import SHIPPED

PACKAGE = SHIPPED / "handrail"

# The rooms in layer order: a room imports only from rooms of a lower number. handrail/README.md prints this list.
LAYERS: dict[str, int] = {
    "problems": 1,
    "urls": 1,
    "reasons": 1,
    "rules": 1,
    "foreign": 1,
    "trackers": 1,
    "slips": 1,
    "origins": 2,
    "schema": 2,
    "sources": 2,
    "cache": 2,
    "turns": 3,
    "workers": 2,
    "marked_yaml": 2,
    "allowances": 2,
    "reading": 2,
    "conformance": 2,
    "formats": 3,
    "frontmatter": 3,
    "validation": 3,
    "markdown": 3,
    "assets": 3,
    "pictures": 3,
    "schemaorg": 3,
    "privacy": 3,
    "tally": 3,
    "templates": 3,
    "pages": 4,
    "facts": 4,
    "audit": 4,
    "library": 5,
    "listing": 5,
    "gallery": 5,
    "kinds": 6,
    "outputs": 7,
    "checks": 8,
    "examine": 9,
    "pipeline": 10,
    "publish": 11,
    "report": 12,
    "job": 12,
    "server": 13,
    "manual": 13,
    "audits": 13,
    "commands": 14,
    "cli": 15,
}
# Inside `kinds` the order is finer: what a kind is made of, then the kinds, then the registry.
KINDS = ["view", "compose", "kind", "figures", "machine", "page"]

# Which rooms may touch the world, and how.
DISK = {"sources", "publish", "cache", "turns", "server", "commands", "manual"}
CLOCK = {"cli", "commands", "server"}
PRINT = {"report"}

FILES = sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def imports(tree: ast.AST) -> Iterator[str]:
    """Every room that a file imports, deferred and type-only imports among them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "handrail":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("handrail."):
            yield str(node.module).split(".")[1]
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("handrail."))


def violations(source: str, name: str) -> list[str]:
    """What a file's text does that its room may not."""
    tree = ast.parse(source)
    found = [f"imports {other}" for other in imports(tree) if other != name and LAYERS[other] >= LAYERS[name]]
    calls = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    patterns = {
        "disk": (
            DISK,
            r"open|.*\.(read_bytes|read_text|write_bytes|write_text|mkdir|unlink|iterdir|rglob|walk|stat|exists|replace_file)|os\.(remove|rename|replace|listdir)",
        ),
        "clock": (CLOCK, r"time\.(time|monotonic|perf_counter)|datetime\.now|date\.today|datetime\.date\.today"),
        "print": (PRINT, r"print|sys\.(stdout|stderr)\.write"),
    }
    for effect, (allowed, pattern) in patterns.items():
        found += [f"{effect}: {call}" for call in sorted(calls) if name not in allowed and re.fullmatch(pattern, call)]
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_room_imports_only_from_below_and_keeps_its_hands_off_the_world(path: Path) -> None:
    name = room(path)
    if name != "__init__":
        assert violations(path.read_text(encoding="utf-8"), name) == []


def test_the_guard_sees_imports_and_effects_that_break_the_house() -> None:
    assert violations("from handrail import pipeline", "urls") == ["imports pipeline"]
    assert violations("def f():\n    from handrail.cli import main", "library") == ["imports cli"]
    assert violations("import time\ntime.time()\nprint(1)\nopen('x')", "kinds") == [
        "disk: open",
        "clock: time.time",
        "print: print",
    ]


def test_every_room_has_its_layer_and_its_line_on_the_map() -> None:
    rooms = {room(path) for path in FILES} - {"__init__"}
    assert rooms == set(LAYERS)
    printed = re.findall(r"^\| (\d+) \| `(\w+)` \|", (PACKAGE / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert [(int(number), name) for number, name in printed] == sorted(
        ((number, name) for name, number in LAYERS.items()), key=lambda line: line[0]
    )


def test_no_kind_imports_the_registry_or_the_page_that_is_made_of_it() -> None:
    for path in (PACKAGE / "kinds").glob("*.py"):
        if path.stem not in ("__init__", *KINDS):
            text = path.read_text(encoding="utf-8")
            assert "kinds.page" not in text, path
            assert "import KINDS" not in text, path


# Tables that a tool writes; nobody reads them through.
WRITTEN = {"vocabulary.py"}


def test_no_module_outgrows_its_room() -> None:
    rooms = [path for path in FILES if path.name not in WRITTEN]
    assert {path.name: n for path in rooms if (n := len(path.read_text(encoding="utf-8").splitlines())) > 300} == {}
