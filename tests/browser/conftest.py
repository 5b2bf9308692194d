"""One browser and one copy of the sites for all browser tests of a process.

They live as long as the package's tests run, no longer: a running Playwright would not let other tests use
an event loop of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser

from tests.browser import audited, components, subjects
from tests.browser.engine import Opened, Visitor, Watched, chromium, policy, probe, served
from tests.browser.subjects import Subject


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="package")
def addresses(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, str]]:
    """Where each site is served, under the strictest content security policy that its pages can bear."""
    every = {
        **{site: subjects.files(site) for site in subjects.builds()},
        "components": components.files(),
        "audit": audited.files(),
    }
    with ExitStack() as stack:
        found = {}
        for site, files in every.items():
            root = tmp_path_factory.mktemp(site)
            for path, data in files.items():
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_bytes(data)
            rule = policy(data for path, data in files.items() if path.endswith(".html"))
            headers = {"Content-Security-Policy": rule, "Cache-Control": "no-store"}
            found[site] = stack.enter_context(served(root, headers))
        yield found


@pytest.fixture(scope="package")
def visitor(browser: Browser, addresses: Mapping[str, str]) -> Visitor:
    return Visitor(browser, addresses)


@pytest.fixture(scope="package")
def watched(visitor: Visitor) -> Watched:
    return visitor.watch("opened")


@pytest.fixture(scope="package", params=subjects.PAGES, ids=str)
def opened(request: pytest.FixtureRequest, visitor: Visitor, watched: Watched) -> Opened:
    """Each page, loaded once for all tests that only look at it; they put it into the `state` that they need."""
    subject: Subject = request.param
    watched.asked.clear()
    watched.said.clear()
    page = visitor.visit(subject.site, subject.address, window="opened")
    probe(page, "scrollThrough()")
    shift = probe(page, "shifts()")
    kept = [*probe(page, "kept()"), *(f"cookie {cookie['name']}" for cookie in page.context.cookies())]
    said = (*watched.said, *page.evaluate("broken"), *kept)
    return Opened(subject, page, tuple(watched.asked), said, shift)
