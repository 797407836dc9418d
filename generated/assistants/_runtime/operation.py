"""Plain data: an operation, and what one call may change about sending it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeAlias, TypeVar

import httpx2

T = TypeVar("T")
E = TypeVar("E")

Timeout: TypeAlias = float | httpx2.Timeout | None
Unsupported: TypeAlias = Literal["refuse", "send"]
Media: TypeAlias = Literal["json", "multipart", "form", "bytes", "text"]

DEFAULT_TIMEOUT = httpx2.Timeout(600.0, connect=5.0)


def no_rows() -> dict[str, Any]:
    """Give every table its own empty default, of a type that checkers know."""
    return {}


@dataclass(frozen=True)
class Operation(Generic[T]):
    """One operation of the API; `T` is what its method returns.

    `content_type` is what the body is called where its kind has another name for it. `files` are
    members of a form that can be files, `encodings` members that have a media type of their own or
    an array style, `styles` parameters of the query that have one. Without any member an `optional`
    body is not sent. `deprecated` are paths to values that callers should no longer send.
    """

    name: str
    route: str
    returns: str | None = None
    body: Media = "json"
    content_type: str = ""
    files: tuple[str, ...] = ()
    encodings: Mapping[str, str] = field(default_factory=no_rows)
    styles: Mapping[str, str] = field(default_factory=no_rows)
    optional: bool = False
    deprecated: tuple[str, ...] = ()

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
    """An operation whose response can also be a stream of `E`."""

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
