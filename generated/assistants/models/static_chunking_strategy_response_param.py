"""StaticChunkingStrategyResponseParam and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from .._runtime import models as rt


class StaticChunkingStrategyResponseParam(rt.Model):
    """Reports splitting with fixed sizes. OpenAI and Azure only."""

    type: Literal["static"]
    """Way of cutting."""

    static: models.StaticChunkingStrategy
    """Chunk size and overlap, counted in tokens."""


from .. import models
