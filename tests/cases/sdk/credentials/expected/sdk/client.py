"""The clients: one a service, and its asynchronous form. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Self, Unpack

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
from ._runtime.tables import Variant
from ._runtime.request import Settings as _Settings
from .resources._root import AsyncRoot as _AsyncRoot
from .resources._root import Root as _Root
from .variants.doors import DOORS as _DOORS
from .variants.gates import GATES as _GATES

if TYPE_CHECKING:
    from .resources.admin import Admin, AsyncAdmin
    from .resources.credentials import AsyncCredentialsResource, CredentialsResource
    from .resources.doors import AsyncDoorsResource, DoorsResource
    from .resources.session import AsyncSession, Session


class _Resources(_Root, SyncClient):
    """What every client offers, whichever service it talks to."""

    @cached_property
    def admin(self) -> Admin:
        """Operations of `admin`."""
        from .resources.admin import Admin

        return Admin(self)

    @cached_property
    def credentials(self) -> CredentialsResource:
        """Operations of `credentials`."""
        from .resources.credentials import CredentialsResource

        return CredentialsResource(self)

    @cached_property
    def doors(self) -> DoorsResource:
        """Operations of `doors`."""
        from .resources.doors import DoorsResource

        return DoorsResource(self)

    @cached_property
    def session(self) -> Session:
        """Operations of `session`."""
        from .resources.session import Session

        return Session(self)


class _AsyncResources(_AsyncRoot, AsyncClient):
    """What every asynchronous client offers, whichever service it talks to."""

    @cached_property
    def admin(self) -> AsyncAdmin:
        """Operations of `admin`."""
        from .resources.admin import AsyncAdmin

        return AsyncAdmin(self)

    @cached_property
    def credentials(self) -> AsyncCredentialsResource:
        """Operations of `credentials`."""
        from .resources.credentials import AsyncCredentialsResource

        return AsyncCredentialsResource(self)

    @cached_property
    def doors(self) -> AsyncDoorsResource:
        """Operations of `doors`."""
        from .resources.doors import AsyncDoorsResource

        return AsyncDoorsResource(self)

    @cached_property
    def session(self) -> AsyncSession:
        """Operations of `session`."""
        from .resources.session import AsyncSession

        return AsyncSession(self)


class _LikeDoorsOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    app_id: Credential | None
    app_key: Credential | None
    username: str | None
    password: str | None
    credential: Credential | None
    client_id: str | None
    client_secret: str | None
    token_url: str | None
    oauth_scope: str | None
    admin_key: Credential | None
    session: Credential | None


class _LikeDoors(_Resources):
    """What `Doors` and the clients of services like it have in common."""

    _variant: ClassVar[Variant]
    _environment: ClassVar[str]

    def __init__(
        self,
        app_id: Credential | None = None,
        app_key: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        *,
        username: str | None = None,
        password: str | None = None,
        credential: Credential | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        oauth_scope: str | None = None,
        admin_key: Credential | None = None,
        session: Credential | None = None,
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
            credential=Credentials(
                self._variant,
                app_id=(app_id, self._environment + "_APP_ID"),
                app_key=(app_key, self._environment + "_APP_KEY"),
                username=(username, self._environment + "_USERNAME"),
                password=(password, self._environment + "_PASSWORD"),
                credential=(credential, self._environment + "_CREDENTIAL"),
                client_id=(client_id, self._environment + "_CLIENT_ID"),
                client_secret=(client_secret, self._environment + "_CLIENT_SECRET"),
                token_url=(token_url, self._environment + "_TOKEN_URL"),
                oauth_scope=(oauth_scope, self._environment + "_OAUTH_SCOPE"),
                admin_key=(admin_key, self._environment + "_ADMIN_KEY"),
                session=(session, self._environment + "_SESSION"),
            ),
            base_url=setting(
                base_url,
                "base_url",
                self._environment + "_BASE_URL",
                default=self._variant.base_url,
            ),
            arguments=(
                (
                    "credential",
                    {
                        "app_id": app_id,
                        "app_key": app_key,
                        "username": username,
                        "password": password,
                        "credential": credential,
                        "client_id": client_id,
                        "client_secret": client_secret,
                        "token_url": token_url,
                        "oauth_scope": oauth_scope,
                        "admin_key": admin_key,
                        "session": session,
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

    def with_options(self, **options: Unpack[_LikeDoorsOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, _LikeDoors.__init__)

    copy = with_options


class _AsyncLikeDoors(_AsyncResources):
    """What `AsyncDoors` and the clients of services like it have in common."""

    _variant: ClassVar[Variant]
    _environment: ClassVar[str]

    def __init__(
        self,
        app_id: Credential | None = None,
        app_key: Credential | None = None,
        base_url: str | httpx2.URL | None = None,
        *,
        username: str | None = None,
        password: str | None = None,
        credential: Credential | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token_url: str | None = None,
        oauth_scope: str | None = None,
        admin_key: Credential | None = None,
        session: Credential | None = None,
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
            credential=Credentials(
                self._variant,
                app_id=(app_id, self._environment + "_APP_ID"),
                app_key=(app_key, self._environment + "_APP_KEY"),
                username=(username, self._environment + "_USERNAME"),
                password=(password, self._environment + "_PASSWORD"),
                credential=(credential, self._environment + "_CREDENTIAL"),
                client_id=(client_id, self._environment + "_CLIENT_ID"),
                client_secret=(client_secret, self._environment + "_CLIENT_SECRET"),
                token_url=(token_url, self._environment + "_TOKEN_URL"),
                oauth_scope=(oauth_scope, self._environment + "_OAUTH_SCOPE"),
                admin_key=(admin_key, self._environment + "_ADMIN_KEY"),
                session=(session, self._environment + "_SESSION"),
            ),
            base_url=setting(
                base_url,
                "base_url",
                self._environment + "_BASE_URL",
                default=self._variant.base_url,
            ),
            arguments=(
                (
                    "credential",
                    {
                        "app_id": app_id,
                        "app_key": app_key,
                        "username": username,
                        "password": password,
                        "credential": credential,
                        "client_id": client_id,
                        "client_secret": client_secret,
                        "token_url": token_url,
                        "oauth_scope": oauth_scope,
                        "admin_key": admin_key,
                        "session": session,
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

    def with_options(self, **options: Unpack[_LikeDoorsOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, _AsyncLikeDoors.__init__)

    copy = with_options


class Doors(_LikeDoors):
    """A client of Doors.

    Calls take `app_id` and `app_key`, or `username` and `password`, or `credential`, or `client_id`
    and `client_secret`, unless they say otherwise.

    Args:
        app_id: The key for the header `X-App-Id`, or a function that gives one; else the
            environment variable DOORS_APP_ID.
        app_key: The key for the parameter `key`, or a function that gives one; else the environment
            variable DOORS_APP_KEY.
        username: The name of a user; else the environment variable DOORS_USERNAME.
        password: The password of the user; else the environment variable DOORS_PASSWORD.
        credential: A token, a function that gives one, or an object with get_token(scope); else the
            environment variable DOORS_CREDENTIAL.
        client_id: The id of an OAuth client, for which tokens are fetched and renewed; else the
            environment variable DOORS_CLIENT_ID.
        client_secret: The secret of the OAuth client; else the environment variable
            DOORS_CLIENT_SECRET.
        token_url: Where tokens are fetched; else the environment variable DOORS_TOKEN_URL, else
            https://doors.example/token.
        oauth_scope: The scopes that tokens are for, with spaces between; else the environment
            variable DOORS_OAUTH_SCOPE, else doors:open doors:see.
        admin_key: A key for `adminKeyAuth`, or a function that gives one; else the environment
            variable DOORS_ADMIN_KEY.
        session: The key for the cookie `SESSION`, or a function that gives one; else the
            environment variable DOORS_SESSION.
        base_url: Where the service is; else the environment variable DOORS_BASE_URL.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Doors lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    _variant = _DOORS
    _environment = "DOORS"


