"""ErrorEvent and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class ErrorEvent(rt.Model):
    """Reports an error inside a stream. OpenAI and Azure only."""

    event: Literal["error"]

    data: models.Error
    """What went wrong with a request."""


from .. import models
