"""No file that somebody wrote to be read is passed over in silence: it is a page, or a page leads to it."""

from __future__ import annotations

from collections.abc import Iterator

from handrail.checks.site import Site
from handrail.problems import Place, Problem
from handrail.sources import CONTENT
from handrail.urls import plain_slug

# What Markdown is called elsewhere, what Windows makes of a name whose end it hides, and a slip of the finger.
_MARKDOWN = (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".md.txt", ",md")
_TEXTS = (".txt", ".html", ".htm", ".doc", ".docx", ".odt", ".rtf", ".pages")


def check(site: Site) -> Iterator[Problem]:
    """Files that look like pages and are none; a text of another program may stand where a page leads to it."""
    library = site.library
    led_to = {path for page in library.ordered for path in page.files}
    led_to |= set(library.facts.settings.notices.named.values())
    for path in library.files:
        folder, slash, name = path.rpartition("/")
        better = f"{folder}{slash}{_stem(name)}.md"
        place = Place(f"{CONTENT}/{path}")
        if name.casefold().rstrip().endswith(_MARKDOWN) or _is_title(name):
            what = "This is no page, because its name does not end in `.md`."
            yield Problem(place, "unseen-file", what, f"Rename it to `{better}`.")
        elif name.casefold().endswith(_TEXTS) and path not in led_to and not library.unknown:
            what = "This is no page, and no page leads to it, so nobody will see it."
            hint = f"Write its words into a page, such as `{better}`; or link to it; or keep it outside `{CONTENT}`."
            yield Problem(place, "unseen-file", what, hint)


def _is_title(name: str) -> bool:
    """Whether a name is words and nothing else: what a machine looks for has no spaces in its name."""
    return "." not in name and " " in name.strip()


def _stem(name: str) -> str:
    words = name.partition(".")[0].partition(",md")[0]
    return plain_slug(words) or words
