"""Base classes of the generated clients, and what they have beside the operations of the spec."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Mapping
from types import UnionType
from typing import Any, Self, TypeAlias, Unpack, cast

import httpx2
from typing_extensions import TypeVar

from .arguments import OMIT
from .client import AsyncResource, Resource
from .options import DEFAULT_TIMEOUT, Timeout, name_of
from .options import RequestOptions as Rest
from .request import Settings
from .tables import Media, Operation
from .texts import shown
from .transport import AsyncTransport, SyncTransport

T = TypeVar("T", default=Any)
H = TypeVar("H", httpx2.Client, httpx2.AsyncClient)
Cast: TypeAlias = type[T] | None

VERBS = ("GET", "POST", "PUT", "PATCH", "DELETE")
POOL = httpx2.Limits(max_connections=1000, max_keepalive_connections=100)
# What the HTTP library waits unless it is told otherwise.
UNSET = httpx2.Timeout(5.0)
SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:|//|\\\\")
# Return types by the names that operations have for them.
NAMES: dict[Any, str] = {None: "object | None", str: "str", bytes: "content", type(None): "None"}


def _connected(settings: Settings, http: Any, kind: type[H]) -> tuple[Settings, H]:
    """Return the settings of a client, and its connections: its own ones, or those passed in."""
    if http is None:
        return settings, kind(limits=POOL)
    if not isinstance(http, kind):
        raise TypeError(f"http_client must be an httpx2.{kind.__name__}, not {name_of(http)}.")
    # A timeout of its own is meant; that of the SDK is for clients that have none.
    if settings.timeout is DEFAULT_TIMEOUT and http.timeout != UNSET:
        settings = settings.changed({"timeout": http.timeout})
    return settings, http


class _Verb:
    """A method of HTTP on paths that the spec does not have, as an attribute of clients."""

    def __init__(self, method: str, client: Any = None) -> None:
        self._method, self._client = method, client
        self.__self__, self.__func__ = client, self  # as bound methods have them

    def __get__(self, client: object, _: object = None) -> Self:
        return type(self)(self._method, client)

    def _sent(self, path: Any, cast_to: Any, body: object, options: Rest) -> Any:
        if not isinstance(path, str):
            raise TypeError(f"The path must be a text, not {name_of(path)}.")
        if not (cast_to is None or callable(cast_to) or isinstance(cast_to, UnionType)):
            raise TypeError(f"cast_to must be a type, such as dict[str, Any], not {cast_to!r}.")
        base = str(self._client._settings.address)  # noqa: SLF001 - a part of it
        rest = path.removeprefix(base)
        below = rest if rest[:1] in ("", "/", "?") else path
        if SCHEME.match(below) or ".." in below.partition("?")[0].split("/"):
            raise ValueError(f"A path below {base} is needed, not {path!r}.")
        # What looks like a parameter is none.
        below = below.lstrip("/").replace("{", "%7B").replace("}", "%7D")
        media: Media = "bytes" if isinstance(body, bytes) else "json"
        returns = NAMES.get(cast_to, cast_to)
        operation = Operation[Any](self._method, f"{self._method} /{below}", returns, body=media)
        return self._client._call(operation, body=body, options=options)  # noqa: SLF001


class Verb(_Verb):
    """A method of HTTP."""

    def __call__(
        self, path: str, *, body: object = OMIT, cast_to: Cast[T] = None, **options: Unpack[Rest]
    ) -> T:
        """Send a request to a path below the base URL; JSON comes back, or else `cast_to`."""
        return cast("T", self._sent(path, cast_to, body, options))


class AsyncVerb(_Verb):
    """The asynchronous form of `Verb`."""

    async def __call__(
        self, path: str, *, body: object = OMIT, cast_to: Cast[T] = None, **options: Unpack[Rest]
    ) -> T:
        """Send a request to a path below the base URL; JSON comes back, or else `cast_to`."""
        return cast("T", await self._sent(path, cast_to, body, options))


class _Core:
    """What both kinds of client have, in no names that a spec may want for itself."""

    _transport: Any
    _owns: bool

    @property
    def _settings(self) -> Settings:
        return cast("Settings", self._transport.settings)

    def __repr__(self) -> str:
        url = shown(httpx2.URL(self._settings.address))
        return f"{type(self).__name__}({self._settings.variant.name!r}, base_url={url!r})"

    def _with(self, options: Mapping[str, object], make: Callable[..., None]) -> Self:
        """Return a client with other options; `make` is the constructor of the service's clients."""
        rest: Any = {**options}
        http = rest.pop("http_client", None) or self._transport.http
        arguments: dict[str, Any] = {}
        fields: list[str] = []
        for field, group in self._settings.arguments:
            anew = {n: one for n in group if (one := rest.pop(n, None)) is not None}
            arguments |= anew or group
            fields += [field, "arguments"] if anew else []
        made = copy.copy(self)
        if fields:
            make(made, **arguments, http_client=http)
        fresh = {name: getattr(made._settings, name) for name in fields}  # noqa: SLF001
        for name, value in [*vars(made).items()]:
            # They are made again when they are used, with the other options.
            if isinstance(value, Resource | AsyncResource):
                delattr(made, name)
        made._owns = False  # noqa: SLF001 - its own class
        kind: Any = httpx2.AsyncClient if isinstance(self, AsyncResource) else httpx2.Client
        settings = self._settings.changed(rest, **fresh)
        connected = _connected(settings, http, kind)
        made._transport = type(self._transport)(*connected)  # noqa: SLF001
        return made


class SyncCore(_Core, Resource):
    """A client that owns its connections, unless an HTTP client was passed in."""

    def __init__(self, settings: Settings, http_client: httpx2.Client | None = None) -> None:
        # Not the base's constructor: that one takes the connection of another resource.
        self._transport = SyncTransport(*_connected(settings, http_client, httpx2.Client))
        self._owns = http_client is None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def _close(self) -> None:
        if self._owns:
            self._transport.http.close()


class AsyncCore(_Core, AsyncResource):
    """The asynchronous form of `SyncCore`."""

    def __init__(self, settings: Settings, http_client: httpx2.AsyncClient | None = None) -> None:
        self._transport = AsyncTransport(*_connected(settings, http_client, httpx2.AsyncClient))
        self._owns = http_client is None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._close()

    async def _close(self) -> None:
        if self._owns:
            await self._transport.http.aclose()


class _Helpers(_Core):
    """What can be read of a client, and changed in another one."""

    @property
    def base_url(self) -> httpx2.URL:
        """Where the service is."""
        return httpx2.URL(self._settings.address)

    @property
    def timeout(self) -> Timeout:
        """How long a call waits that does not say otherwise."""
        return self._settings.timeout

    @property
    def max_retries(self) -> int:
        """How often a call is repeated that does not say otherwise."""
        return self._settings.max_retries

    def is_closed(self) -> bool:
        """Tell whether the connections are closed."""
        return bool(self._transport.http.is_closed)


class SyncClient(_Helpers, SyncCore):
    """A client, and what it has under names that no operation of the spec has."""

    def close(self) -> None:
        """Close the connections, unless they belong to an HTTP client that was passed in."""
        self._close()

    get, post, put, patch, delete = map(Verb, VERBS)


class AsyncClient(_Helpers, AsyncCore):
    """The asynchronous form of `SyncClient`."""

    async def close(self) -> None:
        """Close the connections, unless they belong to an HTTP client that was passed in."""
        await self._close()

    get, post, put, patch, delete = map(AsyncVerb, VERBS)
