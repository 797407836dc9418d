"""Operations that can stream: the boolean that asks for it is found and remembered."""

from __future__ import annotations

from specloom.api.model import Api, Operation
from specloom.api.types import Object, Primitive
from specloom.api.walk import definitions_by_name, resolve, updated
from specloom.passes.context import Context


def bind_streams(api: Api, context: Context) -> Api:
    """Give each operation with an event type the name of the field that turns streaming on.

    One that has only events to respond with always streams and needs no such field.
    """
    known = definitions_by_name(api)

    def bind(operation: Operation) -> Operation:
        body = resolve(operation.body.type, known) if operation.body else None
        fields = body.fields if isinstance(body, Object) else ()
        arguments = [(field.name, field.type) for field in fields]
        arguments += [(p.name, p.type) for p in operation.parameters if p.place == "query"]
        named = ["stream", *(use.streams.field for use in operation.uses if use.streams)]
        flags = [
            name
            for name, kind in arguments
            if name in named and resolve(kind, known) == Primitive("boolean")
        ]
        if operation.response.event is None:
            if flags:
                message = f"{operation.name} has a `stream` argument, but declares no events"
                hint = (
                    "Add text/event-stream to the response by an overlay; the call does not stream."
                )
                context.report.warning("SL313", message, operation.source, hint)
            return operation
        if operation.response.media == "none":
            return operation
        if not flags:
            message = f"{operation.name} declares events, but has no boolean `stream` argument"
            hint = "Add one to the body or the query by an overlay; the call does not stream."
            context.report.warning("SL309", message, operation.source, hint)
        return updated(operation, stream_flag=flags[0] if flags else "")

    return updated(api, operations=tuple(bind(operation) for operation in api.operations))
