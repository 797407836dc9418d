"""The site of the SDK under generated/, built once, served on this machine, and a browser on it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright
from visiting import Visit, Visitor

ROOT = Path(__file__).resolve().parents[2]
_OFF = ("gpu", "quic", "background-networking", "component-update", "sync")


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    folder = tmp_path_factory.mktemp("docs") / "reference"
    programs = Path(sys.executable).parent
    since = ["--since", "specs/published.toml"]
    write = [programs / "specloom", "docs", "--quiet", "--output", folder, *since]
    subprocess.run(write, cwd=ROOT, check=True)
    build = [programs / "zensical", "build", "--strict"]
    subprocess.run(build, cwd=folder, check=True, capture_output=True)
    return folder / "site"


@pytest.fixture(scope="session")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site of this repository's own pages, with the reference in it."""
    folder = tmp_path_factory.mktemp("own") / "docs"
    write = [sys.executable, ROOT / "docs" / "site.py", folder]
    subprocess.run(write, cwd=ROOT, check=True, capture_output=True)
    return folder / "site"


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served."""
    handler = partial(_Quiet, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, without what it does by itself on the network."""
    program = shutil.which("chromium")
    assert program, "install chromium: `make browser` does where it can"
    arguments = ["--no-sandbox", *(f"--disable-{name}" for name in _OFF)]
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=arguments)
        yield opened
        opened.close()


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Visitor]:
    """Return a function that opens a fresh browser profile on the site; it must be left without errors."""
    visits: list[Visit] = []

    def fresh(width: int = 1400, scheme: str = "light", home: str = address, **more: Any) -> Visit:
        size = {"width": width, "height": 900}
        context = browser.new_context(viewport=size, color_scheme=scheme, **more)
        one = Visit(context.new_page(), home)
        one.page.on("console", lambda said: one.errors.append(said.text) if _bad(said) else None)
        one.page.on("pageerror", lambda error: one.errors.append(str(error)))
        one.page.on("request", lambda request: one.requests.append(request.url))
        one.page.on("requestfailed", lambda request: _failed(one, request))
        visits.append(one)
        return one

    yield fresh
    for one in visits:
        own = (one.address, "data:", "blob:", "about:")
        elsewhere = [url for url in one.requests if not url.startswith(own)]
        one.page.context.close()
        assert (one.errors, elsewhere) == ([], [])


def _failed(one: Visit, request: Any) -> None:
    """Note what could not be had, not what a page no longer wanted when it was left."""
    if request.failure != "net::ERR_ABORTED":
        one.failures.append(request.url)


def _bad(said: Any) -> bool:
    return said.type in {"error", "warning"}
