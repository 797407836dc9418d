"""Files, whole responses and bodies as they arrive, over real connections."""

from __future__ import annotations

import asyncio
import json
import tracemalloc
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from typing_extensions import deprecated

MIB = 2**20
PIECE = bytes(range(256)) * 4096
LARGE = 40
EVENTS = b'event: thread.run\ndata: {"id": "r1"}\n\ndata: [DONE]\n\n'


class Handler(BaseHTTPRequestHandler):
    """Answers by the path; `go` lets the second half of a slow body out."""

    protocol_version = "HTTP/1.1"
    go = Event()
    failures = 0

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _answer(self, status: int, body: bytes, kind: str = "application/json") -> None:
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("x-request-id", "req_1")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        """Answer with a file, or a run."""
        kind = self.path.split("/")[3] if "/files/" in self.path else "run"
        if Handler.failures:
            Handler.failures -= 1
            self._answer(503, b"{}")
        elif kind == "large":
            self._chunks("application/octet-stream", (PIECE for _ in range(LARGE)))
        elif kind == "slow":
            self._chunks("audio/mpeg", self._halves())
        elif kind == "cut":
            self.send_response(200)
            self.send_header("content-length", "100")
            self.end_headers()
            self.wfile.write(b"half")
            self.close_connection = True
        elif self.path.endswith("/list"):
            self._answer(200, b'[{"id": "r1", "status": "queued"}]')
        elif kind == "empty":
            self._answer(200, b"")
        elif kind == "run":
            self._answer(200, b'{"id": "r1", "status": "queued"}')
        else:
            self._answer(200, '{"é": 1}'.encode(), "text/plain; charset=utf-8")

    def do_POST(self) -> None:
        """Answer with events where they are asked for."""
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        if asked.get("stream"):
            self._answer(200, EVENTS, "text/event-stream")
        else:
            self._answer(200, b'{"id": "r1", "status": "queued"}')

    def _halves(self) -> Iterator[bytes]:
        yield b"first"
        Handler.go.wait(5)
        yield b"second"

    def _chunks(self, kind: str, pieces: Iterator[bytes]) -> None:
        self.send_response(200)
        self.send_header("content-type", kind)
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        for piece in pieces:
            self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))
            self.wfile.flush()
        self.wfile.write(b"0\r\n\r\n")


