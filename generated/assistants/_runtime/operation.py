"""Plain data: an operation, a variant of its API, and what one call may change about sending it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Generic, Literal, TypeAlias, TypeVar

import httpx2

from .auth import Auth, NoAuth

T = TypeVar("T")
E = TypeVar("E")

Timeout: TypeAlias = float | httpx2.Timeout | None
Unsupported: TypeAlias = Literal["refuse", "send"]
Media: TypeAlias = Literal["json", "multipart", "form", "bytes", "text"]

DEFAULT_TIMEOUT = httpx2.Timeout(600.0, connect=5.0)

# Rows of a table of one operation: parameter or body path -> the variants that do have it.
Refusals: TypeAlias = Mapping[str, tuple[str, ...]]


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

    The tables are keyed by operation name; `lacks`, which holds the variants that have something,
    also by group of operations. `routes` are other paths, in which ``{body.name}`` is a field of
    the body, `moves` fields that are only there, `bodies` other kinds of bodies, or ``none``,
    `content_types` and `encodings` what a body has instead of the operation's, `names` renamed
    parameters and fields of the body, `styles` styles of the query, `fills` values to add and
    `refuses` what must not be sent, both in the path language of `tables.py`.
    """

    name: str
    base_url: str
    auth: Auth = field(default_factory=NoAuth)
    # How a credential of the other kind is sent, where the service takes two.
    alternative: Auth = field(default_factory=NoAuth)
    query: tuple[Always, ...] = ()
    headers: tuple[Always, ...] = ()
    lacks: Refusals = field(default_factory=_no_rows)
    routes: Mapping[str, str] = field(default_factory=_no_rows)
    moves: Mapping[str, tuple[str, ...]] = field(default_factory=_no_rows)
    bodies: Mapping[str, Media | Literal["none"]] = field(default_factory=_no_rows)
    content_types: Mapping[str, str] = field(default_factory=_no_rows)
    encodings: Mapping[str, Mapping[str, str]] = field(default_factory=_no_rows)
    names: Mapping[str, Mapping[str, str]] = field(default_factory=_no_rows)
    styles: Mapping[str, Mapping[str, str]] = field(default_factory=_no_rows)
    fills: Mapping[str, Mapping[str, Any]] = field(default_factory=_no_rows)
    refuses: Mapping[str, Refusals] = field(default_factory=_no_rows)

    def own(self, operation: Operation[T]) -> Operation[T]:
        """Return the operation with the path and the body that it has here."""
        name = operation.name
        path, body = self.routes.get(name), self.bodies.get(name, operation.body)
        usual = operation.content_type if body in (operation.body, "none") else ""
        return replace(
            operation,
            route=operation.route if path is None else f"{operation.method} {path}",
            body=operation.body if body == "none" else body,
            content_type=self.content_types.get(name, usual),
            encodings=self.encodings.get(name, operation.encodings),
            # Without a body of its own there is one only if the caller insists.
            optional=operation.optional or body == "none",
        )
