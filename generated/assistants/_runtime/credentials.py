"""What a client was given to prove who is calling, where operations need different parts of it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

import httpx2

from .auth import Credential, Login
from .encode import query_string
from .errors import ConfigurationError
from .tables import Variant, covers
from .texts import forms, masked

Choices: TypeAlias = tuple[tuple[str, ...], ...]

# RFC 6265 §4.1.1.
COOKIE_VALUE = re.compile(r"[!#-+\--:<-\[\]-~]*")


class Credentials:
    """Arguments of a client, each with the environment variable that stands for it."""

    def __init__(self, variant: Variant, /, **given: tuple[Credential | None, str]) -> None:
        self._variant = variant
        self._variables = {name: variable for name, (_, variable) in given.items()}
        self._passed = {name for name, (value, _) in given.items() if value is not None}
        self._values: dict[str, Credential] = {}
        self._logins: dict[str, Login] = {}
        # Those of a rule, where the caller brought no header of their names.
        self._known: dict[Choices, tuple[Login, ...]] = {}
        for name, (value, variable) in given.items():
            # That usually is a lookup that failed; a password may be empty.
            if value == "" and name in variant.auths:
                raise ConfigurationError(f"The argument {name!r} is an empty string.")
            chosen = os.environ.get(variable) or None if value is None else value
            if chosen is not None:
                self._values[name] = chosen
        # With one rule for all operations, what is missing is missing at once.
        if len(variant.security) == 1:
            choices = variant.security[0].choices
            passed = [names for names in choices if names and self._passed.issuperset(names)]
            if len(passed) > 1 and not set(passed[0]).intersection(*passed[1:]):
                listed = " or ".join(" and ".join(map(repr, names)) for names in passed)
                raise ConfigurationError(f"Pass either {listed}, not both.")
            self._chosen(choices, self._values)

    def __bool__(self) -> bool:
        return bool(self._values)

    def logins(self, operation: str, headers: Mapping[str, str]) -> tuple[Login, ...]:
        """Return what goes with an operation, but for headers that the caller brought."""
        variant = self._variant
        security = (one.choices for one in variant.security if covers(one.under, operation))
        choices = next(security, ((),))
        brought = [name for name, auth in variant.auths.items() if auth.header in headers]
        found = None if brought else self._known.get(choices)
        if found is None:
            others = (other for name in brought for other in variant.auths[name].others)
            chosen = self._chosen(choices, {*self._values, *brought, *others}, f"{operation}: ")
            names = (name for name in chosen if name in variant.auths and name not in brought)
            found = tuple(map(self._login, names))
            self._known |= {} if brought else {choices: found}
        return found

    def _login(self, name: str) -> Login:
        login = self._logins.get(name)
        if login is None:
            made = self._variant.auths[name].login(self._values[name], self._values)
            # Two threads keep one, which keeps its token.
            login = self._logins.setdefault(name, made)
        return login

    def _chosen(self, choices: Choices, there: Iterable[str], prefix: str = "") -> tuple[str, ...]:
        """Return the first complete choice: what was passed wins, nothing at all comes last."""
        complete = [names for names in choices if set(names) <= set(there)]
        if not complete:
            variables = self._variables
            each = ((f"{name!r} ({variables[name]})" for name in names) for names in choices)
            listed = " or ".join(map(" and ".join, each))
            raise ConfigurationError(
                f"{prefix}Pass the argument {listed}, or set the environment variable."
            )
        return min(complete, key=lambda names: (not names, -len(self._passed.intersection(names))))


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
        text: str = masked(super().__repr__(), self.secrets)
        return text


class HiddenURL(httpx2.URL):
    """A URL with keys in its query, which no text of it shows."""

    def __init__(self, url: httpx2.URL, query: str) -> None:
        super().__init__(url)
        self._query = query

    def __str__(self) -> str:
        return super().__str__().replace(self._query, "***")

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


def bare(tokens: Sequence[tuple[Login, str]]) -> list[str]:
    """Return the secrets among the credentials of a request."""
    return [secret for login, token in tokens for secret in (token, *login.secrets)]


def secrets(tokens: Sequence[tuple[Login, str]]) -> tuple[str, ...]:
    """Return what no error may repeat of the credentials of a request."""
    return forms(bare(tokens))


def placed(
    tokens: Sequence[tuple[Login, str]], headers: httpx2.Headers
) -> tuple[dict[str, str], str]:
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
