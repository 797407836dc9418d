"""Members that lack the property by which their union tells them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.read.document import Json, Object
from specloom.upgrade import pointers
from specloom.upgrade.grammar import each
from specloom.upgrade.tree import UNIONS, array, entries, mapping, objects, text

if TYPE_CHECKING:
    from specloom.diagnostics import Report


def add_discriminator_properties(root: Object, report: Report) -> Object:
    """Give each such member the property, with the value that the union's mapping has for it.

    It is optional, as the member may be used elsewhere, where nothing is said of it.
    """
    components = mapping(root, "components")
    schemas = mapping(components, "schemas")
    wanted: dict[str, dict[str, list[str]]] = {}

    def collect(schema: Object) -> Object:
        if "discriminator" not in schema:
            return schema
        declared = mapping(schema, "discriminator")
        key = text(declared, "propertyName")
        members = [member for union in UNIONS for member in objects(schema, union)]
        names = [pointers.target_name(member) for member in members]
        for value, pointer in sorted(mapping(declared, "mapping").items()):
            name = pointers.component(str(pointer))
            if name in names and name is not None and _lacks(mapping(schemas, name), key):
                values = wanted.setdefault(name, {}).setdefault(key, [])
                values += [value] if value not in values else []
        return schema

    each(root, "schema", collect)
    changed = {
        name: _with_properties(schema, wanted.get(name, {})) for name, schema in entries(schemas)
    }
    for name, discriminators in wanted.items():
        for key in discriminators:
            hint = "Add the property to the schema, with this value as its constant."
            message = f"{name} has no discriminator property {key!r}: added"
            report.note("SL345", message, mapping(schemas, name).source, hint)
    return root.but(components=components.but(schemas=Object(changed, schemas.source)))


def _lacks(schema: Object, key: str) -> bool:
    return schema.get("type") == "object" and key not in mapping(schema, "properties")


def _with_properties(schema: Object, discriminators: dict[str, list[str]]) -> Object:
    given: dict[str, Json] = {}
    for key, values in discriminators.items():
        declared: Json = values[0] if len(values) == 1 else array(values, schema.source)
        word = "const" if len(values) == 1 else "enum"
        given[key] = Object({"type": "string", word: declared}, schema.source)
    properties = mapping(schema, "properties")
    return schema.but(properties=properties.but(**given)) if given else schema
