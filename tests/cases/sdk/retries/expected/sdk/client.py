"""The clients: one a service, and its asynchronous form. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Self, Unpack

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
from ._runtime.tables import Variant
from ._runtime.request import Settings as _Settings
from .variants.bank import BANK as _BANK
from .variants.branch import BRANCH as _BRANCH
from .variants.kiosk import KIOSK as _KIOSK

if TYPE_CHECKING:
    from .resources.notes import AsyncNotes, Notes
    from .resources.payments import AsyncPayments, Payments


class _Resources(SyncClient):
    """What every client offers, whichever service it talks to."""

    @cached_property
    def notes(self) -> Notes:
        """Operations of `notes`."""
        from .resources.notes import Notes

        return Notes(self)

    @cached_property
    def payments(self) -> Payments:
        """Operations of `payments`."""
        from .resources.payments import Payments

        return Payments(self)


class _AsyncResources(AsyncClient):
    """What every asynchronous client offers, whichever service it talks to."""

    @cached_property
    def notes(self) -> AsyncNotes:
        """Operations of `notes`."""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self)

    @cached_property
    def payments(self) -> AsyncPayments:
        """Operations of `payments`."""
        from .resources.payments import AsyncPayments

        return AsyncPayments(self)


class _LikeBankOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""


class _LikeBank(_Resources):
    """What `Bank` and the clients of services like it have in common."""

    _variant: ClassVar[Variant]
    _environment: ClassVar[str]

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
            self._variant,
            base_url=setting(
                base_url,
                "base_url",
                self._environment + "_BASE_URL",
                default=self._variant.base_url,
            ),
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

    def with_options(self, **options: Unpack[_LikeBankOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, _LikeBank.__init__)

    copy = with_options


class _AsyncLikeBank(_AsyncResources):
    """What `AsyncBank` and the clients of services like it have in common."""

    _variant: ClassVar[Variant]
    _environment: ClassVar[str]

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
            self._variant,
            base_url=setting(
                base_url,
                "base_url",
                self._environment + "_BASE_URL",
                default=self._variant.base_url,
            ),
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

    def with_options(self, **options: Unpack[_LikeBankOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, _AsyncLikeBank.__init__)

    copy = with_options


class Bank(_LikeBank):
    """A client of Bank.

    Args:
        base_url: Where the service is; else the environment variable BANK_BASE_URL.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Bank lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    _variant = _BANK
    _environment = "BANK"


class AsyncBank(_AsyncLikeBank):
    """An asynchronous client of Bank.

    Args:
        base_url: Where the service is; else the environment variable BANK_BASE_URL.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Bank lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    _variant = _BANK
    _environment = "BANK"


class _BranchOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    api_version: str | None


class Branch(_Resources):
    """A client of Branch.

    Args:
        base_url: Where the service is; else the environment variable BRANCH_BASE_URL.
        api_version: The `api-version` of every request; 2025-04-01-preview unless given.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Branch lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        base_url: str | httpx2.URL | None = None,
        api_version: str | None = None,
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
            _BRANCH,
            base_url=setting(base_url, "base_url", "BRANCH_BASE_URL", default=_BRANCH.base_url),
            parameters={
                "api-version": api_version,
            },
            arguments=(
                ("base_url", {"base_url": base_url}),
                ("parameters", {"api_version": api_version}),
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

    def with_options(self, **options: Unpack[_BranchOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Branch.__init__)

    copy = with_options


class AsyncBranch(_AsyncResources):
    """An asynchronous client of Branch.

    Args:
        base_url: Where the service is; else the environment variable BRANCH_BASE_URL.
        api_version: The `api-version` of every request; 2025-04-01-preview unless given.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Branch lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        base_url: str | httpx2.URL | None = None,
        api_version: str | None = None,
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
            _BRANCH,
            base_url=setting(base_url, "base_url", "BRANCH_BASE_URL", default=_BRANCH.base_url),
            parameters={
                "api-version": api_version,
            },
            arguments=(
                ("base_url", {"base_url": base_url}),
                ("parameters", {"api_version": api_version}),
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

    def with_options(self, **options: Unpack[_BranchOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncBranch.__init__)

    copy = with_options


class Kiosk(_LikeBank):
    """A client of Kiosk, with the arguments of `Bank`; environment variables KIOSK_BASE_URL."""

    _variant = _KIOSK
    _environment = "KIOSK"


class AsyncKiosk(_AsyncLikeBank):
    """An asynchronous client of Kiosk, with the arguments of `AsyncBank`; environment variables
    KIOSK_BASE_URL.
    """

    _variant = _KIOSK
    _environment = "KIOSK"
