"""The pass that makes unions flat and finds the tag that no discriminator names."""

from __future__ import annotations

from typing import Any

import pytest
from passing import context

from specloom.api.types import Enum, Object, Union
from specloom.diagnostics import Report, Source
from specloom.parse.stage import Overrides, parse
from specloom.passes.discriminators import find_discriminators
from specloom.passes.inline_types import name_inline_types
from specloom.read.document import Document, plant
from specloom.read.document import Object as Node

STRING = {"type": "string"}


def definitions(**schemas: Any) -> dict[str, Any]:
    """The types of schemas in normal form after the pass, by name."""
    responses = {"200": {"content": {"application/json": {"schema": ref("X")}}}}
    paths = {"/x": {"get": {"responses": responses}}}
    root = plant({"paths": paths, "components": {"schemas": schemas}}, Source("spec.yaml"))
    assert isinstance(root, Node)
    report = Report()
    api = parse(Document("spec.yaml", root), "one", "One", Overrides(), report)
    api = find_discriminators(name_inline_types(api, context(report)), context(report))
    assert not report.diagnostics
    return {found.name: found.type for found in api.definitions}


def ref(name: str) -> dict[str, str]:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def record(*required: str, **properties: Any) -> dict[str, Any]:
    """The schema of an object."""
    return {"type": "object", "properties": properties, "required": list(required)}


def tagged(found: Any) -> tuple[str, list[tuple[Any, ...]]]:
    """The tag of a union and its values by member."""
    assert isinstance(found, Union)
    return found.discriminator, [member.values for member in found.members]


def test_an_undeclared_tag_is_found() -> None:
    """Objects told apart by a constant have a tag, the usual names first, also through unions."""
    a = record("also", "type", also={"const": "x"}, type={"const": "a"})
    b = record("also", "type", also={"const": "y"}, type={"const": "b"})
    c = record("type", type={"const": "c"}, also={"const": "z"})
    x = {"anyOf": [ref("Inner"), ref("C"), STRING]}
    found = definitions(A=a, B=b, C=c, Inner={"oneOf": [ref("A"), ref("B")]}, X=x)
    assert tagged(found["X"]) == ("type", [("a",), ("b",), ("c",), ()])


def test_a_tag_may_be_optional_and_becomes_a_constant() -> None:
    """A single value is the value of its member, also where other values could come."""
    opened = {"type": "string", "enum": ["b"], "x-open": True}
    x = {"oneOf": [ref("A"), ref("B")]}
    found = definitions(A=record(type={"const": "a"}), B=record(type=opened), X=x)
    assert tagged(found["X"]) == ("type", [("a",), ("b",)])
    assert isinstance(found["B"], Object)
    kind = found["B"].fields[0].type
    assert isinstance(kind, Enum)
    assert not kind.open


@pytest.mark.parametrize(
    "other",
    [
        record("type", type={"const": "a"}),
        record("type", type=STRING),
        record(),
    ],
)
def test_a_tag_has_to_differ(other: Any) -> None:
    """A shared value, any string and no property tell nothing apart."""
    found = definitions(
        A=record("type", type={"const": "a"}), B=other, X={"oneOf": [ref("A"), ref("B")]}
    )
    assert tagged(found["X"])[0] == ""


def test_only_texts_are_tags() -> None:
    """True is 1 in Python, so that members with such constants are found by their likeness."""
    yes, no = (record("ok", ok={"const": value}) for value in (True, False))
    assert tagged(definitions(A=yes, B=no, X={"oneOf": [ref("A"), ref("B")]})["X"])[0] == ""
