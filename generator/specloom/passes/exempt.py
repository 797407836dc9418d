"""What the configuration exempts is left out: an operation goes, a schema is a name for anything."""

from __future__ import annotations

from specloom.api.model import Api, Definition
from specloom.api.path_templates import without_patterns
from specloom.api.types import ANY
from specloom.api.walk import updated
from specloom.passes.context import Context


def exempt(api: Api, context: Context) -> Api:
    """Leave out what the [[allow]] tables name, in every variant that has it."""
    (variant,) = context.variants
    own = [one for one in context.config.exemptions if one.holds_for(variant.name)]
    exempted = {(one.kind, without_patterns(one.name)) for one in own if one.kind == "operation"}
    exempted |= {(one.kind, one.name) for one in own if one.kind == "schema"}

    def anything(found: Definition) -> Definition:
        return updated(found, type=ANY) if ("schema", found.name) in exempted else found

    operations = tuple(
        operation
        for operation in api.operations
        if ("operation", f"{operation.method} {operation.path}") not in exempted
    )
    definitions = tuple(anything(found) for found in api.definitions)
    return updated(api, operations=operations, definitions=definitions)
