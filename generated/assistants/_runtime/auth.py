"""Credentials, and the header in which a variant wants them."""

from __future__ import annotations

import inspect
import os
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias, TypeVar

import httpx2

from .errors import ConfigurationError


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
C = TypeVar("C", bound=Credential)


@dataclass(frozen=True, kw_only=True)
class Auth:
    """The header that carries the credential, and the scope a token provider is asked for."""

    header: str = ""
    prefix: str = ""
    scope: str | None = None


class SecretHeaders(httpx2.Headers):
    """Headers that do not show the credential when they are printed."""

    secret = ""

    def __repr__(self) -> str:
        return super().__repr__().replace(self.secret or "***", "***")


class NoAuth(Auth):
    """No credential is sent."""


class ApiKeyAuth(Auth):
    """The credential as it is, in a header of the API's own."""


@dataclass(frozen=True, kw_only=True)
class BearerAuth(Auth):
    """``Authorization: Bearer``."""

    header: str = "Authorization"
    prefix: str = "Bearer "


class TokenAuth(BearerAuth):
    """``Authorization: Bearer`` with a token that was issued for a scope."""


@dataclass(frozen=True)
class Login:
    """A credential and the way in which it is sent, where a service knows several."""

    credential: Credential = field(repr=False)
    auth: Auth

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


def sync_token(login: Login) -> str:
    """Get the text to send where nothing can be awaited."""
    token = login.ask()
    if not inspect.isawaitable(token):
        return token if isinstance(token, str) else token.token
    if inspect.iscoroutine(token):
        token.close()
    raise ConfigurationError("The credential is asynchronous; use it with the asynchronous client.")


async def async_token(login: Login) -> str:
    """Get the text to send, waiting for it if need be."""
    token = login.ask()
    token = await token if inspect.isawaitable(token) else token
    return token if isinstance(token, str) else token.token


def either(*choices: tuple[Credential | None, str, str, Auth]) -> Login:
    """Return the one credential that was passed, else the first that the environment holds."""
    given = [choice for choice in choices if choice[0] is not None]
    if len(given) > 1:
        names = " and ".join(repr(argument) for _, argument, _, _ in given)
        raise ConfigurationError(f"Pass one of the arguments {names}, not both.")
    for value, argument, variable, auth in given or choices:
        if value is not None or os.environ.get(variable):
            return Login(setting(value, argument, variable), auth)
    listed = " or ".join(f"{argument!r} ({variable})" for _, argument, variable, _ in choices)
    raise ConfigurationError(f"Pass the argument {listed}, or set its environment variable.")


def address(
    template: str, value: str | None, variable: str, **parts: tuple[str | None, str, str | None]
) -> str:
    """Return the address: the value or the variable, else the template with its parts filled in."""
    whole = value or os.environ.get(variable)
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
