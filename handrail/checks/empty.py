"""A page has something to show: a text, a figure, or what its kind makes of its settings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from handrail.checks.site import Site
from handrail.kinds.view import View
from handrail.pages import Page
from handrail.problems import Place, Problem


def check(page: Page[Any], site: Site, view: View) -> Iterator[Problem]:
    """A page of settings alone, where these make nothing that readers see."""
    if not view.body and not view.detail and not _is_hidden(page, site):
        hint = "Write it below the settings, or delete the file."
        yield Problem(Place(page.file), "empty-file", "The page has no text.", hint)


def _is_hidden(page: Page[Any], site: Site) -> bool:
    """Whether a page has a picture that cannot be used, or a figure of pages that nobody could read: both are told."""
    return bool(page.document.images or (page.document.slots and site.library.unknown))
