"""MessageContentImageUrlObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from .._runtime import models as rt


class MessageContentImageUrlObject(rt.Model):
    """An image part that points to an address on the web."""

    type: Literal["image_url"]
    """Kind of the block."""

    image_url: MessageContentImageUrlObjectImageUrl
    """The image."""


class MessageContentImageUrlObjectParam(TypedDict):
    """An image part that points to an address on the web."""

    type: Literal["image_url"]
    """Kind of the block."""

    image_url: MessageContentImageUrlObjectImageUrlParam
    """The image."""


class MessageContentImageUrlObjectImageUrl(rt.Model):
    """An image on the web to put into a new message."""

    url: str
    """Address of a picture the service can fetch."""

    detail: MessageContentImageUrlObjectImageUrlDetail | str | None = None
    """Resolution at which the model looks at the image."""


class MessageContentImageUrlObjectImageUrlParam(TypedDict):
    """An image on the web to put into a new message."""

    url: str
    """Address of a picture the service can fetch."""

    detail: NotRequired[MessageContentImageUrlObjectImageUrlDetail | str]
    """Resolution at which the model looks at the image."""


MessageContentImageUrlObjectImageUrlDetail: TypeAlias = Literal["auto", "low", "high"]
