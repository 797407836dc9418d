"""What is added to a spec renames nothing, but for what has more right to a name."""

from __future__ import annotations

import copy
import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specloom.commands.renamed import report_renamed
from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.output.compare import compare
from specloom.output.write import write
from specloom.pipeline import Run
from specloom.shipped import templates_folder

DONE = {"204": {"description": "Done."}}
STRING = {"type": "string"}
CONFIG = """
[sdk]
package = "sdk"

[[variant]]
name = "notes"
client = "Notes"
spec = "spec.json"
"""


def giving(schema: dict[str, Any]) -> dict[str, Any]:
    """Responses with one schema."""
    return {"200": {"description": "It.", "content": {"application/json": {"schema": schema}}}}


def record(**properties: Any) -> dict[str, Any]:
    """An object."""
    return {"type": "object", "properties": properties}


def call(operation_id: str = "", responses: dict[str, Any] | None = None) -> dict[str, Any]:
    """An operation."""
    named = {"operationId": operation_id} if operation_id else {}
    return {**named, "responses": responses or DONE}


LIST = giving(record(data={"type": "array", "items": {"$ref": "#/components/schemas/Note"}}))
PATHS: dict[str, Any] = {
    "/notes": {"get": call("listNotes", LIST), "post": call("createNote")},
    "/notes/{id}": {"get": call("getNote"), "delete": call(), "patch": call()},
    "/notes/{id}/content": {"get": call("getContent")},
    "/notes/{id}/cancel": {"post": call("cancelNote")},
    "/notes/{id}/cover": {"get": call("getCover", giving(record(a=STRING)))},
    "/settings": {"get": call("getSettings", giving(record(a=STRING))), "put": call()},
    "/config": {"post": call()},
    "/search": {"post": call()},
    "/threads/runs": {"post": call("createThreadAndRun")},
    "/threads/{id}/runs": {"post": call("createRun")},
    "/hooks/{id}/{token}": {"delete": call("deleteHookWithToken")},
    "/{account}/sites": {"get": call("listSitesOf", LIST)},
    "/items": {"put": call("putItems"), "delete": call()},
}
USER = record(name=STRING, address=record(street=STRING), kind={"enum": ["a", "b"], **STRING})
SCHEMAS = {"Note": record(text=STRING), "user": USER, "fooBar": record(a=STRING)}


