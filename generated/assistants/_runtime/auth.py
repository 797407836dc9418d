"""Credentials, and where in a request a variant wants them."""

from __future__ import annotations

import asyncio
import inspect
import math
import os
import re
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias, TypeVar, runtime_checkable
from weakref import WeakKeyDictionary

import httpx2

from .encode import query_string
from .errors import ConfigurationError, CredentialError, SDKError
from .texts import forms, masked


class AccessToken(Protocol):
    """What a token provider hands out."""

    @property
    def token(self) -> str:
        """The text to send."""
        ...


@runtime_checkable
class TokenProvider(Protocol):
    """An object that fetches and renews tokens, as those of cloud identity libraries do."""

    def get_token(self, scope: str, /) -> AccessToken | Awaitable[AccessToken]:
        """Return a token that is valid for the scope."""
        ...


Credential: TypeAlias = str | Callable[[], str | Awaitable[str]] | TokenProvider
Token: TypeAlias = str | AccessToken
# The text of a token, and for how many seconds it is good; 0 if it does not say.
Issued: TypeAlias = tuple[str, float]
C = TypeVar("C")

# RFC 6265 §4.1.1.
COOKIE_VALUE = re.compile(r"[!#-+\--:<-\[\]-~]*")
# A token is renewed so many seconds before its end, or after three quarters of a shorter life.
MARGIN, SHORT = 60.0, 0.75


@dataclass(frozen=True, kw_only=True)
class Auth:
    """Where a credential is sent, if anywhere, and the scope a token provider is asked for.

    `others` are the arguments of a client that go with the credential's own.
    """

    header: str = ""
    query: str = ""
    cookie: str = ""
    prefix: str = ""
    scope: str | None = None
    others: tuple[str, ...] = ()

    def login(self, credential: Credential, _: Mapping[str, Credential], /) -> Login:
        """Put a credential together with what else the client was given."""
        return Login(credential, self)


@dataclass(frozen=True, kw_only=True)
class BearerAuth(Auth):
    """``Authorization: Bearer``."""

    header: str = "Authorization"
    prefix: str = "Bearer "


class Keeper:
    """Keeps a token; threads, and tasks of a loop, wait for the one that fetches the next."""

    def __init__(self) -> None:
        self._token, self._until = "", -math.inf
        self._lock = threading.Lock()
        self._locks = WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock]()

    def token(self, fetch: Callable[[], Issued], end: float) -> str:
        """Return the token, a new one if need be, which nobody waits for beyond the end."""
        wait = min(max(end - time.monotonic(), 0.0), threading.TIMEOUT_MAX)
        if not self._lock.acquire(timeout=wait):
            raise httpx2.ReadTimeout("the deadline has passed")
        try:
            return self._token if time.monotonic() < self._until else self._keep(*fetch())
        finally:
            self._lock.release()

    async def async_token(self, fetch: Callable[[], Awaitable[Issued]]) -> str:
        """Return the token, a new one if need be."""
        async with self._locks.setdefault(asyncio.get_running_loop(), asyncio.Lock()):
            return self._token if time.monotonic() < self._until else self._keep(*await fetch())

    def forget(self, token: str) -> None:
        """Keep a token no longer that the service has refused."""
        if token == self._token:
            self._until = -math.inf

    def _keep(self, token: str, life: float) -> str:
        self._token, self._until = token, time.monotonic() + max(life - MARGIN, life * SHORT)
        return token


@dataclass
class Login:
    """A credential, the way in which it is sent, and what else no error may repeat."""

    credential: Credential = field(repr=False)
    auth: Auth
    secrets: tuple[str, ...] = field(default=(), repr=False)
    _keeper: Keeper = field(default_factory=Keeper, init=False, repr=False, compare=False)

    def ask(self) -> Token | Awaitable[Token]:
        """Get the token; it is awaitable if the credential works asynchronously."""
        if callable(self.credential):
            return self.credential()
        if self.auth.scope and not isinstance(self.credential, str):
            return self.credential.get_token(self.auth.scope)
        raise ConfigurationError(
            "This API takes a key or a function that returns one; a token provider needs a scope."
        )

    def sync_token(self, _: httpx2.Client, end: float, /) -> str:
        """Get the text to send where nothing can be awaited."""
        if isinstance(self.credential, str):
            return self.credential
        if callable(self.credential):
            return self._asked()[0]
        return self._keeper.token(self._asked, end)

    async def async_token(self, _: httpx2.AsyncClient, /) -> str:
        """Get the text to send, waiting for it if need be."""
        if isinstance(self.credential, str):
            return self.credential
        if callable(self.credential):
            return (await self._awaited())[0]
        return await self._keeper.async_token(self._awaited)

    def forget(self, token: str) -> None:
        """Ask for another token next time."""
        self._keeper.forget(token)

    def _asked(self) -> Issued:
        with _explained():
            token = self.ask()
            if not inspect.isawaitable(token):
                return _read(token)
            if inspect.iscoroutine(token):
                token.close()
            raise ConfigurationError("The credential is asynchronous, the client is not.")

    async def _awaited(self) -> Issued:
        with _explained():
            token = self.ask()
            return _read(await token if inspect.isawaitable(token) else token)


