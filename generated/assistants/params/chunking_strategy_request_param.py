"""ChunkingStrategyRequestParam and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

ChunkingStrategyRequestParam = TypeAliasType(
    "ChunkingStrategyRequestParam",
    Union["AutoChunkingStrategyRequestParam", "StaticChunkingStrategyRequestParam"],
)


from .auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
from .static_chunking_strategy_request_param import StaticChunkingStrategyRequestParam
