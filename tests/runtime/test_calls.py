"""Calls from the method to the wire and back."""

from __future__ import annotations

import asyncio
import io
import json
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import httpx2
import pytest


def test_get(client: Any, server: Any, models: Any) -> None:
    """A call sends method, path, credential and the headers that every call has."""
    assert client().runs.retrieve("a/b") == models.Run(id="r1", status="queued")
    assert str(server.last.url) == "https://plain.test/v1/runs/a%2Fb"
    wanted = {
        "authorization": "Bearer key",
        "accept": "application/json",
        "user-agent": "sample/python",
        "x-beta": "two",
    }
    assert wanted.items() <= dict(server.last.headers).items()
    assert "content-type" not in server.last.headers


def test_async_get(async_client: Any, server: Any, models: Any) -> None:
    """The asynchronous client does the same."""

    async def main() -> Any:
        async with async_client() as client:
            return await client.runs.retrieve("r1")

    assert asyncio.run(main()) == models.Run(id="r1", status="queued")
    assert server.last.headers["authorization"] == "Bearer key"


def test_body(client: Any, server: Any, rt: Any) -> None:
    """A body is compact JSON without what was omitted."""
    client().runs.create(a=rt.OMIT, b=None, c=(x for x in "de"))
    assert server.last.content == b'{"b":null,"c":["d","e"]}'
    assert server.last.headers["content-type"] == "application/json"


def test_empty_body(client: Any, server: Any, rt: Any) -> None:
    """A body of which everything was omitted is still an object."""
    client().runs.create(a=rt.OMIT)
    assert server.last.content == b"{}"


def test_query(client: Any, server: Any, rt: Any) -> None:
    """Parameters that are omitted or None are not sent."""
    server.answers = [httpx2.Response(200, json=[])]
    client().runs.list(limit=rt.OMIT, after=None, **{"include[]": ["a", "b"]})
    assert server.last.url.query == b"include%5B%5D=a&include%5B%5D=b"


def test_results(client: Any, server: Any) -> None:
    """Operations return nothing, a file, text or JSON."""
    runs = client().runs
    server.answers = [
        httpx2.Response(204),
        *(httpx2.Response(200, content=b"\xc3\xa9") for _ in "ab"),
    ]
    assert runs.delete("r1") is None
    assert runs.content("f").read() == b"\xc3\xa9"
    assert runs.transcript("f") == "é"


@pytest.mark.parametrize(
    ("told", "found"),
    [("https://files.test/a.zip?key=1", "https://files.test/a.zip?key=1"), ("../b", "/b")],
)
def test_redirections(client: Any, server: Any, rt: Any, told: str, found: str) -> None:
    """An operation whose only response is a redirection returns where to, and does not go there."""
    archive = rt.Operation("x.archive", "GET /runs/archive", returns="location")
    server.answers = [httpx2.Response(302, headers={"location": told}), httpx2.Response(200)]
    sdk = client(max_retries=0)
    assert sdk._call(archive).endswith(found)
    assert server.last.headers["accept"] == "*/*"
    with pytest.raises(rt.DecodeError, match="Expected a redirection, got status 200"):
        sdk._call(archive)
    server.answers = [httpx2.Response(302)]
    with pytest.raises(rt.APIStatusError):
        sdk._call(archive)


def test_upload(client: Any, server: Any) -> None:
    """A form is sent as multipart, the file with a name and a type, the other fields without."""
    client().runs.upload(file=("a.png", b"data"), purpose="x", limits={"size": 1}, deep=None)
    body = server.last.content
    assert server.last.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\ndata' in body
    assert b'name="purpose"\r\n\r\nx' in body
    assert b'name="limits[size]"\r\n\r\n1' in body
    assert b"deep" not in body


def test_async_upload(async_client: Any, server: Any) -> None:
    """The asynchronous client sends open files too."""
    asyncio.run(async_client().runs.upload(file=io.BytesIO(b"data")))
    assert b'filename="upload"' in server.last.content
    assert b"\r\n\r\ndata\r\n" in server.last.content


