"""MessageDeltaContentImageUrlObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import models as rt


class MessageDeltaContentImageUrlObject(rt.Model):
    """Piece of an image part that points to an address on the web. OpenAI only."""

    index: int
    """Position of the part in the content list."""

    type: Literal["image_url"]

    image_url: models.MessageDeltaContentImageUrlObjectImageUrl | None = None


class MessageDeltaContentImageUrlObjectImageUrl(rt.Model):
    """Part of MessageDeltaContentImageUrlObject. OpenAI only."""

    url: str | None = None
    """Address of the picture."""

    detail: models.MessageDeltaContentImageUrlObjectImageUrlDetail | None = None
    """Resolution at which the model looks at the image."""


MessageDeltaContentImageUrlObjectImageUrlDetail: TypeAlias = Literal["auto", "low", "high"] | str


from .. import models
