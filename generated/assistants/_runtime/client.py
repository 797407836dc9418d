"""Base classes of the generated resources, and the streams of events they return."""

from __future__ import annotations

import importlib
import json
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack, cast

import httpx2

from .arguments import is_map
from .errors import DecodeError, SDKError, StreamError, request_id, secrets_of
from .events import UNNAMED, Events
from .later import Later
from .limits import DEFAULT_LIMITS, Limits, restart
from .request import Arguments, Request, Settings
from .tables import Operation, StreamingOperation
from .texts import excerpt, shallow, whole, written
from .transport import AsyncTransport, SyncTransport, reading

if TYPE_CHECKING:
    from . import responses
else:
    responses = Later(".responses")

T = TypeVar("T")
E = TypeVar("E")

_DECODER = json.JSONDecoder()

END = b"[DONE]"
# What an event has that reports an error.
ERROR = b'"error"'


def payload(text: str, *, strict: bool) -> object:
    """Return the JSON of an event, or its text where it is none.

    A bracket too many closes some, as in OpenAI's own examples, which only strictness minds.
    """
    try:
        json_text = (text if strict else shallow(whole(text))).strip()
        if strict and shallow(text) != text:
            return text
        value, end = _DECODER.raw_decode(json_text)
    except (ValueError, RecursionError):
        return text
    surplus = json_text[end:].strip(" " if strict else "}] ")
    return text if surplus else cast("object", value)


@lru_cache(64)
def _quoted(name: str) -> bytes:
    return json.dumps(name).encode()