class AsyncDoors(_AsyncLikeDoors):
    """An asynchronous client of Doors.

    Calls take `app_id` and `app_key`, or `username` and `password`, or `credential`, or `client_id`
    and `client_secret`, unless they say otherwise.

    Args:
        app_id: The key for the header `X-App-Id`, or a function that gives one; else the
            environment variable DOORS_APP_ID.
        app_key: The key for the parameter `key`, or a function that gives one; else the environment
            variable DOORS_APP_KEY.
        username: The name of a user; else the environment variable DOORS_USERNAME.
        password: The password of the user; else the environment variable DOORS_PASSWORD.
        credential: A token, a function that gives one, or an object with get_token(scope); else the
            environment variable DOORS_CREDENTIAL.
        client_id: The id of an OAuth client, for which tokens are fetched and renewed; else the
            environment variable DOORS_CLIENT_ID.
        client_secret: The secret of the OAuth client; else the environment variable
            DOORS_CLIENT_SECRET.
        token_url: Where tokens are fetched; else the environment variable DOORS_TOKEN_URL, else
            https://doors.example/token.
        oauth_scope: The scopes that tokens are for, with spaces between; else the environment
            variable DOORS_OAUTH_SCOPE, else doors:open doors:see.
        admin_key: A key for `adminKeyAuth`, or a function that gives one; else the environment
            variable DOORS_ADMIN_KEY.
        session: The key for the cookie `SESSION`, or a function that gives one; else the
            environment variable DOORS_SESSION.
        base_url: Where the service is; else the environment variable DOORS_BASE_URL.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Doors lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    _variant = _DOORS
    _environment = "DOORS"


class Gates(_LikeDoors):
    """A client of Gates, with the arguments of `Doors`; environment variables GATES_APP_ID,
    GATES_APP_KEY, GATES_USERNAME, GATES_PASSWORD, GATES_CREDENTIAL, GATES_CLIENT_ID,
    GATES_CLIENT_SECRET, GATES_TOKEN_URL, GATES_OAUTH_SCOPE, GATES_ADMIN_KEY, GATES_SESSION and
    GATES_BASE_URL.
    """

    _variant = _GATES
    _environment = "GATES"


class AsyncGates(_AsyncLikeDoors):
    """An asynchronous client of Gates, with the arguments of `AsyncDoors`; environment variables
    GATES_APP_ID, GATES_APP_KEY, GATES_USERNAME, GATES_PASSWORD, GATES_CREDENTIAL, GATES_CLIENT_ID,
    GATES_CLIENT_SECRET, GATES_TOKEN_URL, GATES_OAUTH_SCOPE, GATES_ADMIN_KEY, GATES_SESSION and
    GATES_BASE_URL.
    """

    _variant = _GATES
    _environment = "GATES"
