"""The credentials of azure-identity, with a token service that is not there."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from typing import Any
from unittest.mock import Mock

import httpx2
import pytest
from assistants import AsyncAzureAgents, AzureAgents, CredentialError
from azure.core.credentials import AccessToken
from azure.core.exceptions import ClientAuthenticationError
from azure.identity import (
    ChainedTokenCredential,
    ClientSecretCredential,
    CredentialUnavailableError,
    get_bearer_token_provider,
)
from azure.identity.aio import ClientSecretCredential as AsyncClientSecretCredential

SCOPE = "https://ai.azure.com/.default"
TENANT = "00000000-0000-0000-0000-000000000001"
LOGIN = "https://login.test/"
HOUR = 3600


class Login:
    """The transport of a credential: it issues tokens, or refuses."""

    def __init__(self, life: int = HOUR, refusal: str = "") -> None:
        self.asked: list[dict[str, str]] = []
        self.life, self.refusal = life, refusal

    def send(self, request: Any, **_: Any) -> Any:
        """Answer as the token service does."""
        if request.method == "GET":
            paths = ("authorization_endpoint", "token_endpoint")
            found = dict.fromkeys(paths, f"{LOGIN}{TENANT}/oauth2/v2.0/token")
            return self._answer(200, {**found, "issuer": f"{LOGIN}{TENANT}/v2.0"})
        self.asked.append(dict(request.body))
        time.sleep(0.01)
        if self.refusal:
            return self._answer(401, {"error": "invalid_client", "error_description": self.refusal})
        text = {"access_token": f"t{len(self.asked)}", "token_type": "Bearer"}
        return self._answer(200, {**text, "expires_in": self.life})

    def _answer(self, status: int, body: dict[str, Any]) -> Any:
        kind = "application/json"
        text = json.dumps(body)
        return Mock(
            status_code=status,
            content_type=kind,
            headers={"content-type": kind},
            text=lambda encoding=None: text,  # noqa: ARG005 - as the package calls it
        )

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *_: object) -> None: ...

    def close(self) -> None:
        """Nothing is open."""

    open = close


class AsyncLogin(Login):
    """The transport of an asynchronous credential."""

    async def send(self, request: Any, **given: Any) -> Any:
        """Answer after the other tasks had their turn."""
        await asyncio.sleep(0)
        return super().send(request, **given)

    async def __aenter__(self) -> Any:
        return self

    async def __aexit__(self, *_: object) -> None: ...

    async def close(self) -> None:
        """Nothing is open."""

    open = close


def credential(login: Login, kind: Any = ClientSecretCredential) -> Any:
    """A real credential that asks a login."""
    given = {"authority": LOGIN, "disable_instance_discovery": True, "transport": login}
    return kind(TENANT, "client-1", "s3cret", retry_total=0, **given)


class Service:
    """The service, which remembers by whose tokens it was called."""

    def __init__(self) -> None:
        self.tokens: list[str] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Give the content of a file."""
        self.tokens.append(request.headers["authorization"])
        return httpx2.Response(200, content=b"x")

    def client(self, credential: Any) -> AzureAgents:
        """A client of it."""
        http = httpx2.Client(transport=httpx2.MockTransport(self))
        return AzureAgents("https://azure.test", credential, http_client=http)

    def async_client(self, credential: Any) -> AsyncAzureAgents:
        """An asynchronous client of it."""
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(self))
        return AsyncAzureAgents("https://azure.test", credential, http_client=http)


@pytest.fixture
def service() -> Service:
    """Return a service that nobody has called yet."""
    return Service()


class Fake:
    """A credential as those of the package are, whose tokens are good for an hour."""

    def __init__(self, *, slow: float = 0) -> None:
        self.scopes: list[str] = []
        self.slow = slow

    def get_token(self, *scopes: str, **_: Any) -> AccessToken:
        """Issue the next token."""
        time.sleep(self.slow)
        self.scopes += scopes
        return AccessToken(f"f{len(self.scopes)}", int(time.time()) + HOUR)


class AsyncFake(Fake):
    """The asynchronous form."""

    async def get_token(self, *scopes: str, **given: Any) -> AccessToken:
        """Issue the next token when the other tasks had their turn."""
        await asyncio.sleep(0)
        return super().get_token(*scopes, **given)


