"""Watch, build, show; never serves half a build.

livereload speaks to the browser. Its own watcher builds once per saved file, drops reloads within three
seconds and hides failures, so this adapter looks at the whole tree itself: it waits until two looks agree,
builds once outside the event loop, and always reloads. While something is wrong the last good site stays, with
the problems shown over it.
"""

from __future__ import annotations

import asyncio
import json
import mimetypes
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from livereload.watcher import Watcher
from msgspec import Struct
from tornado import httpserver, httputil, ioloop, netutil, web

from handrail import sources
from handrail.patterns import late
from handrail.problems import Problem, Severity
from handrail.publish.manifest import MANIFEST, STAGING
from handrail.report import DONE, PROBLEMS, Report

HOST = "127.0.0.1"
_NAMES = ("localhost", HOST, "[::1]")
_LOOK_EVERY_MS = 250
_HTTP = 80  # the port that no address names
# Builds the site for a preview at a port of this machine, and gives what is wrong with it.
Rebuild = Callable[[int], Sequence[Problem]]
Snapshot = Mapping[str, tuple[int, int]]


class Preview(Struct):
    """The folder that is shown, and what was wrong with the newest build."""

    folder: Path
    problems: Sequence[Problem] = ()


def serve(root: Path, folder: Path, rebuild: Rebuild, report: Report, port: int) -> int:
    """Shows the site at `port` of this machine, or at any for 0, until interrupted; returns an exit code."""
    try:
        sockets = netutil.bind_sockets(port, HOST)
    except OSError as error:
        report.complain(
            f"Port {port} cannot be used: {(error.strerror or str(error)).lower()}. Choose another with `--port`."
        )
        return PROBLEMS
    port = sockets[0].getsockname()[1]
    preview = Preview(folder)
    watcher = TreeWatcher((root, sources.SHIPPED), preview, partial(rebuild, port), report)
    watcher.build()
    httpserver.HTTPServer(_application(preview, watcher, port)).add_sockets(sockets)
    report.say(f"Preview at http://localhost:{port}/ (stop with Ctrl+C)")
    report.flush()
    report.go_on()
    watcher.start(None)
    try:
        ioloop.IOLoop.current().start()
    except KeyboardInterrupt:
        report.say("")
    return DONE


def snapshot(roots: Sequence[Path]) -> Snapshot:
    """Time and size of every source file; two equal snapshots mean that nothing was saved in between."""
    seen: dict[str, tuple[int, int]] = {}
    for root in roots:
        for part in sources.PARTS:
            for path in (root / part).rglob("*"):
                if sources.is_source(path.name):
                    try:
                        state = path.stat()
                    except OSError:
                        continue
                    seen[str(path)] = state.st_mtime_ns, state.st_size
    return seen


class TreeWatcher(Watcher):  # type: ignore[misc]  # livereload has no types
    """Looks at the whole tree, and builds once for however many files were saved."""

    def __init__(
        self, roots: Sequence[Path], preview: Preview, rebuild: Callable[[], Sequence[Problem]], report: Report
    ) -> None:
        super().__init__()
        self._roots = roots
        self._preview = preview
        self._rebuild = rebuild
        self._report = report
        self._built = self._last = snapshot(roots)
        self._busy = False

    def start(self, callback: Any) -> bool:
        """Begins to look; livereload's own polling is not wanted."""
        ioloop.PeriodicCallback(self.look, _LOOK_EVERY_MS).start()
        return True

    async def look(self) -> None:
        """One look at the tree; builds if something was saved and all is quiet again."""
        if self._busy:
            return
        now = snapshot(self._roots)
        settled, self._last = now == self._last, now
        if settled and now != self._built:
            self._busy = True
            self._built = now
            try:
                await asyncio.get_running_loop().run_in_executor(None, self.build)
            finally:
                self._busy = False
            LiveReloadHandler.reload_waiters("*")

    def build(self) -> None:
        """One build; what is wrong with it is printed and shown."""
        started = time.monotonic()
        problems = self._rebuild()
        self._preview.problems = problems
        self._report.problems(problems)
        if not _is_broken(problems):
            self._report.say(f"Built in {time.monotonic() - started:.2f} s.")
        elif _named(sources.real(self._preview.folder), "index.html"):
            self._report.say("Not built; the last good site is shown.")
        else:
            self._report.say("Not built; there is no good site to show yet.")
        self._report.flush()


def _application(preview: Preview, watcher: Watcher, port: int) -> web.Application:
    """What answers: livereload, and pages served our way (no inline script, the site's own 404, nothing cached)."""
    LiveReloadHandler.watcher = watcher
    LiveReloadHandler.live_css = True
    return LocalApplication(
        [
            (r"/livereload", ReloadHandler),
            (r"/livereload.js", LiveReloadJSHandler),
            (r"/(.*)", PageHandler, {"preview": preview, "port": port}),
        ],
        hosts={name if port == _HTTP else f"{name}:{port}" for name in _NAMES},
    )


