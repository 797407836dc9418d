"""The clients: one a service, and its asynchronous form. Generated from the specs; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

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
from ._runtime.request import Settings as _Settings
from .variants.notes import NOTES as _NOTES

if TYPE_CHECKING:
    from .resources.animal import Animal, AsyncAnimal
    from .resources.collections import AsyncCollections, Collections
    from .resources.gists import AsyncGists, Gists
    from .resources.hooks import AsyncHooks, Hooks
    from .resources.it import AsyncIt, It
    from .resources.items import AsyncItems, Items
    from .resources.k8s_io import AsyncK8sIo, K8sIo
    from .resources.notes import AsyncNotesResource, NotesResource
    from .resources.orgs import AsyncOrgs, Orgs
    from .resources.pet import AsyncPet, Pet
    from .resources.pulls import AsyncPulls, Pulls
    from .resources.records import AsyncRecords, Records
    from .resources.runs import AsyncRuns, Runs
    from .resources.s3x_y import AsyncS3xY, S3xY
    from .resources.sites import AsyncSites, Sites
    from .resources.spaces import AsyncSpaces, Spaces
    from .resources.v1alpha1_s import AsyncV1alpha1S, V1alpha1S
    from .resources.workflows import AsyncWorkflows, Workflows


class _Resources(SyncClient):
    """What every client offers, whichever service it talks to."""

    @cached_property
    def animal(self) -> Animal:
        """Operations of `animal`."""
        from .resources.animal import Animal

        return Animal(self)

    @cached_property
    def collections(self) -> Collections:
        """Operations of `collections`."""
        from .resources.collections import Collections

        return Collections(self)

    @cached_property
    def gists(self) -> Gists:
        """Operations of `gists`."""
        from .resources.gists import Gists

        return Gists(self)

    @cached_property
    def hooks(self) -> Hooks:
        """Operations of `hooks`."""
        from .resources.hooks import Hooks

        return Hooks(self)

    @cached_property
    def it(self) -> It:
        """Operations of `it`."""
        from .resources.it import It

        return It(self)

    @cached_property
    def items(self) -> Items:
        """Operations of `items`."""
        from .resources.items import Items

        return Items(self)

    @cached_property
    def k8s_io(self) -> K8sIo:
        """Operations of `k8s_io`."""
        from .resources.k8s_io import K8sIo

        return K8sIo(self)

    @cached_property
    def notes(self) -> NotesResource:
        """Operations of `notes`."""
        from .resources.notes import NotesResource

        return NotesResource(self)

    @cached_property
    def orgs(self) -> Orgs:
        """Operations of `orgs`."""
        from .resources.orgs import Orgs

        return Orgs(self)

    @cached_property
    def pet(self) -> Pet:
        """Operations of `pet`."""
        from .resources.pet import Pet

        return Pet(self)

    @cached_property
    def pulls(self) -> Pulls:
        """Operations of `pulls`."""
        from .resources.pulls import Pulls

        return Pulls(self)

    @cached_property
    def records(self) -> Records:
        """Operations of `records`."""
        from .resources.records import Records

        return Records(self)

    @cached_property
    def runs(self) -> Runs:
        """Operations of `runs`."""
        from .resources.runs import Runs

        return Runs(self)

    @cached_property
    def s3x_y(self) -> S3xY:
        """Operations of `s3x_y`."""
        from .resources.s3x_y import S3xY

        return S3xY(self)

    @cached_property
    def sites(self) -> Sites:
        """Operations of `sites`."""
        from .resources.sites import Sites

        return Sites(self)

    @cached_property
    def spaces(self) -> Spaces:
        """Operations of `spaces`."""
        from .resources.spaces import Spaces

        return Spaces(self)

    @cached_property
    def v1alpha1_s(self) -> V1alpha1S:
        """Operations of `v1alpha1_s`."""
        from .resources.v1alpha1_s import V1alpha1S

        return V1alpha1S(self)

    @cached_property
    def workflows(self) -> Workflows:
        """Operations of `workflows`."""
        from .resources.workflows import Workflows

        return Workflows(self)


class _AsyncResources(AsyncClient):
    """What every asynchronous client offers, whichever service it talks to."""

    @cached_property
    def animal(self) -> AsyncAnimal:
        """Operations of `animal`."""
        from .resources.animal import AsyncAnimal

        return AsyncAnimal(self)

    @cached_property
    def collections(self) -> AsyncCollections:
        """Operations of `collections`."""
        from .resources.collections import AsyncCollections

        return AsyncCollections(self)

    @cached_property
    def gists(self) -> AsyncGists:
        """Operations of `gists`."""
        from .resources.gists import AsyncGists

        return AsyncGists(self)

    @cached_property
    def hooks(self) -> AsyncHooks:
        """Operations of `hooks`."""
        from .resources.hooks import AsyncHooks

        return AsyncHooks(self)

    @cached_property
    def it(self) -> AsyncIt:
        """Operations of `it`."""
        from .resources.it import AsyncIt

        return AsyncIt(self)

    @cached_property
    def items(self) -> AsyncItems:
        """Operations of `items`."""
        from .resources.items import AsyncItems

        return AsyncItems(self)

    @cached_property
    def k8s_io(self) -> AsyncK8sIo:
        """Operations of `k8s_io`."""
        from .resources.k8s_io import AsyncK8sIo

        return AsyncK8sIo(self)

    @cached_property
    def notes(self) -> AsyncNotesResource:
        """Operations of `notes`."""
        from .resources.notes import AsyncNotesResource

        return AsyncNotesResource(self)

    @cached_property
    def orgs(self) -> AsyncOrgs:
        """Operations of `orgs`."""
        from .resources.orgs import AsyncOrgs

        return AsyncOrgs(self)

    @cached_property
    def pet(self) -> AsyncPet:
        """Operations of `pet`."""
        from .resources.pet import AsyncPet

        return AsyncPet(self)

    @cached_property
    def pulls(self) -> AsyncPulls:
        """Operations of `pulls`."""
        from .resources.pulls import AsyncPulls

        return AsyncPulls(self)

    @cached_property
    def records(self) -> AsyncRecords:
        """Operations of `records`."""
        from .resources.records import AsyncRecords

        return AsyncRecords(self)

    @cached_property
    def runs(self) -> AsyncRuns:
        """Operations of `runs`."""
        from .resources.runs import AsyncRuns

        return AsyncRuns(self)

    @cached_property
    def s3x_y(self) -> AsyncS3xY:
        """Operations of `s3x_y`."""
        from .resources.s3x_y import AsyncS3xY

        return AsyncS3xY(self)

    @cached_property
    def sites(self) -> AsyncSites:
        """Operations of `sites`."""
        from .resources.sites import AsyncSites

        return AsyncSites(self)

    @cached_property
    def spaces(self) -> AsyncSpaces:
        """Operations of `spaces`."""
        from .resources.spaces import AsyncSpaces

        return AsyncSpaces(self)

    @cached_property
    def v1alpha1_s(self) -> AsyncV1alpha1S:
        """Operations of `v1alpha1_s`."""
        from .resources.v1alpha1_s import AsyncV1alpha1S

        return AsyncV1alpha1S(self)

    @cached_property
    def workflows(self) -> AsyncWorkflows:
        """Operations of `workflows`."""
        from .resources.workflows import AsyncWorkflows

        return AsyncWorkflows(self)


class _NotesOptions(ClientOptions, total=False):
    """What a client that is made from another one may have otherwise."""


class Notes(_Resources):
    """A client of Notes.

    Args:
        base_url: Where the service is; else the environment variable NOTES_BASE_URL.
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

    def with_options(self, **options: Unpack[_NotesOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, Notes.__init__)

    copy = with_options


class AsyncNotes(_AsyncResources):
    """An asynchronous client of Notes.

    Args:
        base_url: Where the service is; else the environment variable NOTES_BASE_URL.
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

    def with_options(self, **options: Unpack[_NotesOptions]) -> Self:
        """Return a client with other options, by default on the connections of this one."""
        return self._with(options, AsyncNotes.__init__)

    copy = with_options
