"""Every picture is there, and says in words what it shows; no caption is a list of search words."""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Any

from handrail import urls
from handrail.checks.site import Site
from handrail.pages import Page
from handrail.pictures import is_image
from handrail.pictures.examine import FOREIGN, suffix
from handrail.problems import Place, Problem, did_you_mean
from handrail.rules import alternatives

_SAY = "Say what it shows between the brackets, or write `decorative` if it says nothing."
_SHORTLY = "Say in one short sentence what somebody would miss who cannot see it."


def check(page: Page[Any], site: Site) -> Iterator[Problem]:
    """Missing pictures, alternative texts that are missing or tell nothing, and captions for search engines."""
    if (week := getattr(page.matter, "week", None)) and alternatives.is_stuffed(week.caption):
        yield _stuffed(page.at("week", "caption"), "this figure")
    if not page.document.images:
        return
    longest = site.library.facts.settings.limits.alternative_longest
    pictures = [path for path in site.library.files if is_image(path)]
    for image in page.document.images:
        place = page.in_body(image.line, image.column)
        path = urls.resolve(image.src, page.path)[0]
        if urls.scheme(image.src):
            yield Problem(
                place,
                "missing-image",
                "A picture may not come from another site.",
                "Save it beside the page; another site would learn who reads this one.",
            )
        elif path not in pictures:
            known = site.library.files.keys() | site.library.pages.keys()
            yield _no_picture(place, path, f"[{image.alt}]({image.src})", known)
        if not image.alt.strip():
            yield Problem(place, "missing-alt", f"`{image.src}` has no alternative text.", _SAY)
        elif alternatives.is_file_name(image.alt):
            what = f"The alternative text of `{image.src}` is a file's name."
            yield Problem(place, "file-name-as-alt", what, _SAY)
        elif poor := alternatives.poor(image.alt, longest):
            what = f"The alternative text of `{image.src}` {poor}."
            yield Problem(place, "poor-alt", what, _SHORTLY)
        if alternatives.is_stuffed(image.caption):
            yield _stuffed(place, f"`{image.src}`")


def _no_picture(place: Place, path: str, link: str, known: Set[str]) -> Problem:
    """What to do where a picture is not there, or is none."""
    if path in known:
        return Problem(place, "missing-image", f"`{path}` is no picture.", f"Link to it: `{link}`.")
    hint = did_you_mean(path, (name for name in known if is_image(name) and suffix(name) not in FOREIGN))
    return Problem(place, "missing-image", f"There is no picture `{path}`.", hint)


def _stuffed(place: Place, what: str) -> Problem:
    return Problem(
        place, "poor-alt", f"The caption of {what} is a list of search words.", "Say in a sentence what it adds."
    )
