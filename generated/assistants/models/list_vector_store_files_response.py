"""ListVectorStoreFilesResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt, pages


class ListVectorStoreFilesResponse(rt.Model):
    """One page of files in a vector store. OpenAI and Azure only."""

    object: str | None = None
    """OpenAI only."""

    data: list[models.VectorStoreFileObject]
    """The files on this page."""

    first_id: str | None = None
    """OpenAI only."""

    last_id: str | None = None
    """Identifier of the last item on this page."""

    has_more: bool
    """Whether more items follow this page."""


class ListVectorStoreFilesResponsePage(
    pages.More, pages.Page["VectorStoreFileObject"], ListVectorStoreFilesResponse
):
    """A page: iterating over it gives the items of all pages."""


class AsyncListVectorStoreFilesResponsePage(
    pages.More, pages.AsyncPage["VectorStoreFileObject"], ListVectorStoreFilesResponse
):
    """A page of an asynchronous client: iterating over it gives the items of all pages."""


from .. import models
from .vector_store_file_object import VectorStoreFileObject
