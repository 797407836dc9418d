"""The engine of `specloom diff`: what belongs together, which bound counts, and whom a change reaches."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from compared import api_of
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.api.types import Scalar
from specloom.diff.changes import Change, Direction, Level
from specloom.diff.limits import compare_limits
from specloom.diff.matching import renamed
from specloom.diff.stage import compare, worst

STRING = {"type": "string"}
NUMBERS = st.integers(-3, 3)
BOUNDS = st.fixed_dictionaries(
    {},
    optional={
        "minimum": NUMBERS,
        "exclusiveMinimum": NUMBERS,
        "maximum": NUMBERS,
        "exclusiveMaximum": NUMBERS,
    },
)


def _document(paths: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Notes", "version": "1"},
        "servers": [{"url": "https://notes.example"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _content(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def _get(schema: Any) -> dict[str, Any]:
    return {"get": {"responses": {"200": {"description": "It.", **_content(schema)}}}}


def _post(schema: Any) -> dict[str, Any]:
    responses = {"204": {"description": "Done."}}
    return {"post": {"requestBody": {"required": True, **_content(schema)}, "responses": responses}}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _record(required: tuple[str, ...] = (), **fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields, "required": list(required)}


def _changes(old: dict[str, Any], new: dict[str, Any], folder: Path) -> dict[str, Change]:
    apis = []
    for name, document in (("old", old), ("new", new)):
        path = folder / f"{name}.json"
        path.write_text(json.dumps(document), "utf-8")
        apis.append(api_of(path))
    return {change.id: change for change in compare(apis[0], apis[1]).changes}


def _reach(change: Change) -> set[tuple[str, str]]:
    return {(one.route, one.direction.value) for one in change.reach}


def test_shared_schema_is_reported_once(tmp_path: Path) -> None:
    """A change of a schema reaches all operations that lead there, each in its direction."""
    paths = {"/notes": _get(_ref("List")) | _post(_ref("Note")), "/others": _get(STRING)}
    schemas = {"List": _record(data={"type": "array", "items": _ref("Note")})}
    old = _document(paths, **schemas, Note=_record(text=STRING))
    new = _document(paths, **schemas, Note=_record(text=STRING, by=STRING))
    found = _changes(old, new, tmp_path)
    assert set(found) == {"field-added-optional:Note.by"}
    assert _reach(found["field-added-optional:Note.by"]) == {
        ("GET /notes", "read"),
        ("POST /notes", "sent"),
    }


def test_read_only_field_is_not_sent(tmp_path: Path) -> None:
    """What leads through a field that is read only reaches no caller who sends."""
    paths = {"/notes": _get(_ref("Note")) | _post(_ref("Note"))}

    def state(**more: Any) -> dict[str, Any]:
        by = {"allOf": [_ref("Person")], "readOnly": True}
        return _document(paths, Note=_record(by=by), Person=_record(name=STRING, **more))

    (change,) = _changes(state(), state(age={"type": "integer"}), tmp_path).values()
    assert _reach(change) == {("GET /notes", "read")}


def test_read_only_field_of_what_is_only_sent_concerns_nobody(tmp_path: Path) -> None:
    """A change that no caller can meet is no change."""
    paths = {"/notes": _post(_ref("Note"))}
    old = _document(paths, Note=_record(text=STRING))
    new = _document(paths, Note=_record(("id",), text=STRING, id=STRING | {"readOnly": True}))
    assert _changes(old, new, tmp_path) == {}


def test_recursive_schemas(tmp_path: Path) -> None:
    """A schema that holds itself is compared once, also against another one that does."""
    paths = {"/notes": _get(_ref("Note")), "/trees": _get(_ref("Tree"))}
    note, tree = _record(next=_ref("Note"), text=STRING), _record(next=_ref("Tree"), size=STRING)
    old = _document(paths, Note=note, Tree=tree)
    new = _document({**paths, "/notes": _get(_ref("Tree"))}, Note=note, Tree=tree)
    found = _changes(old, new, tmp_path)
    assert set(found) == {
        "field-removed:GET /notes response.text",
        "field-added-optional:GET /notes response.size",
    }


def test_another_component_is_a_change_of_its_use(tmp_path: Path) -> None:
    """Where a place has another component that both states know, the component has not changed."""
    other = {"/others": _get(_record(a=_ref("Note"), b=_ref("Task")))}
    schemas = {"Note": _record(text=STRING), "Task": _record(text=STRING, done=STRING)}
    old = _document({"/notes": _get(_ref("Note")), **other}, **schemas)
    new = _document({"/notes": _get(_ref("Task")), **other}, **schemas)
    assert set(_changes(old, new, tmp_path)) == {"field-added-optional:GET /notes response.done"}


def test_a_schema_that_became_two_has_no_new_name(tmp_path: Path) -> None:
    """A component that two others stand in the places of was not renamed."""
    old = _document({"/a": _get(_ref("Note")), "/b": _get(_ref("Note"))}, Note=_record(text=STRING))
    new = _document(
        {"/a": _get(_ref("Text")), "/b": _get(_ref("Memo"))},
        Text=_record(text=STRING),
        Memo=_record(text=STRING, by=STRING),
    )
    assert set(_changes(old, new, tmp_path)) == {"field-added-optional:Memo.by"}


def test_members_of_other_values_are_others(tmp_path: Path) -> None:
    """A member whose discriminator value is new did not come from one that is gone, however alike."""

    def kind(value: str) -> dict[str, Any]:
        return _record(("type",), type={"type": "string", "const": value}, text=STRING, size=STRING)

    def state(*names: str) -> dict[str, Any]:
        union = {"oneOf": [_ref(name) for name in names]}
        schemas = {name: kind(name.lower()) for name in names}
        return _document({"/notes": _get(_record(part=union))}, **schemas)

    found = _changes(state("A", "B"), state("A", "C"), tmp_path)
    assert set(found) == {
        "member-removed:GET /notes response.part=B",
        "member-added:GET /notes response.part=C",
    }


def test_bodies_of_moved_operations_are_compared(tmp_path: Path) -> None:
    """An operation with another path is the same one, and its fields are compared."""
    old, new = _get(_record(text=STRING)), _get(_record(text=STRING, by=STRING))
    for one in (old, new):
        one["get"]["operationId"] = "readNote"
    found = _changes(_document({"/a": old}), _document({"/b": new}), tmp_path)
    assert set(found) == {"operation-moved:GET /b", "field-added-optional:GET /b response.by"}


def test_places_of_both_sides(tmp_path: Path) -> None:
    """A change names where it is declared in both documents."""
    paths = {"/notes": _get(_record(by=_record(name=STRING)))}
    other = {"/notes": _get(_record(by=_record(name={"type": "integer"})))}
    (change,) = _changes(_document(paths), _document(other), tmp_path).values()
    place = "/paths/~1notes/get/responses/200/content/application~1json/schema/properties/by/properties/name"
    assert [(one.file, one.pointer) for one in change.sources] == [
        ("old.json", place),
        ("new.json", place),
    ]


@pytest.mark.parametrize(
    ("gone", "come", "pairs"),
    [
        ("a", "A", [("a", "A")]),
        ("ab", "AB", [("a", "A"), ("b", "B")]),
        ("aa", "A", []),
        ("a", "AA", []),
        ("b", "A", []),
    ],
)
def test_renames_are_unambiguous(gone: str, come: str, pairs: list[tuple[str, str]]) -> None:
    """Two are one thing only if neither could be another."""
    found = renamed(gone, come, lambda one, other: "alike" if one.upper() == other else "")
    assert [(one, other) for one, other, _ in found] == pairs


def _allowed(bounds: dict[str, Scalar]) -> set[float]:
    """The halves and wholes within some bounds, by their definition."""
    values = [half / 2 for half in range(-20, 21)]
    return {
        one
        for one in values
        if one >= float(bounds.get("minimum", -100) or 0)
        and one > float(bounds.get("exclusiveMinimum", -100) or 0)
        and one <= float(bounds.get("maximum", 100) or 0)
        and one < float(bounds.get("exclusiveMaximum", 100) or 0)
    }


@settings(derandomize=True, max_examples=200, deadline=None)
@given(BOUNDS, BOUNDS)
def test_bounds_mean_what_they_allow(old: dict[str, Scalar], new: dict[str, Scalar]) -> None:
    """A bound is tighter if it allows less by itself, and the same if it allows the same."""
    found = {
        keyword: rule
        for rule, keyword, _, _ in compare_limits(tuple(old.items()), tuple(new.items()))
    }
    for keyword, words in (
        ("minimum", ("minimum", "exclusiveMinimum")),
        ("maximum", ("maximum", "exclusiveMaximum")),
    ):
        before, after = (
            _allowed({k: v for k, v in one.items() if k in words}) for one in (old, new)
        )
        rules = {True: "limit-tightened", False: "limit-loosened"}
        wanted = None if before == after else rules[after < before]
        assert found.get(keyword) == wanted


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        (("multipleOf", 2), ("multipleOf", 6), "limit-tightened"),
        (("multipleOf", 0.5), ("multipleOf", 0.1), "limit-loosened"),
        (("multipleOf", 4), ("multipleOf", 6), "limit-changed"),
        (("minLength", 0), None, None),
        (("maxLength", 5), ("maxLength", 5.0), None),
        (("uniqueItems", False), None, None),
        (None, ("minItems", 1), "limit-tightened"),
        (None, ("maxProperties", 1), "limit-tightened"),
    ],
)
def test_limits(old: Any, new: Any, rule: str | None) -> None:
    """Other limits are compared by what they allow, too."""
    sides = [() if one is None else (one,) for one in (old, new)]
    assert [found[0] for found in compare_limits(*sides)] == ([rule] if rule else [])


def test_worst() -> None:
    """The worst level of several changes counts."""
    assert worst(()) is None
    assert [one.value for one in Level] == ["breaking", "warning", "safe"]
    assert [one.value for one in Direction] == ["sent", "read"]


def test_paths_that_names_alone_tell_apart(tmp_path: Path) -> None:
    """Of operations whose paths differ by the names of parameters each is compared with its own."""
    old = _document({"/{name}": _get(STRING), "/{parent}": _get(STRING)})
    new = _document({"/{parent}": _get({"type": "integer"}), "/{name}": _get(STRING)})
    assert list(_changes(old, new, tmp_path)) == ["type-changed:GET /{parent} response"]
    gone = _document({"/{parent}": _get(STRING)})
    assert list(_changes(old, gone, tmp_path)) == ["operation-removed:GET /{name}"]
