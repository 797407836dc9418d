"""The clients: one a service, and its asynchronous form. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Self, Unpack

import httpx2

from ._runtime.auth import Credential, address, setting
from ._runtime.clients import AsyncClient, SyncClient
from ._runtime.limits import DEFAULT_LIMITS, Limits
from ._runtime.options import (
    DEFAULT_TIMEOUT,
    ClientOptions,
    HeaderValues,
    QueryValues,
    Retry,
    Timeout,
    Unsupported,
)
from ._runtime.tables import Variant
from ._runtime.request import Settings as _Settings
from .variants.east import EAST as _EAST
from .variants.north import NORTH as _NORTH
from .variants.south import SOUTH as _SOUTH

if TYPE_CHECKING:
    from .resources.poems import AsyncPoems, Poems
    from .resources.rooms import AsyncRooms, Rooms
    from .resources.songs import AsyncSongs, Songs
    from .resources.stars import AsyncStars, Stars


class _Resources(SyncClient):
    """What every client offers, whichever service it talks to."""

    @cached_property
    def poems(self) -> Poems:
        """Operations of `poems`."""
        from .resources.poems import Poems

        return Poems(self)

    @cached_property
    def rooms(self) -> Rooms:
        """Operations of `rooms`."""
        from .resources.rooms import Rooms

        return Rooms(self)

    @cached_property
    def songs(self) -> Songs:
        """Operations of `songs`."""
        from .resources.songs import Songs

        return Songs(self)

    @cached_property
    def stars(self) -> Stars:
        """Operations of `stars`."""
        from .resources.stars import Stars

        return Stars(self)


class _AsyncResources(AsyncClient):
    """What every asynchronous client offers, whichever service it talks to."""

    @cached_property
    def poems(self) -> AsyncPoems:
        """Operations of `poems`."""
        from .resources.poems import AsyncPoems

        return AsyncPoems(self)

    @cached_property
    def rooms(self) -> AsyncRooms:
        """Operations of `rooms`."""
        from .resources.rooms import AsyncRooms

        return AsyncRooms(self)

    @cached_property
    def songs(self) -> AsyncSongs:
        """Operations of `songs`."""
        from .resources.songs import AsyncSongs

        return AsyncSongs(self)

    @cached_property
    def stars(self) -> AsyncStars:
        """Operations of `stars`."""
        from .resources.stars import AsyncStars

        return AsyncStars(self)


class _LikeNorthOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    api_key: Credential | None


class _LikeNorth(_Resources):
    """What `North` and the clients of services like it have in common."""

    _variant: ClassVar[Variant]
    _environment: ClassVar[str]

    def __init__(
        self,
        api_key: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        *,
        http_client: httpx2.Client | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        default_headers: HeaderValues | None = None,
        default_query: QueryValues | None = None,
        retry: Retry | None = None,
        unsupported: Unsupported | None = None,
        validate: bool = False,
        strict: bool = False,
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        settings = _Settings(
            self._variant,
            credential=setting(api_key, "api_key", self._environment + "_API_KEY"),
            base_url=setting(
                base_url,
                "base_url",
                self._environment + "_BASE_URL",
                default=self._variant.base_url,
            ),
            arguments=(("credential", {"api_key": api_key}), ("base_url", {"base_url": base_url})),
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            retry=retry,
            unsupported=unsupported,
            validate=validate,
            strict=strict,
            limits=limits,
        )
        super().__init__(settings, http_client)

    def with_options(self, **options: Unpack[_LikeNorthOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, _LikeNorth.__init__)

    copy = with_options


class _AsyncLikeNorth(_AsyncResources):
    """What `AsyncNorth` and the clients of services like it have in common."""

    _variant: ClassVar[Variant]
    _environment: ClassVar[str]

    def __init__(
        self,
        api_key: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        *,
        http_client: httpx2.AsyncClient | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        default_headers: HeaderValues | None = None,
        default_query: QueryValues | None = None,
        retry: Retry | None = None,
        unsupported: Unsupported | None = None,
        validate: bool = False,
        strict: bool = False,
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        settings = _Settings(
            self._variant,
            credential=setting(api_key, "api_key", self._environment + "_API_KEY"),
            base_url=setting(
                base_url,
                "base_url",
                self._environment + "_BASE_URL",
                default=self._variant.base_url,
            ),
            arguments=(("credential", {"api_key": api_key}), ("base_url", {"base_url": base_url})),
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            retry=retry,
            unsupported=unsupported,
            validate=validate,
            strict=strict,
            limits=limits,
        )
        super().__init__(settings, http_client)

    def with_options(self, **options: Unpack[_LikeNorthOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, _AsyncLikeNorth.__init__)

    copy = with_options


class North(_LikeNorth):
    """A client of North.

    Args:
        api_key: A key, or a function that gives one; else the environment variable NORTH_API_KEY.
        base_url: Where the service is; else the environment variable NORTH_BASE_URL.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of North lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    _variant = _NORTH
    _environment = "NORTH"


