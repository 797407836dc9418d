"""Streams of server-sent events (WHATWG HTML §9.2.6), and the calls that give them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, ClassVar, Generic, Self, TypeVar, Unpack, cast

import httpx2

from .arguments import is_map
from .client import AsyncResource, Call, Resource
from .errors import DecodeError, LimitError, SDKError, StreamError, request_id, secrets_of
from .limits import DEFAULT_LIMITS, Limits, restart
from .request import Arguments
from .tables import Operation
from .texts import excerpt, shallow, whole, written
from .transport import AsyncTransport, reading, responses

T = TypeVar("T")
E = TypeVar("E")
S = TypeVar("S", bound="Stream[Any]")
A = TypeVar("A", bound="AsyncStream[Any]")

_DECODER = json.JSONDecoder()
# The name of events that have none.
UNNAMED = "message"
END = b"[DONE]"
# What an event has that reports an error.
ERROR = b'"error"'
BLANK_LINE = b"\n\n"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
DATA = b"data: "


class Events:
    """Cuts bytes into events: their names and data, of which lines of bare names and ids have none.

    What follows the last blank line is incomplete, and lost if nothing else comes. An event of more
    than `most` bytes is a LimitError.
    """

    def __init__(self, most: int | None) -> None:
        self._most = most
        self._pending = bytearray()
        self._held = b""  # a carriage return, which may be half the end of a line
        self._mark = BYTE_ORDER_MARK

    def feed(self, chunk: bytes) -> list[tuple[str, bytes]]:
        """Return the events that these bytes complete."""
        if self._held or b"\r" in chunk:
            chunk = self._held + chunk
            self._held = b"\r" if chunk.endswith(b"\r") else b""
            chunk = chunk.removesuffix(b"\r").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        # What was searched before is not searched again, however small the pieces of an event are.
        begin = max(len(self._pending) - 1, 0)
        self._pending += chunk
        blocks: list[bytes] = []
        if self._pending.find(BLANK_LINE, begin) >= 0:
            *blocks, rest = bytes(self._pending).split(BLANK_LINE)
            self._pending = bytearray(rest)
        if self._most is not None and max(map(len, (*blocks, self._pending))) > self._most:
            raise LimitError(
                f"An event of the stream has more than {self._most} bytes; "
                "raise Limits(event=…) to read it."
            )
        if blocks and self._mark:
            blocks[0], self._mark = blocks[0].removeprefix(self._mark), b""
        events = (_event(block) for block in blocks)
        return [event for event in events if event[1]]


def _event(block: bytes) -> tuple[str, bytes]:
    if block.startswith(DATA) and b"\n" not in block:
        return UNNAMED, block[len(DATA) :]
    name, data = b"", list[bytes]()
    for line in block.split(b"\n"):
        field, _, value = line.partition(b":")
        if field == b"data":
            data.append(value.removeprefix(b" "))
        elif field == b"event":
            name = value.removeprefix(b" ")
    return name.decode("utf-8", "replace") or UNNAMED, b"\n".join(data)


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
        operation: StreamingOperation[Any, Any, Any],
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


@dataclass(frozen=True)
class StreamingOperation(Operation[T], Generic[T, S, A]):
    """An operation whose response can also be a stream, of events of the type `streams`."""

    streams: str = ""
    # True: the event type is an object {"event": name, "data": …} that is not sent as such.
    envelope: bool = False
    # What its streams are, sync and async.
    kinds: ClassVar[tuple[Any, Any]] = Stream, AsyncStream


class StreamCall(Call):
    """A call whose response is a stream."""

    def parse(self, response: httpx2.Response) -> Any:
        """Return the stream."""
        operation, settings = (
            cast("StreamingOperation[Any, Any, Any]", self.operation),
            self.settings,
        )
        kind = operation.kinds[isinstance(self.transport, AsyncTransport)]
        reading = settings.variant.row(operation).reading("event")
        limits = self.request.limits
        return kind(response, operation, reading, strict=settings.strict, limits=limits)


class StreamingResource(Resource):
    """A group of operations some of which stream."""

    def _stream(self, operation: StreamingOperation[Any, S, Any], **given: Unpack[Arguments]) -> S:
        call = StreamCall(self._transport, operation, given, streaming=True)
        return cast("S", self._run(call))

    def _call_or_stream(
        self,
        operation: StreamingOperation[T, S, Any],
        *,
        stream: object,
        **given: Unpack[Arguments],
    ) -> T | S:
        call = self._stream if stream is True else self._call
        return call(operation, **given)


class AsyncStreamingResource(AsyncResource):
    """The asynchronous form of `StreamingResource`."""

    async def _stream(
        self, operation: StreamingOperation[Any, Any, A], **given: Unpack[Arguments]
    ) -> A:
        call = StreamCall(self._transport, operation, given, streaming=True)
        return cast("A", await self._run(call))

    async def _call_or_stream(
        self,
        operation: StreamingOperation[T, Any, A],
        *,
        stream: object,
        **given: Unpack[Arguments],
    ) -> T | A:
        call = self._stream if stream is True else self._call
        return await call(operation, **given)
