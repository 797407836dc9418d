"""Null belongs to the use of a type: a nullable component becomes a plain one, used with null."""

from __future__ import annotations

from specloom.api.model import Api, Definition
from specloom.api.types import Nullable, Ref, Type, nullable, without_null
from specloom.api.walk import (
    definitions_by_name,
    map_children,
    map_operation_types,
    updated,
)
from specloom.passes.context import Context


def null_of_uses(api: Api, _: Context) -> Api:
    """Move null from definitions to the places that refer to them."""
    known = definitions_by_name(api)
    marked = {name for name, found in known.items() if isinstance(found.type, Nullable)}

    def spread(kind: Type) -> Type:
        if isinstance(kind, Ref):
            return Nullable(kind) if kind.name in marked else kind
        if isinstance(kind, Nullable):
            inner = spread(kind.type)
            return kind if inner is kind.type else nullable(inner)
        return map_children(kind, spread)

    def plain(found: Definition) -> Definition:
        return updated(found, type=spread(without_null(found.type)))

    return updated(
        api,
        definitions=tuple(plain(found) for found in api.definitions),
        operations=tuple(map_operation_types(one, spread) for one in api.operations),
    )
