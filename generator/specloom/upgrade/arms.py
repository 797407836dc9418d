"""The arms of unions, one schema at a time: those that say nothing, and unions of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.read.document import Json, Object
from specloom.upgrade.tree import (
    ANNOTATIONS,
    UNIONS,
    array,
    has_shape,
    has_union,
    items,
    null_wrapped,
    objects,
    only,
)

if TYPE_CHECKING:
    from specloom.diagnostics import Report


def requirement_arms(schema: Object, _: Report) -> Object:
    """Arms that only say which properties go together have no Python form: a class checks none."""
    if not has_union(schema):
        return schema
    for key in UNIONS:
        arms = objects(schema, key)
        kept = [arm for arm in arms if not _is_requirement(arm, schema)]
        if key in schema and len(kept) < len(arms):
            schema = _with_arms(schema, key, kept)
        elif key in schema and not arms:
            schema = schema.without(key)
    return schema


def _is_requirement(arm: Object, schema: Object) -> bool:
    said = [key for key in arm if key not in ANNOTATIONS and not key.startswith("x-")]
    if "required" in said:
        return all(key in ("required", "type") for key in said)
    if said == ["not"]:
        return True
    return not said and "properties" in schema


def _with_arms(schema: Object, key: str, arms: list[Object]) -> Object:
    changes: dict[str, Json] = {key: array(arms, items(schema, key).source)}
    return schema.but(**changes) if arms else schema.without(key)


def type_beside_union(schema: Object, _: Report) -> Object:
    """A type beside a union is the type of its arms that name none."""
    if not has_union(schema):
        return schema
    if "type" not in schema or "properties" in schema:
        return schema
    kind = schema["type"]
    for key in UNIONS:
        if key not in schema:
            continue
        arms = [_typed(arm, kind) for arm in objects(schema, key)]
        return _with_arms(schema.without("type"), key, arms)
    return schema


def _typed(arm: Object, kind: Json) -> Object:
    told = ("type", "$ref", "allOf", *UNIONS)
    return arm if any(key in arm for key in told) else arm.but(type=kind)


def union_of_one(schema: Object, _: Report) -> Object:
    """A union of one arm is that arm, with what stands beside it."""
    if not has_union(schema):
        return schema
    for key in UNIONS:
        arms = objects(schema, key)
        if len(arms) == 1:
            schema = schema.without(key, "discriminator")
            parts = (arms[0], *objects(schema, "allOf"))
            schema = schema.but(allOf=array(parts, items(schema, key).source))
    return schema


def equal_arms(schema: Object, _: Report) -> Object:
    """An arm that stands twice in a union is one arm."""
    if not has_union(schema):
        return schema
    for key in UNIONS:
        arms = objects(schema, key)
        distinct: list[Object] = []
        for arm in arms:
            if arm not in distinct:
                distinct.append(arm)
        if len(distinct) < len(arms):
            schema = _with_arms(schema, key, distinct)
    return schema


def anything(schema: Object, _: Report) -> Object:
    """Anything or null is anything."""
    if not has_union(schema):
        return schema
    inner = null_wrapped(schema)
    if inner is not None and not has_shape(inner):
        return Object({**only(inner, ANNOTATIONS), **only(schema, ANNOTATIONS)}, schema.source)
    return schema
