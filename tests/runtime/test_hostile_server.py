"""Servers that want to hurt their callers, by the numbers of the attacks that were tried."""

from __future__ import annotations

import asyncio
import gzip
import json
import time
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import Any

import httpx2
import pytest

SECRET = "sk-0123456789"  # noqa: S105  # what has to stay hidden
MIB = 2**20


class Bytes(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that arrives in pieces, with a pause before each."""

    def __init__(self, pieces: Iterator[bytes], pause: float = 0) -> None:
        self.pieces = pieces
        self.pause = pause
        self.closed = False
        self.sent = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            time_sleep(self.pause)
            self.sent += len(piece)
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            await asyncio_sleep(self.pause)
            self.sent += len(piece)
            yield piece

    def close(self) -> None:
        """Remember that nobody reads any more."""
        self.closed = True

    async def aclose(self) -> None:
        """Remember that nobody reads any more."""
        self.closed = True


# The runtime's own pauses are recorded instead of waited for, those of the server are not.
time_sleep, asyncio_sleep = time.sleep, asyncio.sleep


def endless(piece: bytes) -> Iterator[bytes]:
    """The same bytes again and again."""
    while True:
        yield piece


def bomb(size: int) -> bytes:
    """A gzip file of so many blanks before a small value."""
    return gzip.compress(b" " * size + b'{"id": "r1", "status": "queued"}')


def events(stream: Bytes) -> httpx2.Response:
    """A stream of events."""
    return httpx2.Response(200, headers={"content-type": "text/event-stream"}, stream=stream)


@pytest.fixture(params=["sync", "async"])
def call(request: Any, client: Any, async_client: Any) -> Any:
    """Return the function that reads a run, or all events of a chat with a pause after each."""

    async def later(made: Any, *, stream: bool, pause: float) -> list[Any]:
        if not stream:
            return [await made.runs.retrieve("r1")]
        found = []
        async for event in await made.runs.chat(stream=True):
            await asyncio_sleep(pause)
            found.append(event)
        return found

    def now(made: Any, *, stream: bool, pause: float) -> list[Any]:
        if not stream:
            return [made.runs.retrieve("r1")]
        found = []
        for event in made.runs.chat(stream=True):
            time_sleep(pause)
            found.append(event)
        return found

    def do(*, stream: bool = False, pause: float = 0, **settings: Any) -> list[Any]:
        if request.param == "sync":
            return now(client(**settings), stream=stream, pause=pause)
        return asyncio.run(later(async_client(**settings), stream=stream, pause=pause))

    return do


# 8: nesting


def deep(depth: int, begin: str) -> str:
    """An object of JSON with a deep value of lists and strings in it."""
    return begin + ', "new": ' + '["]", ' * depth + "1" + "]" * depth + "}"


@pytest.mark.parametrize("depth", [400, 800, 100_000])
@pytest.mark.parametrize("stream", [False, True])
def test_8_deep_data_spoils_only_itself(
    call: Any, server: Any, rt: Any, depth: int, *, stream: bool
) -> None:
    """What is nested deeper than JSON is read is a text, all else is typed; strictness refuses it."""
    text = deep(depth, '{"id": "r1", "status": "queued"')
    answer = httpx2.Response(200, text=text)
    for _ in range(2):
        body = Bytes(iter([f"data: {text}\n\n".encode(), b"data: [DONE]\n\n"]))
        server.answers.append(events(body) if stream else answer)
    (found,) = call(stream=stream)
    assert found.id == "r1"
    inner, levels = found.new, 0
    while isinstance(inner, list):
        inner, levels = inner[1], levels + 1
    assert levels < 200
    assert isinstance(inner, str)
    assert inner.startswith('["]", [')
    with pytest.raises(rt.SDKError):
        call(stream=stream, strict=True)


@pytest.mark.parametrize("depth", [400, 800, 100_000])
@pytest.mark.parametrize("stream", [False, True])
def test_8_deep_errors_are_errors_of_the_sdk(
    call: Any, server: Any, rt: Any, depth: int, *, stream: bool
) -> None:
    """However deep the body of an error, it is read, and its keys are masked."""
    text = deep(depth, f'{{"error": {{"message": "no {SECRET}"}}')
    body = Bytes(iter([f"data: {text}\n\n".encode()]))
    server.answers = [events(body) if stream else httpx2.Response(400, text=text)]
    with pytest.raises(rt.StreamError if stream else rt.BadRequestError) as raised:
        call(stream=stream, max_retries=0, credential=SECRET)
    assert raised.value.body["error"] == {"message": "no ***"}


def test_8_texts_of_many_brackets_take_time_by_their_length(rt: Any) -> None:
    """Quotes that never end are looked at once."""
    start = time.process_time()
    for odd in ('"' + '\\"' * 200_000, '"' * 400_001, "[" * 400_000, '["\\' + "]" * 400_000):
        rt.shallow(odd + "[" * 300)
    assert time.process_time() - start < 3


# 9: sizes and time


@pytest.mark.parametrize("status", [200, 500])
def test_9_bodies_are_limited_once_they_are_decompressed(
    call: Any, server: Any, rt: Any, status: int
) -> None:
    """A small body that becomes a large one is an error before it is in memory."""
    body = Bytes(iter([bomb(64 * MIB)]))
    server.answers = [httpx2.Response(status, headers={"content-encoding": "gzip"}, stream=body)]
    tracemalloc.start()
    with pytest.raises(rt.LimitError, match=r"more than 4194304 bytes.*Limits\(body"):
        call(limits=rt.Limits(body=4 * MIB))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 16 * MIB
    assert body.closed
    assert len(server.requests) == 1


def test_9_limits_are_of_the_client_or_the_call(client: Any, rt: Any) -> None:
    """What a call says goes before what the client says; None is no limit."""
    made = client(limits=rt.Limits(body=3))
    with pytest.raises(rt.LimitError):
        made.runs.retrieve("r1")
    assert made.runs.retrieve("r1", limits=rt.Limits()).id == "r1"
    everything = rt.Limits(deadline=None, body=None, event=None, message=None)
    assert made.runs.retrieve("r1", limits=everything).id == "r1"


def test_9_events_are_limited(call: Any, server: Any, rt: Any) -> None:
    """An event without end is an error, and nothing more of it is read."""
    body = Bytes(endless(b"data: " + b"x" * 10_000))
    server.answers = [events(body)]
    with pytest.raises(rt.LimitError, match=r"bytes.*Limits\(event"):
        call(stream=True, limits=rt.Limits(event=MIB))
    assert body.sent < 2 * MIB
    assert body.closed


@pytest.mark.parametrize("packed", [False, True])
def test_9_a_server_that_drips_reaches_the_deadline(
    call: Any, server: Any, rt: Any, *, packed: bool
) -> None:
    """Each byte comes in time and the call still ends, without another attempt."""
    head = b"\x1f\x8b\x08\x04\0\0\0\0\0\xff\xff\xff"  # of a gzip file, with a long comment to come
    pieces = [head, *[b"\0"] * 10_000] if packed else endless(b" ")
    headers = {"content-encoding": "gzip"} if packed else {}
    server.answers = [httpx2.Response(200, headers=headers, stream=Bytes(iter(pieces), pause=0.02))]
    start = time.monotonic()
    with pytest.raises(rt.APITimeoutError, match="the deadline has passed"):
        call(limits=rt.Limits(deadline=0.3))
    assert time.monotonic() - start < 3
    assert len(server.requests) == 1


def test_9_a_stream_that_drips_reaches_the_deadline(call: Any, server: Any, rt: Any) -> None:
    """What keeps a connection alive is no event: the deadline counts from one event to the next."""
    chunk = b'data: {"id": "r1"}\n\n'
    body = Bytes(iter([chunk] * 4 + [b": still here\n\n"] * 1000), pause=0.05)
    server.answers = [events(body)]
    with pytest.raises(rt.APITimeoutError, match="the deadline has passed"):
        call(stream=True, pause=0.15, limits=rt.Limits(deadline=0.4))
    assert 4 * len(chunk) < body.sent < 1000
    assert body.closed


def test_9_no_wait_goes_beyond_the_deadline(client: Any, server: Any, rt: Any, pauses: Any) -> None:
    """An attempt that could only come too late is not waited for."""
    server.answers = [httpx2.Response(503, headers={"retry-after": "30"})] * 2
    with pytest.raises(rt.InternalServerError):
        client(limits=rt.Limits(deadline=10)).runs.retrieve("r1")
    assert not pauses
    timeout = server.last.extensions["timeout"]
    assert all(0 < seconds <= 10 for seconds in timeout.values())


def test_9_without_a_deadline_timeouts_are_those_of_the_caller(
    client: Any, server: Any, rt: Any
) -> None:
    """A client that waits for ever waits for ever."""
    client(limits=rt.Limits(deadline=None), timeout=None).runs.retrieve("r1")
    assert set(server.last.extensions["timeout"].values()) == {None}


@pytest.mark.parametrize("stream", [False, True])
def test_9_errors_have_short_texts(client: Any, server: Any, rt: Any, *, stream: bool) -> None:
    """A message of five megabytes is cut in `str` of the error, and whole in its body."""
    message = "x" * 5 * MIB
    error = {"error": {"message": message}}
    body = Bytes(iter([f"event: error\ndata: {json.dumps(error)}\n\n".encode()]))
    server.answers = [events(body) if stream else httpx2.Response(400, json=error)]
    made = client(limits=rt.Limits(message=100))
    with pytest.raises(rt.APIError) as caught:
        list(made.runs.chat(stream=stream))
    assert len(str(caught.value)) < 120
    assert caught.value.body == error


def test_9_problems_have_short_texts(client: Any, server: Any, rt: Any) -> None:
    """A value of megabytes is not repeated by strictness."""
    run = {"id": "r1", "status": "y" * MIB, "z" * MIB: 1}
    server.answers = [httpx2.Response(200, json=run)]
    with pytest.raises(rt.DecodeError) as caught:
        client(strict=True).runs.retrieve("r1")
    assert len(str(caught.value)) < 5000


# 10: arguments of a path


@pytest.mark.parametrize("value", [None, "", ".", ".."])
def test_10_nothing_is_no_part_of_a_path(
    client: Any, server: Any, rt: Any, value: str | None
) -> None:
    """An id that a response left out is not sent as `null`: that would be another resource."""
    for wrong in (value, rt.OMIT):
        with pytest.raises(ValueError, match="for `run_id`"):
            client().runs.retrieve(wrong)
    assert not server.requests


# 11: odd text, addresses, credentials


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb'{"id": "a\ud800b", "status": "queued"}', "a\N{REPLACEMENT CHARACTER}b"),
        (rb'{"id": "\udc00\ud800", "status": "queued"}', "\N{REPLACEMENT CHARACTER}" * 2),
        (rb'{"id": "\ud83d\ude00\\ud800", "status": "queued"}', "\N{GRINNING FACE}\\ud800"),
        (b'{"id": "a\xffb", "status": "queued"}', "a\N{REPLACEMENT CHARACTER}b"),
    ],
)
def test_11_odd_text_spoils_only_itself(call: Any, server: Any, body: bytes, text: str) -> None:
    """Half a character or a bad byte becomes the replacement character; all else is there and typed."""
    event = events(Bytes(iter([b"data: " + body + b"\n\n"])))
    server.answers = [httpx2.Response(200, content=body), event]
    for stream in (False, True):
        (found,) = call(stream=stream)
        assert found.id == text
        assert found.model_dump_json().encode()


def test_11_strictness_minds_odd_text(client: Any, server: Any, rt: Any) -> None:
    """What is no JSON is an error for those who want to know."""
    server.answers = [httpx2.Response(200, content=rb'{"id": "\ud800", "status": "queued"}')]
    with pytest.raises(rt.DecodeError):
        client(strict=True).runs.retrieve("r1")


@pytest.mark.parametrize("charset", ["hex", "idna", "undefined", "zlib", "nothing", "latin-1"])
@pytest.mark.parametrize("status", [200, 400])
def test_11_any_charset_can_be_named(
    client: Any, server: Any, rt: Any, charset: str, status: int
) -> None:
    """A response in an encoding that is none is read all the same."""
    kind = f"application/json; charset={charset}"
    content = b'{"id": "\xff", "status": "queued"}'
    server.answers = [httpx2.Response(status, content=content, headers={"content-type": kind})]
    if status == 200:
        assert client().runs.retrieve("r1").status == "queued"
    else:
        with pytest.raises(rt.BadRequestError):
            client().runs.retrieve("r1")


@pytest.mark.parametrize(
    "wish",
    [
        "Mon, 01 Jan 99999999999999999999 00:00:00 GMT",
        "Mon, 01 Jan 2020 00:00:00 +999999999999999999999",
        "\xff",
        "-1",
    ],
)
def test_11_any_wish_to_wait_can_be_sent(
    client: Any, server: Any, pauses: list[float], wish: str
) -> None:
    """A header that says nothing sensible is none."""
    server.answers = [httpx2.Response(503, headers=[(b"retry-after", wish.encode("latin-1"))])]
    assert client().runs.retrieve("r1").id == "r1"
    assert 0 <= pauses[0] <= 60


@pytest.mark.parametrize("wish", ["61", "9" * 5000, "Mon, 01 Jan 9999 00:00:00 GMT"])
def test_11_an_endless_wish_ends_the_attempts(
    client: Any, server: Any, rt: Any, pauses: list[float], wish: str
) -> None:
    """A server that wants to be left alone for longer than the limit is not waited for at all."""
    server.answers = [httpx2.Response(503, headers={"retry-after": wish})]
    with pytest.raises(rt.InternalServerError):
        client().runs.retrieve("r1")
    assert pauses == []


@pytest.mark.parametrize(
    "url", ["https://x:a/", "https://\x00/", "https://x\ud800/", "//", "ftp://x"]
)
def test_11_bad_addresses_are_configuration(client: Any, rt: Any, url: str) -> None:
    """An address that cannot be used is said when the client is made."""
    with pytest.raises(rt.ConfigurationError):
        client(base_url=url)


def test_11_a_user_in_the_address_does_not_replace_the_key(
    client: Any, server: Any, rt: Any
) -> None:
    """A name in the base URL is an error beside a key, and the credential where there is none."""
    url = "https://user:pw@plain.test/v1"
    with pytest.raises(rt.ConfigurationError, match="user name") as caught:
        client(base_url=url)
    assert "pw" not in str(caught.value)
    client(base_url=url, credential=None).runs.retrieve("r1")
    assert server.last.headers["authorization"].startswith("Basic ")


def test_11_a_path_that_is_too_long_is_an_error_of_the_sdk(client: Any, rt: Any) -> None:
    """The address that comes of an argument can be one that does not exist."""
    with pytest.raises(rt.ConfigurationError, match="has no such address"):
        client().runs.retrieve("x" * 100_000)


@pytest.mark.parametrize("header", ["", "api-key"])
def test_11_keys_are_masked_wherever_they_are_printed(
    client: Any, server: Any, api: Any, rt: Any, header: str
) -> None:
    """Body, message, request and headers of an error do not show the key, whatever the server says."""
    said = {"error": {"message": f"bad {SECRET}", "sent": [{SECRET: SECRET}]}}
    server.answers = [httpx2.Response(401, json=said), httpx2.Response(401, text=f"bad {SECRET}")]
    own = replace(api.PLAIN, auth=rt.Auth(header=header)) if header else api.PLAIN
    made = client(own, credential=SECRET)
    for _ in range(2):
        with pytest.raises(rt.AuthenticationError) as caught:
            made.runs.retrieve("r1")
        error = caught.value
        request = error.response.request
        for shown in (error.body, error, request, request.headers, vars(error)["message"]):
            assert SECRET not in repr(shown)
        assert any(SECRET in value for value in request.headers.values())


@pytest.mark.parametrize(
    "body",
    [
        "Cannot GET /v1/runs/r1?key=a%2Bb%2Fc%22%C3%A9%3D",
        r'{"sent": {"key": "a+b\/c\"\u00e9="}}',
        r'{"sent": {"key": "a+b/c\"é="}}',
        'nothing known of a+b/c"é=',
    ],
)
def test_11_keys_are_masked_in_all_their_forms(
    client: Any, server: Any, api: Any, rt: Any, body: str
) -> None:
    """A message shows no key that the server quotes, as an address or JSON has it."""
    server.answers = [httpx2.Response(404, text=body)]
    made = client(replace(api.PLAIN, auth=rt.Auth(query="key")), credential='a+b/c"é=')
    with pytest.raises(rt.NotFoundError) as caught:
        made.runs.retrieve("r1")
    assert "***" in str(caught.value)
    assert "a+b" not in str(caught.value)
    assert "a%2Bb" not in str(caught.value)


def test_11_keys_are_masked_in_errors_of_streams(client: Any, server: Any, rt: Any) -> None:
    """An event of an error is treated like a response of one."""
    data = json.dumps({"error": {"message": f"bad {SECRET}"}})
    server.answers = [events(Bytes(iter([f"event: error\ndata: {data}\n\n".encode()])))]
    with pytest.raises(rt.StreamError) as caught:
        list(client(credential=SECRET).runs.chat(stream=True))
    assert SECRET not in str(caught.value)
    assert SECRET not in repr(caught.value.body)


def test_11_halves_of_characters_are_not_sent(client: Any, server: Any) -> None:
    """What no encoding can write is a ValueError that names the operation."""
    with pytest.raises(ValueError, match=r"The body of runs\.create cannot be sent"):
        client().runs.create(text="\ud800")
    assert not server.requests
