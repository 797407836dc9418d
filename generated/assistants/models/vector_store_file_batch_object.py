"""VectorStoreFileBatchObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class VectorStoreFileBatchObject(rt.Model):
    """A group of files that are indexed together. OpenAI and Azure only."""

    id: str
    """Identifier of this object."""

    object: Literal["vector_store.files_batch"]
    """Type of this object."""

    created_at: int
    """Unix time in seconds at which this object was made."""

    vector_store_id: str
    """Store that the files go into."""

    status: models.VectorStoreFileBatchObjectStatus
    """How far the batch has come."""

    file_counts: models.VectorStoreFileBatchObjectFileCounts
    """Number of files in the batch by state of indexing."""


class VectorStoreFileBatchObjectFileCounts(rt.Model):
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
    """All files of the batch."""


VectorStoreFileBatchObjectStatus: TypeAlias = (
    Literal["in_progress", "completed", "cancelled", "failed"] | str
)


from .. import models
