"""MessageContentImageFileObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict


class MessageContentImageFileObject(TypedDict):
    """An image part that points to an uploaded file. OpenAI and Azure only."""

    type: Literal["image_file"]
    """Kind of the block."""

    image_file: (
        params.MessageContentImageFileObjectImageFile
        | models.MessageContentImageFileObjectImageFile
    )
    """The image."""


class MessageContentImageFileObjectImageFile(TypedDict):
    """An uploaded image to put into a new message. OpenAI and Azure only."""

    file_id: str
    """Uploaded image, with purpose vision when it is sent as input."""

    detail: NotRequired[params.MessageContentImageFileObjectImageFileDetail]
    """Resolution at which the model looks at the image."""


MessageContentImageFileObjectImageFileDetail: TypeAlias = Literal["auto", "low", "high"] | str


from .. import models, params
