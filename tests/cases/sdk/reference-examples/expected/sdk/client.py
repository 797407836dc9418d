"""The clients: one a service, and its asynchronous form. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

import httpx2

from ._runtime.auth import setting
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
from ._runtime.request import Settings as _Settings
from .variants.north import NORTH as _NORTH
from .variants.south import SOUTH as _SOUTH
from .variants.west import WEST as _WEST

if TYPE_CHECKING:
    from .resources.customers import AsyncCustomers, Customers
    from .resources.orders import AsyncOrders, Orders
    from .resources.stock import AsyncStock, Stock


class _Resources(SyncClient):
    """What every client offers, whichever service it talks to."""

    @cached_property
    def customers(self) -> Customers:
        """Operations of `customers`."""
        from .resources.customers import Customers

        return Customers(self)

    @cached_property
    def orders(self) -> Orders:
        """Operations of `orders`."""
        from .resources.orders import Orders

        return Orders(self)

    @cached_property
    def stock(self) -> Stock:
        """Operations of `stock`."""
        from .resources.stock import Stock

        return Stock(self)


class _AsyncResources(AsyncClient):
    """What every asynchronous client offers, whichever service it talks to."""

    @cached_property
    def customers(self) -> AsyncCustomers:
        """Operations of `customers`."""
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def orders(self) -> AsyncOrders:
        """Operations of `orders`."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self)

    @cached_property
    def stock(self) -> AsyncStock:
        """Operations of `stock`."""
        from .resources.stock import AsyncStock

        return AsyncStock(self)


class _NorthOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""


class North(_Resources):
    """A client of North.

    Args:
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
            base_url=setting(base_url, "base_url", "NORTH_BASE_URL", default=_NORTH.base_url),
            arguments=(("base_url", {"base_url": base_url}),),
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
            base_url=setting(base_url, "base_url", "NORTH_BASE_URL", default=_NORTH.base_url),
            arguments=(("base_url", {"base_url": base_url}),),
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


class _SouthOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""


class South(_Resources):
    """A client of South.

    Args:
        base_url: Where the service is; else the environment variable SOUTH_BASE_URL.
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
            _SOUTH,
            base_url=setting(base_url, "base_url", "SOUTH_BASE_URL", default=_SOUTH.base_url),
            arguments=(("base_url", {"base_url": base_url}),),
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
        base_url: Where the service is; else the environment variable SOUTH_BASE_URL.
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
            _SOUTH,
            base_url=setting(base_url, "base_url", "SOUTH_BASE_URL", default=_SOUTH.base_url),
            arguments=(("base_url", {"base_url": base_url}),),
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


class _WestOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""


class West(_Resources):
    """A client of West.

    Args:
        base_url: Where the service is; else the environment variable WEST_BASE_URL.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of West lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
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
            _WEST,
            base_url=setting(base_url, "base_url", "WEST_BASE_URL", default=_WEST.base_url),
            arguments=(("base_url", {"base_url": base_url}),),
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

    def with_options(self, **options: Unpack[_WestOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, West.__init__)

    copy = with_options


class AsyncWest(_AsyncResources):
    """An asynchronous client of West.

    Args:
        base_url: Where the service is; else the environment variable WEST_BASE_URL.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of West lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
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
            _WEST,
            base_url=setting(base_url, "base_url", "WEST_BASE_URL", default=_WEST.base_url),
            arguments=(("base_url", {"base_url": base_url}),),
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

    def with_options(self, **options: Unpack[_WestOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncWest.__init__)

    copy = with_options
