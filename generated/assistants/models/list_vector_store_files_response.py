"""ListVectorStoreFilesResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


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


from .. import models
