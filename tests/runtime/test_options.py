"""What a call and a client can be told beside arguments, over a real connection."""

from __future__ import annotations

import asyncio
import inspect
import io
import itertools
import json
import math
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx2
import pytest

Told = dict[str, Any]
KEY = "key-1"


class Echo(BaseHTTPRequestHandler):
    """Answers with what it was asked, as a run."""

    protocol_version = "HTTP/1.1"

    def answer(self) -> None:
        """Say what came."""
        size = int(self.headers.get("content-length") or 0)
        body = self.rfile.read(size).decode()
        headers = {name.lower(): value for name, value in self.headers.items()}
        told = {"id": "r1", "status": "queued", "body": body, "headers": headers}
        told |= {"method": self.command, "target": self.path, "socket": str(self.client_address)}
        content = json.dumps(told).encode()
        failing = "fail" in self.path
        self.send_response(500 if failing else 200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def __getattr__(self, name: str) -> Any:
        """Answer to every method."""
        if name.startswith("do_"):
            return self.answer
        raise AttributeError(name)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The address of a server that answers with what it was asked."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/v1"
    server.shutdown()
    thread.join()
    server.server_close()


class Caller:
    """Makes clients of one kind, and waits for what they return."""

    def __init__(self, kind: str, api: Any, settings: Callable[..., Any]) -> None:
        self.asynchronous = kind == "async"
        self._client = api.AsyncClient if self.asynchronous else api.Client
        self._settings = settings
        self._runner = asyncio.Runner() if self.asynchronous else None
        self._made: list[Any] = []

    def client(self, http_client: Any = None, **given: Any) -> Any:
        """Make a client of the server."""
        made = self._client(self._settings(**given), http_client)
        self._made.append(made)
        return made

    def http(self, **given: Any) -> Any:
        """Make an HTTP client of the right kind."""
        return (httpx2.AsyncClient if self.asynchronous else httpx2.Client)(**given)

    def told(self, value: Any) -> Any:
        """Return what a call returns, as data where it is a model."""
        if self._runner and inspect.isawaitable(value):
            value = self._runner.run(self._later(value))
        return value.model_dump() if hasattr(value, "model_dump") else value

    def close(self) -> None:
        """Close all clients."""
        for made in self._made:
            self.told(made.close())
        if self._runner:
            self._runner.close()

    async def _later(self, value: Any) -> Any:
        return await value


@pytest.fixture(params=["sync", "async"])
def caller(request: Any, api: Any, rt: Any, url: str) -> Iterator[Caller]:
    """A caller of either kind."""

    def settings(**given: Any) -> Any:
        variant = given.pop("variant", api.PLAIN)
        return rt.Settings(variant, **{"credential": KEY, "base_url": url, **given})

    made = Caller(request.param, api, settings)
    yield made
    made.close()


def test_a_call_takes_options_as_keywords(caller: Caller) -> None:
    """Headers, query and body are added to what the method sends."""
    further: dict[str, Any] = {"extra_headers": {"X-A": "1"}, "extra_query": {"q": [1, 2]}}
    told = caller.told(caller.client().runs.create(a=1, extra_body={"b": 2}, **further))
    assert told["headers"]["x-a"] == "1"
    assert told["target"] == "/v1/runs?q=1&q=2"
    assert json.loads(told["body"]) == {"a": 1, "b": 2}


def test_none_removes_a_header_or_a_parameter(caller: Caller) -> None:
    """What the client, the variant or the HTTP library would send can be taken out of a call."""
    made = caller.client(default_headers={"X-A": "1", "X-B": "2"}, default_query={"a": 1, "b": 2})
    none = {"x-a": None, "User-Agent": None, "X-Beta": None, "authorization": None}
    told = caller.told(
        made.runs.retrieve("r", extra_headers={"X-B": "3", **none}, extra_query={"a": None})
    )
    assert told["target"] == "/v1/runs/r?b=2"
    assert told["headers"]["x-b"] == "3"
    assert not {"x-a", "user-agent", "x-beta", "authorization"} & told["headers"].keys()


def test_a_constant_of_the_variant_can_be_removed(caller: Caller, api: Any) -> None:
    """The parameters that go with every request are defaults like those of the client."""
    made = caller.client(variant=api.CLOUD, credential=lambda: KEY)
    assert caller.told(made.runs.retrieve("r"))["target"] == "/v1/agents/r?api-version=2025-01-01"
    without = made.runs.retrieve("r", extra_query={"api-version": None})
    assert caller.told(without)["target"] == "/v1/agents/r"


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("timeout", "5", "timeout must be a number of seconds or an httpx2.Timeout or None"),
        ("timeout", True, "not bool"),
        ("max_retries", 1.5, "max_retries must be a whole number"),
        ("extra_headers", [("a", "b")], "extra_headers must be a mapping"),
        ("extra_headers", {"a": 1}, "The header 'a' must be a text or None, not int"),
        ("extra_query", {"a": object()}, "The query of runs.retrieve cannot be sent: Object of"),
        ("limits", 5, "limits must be Limits"),
        ("timeuot", 5, "unexpected keyword argument 'timeuot'; did you mean 'timeout'"),
        ("max_tokens", 5, "extra_body and extra_query take more"),
    ],
)
def test_a_wrong_option_is_a_type_error(caller: Caller, name: str, value: Any, text: str) -> None:
    """What is no option, or has no value of one, is named before anything is sent."""
    made = caller.client()
    with pytest.raises(TypeError, match=text):
        caller.told(made.runs.retrieve("r", **{name: value}))


