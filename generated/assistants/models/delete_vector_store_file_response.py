"""DeleteVectorStoreFileResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class DeleteVectorStoreFileResponse(rt.Model):
    """Confirmation that a file was taken out of a vector store, while the upload itself remains.
    OpenAI and Azure only.
    """

    id: str
    """Identifier of this object."""

    deleted: bool
    """Whether the object is gone."""

    object: Literal["vector_store.file.deleted"]
    """Type of this object."""
