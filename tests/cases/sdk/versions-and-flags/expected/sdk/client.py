"""The clients: one a service, and its asynchronous form. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

import httpx2

from ._runtime.auth import setting
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
from .variants.notes import NOTES as _NOTES

if TYPE_CHECKING:
    from .resources.beta import AsyncBeta, Beta
    from .resources.messages import AsyncMessages, Messages
    from .resources.settings import AsyncSettings, Settings
    from .resources.teams import AsyncTeams, Teams
    from .resources.v2 import AsyncV2, V2


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

    def close_(self) -> None:
        """Close the connections, unless they belong to an HTTP client that was passed in."""
        self._close()

    @cached_property
    def beta(self) -> Beta:
        """Operations of `beta`."""
        from .resources.beta import Beta

        return Beta(self)

    @cached_property
    def messages(self) -> Messages:
        """Operations of `messages`."""
        from .resources.messages import Messages

        return Messages(self)

    @cached_property
    def settings(self) -> Settings:
        """Operations of `settings`."""
        from .resources.settings import Settings

        return Settings(self)

    @cached_property
    def teams(self) -> Teams:
        """Operations of `teams`."""
        from .resources.teams import Teams

        return Teams(self)

    @cached_property
    def v2(self) -> V2:
        """Operations of `v2`."""
        from .resources.v2 import V2

        return V2(self)


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

    async def close_(self) -> None:
        """Close the connections, unless they belong to an HTTP client that was passed in."""
        await self._close()

    @cached_property
    def beta(self) -> AsyncBeta:
        """Operations of `beta`."""
        from .resources.beta import AsyncBeta

        return AsyncBeta(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Operations of `messages`."""
        from .resources.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def settings(self) -> AsyncSettings:
        """Operations of `settings`."""
        from .resources.settings import AsyncSettings

        return AsyncSettings(self)

    @cached_property
    def teams(self) -> AsyncTeams:
        """Operations of `teams`."""
        from .resources.teams import AsyncTeams

        return AsyncTeams(self)

    @cached_property
    def v2(self) -> AsyncV2:
        """Operations of `v2`."""
        from .resources.v2 import AsyncV2

        return AsyncV2(self)


class _NotesOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    api_version: str | None


class Notes(_Resources):
    """A client of Notes.

    Args:
        base_url: Where the service is; else the environment variable NOTES_BASE_URL.
        api_version: The `api-version` of every request; 2026-01-01 unless given.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Notes lacks, or `send` it anyway.
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
            _NOTES,
            base_url=setting(base_url, "base_url", "NOTES_BASE_URL", default=_NOTES.base_url),
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

    def with_options(self, **options: Unpack[_NotesOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Notes.__init__)

    copy = with_options


class AsyncNotes(_AsyncResources):
    """An asynchronous client of Notes.

    Args:
        base_url: Where the service is; else the environment variable NOTES_BASE_URL.
        api_version: The `api-version` of every request; 2026-01-01 unless given.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Notes lacks, or `send` it anyway.
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
            _NOTES,
            base_url=setting(base_url, "base_url", "NOTES_BASE_URL", default=_NOTES.base_url),
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

    def with_options(self, **options: Unpack[_NotesOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncNotes.__init__)

    copy = with_options
