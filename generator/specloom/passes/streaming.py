"""Operations that can stream: the body's boolean that asks for it is found and remembered."""

from __future__ import annotations

from dataclasses import replace

from specloom.api.model import Api, Operation
from specloom.api.types import Object, Primitive
from specloom.api.walk import definitions_by_name, resolve


def bind_streams(api: Api) -> Api:
    """Give each operation with an event type the name of the field that turns streaming on."""
    known = definitions_by_name(api)

    def bind(operation: Operation) -> Operation:
        if operation.response.event is None or operation.body is None:
            return operation
        body = resolve(operation.body.type, known)
        flags = [
            field.name
            for field in (body.fields if isinstance(body, Object) else ())
            if field.name == "stream" and resolve(field.type, known) == Primitive("boolean")
        ]
        return replace(operation, stream_flag=flags[0] if flags else "")

    return replace(api, operations=tuple(bind(operation) for operation in api.operations))
