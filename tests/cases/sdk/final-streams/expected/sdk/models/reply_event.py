"""ReplyEvent and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from .._runtime import models as rt
from ..models import _unknown

ReplyEvent = TypeAliasType(
    "ReplyEvent",
    Annotated[
        Union["ReplyEventTextDelta", "ReplyEventReplyCompleted", _unknown.UnknownByType],
        rt.Tagged("type"),
    ],
)


class ReplyEventReplyCompleted(rt.Model):
    """The type `reply.completed`."""

    type: Literal["reply.completed"]

    reply: models.Reply


class ReplyEventTextDelta(rt.Model):
    """The type `text.delta`."""

    type: Literal["text.delta"]

    delta: str


from .. import models
