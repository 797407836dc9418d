"""What is selected takes along the components that it leads to, and no others."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.diagnostics import Source
from specloom.read.document import Object, plant
from specloom.read.reach import only_reached


def left(document: dict[str, Any], *, schemas: bool = False) -> set[str]:
    """The names of the components that are left of a document."""
    planted = plant(document, Source("spec.yaml"))
    assert isinstance(planted, Object)
    root: dict[str, Any] = only_reached(planted, schemas=schemas)
    kept = [*root.get("components", {}).values(), root.get("definitions", {})]
    return {name for kind in kept for name in kind}


def components(start: object, **schemas: object) -> dict[str, Any]:
    """A document whose path leads to something, with schemas."""
    paths = {"/a": {"get": {"responses": {"200": start}}}}
    return {"paths": paths, "components": {"schemas": schemas}}


def ref(name: str, kind: str = "schemas") -> dict[str, str]:
    """A reference to a component."""
    return {"$ref": f"#/components/{kind}/{name}"}


def test_references_are_followed() -> None:
    """A component is kept with what it refers to, in circles too, and the others are not."""
    document = components(ref("Gone", "responses"), A={"items": ref("B")}, B=ref("A"), C=ref("A"))
    document["components"]["responses"] = {"Gone": {"schema": ref("A")}, "Unused": ref("C")}
    assert left(document) == {"A", "B", "Gone"}


@pytest.mark.parametrize(
    ("pointer", "name"),
    [
        ("#/components/schemas/A~1B", "A/B"),
        ("#/components/schemas/A%20B", "A B"),
        ("#/components/schemas/A/properties/b", "A"),
    ],
)
def test_pointers_are_read_as_such(pointer: str, name: str) -> None:
    """Escapes are those of JSON pointers in a URL; a part of a component keeps the whole."""
    assert left(components({"$ref": pointer}, **{name: {}, "C": {}})) == {name}


def test_what_extends_a_base_is_kept_with_it() -> None:
    """A base with a discriminator may be anything that extends it, at any depth; one without is itself."""
    schemas = {
        "Pet": {"discriminator": {"propertyName": "kind"}},
        "Cat": {"allOf": [ref("Pet"), {"properties": {"toy": ref("Toy")}}]},
        "Lion": {"allOf": [ref("Cat")]},
        "Toy": {},
        "Ball": {"allOf": [ref("Toy")]},
    }
    assert left(components(ref("Pet"), **schemas)) == {"Pet", "Cat", "Lion", "Toy"}


def test_mappings_are_references() -> None:
    """A discriminator names members by reference or by name."""
    mapping = {"a": "#/components/schemas/A", "b": "B"}
    base = {"discriminator": {"propertyName": "kind", "mapping": mapping}}
    assert left(components(ref("Base"), Base=base, A={}, B={}, C={})) == {"Base", "A", "B"}


def test_swagger_is_read_where_it_keeps_things() -> None:
    """The definitions of Swagger 2.0 are at the root."""
    start = {"$ref": "#/definitions/A"}
    document = {"paths": {"/a": start}, "definitions": {"A": {}, "B": {}}}
    assert left(document) == {"A"}


def test_all_schemas_are_kept_where_they_are_wanted() -> None:
    """Types without calls are all of the schemas, with what they refer to."""
    document = components({}, A={"schema": ref("R", "responses")}, B={})
    document["components"]["responses"] = {"R": {}, "Unused": {}}
    assert left(document, schemas=True) == {"A", "B", "R"}


def test_other_forms_of_references_keep_everything() -> None:
    """An anchor may be anywhere, so nothing is dropped."""
    assert left(components({"$ref": "#anchor"}, A={"$anchor": "anchor"}, B={})) == {"A", "B"}
