"""Credentials, and where in a request a variant wants them."""

from __future__ import annotations

import base64
import inspect
import os
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

import httpx2

from .errors import ConfigurationError

if TYPE_CHECKING:
    import httpx2


class AccessToken(Protocol):
    """What a token provider hands out."""

    @property
    def token(self) -> str:
        """The text to send."""
        ...


class TokenProvider(Protocol):
    """An object that fetches and renews tokens, as those of cloud identity libraries do."""

    def get_token(self, scope: str, /) -> AccessToken | Awaitable[AccessToken]:
        """Return a token that is valid for the scope."""
        ...


Credential: TypeAlias = str | Callable[[], str | Awaitable[str]] | TokenProvider
Token: TypeAlias = str | AccessToken
C = TypeVar("C")


@dataclass(frozen=True, kw_only=True)
class Auth:
    """Where a credential is sent, and the scope a token provider is asked for.

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


class NoAuth(Auth):
    """No credential is sent."""


class ApiKeyAuth(Auth):
    """The credential as it is, in a header, a parameter of the query or a cookie."""


@dataclass(frozen=True, kw_only=True)
class BearerAuth(Auth):
    """``Authorization: Bearer``."""

    header: str = "Authorization"
    prefix: str = "Bearer "


class TokenAuth(BearerAuth):
    """``Authorization: Bearer`` with a token that was issued for a scope."""


@dataclass(frozen=True, kw_only=True)
class BasicAuth(Auth):
    """``Authorization: Basic`` with a user name and a password, which may be empty."""

    header: str = "Authorization"
    prefix: str = "Basic "
    others: tuple[str, ...] = ("password",)

    def login(self, credential: Credential, others: Mapping[str, Credential], /) -> Login:
        """Join the user name and the password."""
        password = others[self.others[0]]
        pair = (credential, password)
        if not all(isinstance(text, str) for text in pair) or ":" in str(credential):
            raise ConfigurationError(
                "A user name and a password are texts, the name without a colon."
            )
        text = base64.b64encode(f"{credential}:{password}".encode()).decode()
        return Login(text, self, (str(password),) if password else ())


@dataclass
class Login:
    """A credential, the way in which it is sent, and what else no error may repeat."""

    credential: Credential = field(repr=False)
    auth: Auth
    secrets: tuple[str, ...] = field(default=(), repr=False)

    def ask(self) -> Token | Awaitable[Token]:
        """Get the token; it is awaitable if the credential works asynchronously."""
        if isinstance(self.credential, str):
            return self.credential
        if callable(self.credential):
            return self.credential()
        if self.auth.scope:
            return self.credential.get_token(self.auth.scope)
        raise ConfigurationError(
            "This API takes a key or a function that returns one; a token provider needs a scope."
        )

    def sync_token(self, _: httpx2.Client, /) -> str:
        """Get the text to send where nothing can be awaited."""
        token = self.ask()
        if not inspect.isawaitable(token):
            return token if isinstance(token, str) else token.token
        if inspect.iscoroutine(token):
            token.close()
        raise ConfigurationError(
            "The credential is asynchronous; use it with the asynchronous client."
        )

    async def async_token(self, _: httpx2.AsyncClient, /) -> str:
        """Get the text to send, waiting for it if need be."""
        token = self.ask()
        token = await token if inspect.isawaitable(token) else token
        return token if isinstance(token, str) else token.token


def address(
    template: str,
    value: str | httpx2.URL | None,
    variable: str,
    **parts: tuple[str | None, str, str | None],
) -> str | httpx2.URL:
    """Return the address: the value or the variable, else the template with its parts filled in."""
    whole = os.environ.get(variable) if value is None or value == "" else value
    if whole:
        return whole
    given = {
        name: setting(part, name, environment, default=default).rstrip("/")
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
