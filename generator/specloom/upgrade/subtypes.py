"""A base class with a discriminator becomes the union of its subtypes.

Swagger 2.0 and OpenAPI 3.x write inheritance as `allOf: [$ref base]` in each subtype, so that the
base alone does not say what it can be (OpenAPI 3.1 §4.8.25). Afterwards it does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from specloom.read.document import Json, Object
from specloom.upgrade import pointers
from specloom.upgrade.tree import UNIONS, array, entries, items, mapping, objects, only, text

if TYPE_CHECKING:
    from specloom.diagnostics import Report

# What a base says of itself and its subtypes do not inherit.
_OF_BASE = ("discriminator", "title", "description", *UNIONS)


@dataclass(frozen=True, slots=True)
class _Family:
    """A base and, by name, the value that tells each subtype."""

    base: str
    property: str
    values: dict[str, str]


def unite_subtypes(root: Object, _: Report) -> Object:
    """Turn bases into unions, and give each subtype its discriminator and the base's properties."""
    components = mapping(root, "components")
    schemas = mapping(components, "schemas")
    heirs = _heirs({name: _parents(schema) for name, schema in entries(schemas)})
    families = [
        _family(name, schema, heirs, schemas)
        for name, schema in entries(schemas)
        if "discriminator" in schema
    ]
    by_base = {family.base: family for family in families if _is_closed(family, schemas)}
    changed: dict[str, Json] = {}
    for name, schema in entries(schemas):
        found = _subtype(name, schema, by_base, schemas)
        changed[name] = _union(found, by_base[name]) if name in by_base else found
    return root.but(components=components.but(schemas=Object(changed, schemas.source)))


def _is_closed(family: _Family, schemas: Object) -> bool:
    """Whether subtypes are all that the base can be, also where it lists them itself."""
    base = mapping(schemas, family.base)
    members = [member for key in UNIONS for member in objects(base, key)]
    return bool(family.values) and all(
        pointers.target_name(member) in family.values for member in members
    )


def _parents(schema: Object) -> list[str]:
    names = (pointers.target_name(member) for member in objects(schema, "allOf"))
    return [name for name in names if name is not None]


def _heirs(parents: dict[str, list[str]]) -> dict[str, list[str]]:
    """By name, everything that descends from it, in the order of the document."""
    heirs: dict[str, list[str]] = {}
    for name in parents:
        for ancestor in _ancestors(name, parents):
            heirs.setdefault(ancestor, []).append(name)
    return heirs


def _ancestors(name: str, parents: dict[str, list[str]]) -> dict[str, None]:
    found: dict[str, None] = {}
    queue = list(parents[name])
    while queue:
        parent = queue.pop()
        if parent not in found:
            found[parent] = None
            queue.extend(parents.get(parent, []))
    return found


def _family(base: str, schema: Object, heirs: dict[str, list[str]], schemas: Object) -> _Family:
    declared = mapping(schema, "discriminator")
    mapped: dict[str, str] = {}
    for value, pointer in sorted(mapping(declared, "mapping").items()):
        name = pointers.component(str(pointer))
        if name is not None:
            mapped.setdefault(name, value)
    key = text(declared, "propertyName")
    values: dict[str, str] = {}
    for name in heirs.get(base, []):
        child = mapping(schemas, name)
        # A base below a base stands for its subtypes and has no value itself.
        abstract = "discriminator" in child and name in heirs
        if name != base and not abstract:
            values[name] = _value(name, child, key, mapped)
    return _Family(base, key, values)


def _value(name: str, schema: Object, key: str, mapped: dict[str, str]) -> str:
    """The discriminator value of a subtype; its name is the last resort (OpenAPI 3.1 §4.8.25.4)."""
    declared = text(schema, "x-ms-discriminator-value") or mapped.get(name, "")
    if declared:
        return declared
    for part in (schema, *objects(schema, "allOf")):
        own = mapping(mapping(part, "properties"), key)
        values = list(items(own, "enum")) or [own.get("const")]
        if len(values) == 1 and isinstance(values[0], str):
            return values[0]
    return name


def _union(schema: Object, family: _Family) -> Object:
    ordered = sorted(family.values, key=lambda name: (family.values[name], name))
    members = [Object({"$ref": pointers.to_schema(name)}, schema.source) for name in ordered]
    table = {family.values[name]: pointers.to_schema(name) for name in ordered}
    declared = mapping(schema, "discriminator")
    discriminator: dict[str, Json] = {
        "propertyName": family.property,
        "mapping": Object(table, declared.source),
    }
    own = mapping(mapping(schema, "properties"), family.property)
    if "default" in own:
        discriminator["x-default"] = own["default"]
    union: dict[str, Json] = {
        "oneOf": array(members, schema.source),
        "discriminator": Object(discriminator, declared.source),
    }
    kept = only(schema, ("title", "description", "deprecated", "nullable", "x-nullable"))
    return Object({**union, **kept}, schema.source)


def _subtype(name: str, schema: Object, families: dict[str, _Family], schemas: Object) -> Object:
    """Put the base's own schema in the place of the reference to it, and add the discriminator."""
    above = [family for family in families.values() if name in family.values]
    if not any(parent in families for parent in _parents(schema)) and not above:
        return schema
    changed = _inherited(schema, families, schemas, ())
    for family in above:
        changed = _tagged(changed, family, family.values[name], schemas)
    return changed


def _inherited(
    schema: Object, families: dict[str, _Family], schemas: Object, inside: tuple[str, ...]
) -> Object:
    if "allOf" not in schema:
        return schema
    members: list[Json] = []
    for member in objects(schema, "allOf"):
        parent = pointers.target_name(member)
        if parent is None or parent not in families or parent in inside:
            members.append(member)
            continue
        base = mapping(schemas, parent).without(*_OF_BASE)
        base = _with_discriminator(
            base, families[parent].property, Object({"type": "string"}, base.source)
        )
        members.append(_inherited(base, families, schemas, (*inside, parent)))
    return schema.but(allOf=array(members, items(schema, "allOf").source))


def _with_discriminator(schema: Object, key: str, discriminator: Object) -> Object:
    """The discriminator property, if the schema has it, as the discriminator alone: without default, null or values."""
    properties = mapping(schema, "properties")
    if key not in properties:
        return schema
    return schema.but(properties=properties.but(**{key: discriminator}))


def _tagged(schema: Object, family: _Family, value: str, schemas: Object) -> Object:
    """Its discriminator is required and constant, with the description that the subtype or the base has."""
    key = family.property
    base = mapping(mapping(mapping(schemas, family.base), "properties"), key)
    own = mapping(mapping(schema, "properties"), key)
    declared = {**only(base, ("description",)), **only(own, ("description",))}
    discriminator = Object({"type": "string", "const": value, **declared}, base.source)
    discriminated = Object({key: discriminator}, base.source)
    demand: dict[str, Json] = {"properties": discriminated, "required": array([key], base.source)}
    last = Object({"type": "object", **demand}, schema.source)
    own_part = _with_discriminator(
        schema.without("allOf", "description", "title"), key, discriminator
    )
    members = [*objects(schema, "allOf"), own_part, last]
    kept = only(schema, ("description", "title", "deprecated", "nullable", "x-nullable"))
    return kept.but(allOf=array(members, schema.source))