def test_options(client: Any, server: Any, rt: Any) -> None:
    """A call can change its query, headers, body and timeout."""
    seen: list[httpx2.Response] = []
    options = rt.RequestOptions(
        timeout=3,
        extra_headers={"X-Beta": "three", "Authorization": "Other"},
        extra_query={"debug": True},
        extra_body={"a": 2, "new": [rt.OMIT]},
        on_response=seen.append,
    )
    client(default_headers={"X-All": "1", "X-Beta": "all"}).runs.create(a=1, **options)
    request = server.last
    assert json.loads(request.content) == {"a": 2, "new": []}
    assert request.url.query == b"debug=true"
    assert [request.headers[name] for name in ("x-beta", "authorization", "x-all")] == [
        "three",
        "Other",
        "1",
    ]
    assert request.extensions["timeout"]["read"] == 3
    assert seen[0].json()["id"] == "r1"


def test_default_timeout(client: Any, server: Any) -> None:
    """Connecting is given five seconds, answering ten minutes."""
    client().runs.retrieve("r1")
    assert server.last.extensions["timeout"]["connect"] == 5
    assert server.last.extensions["timeout"]["read"] == 600


def test_strict_client(client: Any, server: Any, rt: Any) -> None:
    """A strict client refuses answers with something new in them."""
    server.answers = [httpx2.Response(200, json={"id": "1", "status": "queued", "new": 1})]
    with pytest.raises(rt.DecodeError, match="new: unknown field") as caught:
        client(strict=True).runs.retrieve("r1")
    assert caught.value.response.status_code == 200


@pytest.mark.parametrize("body", [b"", b"<html>sorry</html>", b'{"a":', b"\xff"])
def test_not_json(client: Any, server: Any, rt: Any, body: bytes) -> None:
    """An answer that is not JSON is an error that shows its beginning."""
    server.answers = [httpx2.Response(200, content=body, headers={"content-type": "text/html"})]
    with pytest.raises(rt.DecodeError, match="status 200 with text/html") as caught:
        client().runs.retrieve("r1")
    assert body != b"<html>sorry</html>" or "sorry" in str(caught.value)


def test_closing(client: Any, api: Any, rt: Any) -> None:
    """A client closes the connections it made, and leaves those it was given."""
    with client() as given:
        pass
    assert given.runs.retrieve("r1").id == "r1"
    with api.Client(rt.Settings(api.PLAIN, "https://plain.test", "key")) as own:
        pass
    with pytest.raises(RuntimeError, match="closed"):
        own.runs.retrieve("r1")


def test_async_closing(api: Any, rt: Any) -> None:
    """The asynchronous client closes the connections it made."""

    async def main() -> None:
        async with api.AsyncClient(rt.Settings(api.PLAIN, "https://plain.test")) as own:
            pass
        await own.runs.retrieve("r1")

    with pytest.raises(RuntimeError, match="closed"):
        asyncio.run(main())


@pytest.mark.parametrize("url", ["plain.test/v1", "ftp://plain.test", "https://", "https://a/?b=c"])
def test_base_url(client: Any, rt: Any, url: str) -> None:
    """An address that cannot work is refused when the client is made."""
    with pytest.raises(rt.ConfigurationError, match="base URL"):
        client(base_url=url)


@pytest.mark.parametrize("header", [{"X-A": "a\nb: c"}, {"X-A": "a "}, {"X-A": "é"}, {"X A": "a"}])
def test_headers(client: Any, server: Any, rt: Any, header: dict[str, str]) -> None:
    """Headers that HTTP does not allow are refused before anything is sent."""
    with pytest.raises(rt.ConfigurationError, match=r"X.A"):
        client().runs.retrieve("r1", extra_headers=header)
    assert server.requests == []


