"""What is seen of a call: logs, texts of clients, and exceptions in other processes; never a key."""

from __future__ import annotations

import asyncio
import copy
import gzip
import inspect
import logging
import multiprocessing
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, get_type_hints

import httpx2
import pytest

SECRET = 'sk-"ü/1'  # noqa: S105 - what has to stay hidden


def secured(rt: Any, api: Any, kind: str) -> dict[str, Any]:
    """The settings of a client with a credential of a kind that contains the secret."""
    token = SimpleNamespace(token="sk-1", expires_on=9e9)  # noqa: S106 - the same
    auths = {
        "bearer": (rt.BearerAuth(), "sk-1"),
        "header": (rt.Auth(header="X-Key"), "sk-1"),
        "query": (rt.Auth(query="key"), SECRET),
        "cookie": (rt.Auth(cookie="SID"), "sk-1"),
        "function": (rt.BearerAuth(), lambda: "sk-1"),
        "provider": (rt.BearerAuth(scope="s"), SimpleNamespace(get_token=lambda _: token)),
    }
    if kind == "basic":
        variant = replace(
            api.PLAIN,
            auths={"username": rt.BasicAuth()},
            security=(rt.Secured((("username", "password"),)),),
        )
        pair = {"username": ("me", "A"), "password": ("sk-1", "B")}
        return {"variant": variant, "credential": rt.Credentials(variant, **pair)}
    auth, credential = auths[kind]
    return {"variant": replace(api.PLAIN, auth=auth), "credential": credential}


KINDS = ("bearer", "header", "query", "cookie", "function", "provider", "basic")


def echo(request: httpx2.Request) -> httpx2.Response:
    """A server that repeats all that it was sent, in the headers and the body of an error."""
    headers = {
        k: v for k, v in request.headers.items() if k in ("authorization", "x-key", "cookie")
    }
    query = dict(request.url.params)
    body = {"error": {"message": f"no: {headers} {query}", "code": "bad", "param": [query]}}
    repeated = {f"x-{name}": value for name, value in headers.items()}
    repeated["x-request-id"] = f"q1{headers.get('x-key', '')}"
    return httpx2.Response(401, json=body, headers=repeated)


@pytest.fixture
def failing(rt: Any, api: Any) -> Callable[[str], Any]:
    """Return the function that makes a call with a kind of credential, and gives its error."""

    def fail(kind: str) -> Any:
        settings = secured(rt, api, kind)
        variant = settings.pop("variant")
        made = rt.Settings(variant, base_url="https://plain.test/v1", **settings)
        http = httpx2.Client(transport=httpx2.MockTransport(echo))
        with pytest.raises(rt.AuthenticationError) as caught:
            api.Client(made, http).runs.list(after="x")
        return caught.value

    return fail


def leaks(text: str) -> bool:
    """Whether a text has the secret in it, in any of the ways to write it."""
    parts = ("sk-1", SECRET, "sk-\\", "sk-%22", "bWU6c2stMQ")
    return any(part in text for part in parts)


