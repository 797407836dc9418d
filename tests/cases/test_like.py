"""A client of a service that is like another: its own account, not that of the other."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx2
import pytest

Load = Callable[[str], ModuleType]
FOREIGN = "https://secret.example/of-north"


@pytest.fixture
def sdk(load: Load, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The package of a case with such a client, beside every variable that its model reads."""
    package = load("sdk_paths_and_vendors")
    variables = re.findall(r"\bNORTH_[A-Z_]+\b", str(package.North.__doc__))
    assert len(variables) == 2
    for variable in (*variables, "NORTH", "NORTH_CREDENTIAL", "NORTH_ENDPOINT"):
        monkeypatch.setenv(variable, FOREIGN)
    for variable in [name for name in os.environ if name.startswith("EAST_")]:
        monkeypatch.delenv(variable)
    return package


def sent(make: Callable[..., Any], **settings: Any) -> httpx2.Request:
    """The request of a call."""
    requests: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(200, json={"id": "p", "text": "t"})

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    make(http_client=http, **settings).poems.create(model="m", about="rain")
    return requests[0]


def text(request: httpx2.Request) -> str:
    """A request as text."""
    return f"{request.url}\n{request.headers.raw!r}\n{request.content!r}"


def test_nothing_of_the_other_account_is_sent(sdk: ModuleType) -> None:
    """With every variable of the other client set, requests hold none of their values."""
    assert "secret.example" in text(sent(sdk.North))
    request = sent(sdk.East, api_key="own")
    assert request.url.host == "east.example"
    assert request.headers["api-key"] == "own"
    assert "secret" not in text(request)


def test_credential_of_the_other_account_is_no_default(sdk: ModuleType) -> None:
    """Without a credential of its own there is no client."""
    for client in (sdk.East, sdk.AsyncEast):
        with pytest.raises(sdk.ConfigurationError, match="EAST_API_KEY"):
            client()


def test_own_variables(sdk: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own variables name the account and the address."""
    monkeypatch.setenv("EAST_API_KEY", "mine")
    monkeypatch.setenv("EAST_BASE_URL", "https://elsewhere.example/v2")
    request = sent(sdk.East)
    assert (request.url.host, request.headers["api-key"]) == ("elsewhere.example", "mine")


def test_it_is_no_client_of_the_other_service(sdk: ModuleType) -> None:
    """The two share a private base, and neither is the other's."""
    assert not issubclass(sdk.East, sdk.North)
    assert not issubclass(sdk.AsyncEast, sdk.AsyncNorth)
    assert sdk.East.__mro__[1] is sdk.North.__mro__[1]
    assert sdk.East.__mro__[1].__name__.startswith("_")