def in_threads(client: AzureAgents, number: int = 8) -> None:
    """Call from several threads at once."""
    threads = [threading.Thread(target=client.files.content, args=("f",)) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


async def in_tasks(client: AsyncAzureAgents, number: int = 8) -> None:
    """Call from several tasks at once."""
    await asyncio.gather(*(client.files.content("f") for _ in range(number)))


def test_a_secret_is_exchanged_once_for_all_threads(service: Service) -> None:
    """A real credential is asked for the scope of the spec, once, however many threads call."""
    login = Login()
    in_threads(service.client(credential(login)))
    assert service.tokens == ["Bearer t1"] * 8
    assert [asked["scope"] for asked in login.asked] == [SCOPE]


def test_a_secret_is_exchanged_once_for_all_tasks(service: Service) -> None:
    """A real asynchronous credential is asked once, however many tasks call."""
    login = AsyncLogin()
    asyncio.run(in_tasks(service.async_client(credential(login, AsyncClientSecretCredential))))
    assert service.tokens == ["Bearer t1"] * 8
    assert len(login.asked) == 1


def test_a_blocking_credential_works_with_the_asynchronous_client(service: Service) -> None:
    """A real credential that does not know of tasks gives them its token."""
    asyncio.run(in_tasks(service.async_client(credential(Login()))))
    assert service.tokens == ["Bearer t1"] * 8


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_token_is_renewed_before_its_end(
    service: Service, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A token is kept until a minute before its end, then one thread or task fetches the next."""
    start, passed = time.monotonic(), [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: start + passed[0])
    client = service.client(fake := Fake(slow=0.01))
    if kind == "async":
        fake = AsyncFake()
        other = service.async_client(fake)
    for seconds in (0, HOUR - 62, HOUR - 58, 2 * HOUR - 130, 2 * HOUR - 110):
        passed[0] = float(seconds)
        if kind == "sync":
            in_threads(client, 4)
        else:
            asyncio.run(in_tasks(other, 4))
    numbers = [token.removeprefix("Bearer f") for token in service.tokens]
    assert numbers == [*("1" * 8), *("2" * 8), *("3" * 4)]
    assert fake.scopes == [SCOPE] * 3


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_error_of_a_credential_is_the_cause(service: Service, kind: str) -> None:
    """A credential that is refused is an error of the SDK, once, and nothing is sent."""

    def call() -> None:
        if kind == "sync":
            service.client(credential(Login(refusal="expired"))).files.content("f")
        else:
            refused = credential(AsyncLogin(refusal="expired"), AsyncClientSecretCredential)
            asyncio.run(in_tasks(service.async_client(refused), 1))

    with pytest.raises(CredentialError, match="ClientAuthenticationError") as caught:
        call()
    assert isinstance(caught.value.__cause__, ClientAuthenticationError)
    assert "expired" in str(caught.value)
    assert service.tokens == []


def test_a_chain_without_any_credential_says_so(service: Service) -> None:
    """What none of several credentials has is an error that names them."""

    class Missing(Fake):
        def get_token(self, *_: str, **__: Any) -> AccessToken:
            raise CredentialUnavailableError(message="not signed in")

    with pytest.raises(CredentialError, match="not signed in") as caught:
        service.client(ChainedTokenCredential(Missing())).files.content("f")
    assert isinstance(caught.value.__cause__, ClientAuthenticationError)


def test_a_function_that_gives_tokens(service: Service) -> None:
    """The function that the package makes of a credential is one that a client takes."""
    client = service.client(get_bearer_token_provider(fake := Fake(), "other"))
    client.files.content("f")
    assert (service.tokens, fake.scopes) == (["Bearer f1"], ["other"])


def test_a_credential_that_gives_no_text(service: Service) -> None:
    """What is no token is said to come from the credential, without what it is."""
    for wrong in (lambda *_: None, lambda *_: AccessToken(b"s3cret", 0)):
        with pytest.raises(CredentialError) as caught:
            service.client(Mock(spec=["get_token"], get_token=wrong)).files.content("f")
        assert "s3cret" not in str(caught.value)
    with pytest.raises(CredentialError, match="a token is a text, not int"):
        service.client(lambda: 5).files.content("f")