@pytest.mark.parametrize("kind", KINDS)
def test_no_log_has_a_key(failing: Any, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever the kind of credential, nothing that is logged by anybody repeats it."""
    caplog.set_level(logging.DEBUG)
    failing(kind)
    assert len(caplog.records) >= 2
    assert not leaks(caplog.text), caplog.text
    assert "after=x" not in "".join(r.message for r in caplog.records if r.name == "sample")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("how", ["pickle", "deepcopy"])
def test_copies_of_errors_have_no_key(failing: Any, kind: str, how: str) -> None:
    """A copy of an error has status, headers, body and request id, and no credential anywhere."""
    error = failing(kind)
    data = pickle.dumps(error)
    assert not leaks(data.decode("utf-8", "replace"))
    copied = pickle.loads(data) if how == "pickle" else copy.deepcopy(error)  # noqa: S301 - own
    assert type(copied) is type(error)
    assert str(copied) == str(error)
    assert (copied.status_code, copied.code, copied.body) == (401, "bad", error.body)
    assert copied.request_id.startswith("q1")
    assert copied.response.headers.keys() == error.response.headers.keys()
    assert copied.response.json()["error"]["code"] == "bad"
    assert str(copied.response.request.url) == "https://plain.test/v1/runs"
    assert not copied.response.request.headers.keys() & {"authorization", "cookie", "x-key"}
    shown = f"{vars(copied)} {vars(copied.response)} {copied.response.text}"
    assert not leaks(shown)


def test_every_error_can_be_copied(rt: Any) -> None:
    """All classes of errors survive, with all that they say."""
    response = httpx2.Response(409, text="x")
    kept = [
        rt.ConfigurationError("m"),
        rt.CredentialError("m"),
        rt.UnsupportedError("m", problems=["a", "b"]),
        rt.APITimeoutError("m"),
        rt.LimitError("m"),
        rt.DecodeError("m", problems=["a"]),
        rt.StreamError({"message": "m", "code": "c"}),
        rt.status_error(response, most=3),
    ]
    for error in kept:
        copied = pickle.loads(pickle.dumps(error))  # noqa: S301 - own
        assert (type(copied), copied.args) == (type(error), error.args)
        texts = {name: value for name, value in vars(error).items() if name != "response"}
        assert {name: vars(copied)[name] for name in texts} == texts


def test_compressed_text_is_copied_as_read(client: Any, server: Any, rt: Any) -> None:
    """The text of a response is copied decompressed, and read as such."""
    headers = {"content-encoding": "gzip"}
    server.answers = [httpx2.Response(400, content=gzip.compress(b"no"), headers=headers)]
    with pytest.raises(rt.BadRequestError) as caught:
        client().runs.retrieve("r1")
    assert pickle.loads(pickle.dumps(caught.value)).response.text == "no"  # noqa: S301 - own


def _raise(error: Exception) -> None:
    raise error


def test_errors_cross_processes(failing: Any) -> None:
    """A worker's error arrives as what it is."""
    error = failing("bearer")
    pool = multiprocessing.get_context("fork").Pool(1)
    with pool, pytest.raises(type(error)) as caught:
        pool.apply(_raise, (error,))
    assert caught.value.status_code == 401


def test_text_of_a_client(client: Any, async_client: Any, api: Any) -> None:
    """A client shows its class, variant and address; neither a key nor a password."""
    assert repr(client(credential="sk-1")) == "Client('plain', base_url='https://plain.test/v1')"
    made = async_client(api.CLOUD, credential=None, base_url="https://me:sk-1@cloud.test:81/v2")
    assert repr(made) == "AsyncClient('cloud', base_url='https://cloud.test:81/v2')"
    asyncio.run(made.close())


@pytest.mark.parametrize(
    ("wanted", "said"),
    [("", []), ("info", ["INFO"]), ("DEBUG", ["DEBUG", "INFO"]), ("loud", [])],
)
def test_the_variable_makes_it_speak(sample: Any, wanted: str, said: list[str]) -> None:
    """Nothing is printed unless the variable of the package asks for it, and once if so."""
    code = """
import sys, httpx2, logging
from sample import api
from sample._runtime.request import Settings
http = httpx2.Client(transport=httpx2.MockTransport(
    lambda _: httpx2.Response(200, json={"id": "r1", "status": "queued"})))
client = api.Client(Settings(api.PLAIN, credential="k", base_url="https://plain.test"), http)
client.runs.retrieve("r1")
logging.basicConfig(stream=sys.stdout, format="root %(message)s")
client.runs.retrieve("r1")
"""
    folder = Path(sample("api").__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env={**os.environ, "SAMPLE_LOG": wanted},
        capture_output=True,
        check=True,
        text=True,
    )
    printed = [text.split()[2:4] for text in done.stderr.splitlines()]
    assert printed == [[level, "sample:"] for level in said]
    assert done.stdout.count("root runs.retrieve") == len(said)


def test_types_of_methods_can_be_asked_for(rt: Any) -> None:
    """The annotations of all public methods and functions of the runtime have a meaning at run time."""
    for owner in (rt.Stream, rt.AsyncStream, rt.SyncClient, rt.AsyncClient):
        for name, method in inspect.getmembers(owner, inspect.isfunction):
            if not name.startswith("_"):
                assert isinstance(get_type_hints(method), dict), name
