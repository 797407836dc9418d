"""What the upgrade stage makes of single schemas: null, enumerations, types, defaults."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.diagnostics import Report, Source
from specloom.read.document import Document, Object, plant
from specloom.upgrade.stage import upgrade

NULL = {"type": "null"}
REF = {"$ref": "#/components/schemas/Named"}


def upgraded(schema: Any, **others: Any) -> tuple[Any, list[tuple[str, str]]]:
    """One schema after the stage, with the code and severity of what was reported."""
    schemas = {"X": schema, "Named": {"type": "object"}, **others}
    tree = plant({"openapi": "3.1.0", "components": {"schemas": schemas}}, Source("api.json"))
    assert isinstance(tree, Object)
    report = Report()
    root: Any = upgrade(Document("api.json", tree), report).root
    found = [(d.code, d.severity.value) for d in report.diagnostics]
    return root["components"]["schemas"]["X"], found


def clean(schema: Any, **others: Any) -> Any:
    """One schema after the stage, about which nothing was reported."""
    result, found = upgraded(schema, **others)
    assert found == []
    return result


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "maxLength": 3, "nullable": True},
        {"type": "string", "maxLength": 3, "x-nullable": True},
        {"type": ["string", "null"], "maxLength": 3},
        {"anyOf": [{"type": "string", "maxLength": 3}, NULL]},
        {"oneOf": [NULL, {"type": "string", "maxLength": 3}]},
        {"anyOf": [{"type": ["string", "null"], "maxLength": 3}, NULL], "nullable": True},
    ],
)
def test_null_has_one_spelling(schema: dict[str, Any]) -> None:
    """Every way to allow null becomes `anyOf: [X, null]`, with what is said of X inside of it."""
    wrapped = {"anyOf": [{"type": "string", "maxLength": 3}, NULL]}
    assert clean({**schema, "description": "d"}) == {**wrapped, "description": "d"}


@pytest.mark.parametrize(
    "schema",
    [
        {**REF, "nullable": True},
        {**REF, "x-nullable": True},
        {"allOf": [REF, {"nullable": True}]},
        {"allOf": [REF], "nullable": True},
        {"anyOf": [REF, NULL]},
        {"type": "object", "oneOf": [REF], "nullable": True},
    ],
)
def test_null_beside_a_reference_wraps_the_reference(schema: dict[str, Any]) -> None:
    """A nullable use of a component stays a reference."""
    assert clean({**schema, "default": None}) == {"anyOf": [REF, NULL], "default": None}


def test_null_leaves_a_union() -> None:
    """A null member among several, and members that allow null, become one null around the union."""
    other = {"type": "integer", "nullable": True}
    assert clean({"oneOf": [{"type": "string"}, NULL, other]}) == {
        "anyOf": [{"oneOf": [{"type": "string"}, {"type": "integer"}]}, NULL]
    }


def test_null_among_values_is_null() -> None:
    """Null in an enumeration allows null, and alone it is the null type."""
    enum = {"type": "string", "enum": ["a", "b"]}
    assert clean({"type": "string", "enum": ["a", None, "b"]}) == {"anyOf": [enum, NULL]}
    assert clean({"const": None}) == NULL


def test_nullable_false_says_nothing() -> None:
    """`nullable: false` is left out."""
    assert clean({"type": "string", "nullable": False}) == {"type": "string"}


def test_annotations_move_out_of_the_member() -> None:
    """What annotates the one member beside null annotates the wrapper, whose own remarks win."""
    member = {"type": "string", "description": "inner", "default": "v"}
    assert clean({"anyOf": [member, NULL], "description": "outer"}) == {
        "anyOf": [{"type": "string", "description": "inner"}, NULL],
        "description": "outer",
        "default": "v",
    }


def test_property_names_are_no_keywords() -> None:
    """Properties may be named like keywords, and data may look like schemas."""
    names = ("required", "type", "properties", "enum", "nullable", "$ref", "allOf", "x-a")
    data = {"nullable": True, "$ref": "nowhere", "enum": [1]}
    schema = {
        "type": "object",
        "properties": {name: {"type": "string"} for name in names},
        "default": data,
        "examples": [data],
        "required": ["type"],
    }
    assert clean(schema) == schema


def test_values_are_scalars_of_their_type() -> None:
    """Enumerations of lists or mappings are dropped, and so are values that their type excludes."""
    result, found = upgraded({"type": "array", "enum": [["a"], ["b"]]})
    assert (result, found) == ({"type": "array"}, [("SL330", "note")])
    result, found = upgraded({"const": {"enum": [1]}})
    assert (result, found) == ({}, [("SL330", "note")])
    result, found = upgraded({"type": "string", "enum": [False, "auto", "on"]})
    assert result == {"type": "string", "enum": ["auto", "on"]}
    assert found == [("SL331", "warning")]


def test_one_value_is_a_constant() -> None:
    """A closed enumeration of one value is a constant."""
    named = {"x-ms-enum": {"modelAsString": False}, "x-stainless-const": True}
    assert clean({"type": "string", "enum": ["a"], **named}) == {"type": "string", "const": "a"}


def test_an_open_enumeration_of_one_value_is_none() -> None:
    """`modelAsString: true` opens an enumeration, also one of one value; values keep descriptions."""
    named = {
        "name": "N",
        "modelAsString": True,
        "values": [{"name": "A", "value": "a", "description": "First."}],
    }
    assert clean({"type": "string", "enum": ["a"], "x-ms-enum": named}) == {
        "type": "string",
        "enum": ["a"],
        "x-open": True,
        "x-enum-descriptions": {"a": "First."},
    }


@pytest.mark.parametrize("key", ["anyOf", "oneOf"])
def test_a_string_or_words_is_an_open_enumeration(key: str) -> None:
    """A union of string and of strings, in either order, is an open enumeration of any text."""
    words = {"type": "string", "enum": ["a", "b"]}
    wanted = {**words, "x-open": True, "x-any-text": True, "default": "c"}
    for members in ([words, {"type": "string"}], [{"type": "string"}, words]):
        assert clean({key: members, "default": "c"}) == wanted


def test_an_open_enumeration_among_others_keeps_them_open() -> None:
    """A member that is open itself opens the union, and its values keep their descriptions."""
    told = {"modelAsString": True, "values": [{"value": "a", "description": "First."}]}
    named = {"type": "string", "enum": ["a"], "x-ms-enum": told}
    other = {"type": "string", "enum": ["b"]}
    found = {"type": "string", "enum": ["a", "b"], "x-open": True}
    assert clean({"anyOf": [named, other]}) == {
        **found,
        "x-enum-descriptions": {"a": "First."},
    }
    nested = {"anyOf": [{"type": "string"}, {"type": "string", "enum": ["a"]}]}
    assert clean({"anyOf": [nested, other]}) == {**found, "x-any-text": True}


def test_a_constrained_string_beside_words_stays() -> None:
    """A string with constraints of its own keeps its place in the union."""
    schema = {
        "anyOf": [{"type": "string", "maxLength": 3}, {"type": "string", "enum": ["abcd", "b"]}]
    }
    assert clean(schema) == schema


def test_values_that_stand_twice_are_one() -> None:
    """Duplicate values are dropped with a note, and true is not 1."""
    result, found = upgraded({"enum": ["b", "a", "b", 1, True]})
    assert result == {"enum": ["b", "a", 1, True]}
    assert found == [("SL332", "note")]


@pytest.mark.parametrize(
    ("schema", "result"),
    [
        ({"enum": ["a", "b"]}, {"type": "string", "enum": ["a", "b"]}),
        ({"enum": [False, "b"]}, {"enum": [False, "b"]}),
        ({"properties": {}}, {"type": "object", "properties": {}}),
        ({"items": {}}, {"type": "array", "items": {}}),
        ({"items": True, "type": "array"}, {"type": "array", "items": {}}),
        ({"type": ["integer", "number"]}, {"type": "number"}),
        (
            {"type": "number", "minimum": 1, "exclusiveMinimum": True},
            {"type": "number", "exclusiveMinimum": 1},
        ),
        (
            {"type": "number", "maximum": 1, "exclusiveMaximum": False},
            {"type": "number", "maximum": 1},
        ),
        ({"type": "string", "contentEncoding": "base64"}, {"type": "string", "format": "byte"}),
        ({"type": "string", "example": "a"}, {"type": "string", "examples": ["a"]}),
        ({"type": "string", "x-oaiMeta": {}, "deprecated": False}, {"type": "string"}),
        (
            {"patternProperties": {"^a": {"type": "string"}}, "additionalProperties": False},
            {"type": "object", "additionalProperties": {"type": "string"}},
        ),
    ],
)
def test_a_schema_has_the_type_it_implies(schema: dict[str, Any], result: dict[str, Any]) -> None:
    """Missing types, older bounds and other words for the same become one form."""
    assert clean(schema) == result


def test_several_types_are_a_union_with_their_constraints() -> None:
    """Each type of a list gets the constraints that belong to it."""
    schema = {
        "type": ["string", "array", "null"],
        "maxLength": 3,
        "items": {"type": "integer"},
        "description": "d",
    }
    members = [{"type": "string", "maxLength": 3}, {"type": "array", "items": {"type": "integer"}}]
    assert clean(schema) == {"anyOf": [{"anyOf": members}, NULL], "description": "d"}


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({"type": "note"}, {}),
        ({"type": "Int"}, {"type": "integer"}),
        ({"type": "date"}, {"type": "string", "format": "date"}),
        ({"type": ["str", "null"]}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
    ],
)
def test_an_unknown_type_is_what_it_means(given: dict[str, Any], wanted: dict[str, Any]) -> None:
    """A word of another language is the type that it means there, any other one any value."""
    assert upgraded(given) == (wanted, [("SL329", "warning")])


def test_the_schema_false_is_any_value() -> None:
    """A schema that allows nothing has no Python form, but additionalProperties may be false."""
    assert upgraded({"type": "array", "items": False})[1] == [("SL324", "warning")]
    closed = {"type": "object", "additionalProperties": False}
    assert clean(closed) == closed


def test_a_union_of_one_is_its_member() -> None:
    """One member and what stands beside it become one schema."""
    member = {"type": "string", "maxLength": 3}
    for key in ("oneOf", "anyOf", "allOf"):
        assert clean({key: [member], "description": "d"}) == {**member, "description": "d"}
        assert clean({key: [REF], "description": "d"}) == {**REF, "description": "d"}


def test_a_type_beside_a_union_goes_to_its_members() -> None:
    """A type beside references is dropped, and members without a type take it."""
    members = [{"maxLength": 3}, {"pattern": "^a"}]
    assert clean({"type": "string", "oneOf": members}) == {
        "oneOf": [{"type": "string", **member} for member in members]
    }


def test_members_that_only_require_are_dropped() -> None:
    """Members that say which properties go together go away, with the keyword when none is left."""
    properties = {"a": {"type": "string"}, "b": {"type": "string"}}
    schema = {"type": "object", "properties": properties}
    for members in ([{"required": ["a"]}, {"required": ["b"]}], [{"required": ["a"]}, {}]):
        assert clean({**schema, "anyOf": members}) == schema


def test_required_names_properties() -> None:
    """A required name that is no property is dropped with a warning, a second one silently."""
    schema = {
        "type": "object",
        "properties": {"a": {"type": "string"}},
        "required": ["a", "a", "b"],
    }
    result, found = upgraded({**schema, "additionalProperties": False})
    assert result["required"] == ["a"]
    assert found == [("SL301", "warning")]


def test_required_belongs_to_objects() -> None:
    """`required` on an array is dropped with a note."""
    result, found = upgraded({"type": "array", "items": {}, "required": ["a"]})
    assert result == {"type": "array", "items": {}}
    assert found == [("SL341", "note")]


@pytest.mark.parametrize(
    ("schema", "kept"),
    [
        ({"type": "string", "default": ["a"]}, False),
        ({"type": "object", "default": None}, False),
        ({"type": "object", "nullable": True, "default": None}, True),
        ({"type": "integer", "default": 1.0}, True),
        ({"type": "integer", "default": True}, False),
        ({"type": "number", "default": 1}, True),
        ({"type": "string", "enum": ["a", "b"], "default": "c"}, False),
        ({"anyOf": [{"type": "string"}, {"type": "integer"}], "default": 1}, True),
        ({**REF, "default": "a"}, False),
        ({**REF, "default": {}}, True),
    ],
)
def test_a_default_fits_its_type(schema: dict[str, Any], kept: bool) -> None:  # noqa: FBT001
    """A default of another type is dropped with a note."""
    result, found = upgraded(schema)
    assert ("default" in result) is kept
    assert found == ([] if kept else [("SL305", "note")])


def test_objects_keep_their_source() -> None:
    """A schema that steps have rebuilt still points at the place where it was written."""
    schemas = {
        "X": {"allOf": [{"properties": {"a": {"type": ["string", "null"]}}}, {"type": "object"}]}
    }
    tree = plant({"openapi": "3.1.0", "components": {"schemas": schemas}}, Source("api.json"))
    assert isinstance(tree, Object)
    root: Any = upgrade(Document("api.json", tree), Report()).root
    schema = root["components"]["schemas"]["X"]
    assert schema.source.pointer == "/components/schemas/X"
    written = "/components/schemas/X/allOf/0/properties/a"
    assert schema["properties"]["a"].source.pointer == written
    assert schema["properties"]["a"]["anyOf"][0].source.pointer == written