class TestVariants:
    """What a variant does differently."""

    def test_token(self, client: Any, api: Any, server: Any) -> None:
        """A token provider is asked for a token of the variant's scope."""
        asked: list[str] = []

        def get_token(*scopes: str) -> Any:
            asked.extend(scopes)
            return SimpleNamespace(token="fresh")  # noqa: S106 - no secret

        client(api.CLOUD, credential=SimpleNamespace(get_token=get_token)).runs.create()
        assert server.last.headers["authorization"] == "Bearer fresh"
        assert asked == ["https://cloud.test/.default"]

    def test_query(self, client: Any, api: Any, server: Any) -> None:
        """Its own parameters go with every call, renamed ones by their other name and style."""
        server.answers = [httpx2.Response(200, json=[])]
        runs = client(api.CLOUD).runs
        runs.list(limit=5, headers={"X-Foo": ["a", "b"]}, **{"include[]": ["a", "b"]})
        query = b"api-version=2025-01-01&pageSize=5&include%5B%5D=a,b"
        assert server.last.url.query == query
        assert server.last.headers["x-bar"] == "a,b"

    def test_parameters(self, client: Any, api: Any, server: Any) -> None:
        """Its own parameters can be set on the client; None keeps the value."""
        client(api.CLOUD, parameters={"api-version": "v9"}).runs.create()
        assert server.last.url.query == b"api-version=v9"
        client(api.CLOUD, parameters={"api-version": None}).runs.create()
        assert server.last.url.query == b"api-version=2025-01-01"

    @pytest.mark.parametrize(
        "settings", [{"unsupported": "bla"}, {"max_retries": -1}, {"timeout": -1}]
    )
    def test_settings_that_make_no_sense(
        self, client: Any, rt: Any, settings: dict[str, Any]
    ) -> None:
        """A client is refused a setting that cannot be meant, when it is made."""
        with pytest.raises(rt.ConfigurationError, match=next(iter(settings))):
            client(**settings)

    def test_parameters_of_other_operations(self, client: Any, server: Any, rt: Any) -> None:
        """What the client was given goes with operations that do not ask for it, too."""
        rows = (rt.Always("api-version", "v1", under=("files",)),)
        lacks = {"other": ("runs.delete",)}
        variant = rt.Variant(name="x", base_url="", query=rows, lacks=lacks)
        client(variant, parameters={"api-version": "v2"}).runs.create()
        assert server.last.url.query == b"api-version=v2"
        quiet = client(variant, parameters={"api-version": None}, unsupported="send")
        quiet.runs.create()
        assert server.last.url.query == b""
        quiet.runs.delete("r1")
        assert server.last.url.query == b"api-version=v1"

    def test_scoped_header(self, client: Any, server: Any) -> None:
        """A header that belongs to some operations does not go with the others."""
        client().runs.content("f")
        assert "x-beta" not in server.last.headers

    def test_route(self, client: Any, api: Any, server: Any) -> None:
        """An operation can have another path, after a base URL that ends in a slash or not."""
        client(api.CLOUD, base_url="https://c.test/p/").runs.retrieve("r1")
        assert server.last.url.path == "/p/agents/r1"

    def test_field_in_the_path(self, client: Any, api: Any, server: Any) -> None:
        """A field of the body can be a part of its path, escaped, and then is not in the body."""
        client(api.CLOUD).runs.poem(model="a/b", about="rain")
        assert server.last.url.raw_path.startswith(b"/v1/engines/a%2Fb/poems?")
        assert json.loads(server.last.content) == {"about": "rain"}

    def test_field_that_the_path_needs(self, client: Any, api: Any, server: Any) -> None:
        """A call without the field that its path needs is refused, with the name of the field."""
        with pytest.raises(TypeError, match=r"cloud needs the argument 'model' of poems\.create"):
            client(api.CLOUD).runs.poem(about="rain")
        assert server.requests == []

    def test_other_body(self, client: Any, api: Any, server: Any) -> None:
        """A body can be a form, and its fields can have other names."""
        client(api.CLOUD).runs.song(model="m", moods=["blue", "low"])
        assert server.last.headers["content-type"].startswith("multipart/form-data")
        assert server.last.content.count(b'name="moods[]"') == 2
        assert b'name="model"' in server.last.content

    def test_other_names_in_a_form(self, rt: Any, client: Any, server: Any) -> None:
        """A file, or a field with an encoding, stays what it is under its other name."""
        names = {"image": "image[]", "tags": "tags[]"}
        tables = {"words": rt.Vocabulary({}), "operations": {"x.edit": rt.Wire(names=names)}}
        variant = rt.Variant("v", "https://v.test", **tables)
        operation = rt.Operation(
            "x.edit", "POST /x", body="multipart", files=("image",), encodings={"tags": "csv"}
        )
        body = {"image": [("a.png", b"data")], "tags": ["a", "b"]}
        client(variant)._call(operation, body=body)
        assert b'name="image[]"; filename="a.png"' in server.last.content
        assert b'name="tags[]"\r\n\r\na,b\r\n' in server.last.content

    def test_own_media_type(self, rt: Any, client: Any, server: Any) -> None:
        """A variant can call a body otherwise, and write the members of its form otherwise."""
        variant = rt.Variant(
            "v",
            "https://v.test",
            operations={
                "x.tag": rt.Wire(body="form", encodings={"tags": "csv"}),
                "x.patch": rt.Wire(content_type="application/merge-patch+json"),
            },
        )
        mine = client(variant)
        mine._call(rt.Operation("x.patch", "PATCH /x"), body={"a": 1})
        assert server.last.headers["content-type"] == "application/merge-patch+json"
        mine._call(rt.Operation("x.tag", "POST /x"), body={"tags": ["a", "b"]})
        assert server.last.content == b"tags=a,b"

    def test_no_body(self, rt: Any, client: Any, server: Any) -> None:
        """Where the variant has no body none is sent, but for what a caller insists on."""
        variant = rt.Variant("v", "https://v.test", operations={"x.end": rt.Wire(body="none")})
        operation = rt.Operation("x.end", "POST /x")
        client(variant)._call(operation, body={"reason": rt.OMIT})
        assert server.last.content == b""
        options = rt.RequestOptions(extra_body={"a": 1})
        client(variant)._call(operation, body={"reason": rt.OMIT}, options=options)
        assert json.loads(server.last.content) == {"a": 1}

    def test_fills(self, client: Any, api: Any, server: Any) -> None:
        """Values that it wants are filled in, without touching what the caller passed."""
        given = [{"output": "x"}, {"type": "other"}]
        client(api.CLOUD).runs.submit("r1", given)
        sent = {"outputs": [{"output": "x", "type": "function"}, {"type": "other"}]}
        assert json.loads(server.last.content) == sent
        assert given == [{"output": "x"}, {"type": "other"}]

    def test_fills_forms(self, client: Any, api: Any, server: Any) -> None:
        """Forms are filled in as well."""
        client(api.CLOUD).runs.upload(file=b"x")
        assert b'name="purpose"\r\n\r\nany' in server.last.content

    def test_refuses(self, client: Any, api: Any, server: Any, rt: Any) -> None:
        """Everything that it lacks is named in one error, before anything is sent."""
        tools = [{"type": "function", "strict": True}]
        with pytest.raises(rt.UnsupportedError) as caught:
            client(api.CLOUD).runs.create(effort="low", tools=tools, choice="required", other=1)
        assert server.requests == []
        assert len(caught.value.problems) == 3
        for text in (
            "runs.create",
            "cloud",
            "effort",
            "tools[].strict",
            "'required'",
            "plain, other",
            '"send"',
            "extra_body",
        ):
            assert text in str(caught.value)

    def test_refuses_parameters(self, client: Any, api: Any, rt: Any) -> None:
        """Query parameters and headers are refused alike."""
        with pytest.raises(rt.UnsupportedError) as caught:
            client(api.CLOUD).runs.list(after="x", headers={"X-Trace": "1"})
        assert len(caught.value.problems) == 2

    def test_lacks(self, client: Any, api: Any, server: Any, rt: Any) -> None:
        """An operation that it does not have is refused."""
        with pytest.raises(rt.UnsupportedError, match="only available in plain"):
            client(api.CLOUD).runs.content("f")
        assert server.requests == []

    def test_lacks_a_group(self, client: Any, api: Any, server: Any, rt: Any) -> None:
        """All operations of a group that it does not have are refused."""
        with pytest.raises(rt.UnsupportedError, match="only available in plain"):
            client(api.CLOUD).runs.samples()
        assert server.requests == []

    def test_send(self, client: Any, api: Any, server: Any, rt: Any) -> None:
        """The caller can insist, for one call or for all."""
        client(api.CLOUD, unsupported="send").runs.create(effort="low")
        client(api.CLOUD).runs.content("f", unsupported="send")
        client(api.CLOUD).runs.create(extra_body={"effort": "low"})
        assert len(server.requests) == 3
        with pytest.raises(rt.UnsupportedError):
            client(api.CLOUD, unsupported="send").runs.content("f", unsupported="refuse")

    def test_send_always(self, client: Any, api: Any, rt: Any, server: Any) -> None:
        """A variant whose document lags behind sends what is not in it, unless told otherwise."""
        late = replace(api.CLOUD, unsupported="send")
        client(late).runs.content("f")
        assert len(server.requests) == 1
        with pytest.raises(rt.UnsupportedError):
            client(late, unsupported="refuse").runs.content("f")

    def test_the_document_is_named(self, client: Any, api: Any, rt: Any) -> None:
        """A refusal says in which document something is not, as the service may have it."""
        known = replace(api.CLOUD, document="2025-01-01")
        for variant, document in ((known, r"from \(2025-01-01\):"), (api.CLOUD, "from:")):
            text = f"not in the document that cloud was generated {document}"
            with pytest.raises(rt.UnsupportedError, match=text):
                client(variant).runs.content("f")

    @pytest.mark.parametrize("version", ["2025-01-02", "2025-02-01-preview", "2026-01-01"])
    def test_newer_versions(
        self, client: Any, api: Any, rt: Any, server: Any, version: str
    ) -> None:
        """What a later version than the document's lacks nobody knows, so nothing is refused."""
        client(api.CLOUD, parameters={"api-version": version}).runs.content("f")
        assert dict(server.last.url.params) == {"api-version": version}
        asked = {"parameters": {"api-version": version}, "unsupported": "refuse"}
        with pytest.raises(rt.UnsupportedError):
            client(api.CLOUD, **asked).runs.content("f")

    @pytest.mark.parametrize(
        "version", ["2025-01-01", "2025-01-01-preview", "2024-12-31", "v9", "latest", None]
    )
    def test_other_versions(self, client: Any, api: Any, rt: Any, version: str | None) -> None:
        """The document's version, earlier ones, and what is no date, refuse as ever."""
        with pytest.raises(rt.UnsupportedError):
            client(api.CLOUD, parameters={"api-version": version}).runs.content("f")


