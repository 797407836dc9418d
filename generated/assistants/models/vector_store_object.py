"""VectorStoreObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class VectorStoreObject(rt.Model):
    """A searchable collection of indexed files. OpenAI and Azure only."""

    id: str
    """Identifier of this object."""

    object: Literal["vector_store"]
    """Type of this object."""

    created_at: int
    """Unix time in seconds at which this object was made."""

    name: str
    """Name of the store."""

    usage_bytes: int
    """Storage taken by all files of the store."""

    file_counts: models.VectorStoreObjectFileCounts
    """Number of files by state of indexing."""

    status: models.VectorStoreObjectStatus
    """Whether the store is still indexing, ready or expired."""

    expires_after: models.VectorStoreExpirationAfter | None = None
    """Rule that removes a vector store once it lies idle."""

    expires_at: int | None = None
    """Moment when the store goes away, null if it is kept."""

    last_active_at: int | None
    """When the store was last used."""

    metadata: dict[str, str] | None
    """Up to 16 free string pairs, with keys of at most 64 and values of at most 512 characters."""


class VectorStoreObjectFileCounts(rt.Model):
    """Numbers of files by stage. OpenAI and Azure only."""

    in_progress: int
    """Files being indexed."""

    completed: int
    """Files ready to be searched."""

    failed: int
    """Files that could not be indexed."""

    cancelled: int
    """Files whose indexing was stopped."""

    total: int
    """All files of the store."""


VectorStoreObjectStatus: TypeAlias = Literal["expired", "in_progress", "completed"] | str


from .. import models
