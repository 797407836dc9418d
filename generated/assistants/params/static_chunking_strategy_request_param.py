"""StaticChunkingStrategyRequestParam and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class StaticChunkingStrategyRequestParam(TypedDict):
    """Splitting with sizes chosen by the caller. OpenAI and Azure only."""

    type: Literal["static"]
    """Way of cutting."""

    static: params.StaticChunkingStrategy | models.StaticChunkingStrategy
    """Chunk size and overlap, counted in tokens."""


from .. import models, params
