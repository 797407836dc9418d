"""ListFilesResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from .._runtime import models as rt


class ListFilesResponse(rt.Model):
    """One page of uploaded files. OpenAI and Azure only."""

    object: str
    """Type of this object."""

    data: list[models.OpenAIFile]
    """The files."""

    first_id: str | None = None
    """OpenAI only."""

    last_id: str | None = None
    """OpenAI only."""

    has_more: bool | None = None
    """OpenAI only."""


from .. import models
