"""RunStepDetailsMessageCreationObject and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDetailsMessageCreationObject(rt.Model):
    """Details of a step that wrote a message. OpenAI and Azure only."""

    type: Literal["message_creation"]
    """Kind of the step."""

    message_creation: models.RunStepDetailsMessageCreationObjectMessageCreation
    """The message."""


class RunStepDetailsMessageCreationObjectMessageCreation(rt.Model):
    """Message that a step wrote. OpenAI and Azure only."""

    message_id: str
    """Message that the step wrote."""


from .. import models
