"""What the calls of an API take and give, as schemas: one record an operation and direction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from specloom.api.model import Api, Definition, Operation, ParameterUse
from specloom.api.types import Enum, Object, Ref, Type, without_null
from specloom.api.walk import body_record, own_constants
from specloom.verify.schemas import Schema, Writer, record, required

_BARE: dict[str, Schema] = {
    "none": {"type": "null"},
    "bytes": {"type": "string", "format": "binary"},
    "text": {"type": "string"},
    "location": {"type": "string"},
}


@dataclass(frozen=True, slots=True)
class Taken:
    """Something that a call takes: its place and wire name, its type, whether it has to be there."""

    name: str
    type: Type
    required: bool


def results(operation: Operation, writer: Writer) -> Schema:
    """What a call gives: its response, and the events of its stream."""
    response = operation.response
    whole = writer.schema(response.type) if response.type else _BARE.get(response.media, {})
    others = [*dict.fromkeys(media for _, media in response.others)]
    others += [response.also] if response.also else []
    if others:
        whole = {"anyOf": [whole, *(_BARE[media] for media in others)]}
    properties = {"returns": whole}
    if response.event and (operation.stream_flag or response.media == "none"):
        properties["streams"] = writer.schema(response.event)
    return record(properties, properties)


def arguments(operation: Operation, api: Api, writer: Writer) -> Schema:
    """What a call takes, but for the flag that asks for a stream."""
    flag = operation.stream_flag
    flags = [f"{place}.{flag}" for place in ("body", "query")] if flag else []
    taken = [one for one in takes(operation, api, writer) if one.name not in flags]
    properties = {one.name: writer.schema(one.type) for one in taken}
    return record(properties, [one.name for one in taken if one.required])


def takes(operation: Operation, api: Api, writer: Writer) -> Iterator[Taken]:
    """The parameters of a call, and the fields of its body, or the body where it is no record."""
    versions = {one.name: one.version for one in api.variants}
    names = Counter(one.name for one in operation.parameters if one.place == "path")
    for one in operation.parameters:
        wire = one.uses[0].wire
        if one.place == "path":
            name = one.name if names[one.name] == 1 else wire
            yield Taken(f"path.{name}", one.type, required=True)
        elif not all(_fixed(use, versions[use.variant]) for use in one.uses):
            place = "headers" if one.place == "header" else one.place
            fixed = any(_fixed(use, versions[use.variant]) for use in one.uses)
            always = {u.variant for u in one.uses if u.required} >= set(operation.variants)
            always = always and not fixed
            yield Taken(f"{place}.{wire}", one.type if always else without_null(one.type), always)
    yield from _body(operation, writer)


def _body(operation: Operation, writer: Writer) -> Iterator[Taken]:
    body = operation.body
    if body is None:
        return
    definition = _definition(body_record(body, writer.known) or body.type, writer)
    if definition is None or not isinstance(definition.type, Object):
        yield Taken("body", body.type, all(use.required for use in body.uses))
        return
    always = {use.variant for use in body.uses if use.required} >= set(operation.variants)
    for field in definition.type.fields:
        if writer.written(field, definition):
            needed = always and required(field, definition) and not own_constants(field)
            yield Taken(f"body.{field.name}", field.type, needed)


def _definition(kind: Type, writer: Writer) -> Definition | None:
    found = None
    while isinstance(kind, Ref):
        found = writer.known[kind.name]
        kind = found.type
    return found


def _fixed(use: ParameterUse, version: str) -> bool:
    """Whether a variant's table has the value: its version, or the only one that there is."""
    if version and use.wire.lower() == "api-version":
        return True
    plain = "/" not in use.style  # a value in a media type of its own is an argument
    return plain and use.required and isinstance(use.type, Enum) and use.type.constant is not None
