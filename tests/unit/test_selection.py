"""Which operations a configuration selects."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest
from families import document, operation, ref, run

from specloom.plan.runtime import CALLS, REASONS, TYPES, modules
from specloom.shipped import templates_folder

PATHS: dict[str, Any] = {
    "/notes": {
        "get": operation(tags=["Reading"], operationId="listNotes"),
        "post": operation(tags=["Writing", "Notes"], operationId="createNote"),
    },
    "/notes/{id}": {"$ref": "#/components/pathItems/note"},
}
ONE = {"get": operation(operationId="getNote"), "delete": operation(operationId="deleteNote")}


@pytest.mark.parametrize(
    ("patterns", "expected"),
    [
        ('include = ["/notes"]', ["GET /notes", "POST /notes"]),
        ('include = ["get /notes*"]', ["GET /notes", "GET /notes/{id}"]),
        ('include = ["tag:Writing"]', ["POST /notes"]),
        ('include = ["tag:*ing"]', ["GET /notes", "POST /notes"]),
        ('include = ["*Note"]', ["POST /notes", "GET /notes/{id}", "DELETE /notes/{id}"]),
        ('exclude = ["DELETE *"]', ["GET /notes", "POST /notes", "GET /notes/{id}"]),
        ('include = ["*/notes"]\nexclude = ["createNote"]', ["GET /notes"]),
        ("models_only = true", []),
    ],
)
def test_patterns_select_operations(patterns: str, expected: list[str], tmp_path: Path) -> None:
    """By path, method and path, tag and operationId; what is excluded is out of what is included."""
    spec = document(PATHS, {"Note": {"type": "object"}})
    spec["components"]["pathItems"] = {"note": ONE}
    made = run(tmp_path, f'sdk"\n{patterns}\noutput = "out', {"notes": spec})
    assert sorted(f"{o.method} {o.path}" for o in made.api().operations) == sorted(expected)


@pytest.mark.parametrize(
    ("patterns", "expected"),
    [
        ('exclude = ["GET *"]', ["Deleted", "Made"]),
        ('exclude = ["tag:Writing"]', ["Deleted"]),
        ('include = ["*/notes", "onDeleted"]', ["Deleted"]),
        ('include = ["*/notes", "note.*", "onDeleted"]', ["Deleted", "Made"]),
        ('include = ["*/notes"]', []),
        ("models_only = true", None),
    ],
)
@pytest.mark.parametrize("key", ["webhooks", "x-webhooks"])
def test_patterns_select_webhooks(
    patterns: str, expected: list[str] | None, key: str, tmp_path: Path
) -> None:
    """Webhooks are selected as operations are, by tag, operationId, and method and name."""
    names = ("Deleted", "Made", "Note")
    spec = document({"/notes": PATHS["/notes"]}, {name: {"type": "object"} for name in names})
    spec[key] = {
        "note.made": {"post": operation(ref("Made"), tags=["Writing"])},
        "note.deleted": {"post": operation(ref("Deleted"), operationId="onDeleted")},
    }
    made = run(tmp_path, f'sdk"\n{patterns}\noutput = "out', {"notes": spec})
    api = made.api()
    found = [d.name for d in api.definitions]
    if expected is None:
        assert api.webhooks is None
        assert found == list(names)
    else:
        assert [name for name in found if name != "WebhookEvent"] == expected
        assert (api.webhooks is not None) == bool(expected)


def test_modules_of_the_runtime_come_with_what_they_import() -> None:
    """Whatever a package has a module for, it also has all that the module imports."""
    folder = templates_folder() / "sdk" / "_runtime"
    assert {path.stem for path in folder.glob("*.py")} == set(REASONS)
    for name, reasons in REASONS.items():
        tree = ast.parse((folder / f"{name}.py").read_text("utf-8"))
        froms = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level]
        own = {str(node.module or alias.name) for node in froms for alias in node.names}
        for reason in reasons:
            assert own <= set(modules({reason} if reason == TYPES else {reason, CALLS})), name


def test_models_need_little_of_the_runtime() -> None:
    """What a package without calls has of the runtime does not import httpx2."""
    folder = templates_folder() / "sdk" / "_runtime"
    for name in modules(()):
        assert "httpx2" not in (folder / f"{name}.py").read_text("utf-8"), name


def test_models_only_needs_no_clients(tmp_path: Path) -> None:
    """Without operations there are the types as models and as params, and what models are made of."""
    spec = document(PATHS, {"Note": {"type": "object", "properties": {"text": {"type": "string"}}}})
    made = run(tmp_path, 'sdk"\nmodels_only = true\noutput = "out', {"notes": spec})
    files = {path.removeprefix("sdk/") for path in made.files()}
    folders = {"models/__init__.py", "models/note.py", "params/__init__.py", "params/note.py"}
    runtime = {f"_runtime/{name}.py" for name in modules(())}
    assert files == {"__init__.py", "py.typed", "MANIFEST.json", *folders, *runtime}


FILE = {
    "schema": {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}
}
NEEDING: list[tuple[str, dict[str, Any]]] = [
    ("streams", {"responses": {"200": {"content": {"text/event-stream": {"schema": {}}}}}}),
    ("uploads", {"requestBody": {"content": {"multipart/form-data": FILE}}}),
    ("uploads", {"requestBody": {"content": {"application/octet-stream": {}}}}),
    ("paths", {"parameters": [{"name": "q", "in": "query", "schema": {}, "deprecated": True}]}),
]


@pytest.mark.parametrize(("module", "said"), NEEDING)
def test_modules_of_the_runtime_come_with_what_needs_them(
    module: str, said: dict[str, Any], tmp_path: Path
) -> None:
    """A package has what is of streams, files or deprecated values if something in the spec is one."""
    spec = document({"/notes": {"post": {**operation(operationId="make"), **said}}}, {})
    files = {Path(path).stem for path in run(tmp_path, "sdk", {"notes": spec}).files()}
    assert files & {"streams", "uploads", "paths", "wires"} == {module}
