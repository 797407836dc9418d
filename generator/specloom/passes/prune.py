"""Definitions that no operation and no webhook reaches are left out, unless there are no operations at all."""

from __future__ import annotations

import itertools

from specloom.api.model import Api
from specloom.api.walk import definitions_by_name, operation_types, reachable, references, updated
from specloom.passes.context import Context


def prune(api: Api, _: Context) -> Api:
    """Keep what the operations and webhooks can reach; of an API that has none, all of its types."""
    if not api.operations:
        return api
    roots = (
        name
        for operation in api.operations
        for kind in operation_types(operation)
        for name in references(kind)
    )
    events = references(api.webhooks.type) if api.webhooks else ()
    live = reachable(itertools.chain(roots, events), definitions_by_name(api))
    return updated(api, definitions=tuple(d for d in api.definitions if d.name in live))
