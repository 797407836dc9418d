"""Answers that are streams of events."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

CREATED = b'event: run.created\ndata: {"id":"r1","status":"queued"}\n\n'
DONE = b"event: done\ndata: [DONE]\n\n"


class Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that arrives in pieces, may break off, and knows whether it was closed."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        """Remember it."""
        self.closed = True

    async def aclose(self) -> None:
        """Remember it."""
        self.closed = True


@pytest.fixture
def answer(server: Any) -> Any:
    """Return the function that makes the server answer with a stream."""

    def answer(*pieces: bytes | Exception) -> Body:
        body = Body(*pieces)
        headers = {"content-type": "text/event-stream; charset=utf-8"}
        server.answers = [httpx2.Response(200, headers=headers, stream=body)]
        return body

    return answer


def test_envelopes(client: Any, answer: Any, server: Any, models: Any) -> None:
    """Named events come in the envelope that the specification describes, up to the end mark."""
    body = answer(CREATED[:20], CREATED[20:], b'event: new\ndata: {"a":1}\n\n', DONE, CREATED)
    stream = client().runs.submit("r1", [], stream=True)
    first, second = list(stream)
    assert first == models.RunCreated(
        event="run.created", data=models.Run(id="r1", status="queued")
    )
    assert isinstance(second, models.UnknownObject)
    assert (second.event, second.data) == ("new", {"a": 1})
    assert body.closed
    assert server.last.headers["accept"] == "text/event-stream"
    assert json.loads(server.last.content) == {"outputs": [], "stream": True}
    assert stream.response.status_code == 200


def test_plain_events(client: Any, answer: Any, models: Any) -> None:
    """Events without an envelope are their data, whether they are named or not."""
    data = b'data: {"type":"delta","text":"x"}\n\n'
    answer(b": ping\n\n", b"id: 1\n\n", data, b"event: delta\n" + data, b"data: [DONE]\n\n")
    events = list(client().runs.chat(stream=True))
    delta = models.Delta(type="delta", text="x")
    assert events == [delta, delta]


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("data", ["odd", "{bad", '{"type": "delta"'])
def test_broken_events(client: Any, answer: Any, rt: Any, data: str, strict: Any) -> None:
    """An event that is no JSON is an error, however much a client puts up with."""
    answer(f"data: {data}\n\n".encode())
    with pytest.raises(rt.DecodeError, match=r"chat\.create is not JSON"):
        list(client(strict=strict).runs.chat(stream=True))


@pytest.mark.parametrize("stream", [False, None])
def test_no_stream(client: Any, server: Any, models: Any, stream: Any) -> None:
    """Without the wish for a stream the call returns the object."""
    assert isinstance(client().runs.submit("r1", [], stream=stream), models.Run)
    assert server.last.headers["accept"] == "application/json"


def test_async_no_stream(async_client: Any, models: Any) -> None:
    """The asynchronous call returns the object too."""
    assert isinstance(asyncio.run(async_client().runs.submit("r1", [])), models.Run)


def test_async(async_client: Any, answer: Any) -> None:
    """The asynchronous client has the same events."""
    body = answer(CREATED, DONE)

    async def main() -> list[str]:
        async with await async_client().runs.submit("r1", [], stream=True) as stream:
            return [event.event async for event in stream]

    assert asyncio.run(main()) == ["run.created"]
    assert body.closed


def test_leaving_early(client: Any, answer: Any) -> None:
    """Leaving the block closes the stream, after which there are no more events."""
    body = answer(CREATED + CREATED)
    with client().runs.submit("r1", [], stream=True) as stream:
        next(stream)
    assert body.closed
    assert list(stream) == []


def test_closing_first(client: Any, async_client: Any, answer: Any) -> None:
    """A stream that was closed before it was read has no events."""
    answer(CREATED)
    stream = client().runs.submit("r1", [], stream=True)
    stream.close()
    assert list(stream) == []

    async def main() -> list[Any]:
        answer(CREATED)
        stream = await async_client().runs.submit("r1", [], stream=True)
        await stream.close()
        return [event async for event in stream]

    assert asyncio.run(main()) == []


@pytest.mark.parametrize(
    "event",
    [
        b'event: error\ndata: {"message":"m","type":"t","param":null,"code":5}\n\n',
        b'data: {"error":{"message":"m","type":"t","code":"5"}}\n\n',
    ],
)
def test_error_events(client: Any, answer: Any, rt: Any, event: bytes) -> None:
    """An error event is raised and closes the stream."""
    body = answer(CREATED, event)
    stream = client().runs.submit("r1", [], stream=True)
    next(stream)
    with pytest.raises(rt.StreamError, match=r"^m$") as caught:
        next(stream)
    assert (caught.value.type, caught.value.param, caught.value.code) == ("t", None, "5")
    assert body.closed


def test_error_without_json(client: Any, answer: Any, rt: Any) -> None:
    """An error event of plain text keeps its text."""
    answer(b"event: error\ndata: overloaded\n\n")
    with pytest.raises(rt.StreamError) as caught:
        next(client().runs.chat(stream=True))
    assert caught.value.body == "overloaded"


@pytest.mark.parametrize(
    ("error", "name"),
    [
        (httpx2.ReadError("dropped"), "APIConnectionError"),
        (httpx2.ReadTimeout("slow"), "APITimeoutError"),
    ],
)
def test_interrupted(client: Any, answer: Any, rt: Any, error: Exception, name: str) -> None:
    """A connection that drops ends the stream with an error."""
    body = answer(CREATED, error)
    stream = client().runs.submit("r1", [], stream=True)
    next(stream)
    with pytest.raises(rt.APIConnectionError, match="interrupted") as caught:
        next(stream)
    assert type(caught.value).__name__ == name
    assert body.closed


def test_async_interrupted(async_client: Any, answer: Any, rt: Any) -> None:
    """The asynchronous stream ends with the same error."""
    body = answer(CREATED, httpx2.ReadError("dropped"))

    async def main() -> None:
        async for _ in await async_client().runs.submit("r1", [], stream=True):
            pass

    with pytest.raises(rt.APIConnectionError, match="interrupted"):
        asyncio.run(main())
    assert body.closed


def test_json_instead(client: Any, rt: Any) -> None:
    """A server that answers with JSON although a stream was asked for is told on."""
    with pytest.raises(rt.DecodeError, match=r"Expected a stream of events, got status 200"):
        client().runs.submit("r1", [], stream=True)


def test_status(client: Any, server: Any, rt: Any) -> None:
    """A status error is raised by the call, not by the iteration, with its body."""
    server.answers = [httpx2.Response(400, json={"error": {"message": "no"}})]
    with pytest.raises(rt.BadRequestError, match="no"):
        client().runs.submit("r1", [], stream=True)


def test_large_events(client: Any, answer: Any) -> None:
    """There is no limit to the size of an event."""
    answer(b'data: {"type":"delta","text":"' + b"x" * 3_000_000 + b'"}\n\n')
    assert len(next(client().runs.chat(stream=True)).text) == 3_000_000


def test_strict(client: Any, answer: Any, rt: Any) -> None:
    """A strict client refuses events that the specification does not know."""
    answer(b'event: new\ndata: {"a":1}\n\n')
    with pytest.raises(rt.DecodeError, match="does not know"):
        next(client(strict=True).runs.submit("r1", [], stream=True))


def test_bracket_too_many(client: Any, answer: Any) -> None:
    """Data that is closed once too often is read all the same, unless the client is strict."""
    answer(b'event: run.created\ndata: {"id":"r1","status":"queued"}}\n\n', DONE)

    [event] = list(client().runs.submit("r1", [], stream=True))

    assert event.data.id == "r1"


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("depth", [150, 900, 100_000])
def test_deep_events(client: Any, answer: Any, rt: Any, depth: int, *, strict: bool) -> None:
    """An event that is nested too deeply is taken as it is or cannot be decoded."""
    answer(b"data: " + b'{"type": ' * depth + b"1" + b"}" * depth + b"\n\n", DONE)
    with suppress(rt.DecodeError):
        list(client(strict=strict).runs.chat(stream=True))
