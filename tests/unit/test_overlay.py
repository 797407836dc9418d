"""Overlays: what they change, and what they refuse to do silently."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from specloom.change.stage import change
from specloom.diagnostics import Report, Severity, Source
from specloom.read.document import Document, Object, plant


def document(value: Any, name: str = "spec.yaml") -> Document:
    """A document as `read` gives it."""
    root = plant(value, Source(name))
    assert isinstance(root, Object)
    return Document(name, root)


def overlay(*actions: Any, version: str = "1.1.0") -> dict[str, Any]:
    """An overlay document."""
    return {"overlay": version, "info": {"title": "t", "version": "1"}, "actions": list(actions)}


def run(spec: Any, *patches: Any) -> tuple[Any, Report]:
    """What applying patches gives, and what is reported."""
    report = Report()
    patched = [document(patch, f"patch{i}.yaml") for i, patch in enumerate(patches)]
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
    return found


def test_update_merges_deeply() -> None:
    """An update keeps what it does not name, at every level."""
    action = {"target": "$.info", "update": {"contact": {"name": "x"}, "title": "new"}}
    spec = {"info": {"title": "old", "contact": {"url": "u"}, "version": "1"}}
    info = {"title": "new", "contact": {"url": "u", "name": "x"}, "version": "1"}
    assert clean(spec, overlay(action)) == {"info": info}


def test_update_appends_to_arrays() -> None:
    """Elements of an updated array are appended."""
    action = {"target": "$", "update": {"tags": [{"name": "b"}]}}
    assert clean({"tags": [{"name": "a"}]}, overlay(action)) == {
        "tags": [{"name": "a"}, {"name": "b"}]
    }


def test_array_target_takes_a_single_entry() -> None:
    """An object that updates an array is appended as one entry."""
    action = {"target": "$.tags", "update": {"name": "b"}}
    assert clean({"tags": []}, overlay(action)) == {"tags": [{"name": "b"}]}


def test_update_twice_is_update_once() -> None:
    """An array element that is there already is not appended again, whatever its key order."""
    patch = overlay({"target": "$.a", "update": {"list": [{"x": 1, "y": 2}, True]}})
    once = clean({"a": {"list": [1]}}, patch)
    assert once == {"a": {"list": [1, {"x": 1, "y": 2}, True]}}
    assert clean({"a": {"list": [1]}}, patch, patch) == once


def test_the_given_document_stays_as_it_is() -> None:
    """Neither the spec nor the patch is changed in place."""
    spec, patch = {"a": {"b": [1]}}, overlay({"target": "$.a", "update": {"b": [2], "c": {}}})
    before = document(spec), document(patch, "p.yaml")
    kept = copy.deepcopy(before[0].root), copy.deepcopy(before[1].root)
    change(before[0], [before[1]], Report())
    assert (before[0].root, before[1].root) == kept


def test_inserted_mappings_keep_the_source_of_the_overlay() -> None:
    """Later diagnostics about what an overlay inserted point into the overlay."""
    root = clean({"a": {}}, overlay({"target": "$.a", "update": {"b": {"c": 1}}}))
    assert root["a"].source == Source("spec.yaml", "/a")
    assert root["a"]["b"].source == Source("patch0.yaml", "/actions/0/update/b")


def test_remove_several_of_one_array() -> None:
    """Removing several elements of one array removes those that matched."""
    action = {"target": "$.list[?@ == 'x']", "remove": True}
    assert clean({"list": ["x", "a", "x", "b", "x"]}, overlay(action)) == {"list": ["a", "b"]}


def test_remove_wins_over_update() -> None:
    """An action with both update and remove removes."""
    action = {"target": "$.a", "remove": True, "update": {"b": 1}}
    assert clean({"a": {}, "c": 1}, overlay(action)) == {"c": 1}


def test_actions_see_what_earlier_ones_did() -> None:
    """A target is looked for in the document as the previous actions left it."""
    first = {"target": "$", "update": {"a": {}}}
    second = {"target": "$.a", "update": {"b": 1}}
    assert clean({}, overlay(first, second)) == {"a": {"b": 1}}


def test_copy_and_remove_move_a_value() -> None:
    """Copying and then removing moves a value."""
    actions = (
        {"target": "$.paths['/new']", "copy": "$.paths['/old']"},
        {
            "target": "$.paths['/old']",
            "remove": True,
        },
    )
    spec = {"paths": {"/old": {"get": {"x": 1}}, "/new": {}}}
    assert clean(spec, overlay(*actions)) == {"paths": {"/new": {"get": {"x": 1}}}}


def test_primitive_targets_are_replaced() -> None:
    """Overlay 1.1 replaces the primitive values that a target selects."""
    action = {"target": "$..type", "update": "string"}
    assert clean({"a": {"type": "x"}, "b": [{"type": 1}]}, overlay(action)) == {
        "a": {"type": "string"},
        "b": [{"type": "string"}],
    }


def test_no_match_is_an_error() -> None:
    """An action that matches nothing is an error that names the nearest place and key."""
    result, report = run(
        {"paths": {"/files": {}}}, overlay({"target": "$.path['/x']", "update": {}})
    )
    found = only(report)
    assert (found.code, found.source.pointer) == ("SL206", "/actions/0/target")
    assert found.also == (Source("spec.yaml"),)
    assert "Did you mean paths" in found.hint
    assert result == {"paths": {"/files": {}}}


def test_no_match_of_remove_is_an_error() -> None:
    """To remove what an earlier overlay removed is an error."""
    patch = overlay({"target": "$.a", "remove": True})
    _, report = run({"a": 1}, patch, patch)
    assert only(report).source.file == "patch1.yaml"


def test_no_match_may_be_allowed() -> None:
    """An action that says x-allow-empty may match nothing."""
    assert clean({}, overlay({"target": "$.a", "remove": True, "x-allow-empty": True})) == {}


@pytest.mark.parametrize(
    ("spec", "update"),
    [
        ({"a": {}}, [1]),
        ({"a": {}}, "x"),
        ({"a": 1}, {}),
        ({"a": {"b": {}}}, {"b": []}),
        ({"a": {"b": []}}, {"b": 1}),
    ],
)
def test_kinds_have_to_agree(spec: Any, update: Any) -> None:
    """A value is not merged into one of another kind."""
    result, report = run(spec, overlay({"target": "$.a", "update": update}))
    assert only(report).code == "SL208"
    assert result == spec


@pytest.mark.parametrize(
    ("patch", "code", "text"),
    [
        (overlay({"target": "$.a", "updates": {}}), "SL207", "unknown key 'updates'"),
        ({**overlay({"target": "$", "update": {}}), "action": []}, "SL207", "unknown key 'action'"),
        (overlay({"target": "$.a[", "update": {}}), "SL217", "invalid JSONPath"),
        (overlay({"target": "$.a"}), "SL215", "does nothing"),
        (overlay({"target": "$.a", "update": {}, "copy": "$"}), "SL215", "both update and copy"),
        (overlay({"update": {}}), "SL207", "missing key 'target'"),
        (overlay({"target": "$", "update": {}}, version="2.0.0"), "SL214", "'2.0.0' of Overlay"),
        (overlay({"target": "$", "copy": "$.a"}, version="1.0.0"), "SL216", "`copy` is undefined"),
        (overlay({"target": "$.a", "remove": "yes"}), "SL207", "'remove' must be true or false"),
        (overlay("x"), "SL207", "not a mapping"),
        (overlay(), "SL207", "no actions"),
        (
            {"overlay": "1.0.0", "actions": [{"target": "$", "update": {}}]},
            "SL207",
            "missing key 'info'",
        ),
        (
            {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}},
            "SL207",
            "missing key 'actions'",
        ),
    ],
)
def test_malformed_overlays_are_refused(patch: Any, code: str, text: str) -> None:
    """What an overlay cannot say is an error that says what it can."""
    _, report = run({"a": {}}, patch)
    assert {found.code for found in report.diagnostics} == {code}
    assert text in report.diagnostics[0].message
    assert report.diagnostics[0].hint


def test_unknown_keys_name_the_nearest() -> None:
    """An unknown key is an error that names the known key it may have meant."""
    _, report = run({}, overlay({"target": "$", "Update": {}}))
    assert "(did you mean 'update'?)" in report.diagnostics[0].message


def test_copy_selects_one_value() -> None:
    """A copy of several values is refused."""
    _, report = run({"a": {"x": {}, "y": {}}}, overlay({"target": "$", "copy": "$.a.*"}))
    assert only(report).code == "SL218"


def test_copy_of_nothing_is_an_error() -> None:
    """A copy whose source does not exist is an error at its path."""
    _, report = run({"a": {}}, overlay({"target": "$.a", "copy": "$.b"}))
    assert only(report).source.pointer == "/actions/0/copy"


def test_overlay_10_does_not_replace_primitives() -> None:
    """Overlay 1.0 has no primitive targets; the hint says which version has."""
    _, report = run({"a": 1}, overlay({"target": "$.a", "update": 2}, version="1.0.0"))
    assert (only(report).code, "1.1.0" in only(report).hint) == ("SL216", True)


def test_the_document_itself_stays() -> None:
    """The whole document cannot be removed."""
    result, report = run({"a": 1}, overlay({"target": "$", "remove": True}))
    assert only(report).code == "SL219"
    assert result == {"a": 1}


def test_too_deep_a_path_is_reported() -> None:
    """A path that the library gives up on is an error, not a crash."""
    deep: Any = {}
    for _ in range(120):
        deep = {"a": deep}
    _, report = run(deep, overlay({"target": "$..b", "update": {}}))
    assert only(report).code == "SL217"


def test_all_errors_of_all_patches_are_collected() -> None:
    """One bad action does not hide the next, nor the next patch."""
    bad = overlay({"target": "$.x", "update": {}}, {"target": "$.y", "update": {}})
    _, report = run({}, bad, {"neither": 1})
    assert [found.code for found in report.diagnostics] == ["SL206", "SL206", "SL213"]
    assert all(found.severity is Severity.ERROR for found in report.diagnostics)


def test_an_empty_patch_is_an_error() -> None:
    """A patch that says nothing is neither an overlay nor a change diff."""
    report = Report()
    change(document({}), [document({}, "patch.yaml")], report)
    assert [found.code for found in report.diagnostics] == ["SL213"]
