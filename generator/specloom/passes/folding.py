"""Operations whose events build up what they give without a stream: how, for all variants."""

from __future__ import annotations

from specloom.api.model import Api, Operation
from specloom.api.walk import definitions_by_name, updated
from specloom.passes.context import Context
from specloom.passes.folding_rules import find


def find_folds(api: Api, context: Context) -> Api:
    """Give each operation that can stream the rules by which its events become its result."""
    known = definitions_by_name(api)

    def folded(operation: Operation) -> Operation:
        response = operation.response
        plain = response.media == "json" and not response.others and operation.stream_flag
        folds = find(response.type, response.event, known) if plain and response.event else ()
        if folds:
            said = "; ".join(fold.text for fold in folds)
            message = f"the stream of {operation.name} has a final object: {said}"
            context.report.note("SL359", message, operation.source)
        return updated(operation, folds=folds)

    return updated(api, operations=tuple(map(folded, api.operations)))
