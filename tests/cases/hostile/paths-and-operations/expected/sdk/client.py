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
from .variants.evil import EVIL as _EVIL

if TYPE_CHECKING:
    from .resources.class_ import AsyncClass, Class
    from .resources.client import AsyncClientResource, ClientResource
    from .resources.evil import AsyncEvilResource, EvilResource
    from .resources.files import AsyncFiles, Files
    from .resources.import_ import AsyncImport, Import
    from .resources.list_ import AsyncList, List
    from .resources.models import AsyncModels, Models
    from .resources.new_line import AsyncNewLine, NewLine
    from .resources.quote import AsyncQuote, Quote
    from .resources.segment import AsyncSegment, Segment
    from .resources.sorted_ import AsyncSorted, Sorted
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
    def class_(self) -> Class:
        """Operations of `class_`."""
        from .resources.class_ import Class

        return Class(self)

    @cached_property
    def client(self) -> ClientResource:
        """Operations of `client`."""
        from .resources.client import ClientResource

        return ClientResource(self)

    @cached_property
    def evil(self) -> EvilResource:
        """Operations of `evil`."""
        from .resources.evil import EvilResource

        return EvilResource(self)

    @cached_property
    def files(self) -> Files:
        """Operations of `files`."""
        from .resources.files import Files

        return Files(self)

    @cached_property
    def import_(self) -> Import:
        """Operations of `import_`."""
        from .resources.import_ import Import

        return Import(self)

    @cached_property
    def list(self) -> List:
        """Operations of `list`."""
        from .resources.list_ import List

        return List(self)

    @cached_property
    def models(self) -> Models:
        """Operations of `models`."""
        from .resources.models import Models

        return Models(self)

    @cached_property
    def new_line(self) -> NewLine:
        """Operations of `new_line`."""
        from .resources.new_line import NewLine

        return NewLine(self)

    @cached_property
    def quote(self) -> Quote:
        """Operations of `quote`."""
        from .resources.quote import Quote

        return Quote(self)

    @cached_property
    def segment(self) -> Segment:
        """Operations of `segment`."""
        from .resources.segment import Segment

        return Segment(self)

    @cached_property
    def sorted(self) -> Sorted:
        """Operations of `sorted`."""
        from .resources.sorted_ import Sorted

        return Sorted(self)

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
    def class_(self) -> AsyncClass:
        """Operations of `class_`."""
        from .resources.class_ import AsyncClass

        return AsyncClass(self)

    @cached_property
    def client(self) -> AsyncClientResource:
        """Operations of `client`."""
        from .resources.client import AsyncClientResource

        return AsyncClientResource(self)

    @cached_property
    def evil(self) -> AsyncEvilResource:
        """Operations of `evil`."""
        from .resources.evil import AsyncEvilResource

        return AsyncEvilResource(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Operations of `files`."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def import_(self) -> AsyncImport:
        """Operations of `import_`."""
        from .resources.import_ import AsyncImport

        return AsyncImport(self)

    @cached_property
    def list(self) -> AsyncList:
        """Operations of `list`."""
        from .resources.list_ import AsyncList

        return AsyncList(self)

    @cached_property
    def models(self) -> AsyncModels:
        """Operations of `models`."""
        from .resources.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def new_line(self) -> AsyncNewLine:
        """Operations of `new_line`."""
        from .resources.new_line import AsyncNewLine

        return AsyncNewLine(self)

    @cached_property
    def quote(self) -> AsyncQuote:
        """Operations of `quote`."""
        from .resources.quote import AsyncQuote

        return AsyncQuote(self)

    @cached_property
    def segment(self) -> AsyncSegment:
        """Operations of `segment`."""
        from .resources.segment import AsyncSegment

        return AsyncSegment(self)

    @cached_property
    def sorted(self) -> AsyncSorted:
        """Operations of `sorted`."""
        from .resources.sorted_ import AsyncSorted

        return AsyncSorted(self)

    @cached_property
    def timeout(self) -> AsyncTimeoutResource:
        """Operations of `timeout`."""
        from .resources.timeout import AsyncTimeoutResource

        return AsyncTimeoutResource(self)


class _EvilOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""


class Evil(_Resources):
    """A client of Evil.

    Args:
        base_url: Where the service is; else the environment variable EVIL_BASE_URL.
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
            _EVIL,
            base_url=setting(base_url, "base_url", "EVIL_BASE_URL", default=_EVIL.base_url),
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

    def with_options(self, **options: Unpack[_EvilOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Evil.__init__)

    copy = with_options


class AsyncEvil(_AsyncResources):
    """An asynchronous client of Evil.

    Args:
        base_url: Where the service is; else the environment variable EVIL_BASE_URL.
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
            _EVIL,
            base_url=setting(base_url, "base_url", "EVIL_BASE_URL", default=_EVIL.base_url),
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

    def with_options(self, **options: Unpack[_EvilOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncEvil.__init__)

    copy = with_options
