"""The attempts of a call at servers that are slow, busy or cut the line, over real sockets."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

RUN = b'{"id": "r1", "status": "queued"}'
CUT, SLOW, HALF = b"", None, b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"


def answer(status: int, *headers: str, body: bytes = b"{}") -> bytes:
    """A response as bytes."""
    lines = (f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", "Connection: close", *headers)
    return "\r\n".join([*lines, "", ""]).encode() + body


class Socket:
    """A server of one connection at a time, which does what a test says; at last it gives a run."""

    def __init__(self) -> None:
        self.plan: list[bytes | None] = []
        self.requests: list[str] = []
        self._open: list[socket.socket] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}/v1"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            self._open.append(connection)
            text = connection.recv(65536)
            while b"\r\n\r\n" not in text:
                text += connection.recv(65536)
            head, _, body = text.partition(b"\r\n\r\n")
            length = re.search(rb"(?i)content-length: (\d+)", head)
            while len(body) < int(length[1] if length else 0):
                body += connection.recv(65536)
            self.requests.append(head.decode())
            what = self.plan.pop(0) if self.plan else answer(200, body=RUN)
            if what is not SLOW:
                connection.sendall(what)
                connection.close()

    def keys(self, header: str = "idempotency-key") -> list[str]:
        """The values of a header in all requests."""
        return re.findall(rf"(?im)^{header}: (\S+)", "\n".join(self.requests))

    def close(self) -> None:
        """Stop."""
        for one in (self._listening, *self._open):
            one.close()


@pytest.fixture
def line() -> Iterator[Socket]:
    """Return a server that listens."""
    server = Socket()
    yield server
    server.close()


@pytest.fixture(params=["sync", "async"])
def call(request: Any, rt: Any, api: Any, line: Socket) -> Callable[..., Any]:
    """Return the function that calls a method of a client of the server."""

    def settings(**given: Any) -> Any:
        given = {"credential": "sk-1", "base_url": line.url, "timeout": 0.2, **given}
        return rt.Settings(given.pop("variant", api.PLAIN), **given)

    def now(method: str, options: Any = None, **given: Any) -> Any:
        with api.Client(settings(**given)) as client:
            arguments = ("r1",) if method == "retrieve" else ()
            return getattr(client.runs, method)(*arguments, **(options or {}))

    async def later(method: str, options: Any = None, **given: Any) -> Any:
        async with api.AsyncClient(settings(**given)) as client:
            arguments = ("r1",) if method == "retrieve" else ()
            return await getattr(client.runs, method)(*arguments, **(options or {}))

    if request.param == "sync":
        return now
    return lambda *args, **given: asyncio.run(later(*args, **given))


@pytest.fixture
def keyed(api: Any) -> Any:
    """Return a variant whose operations take a key of the call."""
    return replace(api.PLAIN, idempotency={"Idempotency-Key": ("runs",)})


TROUBLE = {
    "busy": answer(408),
    "conflict": answer(409),
    "limited": answer(429),
    "broken": answer(500),
    "gateway": answer(504),
    "cut": CUT,
    "half": HALF,
    "slow": SLOW,
}


@pytest.mark.parametrize("what", TROUBLE)
def test_everything_is_repeated_on_demand(call: Any, line: Socket, keyed: Any, what: str) -> None:
    """With `all` a POST survives what is temporary, and every attempt carries the same key."""
    line.plan = [TROUBLE[what], TROUBLE[what]]
    assert call("create", variant=keyed, retry="all").id == "r1"
    keys = line.keys()
    assert len(keys) == 3
    assert len(set(keys)) == 1
    assert re.fullmatch("[0-9a-f]{32}", keys[0])


@pytest.mark.parametrize("what", ["broken", "gateway", "cut", "half", "slow"])
def test_what_may_have_taken_effect_is_not_repeated(
    call: Any, line: Socket, rt: Any, keyed: Any, what: str
) -> None:
    """Without a word of the caller a POST that may have taken effect is sent once, without a key."""
    line.plan = [TROUBLE[what]]
    with pytest.raises(rt.APIError):
        call("create", variant=keyed)
    assert len(line.requests) == 1
    assert line.keys() == []


@pytest.mark.parametrize("what", ["busy", "conflict", "limited"])
def test_what_had_no_effect_is_repeated(call: Any, line: Socket, what: str) -> None:
    """A POST that the server says it did not carry out is repeated in any case."""
    line.plan = [TROUBLE[what]]
    assert call("create").id == "r1"


def test_who_says_how_to_repeat(call: Any, line: Socket, rt: Any, api: Any) -> None:
    """The call wins over the client, and that over what is generated."""
    eager = replace(api.PLAIN, retry="all")
    line.plan = [CUT]
    assert call("create", variant=eager).id == "r1"
    line.plan = [CUT]
    assert call("create", rt.RequestOptions(retry="all"), retry="idempotent").id == "r1"
    for how in (
        {"options": rt.RequestOptions(retry="idempotent"), "retry": "all"},
        {"variant": eager, "retry": "idempotent"},
    ):
        line.plan = [CUT]
        with pytest.raises(rt.APIConnectionError):
            call("create", **how)


def test_the_key_of_the_caller_wins(call: Any, line: Socket, rt: Any, keyed: Any) -> None:
    """A key that the caller gives goes with all attempts, of a call or of all calls."""
    line.plan = [CUT]
    options = rt.RequestOptions(extra_headers={"idempotency-KEY": "mine"})
    call("create", options, variant=keyed, retry="all")
    call("create", variant=keyed, retry="all", default_headers={"Idempotency-Key": "ours"})
    call("create", rt.RequestOptions(extra_headers={"Idempotency-Key": None}), retry="all")
    assert line.keys() == ["mine", "mine", "ours"]


def test_keys_are_for_what_changes_something(call: Any, line: Socket, keyed: Any) -> None:
    """Two calls have two keys, and reading has none."""
    call("create", variant=keyed, retry="all")
    call("create", variant=keyed, retry="all")
    call("retrieve", variant=keyed, retry="all")
    assert len(set(line.keys())) == len(line.keys()) == 2


def test_the_server_says_whether_to_repeat(call: Any, line: Socket, rt: Any) -> None:
    """What the server says is obeyed both ways."""
    line.plan = [answer(400, "x-should-retry: true")]
    assert call("create").id == "r1"
    line.plan = [answer(503, "x-should-retry: false")]
    with pytest.raises(rt.InternalServerError):
        call("retrieve", retry="all")


@pytest.mark.parametrize(
    "header",
    ["Retry-After: 61", "Retry-After-Ms: 60001", "x-ms-retry-after-ms: 60001", "Retry-After: {}"],
)
def test_a_long_wait_ends_the_attempts(
    call: Any, line: Socket, rt: Any, pauses: list[float], header: str
) -> None:
    """A server that asks for more than the limit is not asked again; a higher limit is waited for."""
    header = header.format(format_datetime(datetime.now(UTC) + timedelta(seconds=99), usegmt=True))
    line.plan = [answer(429, header)] * 2
    with pytest.raises(rt.RateLimitError):
        call("retrieve")
    assert pauses == []
    assert call("retrieve", limits=rt.Limits(wait=100)).id == "r1"
    assert 60 < pauses[0] < 100


def test_the_limit_is_for_what_servers_ask_for(
    call: Any, line: Socket, rt: Any, pauses: list[float]
) -> None:
    """Without a wish of the server its limit is none of the pauses between attempts."""
    line.plan = [answer(503), answer(503, "Retry-After: 0")]
    assert call("retrieve", limits=rt.Limits(wait=0)).id == "r1"
    assert [round(pause) for pause in pauses] in ([0, 0], [1, 0])


def test_a_wait_beyond_the_deadline_ends_the_attempts(call: Any, line: Socket, rt: Any) -> None:
    """Nobody waits for an attempt that would come too late."""
    line.plan = [answer(429, "Retry-After: 9")]
    with pytest.raises(rt.RateLimitError):
        call("retrieve", limits=rt.Limits(deadline=5))


def test_a_typo_is_no_way_to_repeat(call: Any, line: Socket, rt: Any) -> None:
    """What is neither way is an error before anything is sent."""
    with pytest.raises(rt.ConfigurationError, match='retry must be "idempotent" or "all"'):
        call("create", retry="never")
    with pytest.raises(rt.ConfigurationError, match="retry"):
        call("create", rt.RequestOptions(retry="always"))
    assert line.requests == []


def test_the_log_of_a_call(call: Any, line: Socket, caplog: pytest.LogCaptureFixture) -> None:
    """Requests, waits, attempts and the response with id and duration are said, and no key."""
    caplog.set_level(logging.DEBUG, "sample")
    line.plan = [CUT, answer(503, "Retry-After: 2", body=json.dumps({"key": "sk-1"}).encode())]
    line.plan.append(answer(200, "x-request-id: q-sk-1-1", body=RUN))
    call("retrieve")
    assert {record.name for record in caplog.records} == {"sample"}
    texts = [re.sub(r":\d+/v1|[\d.]+(?= s)", "_", record.message) for record in caplog.records]
    assert texts == [
        "runs.retrieve: GET http://127.0.0.1_/runs/r1, attempt 1",
        "runs.retrieve: RemoteProtocolError, attempt 2 of 3 in _ s",
        "runs.retrieve: GET http://127.0.0.1_/runs/r1, attempt 2",
        "runs.retrieve: 503, attempt 3 of 3 in _ s",
        "runs.retrieve: GET http://127.0.0.1_/runs/r1, attempt 3",
        "runs.retrieve: 200 after _ s, request id q-***-1",
    ]
    levels = [record.levelname for record in caplog.records]
    assert levels == ["DEBUG", "INFO", "DEBUG", "INFO", "DEBUG", "INFO"]
