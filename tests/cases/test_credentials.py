"""Credentials on the wire, as generated clients send them: a case for all schemes, one for each."""

from __future__ import annotations

import asyncio
import base64
import inspect
from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx2
import pytest

Load = Callable[[str], ModuleType]


class Service:
    """Gives tokens at /token, nothing elsewhere, and keeps what it was asked."""

    def __init__(self) -> None:
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request."""
        self.requests.append(request)
        if request.url.path == "/token":
            return httpx2.Response(200, json={"access_token": "t1", "expires_in": 3600})
        return httpx2.Response(204)

    def sent(self) -> dict[str, str]:
        """The credentials of the last request, by where they are."""
        request = self.requests[-1]
        names = ("authorization", "x-app-id", "x-key", "cookie")
        found = {name: request.headers[name] for name in names if name in request.headers}
        return {**found, **dict(request.url.params)}


@pytest.fixture
def service() -> Service:
    """A service that was not asked anything."""
    return Service()


@pytest.fixture
def make(load: Load, service: Service) -> Callable[..., Any]:
    """Return the function that makes a client of the service, by the name of its class."""

    def client(name: str, **given: Any) -> Any:
        case = "sdk_credentials" if name in ("Doors", "Gates") else "sdk_credentials_of_variants"
        http = httpx2.Client(transport=httpx2.MockTransport(service))
        return getattr(load(case), name)(http_client=http, **given)

    return client


def basic(user: str, password: str) -> str:
    """The header of a user."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


@pytest.mark.parametrize(
    ("name", "given", "sent"),
    [
        ("Basic", {"username": "a", "password": "b"}, {"authorization": basic("a", "b")}),
        ("Query", {"api_key": "k"}, {"api key": "k"}),
        ("Cookie", {"api_key": "k"}, {"cookie": "SESSION=k"}),
        ("Both", {"api_key": "k"}, {"x-key": "k"}),
        ("Both", {"credential": "t"}, {"authorization": "Bearer t"}),
        ("Browser", {"credential": "t"}, {"authorization": "Bearer t"}),
        ("Twice", {"credential": "t"}, {"authorization": "Bearer t"}),
        ("Twice", {"username": "a", "password": "b"}, {"authorization": basic("a", "b")}),
        ("Keys", {"client_key": "c"}, {"client": "c"}),
        ("Keys", {"api_key": "k"}, {"x-key": "k"}),
        ("Keys", {"x_app_id": "i"}, {"x-app-id": "i"}),
        ("Maybe", {"api_key": "k"}, {"authorization": "Bearer k"}),
        ("Maybe", {}, {}),
        ("Machines", {}, {}),
        ("Oauth", {"credential": "t"}, {"authorization": "Bearer t"}),
    ],
)
def test_each_scheme(
    make: Callable[..., Any], service: Service, name: str, given: Any, sent: dict[str, str]
) -> None:
    """Each scheme sends what the spec says, where it says."""
    make(name, **given).notes.list()
    assert service.sent() == sent


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({"app_key": "k", "app_id": "i"}, {"key": "k", "x-app-id": "i"}),
        ({"username": "a", "password": ""}, {"authorization": basic("a", "")}),
        ({"credential": lambda: "t"}, {"authorization": "Bearer t"}),
        ({"client_id": "c", "client_secret": "s"}, {"authorization": "Bearer t1"}),
    ],
)
def test_choices(
    make: Callable[..., Any], service: Service, given: Any, sent: dict[str, str]
) -> None:
    """Keys that are needed together, a user, a token and an OAuth client are choices."""
    make("Doors", **given).doors.list()
    assert service.sent() == sent


def test_operations_have_their_own(make: Callable[..., Any], service: Service) -> None:
    """An operation with another scheme is sent that one, and one without any none."""
    doors = make("Doors", app_key="k", app_id="i", admin_key="a", session="s", credential="t")
    doors.admin.keys.list()
    assert service.sent() == {"authorization": "Bearer a"}
    doors.health()
    assert service.sent() == {}
    doors.session.retrieve()
    assert service.sent() == {"cookie": "SESSION=s"}
    doors.doors.open("d")
    assert service.sent() == {"authorization": "Bearer t", "x-app-id": "i"}


def test_token_is_fetched_once(load: Load, service: Service) -> None:
    """The asynchronous client fetches a token from the URL of the spec, for all of its scopes."""
    http = httpx2.AsyncClient(transport=httpx2.MockTransport(service))
    given = {"client_id": "c", "client_secret": "s"}
    doors = load("sdk_credentials").AsyncDoors(**given, http_client=http)

    async def calls() -> None:
        await asyncio.gather(*(doors.doors.list() for _ in range(3)))

    asyncio.run(calls())
    assert [str(request.url) for request in service.requests] == [
        "https://doors.example/token",
        *["https://doors.example/v1/doors"] * 3,
    ]
    body = "grant_type=client_credentials&scope=doors%3Aopen+doors%3Asee"
    assert service.requests[0].content.decode() == body


def test_environment(
    make: Callable[..., Any], service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every argument has an environment variable of its name."""
    for name in ("CLIENT_ID", "CLIENT_SECRET", "TOKEN_URL"):
        monkeypatch.setenv(f"OAUTH_{name}", "https://login.example/token")
    make("Oauth").notes.list()
    assert service.requests[0].url.host == "login.example"
    assert service.sent() == {"authorization": "Bearer t1"}


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Basic", r"'username' \(BASIC_USERNAME\) and 'password' \(BASIC_PASSWORD\)"),
        ("Query", r"'api_key' or set the environment variable QUERY_API_KEY"),
        ("Both", r"'api_key' \(BOTH_API_KEY\) or 'credential' \(BOTH_CREDENTIAL\)"),
        ("Oauth", r"'client_secret' \(OAUTH_CLIENT_SECRET\) and 'token_url' \(OAUTH_TOKEN_URL\)"),
    ],
)
def test_missing(load: Load, make: Callable[..., Any], name: str, message: str) -> None:
    """Where every call needs a credential, a client without is an error that names all ways."""
    with pytest.raises(load("sdk_credentials_of_variants").ConfigurationError, match=message):
        make(name)


def test_missing_at_the_first_call(load: Load, make: Callable[..., Any], service: Service) -> None:
    """Where only some calls need a credential, those that are made without are errors."""
    doors = make("Doors")
    doors.health()
    pattern = r"admin\.keys\.list: Pass the argument 'admin_key' \(DOORS_ADMIN_KEY\)"
    with pytest.raises(load("sdk_credentials").ConfigurationError, match=pattern):
        doors.admin.keys.list()
    assert len(service.requests) == 1


def test_secrets_stay_with_their_service(
    load: Load, make: Callable[..., Any], service: Service
) -> None:
    """A client of a service that is like another asks where its own tokens are."""
    secret = {"client_id": "c", "client_secret": "s"}
    with pytest.raises(load("sdk_credentials").ConfigurationError, match="GATES_TOKEN_URL"):
        make("Gates", **secret).doors.list()
    assert service.requests == []
    address = {"token_url": "https://gates.example/token"}
    make("Gates", **secret, **address).doors.list()
    assert {request.url.host for request in service.requests} == {"gates.example"}


def test_arguments_of_the_first_choice_come_first(load: Load) -> None:
    """Another choice takes no position from the address; it is passed by name."""
    parameters = inspect.signature(load("sdk_credentials").Doors).parameters.values()
    positional = [p.name for p in parameters if p.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD]
    assert positional == ["app_id", "app_key", "base_url"]