class Server(ThreadingHTTPServer):
    """Clients that stop reading are none of its concern."""

    def handle_error(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Return where the server of this module is."""
    server = Server(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def runs(address: str, rt: Any, api: Any) -> Iterator[Any]:
    """Return the operations of a client of that server."""
    Handler.go.clear()
    Handler.failures = 0
    with api.Client(rt.Settings(api.PLAIN, address, "key")) as client:
        yield client.runs


@pytest.fixture
def later(address: str, rt: Any, api: Any) -> Callable[..., Any]:
    """Return the function that lets a coroutine work with the operations of an asynchronous client."""

    def run(work: Callable[[Any], Any]) -> Any:
        async def main() -> Any:
            async with api.AsyncClient(rt.Settings(api.PLAIN, address, "key")) as client:
                return await work(client.runs)

        return asyncio.run(main())

    return run


def test_file(runs: Any, tmp_path: Path) -> None:
    """A file can be read in every way, again and again, and until it is closed."""
    with runs.content("small") as found:
        assert found.read() == found.content == b"".join(found.iter_bytes(3)) == b'{"\xc3\xa9": 1}'
        assert (found.text, found.json()) == ('{"é": 1}', {"é": 1})
        found.write_to_file(tmp_path / "a")
        found.stream_to_file(str(tmp_path / "b"))
        assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == found.content
    assert (found.status_code, found.request_id, found._request_id) == (200, "req_1", "req_1")
    with pytest.raises(ValueError, match="closed"):
        found.read()


def test_large_file_takes_no_memory(runs: Any, tmp_path: Path) -> None:
    """40 MiB are downloaded and written with less than 8 MiB of memory, and nothing stays open."""
    runs.content("small")
    tracemalloc.start()
    try:
        runs.content("large").write_to_file(tmp_path / "large")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (tmp_path / "large").stat().st_size == LARGE * MIB
    assert peak < 8 * MIB


def test_large_file_async(later: Callable[..., Any]) -> None:
    """The asynchronous client gives the same object, whose content is there."""

    async def work(runs: Any) -> Any:
        return await runs.content("large")

    assert sum(map(len, later(work).iter_bytes(MIB))) == LARGE * MIB


def test_file_within_limits(runs: Any, rt: Any) -> None:
    """The limit of bodies holds for files as well."""
    with pytest.raises(rt.LimitError, match="more than 1048576 bytes"):
        runs.content("large", limits=rt.Limits(body=MIB), max_retries=0)


def test_file_that_is_cut(runs: Any, rt: Any, pauses: list[float]) -> None:
    """A file whose connection is lost is asked for again, and half a file is an error."""
    with pytest.raises(rt.APIConnectionError):
        runs.content("cut")
    assert len(pauses) == 2


def test_bytes_on_request(rt: Any, address: str, api: Any) -> None:
    """What is cast to bytes is bytes."""
    with api.Client(rt.Settings(api.PLAIN, address, "key")) as client:
        assert client.get("/files/small", cast_to=bytes) == b'{"\xc3\xa9": 1}'
        assert rt.raw(client.get)("/files/small", cast_to=bytes).parse() == b'{"\xc3\xa9": 1}'
        assert client.with_raw_response.runs.retrieve("r1").parse().id == "r1"


@pytest.mark.usefixtures("pauses")
def test_raw(runs: Any, rt: Any) -> None:
    """A whole response has status, headers, ids and attempts, and gives the result of the call."""
    Handler.failures = 2
    for method in (rt.raw(runs.retrieve), runs.with_raw_response.retrieve):
        found = method("r1")
        assert (found.status_code, found.headers["content-type"]) == (200, "application/json")
        assert found.request_id == "req_1"
        assert found.json() == {"id": "r1", "status": "queued"}
        assert found.parse() == runs.retrieve("r1")
        assert found.parse()._request_id == "req_1"
    assert rt.raw(runs.retrieve)("r1").retries_taken == 0
    Handler.failures = 2
    assert rt.raw(runs.retrieve)("r1").retries_taken == 2


def test_raw_async(later: Callable[..., Any], rt: Any) -> None:
    """The same is awaited with an asynchronous client; `parse` has nothing to wait for."""

    async def work(runs: Any) -> Any:
        found = await runs.with_raw_response.retrieve("r1")
        same = await rt.raw(runs.retrieve)("r1")
        files = await rt.raw(runs.content)("small")
        return found.request_id, found.parse() == same.parse(), files.parse().text

    assert later(work) == ("req_1", True, '{"é": 1}')


def test_raw_error(runs: Any, rt: Any) -> None:
    """A status that is no success is an error as ever."""
    Handler.failures = 1
    with pytest.raises(rt.InternalServerError):
        rt.raw(runs.retrieve)("r1", max_retries=0)


def test_raw_file_outlives_the_response(runs: Any, rt: Any) -> None:
    """A file that is larger than what is kept in memory is there as long as anyone has it."""
    found = rt.raw(runs.content)("large").parse()
    assert sum(map(len, found.iter_bytes())) == LARGE * MIB


def test_raw_events(runs: Any, rt: Any) -> None:
    """Events are parsed as they arrive."""
    found = rt.raw(runs.submit)("r1", [], stream=True)
    assert found.headers["content-type"] == "text/event-stream"
    assert len([*found.parse()]) == 1


def test_streamed(runs: Any, rt: Any) -> None:
    """A body is given as it arrives, while the rest is not there."""
    for method in (rt.streamed(runs.content), runs.with_streaming_response.content):
        Handler.go.clear()
        with method("slow") as response:
            pieces = response.iter_bytes()
            assert next(pieces) == b"first"
            Handler.go.set()
            assert b"".join(pieces) == b"second"
            assert response.headers["content-type"] == "audio/mpeg"
        assert response.http_response.is_closed


def test_streamed_whole(runs: Any, rt: Any, tmp_path: Path) -> None:
    """A body that is streamed can be read, parsed, written and taken by lines as well."""
    with rt.streamed(runs.retrieve)("r1") as response:
        assert response.parse() == runs.retrieve("r1")
    with rt.streamed(runs.content)("small") as response:
        assert response.read() == b'{"\xc3\xa9": 1}'
    with rt.streamed(runs.content)("small") as response:
        assert [*response.iter_lines()] == ['{"é": 1}']
    with rt.streamed(runs.content)("large") as response:
        response.stream_to_file(tmp_path / "large")
    assert (tmp_path / "large").stat().st_size == LARGE * MIB
    with rt.streamed(runs.submit)("r1", [], stream=True) as response:
        assert len([*response.parse()]) == 1


def test_streamed_async(later: Callable[..., Any], rt: Any, tmp_path: Path) -> None:
    """The asynchronous form has the same methods, awaited."""

    async def work(runs: Any) -> Any:
        async with rt.streamed(runs.content)("large") as response:
            await response.stream_to_file(tmp_path / "large")
        async with runs.with_streaming_response.content("small") as response:
            lines = [line async for line in response.iter_lines()]
        async with rt.streamed(runs.retrieve)("r1") as response:
            run = await response.parse()
        async with rt.streamed(runs.submit)("r1", [], stream=True) as response:
            events = [event async for event in await response.parse()]
        return lines, run.id, len(events)

    assert later(work) == (['{"é": 1}'], "r1", 1)
    assert (tmp_path / "large").stat().st_size == LARGE * MIB


def test_streamed_cut(runs: Any, rt: Any) -> None:
    """A connection that is lost in the middle is an error of the SDK."""
    with rt.streamed(runs.content)("cut") as response, pytest.raises(rt.APIConnectionError):
        response.read()
    with rt.streamed(runs.content)("cut") as response, pytest.raises(rt.APIConnectionError):
        [*response.iter_bytes()]


@pytest.mark.parametrize("wrong", [len, object(), None])
def test_no_method(rt: Any, wrong: object) -> None:
    """What is no method of a client is refused, with an example of one."""
    for way in (rt.raw, rt.streamed):
        with pytest.raises(TypeError, match=r"such as client\.models\.list"):
            way(wrong)


def test_names_of_a_spec_win(runs: Any) -> None:
    """An operation that is called like a helper is what the spec says."""
    made = type("Own", (type(runs),), {"with_raw_response": lambda _: "the spec's"})
    assert made(runs).with_raw_response() == "the spec's"


def test_raw_warns_once(runs: Any, rt: Any) -> None:
    """A deprecated method warns when it is called, not again when its response is parsed."""

    @deprecated("It is old.")
    def old(self: Any, run_id: str) -> Any:
        """Get one."""
        return self.retrieve(run_id)

    made = type("Old", (type(runs),), {"old": old})(runs)
    with pytest.warns(DeprecationWarning, match="It is old") as told:
        assert rt.raw(made.old)("r1").parse().id == "r1"
    assert len(told) == 1


def test_file_in_two_loops(runs: Any) -> None:
    """Every way to read a file has a place of its own in it."""
    found = runs.content("small")
    pieces = found.iter_bytes(3)
    assert b"".join(piece for piece in pieces if found.read()) == found.read()
    assert next(zip(found.iter_bytes(4), found.iter_bytes(4), strict=True)) == (b'{"\xc3\xa9',) * 2


def test_streamed_twice(runs: Any, later: Callable[..., Any], rt: Any) -> None:
    """What has been read whole can be read and parsed again."""
    with rt.streamed(runs.content)("small") as response:
        assert response.read() == response.read() == response.parse().read()

    async def work(runs: Any) -> Any:
        async with rt.streamed(runs.content)("small") as response:
            return await response.read() == await response.read() == (await response.parse()).read()

    assert later(work)


def test_content_that_nobody_declared(runs: Any, later: Callable[..., Any], api: Any) -> None:
    """Content is given where none is declared but some comes, and nothing where none comes."""
    undeclared, empty = (
        api.Operation("x", f"GET /files/{kind}", returns="bytes | None")
        for kind in ("large", "empty")
    )
    assert sum(map(len, runs._call(undeclared).iter_bytes(MIB))) == LARGE * MIB
    assert runs._call(empty) is None

    async def work(runs: Any) -> Any:
        return await runs._call(undeclared), await runs._call(empty)

    content, nothing = later(work)
    assert (content._request_id, nothing) == (None, None)
    assert next(content.iter_bytes(4)) == PIECE[:4]


def test_text_instead_of_json(runs: Any, later: Callable[..., Any], api: Any, models: Any) -> None:
    """Where text is declared beside JSON, the content type says what a response is."""
    text, run = (
        api.Operation("x", f"GET {path}", returns="Run | str") for path in ("/files/small", "/run")
    )
    assert runs._call(text) == '{"é": 1}'
    assert isinstance(runs._call(run), models.Run)

    async def work(runs: Any) -> Any:
        return await runs._call(text), await runs._call(run)

    found, made = later(work)
    assert (found, type(made)) == ('{"é": 1}', models.Run)


def test_id_of_every_result(runs: Any, rt: Any, api: Any) -> None:
    """Models, lists, files and streams have the id of their request; what cannot have one is raw."""
    listed = api.Operation("x", "GET /list", returns="list[Run]")
    results = [runs.retrieve("r1"), runs._call(listed), runs.content("small")]
    results += [runs.submit("r1", [], stream=True)]
    assert [one._request_id for one in results] == ["req_1"] * 4
    assert results[1] == [results[0]]
    text = rt.raw(runs.transcript)("small")
    assert (text.request_id, text.parse()) == ("req_1", '{"é": 1}')
