"""Two schemas that hold at once, as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.read.document import Json, Object
from specloom.upgrade.tree import (
    ANNOTATIONS,
    UNIONS,
    array,
    entries,
    has_shape,
    items,
    mapping,
    only,
    strings,
)

if TYPE_CHECKING:
    from specloom.diagnostics import Source

_OF_OBJECTS = (
    "type",
    "properties",
    "required",
    "additionalProperties",
    "minProperties",
    "maxProperties",
)
_OF_VALUES = ("enum", "const", "x-open", "x-any-text")
_BY_PARTS = ("type", "properties", "required", "additionalProperties")


def is_object(member: Object) -> bool:
    """Whether a member describes objects, be it only by what it requires of them."""
    if "type" in member:
        return member["type"] == "object"
    return all(key in _OF_OBJECTS or key in ANNOTATIONS for key in member)


def merge_objects(members: list[Object], source: Source) -> Object:
    """One object with the properties of all, in order; what any of them requires is required."""
    properties: dict[str, Json] = {}
    rest: dict[str, Json] = {}
    for member in members:
        for name, schema in entries(mapping(member, "properties")):
            earlier = properties.get(name)
            properties[name] = narrowed(earlier, schema) if isinstance(earlier, Object) else schema
        rest |= member.without(*ANNOTATIONS, *_BY_PARTS)
    found: dict[str, Json] = {"type": "object"}
    if properties:
        found["properties"] = Object(properties, source)
    required = list(
        dict.fromkeys(name for member in members for name in strings(member, "required"))
    )
    if required:
        # The place to point at is the list that was written, not the schema it was merged into.
        last = [items(member, "required").source for member in members if "required" in member][-1]
        found["required"] = array(required, last)
    extra = _strictest(
        [member["additionalProperties"] for member in members if "additionalProperties" in member]
    )
    if extra is not None:
        found["additionalProperties"] = extra
    return Object({**found, **rest}, source)


def _strictest(allowed: list[Json]) -> Json:
    """False before a schema before true; of several schemas the last."""
    if any(value is False for value in allowed):
        return False
    schemas = [value for value in allowed if isinstance(value, Object) and value]
    return schemas[-1] if schemas else (allowed[-1] if allowed else None)


def narrowed(earlier: Object, later: Object) -> Object:
    """A property that two members declare: the later wins, the earlier fills in what it leaves out."""
    if not has_shape(later):
        return Object({**earlier, **later}, later.source)
    if _is_refinement(earlier, later):
        kept = earlier.without(*_OF_VALUES) if _has_values(later) else earlier
        return Object({**kept, **later}, later.source)
    declared = only(earlier, ("description", "title"))
    return Object({**declared, **later}, later.source)


def _is_refinement(earlier: Object, later: Object) -> bool:
    """Whether the later schema is the earlier one with more said about the same kind of value."""
    composed = ("$ref", *UNIONS, "properties", "items")
    if any(key in earlier or key in later for key in composed):
        return False
    return later.get("type", earlier.get("type")) == earlier.get("type")


def _has_values(schema: Object) -> bool:
    return "enum" in schema or "const" in schema


def merge_scalars(members: list[Object], source: Source) -> Object | None:
    """One schema of several that constrain values of one type; none if the types differ."""
    kinds = list(dict.fromkeys(member["type"] for member in members if "type" in member))
    if len(kinds) > 1 or "object" in kinds:
        return None
    found: dict[str, Json] = {}
    for member in members:
        values = _common(found, member)
        found |= member.without(*ANNOTATIONS)
        if values is not None:
            found["enum"] = array(values, source)
    return Object(found, source)


def _common(found: dict[str, Json], member: Object) -> list[Json] | None:
    """The values that two enumerations share."""
    earlier = found.get("enum")
    if isinstance(earlier, list) and "enum" in member:
        return [value for value in earlier if value in items(member, "enum")]
    return None