def test_a_misspelt_argument_is_compared_with_those_of_the_call(caller: Caller) -> None:
    """The name of an argument is suggested as well as that of an option."""
    made = caller.client()
    with pytest.raises(TypeError, match="did you mean 'run_id'"):
        caller.told(made.runs.retrieve("r", runid="x"))


def test_no_timeout_is_not_the_timeout_of_the_client(client: Any, server: Any, rt: Any) -> None:
    """None as the timeout of a call waits for ever, or as long as the limits allow."""
    made = client(timeout=3)
    made.runs.retrieve("r", timeout=None, limits=rt.Limits(deadline=None))
    assert server.last.extensions["timeout"]["read"] is None
    made.runs.retrieve("r", max_retries=None, limits=None)
    assert server.last.extensions["timeout"]["read"] == 3


def test_a_client_with_other_options(caller: Caller) -> None:
    """It shares the connections of the first one, which stays as it is."""
    first = caller.client(default_headers={"X-A": "1", "X-B": "2"})
    before = caller.told(first.runs.retrieve("r"))
    changed = first.with_options(
        timeout=5, max_retries=7, default_headers={"X-A": None}, default_query={"q": 1}
    )
    told = caller.told(changed.runs.retrieve("r"))
    assert told["socket"] == before["socket"]
    assert (told["target"], "x-a" in told["headers"]) == ("/v1/runs/r?q=1", False)
    assert told["headers"]["x-b"] == "2"
    assert (changed.timeout, changed.max_retries) == (5, 7)
    again = caller.told(first.runs.retrieve("r"))
    assert (again["target"], again["headers"]["x-a"]) == ("/v1/runs/r", "1")
    assert first.max_retries == 2
    assert type(first.copy()) is type(first)


def test_closing_a_copy_leaves_the_connections(caller: Caller) -> None:
    """The connections are those of the first client, which closes them for all."""
    first = caller.client()
    changed = first.with_options(timeout=5)
    caller.told(changed.close())
    assert not first.is_closed()
    caller.told(first.close())
    assert first.is_closed()
    assert changed.is_closed()


@pytest.mark.parametrize("value", [0, -1, math.nan])
def test_a_timeout_is_some_time(caller: Caller, rt: Any, value: float) -> None:
    """Nothing can be done in no time, so what was meant is said: None."""
    with pytest.raises(rt.ConfigurationError, match="timeout must be more than 0, or None for no"):
        caller.client(timeout=value)
    with pytest.raises(rt.ConfigurationError, match="timeout must be more than 0"):
        caller.told(caller.client().runs.retrieve("r", timeout=value))


