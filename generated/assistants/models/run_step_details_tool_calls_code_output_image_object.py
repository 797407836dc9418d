"""RunStepDetailsToolCallsCodeOutputImageObject and its parts. Generated from the specs; do not
edit.
"""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class RunStepDetailsToolCallsCodeOutputImageObject(rt.Model):
    """An image that executed code drew. OpenAI and Azure only."""

    type: Literal["image"]
    """Kind of the output."""

    image: models.RunStepDetailsToolCallsCodeOutputImageObjectImage
    """The image."""


class RunStepDetailsToolCallsCodeOutputImageObjectImage(rt.Model):
    """File of an image that the code made. OpenAI and Azure only."""

    file_id: str
    """File that holds the image."""


from .. import models
