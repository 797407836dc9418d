"""What the configuration exempts: nothing is wrong with it, and no run is repeated for it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from specloom import pipeline
from specloom.api.model import Api
from specloom.api.types import ANY, Primitive, Ref
from specloom.api.walk import definitions_by_name
from specloom.config.load import load
from specloom.diagnostics import Report, Stopped
from specloom.pipeline import Run
from specloom.shipped import templates_folder

CONFIG = """
[sdk]
package = "sdk"

[[variant]]
name = "notes"
client = "Notes"
spec = "spec.json"
"""
DONE = {"204": {"description": "Done."}}
BROKEN = {"allOf": [{"type": "string"}, {"type": "integer"}]}


def run(folder: Path, spec: dict[str, Any], *exempted: tuple[str, str]) -> Run:
    """A run over a spec with exemptions, each a kind and a name."""
    lines = [f'[[allow]]\n{kind} = "{name}"\nreason = "known"\n' for kind, name in exempted]
    (folder / "specloom.toml").write_text("\n".join([CONFIG, *lines]), "utf-8")
    (folder / "spec.json").write_text(json.dumps(spec), "utf-8")
    report = Report()
    config = load(folder / "specloom.toml", report)
    assert config is not None, report.diagnostics
    return Run(config, templates_folder(), report)


def document(paths: dict[str, Any], **components: Any) -> dict[str, Any]:
    """A spec."""
    info = {"title": "Notes", "version": "1"}
    servers = [{"url": "https://notes.example"}]
    return {
        "openapi": "3.1.0",
        "info": info,
        "servers": servers,
        "paths": paths,
        "components": components,
    }


def call(schema: dict[str, Any]) -> dict[str, Any]:
    """An operation that gives a schema back."""
    content = {"application/json": {"schema": schema}}
    return {"responses": {"200": {"description": "One.", "content": content}}}


def ref(name: str) -> dict[str, str]:
    """A reference into the components."""
    return {"$ref": f"#/components/{name}"}


def messages(made: Run) -> list[str]:
    """The messages of the errors of a run that has to fail."""
    with pytest.raises(Stopped):
        made.plan()
    return [found.message for found in made.report.errors]


def problems(made: Run) -> list[str]:
    """Everything that a run finds, none of which stops it."""
    made.plan()
    return [found.message for found in made.report.diagnostics]


def api_of(made: Run) -> Api:
    """The API of a run that has to succeed."""
    made.plan()
    assert not made.report.diagnostics
    return made.api()


@pytest.mark.parametrize("number", [0, 20, 200])
def test_exemptions_repeat_no_stage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """A spec is upgraded once, however many exemptions there are."""
    runs: list[object] = []
    upgrade = pipeline.upgrade

    def counted(*arguments: Any) -> Any:
        runs.append(arguments)
        return upgrade(*arguments)

    monkeypatch.setattr(pipeline, "upgrade", counted)
    broken = {f"/broken{i}/{{id}}": {"get": {"responses": DONE}} for i in range(number)}
    spec = document({"/notes": {"get": call({"type": "string"})}, **broken})
    made = run(tmp_path, spec, *(("operation", f"GET {path}") for path in broken))
    assert [operation.path for operation in api_of(made).operations] == ["/notes"]
    assert len(runs) == 1  # for the plan, and for the API that this test asks for


def test_references_into_an_exempted_schema_hold(tmp_path: Path) -> None:
    """What stands inside an exempted schema can be referred to, whatever is wrong beside it."""
    exempted = {"type": "object", "properties": {"good": {"type": "string"}, "bad": BROKEN}}
    inside = call(ref("schemas/Odd/properties/good"))
    spec = document(
        {"/good": {"get": inside}, "/odd": {"get": call(ref("schemas/Odd"))}},
        schemas={"Odd": exempted},
    )
    api = api_of(run(tmp_path, spec, ("schema", "Odd")))
    good, odd = api.operations
    assert (good.response.type, odd.response.type) == (Primitive("string"), Ref("Odd"))
    assert definitions_by_name(api)["Odd"].type == ANY


def test_an_operation_brings_its_shared_parts(tmp_path: Path) -> None:
    """What is doubtful about a shared body is not said where only exempted operations have it."""
    shared = {"Drawing": {"content": {"image/svg": {"schema": {"type": "object"}}}}}
    draw = {"requestBody": ref("requestBodies/Drawing"), "responses": DONE}
    paths = {"/a": {"post": draw, "get": {"responses": DONE}}, "/b": {"post": draw}}
    spec = document(paths, requestBodies=shared)
    both = ("operation", "POST /a"), ("operation", "POST /b")
    (left,) = run(tmp_path, spec, *both).api().operations
    assert (left.method, left.path) == ("GET", "/a")
    made = run(tmp_path, spec, both[0])
    made.plan()
    assert [found.message for found in made.report.diagnostics] == [
        "the body is sent as the bytes of image/svg, which is not encoded"
    ]


def test_parts_of_a_path_belong_to_all_of_its_operations(tmp_path: Path) -> None:
    """What is wrong with a path is said unless each of its operations is exempted."""
    path = {
        "parameters": [ref("parameters/Ghost")],
        "get": {"responses": DONE},
        "put": {"responses": DONE},
    }
    spec = document({"/a": path, "/b": {"get": {"responses": DONE}}})
    both = ("operation", "GET /a"), ("operation", "PUT /a")
    made = run(tmp_path, spec, *both)
    assert [one.path for one in api_of(made).operations] == ["/b"]
    assert any("Ghost" in text for text in problems(run(tmp_path, spec, both[0])))


def test_a_place_that_is_shared_is_exempted_with_all_that_is_there(tmp_path: Path) -> None:
    """Of two paths with the same operations, exempting those of one hides nothing of the other."""
    item = {"get": {"parameters": [ref("parameters/Ghost")], "responses": DONE}}
    spec = document(
        {"/a": ref("pathItems/I"), "/b": ref("pathItems/I"), "/c": {"get": {"responses": DONE}}},
        pathItems={"I": item},
    )
    assert any("Ghost" in text for text in problems(run(tmp_path, spec, ("operation", "GET /a"))))


def test_what_a_later_stage_needs_is_needed(tmp_path: Path) -> None:
    """An exemption that takes out what the variants cannot agree on is no mistake."""

    def posting(media: str) -> dict[str, Any]:
        sent = {media: {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}}}
        return {"requestBody": {"required": True, "content": sent}, "responses": DONE}

    other = document({"/notes": {"post": posting("application/octet-stream")}})
    (tmp_path / "other.json").write_text(json.dumps(other), "utf-8")
    spec = document({"/notes": {"post": posting("application/json")}, "/a": {"get": call({})}})
    assert messages(both(run(tmp_path, spec))) == [
        "POST /notes: the body is json for notes and bytes for other"
    ]
    (left,) = api_of(both(run(tmp_path, spec, ("operation", "POST /notes")))).operations
    assert left.path == "/a"


def both(made: Run) -> Run:
    """The run with another variant, of `other.json`."""
    (variant,) = made.config.variants
    other = replace(variant, name="other", client="Other", spec=("other.json",))
    made.config = replace(made.config, variants=(variant, other))
    return made


def test_an_exemption_that_nothing_needs_is_an_error(tmp_path: Path) -> None:
    """Each of them is listed, beside one that is needed."""
    spec = document(
        {"/a": {"get": call(ref("schemas/Fine"))}, "/b/{id}": {"get": {"responses": DONE}}},
        schemas={"Fine": {"type": "string"}},
    )
    names = ("operation", "GET /a"), ("schema", "Fine"), ("operation", "GET /b/{id}")
    assert messages(run(tmp_path, spec, *names)) == [
        "unneeded exemption: the operation 'GET /a' can be generated",
        "unneeded exemption: the schema 'Fine' can be generated",
    ]
