"""MessageStreamEvent and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class MessageStreamEventThreadMessageCompleted(rt.Model):
    """The event `thread.message.completed`. OpenAI and Azure only."""

    event: Literal["thread.message.completed"]

    data: models.MessageObject
    """A message in a thread."""


class MessageStreamEventThreadMessageCreated(rt.Model):
    """The event `thread.message.created`. OpenAI and Azure only."""

    event: Literal["thread.message.created"]

    data: models.MessageObject
    """A message in a thread."""


class MessageStreamEventThreadMessageDelta(rt.Model):
    """The event `thread.message.delta`. OpenAI and Azure only."""

    event: Literal["thread.message.delta"]

    data: models.MessageDeltaObject
    """What changed in a message since the previous event."""


class MessageStreamEventThreadMessageInProgress(rt.Model):
    """The event `thread.message.in_progress`. OpenAI and Azure only."""

    event: Literal["thread.message.in_progress"]

    data: models.MessageObject
    """A message in a thread."""


class MessageStreamEventThreadMessageIncomplete(rt.Model):
    """The event `thread.message.incomplete`. OpenAI and Azure only."""

    event: Literal["thread.message.incomplete"]

    data: models.MessageObject
    """A message in a thread."""


from .. import models