class LocalApplication(web.Application):
    """Answers requests that name this machine, and none that a page of somebody else's makes a browser send.

    Such a page reaches the preview under a name of its own that leads here, or from its own origin.
    """

    def find_handler(self, request: httputil.HTTPServerRequest, **kwargs: Any) -> Any:
        """As tornado asks; 403 for what is not ours."""
        hosts = self.settings["hosts"]
        origin = request.headers.get("Origin")
        if request.host in hosts and (origin is None or origin.removeprefix("http://") in hosts):
            return super().find_handler(request, **kwargs)
        return self.get_handler_delegate(request, web.ErrorHandler, {"status_code": 403})


class ReloadHandler(LiveReloadHandler):  # type: ignore[misc]  # livereload has no types
    """Livereload's, silent where somebody sends it what its script never would."""

    def on_message(self, message: str | bytes) -> None:
        """As tornado hands it on."""
        try:
            said = json.loads(message)
        except (ValueError, RecursionError):
            return
        if isinstance(said, dict) and "command" in said:
            super().on_message(message)


class PageHandler(web.RequestHandler):
    """One file of the last good site; in pages, the reload script and what is wrong."""

    def initialize(self, preview: Preview, port: int) -> None:
        """Called by tornado with the route's arguments."""
        self._preview = preview
        self._port = port

    def get(self, path: str) -> None:
        """Answers as a static host would: a folder's index, a slash added, or the site's 404 page."""
        self.set_header("Cache-Control", "no-store")
        root = sources.real(self._preview.folder)
        file = _named(root, path)
        if file and file.is_dir():
            if path and not path.endswith("/"):
                self.redirect(f"/{quote(file.relative_to(root).as_posix())}/")
                return
            file /= "index.html"
        if file is None or not file.is_file():
            self.set_status(404)
            file = root / "404.html"
        data = (
            file.read_bytes()
            if file.is_file()
            else b"<!DOCTYPE html><html lang=en><title>Nothing built yet</title><body></body></html>"
        )
        if file.suffix == ".html":
            self.set_header("Content-Type", "text/html; charset=utf-8")
            data = self._with_tools(data)
        else:
            self.set_header("Content-Type", mimetypes.guess_type(file.name)[0] or "application/octet-stream")
        self.finish(data)

    head = get

    def _with_tools(self, page: bytes) -> bytes:
        before, end, after = _FOR_READERS.sub(b"", page).rpartition(b"</body>")
        script = f'<script src="/livereload.js?port={self._port}"></script>'
        return before + (problems_panel(self._preview.problems) + script).encode() + end + after


def _named(root: Path, path: str) -> Path | None:
    """What a path names in the site's folder, if there is something and it belongs to the site."""
    try:
        file = (root / path).resolve()
        inside = file.is_relative_to(root) and file.relative_to(root).parts[:1] not in ((MANIFEST,), (STAGING,))
        return file if inside and file.exists() else None
    except (OSError, ValueError, RuntimeError):  # a name that no file can have, or a link that leads to itself
        return None


# The page's own policy would not let the tools in, and a page that was loaded ahead would be an old one.
_FOR_READERS = late(
    rb'<meta http-equiv="Content-Security-Policy"[^>]*>\s*|<script type="speculationrules">[^<]*</script>\s*'
)
_PANEL = (
    "position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;z-index:99;padding:1rem 1.5rem;"
    "background:#fff8e6;color:#2b1d00;border-top:4px solid #b45309;font:16px/1.5 system-ui"
)
_PANEL_ITEM = "white-space:pre-wrap;margin:.75rem 0;font:15px/1.5 ui-monospace,monospace"


def problems_panel(problems: Sequence[Problem]) -> str:
    """What is wrong, as a panel over the page; empty when there is nothing to mend."""
    shown = [problem for problem in problems if problem.severity is not Severity.NOTICE]
    if not shown:
        return ""
    title = "The newest changes are not shown yet. To mend:" if _is_broken(shown) else "Worth a look:"
    items = "".join(f'<pre style="{_PANEL_ITEM}">{escape(str(problem))}</pre>' for problem in shown)
    return f'<div id="handrail-problems" role="alert" style="{_PANEL}"><strong>{title}</strong>{items}</div>'


def _is_broken(problems: Sequence[Problem]) -> bool:
    """Whether anything kept the site from being built."""
    return any(problem.severity is Severity.ERROR for problem in problems)
