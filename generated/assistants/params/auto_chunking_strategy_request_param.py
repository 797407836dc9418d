"""AutoChunkingStrategyRequestParam and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class AutoChunkingStrategyRequestParam(TypedDict):
    """Default splitting, at present 800 tokens per chunk with an overlap of 400. OpenAI and Azure
    only.
    """

    type: Literal["auto"]
    """Way of cutting."""
