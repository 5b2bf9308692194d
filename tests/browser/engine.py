"""A real browser and a real server for the built site; Chromium is the system's own."""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.subjects import Subject

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

TOOLS = Path(__file__).parent / "node_modules"
AXE = TOOLS / "axe-core" / "axe.min.js"
ORDINARY: dict[str, Any] = {
    "media": "screen",
    "color_scheme": "light",
    "reduced_motion": "no-preference",
    "forced_colors": "none",
}
PROBES = (Path(__file__).parent / "probes.js").read_text(encoding="utf-8")
AXE_TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


def policy(pages: Iterable[bytes]) -> str:
    """The strictest content security policy that pages of ours can bear; one that needs more asks for what it should not.

    A style that stands in a page is let be by its digest, so no other style is, and no `style` attribute ever.
    """
    styles = {style for page in pages for style in re.findall(rb"<style>(.*?)</style>", page, re.DOTALL)}
    digests = sorted(base64.b64encode(hashlib.sha256(style).digest()).decode() for style in styles)
    allowed = " ".join(["'self'", *(f"'sha256-{digest}'" for digest in digests)])
    return (
        f"default-src 'none'; style-src {allowed}; img-src 'self'; script-src 'inline-speculation-rules';"
        " base-uri 'none'; form-action 'none'"
    )


class _Quiet(SimpleHTTPRequestHandler):
    """Serves a folder without a word, with `headers` on every answer."""

    protocol_version = "HTTP/1.1"  # one connection serves a whole page

    def __init__(self, *args: Any, headers: Mapping[str, str], **more: Any) -> None:
        self._headers = headers
        super().__init__(*args, **more)

    def end_headers(self) -> None:
        for name, value in self._headers.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name is the base's
        pass


@contextmanager
def served(folder: Path, headers: Mapping[str, str] | None = None) -> Iterator[str]:
    """The address at which a folder is served on this machine, with `headers` on every answer."""
    handler = partial(_Quiet, directory=str(folder), headers=headers or {})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def chromium() -> Iterator[Browser]:
    """The system's Chromium, without a window."""
    program = shutil.which("chromium")
    assert program, "The browser checks need Chromium: install the package chromium."
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


class Watched(NamedTuple):
    """A window, all that it has asked for, and all that it or the browser has complained of."""

    page: Page
    asked: list[str]
    said: list[str]


class Opened(NamedTuple):
    """A page in the browser, which one it is, and what happened while it was loaded and looked through."""

    subject: Subject
    page: Page
    asked: Sequence[str]
    said: Sequence[str]
    shift: float


class Visitor:
    """Opens pages of the served sites one after the other in a few windows: a new window costs more than a page."""

    def __init__(self, browser: Browser, addresses: Mapping[str, str]) -> None:
        self._browser = browser
        self._windows: dict[str, Page] = {}
        self.addresses = addresses

    def window(self, name: str = "", **context: Any) -> Page:
        """The window of that name, in ordinary media, made with `context` as of `Browser.new_context`."""
        if name not in self._windows:
            self._windows[name] = self._browser.new_context(**context).new_page()
        self._windows[name].emulate_media(**ORDINARY)
        return self._windows[name]

    def watch(self, name: str) -> Watched:
        """The window of that name, with everything that goes out of it or wrong in it taken down."""
        page, asked, said = self.window(name), list[str](), list[str]()
        page.context.on("request", lambda request: asked.append(request.url))
        page.context.on("response", lambda answer: None if answer.ok else said.append(f"{answer.status}: {answer.url}"))
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("websocket", lambda socket: said.append(socket.url))
        page.add_init_script(
            "window.broken = []; addEventListener('securitypolicyviolation', e =>"
            " broken.push(`${e.effectiveDirective} ${e.blockedURI} line ${e.lineNumber}`))"
        )
        return Watched(page, asked, said)

    def visit(self, site: str, address: str, width: int = 1280, height: int = 800, window: str = "") -> Page:
        """A page, loaded in a window of that size."""
        page = self.window(window)
        page.set_viewport_size({"width": width, "height": height})
        page.goto(self.addresses[site] + address)
        return page


def state(page: Page, width: int = 1280, height: int = 800, css: str = "", **media: Any) -> None:
    """Shows a page in a window of that size, in ordinary media but for `media`, with `css` as the reader's own style.

    The reader's style is a constructed sheet, which is no part of the page, so that the page's policy lets it be.
    Whatever an earlier test has left is gone: the focus, the place in the page, another style.
    """
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(**{**ORDINARY, **media})
    page.evaluate(
        "css => { const own = new CSSStyleSheet(); own.replaceSync(css); document.adoptedStyleSheets = [own];"
        " document.activeElement?.blur(); scrollTo(0, 0); }",
        css,
    )


def probe(page: Page, *calls: str) -> Any:
    """What a function of `probes.js` finds on a page; of several, all that they find."""
    if not page.evaluate("'probes' in window"):
        page.evaluate(PROBES)
    if len(calls) == 1:
        return page.evaluate(f"probes.{calls[0]}")
    return page.evaluate("[" + ", ".join(f"...probes.{call}" for call in calls) + "]")


def until(page: Page, condition: str) -> None:
    """Waits until a condition of JavaScript holds on a page; raises the browser's error when ten seconds have not met it.

    Playwright's own `wait_for_function` compiles the condition anew each time it looks, which a page's policy forbids.
    """
    page.evaluate(
        f"""() => new Promise((met, late) => {{
            setTimeout(() => late(new Error({condition!r} + ' was never met')), 10000);
            (function look() {{ ({condition}) ? met() : setTimeout(look, 10) }})()
        }})"""
    )


def axe(page: Page) -> dict[str, list[dict[str, Any]]]:
    """The `violations` of a page by axe-core, and what is `incomplete`: what it leaves to a person."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found: dict[str, list[dict[str, Any]]] = page.evaluate(
        "async options => { const {violations, incomplete} = await axe.run(document, options);"
        " return {violations, incomplete} }",
        {"runOnly": {"type": "tag", "values": AXE_TAGS}, "resultTypes": ["violations", "incomplete"]},
    )
    return found
