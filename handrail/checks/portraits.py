"""No two people are shown by one picture: a copied page keeps the face of whom it was copied from."""

from __future__ import annotations

from collections.abc import Iterator

from handrail.checks.site import Site
from handrail.kinds import person
from handrail.problems import Problem


def check(site: Site) -> Iterator[Problem]:
    """Portraits that are another person's too, the same file or a copy of it, on every page but the first."""
    shown: dict[str, str] = {}
    for page in site.library.ordered:
        found, _ = person.portrait(page, site.assets) if page.matter.is_person else (None, "")
        if found is None:
            continue
        # The name of a published picture ends with the digest of its bytes.
        other = shown.setdefault(found.own[-1].url.rpartition("-")[2], page.matter.title)
        if other != page.matter.title:
            image = page.document.images[0]
            hint = f"Show {page.matter.title}, or leave the picture out."
            what = f"The portrait of {page.matter.title} is also that of {other}."
            yield Problem(page.in_body(image.line, image.column), "same-portrait", what, hint)
