"""What a client was given to prove who is calling, where operations need different parts of it."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from .auth import Auth, Credential, Login, Several
from .errors import ConfigurationError
from .options import check
from .tables import Variant, covers

Choices: TypeAlias = tuple[tuple[str, ...], ...]


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


class Credentials(Several):
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
            check("credential", chosen, nullable=True)
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
