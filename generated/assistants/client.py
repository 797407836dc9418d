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
from .variants.azure import AZURE as _AZURE
from .variants.compatible import COMPATIBLE as _COMPATIBLE
from .variants.openai import OPENAI as _OPENAI

if TYPE_CHECKING:
    from .resources.assistants import Assistants, AsyncAssistants
    from .resources.files import AsyncFiles, Files
    from .resources.threads import AsyncThreads, Threads
    from .resources.vector_stores import AsyncVectorStores, VectorStores


class _Resources(SyncClient):
    """What every client offers, whichever service it talks to."""

    @cached_property
    def assistants(self) -> Assistants:
        """Models set up with instructions and tools, now deprecated."""
        from .resources.assistants import Assistants

        return Assistants(self)

    @cached_property
    def files(self) -> Files:
        """Uploads that other endpoints refer to."""
        from .resources.files import Files

        return Files(self)

    @cached_property
    def threads(self) -> Threads:
        """Conversations that assistants work on."""
        from .resources.threads import Threads

        return Threads(self)

    @cached_property
    def vector_stores(self) -> VectorStores:
        """Searchable collections of files."""
        from .resources.vector_stores import VectorStores

        return VectorStores(self)


class _AsyncResources(AsyncClient):
    """What every asynchronous client offers, whichever service it talks to."""

    @cached_property
    def assistants(self) -> AsyncAssistants:
        """Models set up with instructions and tools, now deprecated."""
        from .resources.assistants import AsyncAssistants

        return AsyncAssistants(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Uploads that other endpoints refer to."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def threads(self) -> AsyncThreads:
        """Conversations that assistants work on."""
        from .resources.threads import AsyncThreads

        return AsyncThreads(self)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """Searchable collections of files."""
        from .resources.vector_stores import AsyncVectorStores

        return AsyncVectorStores(self)


class _OpenAIOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    api_key: Credential | None


class OpenAI(_Resources):
    """A client of OpenAI.

    Args:
        api_key: A key, or a function that gives one; else the environment variable OPENAI_API_KEY.
        base_url: Where the service is; else the environment variable OPENAI_BASE_URL.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of OpenAI lacks, or `send` it anyway.
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
            _OPENAI,
            credential=setting(api_key, "api_key", "OPENAI_API_KEY"),
            base_url=setting(base_url, "base_url", "OPENAI_BASE_URL", default=_OPENAI.base_url),
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

    def with_options(self, **options: Unpack[_OpenAIOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, OpenAI.__init__)

    copy = with_options


class AsyncOpenAI(_AsyncResources):
    """An asynchronous client of OpenAI.

    Args:
        api_key: A key, or a function that gives one; else the environment variable OPENAI_API_KEY.
        base_url: Where the service is; else the environment variable OPENAI_BASE_URL.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of OpenAI lacks, or `send` it anyway.
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
            _OPENAI,
            credential=setting(api_key, "api_key", "OPENAI_API_KEY"),
            base_url=setting(base_url, "base_url", "OPENAI_BASE_URL", default=_OPENAI.base_url),
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

    def with_options(self, **options: Unpack[_OpenAIOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncOpenAI.__init__)

    copy = with_options


class _AzureAgentsOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    endpoint: str | httpx2.URL | None
    credential: Credential | None
    api_version: str | None


class AzureAgents(_Resources):
    """A client of Azure.

    Args:
        endpoint: Where the service is; else the environment variable AZURE_AI_AGENTS_ENDPOINT.
        credential: A token, a function that gives one, or an object with get_token(scope); else the
            environment variable AZURE_AI_AGENTS_CREDENTIAL.
        api_version: The `api-version` of every request; 2025-05-15-preview unless given.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Azure lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        endpoint: str | httpx2.URL | None = None,
        credential: Credential | None = None,
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
            _AZURE,
            base_url=setting(endpoint, "endpoint", "AZURE_AI_AGENTS_ENDPOINT"),
            credential=setting(credential, "credential", "AZURE_AI_AGENTS_CREDENTIAL"),
            parameters={
                "api-version": api_version,
            },
            arguments=(
                ("credential", {"credential": credential}),
                ("base_url", {"endpoint": endpoint}),
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

    def with_options(self, **options: Unpack[_AzureAgentsOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AzureAgents.__init__)

    copy = with_options


class AsyncAzureAgents(_AsyncResources):
    """An asynchronous client of Azure.

    Args:
        endpoint: Where the service is; else the environment variable AZURE_AI_AGENTS_ENDPOINT.
        credential: A token, a function that gives one, or an object with get_token(scope); else the
            environment variable AZURE_AI_AGENTS_CREDENTIAL.
        api_version: The `api-version` of every request; 2025-05-15-preview unless given.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Azure lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        endpoint: str | httpx2.URL | None = None,
        credential: Credential | None = None,
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
            _AZURE,
            base_url=setting(endpoint, "endpoint", "AZURE_AI_AGENTS_ENDPOINT"),
            credential=setting(credential, "credential", "AZURE_AI_AGENTS_CREDENTIAL"),
            parameters={
                "api-version": api_version,
            },
            arguments=(
                ("credential", {"credential": credential}),
                ("base_url", {"endpoint": endpoint}),
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

    def with_options(self, **options: Unpack[_AzureAgentsOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncAzureAgents.__init__)

    copy = with_options


class _CompatibleAssistantsOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    endpoint: str | httpx2.URL | None
    api_key: Credential | None


class CompatibleAssistants(_Resources):
    """A client of Compatible.

    Args:
        endpoint: Where the service is; else the environment variable
            COMPATIBLE_ASSISTANTS_ENDPOINT.
        api_key: A key, or a function that gives one; else the environment variable
            COMPATIBLE_ASSISTANTS_API_KEY.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Compatible lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        endpoint: str | httpx2.URL | None = None,
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
            _COMPATIBLE,
            base_url=setting(endpoint, "endpoint", "COMPATIBLE_ASSISTANTS_ENDPOINT"),
            credential=setting(api_key, "api_key", "COMPATIBLE_ASSISTANTS_API_KEY"),
            arguments=(("credential", {"api_key": api_key}), ("base_url", {"endpoint": endpoint})),
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

    def with_options(self, **options: Unpack[_CompatibleAssistantsOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, CompatibleAssistants.__init__)

    copy = with_options


class AsyncCompatibleAssistants(_AsyncResources):
    """An asynchronous client of Compatible.

    Args:
        endpoint: Where the service is; else the environment variable
            COMPATIBLE_ASSISTANTS_ENDPOINT.
        api_key: A key, or a function that gives one; else the environment variable
            COMPATIBLE_ASSISTANTS_API_KEY.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Compatible lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        endpoint: str | httpx2.URL | None = None,
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
            _COMPATIBLE,
            base_url=setting(endpoint, "endpoint", "COMPATIBLE_ASSISTANTS_ENDPOINT"),
            credential=setting(api_key, "api_key", "COMPATIBLE_ASSISTANTS_API_KEY"),
            arguments=(("credential", {"api_key": api_key}), ("base_url", {"endpoint": endpoint})),
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

    def with_options(self, **options: Unpack[_CompatibleAssistantsOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncCompatibleAssistants.__init__)

    copy = with_options
