"""MessageContentImageUrlObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class MessageContentImageUrlObject(rt.Model):
    """An image part that points to an address on the web. OpenAI and Azure only."""

    type: Literal["image_url"]
    """Kind of the block."""

    image_url: models.MessageContentImageUrlObjectImageUrl
    """The image."""


class MessageContentImageUrlObjectImageUrl(rt.Model):
    """An image on the web to put into a new message. OpenAI and Azure only."""

    url: str
    """Address of a picture the service can fetch."""

    detail: models.MessageContentImageUrlObjectImageUrlDetail | None = None
    """Resolution at which the model looks at the image."""


MessageContentImageUrlObjectImageUrlDetail: TypeAlias = Literal["auto", "low", "high"] | str


from .. import models