@pytest.mark.parametrize("value", ["5", -1, math.nan])
def test_limits_are_numbers(rt: Any, value: Any) -> None:
    """A limit that cannot be compared is refused where it is written, by its name."""
    with pytest.raises(TypeError, match="deadline must be a number from 0 on, or None, not"):
        rt.Limits(deadline=value)


def test_the_name_of_a_header_is_a_text(caller: Caller, rt: Any) -> None:
    """A number as the name is refused as a wrong text is."""
    with pytest.raises(rt.ConfigurationError, match="1 cannot be the name of a header"):
        caller.told(caller.client().runs.retrieve("r", extra_headers={1: "a"}))


@pytest.mark.parametrize(
    ("path", "options", "text"),
    [
        (None, {}, "The path must be a text, not NoneType"),
        ("/x", {"cast_to": "Run"}, "cast_to must be a type, such as dict.*, not 'Run'"),
        ("/x", {"cast_to": 1}, "cast_to must be a type"),
    ],
)
def test_mistakes_in_other_paths(caller: Caller, path: Any, options: Any, text: str) -> None:
    """A path that is no text, and a result that is no type, are refused before anything is sent."""
    with pytest.raises(TypeError, match=text):
        caller.told(caller.client().post(path, **options))


def test_a_copy_refuses_what_the_client_would(caller: Caller, rt: Any) -> None:
    """Options are checked as in the constructor, and those that do not exist are named."""
    made = caller.client()
    with pytest.raises(TypeError, match="no option 'api_kye'"):
        made.with_options(api_kye="x")
    with pytest.raises(rt.ConfigurationError, match="absolute"):
        made.with_options(base_url="nowhere")
    with pytest.raises(TypeError, match="default_headers must be a mapping or None"):
        made.with_options(default_headers=5)
    for name in ("limits", "strict"):
        with pytest.raises(TypeError, match=f"{name} must be .*, not NoneType"):
            made.with_options(**{name: None})


def test_what_can_be_read_of_a_client(caller: Caller, url: str) -> None:
    """Address, timeout and attempts are readable, however the address was given."""
    made = caller.client(base_url=httpx2.URL(url + "/"), timeout=4)
    assert (made.base_url, made.timeout, made.max_retries) == (httpx2.URL(url), 4, 2)
    assert caller.told(made.runs.retrieve("r"))["target"] == "/v1/runs/r"


@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete"])
def test_paths_that_the_spec_does_not_have(caller: Caller, method: str) -> None:
    """They go through the same transport, with its credential, headers and query."""
    made = caller.client(default_query={"v": 1})
    body = {} if method == "get" else {"body": {"a": [1]}}
    told = caller.told(getattr(made, method)("/new/{x}?b=1", **body, extra_headers={"X-A": "1"}))
    assert (told["method"], told["target"]) == (method.upper(), "/v1/new/%7Bx%7D?b=1&v=1")
    assert told["body"] == ("" if method == "get" else '{"a":[1]}')
    assert told["headers"]["authorization"] == f"Bearer {KEY}"
    assert told["headers"]["x-a"] == "1"


def test_what_a_path_returns(caller: Caller, models: Any) -> None:
    """JSON comes back, or a model, a type of one's own, text or bytes if asked for."""
    made = caller.client()
    assert caller.told(made.get("a"))["target"] == "/v1/a"
    assert caller.told(made.get("a", cast_to=models.Run))["id"] == "r1"
    assert caller.told(made.get("a", cast_to=dict[str, Any]))["id"] == "r1"
    assert caller.told(made.get("a", cast_to=str)).startswith('{"id"')
    assert caller.told(made.get("a", cast_to=bytes)).startswith(b'{"id"')
    assert caller.told(made.get("a", cast_to=type(None))) is None
    assert caller.told(made.post("a", body=b"\0"))["headers"]["content-type"].endswith("stream")


