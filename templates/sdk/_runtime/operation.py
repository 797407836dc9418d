"""Plain data: an operation, a variant of its API, and what one call may change about sending it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeAlias, TypeVar

import httpx2

from .auth import Auth, NoAuth
from .tables import Row, Wire

T = TypeVar("T")
E = TypeVar("E")

Timeout: TypeAlias = float | httpx2.Timeout | None
Unsupported: TypeAlias = Literal["refuse", "send"]
Media: TypeAlias = Literal["json", "multipart", "form", "bytes", "text"]

DEFAULT_TIMEOUT = httpx2.Timeout(600.0, connect=5.0)


def _no_rows() -> dict[str, Any]:
    """Give every table of a variant its own empty default."""
    return {}


@dataclass(frozen=True)
class Operation(Generic[T]):
    """One operation of the API; `T` is what its method returns.

    `content_type` is what the body is called where its kind has another name for it. `files` are
    members of a form that can be files, `encodings` members that have a media type of their own or
    an array style. Without any member an `optional` body is not sent.
    """

    name: str
    route: str
    returns: str | None = None
    body: Media = "json"
    content_type: str = ""
    files: tuple[str, ...] = ()
    encodings: Mapping[str, str] = field(default_factory=_no_rows)
    styles: Mapping[str, str] = field(default_factory=_no_rows)
    optional: bool = False

    @property
    def method(self) -> str:
        """The HTTP method, the first word of the route."""
        return self.route.partition(" ")[0]

    @property
    def path(self) -> str:
        """The path template, the rest of the route."""
        return self.route.partition(" ")[2]


@dataclass(frozen=True)
class StreamingOperation(Operation[T], Generic[T, E]):
    """An operation that can also answer with a stream of `E`."""

    streams: str = ""
    # True: the event type is an object {"event": name, "data": …} that is not sent as such.
    envelope: bool = False


@dataclass(frozen=True)
class RequestOptions:
    """What a single call may set beside its arguments."""

    timeout: float | httpx2.Timeout | None = None
    max_retries: int | None = None
    headers: Mapping[str, str] | None = None
    query: Mapping[str, Any] | None = None
    extra_body: Mapping[str, Any] | None = None
    unsupported: Unsupported | None = None
    on_response: Callable[[httpx2.Response], None] | None = None


NO_OPTIONS = RequestOptions()


def covers(prefixes: tuple[str, ...], operation: str) -> bool:
    """Tell whether a prefix is the operation or one of the groups it is in; ``""`` is the root."""
    return not prefixes or any(
        prefix in ("", operation) or operation.startswith(f"{prefix}.") for prefix in prefixes
    )


@dataclass(frozen=True)
class Always:
    """A query parameter or header that goes with every operation `under` the given prefixes."""

    name: str
    value: str
    under: tuple[str, ...] = ("",)


@dataclass(frozen=True)
class Variant:
    """One flavour of the API: how it is reached and where it differs from the operations.

    `lacks` are operations, or groups of them, that it does not have, by the variants that do;
    `operations` what it does to the calls of the others.
    """

    name: str
    base_url: str
    auth: Auth = field(default_factory=NoAuth)
    # How a credential of the other kind is sent, where the service takes two.
    alternative: Auth = field(default_factory=NoAuth)
    query: tuple[Always, ...] = ()
    headers: tuple[Always, ...] = ()
    lacks: Mapping[str, tuple[str, ...]] = field(default_factory=_no_rows)
    operations: Mapping[str, Wire] = field(default_factory=_no_rows)
    _rows: dict[str, Row[Any]] = field(
        default_factory=_no_rows, init=False, repr=False, compare=False
    )

    def row(self, operation: Operation[Any]) -> Row[Any]:
        """Return what the variant does to an operation; it is read at the first call and kept."""
        name = operation.name
        if name not in self._rows:
            lacking = (who for who, names in self.lacks.items() if covers(names, name))
            wire = self.operations.get(name, Wire())
            self._rows[name] = Row.of(operation, wire, next(lacking, None))
        return self._rows[name]
