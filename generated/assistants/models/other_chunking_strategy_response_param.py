"""OtherChunkingStrategyResponseParam and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class OtherChunkingStrategyResponseParam(rt.Model):
    """Reports that the splitting method is unknown, as for files indexed before it was recorded.
    OpenAI and Azure only.
    """

    type: Literal["other"]
    """Way of cutting."""
