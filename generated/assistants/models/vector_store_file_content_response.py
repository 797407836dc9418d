"""VectorStoreFileContentResponse and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class VectorStoreFileContentResponse(rt.Model):
    """Text that was extracted from an indexed file. OpenAI only."""

    object: Literal["vector_store.file_content.page"]

    data: list[models.VectorStoreFileContentResponseDataItem]
    """Extracted parts in order."""

    has_more: bool

    next_page: str | None
    """Token of the following page, null on the last one."""


class VectorStoreFileContentResponseDataItem(rt.Model):
    """Part of VectorStoreFileContentResponse. OpenAI only."""

    type: str | None = None
    """Kind of part, at present only text."""

    text: str | None = None
    """Extracted text."""


from .. import models
