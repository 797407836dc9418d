"""MessageDeltaContentImageFileObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class MessageDeltaContentImageFileObject(rt.Model):
    """Piece of an image part that points to an uploaded file. OpenAI and Azure only."""

    index: int
    """Position of the part in the content list."""

    type: Literal["image_file"]
    """Kind of the part."""

    image_file: models.MessageDeltaContentImageFileObjectImageFile | None = None
    """The image."""


class MessageDeltaContentImageFileObjectImageFile(rt.Model):
    """Image file named by a message delta. OpenAI and Azure only."""

    file_id: str | None = None
    """Uploaded image."""

    detail: models.MessageDeltaContentImageFileObjectImageFileDetail | None = None
    """Resolution at which the model looks at the image. OpenAI only."""


MessageDeltaContentImageFileObjectImageFileDetail: TypeAlias = Literal["auto", "low", "high"] | str


from .. import models
