"""Definitions that no operation reaches are left out."""

from __future__ import annotations

from dataclasses import replace

from specloom.api.model import Api
from specloom.api.walk import definitions_by_name, operation_types, reachable, references


def prune(api: Api) -> Api:
    """Keep what the operations can reach."""
    roots = (
        name
        for operation in api.operations
        for kind in operation_types(operation)
        for name in references(kind)
    )
    live = reachable(roots, definitions_by_name(api))
    return replace(api, definitions=tuple(d for d in api.definitions if d.name in live))
