"""Base classes of the generated resources: one line per call, everything else is shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, Unpack

from .request import Arguments
from .responses import decode_response
from .streams import AsyncStream, Stream

if TYPE_CHECKING:
    from .operation import Operation, StreamingOperation
    from .transport import AsyncTransport, SyncTransport

T = TypeVar("T")
E = TypeVar("E")


class Resource:
    """A group of operations, sharing the connection of the client or group it is made from."""

    def __init__(self, client: Resource) -> None:
        self._transport: SyncTransport = client._transport

    def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        """Send a call and decode its response."""
        settings = self._transport.settings
        response = self._transport.send(settings.prepare(operation, arguments))
        return decode_response(operation, response, strict=settings.strict)

    def _stream(
        self, operation: StreamingOperation[Any, E], **arguments: Unpack[Arguments]
    ) -> Stream[E]:
        """Send a call whose response is a stream."""
        settings = self._transport.settings
        response = self._transport.send(settings.prepare(operation, arguments, streaming=True))
        return Stream(response, operation, strict=settings.strict)

    def _call_or_stream(
        self, operation: StreamingOperation[T, E], *, stream: object, **arguments: Unpack[Arguments]
    ) -> T | Stream[E]:
        """Send a call whose `stream` argument decides on the kind of response."""
        if stream is True:
            return self._stream(operation, **arguments)
        return self._call(operation, **arguments)


class AsyncResource:
    """A group of operations; the asynchronous twin of `Resource`."""

    def __init__(self, client: AsyncResource) -> None:
        self._transport: AsyncTransport = client._transport

    async def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        """Send a call and decode its response."""
        settings = self._transport.settings
        response = await self._transport.send(settings.prepare(operation, arguments))
        return decode_response(operation, response, strict=settings.strict)

    async def _stream(
        self, operation: StreamingOperation[Any, E], **arguments: Unpack[Arguments]
    ) -> AsyncStream[E]:
        """Send a call whose response is a stream."""
        settings = self._transport.settings
        request = settings.prepare(operation, arguments, streaming=True)
        response = await self._transport.send(request)
        return AsyncStream(response, operation, strict=settings.strict)

    async def _call_or_stream(
        self, operation: StreamingOperation[T, E], *, stream: object, **arguments: Unpack[Arguments]
    ) -> T | AsyncStream[E]:
        """Send a call whose `stream` argument decides on the kind of response."""
        if stream is True:
            return await self._stream(operation, **arguments)
        return await self._call(operation, **arguments)
