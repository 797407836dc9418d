"""RunStepDeltaStepDetailsToolCallsCodeOutputImageObject and its parts. Generated from the specs; do
not edit.
"""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(rt.Model):
    """An image output that arrived while code ran. OpenAI and Azure only."""

    index: int
    """Position of the output in the call's list."""

    type: Literal["image"]
    """Kind of the output."""

    image: models.RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None = None
    """The image."""


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(rt.Model):
    """File of a streamed image. OpenAI and Azure only."""

    file_id: str | None = None
    """File that holds the image."""


from .. import models
