"""The preview: one build for however many files were saved, always a reload, never half a build."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tornado.httpclient import AsyncHTTPClient, HTTPClientError, HTTPRequest, HTTPResponse
from tornado.websocket import WebSocketClientConnection, websocket_connect

from handrail.problems import Place, Problem
from handrail.server import problems_panel
from handrail.sources import SHIPPED
from tests.sites import MINIMAL, lay, page

PATIENCE_SECONDS = 20


class Browser:
    """What a browser with livereload's script does: asks for pages, and listens for reloads."""

    def __init__(self, port: int, socket_: WebSocketClientConnection, told: str) -> None:
        self.port, self.socket = port, socket_
        self.told = told

    async def get(self, path: str) -> HTTPResponse:
        return await AsyncHTTPClient().fetch(
            f"http://127.0.0.1:{self.port}{path}", raise_error=False, follow_redirects=False
        )

    async def text(self, path: str) -> str:
        return (await self.get(path)).body.decode()

    async def reloaded(self) -> None:
        message = await asyncio.wait_for(self.socket.read_message(), PATIENCE_SECONDS)
        assert json.loads(str(message))["command"] == "reload"


@asynccontextmanager
async def preview(root: Path) -> AsyncIterator[tuple[Browser, asyncio.subprocess.Process]]:
    door = [
        sys.executable,
        str(SHIPPED / "build.py"),
        "serve",
        "--root",
        str(root),
        "--port",
        "0",
        "--today",
        "2026-11-23",
    ]
    process = await asyncio.create_subprocess_exec(*door, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert process.stdout
    told = ""
    while (at := re.search(r"^Preview at http://localhost:(\d+)/ ", told, re.MULTILINE)) is None:
        line = await asyncio.wait_for(process.stdout.readline(), PATIENCE_SECONDS)
        assert line, f"the preview has stopped: {told}"
        told += line.decode()
    port = int(at[1])
    try:
        connection = await websocket_connect(f"ws://127.0.0.1:{port}/livereload")
        await connection.write_message(
            json.dumps({"command": "hello", "protocols": ["http://livereload.com/protocols/official-7"]})
        )
        assert json.loads(str(await connection.read_message()))["command"] == "hello"
        await connection.write_message(json.dumps({"command": "info", "url": f"http://127.0.0.1:{port}/"}))
        yield Browser(port, connection, told), process
        connection.close()
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def test_saving_reloads_once_and_mistakes_are_shown_over_the_last_good_page(tmp_path: Path) -> None:
    lay(tmp_path)

    async def story() -> None:
        async with preview(tmp_path) as (browser, process):
            first = await browser.text("/")
            assert "Two short sentences" in first
            assert f'<script src="/livereload.js?port={browser.port}"></script>' in first
            assert f"http://localhost:{browser.port}/" in first
            assert "handrail-problems" not in first
            assert "Content-Security-Policy" not in first  # it would refuse the preview's own script
            assert "speculationrules" not in first  # what is loaded ahead would miss the next edit

            lay(tmp_path, {f"content/{name}.md": page(title=name * 3) for name in "abcde"})
            await browser.reloaded()
            assert "aaa" in await browser.text("/a/")

            lay(tmp_path, {"content/a.md": page("See [nothing](nothing.md).", title="aaa")})
            await browser.reloaded()
            broken = await browser.text("/a/")
            assert "Words." in broken
            assert "content/a.md:6:5: error: There is no page or file `nothing.md`." in broken

            lay(tmp_path, {"content/a.md": page("All is well.", title="aaa")})
            await browser.reloaded()
            mended = await browser.text("/a/")
            assert "All is well." in mended
            assert "handrail-problems" not in mended

            process.terminate()
            assert process.stdout
            told = (await process.stdout.read()).decode()
            outcomes = re.findall(r"^(Built in|Not built; .*)", told, re.MULTILINE)
            assert outcomes == ["Built in", "Not built; the last good site is shown.", "Built in"], told
            assert "placeholder-address" not in told
            assert "Traceback" not in told

    asyncio.run(story())
    assert not (tmp_path / "_site").exists()


def test_the_preview_answers_as_a_static_host_would(tmp_path: Path) -> None:
    lay(
        tmp_path,
        {
            **MINIMAL,
            "content/a.md": page(),
            "content/404.md": page("Not here.", kind="not-found", title="Gone", menu="none"),
        },
    )

    async def story() -> None:
        async with preview(tmp_path) as (browser, _):
            redirect = await browser.get("/a")
            assert (redirect.code, redirect.headers["Location"]) == (302, "/a/")
            missing = await browser.get("/nope/")
            assert missing.code == 404
            assert b"Not here." in missing.body
            assert b"livereload.js" in missing.body
            assert (await browser.get("/sitemap.xml")).headers["Content-Type"] in ("text/xml", "application/xml")
            assert (await browser.get("/../../content/site.yaml")).code == 404
            assert (await browser.get("/%2e%2e/published.json")).code == 404
            assert (await browser.get("/")).headers["Cache-Control"] == "no-store"

    asyncio.run(story())


def test_the_preview_answers_nobody_but_this_machine(tmp_path: Path) -> None:
    lay(tmp_path)

    async def story() -> None:
        async with preview(tmp_path) as (browser, process):
            here = f"http://127.0.0.1:{browser.port}"

            async def code(**headers: str) -> list[int]:
                paths = ("/", "/livereload.js", "/livereload")
                got = [HTTPRequest(here + path, headers={**headers, "Upgrade": "websocket"}) for path in paths]
                return [(await AsyncHTTPClient().fetch(one, raise_error=False)).code for one in got]

            for host in ("localhost", "127.0.0.1", "[::1]"):
                assert 403 not in await code(Host=f"{host}:{browser.port}", Origin=f"http://{host}:{browser.port}")
            for host in ("evil.example", f"evil.example:{browser.port}", "localhost:1", "localhost.evil.example"):
                assert await code(Host=host) == [403] * 3
                assert await code(Origin=f"http://{host}") == [403] * 3
            assert await code(Origin="null") == [403] * 3
            evil = {"Origin": "http://evil.example"}
            with pytest.raises(HTTPClientError, match="403"):
                await websocket_connect(HTTPRequest(f"ws://127.0.0.1:{browser.port}/livereload", headers=evil))
            process.terminate()
            assert process.stdout
            assert "Traceback" not in (await process.stdout.read()).decode()

    asyncio.run(story())


def test_no_request_shows_what_is_no_part_of_the_site_or_frightens_the_editor(tmp_path: Path) -> None:
    lay(tmp_path)
    (tmp_path / "secret.txt").write_text("x")

    async def story() -> None:
        async with preview(tmp_path) as (browser, process):
            site = tmp_path / ".cache/preview"
            assert (site / ".handrail.json").is_file()
            (site / "round").symlink_to("round")
            (site / "secret.txt").symlink_to(tmp_path / "secret.txt")
            odd = ["//evil.example/..", "//etc", "//etc/", "/../..", "/..%2f..", f"/{tmp_path}", "/%00", "/a%00b/"]
            odd += [
                f"/{'a' * 5000}",
                "/.handrail.json",
                "/./.handrail.json",
                "/.handrail-new/",
                "/round",
                "/secret.txt",
            ]
            for path in odd:
                answer = await browser.get(path)
                assert (path, answer.code, "Location" in answer.headers) == (path, 404, False)
            (inside,) = [await browser.get(f"/{site}")]
            assert not inside.headers.get("Location", "").startswith("//")
            for message in ("no json", "[]", "null", "3", "{}", '{"x": 1}', "[" * 100_000, b"\xff", '{"command": []}'):
                await browser.socket.write_message(message, binary=isinstance(message, bytes))
            lay(tmp_path, {"content/a.md": page()})
            await browser.reloaded()
            process.terminate()
            assert process.stdout
            told = (await process.stdout.read()).decode()
            assert "Traceback" not in told
            assert "Error" not in told

    asyncio.run(story())


def test_a_site_that_has_never_been_good_shows_what_to_mend(tmp_path: Path) -> None:
    lay(tmp_path, {**MINIMAL, "content/index.md": "no front matter"})

    async def story() -> None:
        async with preview(tmp_path) as (browser, _):
            assert "The page does not start with `---`." in await browser.text("/")
            assert "\nNot built; there is no good site to show yet.\n" in browser.told
            lay(tmp_path, {"content/index.md": MINIMAL["content/index.md"]})
            await browser.reloaded()
            assert "Two short sentences" in await browser.text("/")

    asyncio.run(story())


def test_the_preview_goes_on_when_nobody_reads_along(tmp_path: Path) -> None:
    lay(tmp_path)

    async def story() -> None:
        async with preview(tmp_path) as (browser, process):
            process._transport.get_pipe_transport(1).close()  # type: ignore[attr-defined]  # asyncio has no other way
            for number in range(2):
                lay(tmp_path, {"content/a.md": page(f"Saved {number}.", title="aaa")})
                await browser.reloaded()
                assert f"Saved {number}." in await browser.text("/a/")
            assert process.returncode is None

    asyncio.run(story())


def test_a_port_that_is_taken_is_told_before_anything_is_built(tmp_path: Path) -> None:
    lay(tmp_path)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        door = [sys.executable, str(SHIPPED / "build.py"), "serve", "--root", str(tmp_path), "--port", str(port)]
        done = subprocess.run(door, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1
    said = f"Port {port} cannot be used: address already in use. Choose another with `--port`.\n"
    assert (done.stdout, done.stderr) == ("", said)
    assert not (tmp_path / ".cache").exists()


def test_the_panel_escapes_what_it_quotes_and_leaves_notices_out() -> None:
    assert problems_panel([Problem(Place("a"), "unknown-fact", "x")]) == ""
    assert "&lt;script&gt;" in problems_panel([Problem(Place("a"), "dead-link", "<script>")])
