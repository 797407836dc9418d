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
    """Turn bases into unions, and give each subtype its tag and the base's properties."""
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
    arms = [arm for key in UNIONS for arm in objects(base, key)]
    return bool(family.values) and all(pointers.target_name(arm) in family.values for arm in arms)


def _parents(schema: Object) -> list[str]:
    names = (pointers.target_name(arm) for arm in objects(schema, "allOf"))
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
    told = mapping(schema, "discriminator")
    mapped: dict[str, str] = {}
    for value, pointer in mapping(told, "mapping").items():
        name = pointers.component(str(pointer))
        if name is not None:
            mapped.setdefault(name, value)
    key = text(told, "propertyName")
    values: dict[str, str] = {}
    for name in heirs.get(base, []):
        child = mapping(schemas, name)
        # A base below a base stands for its subtypes and has no value itself.
        abstract = "discriminator" in child and name in heirs
        if name != base and not abstract:
            values[name] = _value(name, child, key, mapped)
    return _Family(base, key, values)


def _value(name: str, schema: Object, key: str, mapped: dict[str, str]) -> str:
    """The tag value of a subtype; its name is the last resort (OpenAPI 3.1 §4.8.25.4)."""
    told = text(schema, "x-ms-discriminator-value") or mapped.get(name, "")
    if told:
        return told
    for part in (schema, *objects(schema, "allOf")):
        own = mapping(mapping(part, "properties"), key)
        values = list(items(own, "enum")) or [own.get("const")]
        if len(values) == 1 and isinstance(values[0], str):
            return values[0]
    return name


def _union(schema: Object, family: _Family) -> Object:
    ordered = sorted(family.values, key=lambda name: (family.values[name], name))
    arms = [Object({"$ref": pointers.to_schema(name)}, schema.source) for name in ordered]
    table = {family.values[name]: pointers.to_schema(name) for name in ordered}
    told = mapping(schema, "discriminator")
    tag: dict[str, Json] = {
        "propertyName": family.property,
        "mapping": Object(table, told.source),
    }
    own = mapping(mapping(schema, "properties"), family.property)
    if "default" in own:
        tag["x-default"] = own["default"]
    union: dict[str, Json] = {
        "oneOf": array(arms, schema.source),
        "discriminator": Object(tag, told.source),
    }
    kept = only(schema, ("title", "description", "deprecated", "nullable", "x-nullable"))
    return Object({**union, **kept}, schema.source)


def _subtype(name: str, schema: Object, families: dict[str, _Family], schemas: Object) -> Object:
    """Put the base's own schema in the place of the reference to it, and add the tag."""
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
    arms: list[Json] = []
    for arm in objects(schema, "allOf"):
        parent = pointers.target_name(arm)
        if parent is None or parent not in families or parent in inside:
            arms.append(arm)
            continue
        base = mapping(schemas, parent).without(*_OF_BASE)
        base = _with_tag(base, families[parent].property, Object({"type": "string"}, base.source))
        arms.append(_inherited(base, families, schemas, (*inside, parent)))
    return schema.but(allOf=array(arms, items(schema, "allOf").source))


def _with_tag(schema: Object, key: str, tag: Object) -> Object:
    """The tag property, if the schema has it, as the tag alone: without default, null or values."""
    properties = mapping(schema, "properties")
    if key not in properties:
        return schema
    return schema.but(properties=properties.but(**{key: tag}))


def _tagged(schema: Object, family: _Family, value: str, schemas: Object) -> Object:
    """Its tag is required and constant, with the description that the subtype or the base has."""
    key = family.property
    base = mapping(mapping(mapping(schemas, family.base), "properties"), key)
    own = mapping(mapping(schema, "properties"), key)
    told = {**only(base, ("description",)), **only(own, ("description",))}
    tag = Object({"type": "string", "const": value, **told}, base.source)
    tagged = Object({key: tag}, base.source)
    demand: dict[str, Json] = {"properties": tagged, "required": array([key], base.source)}
    last = Object({"type": "object", **demand}, schema.source)
    own_part = _with_tag(schema.without("allOf", "description", "title"), key, tag)
    arms = [*objects(schema, "allOf"), own_part, last]
    kept = only(schema, ("description", "title", "deprecated", "nullable", "x-nullable"))
    return kept.but(allOf=array(arms, schema.source))
