"""DeleteFileResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class DeleteFileResponse(rt.Model):
    """Confirmation that a file was removed. OpenAI and Azure only."""

    id: str
    """Identifier of this object."""

    object: Literal["file"]
    """Type of this object."""

    deleted: bool
    """Whether the object is gone."""
