"""MessageDeltaContentTextAnnotationsFilePathObject and its parts. Generated from the specs; do not
edit.
"""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class MessageDeltaContentTextAnnotationsFilePathObject(rt.Model):
    """Piece of a link to a file that the code interpreter made. OpenAI and Azure only."""

    index: int
    """Position of the annotation in the text part."""

    type: Literal["file_path"]
    """Kind of the annotation."""

    text: str | None = None
    """Marker in the text that stands for the link."""

    file_path: models.MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None = None
    """The file."""

    start_index: int | None = None
    """Offset of the first character of the marker. At least 0."""

    end_index: int | None = None
    """Offset just after the marker. At least 0."""


class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(rt.Model):
    """File of a streamed file path annotation. OpenAI and Azure only."""

    file_id: str | None = None
    """File that was made."""


from .. import models