def document(paths: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    """A spec whose last operation gives every schema."""
    every = {name: {"$ref": f"#/components/schemas/{name}"} for name in schemas}
    everything = {"/all": {"get": call("getAll", giving(record(**every)))}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Notes", "version": "1"},
        "servers": [{"url": "https://notes.example"}],
        "paths": with_parameters({**paths, **everything}),
        "components": {"schemas": schemas},
    }


def with_parameters(paths: dict[str, Any]) -> dict[str, Any]:
    """Paths that declare their parameters."""
    declared = copy.deepcopy(paths)
    for path, item in declared.items():
        names = re.findall(r"\{(\w+)\}", path)
        item["parameters"] = [
            {"name": name, "in": "path", "required": True, "schema": STRING} for name in names
        ]
    return declared


def run(folder: Path, spec: dict[str, Any], more: str = "") -> Run:
    """A run over a spec."""
    (folder / "specloom.toml").write_text(CONFIG + more, "utf-8")
    (folder / "spec.json").write_text(json.dumps(spec), "utf-8")
    report = Report()
    config = load(folder / "specloom.toml", report)
    assert config is not None, report.diagnostics
    return Run(config, templates_folder(), report)


def calls(folder: Path, paths: dict[str, Any]) -> dict[str, str]:
    """The names of operations by their routes."""
    api = run(folder, document(paths, SCHEMAS)).api()
    return {f"{o.method} {o.path}": o.name for o in api.operations}


def additions() -> Iterator[tuple[str, str]]:
    """Every method that a path has not, and paths below, beside and in front of each."""
    for path in PATHS:
        for method in ("get", "post", "put", "patch", "delete"):
            for other in (path, f"{path}/{{more}}", f"{path}/more", f"/{{tenant}}{path}"):
                if method not in PATHS.get(other, {}):
                    yield method, other
    for prefix in ("/v1", "/v2", "/api/v3"):
        yield "get", f"{prefix}/notes"


@pytest.mark.slow
@pytest.mark.parametrize("operation_id", ["", "doSomething", "list"])
def test_a_path_renames_what_it_has_the_name_of(tmp_path: Path, operation_id: str) -> None:
    """An operation that is added takes names from others that would have its own, and no other."""
    before = calls(tmp_path, PATHS)
    for method, path in additions():
        item = {**PATHS.get(path, {}), method: call(operation_id)}
        after = calls(tmp_path, {**PATHS, path: item})
        new = after[f"{method.upper()} {path}"]
        for route, name in before.items():
            taken = name == new or name.startswith(f"{new}.") or new.startswith(f"{name}.")
            assert after[route] == name or taken, (method, path, new, route, after[route])
        assert len(set(after.values())) == len(after)


def renamed(
    folder: Path, before: dict[str, Any], after: dict[str, Any], more: str = ""
) -> list[str]:
    """The hints of what is renamed when the second spec is generated after the first."""
    hints: list[str] = []
    for spec, lines in ((before, ""), (after, more)):
        made = run(folder, spec, lines)
        files = made.files()
        assert made.planned is not None
        output = folder / "out"
        report_renamed(output, made.planned, made.config, made.sources, made.report)
        write(output, "sdk", files, compare(output, "sdk", files))
        hints = [d.hint for d in made.report.diagnostics if d.code == "SL530"]
    return hints


@pytest.mark.parametrize(
    ("path", "method", "operation_id", "kept"),
    [
        ("/items/{id}", "delete", "", ['"DELETE /items" = "items.delete" under [rename]']),
        (
            "/hooks/{id}",
            "delete",
            "",
            ['"DELETE /hooks/{id}/{token}" = "hooks.delete" under [rename]'],
        ),
        ("/sites", "get", "listSites", ['"GET /{account}/sites" = "sites.list" under [rename]']),
        ("/notes/{id}/cancel/{step}", "get", "", []),
        ("/health", "get", "", []),
    ],
)
def test_a_renaming_is_a_warning(
    tmp_path: Path, path: str, method: str, operation_id: str, kept: list[str]
) -> None:
    """What takes its canonical name back says how the other keeps it; everything else is silent."""
    after = document({**PATHS, path: {method: call(operation_id)}}, SCHEMAS)
    hints = renamed(tmp_path, document(PATHS, SCHEMAS), after)
    assert [
        hint.removeprefix("To keep the name write ").removesuffix(".") for hint in hints
    ] == kept


@pytest.mark.parametrize(
    ("name", "schema", "kept"),
    [
        ("user_address", record(city=STRING), '"UserAddressObject" = "UserAddress"'),
        ("UserKind", record(city=STRING), '"UserKindEnum" = "UserKind"'),
        ("foo-bar", record(city=STRING), '"FooBar2" = "FooBar"'),
        ("FooBar", record(city=STRING), '"FooBar2" = "FooBar"'),
        ("Other", record(part=record(a=STRING)), ""),
    ],
)
def test_a_schema_renames_what_it_has_the_name_of(
    tmp_path: Path, name: str, schema: dict[str, Any], kept: str
) -> None:
    """A component takes its name from an inline type and from a twin; the line keeps the old one."""
    before, after = (document(PATHS, some) for some in (SCHEMAS, {**SCHEMAS, name: schema}))
    hints = renamed(tmp_path, before, after)
    assert hints == ([f"To keep the name write {kept} under [rename.types]."] if kept else [])
    lines = f"[rename.types]\n{kept}\n" if kept else ""
    (folder := tmp_path / "kept").mkdir()
    left = renamed(folder, before, after, lines)
    assert left == []


def test_a_response_renames_nothing(tmp_path: Path) -> None:
    """Another status with a schema of its own is a type more and no other name."""
    paths = copy.deepcopy(PATHS)
    for item in paths.values():
        for operation in item.values():
            found = giving(record(extra=record(b=STRING)))["200"]
            operation["responses"] = {**operation["responses"], "202": found, "404": found}
    assert renamed(tmp_path, document(PATHS, SCHEMAS), document(paths, SCHEMAS)) == []


def test_the_order_of_members_orders_no_arguments(tmp_path: Path) -> None:
    """Arguments follow what is required and the order of the schemas, not that of the `allOf`."""
    members = {
        "A": {"$ref": "#/components/schemas/A"},
        "B": {**record(z=STRING, r=STRING, c=STRING), "required": ["r"]},
        "C": {"$ref": "#/components/schemas/C"},
    }
    schemas = {"A": record(y=STRING, x=STRING), "C": record(q=STRING, b=STRING)}
    found = set()
    for order in itertools.permutations("ABC"):
        body = {**record(own=STRING), "allOf": [members[name] for name in order]}
        content = {"application/json": {"schema": body}}
        sent = {**call(), "requestBody": {"required": True, "content": content}}
        spec = {**document({}, schemas), "paths": {"/notes": {"post": sent}}}
        (method,) = run(tmp_path, spec).plan().resources[0].methods
        found.add(tuple(argument.name for argument in method.keywords))
    ((first, *_),) = found
    assert first == "r"
