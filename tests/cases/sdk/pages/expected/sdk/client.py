"""The clients: one a service, and its asynchronous form. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

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
from ._runtime.request import Settings as _Settings
from .variants.north import NORTH as _NORTH
from .variants.south import SOUTH as _SOUTH

if TYPE_CHECKING:
    from .resources.events import AsyncEvents, Events
    from .resources.links import AsyncLinks, Links
    from .resources.places import AsyncPlaces, Places
    from .resources.repos import AsyncRepos, Repos
    from .resources.rows import AsyncRows, Rows
    from .resources.tags import AsyncTags, Tags
    from .resources.things import AsyncThings, Things
    from .resources.unclear import AsyncUnclear, Unclear
    from .resources.users import AsyncUsers, Users
    from .resources.whole import AsyncWhole, Whole
    from .resources.words import AsyncWords, Words


class _Resources(SyncClient):
    """What every client offers, whichever service it talks to."""

    @cached_property
    def events(self) -> Events:
        """Operations of `events`."""
        from .resources.events import Events

        return Events(self)

    @cached_property
    def links(self) -> Links:
        """Operations of `links`."""
        from .resources.links import Links

        return Links(self)

    @cached_property
    def places(self) -> Places:
        """Operations of `places`."""
        from .resources.places import Places

        return Places(self)

    @cached_property
    def repos(self) -> Repos:
        """Operations of `repos`."""
        from .resources.repos import Repos

        return Repos(self)

    @cached_property
    def rows(self) -> Rows:
        """Operations of `rows`."""
        from .resources.rows import Rows

        return Rows(self)

    @cached_property
    def tags(self) -> Tags:
        """Operations of `tags`."""
        from .resources.tags import Tags

        return Tags(self)

    @cached_property
    def things(self) -> Things:
        """Operations of `things`."""
        from .resources.things import Things

        return Things(self)

    @cached_property
    def unclear(self) -> Unclear:
        """Operations of `unclear`."""
        from .resources.unclear import Unclear

        return Unclear(self)

    @cached_property
    def users(self) -> Users:
        """Operations of `users`."""
        from .resources.users import Users

        return Users(self)

    @cached_property
    def whole(self) -> Whole:
        """Operations of `whole`."""
        from .resources.whole import Whole

        return Whole(self)

    @cached_property
    def words(self) -> Words:
        """Operations of `words`."""
        from .resources.words import Words

        return Words(self)


class _AsyncResources(AsyncClient):
    """What every asynchronous client offers, whichever service it talks to."""

    @cached_property
    def events(self) -> AsyncEvents:
        """Operations of `events`."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self)

    @cached_property
    def links(self) -> AsyncLinks:
        """Operations of `links`."""
        from .resources.links import AsyncLinks

        return AsyncLinks(self)

    @cached_property
    def places(self) -> AsyncPlaces:
        """Operations of `places`."""
        from .resources.places import AsyncPlaces

        return AsyncPlaces(self)

    @cached_property
    def repos(self) -> AsyncRepos:
        """Operations of `repos`."""
        from .resources.repos import AsyncRepos

        return AsyncRepos(self)

    @cached_property
    def rows(self) -> AsyncRows:
        """Operations of `rows`."""
        from .resources.rows import AsyncRows

        return AsyncRows(self)

    @cached_property
    def tags(self) -> AsyncTags:
        """Operations of `tags`."""
        from .resources.tags import AsyncTags

        return AsyncTags(self)

    @cached_property
    def things(self) -> AsyncThings:
        """Operations of `things`."""
        from .resources.things import AsyncThings

        return AsyncThings(self)

    @cached_property
    def unclear(self) -> AsyncUnclear:
        """Operations of `unclear`."""
        from .resources.unclear import AsyncUnclear

        return AsyncUnclear(self)

    @cached_property
    def users(self) -> AsyncUsers:
        """Operations of `users`."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def whole(self) -> AsyncWhole:
        """Operations of `whole`."""
        from .resources.whole import AsyncWhole

        return AsyncWhole(self)

    @cached_property
    def words(self) -> AsyncWords:
        """Operations of `words`."""
        from .resources.words import AsyncWords

        return AsyncWords(self)


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
