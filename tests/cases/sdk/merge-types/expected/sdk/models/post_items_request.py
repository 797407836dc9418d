"""PostItemsRequest and its parts. Generated from the specs; do not edit."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

PostItemsRequestActive: TypeAlias = Literal["true", "false"]


PostItemsRequestRank: TypeAlias = Literal["1", "2"]


class PostItemsRequestVoiceParam(TypedDict):
    """Part of PostItemsRequest. South only."""

    id: NotRequired[str]
