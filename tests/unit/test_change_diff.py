"""Change diffs: what they change, for which operation, and what does not fit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specloom.change.stage import change
from specloom.diagnostics import Report, Severity, Source
from specloom.read.document import Document, Object, plant

SPECS = Path(__file__).parents[2] / "specs"
ADDED = "@added_0342661207c549cbb4216d6a69940b28"
ADDED_2 = "@added_0342661207c549cbb4216d6a69940b29"
REMOVED = "@removed_1504bbb73c014f5fba0596ab41502092"
TYPE = {"#name": "type", "Description": "Kind.", "Required": True, "Type": "string"}
OUTPUT = {"#name": "output", "Description": "Old.", "Required": False, "Type": "string"}


def document(value: Any, name: str = "spec.json") -> Document:
    """A document as `read` gives it."""
    root = plant(value, Source(name))
    assert isinstance(root, Object)
    return Document(name, root)


def run(spec: Any, *patches: Any) -> tuple[Any, Report]:
    """What applying patches gives, and what is reported."""
    report = Report()
    patched = [document(patch, f"patch{i}.json") for i, patch in enumerate(patches)]
    return change(document(spec), patched, report).root, report


def clean(spec: Any, *patches: Any) -> Any:
    """What applying patches gives when nothing is reported."""
    result, report = run(spec, *patches)
    assert report.diagnostics == []
    return result


def only(report: Report) -> Any:
    """The one diagnostic of a report; each says what to do."""
    (found,) = report.diagnostics
    assert found.hint
    assert found.also
    return found


def item() -> dict[str, Any]:
    """The definition that the operations of `spec` share."""
    return {
        "type": "object",
        "properties": {"id": {"type": "string"}, "output": {"type": "string"}},
        "required": ["output"],
    }


def operation(name: str, schema: Any, *, swagger: bool, **more: Any) -> dict[str, Any]:
    """An operation with a JSON body and a JSON response of one schema."""
    media = {"schema": schema} if swagger else {"content": {"application/json": {"schema": schema}}}
    body = {"name": "body", "in": "body", **media}
    head = {"parameters": [body]} if swagger else {"requestBody": {**media}}
    return {"operationId": name, **head, "responses": {"200": {"description": "", **media}}, **more}


def spec(*, swagger: bool = True, names: tuple[str, ...] = ("Runs_Submit",)) -> dict[str, Any]:
    """Operations that share a definition `Item`, behind an array of an inline body."""
    reference = {"$ref": "#/definitions/Item" if swagger else "#/components/schemas/Item"}
    schema = {"type": "object", "properties": {"items": {"type": "array", "items": reference}}}
    paths = {f"/{name}": {"post": operation(name, schema, swagger=swagger)} for name in names}
    if swagger:
        return {"swagger": "2.0", "paths": paths, "definitions": {"Item": item()}}
    return {"openapi": "3.1.0", "paths": paths, "components": {"schemas": {"Item": item()}}}


def definitions(root: Any) -> Any:
    """The schemas of a document, of either format."""
    return root["definitions"] if "swagger" in root else root["components"]["schemas"]


def diff(members: Any, name: str = "Runs_Submit") -> dict[str, Any]:
    """A change of the members of `items` in the body of an operation."""
    inner = {"$properties": {"items": {"$properties": members}}}
    return {"#id": name, "$parameters": {"body": inner}}


def seed() -> dict[str, Any]:
    """The change diff of specs/azure."""
    value = json.loads((SPECS / "azure/changes/tool-output.json").read_text())
    assert isinstance(value, dict)
    return value


def test_the_seed_changes_tool_output() -> None:
    """The diff of 2025-09-23 adds a required type and removes output, and touches nothing else."""
    before = json.loads((SPECS / "azure/agents.json").read_text())
    after = json.loads(json.dumps(clean(before, seed())))
    tool_output = after["definitions"].pop("ToolOutput")
    old = before["definitions"].pop("ToolOutput")
    assert after == before
    assert tool_output["required"] == ["type"]
    assert list(tool_output["properties"]) == ["tool_call_id", "type"]
    assert tool_output["properties"]["type"]["type"] == "string"
    assert tool_output["properties"]["tool_call_id"] == old["properties"]["tool_call_id"]


@pytest.mark.parametrize("swagger", [True, False])
def test_properties_are_added_and_removed(*, swagger: bool) -> None:
    """Both formats: an added property is appended and required, a removed one goes altogether."""
    root = clean(spec(swagger=swagger), diff({ADDED: TYPE, REMOVED: OUTPUT}))
    assert definitions(root)["Item"] == {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "type": {"type": "string", "description": "Kind."},
        },
        "required": ["type"],
    }


def test_both_member_forms_are_the_same() -> None:
    """The list form of members means what the keyed form means."""
    listed = {
        "#id": "Runs_Submit",
        "$parameters": [
            {
                "#name": "body",
                "$properties": [
                    {"items": {"$properties": [{ADDED: TYPE}, {REMOVED: OUTPUT}]}},
                ],
            }
        ],
    }
    assert clean(spec(), listed) == clean(spec(), diff({ADDED: TYPE, REMOVED: OUTPUT}))


def test_a_file_may_hold_several_changes() -> None:
    """Changes in a list apply in order."""
    changes = [diff({ADDED: TYPE}), diff({REMOVED: {"#name": "type", "Type": "string"}})]
    assert "type" not in clean(spec(), {"changes": changes})["definitions"]["Item"]["properties"]


def test_added_things_are_built_whole() -> None:
    """A declaration gives types, enumerations, nested properties and items."""
    decl = {
        "#name": "deep",
        "Type": "object",
        "$properties": [
            {"#name": "kind", "Type": "enum", "Enum": [["a", "A."], ["b", ""]], "Required": True},
            {"#name": "list", "Type": "array", "$items": {"Type": "integer"}},
        ],
    }
    assert clean(spec(), diff({ADDED: decl}))["definitions"]["Item"]["properties"]["deep"] == {
        "type": "object",
        "properties": {
            "kind": {"type": "string", "enum": ["a", "b"]},
            "list": {"type": "array", "items": {"type": "integer"}},
        },
        "required": ["kind"],
    }


def test_added_mappings_point_into_the_diff() -> None:
    """Later diagnostics about what a diff added point into the diff."""
    root = clean(spec(), diff({ADDED: TYPE}))
    assert root["definitions"]["Item"]["properties"]["type"].source.file == "patch0.json"


def delta(new: Any, old: Any) -> dict[str, Any]:
    """A changed attribute."""
    return {"new": new, "old": old}


def test_attributes_get_new_values() -> None:
    """Description, Required, Type and Enum of a property change."""
    changed = {
        "Description": delta("New.", None),
        "Required": {"new": False, "old": True},
        "Type": delta("enum", "string"),
        "Enum": delta([["a", ""]], []),
    }
    root = clean(spec(), diff({"output": changed, "id": {"Required": {"new": True, "old": False}}}))
    assert root["definitions"]["Item"] == {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "output": {"description": "New.", "type": "string", "enum": ["a"]},
        },
        "required": ["id"],
    }


def test_an_emptied_enumeration_goes() -> None:
    """A new Enum without members leaves the plain type."""
    given = spec()
    given["definitions"]["Item"]["properties"]["id"] = {"type": "string", "enum": ["a", "b"]}
    changed = {"id": {"Enum": delta([], [["a", ""], ["b", ""]])}}
    root = clean(given, diff(changed))
    assert root["definitions"]["Item"]["properties"]["id"] == {"type": "string"}


def test_named_values_follow_the_enumeration() -> None:
    """The names that x-ms-enum gives to members follow the members."""
    given = spec()
    given["definitions"]["Item"]["properties"]["id"] = {
        "type": "string",
        "enum": ["a", "b"],
        "x-ms-enum": {"name": "E", "values": [{"name": "A", "value": "a"}, {"value": "b"}]},
    }
    changed = {"id": {"Enum": delta([["a", ""], ["c", "C."]], [["a", ""], ["b", ""]])}}
    values = clean(given, diff(changed))["definitions"]["Item"]["properties"]["id"]["x-ms-enum"]
    assert values["values"] == [{"name": "A", "value": "a"}, {"value": "c", "description": "C."}]


def test_another_old_value_is_a_warning() -> None:
    """A delta is applied, with a warning, when the spec had another value than it says."""
    root, report = run(spec(), diff({"id": {"Description": delta("New.", "Old.")}}))
    found = only(report)
    assert (found.code, found.severity) == ("SL210", Severity.WARNING)
    assert root["definitions"]["Item"]["properties"]["id"]["description"] == "New."


def test_a_shared_definition_is_copied() -> None:
    """Only the named operation sees the change of a definition that others reach too."""
    given = spec(names=("Runs_Submit", "B", "C", "D", "E"))
    root, report = run(given, diff({ADDED: TYPE}))
    found = only(report)
    assert (found.code, found.severity) == ("SL209", Severity.NOTE)
    assert found.message.endswith("as ItemRunsSubmit; also used by B, C, D and 1 more")
    assert root["definitions"]["Item"] == item()
    assert "type" in root["definitions"]["ItemRunsSubmit"]["properties"]
    body = root["paths"]["/Runs_Submit"]["post"]["parameters"][0]["schema"]["properties"]["items"]
    assert body["items"] == {"$ref": "#/definitions/ItemRunsSubmit"}


def test_the_whole_chain_is_copied() -> None:
    """Every definition between the operation and the change is copied, and a cycle with it."""
    given = spec(names=("Runs_Submit", "B"))
    given["definitions"]["Item"]["properties"]["inner"] = {"$ref": "#/definitions/Inner"}
    given["definitions"]["Inner"] = {
        "type": "object",
        "properties": {"self": {"$ref": "#/definitions/Inner"}},
    }
    root, _ = run(given, diff({"inner": {"$properties": {ADDED: TYPE}}}))
    inner = root["definitions"]["InnerRunsSubmit"]["properties"]
    assert root["definitions"]["ItemRunsSubmit"]["properties"]["inner"] == {
        "$ref": "#/definitions/InnerRunsSubmit"
    }
    assert inner["self"] == {"$ref": "#/definitions/InnerRunsSubmit"}
    assert root["definitions"]["Item"]["properties"] == given["definitions"]["Item"]["properties"]
    assert root["definitions"]["Inner"] == given["definitions"]["Inner"]


def both(name: str, members: Any) -> dict[str, Any]:
    """The same change in the body and the response of an operation."""
    inner = {"$properties": {"items": {"$properties": members}}}
    return {"#id": name, "$parameters": {"body": inner}, "$responses": {"200": inner}}


@pytest.mark.parametrize("swagger", [True, False])
def test_the_same_change_everywhere_changes_the_definition(*, swagger: bool) -> None:
    """What every operation changes in the same way is changed in place, and no copy remains."""
    names = ("A", "B", "C")
    changes = [both(name, {ADDED: TYPE, REMOVED: OUTPUT}) for name in names]
    root = clean(spec(swagger=swagger, names=names), {"changes": changes})
    assert list(definitions(root)) == ["Item"]
    assert list(definitions(root)["Item"]["properties"]) == ["id", "type"]
    assert root["paths"] == spec(swagger=swagger, names=names)["paths"]


def test_the_same_copy_is_made_once() -> None:
    """Operations that change a definition in the same way share one copy."""
    changes = [both(name, {ADDED: TYPE}) for name in ("A", "B")]
    root, report = run(spec(names=("A", "B", "C")), {"changes": changes})
    assert list(root["definitions"]) == ["Item", "ItemA"]
    assert only(report).message.startswith(
        "Item is changed for A, B only, as ItemA; also used by C"
    )


def test_properties_are_found_in_all_of() -> None:
    """A property that a schema has through allOf is changed where it stands."""
    given = spec()
    given["definitions"]["Base"] = given["definitions"].pop("Item")
    given["definitions"]["Item"] = {
        "allOf": [{"$ref": "#/definitions/Base"}],
        "required": ["output"],
    }
    root = clean(given, diff({REMOVED: OUTPUT}))
    assert root["definitions"]["Base"] == {
        "type": "object",
        "properties": {"id": {"type": "string"}},
    }
    assert "required" not in root["definitions"]["Item"]


def test_a_definition_may_be_empty() -> None:
    """A schema that says nothing is a schema, and no circle of references."""
    held = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Any"}}}}
    call = {"operationId": "put", "requestBody": held, "responses": {}}
    spec = {
        "openapi": "3.1.0",
        "paths": {"/x": {"put": call}},
        "components": {"schemas": {"Any": {}}},
    }
    change = {"#id": "put", "$parameters": {"body": {"$properties": {ADDED: TYPE}}}}
    found = clean(spec, change)["components"]["schemas"]["Any"]
    assert list(found["properties"]) == ["type"]


def test_null_members_are_transparent() -> None:
    """A schema that is a union with null alone is changed in its other member."""
    given = spec(swagger=False)
    given["components"]["schemas"]["Nullable"] = {
        "anyOf": [{"$ref": "#/components/schemas/Item"}, {"type": "null"}]
    }
    post = given["paths"]["/Runs_Submit"]["post"]
    post["requestBody"]["content"]["application/json"]["schema"] = {
        "type": "object",
        "properties": {"items": {"$ref": "#/components/schemas/Nullable"}},
    }
    post["responses"] = {}
    assert "type" in definitions(clean(given, diff({ADDED: TYPE})))["Item"]["properties"]


@pytest.mark.parametrize("swagger", [True, False])
def test_parameters_change(*, swagger: bool) -> None:
    """Parameters are added, removed and changed by their wire names."""
    given = spec(swagger=swagger)
    post = given["paths"]["/Runs_Submit"]["post"]
    kind = {"type": "string"}
    for name in ("limit", "gone"):
        flat = kind if swagger else {"schema": kind}
        post.setdefault("parameters", []).append({"name": name, "in": "query", **flat})
    members = {
        "limit": {"Type": delta("integer", "string"), "Required": {"new": True, "old": False}},
        ADDED: {"#name": "after", "Description": "Cursor.", "Required": False, "Type": "string"},
        REMOVED: {"#name": "gone", "Type": "string"},
    }
    root = clean(given, {"#id": "Runs_Submit", "$parameters": members})
    *_, limit, after = root["paths"]["/Runs_Submit"]["post"]["parameters"]
    integer = {"type": "integer"} if swagger else {"schema": {"type": "integer"}}
    text = kind if swagger else {"schema": kind}
    assert limit == {"name": "limit", "in": "query", "required": True, **integer}
    head = {"name": "after", "in": "query", "description": "Cursor.", "required": False}
    assert after == {**head, **text}


def test_shared_parameters_are_copied() -> None:
    """A parameter that several operations refer to is changed for the named one only."""
    given = spec(names=("Runs_Submit", "B"))
    given["parameters"] = {"Limit": {"name": "limit", "in": "query", "type": "string"}}
    for name in ("Runs_Submit", "B"):
        parameters = given["paths"][f"/{name}"]["post"]["parameters"]
        parameters.append({"$ref": "#/parameters/Limit"})
    change_ = {"limit": {"Type": delta("integer", "string")}}
    root, report = run(given, {"#id": "Runs_Submit", "$parameters": change_})
    assert only(report).code == "SL209"
    assert root["parameters"]["LimitRunsSubmit"]["type"] == "integer"
    assert root["parameters"]["Limit"] == given["parameters"]["Limit"]


def test_parameters_of_a_path_are_changed_for_one_operation() -> None:
    """A parameter that a path declares moves into its operations before one of them changes it."""
    given = spec()
    path = given["paths"]["/Runs_Submit"]
    path["parameters"] = [{"name": "id", "in": "path", "required": True, "type": "string"}]
    path["get"] = {"operationId": "Get", "responses": {}}
    change_ = {"id": {"Type": delta("integer", "string")}}
    after = clean(given, {"#id": "Get", "$parameters": change_})["paths"]["/Runs_Submit"]
    assert after["get"]["parameters"][0]["type"] == "integer"
    assert after["post"]["parameters"][-1] == path["parameters"][0]
    assert after["parameters"] == []


@pytest.mark.parametrize("swagger", [True, False])
def test_responses_and_headers_change(*, swagger: bool) -> None:
    """A response is a schema, or headers and a schema; codes come and go."""
    given = spec(swagger=swagger)
    response = given["paths"]["/Runs_Submit"]["post"]["responses"]["200"]
    text = {"type": "string"} if swagger else {"schema": {"type": "string"}}
    response["headers"] = {"x-old": {**text}, "x-id": {**text}}
    members = {
        "200": {
            "$headers": {
                ADDED: {"#name": "x-new", "Description": "N.", "Type": "string"},
                REMOVED: {"#name": "x-old", "Type": "string"},
                "x-id": {"Type": delta("integer", "string")},
            },
            "$schema": {"$properties": {ADDED: TYPE}},
        },
        ADDED: {"#name": "202", "Description": "Later.", "Type": "object"},
    }
    root = clean(given, {"#id": "Runs_Submit", "$responses": members})
    responses = root["paths"]["/Runs_Submit"]["post"]["responses"]
    assert list(responses) == ["200", "202"]
    assert list(responses["200"]["headers"]) == ["x-id", "x-new"]
    assert "integer" in json.dumps(responses["200"]["headers"]["x-id"])
    assert "Kind." in json.dumps(responses["200"])
    assert responses["202"]["description"] == "Later."


@pytest.mark.parametrize("swagger", [True, False])
def test_a_body_comes_and_goes(*, swagger: bool) -> None:
    """The body is the parameter `body`, in both formats."""
    gone = {"#id": "Runs_Submit", "$parameters": {REMOVED: {"#name": "body", "Type": "object"}}}
    come = {"#name": "body", "Description": "B.", "Required": True, "Type": "object"}
    back = {"#id": "Runs_Submit", "$parameters": {ADDED: {**come, "$properties": [TYPE]}}}
    bare = clean(spec(swagger=swagger), gone)["paths"]["/Runs_Submit"]["post"]
    assert not bare.get("parameters")
    assert "requestBody" not in bare
    full = json.dumps(clean(spec(swagger=swagger), gone, back)["paths"]["/Runs_Submit"]["post"])
    assert '"description": "B."' in full
    assert '"required": ["type"]' in full


@pytest.mark.parametrize(
    ("patch", "code", "pointer"),
    [
        (diff({}, "Runs_Submitt"), "SL201", "/#id"),
        (diff({ADDED: {**TYPE, "#name": "id"}}), "SL202", f"/items/$properties/{ADDED}"),
        (diff({REMOVED: {**OUTPUT, "#name": "x"}}), "SL203", f"/items/$properties/{REMOVED}"),
        (diff({"outputs": {"Type": delta("string", "integer")}}), "SL204", "/outputs"),
        (diff({"id": {"$properties": {ADDED: TYPE}}}), "SL212", ADDED),
        ({"#id": "Runs_Submit", "$parameters": {"limit": {}}}, "SL204", "/limit"),
        ({"#id": "Runs_Submit", "$responses": {"404": {}}}, "SL204", "/404"),
        ({"#id": "Runs_Submit", "$responses": {REMOVED: TYPE}}, "SL203", REMOVED),
        ({"#id": "Runs_Submit", "$parameters": {REMOVED: TYPE}}, "SL203", REMOVED),
        (
            {"#id": "Runs_Submit", "$responses": {ADDED: {"#name": "200", "Type": "object"}}},
            "SL202",
            ADDED,
        ),
        (
            {"#id": "Runs_Submit", "$parameters": {ADDED: {"#name": "body", "Type": "object"}}},
            "SL202",
            ADDED,
        ),
        (
            {"#id": "Runs_Submit", "$responses": {"200": {"$headers": {"x": {}}}}},
            "SL204",
            "/x",
        ),
    ],
)
def test_what_does_not_fit_is_an_error(patch: Any, code: str, pointer: str) -> None:
    """A part that does not fit is an error with its place in the diff and in the spec."""
    result, report = run(spec(), patch)
    found = only(report)
    assert (found.code, found.severity) == (code, Severity.ERROR)
    assert found.source.file == "patch0.json"
    assert found.source.pointer.endswith(pointer)
    assert found.also[0].file == "spec.json"
    assert result == spec()


def test_unknown_names_name_the_nearest() -> None:
    """An unknown name is reported with the name that may have been meant."""
    _, report = run(spec(), diff({}, "runs_submitt"), diff({"outptu": {}}))
    operation, member = report.diagnostics
    assert "(did you mean 'Runs_Submit'?)" in operation.message
    assert member.hint == "Did you mean output?"


@pytest.mark.parametrize(
    ("patch", "text"),
    [
        (diff([{"mcp": [1]}]), "ambiguous list"),
        (diff({"id": delta([], [["never", ""]])}), "attribute without a name"),
        (diff({ADDED: {**TYPE, "Type": "text"}}), "unknown type 'text'"),
        (diff({ADDED: {"Type": "string"}}), "declaration without a name"),
        (diff({ADDED: {**TYPE, "Required": "yes"}}), "'Required' must be true or false"),
        (diff({"@added_12": TYPE}), "malformed marker '@added_12'"),
        (diff({"id": {"description": {}}}), "unknown key 'description' of a changed member"),
        (diff({"id": {ADDED: TYPE}}), "of a changed member"),
        (diff({"id": {"Description": "x"}}), "must have `new` and `old`"),
        (diff({"id": {"Required": {"new": "x", "old": True}}}), "'Required' must be true or false"),
        (diff({"id": {"Type": delta("text", "string")}}), "unknown type 'text'"),
        (diff({"id": 1}), "expected a mapping"),
        ({"changes": {}}, "'changes' must be a list"),
        ({"changes": [{"$parameters": {}}]}, "without an operation"),
        ({"#id": "Runs_Submit", "$parameter": {}}, "unknown key '$parameter' of a change"),
    ],
)
def test_other_forms_are_refused(patch: Any, text: str) -> None:
    """What is not of the form of a diff, or can be read in two ways, is refused with the right form."""
    result, report = run(spec(), patch)
    (found,) = report.diagnostics
    assert (found.code, found.severity) == ("SL205", Severity.ERROR)
    assert text in found.message
    assert found.hint
    assert result == spec()


def test_a_patch_of_no_known_format_is_an_error() -> None:
    """A patch with the keys of neither format is refused, whatever it holds."""
    result, report = run(spec(), {"paths": {}})
    assert [found.code for found in report.diagnostics] == ["SL213"]
    assert result == spec()


def test_a_dangling_reference_is_an_error() -> None:
    """A reference on the way that leads nowhere is reported, not followed."""
    given = spec()
    del given["definitions"]["Item"]
    _, report = run(given, diff({ADDED: TYPE}))
    assert (only(report).code, "#/definitions/Item" in only(report).message) == ("SL204", True)


def test_references_in_a_circle_are_an_error() -> None:
    """References that lead to each other end in an error, not in a loop."""
    given = spec()
    given["definitions"]["Item"] = {"$ref": "#/definitions/Other"}
    given["definitions"]["Other"] = {"$ref": "#/definitions/Item"}
    _, report = run(given, diff({ADDED: TYPE}))
    assert only(report).code == "SL204"


def test_a_schema_by_itself_is_not_required() -> None:
    """Required is an attribute of members, not of a response's schema."""
    patch = {"#id": "Runs_Submit", "$responses": {"200": {"Required": {"new": True, "old": False}}}}
    _, report = run(spec(), patch)
    assert only(report).code == "SL211"


