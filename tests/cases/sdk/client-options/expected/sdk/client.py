"""The clients: one a service, and its asynchronous form. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

import httpx2

from ._runtime.auth import Credential, address, setting
from ._runtime.clients import AsyncClient, SyncClient
from ._runtime.credentials import Credentials
from ._runtime.given import given, variable
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
from .variants.cloud import CLOUD as _CLOUD
from .variants.copy import COPY as _COPY
from .variants.plain import PLAIN as _PLAIN

if TYPE_CHECKING:
    from .resources.notes import AsyncNotes, Notes
    from .resources.poems import AsyncPoems, Poems


class _Resources(SyncClient):
    """What every client offers, whichever service it talks to."""

    @cached_property
    def notes(self) -> Notes:
        """Operations of `notes`."""
        from .resources.notes import Notes

        return Notes(self)

    @cached_property
    def poems(self) -> Poems:
        """Operations of `poems`."""
        from .resources.poems import Poems

        return Poems(self)


class _AsyncResources(AsyncClient):
    """What every asynchronous client offers, whichever service it talks to."""

    @cached_property
    def notes(self) -> AsyncNotes:
        """Operations of `notes`."""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self)

    @cached_property
    def poems(self) -> AsyncPoems:
        """Operations of `poems`."""
        from .resources.poems import AsyncPoems

        return AsyncPoems(self)


class _PlainOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    api_key: Credential | None
    organization: str | None
    region: str | None
    team: str | None


class Plain(_Resources):
    """A client of Plain.

    Args:
        api_key: A key, or a function that gives one; else the environment variable PLAIN_API_KEY.
        base_url: Where the service is; else the environment variable PLAIN_BASE_URL.
        organization: Who pays for the requests; else the environment variable PLAIN_ORG_ID.
        region: The parameter `region` of every request.
        team: Another name of `organization`.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Plain lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        api_key: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        *,
        organization: str | None = None,
        region: str | None = None,
        team: str | None = None,
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
            _PLAIN,
            credential=setting(api_key, "api_key", "PLAIN_API_KEY"),
            base_url=setting(base_url, "base_url", "PLAIN_BASE_URL", default=_PLAIN.base_url),
            parameters={
                "Plain-Organization": given("PLAIN_ORG_ID", organization=organization, team=team),
                "region": given(region=region),
            },
            arguments=(
                ("credential", {"api_key": api_key}),
                ("base_url", {"base_url": base_url}),
                ("parameters", {"organization": organization, "team": team}),
                ("parameters", {"region": region}),
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

    def with_options(self, **options: Unpack[_PlainOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Plain.__init__)

    copy = with_options


class AsyncPlain(_AsyncResources):
    """An asynchronous client of Plain.

    Args:
        api_key: A key, or a function that gives one; else the environment variable PLAIN_API_KEY.
        base_url: Where the service is; else the environment variable PLAIN_BASE_URL.
        organization: Who pays for the requests; else the environment variable PLAIN_ORG_ID.
        region: The parameter `region` of every request.
        team: Another name of `organization`.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Plain lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        api_key: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        *,
        organization: str | None = None,
        region: str | None = None,
        team: str | None = None,
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
            _PLAIN,
            credential=setting(api_key, "api_key", "PLAIN_API_KEY"),
            base_url=setting(base_url, "base_url", "PLAIN_BASE_URL", default=_PLAIN.base_url),
            parameters={
                "Plain-Organization": given("PLAIN_ORG_ID", organization=organization, team=team),
                "region": given(region=region),
            },
            arguments=(
                ("credential", {"api_key": api_key}),
                ("base_url", {"base_url": base_url}),
                ("parameters", {"organization": organization, "team": team}),
                ("parameters", {"region": region}),
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

    def with_options(self, **options: Unpack[_PlainOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncPlain.__init__)

    copy = with_options


class _CloudOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    endpoint: str | None
    api_key: Credential | None
    credential: Credential | None
    version: str | None
    deployment: str | None
    cloud_endpoint: str | None
    cloud_token: Credential | None
    cloud_token_provider: Credential | None


class Cloud(_Resources):
    """A client of Cloud.

    Calls take `api_key`, or `credential`.

    Args:
        endpoint: Part of the address; else the environment variable CLOUD_SERVICE_ENDPOINT.
        base_url: Where the service is; else the environment variable CLOUD_SERVICE_BASE_URL.
        api_key: A key, or a function that gives one; else the environment variable
            CLOUD_SERVICE_API_KEY.
        credential: A token, a function that gives one, or an object with get_token(scope); else the
            environment variable CLOUD_SERVICE_CREDENTIAL.
        version: The parameter `api-version` of every request; else the environment variable
            PLAIN_API_VERSION; 2025-01-01 unless given.
        deployment: The `deployment-id` of the paths; else the environment variable
            CLOUD_DEPLOYMENT.
        cloud_endpoint: Another name of `endpoint`.
        cloud_token: Another name of `credential`; else the environment variable CLOUD_TOKEN.
        cloud_token_provider: A function that gives a token.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Cloud lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        endpoint: str | None = None,
        base_url: str | httpx2.URL | None = None,
        api_key: Credential | None = None,
        credential: Credential | None = None,
        *,
        version: str | None = None,
        deployment: str | None = None,
        cloud_endpoint: str | None = None,
        cloud_token: Credential | None = None,
        cloud_token_provider: Credential | None = None,
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
            _CLOUD,
            base_url=address(
                _CLOUD.base_url,
                base_url,
                "CLOUD_SERVICE_BASE_URL",
                endpoint=(
                    given(endpoint=endpoint, cloud_endpoint=cloud_endpoint),
                    "CLOUD_SERVICE_ENDPOINT",
                    None,
                ),
            ),
            credential=Credentials(
                _CLOUD,
                api_key=(api_key, "CLOUD_SERVICE_API_KEY"),
                credential=(
                    given(
                        credential=credential,
                        cloud_token=cloud_token,
                        cloud_token_provider=cloud_token_provider,
                    ),
                    variable("CLOUD_SERVICE_CREDENTIAL", "CLOUD_TOKEN"),
                ),
            ),
            parameters={
                "api-version": given("PLAIN_API_VERSION", version=version),
                "body.model": given("CLOUD_DEPLOYMENT", deployment=deployment),
            },
            arguments=(
                (
                    "credential",
                    {
                        "api_key": api_key,
                        "credential": credential,
                        "cloud_token": cloud_token,
                        "cloud_token_provider": cloud_token_provider,
                    },
                ),
                ("base_url", {"endpoint": endpoint, "cloud_endpoint": cloud_endpoint}),
                ("base_url", {"base_url": base_url}),
                ("parameters", {"version": version}),
                ("parameters", {"deployment": deployment}),
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

    def with_options(self, **options: Unpack[_CloudOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Cloud.__init__)

    copy = with_options


class AsyncCloud(_AsyncResources):
    """An asynchronous client of Cloud.

    Calls take `api_key`, or `credential`.

    Args:
        endpoint: Part of the address; else the environment variable CLOUD_SERVICE_ENDPOINT.
        base_url: Where the service is; else the environment variable CLOUD_SERVICE_BASE_URL.
        api_key: A key, or a function that gives one; else the environment variable
            CLOUD_SERVICE_API_KEY.
        credential: A token, a function that gives one, or an object with get_token(scope); else the
            environment variable CLOUD_SERVICE_CREDENTIAL.
        version: The parameter `api-version` of every request; else the environment variable
            PLAIN_API_VERSION; 2025-01-01 unless given.
        deployment: The `deployment-id` of the paths; else the environment variable
            CLOUD_DEPLOYMENT.
        cloud_endpoint: Another name of `endpoint`.
        cloud_token: Another name of `credential`; else the environment variable CLOUD_TOKEN.
        cloud_token_provider: A function that gives a token.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Cloud lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        endpoint: str | None = None,
        base_url: str | httpx2.URL | None = None,
        api_key: Credential | None = None,
        credential: Credential | None = None,
        *,
        version: str | None = None,
        deployment: str | None = None,
        cloud_endpoint: str | None = None,
        cloud_token: Credential | None = None,
        cloud_token_provider: Credential | None = None,
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
            _CLOUD,
            base_url=address(
                _CLOUD.base_url,
                base_url,
                "CLOUD_SERVICE_BASE_URL",
                endpoint=(
                    given(endpoint=endpoint, cloud_endpoint=cloud_endpoint),
                    "CLOUD_SERVICE_ENDPOINT",
                    None,
                ),
            ),
            credential=Credentials(
                _CLOUD,
                api_key=(api_key, "CLOUD_SERVICE_API_KEY"),
                credential=(
                    given(
                        credential=credential,
                        cloud_token=cloud_token,
                        cloud_token_provider=cloud_token_provider,
                    ),
                    variable("CLOUD_SERVICE_CREDENTIAL", "CLOUD_TOKEN"),
                ),
            ),
            parameters={
                "api-version": given("PLAIN_API_VERSION", version=version),
                "body.model": given("CLOUD_DEPLOYMENT", deployment=deployment),
            },
            arguments=(
                (
                    "credential",
                    {
                        "api_key": api_key,
                        "credential": credential,
                        "cloud_token": cloud_token,
                        "cloud_token_provider": cloud_token_provider,
                    },
                ),
                ("base_url", {"endpoint": endpoint, "cloud_endpoint": cloud_endpoint}),
                ("base_url", {"base_url": base_url}),
                ("parameters", {"version": version}),
                ("parameters", {"deployment": deployment}),
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

    def with_options(self, **options: Unpack[_CloudOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncCloud.__init__)

    copy = with_options


class _CopyOfPlainOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    api_key: Credential | None
    project: str | None


class CopyOfPlain(_Resources):
    """A client of Copy.

    Args:
        api_key: A key, or a function that gives one; else the environment variable COPY_API_KEY.
        base_url: Where the service is; else the environment variable COPY_BASE_URL.
        project: The header `Copy-Project` of every request.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Copy lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        api_key: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        *,
        project: str | None = None,
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
            _COPY,
            credential=setting(api_key, "api_key", "COPY_API_KEY"),
            base_url=setting(base_url, "base_url", "COPY_BASE_URL", default=_COPY.base_url),
            parameters={
                "Copy-Project": given(project=project),
            },
            arguments=(
                ("credential", {"api_key": api_key}),
                ("base_url", {"base_url": base_url}),
                ("parameters", {"project": project}),
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

    def with_options(self, **options: Unpack[_CopyOfPlainOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, CopyOfPlain.__init__)

    copy = with_options


class AsyncCopyOfPlain(_AsyncResources):
    """An asynchronous client of Copy.

    Args:
        api_key: A key, or a function that gives one; else the environment variable COPY_API_KEY.
        base_url: Where the service is; else the environment variable COPY_BASE_URL.
        project: The header `Copy-Project` of every request.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Copy lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        api_key: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        *,
        project: str | None = None,
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
            _COPY,
            credential=setting(api_key, "api_key", "COPY_API_KEY"),
            base_url=setting(base_url, "base_url", "COPY_BASE_URL", default=_COPY.base_url),
            parameters={
                "Copy-Project": given(project=project),
            },
            arguments=(
                ("credential", {"api_key": api_key}),
                ("base_url", {"base_url": base_url}),
                ("parameters", {"project": project}),
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

    def with_options(self, **options: Unpack[_CopyOfPlainOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncCopyOfPlain.__init__)

    copy = with_options
