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
    WebhookSecrets,
)
from ._runtime.tables import Variant
from ._runtime.request import Settings as _Settings
from .variants.copied import COPIED as _COPIED
from .variants.notes import NOTES as _NOTES
from .variants.older import OLDER as _OLDER
from .variants.plain import PLAIN as _PLAIN

if TYPE_CHECKING:
    from .resources.webhooks import AsyncWebhooks, Webhooks


class _Resources(SyncClient):
    """What every client offers, whichever service it talks to."""

    @cached_property
    def webhooks(self) -> Webhooks:
        """Operations of `webhooks`."""
        from .resources.webhooks import Webhooks

        return Webhooks(self)


class _AsyncResources(AsyncClient):
    """What every asynchronous client offers, whichever service it talks to."""

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Operations of `webhooks`."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)


class _LikeNotesOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    webhook_secret: WebhookSecrets | None


class _LikeNotes(_Resources):
    """What `Notes` and the clients of services like it have in common."""

    _variant: ClassVar[Variant]
    _environment: ClassVar[str]

    def __init__(
        self,
        base_url: str | httpx2.URL | None = None,
        *,
        webhook_secret: WebhookSecrets | None = None,
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
            webhook_secret=webhook_secret,
            arguments=(
                ("base_url", {"base_url": base_url}),
                ("webhook_secret", {"webhook_secret": webhook_secret}),
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

    def with_options(self, **options: Unpack[_LikeNotesOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, _LikeNotes.__init__)

    copy = with_options


class _AsyncLikeNotes(_AsyncResources):
    """What `AsyncNotes` and the clients of services like it have in common."""

    _variant: ClassVar[Variant]
    _environment: ClassVar[str]

    def __init__(
        self,
        base_url: str | httpx2.URL | None = None,
        *,
        webhook_secret: WebhookSecrets | None = None,
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
            webhook_secret=webhook_secret,
            arguments=(
                ("base_url", {"base_url": base_url}),
                ("webhook_secret", {"webhook_secret": webhook_secret}),
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

    def with_options(self, **options: Unpack[_LikeNotesOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, _AsyncLikeNotes.__init__)

    copy = with_options


class Notes(_LikeNotes):
    """A client of Notes.

    Args:
        base_url: Where the service is; else the environment variable NOTES_BASE_URL.
        webhook_secret: What events are signed with, or several; else the environment variable
            NOTES_WEBHOOK_SECRET.
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

    _variant = _NOTES
    _environment = "NOTES"


class AsyncNotes(_AsyncLikeNotes):
    """An asynchronous client of Notes.

    Args:
        base_url: Where the service is; else the environment variable NOTES_BASE_URL.
        webhook_secret: What events are signed with, or several; else the environment variable
            NOTES_WEBHOOK_SECRET.
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

    _variant = _NOTES
    _environment = "NOTES"


class _OlderNotesOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""

    webhook_secret: WebhookSecrets | None


class OlderNotes(_Resources):
    """A client of Older.

    Args:
        base_url: Where the service is; else the environment variable OLDER_BASE_URL.
        webhook_secret: What events are signed with, or several; else the environment variable
            OLDER_WEBHOOK_SECRET.
        http_client: An `httpx2.Client` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Older lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        base_url: str | httpx2.URL | None = None,
        *,
        webhook_secret: WebhookSecrets | None = None,
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
            _OLDER,
            base_url=setting(base_url, "base_url", "OLDER_BASE_URL", default=_OLDER.base_url),
            webhook_secret=webhook_secret,
            arguments=(
                ("base_url", {"base_url": base_url}),
                ("webhook_secret", {"webhook_secret": webhook_secret}),
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

    def with_options(self, **options: Unpack[_OlderNotesOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, OlderNotes.__init__)

    copy = with_options


class AsyncOlderNotes(_AsyncResources):
    """An asynchronous client of Older.

    Args:
        base_url: Where the service is; else the environment variable OLDER_BASE_URL.
        webhook_secret: What events are signed with, or several; else the environment variable
            OLDER_WEBHOOK_SECRET.
        http_client: An `httpx2.AsyncClient` of yours, with its timeout; it is not closed.
        timeout: Seconds to wait for the service, or an `httpx2.Timeout`.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request; None removes one.
        default_query: Parameters of the query of every request.
        retry: `all` sends a request again even if it may have taken effect, `idempotent` not.
        unsupported: `refuse` what the spec of Older lacks, or `send` it anyway.
        validate: Whether calls are checked against the spec before they are sent.
        strict: Whether a response that the spec does not describe is an error.
        limits: How large a response may be, and how long it may take.
    """

    def __init__(
        self,
        base_url: str | httpx2.URL | None = None,
        *,
        webhook_secret: WebhookSecrets | None = None,
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
            _OLDER,
            base_url=setting(base_url, "base_url", "OLDER_BASE_URL", default=_OLDER.base_url),
            webhook_secret=webhook_secret,
            arguments=(
                ("base_url", {"base_url": base_url}),
                ("webhook_secret", {"webhook_secret": webhook_secret}),
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

    def with_options(self, **options: Unpack[_OlderNotesOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncOlderNotes.__init__)

    copy = with_options


class _PlainNotesOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""


class PlainNotes(_Resources):
    """A client of Plain.

    Args:
        base_url: Where the service is; else the environment variable PLAIN_BASE_URL.
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
            _PLAIN,
            base_url=setting(base_url, "base_url", "PLAIN_BASE_URL", default=_PLAIN.base_url),
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

    def with_options(self, **options: Unpack[_PlainNotesOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, PlainNotes.__init__)

    copy = with_options


class AsyncPlainNotes(_AsyncResources):
    """An asynchronous client of Plain.

    Args:
        base_url: Where the service is; else the environment variable PLAIN_BASE_URL.
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
            _PLAIN,
            base_url=setting(base_url, "base_url", "PLAIN_BASE_URL", default=_PLAIN.base_url),
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

    def with_options(self, **options: Unpack[_PlainNotesOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncPlainNotes.__init__)

    copy = with_options


class CopiedNotes(_LikeNotes):
    """A client of Copied, with the arguments of `Notes`; environment variables COPIED_BASE_URL and
    COPIED_WEBHOOK_SECRET.
    """

    _variant = _COPIED
    _environment = "COPIED"


class AsyncCopiedNotes(_AsyncLikeNotes):
    """An asynchronous client of Copied, with the arguments of `AsyncNotes`; environment variables
    COPIED_BASE_URL and COPIED_WEBHOOK_SECRET.
    """

    _variant = _COPIED
    _environment = "COPIED"
