"""The members of unions, one schema at a time: those that say nothing, and unions of one."""

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


def requirement_members(schema: Object, _: Report) -> Object:
    """Members that only say which properties go together have no Python form: a class checks none."""
    if not has_union(schema):
        return schema
    for key in UNIONS:
        members = objects(schema, key)
        kept = [member for member in members if not _is_requirement(member, schema)]
        if key in schema and len(kept) < len(members):
            schema = _with_members(schema, key, kept)
        elif key in schema and not members:
            schema = schema.without(key)
    return schema


def _is_requirement(member: Object, schema: Object) -> bool:
    said = [key for key in member if key not in ANNOTATIONS and not key.startswith("x-")]
    if "required" in said:
        return all(key in ("required", "type") for key in said)
    if said == ["not"]:
        return True
    return not said and "properties" in schema


def _with_members(schema: Object, key: str, members: list[Object]) -> Object:
    changes: dict[str, Json] = {key: array(members, items(schema, key).source)}
    return schema.but(**changes) if members else schema.without(key)


def type_beside_union(schema: Object, _: Report) -> Object:
    """A type beside a union is the type of its members that name none."""
    if not has_union(schema):
        return schema
    if "type" not in schema or "properties" in schema:
        return schema
    kind = schema["type"]
    for key in UNIONS:
        if key not in schema:
            continue
        members = [_typed(member, kind) for member in objects(schema, key)]
        return _with_members(schema.without("type"), key, members)
    return schema


def _typed(member: Object, kind: Json) -> Object:
    declared = ("type", "$ref", "allOf", *UNIONS)
    return member if any(key in member for key in declared) else member.but(type=kind)


def union_of_one(schema: Object, _: Report) -> Object:
    """A union of one member is that member, with what is beside it."""
    if not has_union(schema):
        return schema
    for key in UNIONS:
        members = objects(schema, key)
        if len(members) == 1:
            schema = schema.without(key, "discriminator")
            parts = (members[0], *objects(schema, "allOf"))
            schema = schema.but(allOf=array(parts, items(schema, key).source))
    return schema


def equal_members(schema: Object, _: Report) -> Object:
    """A member that is a duplicate in a union is one member."""
    if not has_union(schema):
        return schema
    for key in UNIONS:
        members = objects(schema, key)
        distinct: list[Object] = []
        for member in members:
            if member not in distinct:
                distinct.append(member)
        if len(distinct) < len(members):
            schema = _with_members(schema, key, distinct)
    return schema


def anything(schema: Object, _: Report) -> Object:
    """Anything or null is anything."""
    if not has_union(schema):
        return schema
    inner = null_wrapped(schema)
    if inner is not None and not has_shape(inner):
        return Object({**only(inner, ANNOTATIONS), **only(schema, ANNOTATIONS)}, schema.source)
    return schema
