"""An API as two OpenAPI documents: what responses are made of, and what requests are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.api.model import Api
from specloom.api.types import Type
from specloom.api.walk import definitions_by_name, reachable, references
from specloom.verify.operations import arguments, results, takes
from specloom.verify.schemas import Schema, Writer, discriminators


@dataclass(frozen=True, slots=True)
class Document:
    """The components of one direction.

    Attributes:
        keys: The key under which each component is written, by its name. It is an identifier, so
            that whoever reads it has nothing to rename. Operations are components with brackets.
        schemas: The schemas by these keys.
    """

    keys: dict[str, str]
    schemas: dict[str, Schema]

    def openapi(self) -> Schema:
        """The components as an OpenAPI document without operations."""
        return {
            "openapi": "3.1.0",
            "info": {"title": "components", "version": "1"},
            "paths": {},
            "components": {"schemas": self.schemas},
        }


def received(api: Api) -> Document:
    """What responses and events are made of, and what each operation gives."""
    writer = _writer(api, _received(api), sent=False)
    return _document(writer, {o.name: results(o, writer) for o in api.operations})


def sent(api: Api) -> Document:
    """What arguments are made of, and which each operation takes."""
    every = Writer({}, definitions_by_name(api), discriminators(api), sent=True)
    types = (one.type for o in api.operations for one in takes(o, api, every))
    writer = _writer(api, types, sent=True)
    return _document(writer, {o.name: arguments(o, api, writer) for o in api.operations})


def _received(api: Api) -> Iterator[Type]:
    for operation in api.operations:
        for kind in (operation.response.type, operation.response.event):
            if kind is not None:
                yield kind
    if api.webhooks:
        yield api.webhooks.type


def _writer(api: Api, types: Iterator[Type], *, sent: bool) -> Writer:
    known = definitions_by_name(api)
    names = reachable((name for kind in types for name in references(kind)), known)
    keys = {d.name: f"Component{n}" for n, d in enumerate(api.definitions) if d.name in names}
    return Writer(keys, known, discriminators(api), sent)


def _document(writer: Writer, calls: dict[str, Schema]) -> Document:
    keys = {f"{name}()": f"Operation{number}" for number, name in enumerate(calls)}
    schemas = {key: writer.component(writer.known[name]) for name, key in writer.keys.items()}
    schemas |= dict(zip(keys.values(), calls.values(), strict=True))
    return Document({**writer.keys, **keys}, schemas)
