"""Calls that give the response itself: `raw` as it came, `streamed` while it comes."""

# What can be awaited is tried first, and is meant.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false

from __future__ import annotations

import copy
import os
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    asynccontextmanager,
    contextmanager,
)
from dataclasses import replace
from pathlib import Path
from typing import Any, Generic, ParamSpec, Self, TypeVar, cast, overload

import httpx2

from .client import AsyncResource, BinaryResponse, Call, Resource, Response
from .limits import read, read_async, restart
from .transport import SyncTransport, reading

P = ParamSpec("P")
T = TypeVar("T")
S = TypeVar("S", bytes, str)


def _kept(call: Call) -> Call:
    return call


async def _kept_async(call: Call) -> Call:
    return call


def _begun(method: Any, arguments: Any, named: Any) -> Call:
    """Return the call that a method makes, which is not sent yet."""
    resource = copy.copy(method.__self__)
    is_async = isinstance(resource, AsyncResource)
    resource._run = _kept_async if is_async else _kept  # noqa: SLF001 - where it is sent
    made: Any = method.__func__.__get__(resource)(*arguments, **named)
    if hasattr(made, "__await__"):
        try:  # it has nothing to wait for
            next(made.__await__())
        except StopIteration as end:
            made = end.value
    if not isinstance(made, Call):
        raise TypeError(f"{method.__func__.__qualname__} has no response: it sends nothing.")
    return made


class _Answer(Response, Generic[T]):
    def __init__(self, call: Call, response: httpx2.Response) -> None:
        super().__init__(response)
        self._call, self._limits = call, call.request.limits


class RawResponse(_Answer[T], BinaryResponse):
    """A successful response with its body, which is empty for a stream of events."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def close(self) -> None:
        """Delete the temporary file, and give the connection of a stream of events back."""
        super().close()
        if isinstance(self._call.transport, SyncTransport):
            self.http_response.close()

    async def aclose(self) -> None:
        """The same with an asynchronous client."""
        super().close()
        await self.http_response.aclose()

    def parse(self) -> T:
        """Return what the call itself returns."""
        return cast("T", self._call.parse(self.http_response))


class StreamedResponse(_Answer[T]):
    """A successful response whose body is read as it arrives, once."""

    def _pieces(self, source: Iterator[S]) -> Iterator[S]:
        with reading(self.http_response):
            for piece in source:
                yield piece
                restart(self.http_response, self._limits)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Give the body as it arrives, or in pieces of a size."""
        return self._pieces(self.http_response.iter_bytes(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """Give the lines of the body as they arrive."""
        return self._pieces(self.http_response.iter_lines())

    def stream_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file as it arrives."""
        with Path(file).open("wb") as target:
            target.writelines(self.iter_bytes())

    def read(self) -> bytes:
        """Return the whole body."""
        with reading(self.http_response):
            read(self.http_response, self._limits.body)
        return BinaryResponse(self.http_response).read()

    def parse(self) -> T:
        """Return what the call itself returns."""
        if not self._call.streaming:
            self.read()
        return cast("T", self._call.parse(self.http_response))


class AsyncStreamedResponse(_Answer[T]):
    """The asynchronous form of `StreamedResponse`."""

    async def _pieces(self, source: AsyncIterator[S]) -> AsyncIterator[S]:
        with reading(self.http_response):
            async for piece in source:
                yield piece
                restart(self.http_response, self._limits)

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Give the body as it arrives, or in pieces of a size."""
        return self._pieces(self.http_response.aiter_bytes(chunk_size))

    def iter_lines(self) -> AsyncIterator[str]:
        """Give the lines of the body as they arrive."""
        return self._pieces(self.http_response.aiter_lines())

    async def stream_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file as it arrives."""
        with Path(file).open("wb") as target:  # noqa: ASYNC230 - the system buffers it
            async for piece in self.iter_bytes():
                target.write(piece)

    async def read(self) -> bytes:
        """Return the whole body."""
        with reading(self.http_response):
            await read_async(self.http_response, self._limits.body)
        return BinaryResponse(self.http_response).read()

    async def parse(self) -> T:
        """Return what the call itself returns."""
        if not self._call.streaming:
            await self.read()
        return cast("T", self._call.parse(self.http_response))


@overload
def raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]: ...
@overload
def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]: ...
def raw(method: Any) -> Any:
    """Return a method of a client that gives the whole response instead."""

    def call(*arguments: Any, **named: Any) -> Any:
        begun = _begun(method, arguments, named)
        return RawResponse[Any](begun, begun.transport.send(begun.request))

    async def call_async(*arguments: Any, **named: Any) -> Any:
        begun = _begun(method, arguments, named)
        return RawResponse[Any](begun, await begun.transport.send(begun.request))

    return call_async if _is_async(method) else call


@overload
def streamed(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[T]]]: ...
@overload
def streamed(
    method: Callable[P, T],
) -> Callable[P, AbstractContextManager[StreamedResponse[T]]]: ...
def streamed(method: Any) -> Any:
    """Return a method of a client for a ``with`` block that reads the response itself."""

    @contextmanager
    def call(*arguments: Any, **named: Any) -> Generator[Any, None, None]:
        begun = _begun(method, arguments, named)
        response = begun.transport.send(replace(begun.request, unread=True))
        try:
            yield StreamedResponse[Any](begun, response)
        finally:
            response.close()

    @asynccontextmanager
    async def call_async(*arguments: Any, **named: Any) -> AsyncGenerator[Any, None]:
        begun = _begun(method, arguments, named)
        response = await begun.transport.send(replace(begun.request, unread=True))
        try:
            yield AsyncStreamedResponse[Any](begun, response)
        finally:
            await response.aclose()

    return call_async if _is_async(method) else call


def _is_async(method: Any) -> bool:
    resource = getattr(method, "__self__", None)
    if not isinstance(resource, Resource | AsyncResource):
        raise TypeError("A method of a client is needed, such as client.models.list, uncalled.")
    return isinstance(resource, AsyncResource)


WAYS: dict[str, Any] = {"raw": raw, "streamed": streamed}


class Every:
    """All methods of a resource, and of those below it, as `raw` or `streamed` makes them."""

    def __init__(self, way: str, resource: object) -> None:
        self._way, self._resource = way, resource

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._resource, name)
        is_resource = isinstance(found, Resource | AsyncResource)
        return Every(self._way, found) if is_resource else WAYS[self._way](found)
