"""The clients: one a service, and its asynchronous form. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

import httpx2

from ._runtime.auth import Credential, setting
from ._runtime.clients import AsyncClient, SyncClient
from ._runtime.credentials import Credentials
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
from .variants.basic import BASIC as _BASIC
from .variants.both import BOTH as _BOTH
from .variants.browser import BROWSER as _BROWSER
from .variants.cookie import COOKIE as _COOKIE
from .variants.keys import KEYS as _KEYS
from .variants.machines import MACHINES as _MACHINES
from .variants.maybe import MAYBE as _MAYBE
from .variants.oauth import OAUTH as _OAUTH
from .variants.query import QUERY as _QUERY
from .variants.twice import TWICE as _TWICE

if TYPE_CHECKING:
    from .resources.notes import AsyncNotes, Notes


class _Resources(SyncClient):
    """What every client offers, whichever service it talks to."""

    @cached_property
    def notes(self) -> Notes:
        """Operations of `notes`."""
        from .resources.notes import Notes

        return Notes(self)


class _AsyncResources(AsyncClient):
    """What every asynchronous client offers, whichever service it talks to."""

    @cached_property
    def notes(self) -> AsyncNotes:
        """Operations of `notes`."""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self)


class _BasicOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    username: str | None
    password: str | None


class Basic(_Resources):
    """A client of Basic.

    Calls take `username` and `password`.

    Args:
        username: The name of a user; else the environment variable BASIC_USERNAME.
        password: The password of the user; else the environment variable BASIC_PASSWORD.
        base_url: Where the service is; else the environment variable BASIC_BASE_URL.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Basic lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        username: str | None = None,
        password: str | None = None,
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
            _BASIC,
            credential=Credentials(
                _BASIC, username=(username, "BASIC_USERNAME"), password=(password, "BASIC_PASSWORD")
            ),
            base_url=setting(base_url, "base_url", "BASIC_BASE_URL", default=_BASIC.base_url),
            arguments=(
                ("credential", {"username": username, "password": password}),
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

    def with_options(self, **options: Unpack[_BasicOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Basic.__init__)

    copy = with_options


class AsyncBasic(_AsyncResources):
    """An asynchronous client of Basic.

    Calls take `username` and `password`.

    Args:
        username: The name of a user; else the environment variable BASIC_USERNAME.
        password: The password of the user; else the environment variable BASIC_PASSWORD.
        base_url: Where the service is; else the environment variable BASIC_BASE_URL.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Basic lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        username: str | None = None,
        password: str | None = None,
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
            _BASIC,
            credential=Credentials(
                _BASIC, username=(username, "BASIC_USERNAME"), password=(password, "BASIC_PASSWORD")
            ),
            base_url=setting(base_url, "base_url", "BASIC_BASE_URL", default=_BASIC.base_url),
            arguments=(
                ("credential", {"username": username, "password": password}),
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

    def with_options(self, **options: Unpack[_BasicOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncBasic.__init__)

    copy = with_options


class _QueryOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    api_key: Credential | None


class Query(_Resources):
    """A client of Query.

    Args:
        api_key: A key, or a function that gives one; else the environment variable QUERY_API_KEY.
        base_url: Where the service is; else the environment variable QUERY_BASE_URL.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Query lacks, or `send` it anyway.
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
            _QUERY,
            credential=setting(api_key, "api_key", "QUERY_API_KEY"),
            base_url=setting(base_url, "base_url", "QUERY_BASE_URL", default=_QUERY.base_url),
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

    def with_options(self, **options: Unpack[_QueryOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Query.__init__)

    copy = with_options


class AsyncQuery(_AsyncResources):
    """An asynchronous client of Query.

    Args:
        api_key: A key, or a function that gives one; else the environment variable QUERY_API_KEY.
        base_url: Where the service is; else the environment variable QUERY_BASE_URL.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Query lacks, or `send` it anyway.
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
            _QUERY,
            credential=setting(api_key, "api_key", "QUERY_API_KEY"),
            base_url=setting(base_url, "base_url", "QUERY_BASE_URL", default=_QUERY.base_url),
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

    def with_options(self, **options: Unpack[_QueryOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncQuery.__init__)

    copy = with_options


class _CookieOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    api_key: Credential | None


class Cookie(_Resources):
    """A client of Cookie.

    Args:
        api_key: A key, or a function that gives one; else the environment variable COOKIE_API_KEY.
        base_url: Where the service is; else the environment variable COOKIE_BASE_URL.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Cookie lacks, or `send` it anyway.
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
            _COOKIE,
            credential=setting(api_key, "api_key", "COOKIE_API_KEY"),
            base_url=setting(base_url, "base_url", "COOKIE_BASE_URL", default=_COOKIE.base_url),
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

    def with_options(self, **options: Unpack[_CookieOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Cookie.__init__)

    copy = with_options


class AsyncCookie(_AsyncResources):
    """An asynchronous client of Cookie.

    Args:
        api_key: A key, or a function that gives one; else the environment variable COOKIE_API_KEY.
        base_url: Where the service is; else the environment variable COOKIE_BASE_URL.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Cookie lacks, or `send` it anyway.
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
            _COOKIE,
            credential=setting(api_key, "api_key", "COOKIE_API_KEY"),
            base_url=setting(base_url, "base_url", "COOKIE_BASE_URL", default=_COOKIE.base_url),
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

    def with_options(self, **options: Unpack[_CookieOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncCookie.__init__)

    copy = with_options


class _OauthOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    credential: Credential | None
    client_id: str | None
    client_secret: str | None
    token_url: str | None
    oauth_scope: str | None


class Oauth(_Resources):
    """A client of Oauth.

    Calls take `credential`, or `client_id`, `client_secret` and `token_url`.

    Args:
        credential: A token, a function that gives one, or an object with get_token(scope); else the
            environment variable OAUTH_CREDENTIAL.
        client_id: The id of an OAuth client, for which tokens are fetched and renewed; else the
            environment variable OAUTH_CLIENT_ID.
        client_secret: The secret of the OAuth client; else the environment variable
            OAUTH_CLIENT_SECRET.
        token_url: Where tokens are fetched; else the environment variable OAUTH_TOKEN_URL.
        oauth_scope: The scopes that tokens are for, with spaces between; else the environment
            variable OAUTH_OAUTH_SCOPE.
        base_url: Where the service is; else the environment variable OAUTH_BASE_URL.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Oauth lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        credential: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        oauth_scope: str | None = None,
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
            _OAUTH,
            credential=Credentials(
                _OAUTH,
                credential=(credential, "OAUTH_CREDENTIAL"),
                client_id=(client_id, "OAUTH_CLIENT_ID"),
                client_secret=(client_secret, "OAUTH_CLIENT_SECRET"),
                token_url=(token_url, "OAUTH_TOKEN_URL"),
                oauth_scope=(oauth_scope, "OAUTH_OAUTH_SCOPE"),
            ),
            base_url=setting(base_url, "base_url", "OAUTH_BASE_URL", default=_OAUTH.base_url),
            arguments=(
                (
                    "credential",
                    {
                        "credential": credential,
                        "client_id": client_id,
                        "client_secret": client_secret,
                        "token_url": token_url,
                        "oauth_scope": oauth_scope,
                    },
                ),
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

    def with_options(self, **options: Unpack[_OauthOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Oauth.__init__)

    copy = with_options


class AsyncOauth(_AsyncResources):
    """An asynchronous client of Oauth.

    Calls take `credential`, or `client_id`, `client_secret` and `token_url`.

    Args:
        credential: A token, a function that gives one, or an object with get_token(scope); else the
            environment variable OAUTH_CREDENTIAL.
        client_id: The id of an OAuth client, for which tokens are fetched and renewed; else the
            environment variable OAUTH_CLIENT_ID.
        client_secret: The secret of the OAuth client; else the environment variable
            OAUTH_CLIENT_SECRET.
        token_url: Where tokens are fetched; else the environment variable OAUTH_TOKEN_URL.
        oauth_scope: The scopes that tokens are for, with spaces between; else the environment
            variable OAUTH_OAUTH_SCOPE.
        base_url: Where the service is; else the environment variable OAUTH_BASE_URL.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Oauth lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        credential: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        oauth_scope: str | None = None,
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
            _OAUTH,
            credential=Credentials(
                _OAUTH,
                credential=(credential, "OAUTH_CREDENTIAL"),
                client_id=(client_id, "OAUTH_CLIENT_ID"),
                client_secret=(client_secret, "OAUTH_CLIENT_SECRET"),
                token_url=(token_url, "OAUTH_TOKEN_URL"),
                oauth_scope=(oauth_scope, "OAUTH_OAUTH_SCOPE"),
            ),
            base_url=setting(base_url, "base_url", "OAUTH_BASE_URL", default=_OAUTH.base_url),
            arguments=(
                (
                    "credential",
                    {
                        "credential": credential,
                        "client_id": client_id,
                        "client_secret": client_secret,
                        "token_url": token_url,
                        "oauth_scope": oauth_scope,
                    },
                ),
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

    def with_options(self, **options: Unpack[_OauthOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncOauth.__init__)

    copy = with_options


class _BothOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    api_key: Credential | None
    credential: Credential | None


class Both(_Resources):
    """A client of Both.

    Calls take `api_key`, or `credential`.

    Args:
        api_key: A key, or a function that gives one; else the environment variable BOTH_API_KEY.
        credential: A token, a function that gives one, or an object with get_token(scope); else the
            environment variable BOTH_CREDENTIAL.
        base_url: Where the service is; else the environment variable BOTH_BASE_URL.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Both lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        api_key: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        *,
        credential: Credential | None = None,
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
            _BOTH,
            credential=Credentials(
                _BOTH, api_key=(api_key, "BOTH_API_KEY"), credential=(credential, "BOTH_CREDENTIAL")
            ),
            base_url=setting(base_url, "base_url", "BOTH_BASE_URL", default=_BOTH.base_url),
            arguments=(
                ("credential", {"api_key": api_key, "credential": credential}),
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

    def with_options(self, **options: Unpack[_BothOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Both.__init__)

    copy = with_options


class AsyncBoth(_AsyncResources):
    """An asynchronous client of Both.

    Calls take `api_key`, or `credential`.

    Args:
        api_key: A key, or a function that gives one; else the environment variable BOTH_API_KEY.
        credential: A token, a function that gives one, or an object with get_token(scope); else the
            environment variable BOTH_CREDENTIAL.
        base_url: Where the service is; else the environment variable BOTH_BASE_URL.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Both lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        api_key: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        *,
        credential: Credential | None = None,
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
            _BOTH,
            credential=Credentials(
                _BOTH, api_key=(api_key, "BOTH_API_KEY"), credential=(credential, "BOTH_CREDENTIAL")
            ),
            base_url=setting(base_url, "base_url", "BOTH_BASE_URL", default=_BOTH.base_url),
            arguments=(
                ("credential", {"api_key": api_key, "credential": credential}),
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

    def with_options(self, **options: Unpack[_BothOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncBoth.__init__)

    copy = with_options


class _BrowserOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    credential: Credential | None


class Browser(_Resources):
    """A client of Browser.

    Args:
        credential: A token, a function that gives one, or an object with get_token(scope); else the
            environment variable BROWSER_CREDENTIAL.
        base_url: Where the service is; else the environment variable BROWSER_BASE_URL.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Browser lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        credential: Credential | None = None,
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
            _BROWSER,
            credential=setting(credential, "credential", "BROWSER_CREDENTIAL"),
            base_url=setting(base_url, "base_url", "BROWSER_BASE_URL", default=_BROWSER.base_url),
            arguments=(
                ("credential", {"credential": credential}),
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

    def with_options(self, **options: Unpack[_BrowserOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Browser.__init__)

    copy = with_options


class AsyncBrowser(_AsyncResources):
    """An asynchronous client of Browser.

    Args:
        credential: A token, a function that gives one, or an object with get_token(scope); else the
            environment variable BROWSER_CREDENTIAL.
        base_url: Where the service is; else the environment variable BROWSER_BASE_URL.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Browser lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        credential: Credential | None = None,
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
            _BROWSER,
            credential=setting(credential, "credential", "BROWSER_CREDENTIAL"),
            base_url=setting(base_url, "base_url", "BROWSER_BASE_URL", default=_BROWSER.base_url),
            arguments=(
                ("credential", {"credential": credential}),
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

    def with_options(self, **options: Unpack[_BrowserOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncBrowser.__init__)

    copy = with_options


class _MachinesOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""


class Machines(_Resources):
    """A client of Machines.

    Args:
        base_url: Where the service is; else the environment variable MACHINES_BASE_URL.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Machines lacks, or `send` it anyway.
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
            _MACHINES,
            base_url=setting(base_url, "base_url", "MACHINES_BASE_URL", default=_MACHINES.base_url),
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

    def with_options(self, **options: Unpack[_MachinesOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Machines.__init__)

    copy = with_options


class AsyncMachines(_AsyncResources):
    """An asynchronous client of Machines.

    Args:
        base_url: Where the service is; else the environment variable MACHINES_BASE_URL.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Machines lacks, or `send` it anyway.
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
            _MACHINES,
            base_url=setting(base_url, "base_url", "MACHINES_BASE_URL", default=_MACHINES.base_url),
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

    def with_options(self, **options: Unpack[_MachinesOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncMachines.__init__)

    copy = with_options


class _MaybeOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    api_key: Credential | None


class Maybe(_Resources):
    """A client of Maybe.

    Calls take `api_key`, or nothing.

    Args:
        api_key: A key, or a function that gives one; else the environment variable MAYBE_API_KEY.
        base_url: Where the service is; else the environment variable MAYBE_BASE_URL.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Maybe lacks, or `send` it anyway.
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
            _MAYBE,
            credential=Credentials(_MAYBE, api_key=(api_key, "MAYBE_API_KEY")),
            base_url=setting(base_url, "base_url", "MAYBE_BASE_URL", default=_MAYBE.base_url),
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

    def with_options(self, **options: Unpack[_MaybeOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Maybe.__init__)

    copy = with_options


class AsyncMaybe(_AsyncResources):
    """An asynchronous client of Maybe.

    Calls take `api_key`, or nothing.

    Args:
        api_key: A key, or a function that gives one; else the environment variable MAYBE_API_KEY.
        base_url: Where the service is; else the environment variable MAYBE_BASE_URL.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Maybe lacks, or `send` it anyway.
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
            _MAYBE,
            credential=Credentials(_MAYBE, api_key=(api_key, "MAYBE_API_KEY")),
            base_url=setting(base_url, "base_url", "MAYBE_BASE_URL", default=_MAYBE.base_url),
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

    def with_options(self, **options: Unpack[_MaybeOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncMaybe.__init__)

    copy = with_options


class _TwiceOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    credential: Credential | None
    username: str | None
    password: str | None


class Twice(_Resources):
    """A client of Twice.

    Calls take `credential`, or `username` and `password`.

    Args:
        credential: A token, a function that gives one, or an object with get_token(scope); else the
            environment variable TWICE_CREDENTIAL.
        username: The name of a user; else the environment variable TWICE_USERNAME.
        password: The password of the user; else the environment variable TWICE_PASSWORD.
        base_url: Where the service is; else the environment variable TWICE_BASE_URL.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Twice lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        credential: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        *,
        username: str | None = None,
        password: str | None = None,
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
            _TWICE,
            credential=Credentials(
                _TWICE,
                credential=(credential, "TWICE_CREDENTIAL"),
                username=(username, "TWICE_USERNAME"),
                password=(password, "TWICE_PASSWORD"),
            ),
            base_url=setting(base_url, "base_url", "TWICE_BASE_URL", default=_TWICE.base_url),
            arguments=(
                (
                    "credential",
                    {"credential": credential, "username": username, "password": password},
                ),
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

    def with_options(self, **options: Unpack[_TwiceOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Twice.__init__)

    copy = with_options


class AsyncTwice(_AsyncResources):
    """An asynchronous client of Twice.

    Calls take `credential`, or `username` and `password`.

    Args:
        credential: A token, a function that gives one, or an object with get_token(scope); else the
            environment variable TWICE_CREDENTIAL.
        username: The name of a user; else the environment variable TWICE_USERNAME.
        password: The password of the user; else the environment variable TWICE_PASSWORD.
        base_url: Where the service is; else the environment variable TWICE_BASE_URL.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Twice lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        credential: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        *,
        username: str | None = None,
        password: str | None = None,
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
            _TWICE,
            credential=Credentials(
                _TWICE,
                credential=(credential, "TWICE_CREDENTIAL"),
                username=(username, "TWICE_USERNAME"),
                password=(password, "TWICE_PASSWORD"),
            ),
            base_url=setting(base_url, "base_url", "TWICE_BASE_URL", default=_TWICE.base_url),
            arguments=(
                (
                    "credential",
                    {"credential": credential, "username": username, "password": password},
                ),
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

    def with_options(self, **options: Unpack[_TwiceOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncTwice.__init__)

    copy = with_options


class _KeysOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    client_key: Credential | None
    api_key: Credential | None
    x_app_id: Credential | None


class Keys(_Resources):
    """A client of Keys.

    Calls take `client_key`, or `api_key`, or `x_app_id`.

    Args:
        client_key: The key for the parameter `client`, or a function that gives one; else the
            environment variable KEYS_CLIENT_KEY.
        api_key: A key, or a function that gives one; else the environment variable KEYS_API_KEY.
        x_app_id: The key for the header `X-App-Id`, or a function that gives one; else the
            environment variable KEYS_X_APP_ID.
        base_url: Where the service is; else the environment variable KEYS_BASE_URL.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Keys lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        client_key: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        *,
        api_key: Credential | None = None,
        x_app_id: Credential | None = None,
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
            _KEYS,
            credential=Credentials(
                _KEYS,
                client_key=(client_key, "KEYS_CLIENT_KEY"),
                api_key=(api_key, "KEYS_API_KEY"),
                x_app_id=(x_app_id, "KEYS_X_APP_ID"),
            ),
            base_url=setting(base_url, "base_url", "KEYS_BASE_URL", default=_KEYS.base_url),
            arguments=(
                (
                    "credential",
                    {"client_key": client_key, "api_key": api_key, "x_app_id": x_app_id},
                ),
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

    def with_options(self, **options: Unpack[_KeysOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Keys.__init__)

    copy = with_options


class AsyncKeys(_AsyncResources):
    """An asynchronous client of Keys.

    Calls take `client_key`, or `api_key`, or `x_app_id`.

    Args:
        client_key: The key for the parameter `client`, or a function that gives one; else the
            environment variable KEYS_CLIENT_KEY.
        api_key: A key, or a function that gives one; else the environment variable KEYS_API_KEY.
        x_app_id: The key for the header `X-App-Id`, or a function that gives one; else the
            environment variable KEYS_X_APP_ID.
        base_url: Where the service is; else the environment variable KEYS_BASE_URL.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Keys lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        client_key: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        *,
        api_key: Credential | None = None,
        x_app_id: Credential | None = None,
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
            _KEYS,
            credential=Credentials(
                _KEYS,
                client_key=(client_key, "KEYS_CLIENT_KEY"),
                api_key=(api_key, "KEYS_API_KEY"),
                x_app_id=(x_app_id, "KEYS_X_APP_ID"),
            ),
            base_url=setting(base_url, "base_url", "KEYS_BASE_URL", default=_KEYS.base_url),
            arguments=(
                (
                    "credential",
                    {"client_key": client_key, "api_key": api_key, "x_app_id": x_app_id},
                ),
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

    def with_options(self, **options: Unpack[_KeysOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncKeys.__init__)

    copy = with_options
