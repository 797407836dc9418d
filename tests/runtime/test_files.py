"""Files that go out: of any size, opened when they are sent and closed when they were."""

from __future__ import annotations

import asyncio
import io
import os
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx2
import pytest

MIB = 1 << 20
LARGE = 128


class _Counting(BaseHTTPRequestHandler):
    """Counts the bytes of each body, and answers with the next status."""

    bodies: list[int]
    statuses: list[int]
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        """Take a body in pieces."""
        left = int(self.headers["Content-Length"] or 0)
        for size in _pieces(left):
            self.rfile.read(size)
        while self.headers["Transfer-Encoding"] and (size := int(self.rfile.readline(), 16)):
            left += len(self.rfile.read(size + 2)) - 2
        self.rfile.readline() if self.headers["Transfer-Encoding"] else None
        self.bodies.append(left)
        self.send_response(self.statuses.pop(0) if self.statuses else 200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _pieces(size: int) -> Iterator[int]:
    while size > 0:
        yield min(size, 1 << 16)
        size -= 1 << 16


@pytest.fixture
def counting() -> Iterator[Any]:
    """Return a server that counts what it takes."""
    handler = type("Handler", (_Counting,), {"bodies": [], "statuses": []})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def made(rt: Any, api: Any, counting: Any) -> Callable[..., Any]:
    """Return the function that makes a client of either kind of that server."""

    def make(*, asynchronous: bool) -> Any:
        settings = rt.Settings(
            api.PLAIN, credential="key", base_url=f"http://127.0.0.1:{counting.server_port}"
        )
        return (api.AsyncClient if asynchronous else api.Client)(settings)

    return make


def upload(client: Any, **form: Any) -> None:
    """Call the method that takes a file, of either client."""
    finish(client, lambda: client.runs.upload(purpose="x", **form))


def store(client: Any, rt: Any, body: Any) -> None:
    """Make a call whose body is a file and nothing else."""
    whole = rt.Operation("x.store", "POST /store", body="bytes")
    finish(client, lambda: client._call(whole, body=body))


def finish(client: Any, call: Callable[[], Any]) -> None:
    """Make a call, wait for its result, and close the client, of either kind."""

    async def run() -> None:
        async with client:
            await call()

    if hasattr(client, "__aenter__"):
        asyncio.run(run())
    else:
        with client:
            call()


@pytest.mark.parametrize("asynchronous", [False, True])
def test_large_file_takes_no_memory(
    made: Callable[..., Any],
    counting: Any,
    tmp_path: Path,
    asynchronous: bool,  # noqa: FBT001 - pytest passes by name
) -> None:
    """A file of 128 MiB is sent with less than 4 MiB of memory, and its length before it."""
    path = tmp_path / "large"
    with path.open("wb") as sparse:
        sparse.truncate(LARGE * MIB)
    client = made(asynchronous=asynchronous)
    upload(client, file=b"small")
    tracemalloc.start()
    try:
        upload(made(asynchronous=asynchronous), file=path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert counting.RequestHandlerClass.bodies[-1] > LARGE * MIB
    assert peak < 4 * MIB


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_pipe_is_sent_whatever_its_length(
    made: Callable[..., Any],
    counting: Any,
    asynchronous: bool,  # noqa: FBT001 - pytest passes by name
) -> None:
    """What cannot be rewound has no length, so none is announced: the system says 0 of a pipe."""
    reading, writing = os.pipe()
    os.write(writing, b"x" * 5000)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        upload(made(asynchronous=asynchronous), file=("a.txt", pipe))
    assert counting.RequestHandlerClass.bodies[-1] > 5000


@pytest.mark.parametrize("asynchronous", [False, True])
def test_large_body_takes_no_memory(
    made: Callable[..., Any],
    counting: Any,
    rt: Any,
    tmp_path: Path,
    asynchronous: bool,  # noqa: FBT001 - pytest passes by name
) -> None:
    """A body that is a file of 128 MiB is sent with less than 4 MiB of memory, in each attempt whole."""
    path = tmp_path / "large"
    with path.open("wb") as sparse:
        sparse.truncate(LARGE * MIB)
    store(made(asynchronous=asynchronous), rt, b"small")
    counting.RequestHandlerClass.statuses += [503]
    tracemalloc.start()
    try:
        store(made(asynchronous=asynchronous), rt, path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert counting.RequestHandlerClass.bodies == [5, LARGE * MIB, LARGE * MIB]
    assert peak < 4 * MIB


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_body_that_is_a_pipe(
    made: Callable[..., Any],
    counting: Any,
    rt: Any,
    asynchronous: bool,  # noqa: FBT001 - pytest passes by name
) -> None:
    """A body that cannot be rewound is sent in chunks, and once."""
    counting.RequestHandlerClass.statuses += [503]
    reading, writing = os.pipe()
    os.write(writing, b"x" * 5000)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe, pytest.raises(rt.InternalServerError):
        store(made(asynchronous=asynchronous), rt, pipe)
    assert counting.RequestHandlerClass.bodies == [5000]


def test_a_body_is_read_from_its_beginning(
    made: Callable[..., Any], counting: Any, rt: Any
) -> None:
    """An open file is sent whole by each attempt, wherever it was, and stays open."""
    file = io.BytesIO(b"0123456789")
    file.seek(4)
    counting.RequestHandlerClass.statuses += [503]
    store(made(asynchronous=False), rt, file)
    assert counting.RequestHandlerClass.bodies == [10, 10]
    assert not file.closed


def test_path_is_open_while_it_is_sent(
    made: Callable[..., Any], counting: Any, tmp_path: Path, opened: list[Any]
) -> None:
    """Each attempt opens the file anew, which has what is in it then, and closes it."""
    path = tmp_path / "note.txt"
    path.write_bytes(b"first")
    opened.clear()
    counting.RequestHandlerClass.statuses += [503, 503]
    upload(made(asynchronous=False), file=path)
    assert len(opened) == 3
    assert all(one.closed for one in opened)
    assert len(set(counting.RequestHandlerClass.bodies)) == 1


def test_path_is_closed_after_a_failure(
    rt: Any, api: Any, tmp_path: Path, opened: list[Any]
) -> None:
    """A connection that breaks in the middle of a file leaves nothing open."""
    path = tmp_path / "note.txt"
    path.write_bytes(b"x" * MIB)
    opened.clear()

    def broken(request: httpx2.Request) -> httpx2.Response:
        for number, _ in enumerate(request.stream):
            if number == 3:
                raise httpx2.ConnectError("gone")
        raise AssertionError("the file was read to its end")

    http = httpx2.Client(transport=_Reading(broken))
    settings = rt.Settings(api.PLAIN, credential="key", base_url="https://plain.test")
    with pytest.raises(rt.APIConnectionError):
        api.Client(settings, http).runs.upload(file=path)
    assert len(opened) == 3
    assert all(one.closed for one in opened)


def test_missing_path_is_an_error_at_once(client: Any, server: Any, tmp_path: Path) -> None:
    """A path where no file is raises the system's own error before anything is sent."""
    with pytest.raises(FileNotFoundError):
        client().runs.upload(file=tmp_path / "none")
    assert not server.requests


class _Reading(httpx2.BaseTransport):
    """Leaves the body of a request to a function."""

    def __init__(self, respond: Callable[[httpx2.Request], httpx2.Response]) -> None:
        self._respond = respond

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Let the function answer."""
        return self._respond(request)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Return what is opened from here on."""
    found: list[Any] = []
    before = Path.open

    def noting(self: Path, *arguments: Any, **named: Any) -> Any:
        found.append(before(self, *arguments, **named))
        return found[-1]

    monkeypatch.setattr(Path, "open", noting)
    return found
