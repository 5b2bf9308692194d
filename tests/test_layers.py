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
    "days": 0,
    "kept": 0,
    "patterns": 1,
    "problems": 2,
    "urls": 2,
    "reasons": 2,
    "rules": 2,
    "foreign": 2,
    "trackers": 2,
    "slips": 2,
    "start_tags": 2,
    "origins": 3,
    "schema": 3,
    "sources": 3,
    "cache": 3,
    "turns": 4,
    "workers": 3,
    "marked_yaml": 3,
    "allowances": 3,
    "reading": 3,
    "conformance": 3,
    "formats": 4,
    "frontmatter": 4,
    "validation": 4,
    "markdown": 4,
    "assets": 4,
    "pictures": 4,
    "schemaorg": 4,
    "privacy": 4,
    "tally": 4,
    "templates": 4,
    "pages": 5,
    "facts": 5,
    "audit": 5,
    "library": 6,
    "listing": 6,
    "gallery": 6,
    "texts": 6,
    "kinds": 7,
    "outputs": 8,
    "checks": 9,
    "examine": 10,
    "pipeline": 11,
    "publish": 12,
    "report": 13,
    "job": 13,
    "server": 14,
    "manual": 14,
    "audits": 14,
    "commands": 15,
    "cli": 16,
}
# Inside `kinds` the order is finer: what a kind is made of, then the kinds, then the registry.
KINDS = ["view", "compose", "kind", "figures", "machine", "page"]

# Which rooms may touch the world, and how.
DISK = {"kept", "sources", "publish", "cache", "turns", "job", "server", "commands", "manual", "cli"}
CLOCK = {"cli", "commands", "server"}
PRINT = {"report"}
# For each effect: the rooms that may have it, what of Python's library brings it along, and the calls that are it.
EFFECTS: dict[str, tuple[set[str], str, str]] = {
    "disk": (
        DISK,
        r"(?!os\.(?:sched_getaffinity|cpu_count|fork|waitpid|kill|_exit|pipe|read|write|close)$)os\..*"
        r"|(?!pathlib\.Pure)pathlib\..*"
        r"|(?:shutil|sqlite3|tempfile|fcntl|glob|subprocess|dbm|mmap|io\.open)\b.*",
        r"open|.*\.(?:read_bytes|read_text|write_bytes|write_text|mkdir|rmdir|unlink|iterdir|glob|rglob|walk|stat|exists"
        r"|is_file|is_dir|touch|rename|symlink_to|hardlink_to)|.*\.(?:open|truetype) of a path",
    ),
    "clock": (CLOCK, r"time\..*", r".*\.(?:now|utcnow|today|monotonic|perf_counter)"),
    "print": (PRINT, r"(?!)", r"print|sys\.(?:stdout|stderr)\.write"),
}

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
    names, calls = {*used(tree)}, {*called(tree)}
    for effect, (allowed, brought, pattern) in EFFECTS.items():
        if name not in allowed:
            done = [each for each in names if re.fullmatch(brought, each)]
            done += [each for each in calls if re.fullmatch(pattern, each)]
            found += [f"{effect}: {each}" for each in sorted(done)]
    return found


def used(tree: ast.AST) -> Iterator[str]:
    """Everything that a file takes from a module, by its full name: `os.stat`, also as `from os import stat`."""
    modules: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            modules |= {alias.asname or alias.name: alias.name for alias in node.names}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules:
            yield f"{modules[node.value.id]}.{node.attr}"


def called(tree: ast.AST) -> Iterator[str]:
    """The functions that a file calls as it writes them; one that opens something, and not bytes, says so."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            opens = isinstance(node.func, ast.Attribute) and node.func.attr in ("open", "truetype")
            is_bytes = bool(node.args) and ast.unparse(node.args[0]).startswith(("io.BytesIO(", "BytesIO("))
            yield ast.unparse(node.func) + (" of a path" if opens and not is_bytes else "")


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


@pytest.mark.parametrize(
    ("source", "effect"),
    [
        ("from PIL import ImageFont\nImageFont.truetype(path, 9)", "disk: ImageFont.truetype of a path"),
        ("from PIL import Image\nImage.open(path)", "disk: Image.open of a path"),
        ("import shutil\nshutil.copytree(a, b)", "disk: shutil.copytree"),
        ("from shutil import copytree", "disk: shutil.copytree"),
        ("import sqlite3 as s\ns.connect(a)", "disk: sqlite3.connect"),
        ("from pathlib import Path", "disk: pathlib.Path"),
        ("import os\nos.environ", "disk: os.environ"),
        ("a.rename(b)", "disk: a.rename"),
        ("a.touch()", "disk: a.touch"),
        ("import datetime\ndatetime.datetime.now()", "clock: datetime.datetime.now"),
        ("from time import time", "clock: time.time"),
        ("import sys\nsys.stderr.write(a)", "print: sys.stderr.write"),
    ],
)
def test_the_guard_sees_every_way_to_the_world(source: str, effect: str) -> None:
    assert violations(source, "kinds") == [effect]


def test_the_guard_lets_pass_what_only_sounds_like_an_effect() -> None:
    source = "import io, os\nfrom pathlib import PurePath\nfrom datetime import date, time\nfrom PIL import Image\n"
    assert violations(source + "Image.open(io.BytesIO(a))\n'a'.replace('b', 'c')\nos.cpu_count()", "pictures") == []


def test_every_room_has_its_layer_and_its_line_on_the_map() -> None:
    rooms = {room(path) for path in FILES} - {"__init__"}
    assert rooms == set(LAYERS)
    printed = re.findall(r"^\| (\d+) \| `(\w+)` \|", (PACKAGE / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert [(int(number), name) for number, name in printed] == sorted(
        ((number, name) for name, number in LAYERS.items()), key=lambda line: line[0]
    )


def of_the_registry(source: str) -> list[str]:
    """What a kind's file takes from the registry of kinds, or from the page that is made of it."""
    found = [*used(ast.parse(source)), *(n.name for n in ast.walk(ast.parse(source)) if isinstance(n, ast.alias))]
    return [name for name in found if re.match(r"handrail\.kinds(?:$|\.(?:page|KINDS)\b)", name)]


def test_no_kind_imports_the_registry_or_the_page_that_is_made_of_it() -> None:
    for path in (PACKAGE / "kinds").glob("*.py"):
        if path.stem not in ("__init__", *KINDS):
            assert of_the_registry(path.read_text(encoding="utf-8")) == [], path
    for source in (
        "from handrail.kinds import page",
        "from handrail.kinds.page import make",
        "import handrail.kinds.page",
        "from handrail import kinds",
        "from handrail.kinds import KINDS",
    ):
        assert of_the_registry(source), source
    assert of_the_registry("from handrail.kinds.kind import Kind\nfrom handrail.kinds import compose") == []


# Tables that a tool writes; nobody reads them through.
WRITTEN = {"vocabulary.py"}


def test_no_module_outgrows_its_room() -> None:
    rooms = [path for path in FILES if path.name not in WRITTEN]
    assert {path.name: n for path in rooms if (n := len(path.read_text(encoding="utf-8").splitlines())) > 300} == {}
