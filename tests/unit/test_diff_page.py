"""The page of a comparison: what it shows, and that no text of a spec can be anything but a text on it."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from click.testing import CliRunner
from hostile_specs import ATTACKS, NAMES, spec

from specloom.cli import main
from specloom.diff.changes import Change, Level, Place
from specloom.report.as_html import as_html
from specloom.report.model import Comparison, Difference
from specloom.shipped import templates_folder
from specloom.surface.model import Advice

Tree: TypeAlias = dict[str, Any]
SEED = Path(__file__).parents[1] / "forms" / "azure-tool-output"
CASES = Path(__file__).parents[1] / "diff"
NODES = """openapi: 3.1.0
info: {title: Nodes, version: "1"}
paths:
  /nodes/{id}:
    get:
      operationId: getNode
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: It.
          content: {application/json: {schema: {$ref: "#/components/schemas/Node"}}}
  /other:
    get:
      operationId: other
      responses: {"204": {description: Nothing.}}
components:
  schemas:
    Node:
      type: object
      properties:
        children: {type: array, items: {$ref: "#/components/schemas/Node"}}
        links: {type: object, additionalProperties: {$ref: "#/components/schemas/Link"}}
        same: {type: string}
    Link: {type: object, properties: {far: {type: string}, title: {type: string}}}
"""


class Page(HTMLParser):
    """The elements of a page, with what is inside of those that hold text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.inside: dict[str, list[str]] = {}
        self._open = ""
        self.feed(text)
        self.close()
        (island,) = [one for one in self.inside["script"] if one.startswith("{")]
        self.data = json.loads(island)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.tags.append((tag, dict(attrs)))
        self._open = tag if tag in {"script", "style"} else ""

    def handle_endtag(self, _: str) -> None:
        """Leave an element."""
        self._open = ""

    def handle_data(self, data: str) -> None:
        """Note what a script or a style is."""
        if self._open:
            self.inside.setdefault(self._open, []).append(data)

    def row(self, name: str) -> Tree:
        """The row of an operation or a schema."""
        (found,) = [one for one in self.data["rows"] if one["n"] == name]
        return dict(found)

    def inner(self, node: Tree, *names: str) -> Tree:
        """A node below another one, through the schemas that stand there."""
        for name in names:
            while "s" in node:
                node = self.data["schemas"][node["s"] - 1]
            (node,) = [one for one in node["c"] if one["n"] == name]
        return node


def page_of(folder: Path, old: str, new: str, *options: str) -> Page:
    """The page of two files of a folder."""
    names = [str(folder / one) for one in (old, new)]
    result = CliRunner().invoke(main, ["diff", *names, "--format", "html", *options])
    assert result.exit_code == 0, result.output
    return Page(result.stdout)


@pytest.fixture(scope="module")
def seed() -> Page:
    """The page of the change by which tool outputs of Azure's agents got a type."""
    return page_of(SEED, "before.json", "after.json")


@pytest.fixture(scope="module")
def nodes(tmp_path_factory: pytest.TempPathFactory) -> Page:
    """The page of a recursive schema, of which a map's values changed."""
    folder = tmp_path_factory.mktemp("nodes")
    (folder / "old.yaml").write_text(NODES, "utf-8")
    new = NODES.replace("far: {type: string}", "far: {type: integer}").replace(
        "title: {type: string}", "heading: {type: boolean}"
    )
    (folder / "new.yaml").write_text(new, "utf-8")
    return page_of(folder, "old.yaml", "new.yaml")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Page:
    """The page of a spec that got hostile names and texts."""
    folder = tmp_path_factory.mktemp("hostile")
    for side in (False, True):
        (folder / f"{int(side)}.json").write_text(json.dumps(spec(NAMES, added=side)), "utf-8")
    return page_of(folder, "0.json", "1.json", "--prose")


def test_the_tree_of_a_request_follows_subtypes(seed: Page) -> None:
    """Below the list of tool outputs is each subtype, and below the one that stayed is its new field."""
    row = seed.row("POST /threads/{threadId}/runs/{runId}/submit_tool_outputs")
    body = next(one for one in row["q"] if one["n"] == "body")
    outputs = seed.inner(body, "tool_outputs")
    assert outputs["t"] == "list of ToolOutput"
    assert seed.inner(outputs, "ComputerToolOutput")["m"] == "+"
    added = seed.inner(outputs, "FunctionToolOutput", "type")
    assert (added["m"], added["t"], added["f"]) == ("+", "function_call_output", ["required"])
    (number,) = added["h"]
    assert seed.data["changes"][number]["i"] == "field-added-required:ToolOutput.type"