def test_errors_of_such_paths(caller: Caller, rt: Any, pauses: list[float]) -> None:
    """A status is an error and is retried, as for the operations of the spec."""
    made = caller.client()
    with pytest.raises(rt.InternalServerError):
        caller.told(made.get("/fail"))
    assert len(pauses) == 2


@pytest.mark.parametrize(
    "path",
    [
        "https://evil.test/a",
        "//evil.test",
        "HTTP:x",
        r"\\evil.test",
        "file:///etc",
        "/../a",
        "../a",
    ],
)
def test_no_path_leads_to_another_host(caller: Caller, path: str) -> None:
    """The credential would go with it."""
    made = caller.client()
    with pytest.raises(ValueError, match="A path below http"):
        caller.told(made.get(path))


def test_a_url_of_the_service_is_a_path(caller: Caller, url: str) -> None:
    """Links that the service gives can be followed; what only begins alike is not below its address."""
    made = caller.client()
    assert caller.told(made.get(f"{url}/runs?after=1"))["target"] == "/v1/runs?after=1"
    for path in ("@evil.test/", ".evil.test", ":80/x", "beta/models"):
        with pytest.raises(ValueError, match="A path below http"):
            caller.told(made.get(url + path))


def test_paths_are_not_kept(caller: Caller) -> None:
    """Any number of paths that the spec lacks takes no more memory than one of each method."""
    made = caller.client()
    for number in range(3):
        caller.told(made.get(f"/items/{number}"))
    names = [name for name in made._settings.variant._rows if "GET" in name]
    assert names == ["GET"]


def test_options_while_resources_are_made(caller: Caller) -> None:
    """A client can be copied while another thread uses its resources for the first time."""
    made, over = caller.client(), threading.Event()

    def use() -> None:
        for number in itertools.count():
            if over.is_set():
                return
            vars(made)[f"group_{number % 50}"] = made.runs
            if number % 50 == 0:
                for name in [name for name in vars(made) if name.startswith("group_")]:
                    del vars(made)[name]

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    thread = threading.Thread(target=use)
    thread.start()
    try:
        copies = [made.with_options(timeout=1) for _ in range(300)]
    finally:
        over.set()
        thread.join()
        sys.setswitchinterval(before)
    assert not [name for one in copies for name in vars(one) if name.startswith("group_")]


def test_the_timeout_of_an_http_client_is_taken(caller: Caller, rt: Any) -> None:
    """One that has been given a timeout is used with it, unless the SDK's client has its own."""
    http = caller.http(timeout=1.5)
    assert caller.client(http).timeout == httpx2.Timeout(1.5)
    assert caller.client(http, timeout=7).timeout == 7
    assert caller.client(caller.http()).timeout == rt.DEFAULT_TIMEOUT


def test_what_an_http_client_has_of_its_own_is_sent(caller: Caller) -> None:
    """Its headers, cookies and parameters go along; what the call says wins over its headers."""
    own = {"X-Own": "1", "X-Both": "http"}
    http = caller.http(headers=own, cookies={"c": "1"}, params={"p": "2"})
    call = caller.client(http, default_query={"q": "3"}).runs.retrieve
    told = caller.told(call("r", extra_headers={"x-both": "call"}))
    caller.told(http.aclose() if caller.asynchronous else http.close())
    sent = {name: told["headers"][name] for name in ("x-own", "x-both", "cookie")}
    assert sent == {"x-own": "1", "x-both": "call", "cookie": "c=1"}
    assert told["target"] == "/v1/runs/r?q=3&p=2"


