"""Null has one spelling: `anyOf: [X, {type: "null"}]`, with the annotations beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.read.document import Json, Object
from specloom.upgrade.tree import (
    ANNOTATIONS,
    UNIONS,
    array,
    is_list,
    is_null,
    items,
    null_wrapped,
    objects,
    only,
    strings,
)

if TYPE_CHECKING:
    from specloom.diagnostics import Report


# The keywords that can say null, besides `type`.
_SPELLINGS = frozenset(("nullable", "x-nullable", "const", "enum", "allOf", *UNIONS))


def nullability(schema: Object, _: Report) -> Object:
    """Take null out of a schema, whichever of its spellings says it, and put it around the rest."""
    if not _SPELLINGS & schema.keys() and not is_list(schema.get("type")):
        return schema
    core, nullable = schema, False
    for spelling in (_flags, _types, _values, _members, _composed):
        core, found = spelling(core)
        nullable = nullable or found
    if not nullable or is_null(core):
        return core
    return _wrap(core)


def _wrap(core: Object) -> Object:
    outer = only(core, ANNOTATIONS)
    inner = core.without(*ANNOTATIONS)
    union = next((key for key in UNIONS if key in inner), None)
    if union is not None and len(inner) == 1 and len(members := objects(inner, union)) == 1:
        inner = members[0]
    null = Object({"type": "null"}, core.source)
    return Object({"anyOf": array([inner, null], core.source), **outer}, core.source)


def _flags(schema: Object) -> tuple[Object, bool]:
    """OpenAPI 3.0's `nullable` and Swagger's `x-nullable`."""
    nullable = schema.get("nullable") is True or schema.get("x-nullable") is True
    return schema.without("nullable", "x-nullable"), nullable


def _types(schema: Object) -> tuple[Object, bool]:
    """JSON Schema's `type: [T, "null"]`."""
    if not is_list(schema.get("type")):
        return schema, False
    names = [name for name in strings(schema, "type") if name != "null"]
    nullable = "null" in strings(schema, "type")
    if not names:
        return schema.but(type="null"), nullable
    kind: Json = names[0] if len(names) == 1 else array(names, items(schema, "type").source)
    return schema.but(type=kind), nullable


def _values(schema: Object) -> tuple[Object, bool]:
    """Null among the values of an enumeration, or as the one value."""
    if "const" in schema and schema["const"] is None:
        return only(schema, ANNOTATIONS).but(type="null"), True
    values = items(schema, "enum")
    rest = [value for value in values if value is not None]
    if len(rest) == len(values):
        return schema, False
    if not rest:
        return only(schema, ANNOTATIONS).but(type="null"), True
    return schema.but(enum=array(rest, values.source)), True


def _members(schema: Object) -> tuple[Object, bool]:
    """A null member of a union, or members that allow null themselves."""
    nullable = False
    for key in UNIONS:
        members = objects(schema, key)
        rest = [_unwrap(member) for member in members if not is_null(member)]
        if len(rest) < len(members) or any(null_wrapped(member) is not None for member in members):
            nullable = True
            if not rest:
                return schema.without(key).but(type="null"), True
            schema = schema.but(**{key: array(rest, items(schema, key).source)})
    return schema, nullable


def _unwrap(member: Object) -> Object:
    inner = null_wrapped(member)
    return (
        member if inner is None else Object({**inner, **only(member, ANNOTATIONS)}, member.source)
    )


def _composed(schema: Object) -> tuple[Object, bool]:
    """`allOf: [$ref, {nullable: true}]`: the second member has no shape and only means null."""
    members = objects(schema, "allOf")
    if not any(null_wrapped(member) is not None for member in members):
        return schema, False
    rest = [_unwrap(member) for member in members]
    return schema.but(allOf=array(rest, items(schema, "allOf").source)), True


def annotations_outside(schema: Object, _: Report) -> Object:
    """Annotations belong to the use; the member keeps its own where the wrapper has one already."""
    inner = null_wrapped(schema)
    if inner is None:
        return schema
    hoisted = only(inner, (key for key in ANNOTATIONS if key not in schema))
    null = objects(schema, "anyOf")[1]
    members = array([inner.without(*hoisted), null], items(schema, "anyOf").source)
    return Object({**schema, "anyOf": members, **hoisted}, schema.source)
