"""Two schemas that hold at once, as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.read.document import Json, Object
from specloom.upgrade.pointers import target_name
from specloom.upgrade.tree import (
    ANNOTATIONS,
    UNIONS,
    array,
    entries,
    has_shape,
    has_union,
    items,
    mapping,
    objects,
    only,
    same,
    strings,
)
from specloom.upgrade.types import OF_TYPE, is_of_type

if TYPE_CHECKING:
    from collections.abc import Callable

    from specloom.diagnostics import Source

_OF_OBJECTS = (
    "type",
    "properties",
    "required",
    "additionalProperties",
    "minProperties",
    "maxProperties",
)
# More members than a reader can take in, from two unions that hold at once.
_MOST = 64
_OF_VALUES = ("enum", "const", "x-open", "x-any-text")
_OF_UNIONS = (*UNIONS, "discriminator")
_BY_PARTS = ("type", "properties", "required", "additionalProperties")


def intersection(
    schemas: list[Object],
    source: Source,
    expand: Callable[[Object], Object],
    inside: tuple[str, ...] = (),
) -> Object | None:
    """One schema of what fits several, each flat; none if nothing does.

    Objects become one object, scalars of one type one scalar, and a union keeps the rest in each of
    its members. `expand` gives the schema that a member of a union stands for; a member that the
    union is `inside` of already adds nothing to it.
    """
    unions = [schema for schema in schemas if has_union(schema)]
    if len(schemas) == len(unions) == 1 and not has_shape(schemas[0].without(*_OF_UNIONS)):
        return schemas[0]
    plain = [schema.without(*_OF_UNIONS) for schema in schemas]
    plain = [schema for schema in plain if has_shape(schema)]
    found = _plain(plain, source) if plain else Object({}, source)
    for union in unions:
        for key in UNIONS:
            if found is not None and key in union:
                found = _distributed(found, union, key, expand, inside)
    return found


def _distributed(
    rest: Object,
    union: Object,
    key: str,
    expand: Callable[[Object], Object],
    inside: tuple[str, ...],
) -> Object | None:
    """A union whose members hold together with the rest, those that can."""
    members: list[Object] = []
    for member in objects(union, key):
        name = target_name(member)
        if name is not None and name in inside:
            continue
        inner, within = expand(member), (*inside, name or "")
        both = [rest, inner]
        merged = intersection(both, member.source, expand, within) if has_shape(rest) else inner
        if merged is None:
            continue
        if merged.without(*ANNOTATIONS) == inner.without(*ANNOTATIONS):
            members.append(member)
        elif list(merged) in (["oneOf"], ["anyOf"]):
            members += [one for name in UNIONS for one in objects(merged, name)]
        else:
            members.append(Object({**merged, **only(member, ANNOTATIONS)}, member.source))
    if not 0 < len(members) <= _MOST:
        return None
    members = [one for number, one in enumerate(members) if one not in members[:number]]
    if len(members) == 1:
        return expand(members[0])
    kept: dict[str, Json] = {key: array(members, items(union, key).source)}
    if "discriminator" in union:
        # Where members are inline now, a mapping has nothing to name.
        named = all("$ref" in member for member in members)
        declared = mapping(union, "discriminator")
        kept["discriminator"] = declared if named else declared.without("mapping")
    return Object(kept, union.source)


def _plain(schemas: list[Object], source: Source) -> Object | None:
    """The intersection of schemas that are no unions; none if their types differ."""
    kinds = list(dict.fromkeys(schema["type"] for schema in schemas if "type" in schema))
    if sorted(map(str, kinds)) == ["integer", "number"]:
        kinds = ["integer"]
    if len(kinds) > 1:
        return None
    if kinds == ["object"] or (not kinds and all(is_object(schema) for schema in schemas)):
        return merge_objects([_relevant(schema, "object") for schema in schemas], source)
    kind = str(kinds[0]) if kinds else ""
    return merge_scalars([_relevant(schema, kind) for schema in schemas], kind, source)


def _relevant(schema: Object, kind: str) -> Object:
    """A schema without the keywords that say nothing of values of a type."""
    if not kind:
        return schema
    foreign = {key for keys in OF_TYPE.values() for key in keys} - set(OF_TYPE.get(kind, ()))
    gone = (*foreign, *(("format",) if kind in ("array", "object") else ()))
    return schema.without(*gone)


def is_object(member: Object) -> bool:
    """Whether a member describes objects, be it only by what it requires of them."""
    if "type" in member:
        return member["type"] == "object"
    return all(key in _OF_OBJECTS or key in ANNOTATIONS for key in member)


def merge_objects(members: list[Object], source: Source) -> Object:
    """One object with the properties of all; what any of them requires is required.

    Properties of components come before those that are written here, whatever the order of the
    members: it says nothing, and moves no argument of a method.
    """
    ordered = sorted(members, key=lambda member: _rank(member, source))
    names = (name for member in ordered for name in mapping(member, "properties"))
    properties: dict[str, Json] = dict.fromkeys(names)
    rest: dict[str, Json] = {}
    for member in members:
        for name, schema in entries(mapping(member, "properties")):
            earlier = properties[name]
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


def _rank(member: Object, source: Source) -> tuple[bool, str]:
    """Where the properties of a member stand: by name for a component, as written for the others."""
    here = f"{member.source.pointer}/".startswith(f"{source.pointer}/")
    return here, "" if here else member.source.pointer


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


def merge_scalars(members: list[Object], kind: str, source: Source) -> Object | None:
    """One schema of several that constrain values of one type; none if they share no value."""
    found: dict[str, Json] = {"type": kind} if kind else {}
    closed: list[Json] | None = None
    for member in members:
        values = _values(member)
        if values is not None and member.get("x-open") is not True:
            closed = [v for v in values if closed is None or any(same(v, one) for one in closed)]
        earlier = found.get("items")
        found |= member.without("type", *ANNOTATIONS)
        if isinstance(earlier, Object) and "items" in member:
            found["items"] = narrowed(earlier, mapping(member, "items"))
    if closed is None:
        return Object(found, source)
    closed = [value for value in closed if not kind or is_of_type(value, kind)]
    plain = Object(found, source).without(*_OF_VALUES)
    if len(closed) == 1:
        return plain.but(const=closed[0])
    return plain.but(enum=array(closed, source)) if closed else None


def _values(schema: Object) -> list[Json] | None:
    """The values that a schema lists, if it lists any."""
    if "const" in schema:
        return [schema["const"]]
    return list(items(schema, "enum")) if "enum" in schema else None
