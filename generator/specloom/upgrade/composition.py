"""`allOf` is flattened: one schema that says what all of its arms say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.read.document import Json, Object
from specloom.upgrade import pointers
from specloom.upgrade.grammar import each, each_below
from specloom.upgrade.merging import is_object, merge_objects, merge_scalars
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
        arms = objects(schema, "allOf")
        if has_shape(own):
            arms.append(own)
        told = _annotations(schema, arms)
        shaped = [arm for arm in arms if has_shape(arm)]
        if not shaped:
            return Object({**only(own, own), **told}, schema.source)
        if len(shaped) == 1:
            return self._one(shaped[0], told, schema)
        return self._several(shaped, told, schema)

    def _one(self, arm: Object, told: Object, schema: Object) -> Object:
        return Object({**arm, **told}, schema.source if "$ref" in arm else arm.source)

    def _several(self, arms: list[Object], told: Object, schema: Object) -> Object:
        expanded = [self._expand(arm) for arm in arms]
        if any(arm is None for arm in expanded):
            hint = "Give the inner schema a name under components, without the allOf."
            message = "circular allOf: the schema is a member of itself"
            self._report.error("SL327", message, schema.source.at("allOf"), hint)
            return told
        known = [arm for arm in expanded if arm is not None and has_shape(arm)]
        if len(known) == 1:
            return self._implied(arms, Object({**known[0], **told}, schema.source), told)
        merged = self._merged(known, schema)
        if merged is None:
            hint = "Write one schema instead of the allOf."
            message = "incompatible members of allOf"
            self._report.error("SL302", message, schema.source, hint)
            return told
        return self._implied(arms, Object({**merged, **told}, schema.source), told)

    def _implied(self, arms: list[Object], merged: Object, told: Object) -> Object:
        """A reference stays one where the other arms add nothing to what it names."""
        for arm in arms:
            if "$ref" in arm and (target := self._expand(arm)) is not None:
                bare = target.without(*ANNOTATIONS)
                if bare == merged.without(*ANNOTATIONS):
                    return Object({"$ref": arm["$ref"], **told}, merged.source)
        return merged

    def _merged(self, arms: list[Object], schema: Object) -> Object | None:
        """Objects become one object, a union of objects keeps the rest in each of its arms."""
        unions = [arm for arm in arms if any(key in arm for key in UNIONS)]
        rest = [arm for arm in arms if not any(arm is union for union in unions)]
        if not unions:
            if all(is_object(arm) for arm in rest):
                return merge_objects(rest, schema.source)
            return merge_scalars(rest, schema.source)
        if len(unions) > 1 or not all(is_object(arm) for arm in rest):
            return None
        return self._distribute(unions[0], rest, schema)

    def _distribute(self, union: Object, rest: list[Object], schema: Object) -> Object | None:
        key = next(key for key in UNIONS if key in union)
        beside = only(union, (k for k in union if k not in (key, "type", "discriminator")))
        rest = [arm for arm in (*rest, beside) if has_shape(arm)]
        arms: list[Json] = []
        for arm in objects(union, key):
            inner = self._expand(arm)
            if inner is None or any(k in inner for k in UNIONS) or inner.get("type") != "object":
                return None
            arms.append(merge_objects([*rest, inner], arm.source).but(**only(arm, ANNOTATIONS)))
        kept: dict[str, Json] = {key: array(arms, items(union, key).source)}
        if "discriminator" in union:
            # The arms are inline now, so that a mapping has nothing to name.
            kept["discriminator"] = mapping(union, "discriminator").without("mapping")
        return Object(kept, schema.source)

    def _around_union(self, schema: Object) -> Object:
        """Properties beside a union belong to each of its arms."""
        if "properties" not in schema or not any(key in schema for key in UNIONS):
            return schema
        told = only(schema, ANNOTATIONS)
        bare = schema.without(*ANNOTATIONS)
        found = self._distribute(bare, [], schema)
        if found is None:
            hint = "Write the properties into each member."
            message = "properties beside a union that has members other than objects"
            self._report.error("SL328", message, schema.source, hint)
            return schema.without(*UNIONS, "discriminator")
        return Object({**found, **told}, schema.source)

    def _beside_reference(self, schema: Object) -> Object:
        """What stands beside a `$ref` and is more than a remark narrows what it names."""
        if "$ref" not in schema:
            return schema
        beside = schema.without("$ref", *ANNOTATIONS)
        if not has_shape(beside):
            return schema
        reference = only(schema, ("$ref",))
        if list(beside) == ["type"]:
            return Object({**reference, **only(schema, ANNOTATIONS)}, schema.source)
        return self._several([reference, beside], only(schema, ANNOTATIONS), schema)

    def _expand(self, arm: Object) -> Object | None:
        """The flat schema that an arm stands for; none if it is being flattened right now."""
        name = pointers.target_name(arm)
        if name is None:
            return without_null(arm)
        if name in self._open:
            return None
        found = self.component(name)
        # Null belongs to the use: a nullable base makes no nullable subtype.
        found = without_null(found)
        return self._expand(found) if "$ref" in found else found


def _annotations(schema: Object, arms: list[Object]) -> Object:
    """The schema's own remarks, else those of its last inline arm that has them."""
    told: dict[str, Json] = {}
    for arm in arms:
        # What a referenced type says of itself is not said of the type that builds on it.
        if "$ref" not in arm or len(arms) == 1 or not any("$ref" not in a for a in arms):
            told |= only(arm, ANNOTATIONS)
        else:
            told |= only(arm, ("default", "deprecated"))
    return Object({**told, **only(schema, ANNOTATIONS)}, schema.source)
