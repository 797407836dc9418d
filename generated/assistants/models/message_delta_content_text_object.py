"""MessageDeltaContentTextObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown


class MessageDeltaContentTextObject(rt.Model):
    """Piece of a text part. OpenAI and Azure only."""

    index: int
    """Position of the part in the content list."""

    type: Literal["text"]
    """Kind of the part."""

    text: models.MessageDeltaContentTextObjectText | None = None
    """The new text and its annotations."""


class MessageDeltaContentTextObjectText(rt.Model):
    """Text and annotations added by a message delta. OpenAI and Azure only."""

    value: str | None = None
    """Text to append."""

    annotations: list[models.MessageDeltaContentTextObjectTextAnnotation] | None = None
    """Annotations that belong to the new text."""


MessageDeltaContentTextObjectTextAnnotation = TypeAliasType(
    "MessageDeltaContentTextObjectTextAnnotation",
    Annotated[
        Union[
            "MessageDeltaContentTextAnnotationsFileCitationObject",
            "MessageDeltaContentTextAnnotationsFilePathObject",
            "MessageDeltaTextUrlCitationAnnotation",
            _unknown.UnknownByType,
        ],
        rt.Tagged("type"),
    ],
)


from .. import models
from .message_delta_content_text_annotations_file_citation_object import (
    MessageDeltaContentTextAnnotationsFileCitationObject,
)
from .message_delta_content_text_annotations_file_path_object import (
    MessageDeltaContentTextAnnotationsFilePathObject,
)
from .message_delta_text_url_citation_annotation import MessageDeltaTextUrlCitationAnnotation
