"""ListVectorStoresResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt, pages


class ListVectorStoresResponse(rt.Model):
    """One page of vector stores. OpenAI and Azure only."""

    object: str | None = None
    """OpenAI only."""

    data: list[models.VectorStoreObject]
    """The vector stores on this page."""

    first_id: str | None = None
    """OpenAI only."""

    last_id: str | None = None
    """Identifier of the last item on this page."""

    has_more: bool
    """Whether more items follow this page."""


class ListVectorStoresResponsePage(
    pages.More, pages.Page["VectorStoreObject"], ListVectorStoresResponse
):
    """A page: iterating over it gives the items of all pages."""


class AsyncListVectorStoresResponsePage(
    pages.More, pages.AsyncPage["VectorStoreObject"], ListVectorStoresResponse
):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""


from .. import models
from .vector_store_object import VectorStoreObject
