"""Credentials on the wire: the places they go to, and which of them go with which operation."""

from __future__ import annotations

import asyncio
import base64
import threading
from dataclasses import replace
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs

import httpx2
import pytest

TOKENS = "https://login.test/token"


@pytest.fixture
def given(rt: Any, api: Any) -> Any:
    """Return the function that makes a variant with credentials, and what a client was given of them."""

    def make(auths: Any, *choices: Any, others: Any = (), **values: Any) -> Any:
        security = (*others, rt.Secured(choices))
        variant = replace(api.PLAIN, auths=auths, security=security)
        names = {name for choice in choices for name in choice} | set(values)
        names |= {name for one in others for choice in one.choices for name in choice}
        pairs = {name: (values.get(name), f"A_{name.upper()}") for name in sorted(names)}
        return {"variant": variant, "credential": rt.Credentials(variant, **pairs)}

    return make


@pytest.fixture
def clock(sample: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a clock of which the tests say what it shows."""
    now = SimpleNamespace(seconds=1000.0)
    monkeypatch.setattr(sample("_runtime.auth").time, "monotonic", lambda: now.seconds)
    return now


@pytest.fixture
def machine(given: Any, rt: Any) -> Any:
    """Return the function that gives the settings of a client that fetches its tokens."""

    def make(**values: Any) -> Any:
        auths = {"client_id": rt.ClientAuth(url=TOKENS, scope="see open")}
        values = {"client_id": "me", "client_secret": "s3", **values}
        return given(auths, ("client_id", "client_secret"), **values)

    return make


def issued(token: str, **fields: Any) -> httpx2.Response:
    """The response of a token server."""
    return httpx2.Response(200, json={"access_token": token, "token_type": "Bearer", **fields})


def user(given: Any, rt: Any, name: str, password: str) -> Any:
    """The settings of a client that sends a user name and a password."""
    values = {"username": name, "password": password}
    return given({"username": rt.BasicAuth()}, tuple(values), **values)


class TestPlaces:
    """Where a credential is sent."""

    def test_header(self, client: Any, api: Any, server: Any, rt: Any) -> None:
        """A key is sent as it is, in its header."""
        client(replace(api.PLAIN, auth=rt.Auth(header="X-Key"))).runs.retrieve("r1")
        assert server.last.headers["x-key"] == "key"
        assert "authorization" not in server.last.headers

    def test_query(self, client: Any, api: Any, server: Any, rt: Any) -> None:
        """A key in the query is escaped, and joins what the call has there."""
        variant = replace(api.PLAIN, auth=rt.Auth(query="api key"))
        made = client(variant, credential="a&b=ü")
        made.runs.retrieve("r1")
        assert server.last.url.query == b"api%20key=a%26b%3D%C3%BC"
        made.runs.list(after="x")
        assert dict(server.last.url.params) == {"after": "x", "api key": "a&b=ü"}

    def test_query_is_hidden(self, client: Any, api: Any, server: Any, rt: Any) -> None:
        """No text of a request or an error shows a key that is in the query."""
        server.answers = [httpx2.Response(401, text="bad key s3cret")]
        made = client(replace(api.PLAIN, auth=rt.Auth(query="key")), credential="s3cret")
        with pytest.raises(rt.AuthenticationError) as caught:
            made.runs.retrieve("r1")
        shown = (caught.value, caught.value.response.request, server.last.url)
        assert "s3cret" not in "".join(f"{one} {one!r}" for one in shown)
        assert server.last.url.params["key"] == "s3cret"

    def test_cookie(self, client: Any, api: Any, server: Any, rt: Any) -> None:
        """A key in a cookie goes with those of the caller."""
        made = client(replace(api.PLAIN, auth=rt.Auth(cookie="SID")), credential="a=b")
        made.runs.retrieve("r1")
        assert server.last.headers["cookie"] == "SID=a=b"
        made.runs.retrieve("r1", extra_headers={"Cookie": "own=1"})
        assert server.last.headers["cookie"] == "own=1; SID=a=b"

    def test_no_cookie(self, client: Any, api: Any, server: Any, rt: Any) -> None:
        """What would be a second cookie is refused, without a word of it."""
        made = client(replace(api.PLAIN, auth=rt.Auth(cookie="SID")), credential="a; b=1")
        with pytest.raises(rt.ConfigurationError, match="'SID'") as caught:
            made.runs.retrieve("r1")
        assert "b=1" not in str(caught.value)
        assert server.requests == []

    @pytest.mark.parametrize("pair", [("Ann", "pä:ss"), ("key", "")])
    def test_basic(self, client: Any, server: Any, rt: Any, given: Any, pair: Any) -> None:
        """A user name and a password, which may be empty, are one header."""
        client(**user(given, rt, *pair)).runs.retrieve("r1")
        scheme, _, text = server.last.headers["authorization"].partition(" ")
        assert (scheme, base64.b64decode(text).decode()) == ("Basic", ":".join(pair))

    def test_basic_is_hidden(self, client: Any, server: Any, rt: Any, given: Any) -> None:
        """No error repeats the password."""
        server.answers = [httpx2.Response(401, text="not s3cret")]
        settings = user(given, rt, "a", "s3cret")
        with pytest.raises(rt.AuthenticationError) as caught:
            client(**settings).runs.retrieve("r1")
        assert "s3cret" not in str(caught.value) + repr(settings)

    def test_user_with_a_colon(self, client: Any, rt: Any, given: Any) -> None:
        """A name that would end before its end is refused."""
        settings = user(given, rt, "a:b", "c")
        with pytest.raises(rt.ConfigurationError, match="without a colon"):
            client(**settings).runs.retrieve("r1")


class TestChoices:
    """Which of several credentials go with a request."""

    @pytest.fixture
    def auths(self, rt: Any) -> Any:
        """A key and a token, each with a header of its own."""
        return {"key": rt.Auth(header="X-Key"), "ticket": rt.BearerAuth()}

    def test_together(self, client: Any, server: Any, given: Any, auths: Any) -> None:
        """Credentials that are needed together are sent together."""
        client(**given(auths, ("key", "ticket"), key="k", ticket="t")).runs.retrieve("r1")
        sent = server.last.headers
        assert (sent["x-key"], sent["authorization"]) == ("k", "Bearer t")

    @pytest.mark.parametrize("passed", [("key", "x-key"), ("ticket", "authorization")])
    def test_either(self, client: Any, server: Any, given: Any, auths: Any, passed: Any) -> None:
        """Where one is enough, the one that was passed is sent."""
        name, header = passed
        client(**given(auths, ("key",), ("ticket",), **{name: "v"})).runs.retrieve("r1")
        assert server.last.headers[header].endswith("v")
        assert len({"x-key", "authorization"} & set(server.last.headers)) == 1

    def test_environment(
        self, client: Any, server: Any, given: Any, auths: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What is passed wins over the environment, there the first choice wins."""
        for name in ("KEY", "TICKET"):
            monkeypatch.setenv(f"A_{name}", "e")
        client(**given(auths, ("key",), ("ticket",))).runs.retrieve("r1")
        assert server.last.headers["x-key"] == "e"
        client(**given(auths, ("key",), ("ticket",), ticket="t")).runs.retrieve("r1")
        assert server.last.headers["authorization"] == "Bearer t"

    def test_several(self, rt: Any, given: Any, auths: Any) -> None:
        """A key and a token at once are an error where each would do."""
        with pytest.raises(rt.ConfigurationError, match="either 'key' or 'ticket', not both"):
            given(auths, ("key",), ("ticket",), key="k", ticket="t")

    def test_missing(self, rt: Any, given: Any, auths: Any) -> None:
        """Without any the client cannot be made, and the error names arguments and variables."""
        pattern = r"'key' \(A_KEY\) and 'id' \(A_ID\) or 'ticket' \(A_TICKET\)"
        with pytest.raises(rt.ConfigurationError, match=pattern):
            given(auths, ("key", "id"), ("ticket",), key="k")

    def test_empty(self, rt: Any, given: Any, auths: Any) -> None:
        """An empty text is a lookup that failed."""
        with pytest.raises(rt.ConfigurationError, match="'key' is an empty string"):
            given(auths, ("key",), ("ticket",), key="", ticket="t")

    def test_operations(self, client: Any, server: Any, rt: Any, given: Any, auths: Any) -> None:
        """Each operation is sent what it takes, and what is missing is missing when it is called."""
        others = (
            rt.Secured((("ticket",),), under=("runs.retrieve",)),
            rt.Secured(((),), under=("runs.list",)),
        )
        runs = client(**given(auths, ("key",), others=others, ticket="t")).runs
        runs.retrieve("r1")
        assert server.last.headers["authorization"] == "Bearer t"
        assert "x-key" not in server.last.headers
        runs.list()
        assert not {"x-key", "authorization"} & set(server.last.headers)
        with pytest.raises(rt.ConfigurationError, match=r"runs\.create: .*'key' \(A_KEY\)"):
            runs.create()

    def test_optional(self, client: Any, server: Any, given: Any, auths: Any) -> None:
        """Where nothing is enough too, what there is is sent."""
        client(**given(auths, (), ("key",))).runs.retrieve("r1")
        assert "x-key" not in server.last.headers
        client(**given(auths, (), ("key",), key="k")).runs.retrieve("r1")
        assert server.last.headers["x-key"] == "k"

    def test_own_header(self, client: Any, server: Any, rt: Any, given: Any, auths: Any) -> None:
        """A header that the caller brings stands for the credential."""
        others = (rt.Secured(((),), under=("runs.list",)),)
        client(**given(auths, ("key",), others=others)).runs.retrieve(
            "r1", extra_headers={"x-key": "own"}
        )
        assert server.last.headers["x-key"] == "own"

    def test_asynchronous(self, async_client: Any, server: Any, given: Any, auths: Any) -> None:
        """The asynchronous client sends the same."""
        runs = async_client(**given(auths, ("key", "ticket"), key="k", ticket="t")).runs
        asyncio.run(runs.retrieve("r1"))
        sent = server.last.headers
        assert (sent["x-key"], sent["authorization"]) == ("k", "Bearer t")


class TestTokens:
    """Tokens that the client fetches itself."""

    def test_exchange(self, client: Any, server: Any, machine: Any) -> None:
        """Id and secret are exchanged for a token, which goes with the call."""
        server.answers = [issued("t1")]
        client(**machine(client_id="a b")).runs.retrieve("r1")
        asked, called = server.requests
        assert (asked.method, str(asked.url)) == ("POST", TOKENS)
        # RFC 6749 §2.3.1: both are written as in a form first.
        assert base64.b64decode(asked.headers["authorization"].split()[1]) == b"a+b:s3"
        wanted = {"grant_type": ["client_credentials"], "scope": ["see open"]}
        assert parse_qs(asked.content.decode()) == wanted
        assert called.headers["authorization"] == "Bearer t1"

    def test_other_address_and_scope(self, client: Any, server: Any, machine: Any) -> None:
        """Callers say where tokens are and what they are for."""
        server.answers = [issued("t1")]
        own = {"token_url": "https://other.test/t", "oauth_scope": "see"}
        client(**machine(**own)).runs.retrieve("r1")
        assert server.requests[0].url.host == "other.test"
        assert parse_qs(server.requests[0].content.decode())["scope"] == ["see"]

    @pytest.mark.parametrize(
        "kept",
        [(3600, 3540), ("100", 75), (None, 240), (-1, 240), ("nan", 240), ("soon", 240)],
    )
    def test_renewal(self, client: Any, server: Any, machine: Any, clock: Any, kept: Any) -> None:
        """A token is kept, and renewed before it ends; one without an end does not live long."""
        life, end = kept
        server.answers = [issued("t1", expires_in=life), *[httpx2.Response(204)] * 2, issued("t2")]
        runs = client(**machine()).runs
        runs.delete("r1")
        clock.seconds += end - 1
        runs.delete("r1")
        clock.seconds += 2
        runs.retrieve("r1")
        sent = [request.headers["authorization"].split()[0] for request in server.requests]
        assert sent == ["Basic", "Bearer", "Bearer", "Basic", "Bearer"]
        assert server.last.headers["authorization"] == "Bearer t2"

    def test_in_the_body(self, client: Any, server: Any, machine: Any, clock: Any) -> None:
        """A server that refuses the header gets id and secret in the form, now and later."""
        server.answers = [httpx2.Response(401), issued("t1"), httpx2.Response(204), issued("t2")]
        runs = client(**machine()).runs
        runs.delete("r1")
        clock.seconds += 1000
        runs.retrieve("r1")
        assert [request.url.host == "login.test" for request in server.requests] == [
            *(True, True, False),
            *(True, False),
        ]
        for asked in (server.requests[1], server.requests[3]):
            assert "authorization" not in asked.headers
            form = parse_qs(asked.content.decode())
            assert (form["client_id"], form["client_secret"]) == (["me"], ["s3"])

    def test_refused(self, client: Any, server: Any, rt: Any, machine: Any) -> None:
        """A refusal is the error of its status, says where, and hides the secret."""
        text = {"error": "invalid_client", "error_description": "not s3"}
        server.answers = [httpx2.Response(401, json=text)] * 2
        with pytest.raises(rt.AuthenticationError, match=f"{TOKENS}: 401: ") as caught:
            client(**machine()).runs.retrieve("r1")
        assert "s3" not in str(caught.value)

    @pytest.mark.parametrize("body", ["<p>", "[1]", '{"access_token": 7}', '{"token": "t"}'])
    def test_no_token(self, client: Any, server: Any, rt: Any, machine: Any, body: str) -> None:
        """A response without a token is an error of the SDK."""
        server.answers = [httpx2.Response(200, text=body)]
        with pytest.raises(rt.DecodeError, match="no access_token"):
            client(**machine()).runs.retrieve("r1")

    def test_interrupted(self, client: Any, server: Any, rt: Any, machine: Any) -> None:
        """A token server that cannot be reached is tried again like the service itself."""
        server.answers = [httpx2.ConnectError("no"), issued("t1")]
        client(**machine()).runs.retrieve("r1")
        assert server.last.headers["authorization"] == "Bearer t1"
        server.answers = [httpx2.ConnectError("no")] * 3
        with pytest.raises(rt.APIConnectionError):
            client(**machine()).runs.retrieve("r1")

    def test_threads(self, client: Any, server: Any, machine: Any) -> None:
        """Threads that need a token at once wait for one."""
        server.answers = [issued("t1")]
        made = client(**machine())
        threads = [threading.Thread(target=made.runs.retrieve, args=("r1",)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        sent = [request.headers["authorization"] for request in server.requests]
        assert sorted(sent)[1:] == ["Bearer t1"] * 8

    def test_tasks(self, async_client: Any, server: Any, machine: Any) -> None:
        """Tasks that need a token at once wait for one, and so do those of another loop."""
        server.answers = [issued("t1")]
        made = async_client(**machine())

        async def call() -> None:
            await asyncio.gather(*(made.runs.retrieve("r1") for _ in range(8)))

        asyncio.run(call())
        asyncio.run(call())
        sent = [request.headers["authorization"] for request in server.requests]
        assert sent[1:] == ["Bearer t1"] * 16

    def test_texts(self, client: Any, rt: Any, machine: Any) -> None:
        """A function gives no id of a client."""
        with pytest.raises(rt.ConfigurationError, match="are texts"):
            client(**machine(client_secret=lambda: "s3")).runs.retrieve("r1")
