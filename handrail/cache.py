"""What earlier builds published, under which key; safe to lose at any time.

The memory is one JSON file. A damaged one counts as lost: that costs time, or a reason that `explain` cannot
give, and never a wrong page.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

FILE = "published.json"
_VERSION = 1


def load(folder: Path) -> dict[str, dict[str, str]]:
    """What each published file was made from: by path, the digest of each part."""
    try:
        memory = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(memory, dict) or memory.get("version") != _VERSION or not isinstance(memory.get("parts"), dict):
        return {}
    return {path: parts for path, parts in memory["parts"].items() if isinstance(parts, dict)}


def save(folder: Path, parts: Mapping[str, Mapping[str, str]]) -> None:
    """Remembers what each published file was made from; a folder that cannot be written is no matter."""
    text = json.dumps(
        {"version": _VERSION, "parts": {path: dict(made) for path, made in parts.items()}}, sort_keys=True
    )
    fresh = folder / f"{FILE}.{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(folder / FILE)
    except OSError:
        fresh.unlink(missing_ok=True)