class TestCredentials:
    """The kinds of credential."""

    def test_function(self, client: Any, server: Any) -> None:
        """A function is asked before every request."""
        keys = iter("ab")
        runs = client(credential=lambda: next(keys)).runs
        runs.retrieve("r1")
        runs.retrieve("r1")
        sent = [request.headers["authorization"] for request in server.requests]
        assert sent == ["Bearer a", "Bearer b"]

    def test_asynchronous(self, async_client: Any, api: Any, server: Any) -> None:
        """The asynchronous client waits for functions and token providers."""

        async def key() -> str:
            return "late"

        async def get_token(_: str) -> Any:
            return SimpleNamespace(token="later")  # noqa: S106 - no secret

        asyncio.run(async_client(credential=key).runs.retrieve("r1"))
        assert server.last.headers["authorization"] == "Bearer late"
        provider = SimpleNamespace(get_token=get_token)
        asyncio.run(async_client(api.CLOUD, credential=provider).runs.create())
        assert server.last.headers["authorization"] == "Bearer later"

    def test_asynchronous_in_sync(self, client: Any, rt: Any) -> None:
        """The blocking client refuses a credential that it would have to wait for."""

        async def key() -> str:
            return "late"

        with pytest.raises(rt.ConfigurationError, match="asynchronous"):
            client(credential=key).runs.retrieve("r1")

    def test_provider_without_scope(self, client: Any, rt: Any) -> None:
        """A token provider is refused where there is no scope to ask it for."""
        with pytest.raises(rt.ConfigurationError, match="scope"):
            client(credential=SimpleNamespace(get_token=str)).runs.retrieve("r1")

    def test_own_header(self, client: Any, rt: Any, server: Any) -> None:
        """A variant can want the key as it is, in a header of its own, or none."""
        auth = rt.Auth(header="api-key")
        client(rt.Variant(name="x", base_url="", auth=auth)).runs.retrieve("r1")
        assert server.last.headers["api-key"] == "key"
        client(rt.Variant(name="x", base_url=""), credential=None).runs.retrieve("r1")
        assert "authorization" not in server.last.headers

    def test_key_with_newline(self, client: Any, rt: Any) -> None:
        """A key that was read with its line break is refused without being shown."""
        with pytest.raises(rt.ConfigurationError) as caught:
            client(credential="sk-secret\n").runs.retrieve("r1")
        assert "secret" not in str(caught.value)

    def test_setting(self, rt: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        """A setting comes from the argument, the environment or the default, in that order."""
        monkeypatch.setenv("SAMPLE_KEY", "environment")
        assert rt.setting("given", "key", "SAMPLE_KEY") == "given"
        assert rt.setting(None, "key", "SAMPLE_KEY", default="x") == "environment"
        monkeypatch.delenv("SAMPLE_KEY")
        assert rt.setting(None, "key", "SAMPLE_KEY", default="x") == "x"

    @pytest.mark.parametrize("value", [None, ""])
    def test_setting_missing(self, rt: Any, monkeypatch: pytest.MonkeyPatch, value: Any) -> None:
        """A setting that is missing is an error that names the argument."""
        monkeypatch.delenv("SAMPLE_KEY", raising=False)
        with pytest.raises(rt.ConfigurationError, match="'key'"):
            rt.setting(value, "key", "SAMPLE_KEY")


def test_other_bodies(client: Any, server: Any, rt: Any) -> None:
    """A form is written as one, and a body that is a file is sent as it is."""
    form = rt.Operation("x.form", "POST /form", body="form")
    client()._call(form, body={"grant_type": "a b", "scope": rt.OMIT})
    assert server.last.content == b"grant_type=a%20b"
    assert server.last.headers["content-type"] == "application/x-www-form-urlencoded"
    whole = rt.Operation("x.raw", "PUT /raw", body="bytes")
    client()._call(whole, body=io.BytesIO(b"\x00\x01"))
    assert server.last.content == b"\x00\x01"
    assert server.last.headers["content-type"] == "application/octet-stream"


def test_query_in_the_path(client: Any, server: Any, rt: Any) -> None:
    """A path that holds the beginning of a query keeps it before the parameters."""
    operation = rt.Operation("x.list", "GET /things?beta=true")
    client()._call(operation, query={"limit": 2})
    assert server.last.url.query == b"beta=true&limit=2"


def test_bodies_of_other_types(rt: Any, client: Any, server: Any) -> None:
    """A body has the media type that its operation names; text is sent as it is."""
    patch = rt.Operation("x.patch", "PATCH /x", content_type="application/merge-patch+json")
    client()._call(patch, body={"a": 1})
    assert server.last.headers["content-type"] == "application/merge-patch+json"
    offer = rt.Operation("x.offer", "POST /x", body="text", content_type="application/sdp")
    client()._call(offer, body="v=0")
    assert (server.last.headers["content-type"], server.last.content) == ("application/sdp", b"v=0")


def test_bodies_without_members(rt: Any, client: Any, server: Any) -> None:
    """A body that may be left out is, where it would have to have members; a form may be empty."""
    client()._call(rt.Operation("x.end", "POST /x", optional=True), body={"reason": rt.OMIT})
    assert server.last.content == b""
    assert "content-type" not in server.last.headers
    client()._call(rt.Operation("x.form", "POST /x", body="multipart"), body={"file": rt.OMIT})
    boundary = server.last.headers["content-type"].partition("boundary=")[2]
    assert server.last.content == f"--{boundary}--\r\n".encode()


def test_a_transfer_coding_replaces_the_length(client: Any, server: Any) -> None:
    """A body has its length, but not beside a transfer coding that the caller asks for."""
    client().runs.create(a=1)
    assert server.last.headers["content-length"] == str(len(server.last.content))
    client().runs.create(a=1, extra_headers={"Transfer-Encoding": "chunked"})
    assert "content-length" not in server.last.headers


class TestSharedHeaders:
    """Calls of an operation share headers that are put together once."""

    def test_http_client(self, client: Any, server: Any) -> None:
        """A header that the HTTP client gets between two calls goes with the second one."""
        made = client()
        made.runs.retrieve("r1")
        made._transport.http.headers["X-Later"] = "1"
        made.runs.retrieve("r1")
        assert [request.headers.get("x-later") for request in server.requests] == [None, "1"]

    def test_credential(self, client: Any, server: Any) -> None:
        """A credential that changes between two calls is the new one in the second."""
        tokens = iter(["first", "second"])
        made = client(credential=lambda: next(tokens))
        made.runs.retrieve("r1")
        made.runs.retrieve("r1")
        values = [str(request.headers.raw) for request in server.requests]
        assert ["first" in value for value in values] == [True, False]
        assert ["second" in value for value in values] == [False, True]

    def test_hook(self, client: Any, server: Any) -> None:
        """What a hook adds to one request is not in the next one."""
        made = client()

        def mark(request: httpx2.Request) -> None:
            request.headers["X-Number"] = str(len(server.requests))
            made._transport.http.event_hooks = {}

        made._transport.http.event_hooks = {"request": [mark]}
        made.runs.retrieve("r1")
        made.runs.retrieve("r1")
        assert [request.headers.get("x-number") for request in server.requests] == ["0", None]

    def test_defaults(self, client: Any, server: Any) -> None:
        """A mapping of default headers that the caller changes later does not change the client."""
        defaults = {"X-All": "1"}
        made = client(default_headers=defaults)
        defaults["X-All"] = "2"
        made.runs.retrieve("r1")
        assert server.last.headers["x-all"] == "1"

    def test_own(self, client: Any, server: Any) -> None:
        """Headers of one call are not in the next one."""
        made = client()
        made.runs.retrieve("r1", extra_headers={"X-Own": "1"})
        made.runs.retrieve("r1")
        assert [request.headers.get("x-own") for request in server.requests] == ["1", None]