@pytest.mark.parametrize("module", ["httpx", "requests"])
def test_a_wrong_http_client_is_a_type_error(caller: Caller, module: str) -> None:
    """The constructor names what it takes: the HTTP client of its own kind, of httpx2."""
    foreign = type("Client", (), {"__module__": module})()
    wanted = "httpx2.AsyncClient" if caller.asynchronous else "httpx2.Client"
    with pytest.raises(TypeError, match=rf"must be an {wanted}, not {module}\.Client\."):
        caller.client(foreign)
    other = httpx2.Client() if caller.asynchronous else httpx2.AsyncClient()
    with pytest.raises(TypeError, match=rf"must be an {wanted}, not httpx2\."):
        caller.client(other)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("timeout", type("Timeout", (), {"__module__": "httpx"})()),
        ("base_url", type("URL", (), {"__module__": "httpx"})()),
        ("max_retries", None),
        ("default_headers", "X: 1"),
        ("limits", None),
        ("strict", "no"),
        ("credential", b"key"),
        ("credential", 5),
    ],
)
def test_a_wrong_setting_is_a_type_error(caller: Caller, name: str, value: Any) -> None:
    """The constructor names what it takes, and of which library what it was given is."""
    kind = "httpx" if type(value).__module__ == "httpx" else type(value).__name__
    with pytest.raises(TypeError, match=f"{name} must be .* not {kind}"):
        caller.client(**{name: value})


@pytest.mark.parametrize(("value", "shown"), [("", "''"), (None, "None"), ([], r"\[\]")])
def test_an_empty_part_of_a_path_is_refused(caller: Caller, value: Any, shown: str) -> None:
    """What is left out by mistake would address another resource."""
    expected = f"^Expected a non-empty value for `run_id` but received {shown}$"
    with pytest.raises(ValueError, match=expected):
        caller.told(caller.client().runs.retrieve(value))


@pytest.mark.parametrize("value", [True, ["a"], {"id": "a"}, b"a"])
def test_a_part_of_a_path_is_a_text_or_a_number(caller: Caller, value: Any) -> None:
    """Anything else would be sent as something that nobody has as an id."""
    with pytest.raises(TypeError, match=r"Expected a text or a number for `run_id`|bytes"):
        caller.told(caller.client().runs.retrieve(value))


def test_a_part_of_a_path_that_is_declared_so(client: Any, rt: Any, server: Any) -> None:
    """Lists and booleans are sent where the spec has them, and dots nowhere."""
    operation = rt.Operation("runs.pick", "GET /runs/{ids}", loose=("ids",))
    made = client()
    for value, path in (
        (["a", "b,c"], "/v1/runs/a,b%2Cc"),
        (True, "/v1/runs/true"),
        (5, "/v1/runs/5"),
    ):
        made._call(operation, path={"ids": value})
        assert server.last.url.raw_path.decode() == path
    with pytest.raises(ValueError, match=r"No path can have '\.\.' for `ids`"):
        made._call(operation, path={"ids": ".."})


@pytest.mark.parametrize(
    "value",
    [
        "notes.txt",
        ["notes.txt"],
        ("notes.txt", "text"),
        io.StringIO("text"),
        ("a", None),
        bytearray(b"ab"),
        [memoryview(b"ab")],
        ("a.txt",),
        5,
        True,
        (b"a", b"b"),
        ("a.txt", b"a", 5),
        (),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_text_is_no_file(caller: Caller, value: Any) -> None:
    """The error of what is no file names what is one."""
    with pytest.raises(TypeError, match=r"bytes, an open binary file, a pathlib\.Path, or a tuple"):
        caller.told(caller.client().runs.upload(file=value))


def test_a_file_that_can_be_a_text(client: Any, rt: Any, server: Any) -> None:
    """Where the spec has a file or its id, a text is the id."""
    operation = rt.Operation(
        "files.create", "POST /f", body="multipart", files=("file",), loose=("file",)
    )
    client()._call(operation, body={"file": "file-1"})
    assert b'name="file"\r\n\r\nfile-1\r\n' in server.last.content
    operation = rt.Operation("files.put", "PUT /f", body="bytes")
    with pytest.raises(TypeError, match="not a str"):
        client()._call(operation, body="notes.txt")
