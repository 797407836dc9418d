"""Server-sent events as an iterator of typed events."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

import httpx2

from .errors import (
    APIConnectionError,
    APITimeoutError,
    DecodeError,
    StreamError,
    error_detail,
    excerpt,
    parse_body,
)
from .narrow import is_map
from .responses import decode_named

if TYPE_CHECKING:
    from .operation import StreamingOperation

E = TypeVar("E")

_DECODER = json.JSONDecoder()

# The name that the event-stream format gives to events that have none.
UNNAMED = "message"
END = "[DONE]"


def read_event(
    operation: StreamingOperation[Any, E], event: httpx2.ServerSentEvent, *, strict: bool
) -> E:
    """Turn an event into the type that the operation streams; an error event is raised."""
    data = parse_body(event.data) if strict else _payload(event.data)
    enveloped = operation.envelope and event.event != UNNAMED
    if event.event == "error" or (not enveloped and _holds_error(data)):
        raise StreamError(error_detail(data), data)
    # JSON is never its own text. What is in an envelope may be declared as text, or a whole event.
    textual = (enveloped and event.data[0] not in "{[") or operation.streams == "str"
    if data == event.data and not textual:
        raise DecodeError(f"An event of {operation.name} is not JSON: {excerpt(event.data)}")
    if enveloped:
        data = {"event": event.event, "data": data}
    return cast("E", decode_named(operation.streams, data, strict=strict))


def _payload(text: str) -> object:
    """The data of an event, also where a bracket too many closes it, as in OpenAI's own examples."""
    data = parse_body(text)
    if isinstance(data, str):
        try:
            value, end = _DECODER.raw_decode(text)
        except (ValueError, RecursionError):
            return data
        return data if text[end:].strip("}] ") else cast("object", value)
    return data


def _holds_error(data: object) -> bool:
    return is_map(data) and isinstance(data.get("error"), dict)


class _BaseStream(Generic[E]):
    """What both kinds of stream do without waiting for anything."""

    def __init__(
        self,
        response: httpx2.Response,
        operation: StreamingOperation[Any, E],
        *,
        strict: bool = False,
    ) -> None:
        self.response = response
        self._operation = operation
        self._strict = strict
        self._closed = False

    def _source(self) -> httpx2.EventSource:
        # No limit to the size: events with images in them have several megabytes.
        return httpx2.EventSource(self.response, max_event_size=None)

    def _ends_at(self, event: httpx2.ServerSentEvent) -> bool:
        return self._closed or event.data == END

    def _read(self, event: httpx2.ServerSentEvent) -> E:
        return read_event(self._operation, event, strict=self._strict)

    def _interrupted(self, error: httpx2.RequestError) -> APIConnectionError:
        timed_out = isinstance(error, httpx2.TimeoutException)
        kind = APITimeoutError if timed_out else APIConnectionError
        return kind(f"The stream was interrupted: {str(error) or type(error).__name__}")


class Stream(_BaseStream[E], Iterator[E]):
    """The events of an operation, as they arrive; they can be read only once.

    The connection is given back at the end of an iteration. Use the stream in a ``with`` block, or
    call `close`, if you may stop earlier.
    """

    def __next__(self) -> E:
        return next(self._events)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop reading and give the connection back; further events are lost."""
        self._closed = True
        self.response.close()

    @cached_property
    def _events(self) -> Iterator[E]:
        return self._iterate()

    def _iterate(self) -> Iterator[E]:
        try:
            for event in () if self._closed else self._source():
                if self._ends_at(event):
                    return
                # Bare names and ids, which keep the connection alive, are no events.
                if event.data:
                    yield self._read(event)
        except httpx2.RequestError as error:
            raise self._interrupted(error) from error
        finally:
            self.close()


class AsyncStream(_BaseStream[E], AsyncIterator[E]):
    """The events of an operation, as they arrive; the asynchronous twin of `Stream`."""

    async def __anext__(self) -> E:
        return await anext(self._events)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Stop reading and give the connection back; further events are lost."""
        self._closed = True
        await self.response.aclose()

    @cached_property
    def _events(self) -> AsyncIterator[E]:
        return self._iterate()

    async def _iterate(self) -> AsyncIterator[E]:
        try:
            if self._closed:
                return
            async for event in self._source():
                if self._ends_at(event):
                    return
                if event.data:
                    yield self._read(event)
        except httpx2.RequestError as error:
            raise self._interrupted(error) from error
        finally:
            await self.close()
