"""Options of clients that the configuration adds: where they go, what they are read from, what is refused."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import httpx2
import pytest

Load = Callable[[str], ModuleType]
NOTES, POEMS = "notes.list", "poems.create"


class Kind:
    """Clients of one kind, and what they send."""

    def __init__(self, package: ModuleType, kind: str) -> None:
        self.package, self.asynchronous = package, kind == "async"
        self.sent: list[httpx2.Request] = []

    def http(self) -> Any:
        """An HTTP client that answers everything."""
        made = httpx2.AsyncClient if self.asynchronous else httpx2.Client
        return made(transport=httpx2.MockTransport(self._respond))

    def client(self, name: str, **given: Any) -> Any:
        """A client of a service."""
        made = getattr(self.package, f"{'Async' if self.asynchronous else ''}{name}")
        return made(**{"http_client": self.http(), **given})

    def call(self, client: Any, **given: Any) -> httpx2.Request:
        """The request of a call: of the one with a body if there is one."""
        method = client.poems.create if given else client.notes.list
        result = method(**given)
        if inspect.isawaitable(result):
            asyncio.run(_awaited(result))
        return self.sent[-1]

    def _respond(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self.sent.append(request)
        return httpx2.Response(204 if request.method == "POST" else 200, json=[])


async def _awaited(result: Any) -> Any:
    return await result


@pytest.fixture(params=["sync", "async"])
def kind(request: Any, load: Load, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kind]:
    """Either kind of client, with a key in the environment."""
    monkeypatch.setenv("PLAIN_API_KEY", "key")
    monkeypatch.setenv("COPY_API_KEY", "key")
    return Kind(load("sdk_client_options"), request.param)


def test_an_option_goes_with_every_request(kind: Kind) -> None:
    """A header and a parameter are sent with every call of the variant, those below the spec too, or not at all."""
    client = kind.client("Plain", organization="org", region="eu")
    for request in (kind.call(client), kind.call(client, model="m")):
        assert request.headers["Plain-Organization"] == "org"
        assert request.url.query == b"region=eu"
    result = client.get("/else")
    if inspect.isawaitable(result):
        asyncio.run(_awaited(result))
    assert kind.sent[-1].headers["Plain-Organization"] == "org"
    bare = kind.call(kind.client("Plain"))
    assert "Plain-Organization" not in bare.headers
    assert bare.url.query == b""


def test_an_option_comes_from_the_environment(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not passed is read from the variable, and a client like another one does not ask for its options."""
    monkeypatch.setenv("PLAIN_ORG_ID", "env")
    assert kind.call(kind.client("Plain")).headers["Plain-Organization"] == "env"
    own = kind.call(kind.client("Plain", organization="own"))
    assert own.headers["Plain-Organization"] == "own"
    copied = kind.call(kind.client("CopyOfPlain", project="p"))
    assert copied.headers["Copy-Project"] == "p"
    assert "Plain-Organization" not in copied.headers


def test_headers_of_a_call_win(kind: Kind) -> None:
    """What a client or a call has as a header of that name stands for the option, whatever its case."""
    client = kind.client("Plain", organization="org", default_headers={"plain-organization": "d"})
    assert kind.call(client).headers["Plain-Organization"] == "d"
    extra = {"PLAIN-ORGANIZATION": "call"}
    assert kind.call(client, model="m", extra_headers=extra).headers["Plain-Organization"] == "call"


@pytest.mark.parametrize(
    ("name", "given", "message"),
    [
        ("Plain", {"organization": "a", "team": "b"}, "either 'organization' or 'team', not both"),
        ("Plain", {"organization": ""}, "'organization' is an empty string"),
        ("Cloud", {"api_key": "a", "credential": "b"}, "either 'api_key' or 'credential'"),
        ("Cloud", {"credential": "a", "cloud_token": "b"}, "either 'credential' or 'cloud_token'"),
        ("Cloud", {"api_key": "a", "cloud_token": "b"}, "either 'api_key' or 'credential'"),
    ],
)
def test_two_names_of_one_thing(kind: Kind, name: str, given: dict[str, str], message: str) -> None:
    """An argument and its alias together are refused, as is an empty text."""
    with pytest.raises(kind.package.ConfigurationError, match=message):
        kind.client(
            name, **({"endpoint": "https://cloud.test"} if name == "Cloud" else {}), **given
        )


