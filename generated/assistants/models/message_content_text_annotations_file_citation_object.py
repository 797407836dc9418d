"""MessageContentTextAnnotationsFileCitationObject and its parts. Generated from the specs; do not
edit.
"""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class MessageContentTextAnnotationsFileCitationObject(rt.Model):
    """Marks a passage that quotes a file found by file search. OpenAI and Azure only."""

    type: Literal["file_citation"]
    """Kind of the annotation."""

    text: str
    """Marker in the text that stands for the citation."""

    file_citation: models.MessageContentTextAnnotationsFileCitationObjectFileCitation
    """The cited file."""

    start_index: int | None = None
    """Offset of the first character of the marker. At least 0."""

    end_index: int | None = None
    """Offset just after the marker. At least 0."""


class MessageContentTextAnnotationsFileCitationObjectFileCitation(rt.Model):
    """File and quotation of a citation. OpenAI and Azure only."""

    file_id: str
    """File that is cited."""

    quote: str | None = None
    """The words quoted. Azure only."""


from .. import models
