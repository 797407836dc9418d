"""What `explain` says: of this repository's own SDK, and of a small one in which everything happens.

Each name has a file in tests/explain with what is then printed. SPECLOOM_UPDATE=1 rewrites the files.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import click
import pytest
from click.testing import Result

from specloom.commands.explain import explained, printer_of
from specloom.commands.session import Session
from specloom.commands.voice import Voice
from specloom.explain.find import Names, part_names
from specloom.explain.history import History
from specloom.explain.stage import Unknown
from specloom.explain.standing import line_of
from specloom.explain.values import Symbol

HERE = Path(__file__).parent
ROOT = HERE.parent
Specloom: TypeAlias = Callable[..., Result]
#: Where a symbol stands in the SDK changes with every template.
LINES = re.compile(r"(generated/\S+\.py):\d+")
SPEC = """openapi: 3.1.0
info: {title: Cloud, version: "1"}
servers: [{url: https://cloud.example}]
paths:
  /notes:
    get:
      operationId: listNotes
      tags: [Notes]
      parameters: [{name: limit, in: query, schema: {type: integer, default: 20}}]
      responses:
        "200":
          description: All.
          content:
            application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Note"}}}
    post:
      operationId: createNote
      tags: [Notes]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}
      responses:
        "200":
          description: It.
          content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}
  /notes/{note_id}:
    parameters: [{name: note_id, in: path, required: true, schema: {type: string}}]
    delete:
      operationId: deleteNote
      tags: [Danger]
      responses: {"204": {description: Gone.}}
  /notes/{note_id}/archive:
    parameters: [{name: note_id, in: path, required: true, schema: {type: string}}]
    post:
      operationId: archiveNote
      tags: [Notes]
      responses: {"204": {description: Done.}}
  /reports:
    get:
      operationId: getReports
      parameters: [{$ref: "#/components/parameters/Missing"}]
      responses: {"204": {description: None.}}
components:
  schemas:
    Note:
      type: object
      required: [id, title]
      properties:
        id: {type: string}
        title: {type: string}
        created_at: {type: string, format: date-time}
        due: {type: string, nullable: true}
        old: {type: string}
        kept_at: {type: string}
        owner:
          type: object
          properties: {name: {type: string}}
    Unused:
      type: object
      properties: {id: {type: string}}
