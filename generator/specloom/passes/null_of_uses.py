"""Null belongs to the use of a type: a nullable component becomes a plain one, used with null."""

from __future__ import annotations

from dataclasses import replace

from specloom.api.model import Api
from specloom.api.types import Nullable, Ref, Type, nullable, without_null
from specloom.api.walk import definitions_by_name, map_children, map_operation_types


def null_of_uses(api: Api) -> Api:
    """Move null from definitions to the places that refer to them."""
    known = definitions_by_name(api)
    marked = {name for name, found in known.items() if isinstance(found.type, Nullable)}

    def spread(kind: Type) -> Type:
        if isinstance(kind, Ref):
            return Nullable(kind) if kind.name in marked else kind
        if isinstance(kind, Nullable):
            return nullable(spread(kind.type))
        return map_children(kind, spread)

    definitions = tuple(
        replace(found, type=spread(without_null(found.type))) for found in api.definitions
    )
    operations = tuple(map_operation_types(operation, spread) for operation in api.operations)
    return replace(api, definitions=definitions, operations=operations)