def test_aliases(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another name of an argument does the same, and may have a variable of its own, which comes last."""
    given = {"cloud_endpoint": "https://cloud.test", "cloud_token_provider": lambda: "token"}
    request = kind.call(kind.client("Cloud", **given))
    assert str(request.url) == "https://cloud.test/plain/notes?api-version=2025-01-01"
    assert request.headers["Authorization"] == "Bearer token"
    monkeypatch.setenv("CLOUD_TOKEN", "of the environment")
    request = kind.call(kind.client("Cloud", endpoint="https://cloud.test"))
    assert request.headers["Authorization"] == "Bearer of the environment"
    keyed = kind.call(kind.client("Cloud", endpoint="https://cloud.test", api_key="key"))
    assert keyed.headers["api-key"] == "key"
    monkeypatch.setenv("CLOUD_SERVICE_CREDENTIAL", "first")
    request = kind.call(kind.client("Cloud", endpoint="https://cloud.test"))
    assert request.headers["Authorization"] == "Bearer first"


def test_parts_of_paths_and_versions(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    """An option fills in the paths for the argument of a call, and names the version."""
    given = {"endpoint": "https://cloud.test", "api_key": "key"}
    request = kind.call(kind.client("Cloud", **given), model="m", lines=2)
    assert request.url.path == "/plain/deployments/m/poems"
    monkeypatch.setenv("PLAIN_API_VERSION", "2026-01-01")
    request = kind.call(kind.client("Cloud", **given, deployment="mine"), model="m", lines=2)
    assert str(request.url).endswith("/plain/deployments/mine/poems?api-version=2026-01-01")
    assert request.content == b'{"lines":2}'


def test_a_number_is_no_address_and_may_be_a_version(kind: Kind) -> None:
    """What is no text fails where it can be said why, or is sent as the text that it is."""
    with pytest.raises(kind.package.ConfigurationError, match="must be an absolute one: '5"):
        kind.client("Cloud", endpoint=5, api_key="key")
    client = kind.client("Cloud", endpoint="https://cloud.test", api_key="key", version=5)
    assert str(kind.call(client, model="m", lines=2).url).endswith("?api-version=5")


def test_with_options_takes_arguments(kind: Kind) -> None:
    """Another client may have another key, option or address; what is not passed stays, and the first client too."""
    first = kind.client("Plain", api_key="one", organization="org", max_retries=7)
    second = first.with_options(api_key="two", region="eu", timeout=5)
    third = second.copy(team="other", base_url="https://third.test", organization=None)
    requests = [kind.call(client) for client in (first, second, third)]
    assert [one.headers["Authorization"] for one in requests] == [
        "Bearer one",
        "Bearer two",
        "Bearer two",
    ]
    assert [one.headers["Plain-Organization"] for one in requests] == ["org", "org", "other"]
    assert [one.url.host for one in requests] == ["plain.test", "plain.test", "third.test"]
    assert [one.url.query for one in requests] == [b"", b"region=eu", b"region=eu"]
    assert (third.max_retries, third.timeout, type(third)) == (7, 5, type(first))


def test_with_options_replaces_credentials(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    """A credential takes the place of another kind, and an option needs no credential again."""
    monkeypatch.setenv("CLOUD_TOKEN", "token")
    first = kind.client("Cloud", endpoint="https://cloud.test", api_key="key")
    other = {"cloud_token": "other", "cloud_endpoint": "https://other.test"}
    second = first.with_options(**other)
    request = kind.call(second)
    assert request.headers["Authorization"] == "Bearer other"
    assert "api-key" not in request.headers
    assert request.url.host == "other.test"
    assert kind.call(second.with_options(version="3")).headers["Authorization"] == "Bearer other"


def test_with_options_takes_an_http_client(kind: Kind) -> None:
    """Another client may have other connections, of the right kind."""
    first = kind.client("Plain")
    other = kind.http()
    changed = first.with_options(http_client=other)
    kind.call(changed)
    if kind.asynchronous:
        asyncio.run(other.aclose())
    else:
        other.close()
    assert changed.is_closed()
    assert not first.is_closed()
    wrong = httpx2.Client() if kind.asynchronous else httpx2.AsyncClient()
    for further in ({}, {"organization": "o"}):
        with pytest.raises(TypeError, match="http_client must be an httpx2"):
            first.with_options(http_client=wrong, **further)
    with pytest.raises(TypeError, match="has no option 'organisation'"):
        first.with_options(organisation="o")


def test_options_are_not_shown(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    """No log, and no text of a client or its settings, has what was passed as a credential."""
    given = {"endpoint": "https://cloud.test", "cloud_token": "s3cret"}
    client = kind.client("Cloud", **given)
    with caplog.at_level(logging.DEBUG):
        kind.call(client.with_options(deployment="d"))
    texts = [caplog.text, repr(client), repr(client._settings), repr(kind.sent[-1].headers)]
    assert caplog.text
    assert not [text for text in texts if "s3cret" in text]
