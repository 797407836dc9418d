"""Upgraded documents to the API: what each construct becomes, and how odd input is survived."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.api.model import ANONYMOUS, Api, Choices, Operation, Security, Server
from specloom.api.types import Enum, List, Map, Nullable, Object, Pairs, Primitive, Ref, Union
from specloom.diagnostics import Report, Source
from specloom.parse.schemas import SchemaParser
from specloom.parse.stage import Overrides, parse
from specloom.read.document import Document, plant
from specloom.read.document import Object as Node

OK = {"responses": {"204": {"description": "Nothing."}}}


def node(value: Any) -> Node:
    """A tree of a file called spec.yaml."""
    tree = plant(value, Source("spec.yaml"))
    assert isinstance(tree, Node)
    return tree


def run(spec: Any, auth: str = "") -> tuple[Api, list[str]]:
    """The API of a spec and the messages about it."""
    report = Report()
    api = parse(
        Document("spec.yaml", node(spec)), "one", "One", Overrides((auth,) if auth else ()), report
    )
    return api, [found.message for found in report.diagnostics]


def operation(spec: Any, **root: Any) -> tuple[Operation, list[str]]:
    """The only operation of a spec."""
    api, messages = run({"paths": {"/things": {"post": {**OK, **spec}}}, **root})
    (found,) = api.operations
    return found, messages


def kind(schema: Any, **schemas: Any) -> Any:
    """The type of a schema that has nothing wrong."""
    report = Report()
    root = node({"components": {"schemas": schemas}})
    found = SchemaParser("one", root, report).parse(node({"s": schema})["s"])
    assert not report.diagnostics
    return found


@pytest.mark.parametrize(
    ("schema", "wanted"),
    [
        (True, Primitive("any")),
        ({}, Primitive("any")),
        ({"type": "null"}, Primitive("any")),
        ({"type": "string", "format": "binary"}, Primitive("bytes")),
        ({"type": "string", "maxLength": 3}, Primitive("string", "", (("maxLength", 3),))),
        ({"type": "array"}, List(Primitive("any"))),
        ({"type": "object"}, Map(Primitive("any"))),
        ({"type": "object", "additionalProperties": False}, Object((), closed=True)),
        ({"anyOf": []}, Primitive("any")),
        ({"anyOf": [{"type": "integer"}]}, Primitive("integer")),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}]}, Nullable(Primitive("integer"))),
        ({"$ref": "#/components/schemas/a~1b"}, Ref("a/b")),
    ],
)
def test_schemas_become_types(schema: Any, wanted: Any) -> None:
    """Each form of a schema has one type."""
    assert kind(schema) == wanted


def test_closed_and_open_enumerations_differ() -> None:
    """`x-open` says that other values may come, and descriptions belong to values."""
    found = kind({"enum": ["a", 1], "x-open": True, "x-enum-descriptions": {"a": "First."}})
    assert isinstance(found, Enum)
    assert found.open
    assert [(v.value, v.description, v.variants) for v in found.values] == [
        ("a", "First.", ("one",)),
        (1, "", ("one",)),
    ]
    assert found.constant is None


def test_discriminators_give_members_their_tags() -> None:
    """Several values may mean one member; in which order they are written says nothing."""
    ref = "#/components/schemas/A"
    told = {"propertyName": "kind", "mapping": {"b": ref, "a": ref}, "x-default": "a"}
    found = kind({"oneOf": [{"$ref": ref}, {"type": "string"}], "discriminator": told}, A={})
    assert isinstance(found, Union)
    assert (found.discriminator, found.default_value, found.members[0].values) == (
        "kind",
        "a",
        ("a", "b"),
    )


def test_references_may_go_deeper_than_components() -> None:
    """A reference into a schema is followed; one that leads nowhere is an error."""
    report = Report()
    inner = {"type": "object", "properties": {"x": {"anyOf": [{"type": "boolean"}]}}}
    parser = SchemaParser("one", node({"components": {"schemas": {"A": inner}}}), report)
    deep = "#/components/schemas/A/properties/x/anyOf/0"
    assert parser.parse(node({"$ref": deep})) == Primitive("boolean")
    for lost in (deep + "/0", deep[:-1] + "7", "#/components/schemas/A/type/x"):
        assert parser.parse(node({"$ref": lost})) == Primitive("any")
    assert [found.code for found in report.diagnostics] == ["SL106", "SL106", "SL106"]


def test_defaults_are_immutable_data() -> None:
    """Arrays and objects of a default can be hashed."""
    found = kind({"type": "object", "properties": {"a": {"default": {"b": [1, {"c": None}]}}}})
    assert found.fields[0].uses[0].default == Pairs((("b", (1, Pairs((("c", None),)))),))
    assert hash(found)


def test_the_best_response_wins() -> None:
    """JSON before texts, texts before bytes, and events beside them."""
    content = {
        "image/png": {},
        "text/plain": {},
        "application/problem+json": {"schema": {"type": "boolean"}},
        "text/event-stream": {"schema": {"type": "integer"}},
    }
    found, _ = operation({"responses": {"201": {"content": content}, "200": "odd"}})
    assert (found.response.media, found.response.type) == ("json", Primitive("boolean"))
    assert found.response.event == Primitive("integer")
    del content["application/problem+json"]
    found, _ = operation({"responses": {"2XX": {"content": content}}})
    assert found.response.media == "bytes"


def test_the_first_success_with_content_is_read() -> None:
    """An empty 200 hides no 201, and other successes of another schema are mentioned."""

    def answer(kind: str) -> Any:
        return {"content": {"application/json": {"schema": {"type": kind}}}}

    found, messages = operation({"responses": {"200": {}, "201": answer("string")}})
    assert (found.response.type, messages) == (Primitive("string"), [])
    several = {"200": answer("string"), "201": answer("string"), "202": answer("integer")}
    found, messages = operation({"responses": several})
    assert found.response.type == Primitive("string")
    assert messages == ["every success response is decoded as 200, also 202"]
    found, messages = operation({"responses": {"200": {}, "204": {}}})
    assert (found.response.media, messages) == ("none", [])


@pytest.mark.parametrize(
    ("responses", "told"), [({"304": {}, "404": {}}, "304, 404"), ({}, "none")]
)
def test_no_success_is_said(responses: Any, told: str) -> None:
    """A method that gives nothing because nothing is called a success deserves a warning."""
    found, messages = operation({"responses": responses})
    assert found.response.media == "none"
    assert messages == [f"no success response (declared: {told}): what comes is returned undecoded"]


@pytest.mark.parametrize("responses", [{"302": {}, "404": {}}, {"3XX": {}, "default": {}}])
def test_a_redirection_is_the_response_where_no_success_is(responses: Any) -> None:
    """What only redirects gives the address; `default` then stands for errors."""
    found, messages = operation({"responses": responses})
    assert (found.response.media, messages) == ("location", [])


@pytest.mark.parametrize(("code", "kind"), [("204", Nullable), ("202", Primitive)])
def test_no_content_beside_content(code: str, kind: type) -> None:
    """A status that never has content makes a response optional; one that only tells of none does not."""
    content = {"content": {"application/json": {"schema": {"type": "string"}}}}
    found, messages = operation({"responses": {"200": content, code: {}}})
    assert (type(found.response.type), messages) == (kind, [])


def test_default_is_the_response_where_no_other_is() -> None:
    """What holds for every other code holds for the success, unless that is declared."""
    default = {"content": {"application/json": {"schema": {"type": "integer"}}}}
    found, messages = operation({"responses": {"default": default, "404": {}}})
    assert (found.response.type, messages) == (Primitive("integer"), [])
    found, messages = operation({"responses": {"default": default, "204": {}}})
    assert (found.response.media, messages) == ("none", [])


def test_a_file_beside_a_string_is_a_file() -> None:
    """A string of JSON that is listed beside a file is not JSON, and the plain JSON wins."""
    text = {"schema": {"type": "string"}}
    content = {"application/json": text, "application/zip": {}}
    found, _ = operation({"responses": {"200": {"content": content}}})
    assert (found.response.media, found.response.type) == ("bytes", None)
    content = {"application/json": text, "application/stream+json": {"schema": {"type": "integer"}}}
    found, _ = operation({"responses": {"200": {"content": content}}})
    assert (found.response.media, found.response.type) == ("json", Primitive("string"))


def test_json_that_is_binary_is_bytes() -> None:
    """A response of format binary is a file whatever its media type says."""
    content = {"application/json": {"schema": {"type": "string", "format": "binary"}}}
    found, _ = operation({"responses": {"200": {"content": content}}})
    assert (found.response.media, found.response.type) == ("bytes", None)


def test_references_of_operations_are_followed() -> None:
    """Parameters, bodies and responses may stand in components, or refer to where nothing is."""
    parameter = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    spec = {
        "parameters": [
            {"$ref": "#/components/parameters/A"},
            {"$ref": "#/components/parameters/Z"},
        ],
        "responses": {"200": {"$ref": "#/components/responses/None"}},
    }
    chain = {"parameters": {"A": {"$ref": "#/components/parameters/B"}, "B": parameter}}
    found, messages = operation(spec, components=chain)
    assert [p.name for p in found.parameters] == ["limit"]
    assert [m for m in messages if "unresolved" in m] == [
        "unresolved reference '#/components/parameters/Z'",
        "unresolved reference '#/components/responses/None'",
    ]


def test_arrays_behind_references_have_a_style() -> None:
    """How a parameter is written follows from what a reference stands for."""
    query = {"in": "query", "explode": False}
    spec = {
        "parameters": [
            {"name": "a", **query, "schema": {"$ref": "#/components/schemas/L"}},
            {"name": "b", **query, "schema": {"type": "string"}},
            {
                "name": "c",
                "in": "query",
                "style": "other",
                "schema": {"$ref": "#/components/schemas/L"},
            },
        ]
    }
    found, _ = operation(spec, components={"schemas": {"L": {"type": "array", "items": {}}}})
    assert [p.uses[0].style for p in found.parameters] == ["csv", "", "repeat"]


@pytest.mark.parametrize(
    ("schemes", "auth", "wanted"),
    [
        ({"s": {"type": "http", "scheme": "bearer"}}, "", ((Security("bearer", name="s"),),)),
        (
            {"s": {"type": "apiKey", "in": "header", "name": "X"}},
            "",
            ((Security("api-key", "X", place="header", name="s"),),),
        ),
        ({"s": {"type": "oauth2", "flows": {}}}, "", ((Security("token", name="s"),),)),
        ({}, "", ANONYMOUS),
        ({}, "bearer", ((Security("bearer"),),)),
        ({}, "none", ANONYMOUS),
        (
            {"s": {"type": "apiKey", "in": "cookie", "name": "X"}},
            "api-key",
            ((Security("api-key", "X", place="cookie", name="s"),),),
        ),
    ],
)
def test_security_is_what_spec_and_configuration_say(
    schemes: Any, auth: str, wanted: Choices
) -> None:
    """The configuration wins; without either there is none."""
    spec = {"components": {"securitySchemes": schemes}, "security": [{"s": []}], "paths": {}}
    api, _ = run(spec, auth)
    assert api.base.security == wanted


def test_servers_are_optional() -> None:
    """Without one the caller names it."""
    assert run({"paths": {}})[0].base.server == Server("")


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        ({"components": []}, "expected a mapping, got a list: ignored"),
        ({"servers": {}}, "expected a list, got a mapping: ignored"),
        ({"servers": [1]}, "expected a mapping, got 1: ignored"),
        ({"info": {"version": True}}, "expected a string, got true or false: ignored"),
        ({"paths": {"/a": "x", "x-a": 1}}, "expected a mapping, got a string: ignored"),
    ],
)
def test_values_of_the_wrong_kind_are_reported(spec: Any, message: str) -> None:
    """Whatever a tree holds, parsing ends with a report."""
    assert run(spec)[1] == [message]


def test_unknown_types_are_reported() -> None:
    """A type that JSON Schema does not have is no type."""
    report = Report()
    parser = SchemaParser("one", node({}), report)
    assert parser.parse(node({"type": "note"})) == Primitive("any")
    assert [found.message for found in report.diagnostics] == ["unknown type 'note': any value"]


@pytest.mark.parametrize(("url", "said"), [("https://a.example", 0), ("https://b.example", 1)])
def test_another_server_of_an_operation_is_said(url: str, said: int) -> None:
    """The server of the document again says nothing."""
    servers = [{"url": "https://a.example"}]
    path = {"servers": [{"url": url}], "get": OK}
    _, messages = run({"servers": servers, "paths": {"/a": path}})
    assert len(messages) == said
