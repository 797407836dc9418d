"""`allOf` is flattened: one schema that says what all of its members say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.read.document import Json, Object
from specloom.upgrade import pointers
from specloom.upgrade.grammar import each, each_below
from specloom.upgrade.merged_members import intersection
from specloom.upgrade.tree import (
    ANNOTATIONS,
    UNIONS,
    entries,
    has_shape,
    has_union,
    mapping,
    objects,
    only,
    without_null,
)

if TYPE_CHECKING:
    from specloom.diagnostics import Report


def flatten(root: Object, report: Report) -> Object:
    """Flatten every `allOf` of a document, components first."""
    components = mapping(root, "components")
    schemas = mapping(components, "schemas")
    flattener = _Flattener(schemas, report)
    flat = Object(
        ((name, flattener.component(name)) for name, _ in entries(schemas)), schemas.source
    )
    # Components are flat now: this finds the schemas of operations only.
    return each(root.but(components=components.but(schemas=flat)), "schema", flattener.schema)


class _Flattener:
    """Flattens components on demand, each once, whatever order they refer to each other in."""

    def __init__(self, schemas: Object, report: Report) -> None:
        self._schemas = schemas
        self._report = report
        self._done: dict[str, Object] = {}
        self._open: list[str] = []
        self._bases: list[str] = []

    def component(self, name: str) -> Object:
        if name not in self._done:
            self._open.append(name)
            self._done[name] = each_below(mapping(self._schemas, name), self.schema)
            self._open.remove(name)
        return self._done[name]

    def schema(self, schema: Object) -> Object:
        """One schema whose inside is flat already."""
        if "allOf" not in schema:
            return self._beside_reference(self._around_union(schema))
        own = schema.without("allOf", *ANNOTATIONS)
        members = objects(schema, "allOf")
        if has_shape(own):
            members.append(own)
        declared = _annotations(schema, members)
        shaped = [member for member in members if has_shape(member)]
        if not shaped:
            return Object({**only(own, own), **declared}, schema.source)
        if len(shaped) == 1:
            return self._one(shaped[0], declared, schema)
        return self._several(shaped, declared, schema)

    def _one(self, member: Object, declared: Object, schema: Object) -> Object:
        return Object({**member, **declared}, schema.source if "$ref" in member else member.source)

    def _several(self, members: list[Object], declared: Object, schema: Object) -> Object:
        known = [found for member in members if has_shape(found := self._expand(member))]
        if not known:
            return declared
        if len(known) == 1:
            return self._implied(members, Object({**known[0], **declared}, schema.source), declared)
        merged = intersection(known, schema.source, self._expand)
        if merged is None and "type" in schema and list(known[-1]) == ["type"]:
            # `type: object` beside an allOf of something else is a habit.
            merged = intersection(known[:-1], schema.source, self._expand)
        if merged is None:
            hint = "Write one schema instead of the allOf, or exempt the schema by [[allow]]."
            place = pointers.spoken(schema.source)
            message = f"incompatible members of allOf in {place}: any value"
            self._report.warning("SL302", message, schema.source, hint)
            return declared
        return self._implied(members, Object({**merged, **declared}, schema.source), declared)

    def _implied(self, members: list[Object], merged: Object, declared: Object) -> Object:
        """A reference stays one where the other members add nothing to what it names."""
        for member in members:
            if "$ref" in member and pointers.target_name(member) not in self._open:
                bare = self._expand(member).without(*ANNOTATIONS)
                if bare == merged.without(*ANNOTATIONS):
                    return Object({"$ref": member["$ref"], **declared}, merged.source)
        return merged

    def _around_union(self, schema: Object) -> Object:
        """Properties beside a union belong to each of its members."""
        if "properties" not in schema or not has_union(schema):
            return schema
        declared = only(schema, ANNOTATIONS)
        bare = schema.without(*ANNOTATIONS)
        found = intersection([bare], schema.source, self._expand)
        if found is None:
            hint = "Write the properties into each member."
            place = pointers.spoken(schema.source)
            message = f"properties beside a union without objects in {place}: the union is ignored"
            self._report.warning("SL328", message, schema.source, hint)
            return schema.without(*UNIONS, "discriminator")
        return Object({**found, **declared}, schema.source)

    def _beside_reference(self, schema: Object) -> Object:
        """What is beside a `$ref` and is more than a remark narrows what it names."""
        if "$ref" not in schema:
            return schema
        beside = schema.without("$ref", *ANNOTATIONS)
        if not has_shape(beside):
            return schema
        reference = only(schema, ("$ref",))
        if list(beside) == ["type"]:
            return Object({**reference, **only(schema, ANNOTATIONS)}, schema.source)
        return self._several([reference, beside], only(schema, ANNOTATIONS), schema)

    def _expand(self, member: Object) -> Object:
        """The flat schema that a member stands for."""
        name = pointers.target_name(member)
        if name is None:
            return without_null(member)
        if name in self._open or self._lists_open(name):
            return self._alone(name)
        # Null belongs to the use: a nullable base makes no nullable subtype.
        found = without_null(self.component(name))
        return self._expand(found) if "$ref" in found else found

    def _lists_open(self, name: str) -> bool:
        """Whether a component is the union of what is being flattened right now."""
        schema = mapping(self._schemas, name)
        members = [member for key in UNIONS for member in objects(schema, key)]
        return any(pointers.target_name(member) in self._open for member in members)

    def _alone(self, name: str) -> Object:
        """What a base says of itself, without the subtypes that it lists: they build on it."""
        schema = mapping(self._schemas, name)
        if name in self._bases:
            hint = "Give the inner schema a name under components, without the allOf."
            message = f"circular allOf: {name} is a member of itself, which adds nothing"
            self._report.warning("SL327", message, schema.source, hint)
            return Object({}, schema.source)
        self._bases.append(name)
        found = each_below(schema.without(*UNIONS, "discriminator"), self.schema)
        self._bases.remove(name)
        found = without_null(found)
        return self._expand(found) if "$ref" in found else found


def _annotations(schema: Object, members: list[Object]) -> Object:
    """The schema's own remarks, else those of its last inline member that has them."""
    declared: dict[str, Json] = {}
    for member in members:
        # What a referenced type says of itself is not said of the type that builds on it.
        if "$ref" not in member or len(members) == 1 or not any("$ref" not in a for a in members):
            declared |= only(member, ANNOTATIONS)
        else:
            declared |= only(member, ("default", "deprecated"))
    return Object({**declared, **only(schema, ANNOTATIONS)}, schema.source)
