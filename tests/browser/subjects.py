"""What the browser tests look at: every page of the shipped site and of the stress site."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from handrail import pipeline, urls
from handrail.pipeline import Build, Options
from tests import sites
from tests.browser import stress


class Subject(NamedTuple):
    """One page of one site."""

    site: str
    path: str

    @property
    def address(self) -> str:
        """Where a browser finds the page on its site."""
        return "/" + self.path.removesuffix("index.html")

    @property
    def html(self) -> str:
        """The page as it is published."""
        return files(self.site)[self.path].decode()

    def __str__(self) -> str:
        return f"{self.site}{self.address}"


@cache
def builds() -> Mapping[str, Build]:
    """The sites, each built once."""
    return {
        "shipped": pipeline.build(sites.shipped(), Options(sites.TODAY, "builder")),
        "stress": sites.build(stress.FILES),
    }


@cache
def files(site: str) -> Mapping[str, bytes]:
    """Every file of a site by its path."""
    return {path: output.make() for path, output in builds()[site].outputs.items()}


def stylesheets(site: str, html: str) -> list[bytes]:
    """The stylesheets that a page of a site asks for; none, where it carries its style itself."""
    hrefs = re.findall(r'<link rel="stylesheet" href="/([^"]+)"', html)
    return [files(site)[href] for href in hrefs]


def style(site: str) -> bytes:
    """The style of a site's pages, whether they ask for it or carry it."""
    html = files(site)["index.html"].decode()
    return b"".join(stylesheets(site, html)) or "".join(re.findall(r"<style>(.*?)</style>", html, re.DOTALL)).encode()


PAGES = [Subject(site, path) for site, build in builds().items() for path in build.outputs if path.endswith(".html")]


def main_pages() -> Mapping[str, Subject]:
    """Of each kind, the shipped site's page with the shortest path."""
    found: dict[str, Subject] = {}
    for path in sorted(path for path in sites.shipped().content if path.endswith(".md") and path != "README.md"):
        kind = re.search(r"^kind: (\S+)$", sites.shipped().content[path].data.decode(), re.MULTILINE)
        subject = Subject("shipped", urls.output_path(urls.page_url(path)))
        here = found.setdefault(kind[1] if kind else "page", subject)
        if len(subject.path) < len(here.path):
            found[kind[1] if kind else "page"] = subject
    return found