class BaseStream(Generic[E]):
    """What both kinds of stream have."""

    def __init__(
        self,
        response: httpx2.Response,
        operation: StreamingOperation[Any, E],
        reading: responses.Reading | None = None,
        *,
        strict: bool = False,
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        self.response, self._request_id = response, request_id(response)
        self._reading = reading
        self._limits = limits
        self._reader = Events(limits.event)
        self._operation = operation
        self._strict = strict
        self._closed = self._ended = self._begun = False
        self._failure: SDKError | None = None

    @cached_property
    def _validate(self) -> Callable[[bytes], E] | None:
        """What reads an event at once, as bytes, where nothing is to be changed or told before."""
        if self._strict or self._reading or self._operation.streams == "str":
            return None
        adapter = responses.adapter_of(self._operation.streams)
        return cast("Callable[[bytes], E]", adapter.validator.validate_json)

    def _arrived(self, events: list[tuple[str, bytes]]) -> Iterator[E]:
        """Yield the events of a piece of the response, and end the stream where it says so."""
        for name, data in events:
            if self._closed:
                return
            if data.strip() == END:
                self._closed = self._ended = True
                return
            if self._validate and name != "error" and data[:1] in b"{[" and ERROR not in data:
                try:
                    event = self._validate(self._framed(name, data))
                except (ValueError, RecursionError):  # what is odd about it is found out slowly
                    event = self._typed(name, written(data, "utf-8"))
            else:
                event = self._typed(name, written(data, "utf-8"))
            yield event
        if events:
            restart(self.response, self._limits)

    def _framed(self, name: str, data: bytes) -> bytes:
        enveloped = self._operation.envelope and name != UNNAMED
        return b'{"event":%b,"data":%b}' % (_quoted(name), data) if enveloped else data

    def _typed(self, name: str, text: str) -> E:
        """Turn an event into the type that the operation streams; an error event is raised."""
        operation, data = self._operation, payload(text, strict=self._strict)
        enveloped = operation.envelope and name != UNNAMED
        reported = is_map(data) and isinstance(data.get("error"), dict)
        if name == "error" or (reported and not enveloped):
            secrets = secrets_of(self.response)
            raise StreamError(data, secrets=secrets, most=self._limits.message)
        # JSON is never its own text. In an envelope text may be declared, or as a whole event.
        textual = (enveloped and text[0] not in "{[") or operation.streams == "str"
        if data == text and not textual:
            raise DecodeError(f"An event of {operation.name} is not JSON: {excerpt(text)}")
        if enveloped:
            data = {"event": name, "data": data}
        try:
            data = self._reading(data) if self._reading else data
        except RecursionError:
            raise DecodeError(f"An event of {operation.name} is nested too deeply.") from None
        return cast("E", responses.decode_named(operation.streams, data, strict=self._strict))

    def _checked(self, chunk: bytes) -> bytes:
        """Let a piece of the response pass, unless that begins as JSON or as a page."""
        begin = b"" if self._begun else chunk.strip(b"\xef\xbb\xbf \t\r\n")
        self._begun = self._begun or bool(begin)
        if begin.startswith((b"{", b"[", b"<", b'"')):
            raise responses.no_events(self.response, written(begin, "utf-8"), self._limits.message)
        return chunk

    def _done(self) -> Self:
        """Return the stream, or raise the error with which it ended."""
        if self._failure:
            raise self._failure
        return self


class Stream(BaseStream[E], Iterator[E]):
    """The events of an operation, as they arrive; they can be read only once.

    Its end gives the connection back: use a ``with`` block, or `close`, if you may stop earlier.
    """

    def __next__(self) -> E:
        try:
            return next(self._events)
        except SDKError as error:
            self._failure = error
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop reading and give the connection back; further events are lost."""
        self._closed = True
        self.response.close()

    def until_done(self) -> Self:
        """Read what is left of the stream, and return it."""
        for _ in self:
            pass
        return self._done()

    @cached_property
    def _events(self) -> Iterator[E]:
        restart(self.response, self._limits)
        with self, reading(self.response):
            for chunk in () if self._closed else self.response.iter_bytes():
                yield from self._arrived(self._reader.feed(self._checked(chunk)))
                if self._closed:
                    return
            self._ended = not self._closed


class AsyncStream(BaseStream[E], AsyncIterator[E]):
    """The events of an operation, as they arrive; the asynchronous form of `Stream`."""

    async def __anext__(self) -> E:
        try:
            return await anext(self._events)
        except SDKError as error:
            self._failure = error
            raise

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Stop reading and give the connection back; further events are lost."""
        self._closed = True
        await self.response.aclose()

    async def until_done(self) -> Self:
        """Read what is left of the stream, and return it."""
        async for _ in self:
            pass
        return self._done()

    @cached_property
    async def _events(self) -> AsyncIterator[E]:
        restart(self.response, self._limits)
        async with self:
            if self._closed:
                return
            with reading(self.response):
                async for chunk in self.response.aiter_bytes():
                    for event in self._arrived(self._reader.feed(self._checked(chunk))):
                        yield event
                    if self._closed:
                        return
                self._ended = True


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

    @cached_property
    def request(self) -> Request:
        """What is sent."""
        settings: Settings = self.transport.settings
        return settings.prepare(self.operation, self.arguments, streaming=self.streaming)

    def parse(self, response: httpx2.Response) -> Any:
        """Return what the method returns."""
        settings: Settings = self.transport.settings
        row, strict = settings.variant.row(self.operation), settings.strict
        if not self.streaming:
            return responses.decode_response(
                row.operation.returns, response, row.reading("response"), strict=strict
            )
        kinds: tuple[Any, Any] = getattr(self.operation, "kinds", (Stream, AsyncStream))
        stream = kinds[isinstance(self.transport, AsyncTransport)]
        reading, limits = row.reading("event"), self.request.limits
        return stream(response, self.operation, reading, strict=strict, limits=limits)

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

    def _stream(
        self, operation: StreamingOperation[Any, E], **arguments: Unpack[Arguments]
    ) -> Stream[E]:
        call = Call(self._transport, operation, arguments, streaming=True)
        return cast("Stream[E]", self._run(call))

    def _call_or_stream(
        self, operation: StreamingOperation[T, E], *, stream: object, **arguments: Unpack[Arguments]
    ) -> T | Stream[E]:
        if stream is True:
            return self._stream(operation, **arguments)
        return self._call(operation, **arguments)


class AsyncResource(_Ways):
    """A group of operations; the asynchronous form of `Resource`."""

    _run: Callable[[Any], Any] = staticmethod(Call.run_async)

    def __init__(self, client: AsyncResource) -> None:
        self._transport: AsyncTransport = client._transport

    async def _call(self, operation: Operation[T], **arguments: Unpack[Arguments]) -> T:
        return cast("T", await self._run(Call(self._transport, operation, arguments)))

    async def _stream(
        self, operation: StreamingOperation[Any, E], **arguments: Unpack[Arguments]
    ) -> AsyncStream[E]:
        call = Call(self._transport, operation, arguments, streaming=True)
        return cast("AsyncStream[E]", await self._run(call))

    async def _call_or_stream(
        self, operation: StreamingOperation[T, E], *, stream: object, **arguments: Unpack[Arguments]
    ) -> T | AsyncStream[E]:
        if stream is True:
            return await self._stream(operation, **arguments)
        return await self._call(operation, **arguments)
