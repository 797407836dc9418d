"""The clients: one a service, and its asynchronous form. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

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
from ._runtime.request import Settings as _Settings
from .variants.evil import EVIL as _EVIL

if TYPE_CHECKING:
    from .resources.things import AsyncThings, Things


class _Resources(SyncClient):
    """What every client offers, whichever service it talks to."""

    @cached_property
    def things(self) -> Things:
        """Operations of `things`."""
        from .resources.things import Things

        return Things(self)


class _AsyncResources(AsyncClient):
    """What every asynchronous client offers, whichever service it talks to."""

    @cached_property
    def things(self) -> AsyncThings:
        """Operations of `things`."""
        from .resources.things import AsyncThings

        return AsyncThings(self)


class _EvilOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    argument: str | None
    argument_7: str | None
    api_key: Credential | None
    api_version: str | None


class Evil(_Resources):
    """A client of Evil.

    Args:
        argument: Part of the address; else the environment variable EVIL_ARGUMENT, else \"\"\"; raise
            SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J evil 😀
            wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
            \\.
        argument_7: Part of the address; else the environment variable EVIL_ARGUMENT_7.
        base_url: Where the service is; else the environment variable EVIL_BASE_URL.
        api_key: A key, or a function that gives one; else the environment variable EVIL_API_KEY.
        api_version: The `api-version` of every request; \"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {%
            raw %} {# x #} \\N{BULLET}    ' "    [2J   evil   😀
            wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
            \\ unless given.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Evil lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        argument: str | None = None,
        argument_7: str | None = None,
        base_url: str | httpx2.URL | None = None,
        api_key: Credential | None = None,
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
            _EVIL,
            base_url=address(
                _EVIL.base_url,
                base_url,
                "EVIL_BASE_URL",
                argument=(
                    argument,
                    "EVIL_ARGUMENT",
                    '"""; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} \r\n\t\' " \x00\x07\x1b[2J \u202e evil \u2066 😀 wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww \\',
                ),
                argument_7=(argument_7, "EVIL_ARGUMENT_7", None),
            ),
            credential=setting(api_key, "api_key", "EVIL_API_KEY"),
            parameters={
                "api-version": api_version,
            },
            arguments=(
                ("credential", {"api_key": api_key}),
                ("base_url", {"argument": argument}),
                ("base_url", {"argument_7": argument_7}),
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

    def with_options(self, **options: Unpack[_EvilOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Evil.__init__)

    copy = with_options


class AsyncEvil(_AsyncResources):
    """An asynchronous client of Evil.

    Args:
        argument: Part of the address; else the environment variable EVIL_ARGUMENT, else \"\"\"; raise
            SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} ' " [2J evil 😀
            wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
            \\.
        argument_7: Part of the address; else the environment variable EVIL_ARGUMENT_7.
        base_url: Where the service is; else the environment variable EVIL_BASE_URL.
        api_key: A key, or a function that gives one; else the environment variable EVIL_API_KEY.
        api_version: The `api-version` of every request; \"\"\"; raise SystemExit(1) #\\ {{ 7 * 7 }} {%
            raw %} {# x #} \\N{BULLET}    ' "    [2J   evil   😀
            wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
            \\ unless given.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Evil lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        argument: str | None = None,
        argument_7: str | None = None,
        base_url: str | httpx2.URL | None = None,
        api_key: Credential | None = None,
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
            _EVIL,
            base_url=address(
                _EVIL.base_url,
                base_url,
                "EVIL_BASE_URL",
                argument=(
                    argument,
                    "EVIL_ARGUMENT",
                    '"""; raise SystemExit(1) #\\ {{ 7 * 7 }} {% raw %} {# x #} \\N{BULLET} \r\n\t\' " \x00\x07\x1b[2J \u202e evil \u2066 😀 wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww \\',
                ),
                argument_7=(argument_7, "EVIL_ARGUMENT_7", None),
            ),
            credential=setting(api_key, "api_key", "EVIL_API_KEY"),
            parameters={
                "api-version": api_version,
            },
            arguments=(
                ("credential", {"api_key": api_key}),
                ("base_url", {"argument": argument}),
                ("base_url", {"argument_7": argument_7}),
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

    def with_options(self, **options: Unpack[_EvilOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncEvil.__init__)

    copy = with_options
