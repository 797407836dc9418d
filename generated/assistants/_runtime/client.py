"""Base classes of the generated clients and resources: one line per call, all else is shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

import httpx2

from .decode import decode_response
from .request import Arguments, Settings
from .streams import AsyncStream, Stream
from .transport import AsyncTransport, SyncTransport

if TYPE_CHECKING:
    from .operation import Operation, StreamingOperation

T = TypeVar("T")
E = TypeVar("E")


class Resource:
    """A group of operations, sharing the connection of the client or group it is made from."""

    def __init__(self, client: Resource) -> None:
        self._transport: SyncTransport = client._transport

    def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        settings = self._transport.settings
        response = self._transport.send(settings.prepare(operation, arguments))
        return decode_response(operation, response, strict=settings.strict)

    def _stream(
        self, operation: StreamingOperation[Any, E], **arguments: Unpack[Arguments]
    ) -> Stream[E]:
        settings = self._transport.settings
        response = self._transport.send(settings.prepare(operation, arguments, streaming=True))
        return Stream(response, operation, strict=settings.strict)

    def _call_or_stream(
        self, operation: StreamingOperation[T, E], *, stream: object, **arguments: Unpack[Arguments]
    ) -> T | Stream[E]:
        if stream is True:
            return self._stream(operation, **arguments)
        return self._call(operation, **arguments)


class AsyncResource:
    """A group of operations; the asynchronous twin of `Resource`."""

    def __init__(self, client: AsyncResource) -> None:
        self._transport: AsyncTransport = client._transport

    async def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        settings = self._transport.settings
        response = await self._transport.send(settings.prepare(operation, arguments))
        return decode_response(operation, response, strict=settings.strict)

    async def _stream(
        self, operation: StreamingOperation[Any, E], **arguments: Unpack[Arguments]
    ) -> AsyncStream[E]:
        settings = self._transport.settings
        request = settings.prepare(operation, arguments, streaming=True)
        response = await self._transport.send(request)
        return AsyncStream(response, operation, strict=settings.strict)

    async def _call_or_stream(
        self, operation: StreamingOperation[T, E], *, stream: object, **arguments: Unpack[Arguments]
    ) -> T | AsyncStream[E]:
        if stream is True:
            return await self._stream(operation, **arguments)
        return await self._call(operation, **arguments)


class SyncClient(Resource):
    """A client that owns its connections, unless an HTTP client was passed in."""

    def __init__(self, settings: Settings, http_client: httpx2.Client | None = None) -> None:
        # Not the base's constructor: that one takes the connection of another resource.
        self._transport = SyncTransport(settings, http_client or httpx2.Client())
        self._owns = http_client is None

    def close(self) -> None:
        """Close the connections, unless they belong to an HTTP client that was passed in."""
        if self._owns:
            self._transport.http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(AsyncResource):
    """The asynchronous twin of `SyncClient`."""

    def __init__(self, settings: Settings, http_client: httpx2.AsyncClient | None = None) -> None:
        self._transport = AsyncTransport(settings, http_client or httpx2.AsyncClient())
        self._owns = http_client is None

    async def close(self) -> None:
        """Close the connections, unless they belong to an HTTP client that was passed in."""
        if self._owns:
            await self._transport.http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
