"""Base classes of the generated resources, and how they make their calls."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, cast

import httpx2

from .later import Later
from .request import Arguments, Request, Settings
from .tables import Operation
from .transport import AsyncTransport, SyncTransport

if TYPE_CHECKING:
    from . import responses
else:
    responses = Later(".responses")

T = TypeVar("T")


class _With:
    """All methods of a resource in another way; the module that has it is loaded when it is used."""

    def __init__(self, way: str) -> None:
        self._way = way

    def __get__(self, resource: object, _: object) -> Any:
        return importlib.import_module(f"{__package__}.raw").Every(self._way, resource)


class _Ways:
    """What resources have beside the names of a spec, which win over these."""

    with_raw_response: Any = _With("raw")
    with_streaming_response: Any = _With("streamed")


@dataclass(frozen=True)
class Call:
    """A call of an operation: what is asked for, and what becomes of the response."""

    transport: Any
    operation: Operation[Any]
    arguments: Arguments
    streaming: bool = False

    @property
    def settings(self) -> Settings:
        """What the client was created with."""
        settings: Settings = self.transport.settings
        return settings

    @cached_property
    def request(self) -> Request:
        """What is sent."""
        return self.settings.prepare(self.operation, self.arguments, streaming=self.streaming)

    def parse(self, response: httpx2.Response) -> Any:
        """Return what the method returns."""
        row, strict = self.settings.variant.row(self.operation), self.settings.strict
        return responses.decode_response(
            row.operation, response, row.reading("response"), strict=strict
        )

    def run(self) -> Any:
        """Send the request and return what the method returns."""
        return self.parse(self.transport.send(self.request))

    async def run_async(self) -> Any:
        """The asynchronous form of `run`."""
        return self.parse(await self.transport.send(self.request))


class Resource(_Ways):
    """A group of operations, sharing the connection of the client or group it is made from."""

    # Where a call leaves the method; `raw` takes it there.
    _run: Callable[[Any], Any] = staticmethod(Call.run)

    def __init__(self, client: Resource) -> None:
        self._transport: SyncTransport = client._transport

    def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        return cast("T", self._run(Call(self._transport, operation, arguments)))


class AsyncResource(_Ways):
    """A group of operations; the asynchronous form of `Resource`."""

    _run: Callable[[Any], Any] = staticmethod(Call.run_async)

    def __init__(self, client: AsyncResource) -> None:
        self._transport: AsyncTransport = client._transport

    async def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        return cast("T", await self._run(Call(self._transport, operation, arguments)))
