"""MessageContentImageFileObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class MessageContentImageFileObject(rt.Model):
    """An image part that points to an uploaded file."""

    type: Literal["image_file"]
    """Kind of the block."""

    image_file: MessageContentImageFileObjectImageFile
    """The image."""


class MessageContentImageFileObjectParam(TypedDict):
    """An image part that points to an uploaded file."""

    type: Literal["image_file"]
    """Kind of the block."""

    image_file: MessageContentImageFileObjectImageFileParam
    """The image."""


class MessageContentImageFileObjectImageFile(rt.Model):
    """An uploaded image to put into a new message."""

    file_id: str
    """Uploaded image, with purpose vision when it is sent as input."""

    detail: MessageContentImageFileObjectImageFileDetail | str | None = None
    """Resolution at which the model looks at the image."""


class MessageContentImageFileObjectImageFileParam(TypedDict):
    """An uploaded image to put into a new message."""

    file_id: str
    """Uploaded image, with purpose vision when it is sent as input."""

    detail: NotRequired[MessageContentImageFileObjectImageFileDetail | str]
    """Resolution at which the model looks at the image."""


MessageContentImageFileObjectImageFileDetail: TypeAlias = Literal["auto", "low", "high"]
