"""OpenAIFile and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class OpenAIFile(rt.Model):
    """A file stored on the platform. OpenAI and Azure only."""

    id: str
    """Identifier of this object."""

    bytes: int
    """Size in bytes."""

    created_at: int
    """Unix time in seconds at which this object was made."""

    expires_at: int | None = None
    """Moment when the file is removed, absent if it is kept. OpenAI only."""

    filename: str
    """Name given at upload."""

    object: Literal["file"]
    """Type of this object."""

    purpose: models.OpenAIFilePurpose
    """What the file is used for."""

    status: models.OpenAIFileStatus | None = None
    """Progress of the check after upload, no longer maintained."""

    status_details: str | None = None
    """Reason why a file failed its check, no longer maintained."""


OpenAIFilePurpose: TypeAlias = (
    Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
    ]
    | str
)


OpenAIFileStatus: TypeAlias = (
    Literal["uploaded", "processed", "error", "pending", "running", "deleting", "deleted"] | str
)


from .. import models
