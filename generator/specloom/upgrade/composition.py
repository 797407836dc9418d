"""`allOf` is flattened: one schema that says what all of its members say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.read.document import Json, Object
from specloom.upgrade import pointers
from specloom.upgrade.grammar import each, each_below
from specloom.upgrade.merged_members import is_object, merge_objects, merge_scalars
from specloom.upgrade.tree import (
    ANNOTATIONS,
    UNIONS,
    array,
    entries,
    has_shape,
    items,
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
        expanded = [self._expand(member) for member in members]
        if any(member is None for member in expanded):
            hint = "Give the inner schema a name under components, without the allOf."
            message = "circular allOf: the schema is a member of itself"
            self._report.error("SL327", message, schema.source.at("allOf"), hint)
            return declared
        known = [member for member in expanded if member is not None and has_shape(member)]
        if len(known) == 1:
            return self._implied(members, Object({**known[0], **declared}, schema.source), declared)
        merged = self._merged(known, schema)
        if merged is None:
            hint = "Write one schema instead of the allOf."
            message = "incompatible members of allOf"
            self._report.error("SL302", message, schema.source, hint)
            return declared
        return self._implied(members, Object({**merged, **declared}, schema.source), declared)

    def _implied(self, members: list[Object], merged: Object, declared: Object) -> Object:
        """A reference stays one where the other members add nothing to what it names."""
        for member in members:
            if "$ref" in member and (target := self._expand(member)) is not None:
                bare = target.without(*ANNOTATIONS)
                if bare == merged.without(*ANNOTATIONS):
                    return Object({"$ref": member["$ref"], **declared}, merged.source)
        return merged

    def _merged(self, members: list[Object], schema: Object) -> Object | None:
        """Objects become one object, a union of objects keeps the rest in each of its members."""
        unions = [member for member in members if any(key in member for key in UNIONS)]
        rest = [member for member in members if not any(member is union for union in unions)]
        if not unions:
            if all(is_object(member) for member in rest):
                return merge_objects(rest, schema.source)
            return merge_scalars(rest, schema.source)
        if len(unions) > 1 or not all(is_object(member) for member in rest):
            return None
        return self._distribute(unions[0], rest, schema)

    def _distribute(self, union: Object, rest: list[Object], schema: Object) -> Object | None:
        key = next(key for key in UNIONS if key in union)
        beside = only(union, (k for k in union if k not in (key, "type", "discriminator")))
        rest = [member for member in (*rest, beside) if has_shape(member)]
        members: list[Json] = []
        for member in objects(union, key):
            inner = self._expand(member)
            if inner is None or any(k in inner for k in UNIONS) or inner.get("type") != "object":
                return None
            members.append(
                merge_objects([*rest, inner], member.source).but(**only(member, ANNOTATIONS))
            )
        kept: dict[str, Json] = {key: array(members, items(union, key).source)}
        if "discriminator" in union:
            # The members are inline now, so that a mapping has nothing to name.
            kept["discriminator"] = mapping(union, "discriminator").without("mapping")
        return Object(kept, schema.source)

    def _around_union(self, schema: Object) -> Object:
        """Properties beside a union belong to each of its members."""
        if "properties" not in schema or not any(key in schema for key in UNIONS):
            return schema
        declared = only(schema, ANNOTATIONS)
        bare = schema.without(*ANNOTATIONS)
        found = self._distribute(bare, [], schema)
        if found is None:
            hint = "Write the properties into each member."
            message = "properties beside a union that has members other than objects"
            self._report.error("SL328", message, schema.source, hint)
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

    def _expand(self, member: Object) -> Object | None:
        """The flat schema that a member stands for; none if it is being flattened right now."""
        name = pointers.target_name(member)
        if name is None:
            return without_null(member)
        if name in self._open:
            return None
        found = self.component(name)
        # Null belongs to the use: a nullable base makes no nullable subtype.
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