def test_a_change_has_all_that_is_known_of_it(seed: Page) -> None:
    """Level, words, reason, places and operations are there, each text once."""
    (change,) = [one for one in seed.data["changes"] if one["l"] == 0]
    assert seed.data["reasons"][change["w"]] == "Requests without it are refused."
    file, line, _ = change["n"]
    assert (Path(seed.data["files"][file]).name, line) == ("after.json", 89)
    (reached,) = seed.data["reaches"][change["r"]]
    assert seed.data["ways"][reached % 2] == "sent"
    assert seed.data["rows"][reached // 2]["n"].startswith("POST /threads")


def test_a_page_reads_without_scripts(seed: Page) -> None:
    """Each change stands in the page itself, with its anchor, for browsers that run no script."""
    static = seed.text.partition("<noscript>")[2].partition("</noscript>")[0]
    for change in seed.data["changes"]:
        assert f'id="{change["i"]}"' in static
        assert change["t"] in static


def test_trees_go_through_maps_and_recursion(nodes: Page) -> None:
    """Each schema is there once, whoever leads to it; what came, went and changed is marked."""
    (response,) = nodes.row("GET /nodes/{id}")["a"]
    link = nodes.inner(response, "children", "children", "links")
    assert {one["n"]: one.get("m") for one in nodes.data["schemas"][link["s"] - 1]["c"]} == {
        "far": "~",
        "heading": "+",
        "title": "-",
    }
    far = nodes.inner(link, "far")
    assert (far["o"], far["t"]) == ("string", "integer")
    assert len(nodes.data["schemas"]) == 2
    assert "d" not in nodes.inner(response, "same")


# Changes of these are of an operation or of the service, and stand in no tree.
WHOLE = re.compile(r"(operation|security|scope|server|token|webhook)-|pages-|error-media-")


def in_tree(node: Tree) -> Iterator[int]:
    """The numbers of the changes of a node and of all below it."""
    yield from node.get("h", ())
    for child in node.get("c", ()):
        yield from in_tree(child)


@pytest.mark.parametrize("start", ["field-", "member-", "parameter-", "type-", "webhook-"])
def test_every_change_is_in_a_tree(start: str) -> None:
    """Where the rules find a change, the tree has a node with it."""
    folders = sorted(CASES.glob(f"{start}*"))
    assert folders
    for folder in folders:
        data = page_of(folder, "old.yaml", "new.yaml").data
        roots = [node for row in data["rows"] for side in "qae" for node in row.get(side, ())]
        shown = {number for root in (*roots, *data["schemas"]) for number in in_tree(root)}
        missing = [one["i"] for number, one in enumerate(data["changes"]) if number not in shown]
        assert not [one for one in missing if not WHOLE.match(one)], folder.name


def test_operations_without_changes_are_left_out(nodes: Page) -> None:
    """The page has the operations that lead to a change, and no other ones."""
    kinds = [(one["k"], one["n"]) for one in nodes.data["rows"]]
    assert kinds == [("operation", "GET /nodes/{id}"), ("schema", "Link")]


def test_the_policy_lets_nothing_else_run(seed: Page) -> None:
    """The one script and the one style are those whose digests the page's policy has, and nothing is loaded."""
    policy = next(
        str(attributes["content"])
        for tag, attributes in seed.tags
        if attributes.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy.startswith("default-src 'none'; ")
    code = [*seed.inside["script"][1:], *seed.inside["style"]]
    assert len(code) == 2
    for text in code:
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    assert "unsafe" not in policy
    loading = {"src", "href", "action", "data", "srcset", "style"}
    assert not [tag for tag, attributes in seed.tags if loading & attributes.keys()]


def texts(value: object) -> Iterator[str]:
    """All texts in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from texts(one)


def test_no_text_of_a_spec_is_markup(hostile: Page, seed: Page) -> None:
    """Hostile names make no element and no attribute that the page of friendly ones has not."""
    kinds = {(tag, *sorted(attributes)) for tag, attributes in hostile.tags}
    assert kinds <= {(tag, *sorted(attributes)) for tag, attributes in seed.tags}
    assert hostile.inside["script"][1:] == seed.inside["script"][1:]
    assert hostile.inside["style"] == seed.inside["style"]
    shown = "\n".join(texts(hostile.data))
    assert all(text in shown for text in ATTACKS if text.isprintable() and len(text) < 100)


def test_nothing_shown_turns_a_line_around(hostile: Page) -> None:
    """Control characters, and those that change the direction of a line, are written as escapes."""
    data = {**hostile.data, "changes": [{**one, "i": ""} for one in hostile.data["changes"]]}
    assert all(text.isprintable() for text in texts(data))
    island = hostile.inside["script"][0]
    assert island.isascii()
    assert not re.search("[<>&]", island)


def test_the_same_states_give_the_same_page(seed: Page) -> None:
    """Two runs give the same bytes."""
    assert page_of(SEED, "before.json", "after.json").text == seed.text


def test_a_small_comparison_is_a_small_page(seed: Page) -> None:
    """What a page brings along, its style and script, is a matter of 20 KB."""
    assert len(seed.text.encode()) < 25_000


def test_the_package_and_the_advice_are_shown() -> None:
    """What changed in the Python package has a row of its own, and the version that follows stands above."""
    change = Change(
        "method-removed", Place("notes.list"), Level.BREAKING, "Code that calls it fails."
    )
    surface = (Difference(change, "is gone", accepted="nobody called it"),)
    advice = Advice("major", (change.id,), "1.4.0", "2.0.0")
    whole = Comparison(("old", "new"), surface=surface, advice=advice)
    page = Page(as_html(whole, templates_folder()))
    assert "<strong>2.0.0 (major) after 1.4.0</strong>" in page.text
    assert page.row("The Python package")["c"] == [0]
    shown = page.data["changes"][0]
    assert (shown["s"], shown["a"]) == ("notes.list", "nobody called it")


def test_a_comparison_without_changes_says_so() -> None:
    """The page has a headline and no rows."""
    page = Page(as_html(Comparison(("old.yaml", "new.yaml")), templates_folder()))
    assert "<p>nothing changed</p>" in page.text
    assert page.data["rows"] == []
