"""MessageContentImageFileObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class MessageContentImageFileObject(rt.Model):
    """An image part that points to an uploaded file. OpenAI and Azure only."""

    type: Literal["image_file"]
    """Kind of the block."""

    image_file: models.MessageContentImageFileObjectImageFile
    """The image."""


class MessageContentImageFileObjectImageFile(rt.Model):
    """An uploaded image to put into a new message. OpenAI and Azure only."""

    file_id: str
    """Uploaded image, with purpose vision when it is sent as input."""

    detail: models.MessageContentImageFileObjectImageFileDetail | None = None
    """Resolution at which the model looks at the image."""


MessageContentImageFileObjectImageFileDetail: TypeAlias = Literal["auto", "low", "high"] | str


from .. import models
