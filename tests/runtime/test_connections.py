"""What becomes of connections, tokens and keys when a server or a caller is not what it should be."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx2
import pytest

KEY = "sk-0123456789"
RUN = b'{"id": "r1", "status": "queued"}'
ENDLESS = b'event: thread.run\ndata: {"id": "r1"}\n\n'


class Handler(BaseHTTPRequestHandler):
    """Answers by the last part of the path; `revoked` are the tokens that are no longer good."""

    protocol_version = "HTTP/1.1"
    revoked: frozenset[str] = frozenset()
    issued = 0
    stop = threading.Event()

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Answer a run, or with the headers of the request."""
        if self.path.endswith("/echo"):
            self._answer(200, str(self.headers).encode(), "text/html")
        elif self.path.endswith("/odd"):
            said = {"id": 1, "status": self.headers["authorization"]}
            self._answer(200, json.dumps(said).encode())
        elif self.headers["authorization"].split()[-1] in Handler.revoked:
            self._answer(401, b"{}")
        else:
            self._answer(200, RUN)

    def do_POST(self) -> None:
        """Answer with a token, or with events that go on."""
        self.rfile.read(int(self.headers.get("content-length", 0)))
        if self.path == "/token":
            Handler.issued += 1
            said = {"access_token": f"t{Handler.issued}", "expires_in": 3600}
            self._answer(200, json.dumps(said).encode())
            return
        self.send_response(200)
        slow = self.path == "/dripping"
        self.send_header("content-type", "application/json" if slow else "text/event-stream")
        self.end_headers()
        self.close_connection = True
        if self.path.endswith("/echo/submit"):
            self.wfile.write(f"event: x\ndata: [{self.headers['authorization']}\n\n".encode())
            return
        for _ in range(200):
            try:
                self.wfile.write(b" " if slow else ENDLESS)
            except OSError:
                break
            if Handler.stop.wait(0.02):
                break

    def _answer(self, status: int, body: bytes, kind: str = "application/json") -> None:
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Return where the server is."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    Handler.stop.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(params=["sync", "async"])
def call(request: Any, address: str, rt: Any, api: Any) -> Callable[..., Any]:
    """Return the function that lets a client of one connection work, which is then free again."""
    limits, timeout = httpx2.Limits(max_connections=1), httpx2.Timeout(5, pool=0.2)

    def settings(credential: Any, more: Any) -> Any:
        return rt.Settings(api.PLAIN, f"{address}/v1", credential, max_retries=0, **more)

    async def later(work: Any, credential: Any, more: Any) -> Any:
        async with httpx2.AsyncClient(limits=limits, timeout=timeout) as http:
            client = api.AsyncClient(settings(credential, more), http)
            try:
                return await work(client)
            finally:
                await client.runs.retrieve("r1")

    def do(now: Any, work: Any, credential: Any = KEY, **more: Any) -> Any:
        if request.param == "async":
            return asyncio.run(later(work, credential, more))
        with httpx2.Client(limits=limits, timeout=timeout) as http:
            client = api.Client(settings(credential, more), http)
            try:
                return now(client)
            finally:
                client.runs.retrieve("r1")

    return do


def both(name: str, *arguments: Any, **named: Any) -> tuple[Any, Any]:
    """The same call of runs for both kinds of client."""

    def now(client: Any) -> Any:
        return getattr(client.runs, name)(*arguments, **named)

    async def later(client: Any) -> Any:
        return await getattr(client.runs, name)(*arguments, **named)

    return now, later


@pytest.mark.parametrize("strict", [False, True])
def test_a_page_that_repeats_the_request(call: Any, rt: Any, *, strict: bool) -> None:
    """A response of another kind is shown without the key that it repeats."""
    with pytest.raises(rt.DecodeError, match=r"Bearer \*\*\*") as raised:
        call(*both("retrieve", "echo"), strict=strict)
    assert KEY not in f"{raised.value} {raised.value.problems} {raised.value.args}"


def test_problems_that_repeat_the_request(call: Any, rt: Any) -> None:
    """Values that a response should not have are listed without the key."""
    with pytest.raises(rt.DecodeError, match=r"Bearer \*\*\*") as raised:
        call(*both("retrieve", "odd"), strict=True)
    assert KEY not in f"{raised.value} {raised.value.problems} {raised.value.args}"
    assert raised.value.response.status_code == 200


def test_an_event_that_repeats_the_request(call: Any, rt: Any) -> None:
    """An event that is no JSON is shown without the key."""

    def now(client: Any) -> Any:
        return [*client.runs.submit("echo", [], stream=True)]

    async def later(client: Any) -> Any:
        return [event async for event in await client.runs.submit("echo", [], stream=True)]

    with pytest.raises(rt.DecodeError, match=r"Bearer \*\*\*") as raised:
        call(now, later)
    assert KEY not in str(raised.value)


def test_a_hook_that_fails(call: Any) -> None:
    """A stream whose response made `on_response` fail does not keep its connection."""

    def hook(_: object) -> None:
        raise LookupError("of the caller")

    with pytest.raises(LookupError):
        call(*both("submit", "r1", [], stream=True, on_response=hook))


def test_a_raw_stream_that_is_not_parsed(call: Any, rt: Any) -> None:
    """The connection of a stream that nobody reads is free when its response is closed."""

    def now(client: Any) -> None:
        with rt.raw(client.runs.submit)("r1", [], stream=True) as response:
            assert response.read() == b""
        rt.raw(client.runs.submit)("r1", [], stream=True).close()

    async def later(client: Any) -> None:
        async with await rt.raw(client.runs.submit)("r1", [], stream=True) as response:
            assert response.read() == b""
        await (await rt.raw(client.runs.submit)("r1", [], stream=True)).aclose()

    call(now, later)


def login(rt: Any, url: str) -> Any:
    """A client's id and secret."""
    auth = rt.ClientAuth(url=url)
    return auth.login("me", {"client_secret": "s3"})


def test_a_token_server_that_drips(rt: Any, address: str) -> None:
    """A token that never ends is waited for until the deadline of the call, by all threads at once."""
    made, found = login(rt, f"{address}/dripping"), []

    def ask() -> None:
        with httpx2.Client() as http, pytest.raises(httpx2.ReadTimeout) as raised:
            made.sync_token(http, time.monotonic() + 0.3)
        found.append(raised.value)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    begun = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert time.monotonic() - begun < 2


def test_a_token_that_was_revoked(rt: Any, api: Any, address: str) -> None:
    """A token that the service refuses is not sent again: the next call asks for another one."""
    made = login(rt, f"{address}/token")

    class Once(rt.Auth):
        def login(self, *_: object) -> Any:
            return made

    variant = api.Variant(
        name="v", base_url=address, auths={"k": Once()}, security=(rt.Secured((("k",),)),)
    )
    settings = rt.Settings(variant, address, rt.Credentials(variant, k=("x", "NO_SUCH")))
    Handler.issued = 0
    with api.Client(settings) as client:
        assert client.runs.retrieve("r1").id == "r1"
        Handler.revoked = frozenset({"t1"})
        with pytest.raises(rt.AuthenticationError):
            client.runs.retrieve("r1")
        assert client.runs.retrieve("r1").id == client.runs.retrieve("r1").id
    assert Handler.issued == 2
