"""MessageContentTextObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown


class MessageContentTextObject(rt.Model):
    """A text part of a stored message, with its annotations. OpenAI and Azure only."""

    type: Literal["text"]
    """Kind of the part."""

    text: models.MessageContentTextObjectText
    """The text and its annotations."""


class MessageContentTextObjectText(rt.Model):
    """Text of a message with its annotations. OpenAI and Azure only."""

    value: str
    """Text that the annotations refer into."""

    annotations: list[models.MessageContentTextObjectTextAnnotation]
    """Citations and file links found in the text."""


MessageContentTextObjectTextAnnotation = TypeAliasType(
    "MessageContentTextObjectTextAnnotation",
    Annotated[
        Union[
            "MessageContentTextAnnotationsFileCitationObject",
            "MessageContentTextAnnotationsFilePathObject",
            "MessageTextUrlCitationAnnotation",
            _unknown.UnknownByType,
        ],
        rt.Tagged("type"),
    ],
)


from .. import models
from .message_content_text_annotations_file_citation_object import (
    MessageContentTextAnnotationsFileCitationObject,
)
from .message_content_text_annotations_file_path_object import (
    MessageContentTextAnnotationsFilePathObject,
)
from .message_text_url_citation_annotation import MessageTextUrlCitationAnnotation
