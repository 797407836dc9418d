"""What a client was created with, and what that means for its requests."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx2

from .auth import Login
from .errors import ConfigurationError
from .operation import DEFAULT_TIMEOUT, NO_OPTIONS, Operation, Timeout, Unsupported
from .request import Arguments, Defaults, Request, prepare
from .tables import Always, Row, Variant, covers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .auth import Credential


@dataclass(frozen=True)
class Settings:
    """What a client was created with; `parameters` are values for the variant's own parameters.

    Raises:
        ConfigurationError: An address or a value cannot work, which is said before the first call.
    """

    variant: Variant
    base_url: str
    credential: Credential | Login | None = field(default=None, repr=False)
    timeout: Timeout = field(default_factory=lambda: DEFAULT_TIMEOUT)
    max_retries: int = 2
    headers: Mapping[str, str] | None = field(default=None, repr=False)
    unsupported: Unsupported = "refuse"
    strict: bool = False
    parameters: Mapping[str, str | None] | None = None

    def __post_init__(self) -> None:
        url = httpx2.URL(self.base_url)
        if url.scheme not in ("http", "https") or not url.host:
            raise ConfigurationError(f"The base URL must be an absolute one: {self.base_url!r}")
        if url.query or url.fragment:
            raise ConfigurationError("The base URL must have neither a query nor a fragment.")
        _check_unsupported(self.unsupported)
        for name in ("max_retries", "timeout"):
            value = getattr(self, name)
            if isinstance(value, int | float) and value < 0:
                raise ConfigurationError(f"{name} must not be negative: {value}")

    @property
    def login(self) -> Login | None:
        """The credential, and how it is sent."""
        given = self.credential
        if given is None or isinstance(given, Login):
            return given
        return Login(given, self.variant.auth)

    def prepare(
        self, operation: Operation[Any], arguments: Arguments, *, streaming: bool = False
    ) -> Request:
        """Encode a call as the variant and the settings have it."""
        row = self.variant.row(operation)
        unsupported = (arguments.get("options") or NO_OPTIONS).unsupported
        _check_unsupported(unsupported)
        defaults = Defaults(
            self._constants(self.variant.query, row),
            {**self._constants(self.variant.headers, row), **(self.headers or {})},
            (unsupported or self.unsupported) == "refuse",
        )
        return prepare(row, arguments, defaults, streaming=streaming)

    def _constants(self, constants: tuple[Always, ...], row: Row) -> dict[str, str]:
        """Return the variant's own parameters for an operation.

        What the client was given goes with every operation, also with those that do not declare it.
        """
        given = self.parameters or {}
        values: dict[str, str] = {}
        for one in constants:
            chosen = given.get(one.name)
            foreign = row.lacking is not None and one.name in given
            if chosen is not None or covers(one.under, row.operation.name) or foreign:
                values[one.name] = one.value if chosen is None else chosen
        return values


def _check_unsupported(given: str | None) -> None:
    """Refuse a word that is none of the two: a typo must not switch refusals off."""
    if given not in (None, "refuse", "send"):
        raise ConfigurationError(f'unsupported must be "refuse" or "send", not {given!r}')
