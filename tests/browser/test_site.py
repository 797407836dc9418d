"""The pages of `specloom docs` in a browser, as people and their keyboards use them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from visiting import Visit, Visitor

_AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
_OPERATION = "calls/threads/runs/submit_tool_outputs.html"
_PAGES = {
    "landing": "index.html",
    "client": "clients/azure_agents.html",
    "resource": "calls/threads/runs/index.html",
    "operation": _OPERATION,
    "variants": "variants.html",
    "changes": "changes.html",
    "model": "models/RunObject.html",
    "models": "models/index.html",
    "enumeration": "models/RunObjectStatus.html",
    "params": "params/SubmitToolOutputsRunRequestToolOutput.html",
}
_SHOWN = """[...document.querySelectorAll('.tabbed-set')].map(set => {
    const inputs = [...set.querySelectorAll(':scope > input')]
    const labels = [...set.querySelectorAll(':scope > .tabbed-labels > label')]
    return labels[inputs.findIndex(one => one.checked)].textContent.trim()
})"""
# The search is open when its dialog is, in the shadow root of what the theme adds to a page.
_OPENED = """[...document.querySelectorAll('*')]
    .some(one => one.shadowRoot && one.shadowRoot.querySelector('dialog[open]'))"""
# What the search shows is in a shadow root that a page may look into.
_FOUND = """[...document.querySelectorAll('*')].filter(one => one.shadowRoot)
    .flatMap(one => [...one.shadowRoot.querySelectorAll('a')].map(link => link.getAttribute('href')))"""
_UNFOLD = "document.querySelectorAll('details').forEach(one => { one.open = true })"
_SHIFTS = """() => new Promise(done => {
    let sum = 0
    new PerformanceObserver(list => list.getEntries().forEach(one => { sum += one.value }))
        .observe({type: 'layout-shift', buffered: true})
    setTimeout(() => done(sum), 500)
})"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", _PAGES)
def test_pages_are_accessible(visit: Visitor, name: str, scheme: str) -> None:
    """The axe rules find nothing serious on any kind of page, light or dark."""
    page = visit(scheme=scheme).open(_PAGES[name])
    page.evaluate(_UNFOLD)
    page.add_script_tag(path=_AXE)
    found = page.evaluate("axe.run()")["violations"]
    bad = [
        (one["id"], node["html"][:120], node.get("failureSummary", "")[:300])
        for one in found
        if one["impact"] in {"serious", "critical"}
        for node in one["nodes"]
    ]
    assert bad == [], json.dumps(bad, indent=1)


@pytest.mark.parametrize("key", ["/", "Control+k"])
def test_search_finds_a_call_from_the_keyboard(visit: Visitor, key: str) -> None:
    """Search opens by a key, and `submit_tool_outputs` leads to the page of that call."""
    one = visit()
    one.open("index.html")
    assert any(_OPERATION in link for link in _found(one, "submit_tool_outputs", key)[:5])


def test_a_tab_switches_all_sections_and_stays(visit: Visitor) -> None:
    """Whoever chooses a service sees it in each section, and on the next page."""
    one = visit()
    page = one.open(_OPERATION)
    assert set(page.evaluate(_SHOWN)) == {"OpenAI"}
    page.locator(".tabbed-labels > label", has_text="Azure").first.click()
    page.wait_for_timeout(200)
    assert set(page.evaluate(_SHOWN)) == {"Azure"}
    one.open("calls/threads/create.html")
    page.wait_for_timeout(300)
    assert set(page.evaluate(_SHOWN)) == {"Azure"}


def test_tabs_move_by_arrows(visit: Visitor) -> None:
    """The tabs of a section are one stop of the keyboard, and arrows choose among them."""
    page = visit().open(_OPERATION)
    page.locator(".tabbed-set > input").first.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(200)
    assert page.evaluate(_SHOWN)[0] == "Azure"


def test_the_first_stop_of_the_keyboard_skips_to_the_content(visit: Visitor) -> None:
    """Tab shows a link that leads past the navigation."""
    page = visit().open(_OPERATION)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.md-skip')")
    page.keyboard.press("Enter")
    assert page.evaluate("document.querySelector('article').contains(document.activeElement)")


@pytest.mark.parametrize("name", _PAGES)
def test_no_page_is_wider_than_a_phone(visit: Visitor, name: str) -> None:
    """At 390 pixels code scrolls inside of its block and the page does not scroll aside."""
    page = visit(390).open(_PAGES[name])
    page.evaluate(_UNFOLD)
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


@pytest.mark.parametrize("width", [390, 1400])
@pytest.mark.parametrize("name", _PAGES)
def test_nothing_moves_while_a_page_loads(visit: Visitor, name: str, width: int) -> None:
    """The layout of a page does not shift."""
    page = visit(width).open(_PAGES[name])
    assert page.evaluate(_SHIFTS) < 0.01


