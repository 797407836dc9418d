"""`required` names properties of its schema, each once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.upgrade.grammar import each
from specloom.upgrade.tree import array, items, mapping, strings

if TYPE_CHECKING:
    from specloom.diagnostics import Report
    from specloom.read.document import Object


def settle_required(root: Object, report: Report) -> Object:
    """Drop required names that are no property: no value could have them, or nobody could say which."""

    def change(schema: Object) -> Object:
        if "required" not in schema:
            return schema
        names = list(dict.fromkeys(strings(schema, "required")))
        source = items(schema, "required").source
        if schema.get("type") != "object":
            if names:
                hint = "Move it into the schema that has the properties."
                message = f"`required` on a schema of type {schema.get('type', 'any')} is ignored"
                report.note("SL341", message, source, hint)
            return schema.without("required")
        properties = mapping(schema, "properties")
        for name in names:
            if name not in properties:
                hint = "Add the property, or remove the name."
                message = f"undefined property {name!r} in `required` is ignored"
                report.warning("SL301", message, source, hint)
        kept = [name for name in names if name in properties]
        return schema.but(required=array(kept, source)) if kept else schema.without("required")

    return each(root, "schema", change)
