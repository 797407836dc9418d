"""The clients: one a service, and its asynchronous form. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Self, Unpack

import httpx2

from ._runtime.auth import Credential, setting
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
from .resources._root import AsyncRoot as _AsyncRoot
from .resources._root import Root as _Root
from .variants.north import NORTH as _NORTH
from .variants.south import SOUTH as _SOUTH
from .variants.west import WEST as _WEST

if TYPE_CHECKING:
    from .resources.books import AsyncBooks, Books
    from .resources.drawings import AsyncDrawings, Drawings
    from .resources.maps import AsyncMaps, Maps
    from .resources.rooms import AsyncRooms, Rooms


class _Resources(_Root, SyncClient):
    """What every client offers, whichever service it talks to."""

    @cached_property
    def books(self) -> Books:
        """Operations of `books`."""
        from .resources.books import Books

        return Books(self)

    @cached_property
    def drawings(self) -> Drawings:
        """Operations of `drawings`."""
        from .resources.drawings import Drawings

        return Drawings(self)

    @cached_property
    def maps(self) -> Maps:
        """Operations of `maps`."""
        from .resources.maps import Maps

        return Maps(self)

    @cached_property
    def rooms(self) -> Rooms:
        """Operations of `rooms`."""
        from .resources.rooms import Rooms

        return Rooms(self)


class _AsyncResources(_AsyncRoot, AsyncClient):
    """What every asynchronous client offers, whichever service it talks to."""

    @cached_property
    def books(self) -> AsyncBooks:
        """Operations of `books`."""
        from .resources.books import AsyncBooks

        return AsyncBooks(self)

    @cached_property
    def drawings(self) -> AsyncDrawings:
        """Operations of `drawings`."""
        from .resources.drawings import AsyncDrawings

        return AsyncDrawings(self)

    @cached_property
    def maps(self) -> AsyncMaps:
        """Operations of `maps`."""
        from .resources.maps import AsyncMaps

        return AsyncMaps(self)

    @cached_property
    def rooms(self) -> AsyncRooms:
        """Operations of `rooms`."""
        from .resources.rooms import AsyncRooms

        return AsyncRooms(self)


class _LikeSouthOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    api_key: Credential | None
    account_id: str | None


class _LikeSouth(_Resources):
    """What `South` and the clients of services like it have in common."""

    _variant: ClassVar[Variant]
    _environment: ClassVar[str]

    def __init__(
        self,
        api_key: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        account_id: str | None = None,
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
            parameters={
                "client.account_id": setting(
                    account_id, "account_id", self._environment + "_ACCOUNT_ID"
                ),
            },
            arguments=(
                ("credential", {"api_key": api_key}),
                ("base_url", {"base_url": base_url}),
                ("parameters", {"account_id": account_id}),
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

    def with_options(self, **options: Unpack[_LikeSouthOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, _LikeSouth.__init__)

    copy = with_options


class _AsyncLikeSouth(_AsyncResources):
    """What `AsyncSouth` and the clients of services like it have in common."""

    _variant: ClassVar[Variant]
    _environment: ClassVar[str]

    def __init__(
        self,
        api_key: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        account_id: str | None = None,
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
            parameters={
                "client.account_id": setting(
                    account_id, "account_id", self._environment + "_ACCOUNT_ID"
                ),
            },
            arguments=(
                ("credential", {"api_key": api_key}),
                ("base_url", {"base_url": base_url}),
                ("parameters", {"account_id": account_id}),
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

    def with_options(self, **options: Unpack[_LikeSouthOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, _AsyncLikeSouth.__init__)

    copy = with_options


class _NorthOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    api_key: Credential | None


class North(_Resources):
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
            _NORTH,
            credential=setting(api_key, "api_key", "NORTH_API_KEY"),
            base_url=setting(base_url, "base_url", "NORTH_BASE_URL", default=_NORTH.base_url),
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

    def with_options(self, **options: Unpack[_NorthOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, North.__init__)

    copy = with_options


class AsyncNorth(_AsyncResources):
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
            _NORTH,
            credential=setting(api_key, "api_key", "NORTH_API_KEY"),
            base_url=setting(base_url, "base_url", "NORTH_BASE_URL", default=_NORTH.base_url),
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

    def with_options(self, **options: Unpack[_NorthOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncNorth.__init__)

    copy = with_options


class South(_LikeSouth):
    """A client of South.

    Args:
        api_key: A key, or a function that gives one; else the environment variable SOUTH_API_KEY.
        base_url: Where the service is; else the environment variable SOUTH_BASE_URL.
        account_id: The `account_id` of the paths; else the environment variable SOUTH_ACCOUNT_ID.
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

    _variant = _SOUTH
    _environment = "SOUTH"


class AsyncSouth(_AsyncLikeSouth):
    """An asynchronous client of South.

    Args:
        api_key: A key, or a function that gives one; else the environment variable SOUTH_API_KEY.
        base_url: Where the service is; else the environment variable SOUTH_BASE_URL.
        account_id: The `account_id` of the paths; else the environment variable SOUTH_ACCOUNT_ID.
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

    _variant = _SOUTH
    _environment = "SOUTH"


class West(_LikeSouth):
    """A client of West, with the arguments of `South`; environment variables WEST_API_KEY,
    WEST_BASE_URL and WEST_ACCOUNT_ID.
    """

    _variant = _WEST
    _environment = "WEST"


class AsyncWest(_AsyncLikeSouth):
    """An asynchronous client of West, with the arguments of `AsyncSouth`; environment variables
    WEST_API_KEY, WEST_BASE_URL and WEST_ACCOUNT_ID.
    """

    _variant = _WEST
    _environment = "WEST"