class AsyncNorth(_AsyncLikeNorth):
    """An asynchronous client of North.

    Args:
        api_key: A key, or a function that gives one; else the environment variable NORTH_API_KEY.
        base_url: Where the service is; else the environment variable NORTH_BASE_URL.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of North lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    _variant = _NORTH
    _environment = "NORTH"


class _SouthOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    endpoint: str | None
    api_key: Credential | None


class South(_Resources):
    """A client of South.

    Args:
        endpoint: Part of the address; else the environment variable SOUTH_ENDPOINT.
        base_url: Where the service is; else the environment variable SOUTH_BASE_URL.
        api_key: A key, or a function that gives one; else the environment variable SOUTH_API_KEY.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of South lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        endpoint: str | None = None,
        base_url: str | httpx2.URL | None = None,
        api_key: Credential | None = None,
        *,
        http_client: httpx2.Client | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        default_headers: HeaderValues | None = None,
        default_query: QueryValues | None = None,
        retry: Retry | None = None,
        unsupported: Unsupported | None = None,
        validate: bool = False,
        strict: bool = False,
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        settings = _Settings(
            _SOUTH,
            base_url=address(
                _SOUTH.base_url,
                base_url,
                "SOUTH_BASE_URL",
                endpoint=(endpoint, "SOUTH_ENDPOINT", None),
            ),
            credential=setting(api_key, "api_key", "SOUTH_API_KEY"),
            arguments=(
                ("credential", {"api_key": api_key}),
                ("base_url", {"endpoint": endpoint}),
                ("base_url", {"base_url": base_url}),
            ),
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            retry=retry,
            unsupported=unsupported,
            validate=validate,
            strict=strict,
            limits=limits,
        )
        super().__init__(settings, http_client)

    def with_options(self, **options: Unpack[_SouthOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, South.__init__)

    copy = with_options


class AsyncSouth(_AsyncResources):
    """An asynchronous client of South.

    Args:
        endpoint: Part of the address; else the environment variable SOUTH_ENDPOINT.
        base_url: Where the service is; else the environment variable SOUTH_BASE_URL.
        api_key: A key, or a function that gives one; else the environment variable SOUTH_API_KEY.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of South lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        endpoint: str | None = None,
        base_url: str | httpx2.URL | None = None,
        api_key: Credential | None = None,
        *,
        http_client: httpx2.AsyncClient | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        default_headers: HeaderValues | None = None,
        default_query: QueryValues | None = None,
        retry: Retry | None = None,
        unsupported: Unsupported | None = None,
        validate: bool = False,
        strict: bool = False,
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        settings = _Settings(
            _SOUTH,
            base_url=address(
                _SOUTH.base_url,
                base_url,
                "SOUTH_BASE_URL",
                endpoint=(endpoint, "SOUTH_ENDPOINT", None),
            ),
            credential=setting(api_key, "api_key", "SOUTH_API_KEY"),
            arguments=(
                ("credential", {"api_key": api_key}),
                ("base_url", {"endpoint": endpoint}),
                ("base_url", {"base_url": base_url}),
            ),
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            retry=retry,
            unsupported=unsupported,
            validate=validate,
            strict=strict,
            limits=limits,
        )
        super().__init__(settings, http_client)

    def with_options(self, **options: Unpack[_SouthOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncSouth.__init__)

    copy = with_options


class East(_LikeNorth):
    """A client of East, with the arguments of `North`; environment variables EAST_API_KEY and
    EAST_BASE_URL.
    """

    _variant = _EAST
    _environment = "EAST"


class AsyncEast(_AsyncLikeNorth):
    """An asynchronous client of East, with the arguments of `AsyncNorth`; environment variables
    EAST_API_KEY and EAST_BASE_URL.
    """

    _variant = _EAST
    _environment = "EAST"
