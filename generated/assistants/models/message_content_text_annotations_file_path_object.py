"""MessageContentTextAnnotationsFilePathObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class MessageContentTextAnnotationsFilePathObject(rt.Model):
    """Marks a link to a file that the code interpreter made. OpenAI and Azure only."""

    type: Literal["file_path"]
    """Kind of the annotation."""

    text: str
    """Marker in the text that stands for the link."""

    file_path: models.MessageContentTextAnnotationsFilePathObjectFilePath
    """The file."""

    start_index: int | None = None
    """Offset of the first character of the marker. At least 0."""

    end_index: int | None = None
    """Offset just after the marker. At least 0."""


class MessageContentTextAnnotationsFilePathObjectFilePath(rt.Model):
    """File of a file path annotation. OpenAI and Azure only."""

    file_id: str
    """File that was made."""


from .. import models
