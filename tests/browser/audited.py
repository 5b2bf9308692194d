"""Reports of audits as pages: on a site on which almost everything is found, and on one on which nothing is."""

from __future__ import annotations

from collections.abc import Mapping

from tests.audit.pages import page, report


def files() -> Mapping[str, bytes]:
    """The reports by their paths."""
    long = page("".join(f'<img src="{number}.png">' for number in range(12)))
    return {"index.html": report().encode(), "good.html": report(page()).encode(), "long.html": report(long).encode()}
