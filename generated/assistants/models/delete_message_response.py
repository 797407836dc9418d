"""DeleteMessageResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class DeleteMessageResponse(rt.Model):
    """Confirmation that a message was removed. OpenAI and Azure only."""

    id: str
    """Identifier of this object."""

    deleted: bool
    """Whether the object is gone."""

    object: Literal["thread.message.deleted"]
    """Type of this object."""