"""
OTHER = """openapi: 3.1.0
info: {title: Local, version: "1"}
servers: [{url: https://local.example}]
paths:
  /v2/notes:
    get:
      operationId: memos
      parameters: [{name: limit, in: query, required: true, schema: {type: integer}}]
      responses:
        "200":
          description: All.
          content:
            application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Memo"}}}
    post:
      operationId: addMemo
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Memo"}}}
      responses:
        "200":
          description: It.
          content: {application/json: {schema: {$ref: "#/components/schemas/Memo"}}}
components:
  schemas:
    Memo:
      type: object
      required: [id, headline, kind]
      properties:
        id: {type: integer}
        headline: {type: string}
        createdAt: {type: string, format: date-time}
        keptAt: {type: string}
        kind: {type: string, const: memo}
"""
OVERLAY = """overlay: 1.0.0
info: {title: Labels, version: "1"}
actions:
  - target: $.components.schemas.Note
    description: The service sends labels since May.
    update: {required: [labels], properties: {labels: {type: array, items: {type: string}}}}
  - target: $.components.schemas.Note.properties.due
    update: {format: date}
  - target: $.components.schemas.Note.properties.due
    update: {nullable: false, title: Due}
  - target: $.components.schemas.Note.properties.old
    remove: true
"""
CONFIG = """[sdk]
package = "sdk"
exclude = ["tag:Danger"]

[[variant]]
name = "cloud"
client = "Cloud"
spec = "cloud.yaml"
apply = ["labels.yaml"]
auth = "none"

[[variant]]
name = "local"
client = "Local"
spec = "local.yaml"
auth = "none"
paths = { "/v2/*" = "/*" }
[variant.fields]
"Memo.headline" = "title"

[[variant]]
name = "twin"
client = "Twin"
like = "cloud"
base_url = "https://twin.example"

[[keep]]
variant = "local"
at = "Memo.keptAt"
reason = "another time"

[[allow]]
operation = "GET /reports"
reason = "its parameter is missing"

[rename]
"notes.archive" = { to = "notes.put_away", alias = true }

[rename.types]
"NoteOwner" = "Person"
"""
#: Names in the SDK of this repository.
OWN = {
    "call": "threads.runs.create",
    "argument": "threads.runs.create.stream",
    "argument-in-an-inline-body": "threads.runs.submit_tool_outputs.tool_outputs",
    "type": "RunObject",
    "type-from-an-overlay": "FunctionToolOutput",
    "field": "assistants.models.run_object.RunObject.status",
    "field-that-is-filled-in": "params.FunctionToolOutput.type",
    "field-of-an-inline-type": "RunObjectRequiredAction.type",
    "field-of-a-field": "RunObject.required_action.submit_tool_outputs",
    "body": "CreateRunRequest",
    "client": "AzureAgents",
    "group": "threads.runs",
    "call-that-polls": "threads.runs.submit_tool_outputs_and_poll",
    "argument-of-a-call-that-polls": "threads.runs.poll.poll_interval",
    "renamed-in-its-own": "vector_stores.file_batches.files.list",
}
#: Names in the small SDK.
SMALL = {
    "renamed": "notes.put_away",
    "renamed-type": "Person",
    "overlaid-field": "Note.labels",
    "overlaid-again": "Note.due",
    "field-of-another-name": "Note.title",
    "field-in-another-spelling": "note.createdAt",
    "former-name": "notes.archive",
    "field-of-two-types": "Note.id",
    "route-of-a-variant": "get /v2/notes",
    "required-by-one": "notes.list.limit",
    "excluded": "notes.delete",
    "excluded-by-its-operation": "deleteNote",
    "exempted": "GET /reports",
    "kept": "Note.keptAt",
    "overlaid-type": "Note",
    "unused": "Unused",
    "client-like-another": "AsyncTwin",
    "unknown": "notes.lst",
    "unknown-field": "Note.titel",
    "unknown-at-all": "qqqqqqqq",
}


@pytest.fixture(scope="module")
def own_run() -> tuple[Session, History]:
    """Return one run over this repository's SDK; it looks the same at all its names."""
    return run_of(ROOT)


@pytest.fixture(scope="module")
def small_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small project with two specs, of which nothing is generated."""
    folder = tmp_path_factory.mktemp("explain")
    files = {"cloud.yaml": SPEC, "local.yaml": OTHER, "labels.yaml": OVERLAY}
    for name, text in {**files, "specloom.toml": CONFIG}.items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def small_run(small_project: Path) -> tuple[Session, History]:
    """Return one run over it."""
    return run_of(small_project)


def run_of(folder: Path) -> tuple[Session, History]:
    """Plan an SDK and keep what each stage gave."""
    with click.Context(click.Command("explain")):
        session = Session.open(str(folder / "specloom.toml"), Voice())
    history = History(session.config)
    session.run.watch = history.watch
    session.run.plan()
    return session, history


def said(run: tuple[Session, History], name: str) -> str:
    """What is printed for a name."""
    session, history = run
    found = explained(session, history, name)
    if isinstance(found, Unknown):
        return f"unknown {found.name}: {', '.join(found.nearest)}\n"
    return printer_of(session).text(found)


def holds(text: str, name: str) -> None:
    """Check a text against a file, or write that file."""
    golden = HERE / "explain" / f"{name}.txt"
    text = LINES.sub(r"\1:<line>", text)
    if os.environ.get("SPECLOOM_UPDATE"):
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


@pytest.mark.parametrize("name", OWN)
def test_the_own_sdk_is_explained(
    name: str, own_run: tuple[Session, History], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of each sort of thing there is said where it is, what each spec says, and what decided."""
    monkeypatch.chdir(ROOT)
    holds(said(own_run, OWN[name]), name)


def test_the_page_shows_what_is_printed(
    own_run: tuple[Session, History], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The example of docs/explain.md is what the command prints, but for lines of the SDK."""
    monkeypatch.chdir(ROOT)
    page = ROOT / "docs" / "explain.md"
    before, shown, after = re.split("```text\n|```\n", page.read_text("utf-8"))
    text = said(own_run, "RunObject.required_action")
    if os.environ.get("SPECLOOM_UPDATE"):
        page.write_text(f"{before}```text\n{text}```\n{after}", "utf-8")
        shown = text
    assert LINES.sub("", text) == LINES.sub("", shown)


def test_the_end_of_a_name_is_enough(own_run: tuple[Session, History]) -> None:
    """Whoever says `runs.create` means the call whose name ends so, and its arguments."""
    for name in ("runs.create", "runs.create.stream"):
        assert said(own_run, name) == said(own_run, f"threads.{name}")


@pytest.mark.parametrize("name", SMALL)
def test_what_made_it_so_is_named(
    name: str,
    small_project: Path,
    small_run: tuple[Session, History],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The line of the configuration, the action of the overlay and the rule that decided are quoted."""
    monkeypatch.chdir(small_project)
    holds(said(small_run, SMALL[name]), name)


def test_a_code_is_explained_with_its_places(small_project: Path, specloom: Specloom) -> None:
    """A code comes with its reason, what to do, and where the run at hand reports it."""
    result = specloom(small_project, "explain", "sl401")
    assert result.exit_code == 0, result.output
    holds(result.stdout, "code")


def test_a_code_needs_no_configuration(tmp_path: Path, specloom: Specloom) -> None:
    """Without a configuration a code is explained all the same, as text and as JSON."""
    text = specloom(tmp_path, "explain", "SL303")
    assert text.exit_code == 0
    assert "duplicate operation name" in text.stdout
    found = json.loads(specloom(tmp_path, "explain", "SL303", "--format", "json").stdout)
    assert (found["name"], found["severity"]) == ("SL303", "warning")
    assert "found" not in found


def test_an_unknown_name_ends_with_two(small_project: Path, specloom: Specloom) -> None:
    """What nothing is called ends with 2 and the nearest names, in both forms."""
    for name, near in {"notes.lst": "notes.list", "SL9999": "SL"}.items():
        result = specloom(small_project, "explain", name)
        assert result.exit_code == 2
        assert not result.stdout
        assert near in result.stderr
    result = specloom(small_project, "explain", "notes.lst", "--format", "json")
    assert result.exit_code == 2
    assert "notes.list" in json.loads(result.stdout)["nearest"]


def test_programs_read_the_same(small_project: Path, specloom: Specloom) -> None:
    """JSON has every part of the text, with file, line and column."""
    result = specloom(small_project, "explain", "Note.labels", "--format", "json")
    assert result.exit_code == 0, result.output
    (found,) = json.loads(result.stdout)
    assert found["kind"] == "field"
    assert found["specs"][0]["variant"] == "cloud"
    overlay = next(one for one in found["why"] if one["by"] == "overlay")
    assert (overlay["file"], overlay["line"], overlay["column"]) == ("labels.yaml", 4, 5)
    assert overlay["rule"] == "The service sends labels since May."


def test_bad_input_is_reported(small_project: Path, tmp_path: Path, specloom: Specloom) -> None:
    """A spec that cannot be read ends with its diagnostics; a code is explained all the same."""
    (tmp_path / "specloom.toml").write_text((small_project / "specloom.toml").read_text("utf-8"))
    result = specloom(tmp_path, "explain", "Note")
    assert result.exit_code == 2
    assert "cloud.yaml" in result.stderr
    result = specloom(tmp_path, "explain", "SL101")
    assert result.exit_code == 0, result.output
    assert "cloud.yaml" in result.stdout


#: Golden cases in which unusual things happen to names.
CASES = (
    "names-that-clash",
    "other-routes",
    "python-names",
    "required-and-write-only",
    "whole-bodies",
)


@pytest.mark.parametrize("case", CASES)
def test_everything_that_has_a_name_is_explained(
    case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each call, argument, type, field and client says where it is from, or what made it."""
    monkeypatch.chdir(HERE / "cases" / "sdk" / case)
    session, history = run_of(Path())
    assert history.plan is not None
    subjects = [one for some in Names.of(history, history.plan).found.values() for one in some]
    parts = [f"{one.name}.{part}" for one in subjects for part in part_names(one)]
    for name in dict.fromkeys([*(one.name for one in subjects), *parts]):
        found = explained(session, history, name)
        assert not isinstance(found, Unknown), name
        assert all(one.declared or one.reasons for one in found), name


def test_the_lines_of_a_variant_are_quoted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever table of a variant is about a thing, its explanation has the line."""
    monkeypatch.chdir(HERE / "cases" / "sdk" / "shop")
    run = run_of(Path())
    wanted = {
        "Order.id": "[variant.fields] (harbor): StoreOrder.orderId is id of the base",
        "OrderStatus": "[variant.values] (harbor): Change.status: DISPATCHED is shipped",
        "Order.total": "[variant.convert] (harbor): StoreOrder.total is converted: decimal",
        "orders.delete": "[variant.envelopes] (harbor): orders.delete: response is in 'order'",
        "orders.list": "[variant.paths] (harbor): GET /v2/orders is GET /orders",
    }
    for name, line in wanted.items():
        assert line in said(run, name), name


def test_an_argument_stands_in_its_signature() -> None:
    """An argument has a line of its own, or that of a call whose signature fits on one."""
    symbol = Symbol("str", "rooms.py", ("class Rooms(", "def delete("), "room_id: ")
    short = "class Rooms(R):\n    def delete(self, room_id: str) -> None:\n        pass\n"
    long = (
        "class Rooms(R):\n    def delete(\n        self,\n        room_id: str,\n    ) -> None:\n"
    )
    assert (line_of(symbol, short), line_of(symbol, long)) == (2, 4)
    assert line_of(symbol, short.replace("room_id", "id")) == 0
