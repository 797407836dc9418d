"""RunStepDeltaStepDetailsMessageCreationObject and its parts. Generated from the specs; do not
edit.
"""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDeltaStepDetailsMessageCreationObject(rt.Model):
    """Piece of the details of a step that writes a message. OpenAI and Azure only."""

    type: Literal["message_creation"]
    """Kind of the details."""

    message_creation: models.RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None = (
        None
    )
    """The message."""


class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(rt.Model):
    """Message that a step is writing. OpenAI and Azure only."""

    message_id: str | None = None
    """Message that the step writes."""


from .. import models