# The credentials of a request, and what is sent for each.
Tokens: TypeAlias = Sequence[tuple[Login, str]]


def _read(token: Token) -> Issued:
    text: object = getattr(token, "token", token)
    ends = getattr(token, "expires_on", None)
    if not isinstance(text, str):
        raise TypeError(f"a token is a text, not {type(text).__name__}")
    return text, ends - time.time() if isinstance(ends, int | float) else 0.0


@contextmanager
def _explained() -> Generator[None, None, None]:
    """Say of an error that it is the credential's; its own is the cause."""
    try:
        yield
    except (SDKError, httpx2.RequestError):
        raise
    except Exception as error:
        raise CredentialError(f"The credential failed: {type(error).__name__}: {error}") from error


class Several(ABC):
    """Credentials of which operations take different ones."""

    @abstractmethod
    def logins(self, operation: str, headers: Mapping[str, str], /) -> tuple[Login, ...]:
        """Return what goes with an operation, but for headers that the caller brought."""


class SecretHeaders(httpx2.Headers):
    """Headers that do not show credentials when they are printed."""

    def __init__(self, headers: httpx2.Headers, secrets: Iterable[str]) -> None:
        super().__init__(headers)
        self._secrets = secrets

    @property
    def secrets(self) -> tuple[str, ...]:
        """What no error may repeat, in all forms."""
        return forms(self._secrets)

    def __repr__(self) -> str:
        return str(masked(super().__repr__(), self.secrets))


class HiddenURL(httpx2.URL):
    """A URL with keys in its query, which no text of it shows."""

    def __init__(self, url: httpx2.URL, query: str) -> None:
        super().__init__(url)
        self._query = query

    def __str__(self) -> str:
        return super().__str__().replace(self._query, "***")

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


def bare(tokens: Tokens) -> list[str]:
    """Return the secrets among the credentials of a request."""
    return [secret for login, token in tokens for secret in (token, *login.secrets)]


def secrets(tokens: Tokens) -> tuple[str, ...]:
    """Return what no error may repeat of the credentials of a request."""
    return forms(bare(tokens))


def placed(tokens: Tokens, headers: httpx2.Headers) -> tuple[dict[str, str], str]:
    """Return the headers and the query with the credentials of a request."""
    own: dict[str, str] = {}
    query: dict[str, str] = {}
    cookies = [headers["cookie"]] if "cookie" in headers else []
    for login, token in tokens:
        auth = login.auth
        if auth.query:
            query[auth.query] = token
        elif auth.cookie:
            if not COOKIE_VALUE.fullmatch(token):
                raise ConfigurationError(f"No cookie can carry what is given for {auth.cookie!r}.")
            own["Cookie"] = "; ".join([*cookies, f"{auth.cookie}={token}"])
            cookies = [own["Cookie"]]
        elif auth.header and auth.header not in headers:
            own[auth.header] = f"{auth.prefix}{token}"
    return own, query_string(query, {})


def address(
    template: str,
    value: str | httpx2.URL | None,
    variable: str,
    /,
    **parts: tuple[str | None, str, str | None],
) -> str | httpx2.URL:
    """Return the address: the value or the variable, else the template with its parts filled in."""
    whole = os.environ.get(variable) if value is None or value == "" else value
    if whole:
        return whole
    given = {
        name: str(setting(part, name, environment, default=default)).rstrip("/")
        for name, (part, environment, default) in parts.items()
    }
    return re.sub(r"\{(\w+)\}", lambda place: given.get(place[1], place[0]), template)


def setting(
    value: C | None, argument: str, variable: str, *, default: str | None = None
) -> C | str:
    """Return the argument, else the environment variable, else the default; there must be one."""
    # That usually is a lookup that failed, and the environment may hold the key of another account.
    if value == "":
        raise ConfigurationError(f"The argument {argument!r} is an empty string.")
    chosen = value or os.environ.get(variable) or default
    if chosen:
        return chosen
    raise ConfigurationError(
        f"Pass the argument {argument!r} or set the environment variable {variable}."
    )
