"""ThreadStreamEvent and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class ThreadStreamEvent(rt.Model):
    """Events about the thread itself. OpenAI and Azure only."""

    enabled: bool | None = None
    """Whether input audio transcription is switched on. OpenAI only."""

    event: Literal["thread.created"]

    data: models.ThreadObject
    """A conversation that holds messages and runs."""


from .. import models
