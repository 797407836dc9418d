"""DeleteVectorStoreResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class DeleteVectorStoreResponse(rt.Model):
    """Confirmation that a vector store was removed. OpenAI and Azure only."""

    id: str
    """Identifier of this object."""

    deleted: bool
    """Whether the object is gone."""

    object: Literal["vector_store.deleted"]
    """Type of this object."""
