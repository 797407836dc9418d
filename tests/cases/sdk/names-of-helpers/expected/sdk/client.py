"""The clients: one a service, and its asynchronous form. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

import httpx2

from ._runtime.auth import address
from ._runtime.clients import AsyncCore, AsyncVerb, SyncCore, Verb
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
from .resources._root import AsyncRoot as _AsyncRoot
from .resources._root import Root as _Root
from .variants.clocks import CLOCKS as _CLOCKS

if TYPE_CHECKING:
    from .resources.alarms import Alarms, AsyncAlarms
    from .resources.timeout import AsyncTimeoutResource, TimeoutResource


class _Resources(_Root, SyncCore):
    """What every client offers, whichever service it talks to."""

    get = Verb("GET")
    post = Verb("POST")
    put = Verb("PUT")
    patch = Verb("PATCH")
    delete = Verb("DELETE")

    @property
    def base_url(self) -> httpx2.URL:
        """Where the service is."""
        return httpx2.URL(self._settings.address)

    @property
    def timeout_(self) -> Timeout:
        """How long a call waits that does not say otherwise."""
        return self._settings.timeout

    @property
    def max_retries(self) -> int:
        """How often a call is repeated that does not say otherwise."""
        return self._settings.max_retries

    def is_closed(self) -> bool:
        """Tell whether the connections are closed."""
        return bool(self._transport.http.is_closed)

    def close_(self) -> None:
        """Close the connections, unless they belong to an HTTP client that was passed in."""
        self._close()

    @cached_property
    def alarms(self) -> Alarms:
        """Operations of `alarms`."""
        from .resources.alarms import Alarms

        return Alarms(self)

    @cached_property
    def timeout(self) -> TimeoutResource:
        """Operations of `timeout`."""
        from .resources.timeout import TimeoutResource

        return TimeoutResource(self)


class _AsyncResources(_AsyncRoot, AsyncCore):
    """What every asynchronous client offers, whichever service it talks to."""

    get = AsyncVerb("GET")
    post = AsyncVerb("POST")
    put = AsyncVerb("PUT")
    patch = AsyncVerb("PATCH")
    delete = AsyncVerb("DELETE")

    @property
    def base_url(self) -> httpx2.URL:
        """Where the service is."""
        return httpx2.URL(self._settings.address)

    @property
    def timeout_(self) -> Timeout:
        """How long a call waits that does not say otherwise."""
        return self._settings.timeout

    @property
    def max_retries(self) -> int:
        """How often a call is repeated that does not say otherwise."""
        return self._settings.max_retries

    def is_closed(self) -> bool:
        """Tell whether the connections are closed."""
        return bool(self._transport.http.is_closed)

    async def close_(self) -> None:
        """Close the connections, unless they belong to an HTTP client that was passed in."""
        await self._close()

    @cached_property
    def alarms(self) -> AsyncAlarms:
        """Operations of `alarms`."""
        from .resources.alarms import AsyncAlarms

        return AsyncAlarms(self)

    @cached_property
    def timeout(self) -> AsyncTimeoutResource:
        """Operations of `timeout`."""
        from .resources.timeout import AsyncTimeoutResource

        return AsyncTimeoutResource(self)


class _ClocksOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    timeout_2: str | None
    value: str | None


class Clocks(_Resources):
    """A client of Clocks.

    Args:
        timeout_2: Part of the address; else the environment variable CLOCKS_TIMEOUT_2, else clocks.
        value: Part of the address; else the environment variable CLOCKS_VALUE, else v1.
        base_url: Where the service is; else the environment variable CLOCKS_BASE_URL.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Clocks lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        timeout_2: str | None = None,
        value: str | None = None,
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
            _CLOCKS,
            base_url=address(
                _CLOCKS.base_url,
                base_url,
                "CLOCKS_BASE_URL",
                timeout_2=(timeout_2, "CLOCKS_TIMEOUT_2", "clocks"),
                value=(value, "CLOCKS_VALUE", "v1"),
            ),
            arguments=(
                ("base_url", {"timeout_2": timeout_2}),
                ("base_url", {"value": value}),
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

    def with_options(self, **options: Unpack[_ClocksOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Clocks.__init__)

    copy_ = with_options


class AsyncClocks(_AsyncResources):
    """An asynchronous client of Clocks.

    Args:
        timeout_2: Part of the address; else the environment variable CLOCKS_TIMEOUT_2, else clocks.
        value: Part of the address; else the environment variable CLOCKS_VALUE, else v1.
        base_url: Where the service is; else the environment variable CLOCKS_BASE_URL.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Clocks lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        timeout_2: str | None = None,
        value: str | None = None,
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
            _CLOCKS,
            base_url=address(
                _CLOCKS.base_url,
                base_url,
                "CLOCKS_BASE_URL",
                timeout_2=(timeout_2, "CLOCKS_TIMEOUT_2", "clocks"),
                value=(value, "CLOCKS_VALUE", "v1"),
            ),
            arguments=(
                ("base_url", {"timeout_2": timeout_2}),
                ("base_url", {"value": value}),
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

    def with_options(self, **options: Unpack[_ClocksOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncClocks.__init__)

    copy_ = with_options
