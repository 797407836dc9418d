"""A default is a value that its own schema allows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from specloom.upgrade import pointers
from specloom.upgrade.grammar import each
from specloom.upgrade.tree import UNIONS, is_list, items, mapping, objects, same
from specloom.upgrade.types import is_of_type

if TYPE_CHECKING:
    from specloom.diagnostics import Report
    from specloom.read.document import Json, Object


def settle_defaults(root: Object, report: Report) -> Object:
    """Drop defaults that are of another type, or no value of a closed enumeration."""
    schemas = mapping(mapping(root, "components"), "schemas")

    def change(schema: Object) -> Object:
        if "default" not in schema or _fits(schema["default"], schema, schemas, ()):
            return schema
        hint = "Fix the default or the type."
        message = f"default {json.dumps(schema['default'])} is not of the declared type: ignored"
        report.note("SL305", message, schema.source.at("default"), hint)
        return schema.without("default")

    return each(root, "schema", change)


def _fits(value: Json, schema: Object, schemas: Object, inside: tuple[str, ...]) -> bool:
    name = pointers.target_name(schema)
    if name is not None:
        return name in inside or _fits(value, mapping(schemas, name), schemas, (*inside, name))
    for key in UNIONS:
        if key in schema:
            return any(_fits(value, member, schemas, inside) for member in objects(schema, key))
    if "const" in schema:
        return same(value, schema["const"])
    if is_list(schema.get("enum")) and schema.get("x-open") is not True:
        return any(same(value, known) for known in items(schema, "enum"))
    kind = schema.get("type")
    return not isinstance(kind, str) or is_of_type(value, kind)