def test_services_are_filtered_from_the_keyboard(visit: Visitor) -> None:
    """The rows with all words stay, with their headings; how many is announced; Escape shows all."""
    page = visit().open("variants.html")
    rows = page.locator("tbody tr:visible")
    every, status = rows.count(), page.locator("article [role=status]")
    said = status.inner_text()
    page.get_by_label("Filter", exact=True).focus()
    page.keyboard.type("Submit_tool_outputs yes")
    assert (rows.count(), status.inner_text()) == (1, f"1 of {every} rows")
    assert page.locator("article :is(h2, h3):visible").get_attribute("id") == "calls"
    page.keyboard.press("Escape")
    assert (rows.count(), status.inner_text()) == (every, said)


def test_services_are_compared_without_scripts(visit: Visitor) -> None:
    """Where no script runs, every row is there."""
    page = visit(java_script_enabled=False).open("variants.html")
    assert page.locator("tbody tr:visible").count() > 200
    assert page.locator("p.filter").inner_text().endswith(" differences.")


def test_changes_are_filtered_from_the_keyboard(visit: Visitor) -> None:
    """What holds all words is left and unfolded, with its headings; Escape folds it as it was."""
    page = visit().open("changes.html")
    rows, folded = page.locator("article details li"), page.locator("article details:not([open])")
    every, closed = rows.count(), folded.count()
    assert closed > 0
    page.get_by_label("Filter", exact=True).focus()
    page.keyboard.type("azure ToolOutput breaking")
    shown = page.locator("article details li:visible")
    assert 0 < shown.count() < 5
    assert "function_call_output" in shown.first.inner_text()
    assert page.locator("article [role=status]").inner_text().endswith(f" of {every} entries")
    assert page.locator("article h2:visible").first.inner_text().startswith("Azure")
    page.keyboard.press("Escape")
    assert (rows.count(), folded.count()) == (every, closed)
    assert (
        page.locator("article details:visible").count() == page.locator("article details").count()
    )


def test_a_changed_page_leads_to_its_changes(visit: Visitor) -> None:
    """The line of a page leads into what is folded, which is open then, and its links lead back."""
    page = visit().open("models/AssistantsNamedToolChoice.html")
    page.locator(".facts a[href*='changes.html#']").first.click()
    page.wait_for_url("**/changes.html#*")
    place = page.locator(f"[id='{page.url.partition('#')[2]}']")
    place.wait_for(state="visible")
    assert place.locator("a[href$='models/AssistantsNamedToolChoice.html']").count() == 1


def test_code_is_copied(visit: Visitor) -> None:
    """The button of a block of code puts its lines into the clipboard."""
    page = visit(permissions=["clipboard-read", "clipboard-write"]).open(_OPERATION)
    page.locator(
        ".tabbed-block:visible .md-code__button, .tabbed-block:visible .md-clipboard"
    ).first.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("from assistants import OpenAI\n\nclient = OpenAI()\n")


def test_what_is_inside_unfolds_by_the_keyboard(visit: Visitor) -> None:
    """The fields of an argument are folded until the keyboard opens them."""
    page = visit().open(_OPERATION)
    fields = page.locator("details.fields").first
    assert not fields.locator("li").first.is_visible()
    fields.locator("summary").first.press("Enter")
    assert fields.locator("li").first.is_visible()


def test_the_first_view_takes_less_than_a_second(visit: Visitor) -> None:
    """From a server on this machine the largest page is there within a second."""
    page = visit().open(_OPERATION)
    seconds = page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd") / 1000
    assert seconds < 1


def test_pages_open_from_the_disk(visit: Visitor, site: Path) -> None:
    """Without a server too, a page shows its content, its links lead to pages, and search finds a call."""
    one = visit(home=site.as_uri())
    page = one.open("index.html")
    page.locator("a[href$='threads/runs/index.html']").last.click()
    page.locator("a[href$='submit_tool_outputs.html']").last.click()
    assert page.locator("h1").inner_text().startswith("threads.runs.submit_tool_outputs")
    assert any(_OPERATION in link for link in _found(one, "submit_tool_outputs")[:5])
    assert one.failures == []


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("RunObject", "models/RunObject.html"),
        ("delete thread", "calls/threads/delete.html"),
        ("vector_stores.search", "calls/vector_stores/search.html"),
        ("submit_tool_outputs_and_poll", f"{_OPERATION}"),
        ("cancelRun", "calls/threads/runs/cancel.html"),
        ("AzureAgents", "clients/azure_agents.html"),
        ("RateLimitError", "index.html"),
    ],
)
def test_search_has_first_what_has_the_name(visit: Visitor, text: str, first: str) -> None:
    """A type, a call by its name or by its words, a client and an error are found first."""
    one = visit()
    one.open("index.html")
    assert _found(one, text)[0].removeprefix(f"{one.address}/").partition("?")[0] == first


def _found(one: Visit, text: str, key: str = "/") -> list[str]:
    """Where the search leads to, the best first."""
    page = one.page
    page.wait_for_timeout(500)
    page.keyboard.press(key)
    page.wait_for_function(_OPENED)
    page.wait_for_timeout(200)
    page.keyboard.type(text)
    # What is shown is of the whole text when it stays.
    page.wait_for_function(f"({_FOUND}).length > 0")
    before: list[str] = []
    while (found := page.evaluate(_FOUND)) != before:
        before = found
        page.wait_for_timeout(500)
    return before
