"""MessageDeltaContentTextAnnotationsFileCitationObject and its parts. Generated from the specs; do
not edit.
"""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class MessageDeltaContentTextAnnotationsFileCitationObject(rt.Model):
    """Piece of a file citation. OpenAI and Azure only."""

    index: int
    """Position of the annotation in the text part."""

    type: Literal["file_citation"]
    """Kind of the annotation."""

    text: str | None = None
    """Marker in the text that stands for the citation."""

    file_citation: (
        models.MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation | None
    ) = None
    """The cited file."""

    start_index: int | None = None
    """Offset of the first character of the marker. At least 0."""

    end_index: int | None = None
    """Offset just after the marker. At least 0."""


class MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation(rt.Model):
    """File and quotation of a streamed citation. OpenAI and Azure only."""

    file_id: str | None = None
    """File that is cited."""

    quote: str | None = None
    """Passage of the file that is cited."""


from .. import models
