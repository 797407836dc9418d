"""What the reference of an SDK costs: writing it, building its site, and the first view of its pages.

    make bench

Of `generated/assistants` and of `examples/openai`: whole processes, measured once, as they take long; sizes of
pages and of the index of the search; and for the first page, the largest page of a call and the largest of
a model the time until Chromium shows something and until it has loaded all, from a server on this machine,
in a fresh profile each time, the median of five.

Ends with 1 if one of LIMITS is passed.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
PROGRAMS = Path(sys.executable).parent
CONFIGS = {
    "generated/assistants": ROOT / "specloom.toml",
    "examples/openai": ROOT / "examples" / "openai" / "specloom.toml",
}
ROUNDS = 5
#: What is too much: seconds of ours, bytes of the page in the middle and of the largest, seconds of a view.
LIMITS = {"written": 60.0, "median": 100_000.0, "largest": 1_000_000.0, "view": 1.0}
_TIMES = """() => [
    performance.getEntriesByName('first-contentful-paint')[0].startTime,
    performance.getEntriesByType('navigation')[0].loadEventEnd,
]"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


def main() -> int:
    """Measure both references; 1 if something is too much."""
    program = shutil.which("chromium")
    if program is None:
        print("the first view needs chromium: `make browser` installs it where it can")
        return 1
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for name, config in CONFIGS.items():
            print(f"\n{name}")
            found += _measured(config, Path(folder) / config.parent.name, browser)
        browser.close()
    print("\n".join(["", *(f"too much: {one}" for one in found)]))
    return bool(found)


def _measured(config: Path, folder: Path, browser: Browser) -> Iterator[str]:
    """Measure one, say what it takes, and yield what is too much."""
    specloom = [PROGRAMS / "specloom", "docs", "--quiet", "--config", config, "--output", folder]
    written = _seconds([str(part) for part in specloom], ROOT)
    built = _seconds([str(PROGRAMS / "zensical"), "build"], folder)
    site = folder / "site"
    sizes = sorted((path.stat().st_size, path) for path in site.rglob("*.html"))
    median, (largest, page) = sizes[len(sizes) // 2][0], sizes[-1]
    index = (site / "search.json").stat().st_size
    print(f"written in {written:.1f} s, built in {built:.1f} s, {len(sizes)} pages")
    print(f"median {median:,} bytes, largest {largest:,} ({page.relative_to(site)})")
    print(f"index of the search {index:,} bytes")
    shown = ["index.html", *(_largest(site, part) for part in ("calls", "models"))]
    views = dict(_views(site, shown, browser))
    for path, (paint, load) in views.items():
        print(f"{path}: something after {paint:.2f} s, all after {load:.2f} s")
    view = max(paint for paint, _ in views.values())
    figures = {"written": written, "median": median, "largest": largest, "view": view}
    yield from (
        f"{name} {figures[name]:.1f}" for name, most in LIMITS.items() if figures[name] > most
    )


def _seconds(command: list[str], folder: Path) -> float:
    """How long a process takes."""
    start = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return time.perf_counter() - start


def _largest(site: Path, part: str) -> str:
    """The largest page of a part, but for those that list others."""
    pages = (path for path in (site / part).rglob("*.html") if path.name != "index.html")
    return max(pages, key=lambda path: path.stat().st_size).relative_to(site).as_posix()


def _views(
    site: Path, pages: list[str], browser: Browser
) -> Iterator[tuple[str, tuple[float, float]]]:
    """By page, the seconds until something is shown and until all has loaded."""
    with _served(site) as address:
        for path in pages:
            times = [_view(browser, f"{address}/{path}") for _ in range(ROUNDS)]
            paint, load = (statistics.median(one) / 1000 for one in zip(*times, strict=True))
            yield path, (paint, load)


def _view(browser: Browser, address: str) -> tuple[float, float]:
    context = browser.new_context(viewport={"width": 1400, "height": 900})
    page = context.new_page()
    page.goto(address, wait_until="load")
    page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length > 0")
    paint, load = page.evaluate(_TIMES)
    context.close()
    return paint, load


@contextmanager
def _served(site: Path) -> Iterator[str]:
    handler = partial(_Quiet, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


if __name__ == "__main__":
    sys.exit(main())
