"""MessageDeltaObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown


class MessageDeltaObject(rt.Model):
    """What changed in a message since the previous event. OpenAI and Azure only."""

    id: str
    """Message that grows."""

    object: Literal["thread.message.delta"]
    """Type of this object."""

    delta: models.MessageDeltaObjectDelta
    """Fields to merge into the message."""


class MessageDeltaObjectDelta(rt.Model):
    """What has been added to a message since the last event. OpenAI and Azure only."""

    role: models.MessageDeltaObjectDeltaRole | None = None
    """Author of the message."""

    content: list[models.MessageDeltaObjectDeltaContentItem] | None = None
    """Pieces of content, each with the index of the part it extends."""


MessageDeltaObjectDeltaContentItem = TypeAliasType(
    "MessageDeltaObjectDeltaContentItem",
    Annotated[
        Union[
            "MessageDeltaContentImageFileObject",
            "MessageDeltaContentTextObject",
            "MessageDeltaContentRefusalObject",
            "MessageDeltaContentImageUrlObject",
            _unknown.UnknownByType,
        ],
        rt.Tagged("type"),
    ],
)


MessageDeltaObjectDeltaRole: TypeAlias = Literal["user", "assistant"] | str


from .. import models
from .message_delta_content_image_file_object import MessageDeltaContentImageFileObject
from .message_delta_content_image_url_object import MessageDeltaContentImageUrlObject
from .message_delta_content_refusal_object import MessageDeltaContentRefusalObject
from .message_delta_content_text_object import MessageDeltaContentTextObject
