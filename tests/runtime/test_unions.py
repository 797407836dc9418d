"""Which member of a union a value becomes, and that it survives there."""

from __future__ import annotations

import json
from typing import Any

import pytest

USER = {"role": "user", "text": "hi"}
REPLY = {"type": "message", "role": "assistant", "text": [{"text": "hi"}], "id": "1"}


@pytest.fixture
def kind(decode: Any, sample: Any) -> Any:
    """Return the function that names the class of decoded data, once it has come back unchanged."""
    to_wire = sample("_runtime.encode").to_wire

    def kind(name: str, data: Any) -> str:
        found = decode(name, json.dumps(data).encode(), strict=False)
        assert json.dumps(to_wire(found), sort_keys=True) == json.dumps(data, sort_keys=True)
        # What is parsed already becomes the same.
        assert decode(name, data, strict=False) == found
        return type(found).__name__

    return kind


@pytest.mark.parametrize(
    ("data", "member"),
    [
        (USER, "Note"),
        ({**USER, "type": None}, "Note"),
        ({**USER, "type": "message"}, "Note"),
        (REPLY, "Reply"),
        ({**REPLY, "role": "critic"}, "Note"),
        ({"id": "1"}, "Pointer"),
        ({"id": "1", "type": "pointer"}, "Pointer"),
        ({"type": "message"}, "Note"),
        ({"type": "new", **REPLY, "id": 1}, "Reply"),
        ({"type": "new", "id": "1"}, "UnknownObject"),
        ({}, "UnknownObject"),
    ],
)
def test_tags_that_repeat_or_are_missing(kind: Any, data: Any, member: str) -> None:
    """Among members of one tag, and those that need none, the object's other fields decide."""
    assert kind("Said", data) == member


def test_what_is_incomplete_inside(kind: Any) -> None:
    """A part that lacks something does not turn the whole into another member."""
    assert kind("Said", {**REPLY, "text": [{"words": "hi"}]}) == "Reply"


@pytest.mark.parametrize(
    ("data", "member"),
    [
        ({"text": "x"}, "Plain"),
        ({"text": "x", "new": 1}, "Plain"),
        ({"text": "x", "seconds": 1}, "Timed"),
        ({"text": "x", "title": None}, "Titled"),
        ({"text": "x", "seconds": "long", "title": "y"}, "Titled"),
        ({"text": "x", "seconds": 1.5, "parts": [{"total": 1}]}, "Timed"),
        ({"text": "x", "parts": [{"text": "y"}]}, "Titled"),
        ([{"text": "x"}], "list"),
        ({"new": 1}, "UnknownObject"),
        ({}, "UnknownObject"),
        (5, "int"),
    ],
)
def test_shapes(kind: Any, data: Any, member: str) -> None:
    """Without a tag the member is taken that has most of the object's fields, and lacks least."""
    assert kind("Spoken", data) == member


def test_nothing_is_what_requires_nothing(decode: Any, models: Any) -> None:
    """An empty object is a member that requires nothing; one of unknown fields alone is none."""
    assert decode("Bare", b"{}", strict=True) == models.Loose()
    assert type(decode("Bare", b'{"new": 1}', strict=False)) is models.UnknownObject


def test_instances_stay(models: Any, decode: Any) -> None:
    """What is a model already stays that model, whatever it looks like."""
    timed = models.Timed(text="x", seconds=1)
    assert decode("Spoken", timed, strict=False) is timed


@pytest.mark.parametrize("name", ["list[Usage]", "dict[str, Usage]", "Usage | None", "int | float"])
def test_types_that_are_no_models(kind: Any, name: str) -> None:
    """Operations return lists, maps, scalars and null under the names that annotations have."""
    values = {"list": [{"total": 1}], "dict": {"a": {"total": 1}}, "Usag": None, "int ": 1}
    expected = {"list": "list", "dict": "dict", "Usag": "NoneType", "int ": "int"}
    assert kind(name, values[name[:4]]) == expected[name[:4]]


@pytest.mark.parametrize("value", [1, 1.0, -0.5])
def test_numbers(decode: Any, value: float) -> None:
    """A number is no integer and an integer no fraction, unless the server wrote it so."""
    found = decode("Timed", {"text": "x", "seconds": value}, strict=False).seconds
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize("value", ["5", 5.0, True, None])
def test_scalars_are_not_converted(kind: Any, value: Any) -> None:
    """A scalar of another type than its field is kept as it is."""
    assert kind("Usage", {"total": value}) == "Usage"


def test_null_absent_and_default(decode: Any, sample: Any) -> None:
    """Defaults are not sent for what did not come, and null is sent for what came as null."""
    to_wire = sample("_runtime.encode").to_wire
    data = {"id": "1", "status": "queued", "usage": None}
    run = decode("Run", data, strict=False)
    assert (run.object, run.metadata) == ("run", None)
    assert to_wire(run) == data
