"""What a run says of what it read and generated."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from specloom.comparison.counts import count, lines, report_lost
from specloom.config.load import load
from specloom.diagnostics import Report, Source
from specloom.pipeline import Run
from specloom.read.document import Object, plant
from specloom.read.inventory import Contents, operations, reached, schemas, silent, with_webhooks
from specloom.shipped import templates_folder

CASES = Path(__file__).parents[1] / "cases"
ANSWER = {"responses": {"204": {"description": "Done."}}}


def root(**members: object) -> Object:
    """A document with some members."""
    planted = plant(members, Source("spec.json"))
    assert isinstance(planted, Object)
    return planted


def names(document: Object) -> list[str]:
    """The operations of a document."""
    return [declared.name for declared in operations(document)]


def run(case: str) -> Run:
    """The finished run of a case."""
    report = Report()
    config = load(CASES / case / "specloom.toml", report)
    assert config is not None
    made = Run(config, templates_folder(), report)
    made.plan()
    return made


def test_operations_are_found_through_references_and_new_methods() -> None:
    """Paths that stand elsewhere and methods of OpenAPI 3.2 count; extensions and remarks do not."""
    document = root(
        paths={
            "/a": {"summary": "Notes.", "get": ANSWER, "x-post": ANSWER},
            "/b": {"$ref": "#/components/pathItems/B"},
            "/c": {"query": ANSWER, "additionalOperations": {"COPY": ANSWER}},
            "x-d": {"get": ANSWER},
        },
        components={"pathItems": {"B": {"put": ANSWER, "delete": ANSWER}}},
    )
    assert names(document) == ["GET /a", "PUT /b", "DELETE /b", "QUERY /c", "COPY /c"]


def test_path_items_that_refer_to_each_other_end() -> None:
    """A circle of path items has no operations."""
    assert names(root(paths={"/a": {"$ref": "#/paths/~1b"}, "/b": {"$ref": "#/paths/~1a"}})) == []


def test_schemas_of_both_layouts_count() -> None:
    """Definitions of Swagger 2.0 and components of OpenAPI 3 are schemas."""
    document = root(definitions={"A": {}}, components={"schemas": {"B": {}}})
    assert list(schemas(document)) == ["A", "B"]


def test_what_operations_refer_to_is_reached() -> None:
    """References are followed through shared parts, into schemas and down to subtypes."""
    document = root(
        paths={"/a": {"get": {"responses": {"200": {"$ref": "#/components/responses/R"}}}}},
        components={
            "responses": {"R": {"schema": {"$ref": "#/components/schemas/Base"}}},
            "schemas": {
                "Base": {"discriminator": {"propertyName": "kind"}},
                "Sub": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"required": ["kind"]}]},
                "Plain": {"items": {"$ref": "#/components/schemas/Plain/properties/x"}},
                "Heir": {"allOf": [{"$ref": "#/components/schemas/Plain"}]},
            },
        },
    )
    assert reached(document) == ("Base", "Sub")


def test_a_cycle_of_schemas_is_reached_once() -> None:
    """Schemas that refer to each other do not keep the walk going."""
    pair = {
        "A": {"items": {"$ref": "#/definitions/B"}},
        "B": {"items": [{"$ref": "#/definitions/A/items"}]},
    }
    assert reached(root(paths={"/a": {"$ref": "#/definitions/A"}}, definitions=pair)) == ("A", "B")


def test_what_no_code_is_generated_for_is_said() -> None:
    """Callbacks and links are counted, also those of shared responses."""
    call = {
        "callbacks": {"done": {}, "failed": {}},
        "responses": {"200": {"links": {"next": {}}}, "404": {"$ref": "#/components/responses/R"}},
    }
    shared = {"responses": {"R": {"links": {"help": {}}}}}
    document = root(paths={"/a": {"post": call}}, components=shared)
    assert silent(document) == (2, 2)


def test_webhooks_are_counted() -> None:
    """Webhooks have a number, wherever the document keeps them, and what they refer to is reached."""
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}
    kept = {"A": {"type": "object"}, "B": {"type": "object"}}
    for key in ("webhooks", "x-webhooks"):
        hooks: Any = {key: {"w": {"post": {"requestBody": body}}}, "paths": {}}
        document = with_webhooks(root(components={"schemas": kept}, **hooks))
        contents = Contents.of(document, Report())
        assert (contents.webhooks, contents.reached) == (1, ("A",))


def test_the_counts_of_two_variants() -> None:
    """Each variant has a line, and so has the whole."""
    counts = run("sdk/two-variants").counts
    assert counts is not None
    assert lines(counts) == [
        "north: 2 operations read, 2 generated; 3 schemas read, 3 reached",
        "south: 1 operation read, 1 generated; 3 schemas read, 3 reached",
        "together: 2 operations, 3 types",
    ]


def test_exemptions_are_part_of_the_counts() -> None:
    """What is left out is listed with its reason."""
    counts = run("sdk/exemptions").counts
    assert counts is not None
    assert lines(counts) == [
        "notes: 3 operations read, 1 generated, 2 left out; 2 schemas read, 2 reached",
        "left out: operation POST /drawings (its body is XML, which nobody here sends)",
        "left out: operation GET /drawings/{id}/layers (the vendor forgot to declare the id)",
        "left out: schema Stroke (made of two types that exclude each other)",
        "together: 1 operation, 1 type",
    ]


def test_a_lost_operation_is_an_error() -> None:
    """An operation that was read, and that no stage spoke of and none generated, stops the run."""
    made = run("sdk/minimal")
    plan = made.plan()
    resources = tuple(replace(one, methods=one.methods[1:]) for one in plan.resources)
    counts = count(made.contents, made.api(), replace(plan, resources=resources), ())
    report = Report()
    report_lost(counts, report)
    assert [(found.code, found.message) for found in report.diagnostics] == [
        ("SL311", "no method was generated for GET /notes/{note_id}")
    ]