def test_a_response_without_a_schema_cannot_change() -> None:
    """What changed inside a schema that the spec does not have is an error."""
    given = spec()
    given["paths"]["/Runs_Submit"]["post"]["responses"]["204"] = {"description": ""}
    inner = {"$properties": {ADDED: TYPE}}
    _, report = run(given, {"#id": "Runs_Submit", "$responses": {"204": inner}})
    assert "undefined schema" in only(report).message


@pytest.mark.parametrize("attribute", ["Required", "Type", "Enum"])
def test_each_attribute_is_compared(attribute: str) -> None:
    """Every attribute whose old value is another one is a warning."""
    deltas: dict[str, Any] = {
        "Required": {"new": True, "old": True},
        "Type": delta("integer", "boolean"),
        "Enum": delta([["a", ""]], [["b", ""]]),
    }
    _, report = run(spec(), diff({"id": {attribute: deltas[attribute]}}))
    assert only(report).code == "SL210"


def test_a_text_can_go() -> None:
    """A description whose new value is empty is removed; long old texts are shown short."""
    given = spec()
    given["definitions"]["Item"]["properties"]["id"]["description"] = "long " * 100
    root, report = run(given, diff({"id": {"Description": delta("", "x")}}))
    assert root["definitions"]["Item"]["properties"]["id"] == {"type": "string"}
    assert len(only(report).message) < 200


def test_items_are_a_step_that_may_be_written() -> None:
    """What changed in the items of an array may be written below $items."""
    inner = {
        "items": {"$items": {"Description": delta("One.", None), "$properties": {ADDED: TYPE}}}
    }
    patch = {"#id": "Runs_Submit", "$parameters": {"body": {"$properties": inner}}}
    found = clean(spec(), patch)["definitions"]["Item"]
    assert (found["description"], "type" in found["properties"]) == ("One.", True)


def test_all_errors_are_collected() -> None:
    """One part that does not fit does not hide the others."""
    bad = {ADDED: {**TYPE, "#name": "id"}, ADDED_2: TYPE, REMOVED: {**OUTPUT, "#name": "x"}}
    root, report = run(spec(), diff(bad), diff({"y": {}}))
    assert [found.code for found in report.diagnostics] == ["SL203", "SL202", "SL204"]
    assert "type" in root["definitions"]["Item"]["properties"]
