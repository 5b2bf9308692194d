"""What the record does not hold, said once: the site prints none of it, and somebody may know it."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from handrail import facts as data_files
from handrail import urls
from handrail.checks import people, reviews
from handrail.checks.site import Site
from handrail.problems import Place, Problem
from handrail.rules.help_lines import CRISIS
from handrail.rules.telephone import dialled, digits
from handrail.schemaorg.profiles import aged
from handrail.sources import CONTENT

# Names that are reserved for examples and tests (RFC 2606, RFC 6761).
_RESERVED = ("example", "test", "invalid", "localhost", "example.com", "example.net", "example.org")


def check(site: Site) -> Iterator[Problem]:
    """A reserved address; facts, help lines and reviews that readers look for and nobody has put on record."""
    place = Place(f"{CONTENT}/{data_files.SITE}")
    settings = site.library.facts.settings
    host = urlsplit(settings.url).hostname or ""
    if host.endswith(tuple(f".{name}" for name in _RESERVED)) or host in _RESERVED:
        yield Problem(
            place,
            "placeholder-address",
            f"`{host}` is an example address that nobody can visit.",
            "Set `url` in site.yaml, or build with `--base-url https://…/`.",
        )
    missing = [
        words
        for name, words in (("street_address", "street address"), ("licence", "licence or certification"))
        if not getattr(settings, name)
    ]
    if missing:
        yield Problem(
            place,
            "unknown-fact",
            f"No {' and no '.join(missing)} is on record, so the site prints none.",
            "Add what you know to site.yaml; leave out what you do not.",
        )
    yield from _pages(site, place)
    yield from _help_lines(site)
    yield from _markup_rules(site)
    yield from people.missing(site)
    yield from reviews.missing(site)


def _pages(site: Site, place: Place) -> Iterator[Problem]:
    """The two pages that a site can do without, and its readers cannot; one that has yet to be mended may be either."""
    library = site.library
    if not library.unknown and not any(page.matter.is_help for page in library.ordered):
        what = "The site has no page of the kind `help`, so no page has the button “Get help now”."
        yield Problem(place, "page-wanted", what, f"Write {CONTENT}/help.md with `kind: help`.")
    if urls.NOT_FOUND not in {*library.pages, *library.unknown}:
        what = "The site has no page for addresses that do not exist, so readers would see the host's own error."
        hint = f"Write {CONTENT}/{urls.NOT_FOUND} with `kind: not-found`."
        yield Problem(place, "page-wanted", what, hint)


def _help_lines(site: Site) -> Iterator[Problem]:
    shown = {dialled(line.call) for line in site.library.facts.help_lines if line.strip and line.call}
    for line in CRISIS:
        if digits(line.number) not in shown:
            what = f"No page would show {line.name}."
            hint = f'Put it on record with `call: "{line.number}"` and `strip: true`.'
            yield Problem(Place(f"{CONTENT}/{data_files.HELP_LINES}"), "missing-help-line", what, hint)


def _markup_rules(site: Site) -> Iterator[Problem]:
    """What others ask of structured data changes; nobody should rely on what was so long ago."""
    old = aged(site.today)
    if old:
        names = ", ".join(dict.fromkeys(profile.name for profile in old))
        what = f"What those who read structured data ask for was last read on {old[0].checked_on}: {names}."
        hint = "Update Handrail, or read the sources that `handrail/schemaorg/profiles.py` names and set `checked_on`."
        yield Problem(Place(CONTENT), "aged-markup-rules", what, hint)
